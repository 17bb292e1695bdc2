"""Cuts by rate, held against every way to cut."""

from itertools import combinations, pairwise
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.layout.rates import PENALTY, cut_by_rate

EDGES = [0, 10, 20, 30, 40, 50]


def likelihood(moments, cuts):
    edges = [EDGES[0], *cuts, EDGES[-1]]
    total = 0.0
    for number, (start, end) in enumerate(pairwise(edges), start=2):
        is_last = number == len(edges)
        count = sum(start <= moment < end or (is_last and moment == end) for moment in moments)
        total += count * log(count / (end - start)) if count else 0.0
    return total - PENALTY * len(cuts)


@given(st.lists(st.integers(0, 50), min_size=1, max_size=40).map(sorted))
def test_no_other_way_to_cut_is_more_likely(moments):
    cuts = cut_by_rate(moments, EDGES, most=4)
    ways = [way for count in range(4) for way in combinations(EDGES[1:-1], count)]
    assert likelihood(moments, cuts) == pytest.approx(max(likelihood(moments, way) for way in ways))


def test_what_is_even_is_not_cut():
    assert cut_by_rate(range(0, 50, 2), EDGES) == ()
