from hypothesis import given
from hypothesis import strategies as st

from chronicle.layout.labels.skyline import Skyline

stretch = st.tuples(st.integers(0, 19), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(
    st.lists(st.tuples(stretch, st.integers(2, 99)), max_size=15), st.lists(stretch, min_size=1, max_size=8)
)
def test_the_highest_top_is_that_of_a_plain_list(raised, asked):
    ends = [end for pair, _ in raised for end in pair]
    skyline = Skyline([0, *ends, 40], floor=1)
    plain = [1] * 40
    for (left, right), top in raised:
        skyline.raise_to(top, left=left, right=right)
        plain[left:right] = [max(top, old) for old in plain[left:right]]
    for left, right in asked:
        assert skyline.highest(left, right) == max(plain[left:right])


def test_a_stretch_without_length_is_flat():
    assert Skyline([0, 5], floor=3).highest(5, 5) == 3
