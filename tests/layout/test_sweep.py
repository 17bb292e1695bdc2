from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from chronicle.layout import sweep
from chronicle.layout.geometry import Box
from chronicle.layout.sweep import touching_pairs, touching_within

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
    every = [
        (i, j) for i, j in product(range(len(firsts)), range(len(seconds))) if _touch(firsts[i], seconds[j])
    ]
    assert sorted(touching_pairs(firsts, seconds)) == every


@given(boxes)
def test_within_one_sequence_each_pair_is_found_once(boxes):
    every = [(i, j) for i, j in combinations(range(len(boxes)), 2) if _touch(boxes[i], boxes[j])]
    assert sorted(touching_within(boxes)) == every


def _touch(a, b):
    return a.left <= b.right and b.left <= a.right and a.top <= b.bottom and b.top <= a.bottom


def test_a_thousand_lines_down_a_page_are_swept_along_their_short_side(monkeypatch):
    together = []
    cut = sweep._cut_together
    monkeypatch.setattr(
        sweep, "_cut_together", lambda entries, **how: together.extend(entries) or cut(entries, **how)
    )
    lines = [Box(left=0, top=10 * i, right=200, bottom=10 * i + 8) for i in range(1000)]
    assert sorted(touching_pairs(lines, lines)) == [(i, i) for i in range(1000)]
    assert {entry[1] - entry[0] for entry in together} == {8}
