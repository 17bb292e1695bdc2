"""Runs, held against every way to cut labels into groups."""

import random
from itertools import combinations, pairwise
from math import inf

import pytest
from hypothesis import given, settings
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


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.integers(20, 70), st.integers(2, 14), st.sampled_from([1.02, 1.3, 2.0, 4.0]))
def test_many_labels_are_cut_as_the_plain_recurrence_cuts_them(seed, count, most, factor):
    chance = random.Random(seed)  # noqa: S311 - repeatable, no secret
    anchors = sorted(chance.choice([chance.uniform(0, 500), chance.gauss(200, 9)]) for _ in range(count))
    heights = [chance.choice([11.5, 20.0, 28.6]) for _ in range(count)]
    capacity = max(*heights, factor * sum(heights) / most)
    runs = cut_runs(anchors, heights, most=most, capacity=capacity)
    least = plain_recurrence(anchors, heights, most=most, capacity=capacity)
    assert (runs is None) == (least is None)
    if runs is not None:
        assert spread(anchors, runs) == pytest.approx(least, rel=1e-6, abs=1e-4)


def plain_recurrence(anchors, heights, *, most, capacity):
    """The least spread, with every place of every cut looked at."""
    best = [0.0] + [inf] * len(anchors)
    for _ in range(min(most, len(anchors))):
        row = [0.0] + [inf] * len(anchors)
        for end in range(1, len(row)):
            for start in range(end):
                if sum(heights[start:end]) <= capacity + 1e-9 and best[start] < inf:
                    row[end] = min(row[end], best[start] + spread(anchors, [(start, end)]))
        best = row
    return None if best[-1] == inf else best[-1]
