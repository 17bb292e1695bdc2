"""Runs, held against every way to cut labels into groups."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.layout.labels.runs import cut_runs

LABELS = st.lists(st.tuples(st.integers(0, 100), st.sampled_from([8.0, 16.0])), min_size=1, max_size=8).map(
    sorted
)


def spread(anchors, runs):
    total = 0.0
    for first, last in runs:
        mine = anchors[first:last]
        total += sum((anchor - sum(mine) / len(mine)) ** 2 for anchor in mine)
    return total


@given(LABELS, st.integers(1, 4), st.sampled_from([16.0, 24.0, 40.0]))
def test_no_other_way_to_cut_is_closer(labels, most, capacity):
    anchors, heights = [a for a, _ in labels], [h for _, h in labels]
    ways = [
        [*pairwise([0, *cuts, len(labels)])]
        for count in range(min(most, len(labels)))
        for cuts in combinations(range(1, len(labels)), count)
    ]
    fitting = [way for way in ways if all(sum(heights[a:b]) <= capacity for a, b in way)]
    runs = cut_runs(anchors, heights, most=most, capacity=capacity)
    assert (runs is None) == (not fitting)
    if runs is not None:
        assert list(runs) in fitting
        assert spread(anchors, runs) == pytest.approx(min(spread(anchors, way) for way in fitting), abs=1e-6)
