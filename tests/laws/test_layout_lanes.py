"""Lanes are as few as the largest number of intervals that share a moment."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from chronicle.layout.lanes import assign_lanes

interval = st.tuples(st.integers(0, 40), st.integers(1, 15)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(interval, max_size=14))
def test_lanes_are_the_clique_number_and_nothing_overlaps(intervals):
    found = assign_lanes(intervals)
    clique = max((sum(a <= moment < b for a, b in intervals) for moment in range(60)), default=0)
    assert found.count == clique == len(set(found.lanes))
    for i, j in combinations(range(len(intervals)), 2):
        (a, b), (c, d) = intervals[i], intervals[j]
        assert found.lanes[i] != found.lanes[j] or b <= c or d <= a
