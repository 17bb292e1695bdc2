from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from chronicle.layout import sweep
from chronicle.layout.geometry import Box
from chronicle.layout.sweep import touching_pairs

corner = st.integers(0, 30)
boxes = st.lists(
    st.builds(
        lambda x, y, w, h: Box(left=x, top=y, right=x + w, bottom=y + h),
        corner, corner, st.integers(0, 12), st.integers(0, 5),
    ),
    max_size=12,
)  # fmt: skip


@given(boxes, boxes)
def test_the_pairs_are_those_that_looking_at_every_pair_finds(firsts, seconds):
    def touch(a, b):
        return a.left <= b.right and b.left <= a.right and a.top <= b.bottom and b.top <= a.bottom

    every = [
        (i, j) for i, j in product(range(len(firsts)), range(len(seconds))) if touch(firsts[i], seconds[j])
    ]
    assert sorted(touching_pairs(firsts, seconds)) == every


def test_a_thousand_lines_down_a_page_are_swept_along_their_short_side(monkeypatch):
    together = []
    cut = sweep._cut_together
    monkeypatch.setattr(sweep, "_cut_together", lambda entries: together.extend(entries) or cut(entries))
    lines = [Box(left=0, top=10 * i, right=200, bottom=10 * i + 8) for i in range(1000)]
    assert sorted(touching_pairs(lines, lines)) == [(i, i) for i in range(1000)]
    assert {entry[1] - entry[0] for entry in together} == {8}
