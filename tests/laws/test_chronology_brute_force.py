"""The chronology against enumeration: bounds, contradictions, Allen's sets, gaps in months.

A sample by default; all 10,000 networks of each kind with ``make laws``.
"""

import os
import random

import numpy as np
import pytest

from chronicle.chronology.asking.pairs import possible_relations
from chronicle.chronology.axis.calendar_gaps import CalendarGap
from chronicle.chronology.axis.ticks import TICKS_PER_DAY
from chronicle.chronology.network import NO_CLAIM, ORIGIN, Edge
from chronicle.chronology.points import Points
from chronicle.chronology.resolving.contradictions import clashes_in, smallest_clash
from chronicle.chronology.solving.system import System
from chronicle.dates import Allen, CalendarDuration

NETWORKS = int(os.environ.get("CHRONICLE_LAWS", "400"))
"""How many networks of each kind; ``make laws`` asks for 10,000."""

SEEDS = range(10)

# ---------------------------------------------------------------- three events on six moments
EVENTS = ("a", "b", "c")
POINTS = Points(events=EVENTS, numbers={event: number for number, event in enumerate(EVENTS)})
MOMENTS = 6
GRID = np.indices((MOMENTS,) * 6).reshape(6, -1)
GRID = np.vstack([np.zeros((1, GRID.shape[1]), dtype=GRID.dtype), GRID])
GRID = GRID[:, (GRID[1] < GRID[2]) & (GRID[3] < GRID[4]) & (GRID[5] < GRID[6])]
ON_THE_GRID = 100
"""The first of the claims that keep the points on the grid."""
LASTING = tuple(Edge(2 * n + 2, 2 * n + 1, -1) for n in range(3))
LIMITS = (
    *(Edge(ORIGIN, point, MOMENTS - 1, ON_THE_GRID + point) for point in range(1, 7)),
    *(Edge(point, ORIGIN, 0, ON_THE_GRID + 10 + point) for point in range(1, 7)),
)


def a_network(source):
    """Up to eight claims of one or two edges between seven points."""
    edges = [
        Edge(*source.sample(range(7), 2), source.randint(-4, 4), claim)
        for claim in range(source.randint(1, 8))
        for _ in range(source.choice([1, 1, 2]))
    ]
    return System(size=7, edges=(*LASTING, *LIMITS, *edges))


def solutions(system, claims):
    """The columns of the grid that satisfy the claims."""
    holds = np.ones(GRID.shape[1], dtype=bool)
    for edge in system.edges:
        if edge.claim in claims:
            holds &= GRID[edge.head] - GRID[edge.tail] <= edge.weight
    return GRID[:, holds]


def relations_in(grid, one, other):
    """Allen's relations that the columns show between two events."""
    signs = [
        np.sign(grid[i] - grid[j]) for i in (2 * one + 1, 2 * one + 2) for j in (2 * other + 1, 2 * other + 2)
    ]
    return {ALLEN[tuple(int(sign) for sign in column)] for column in np.unique(np.array(signs), axis=1).T}


ALLEN = {  # start and end of the one against start and end of the other
    (-1, -1, -1, -1): Allen.PRECEDES,
    (-1, -1, 0, -1): Allen.MEETS,
    (-1, -1, 1, -1): Allen.OVERLAPS,
    (-1, -1, 1, 0): Allen.FINISHED_BY,
    (-1, -1, 1, 1): Allen.CONTAINS,
    (0, -1, 1, -1): Allen.STARTS,
    (0, -1, 1, 0): Allen.EQUALS,
    (0, -1, 1, 1): Allen.STARTED_BY,
    (1, -1, 1, -1): Allen.DURING,
    (1, -1, 1, 0): Allen.FINISHES,
    (1, -1, 1, 1): Allen.OVERLAPPED_BY,
    (1, 0, 1, 1): Allen.MET_BY,
    (1, 1, 1, 1): Allen.PRECEDED_BY,
}


@pytest.mark.parametrize("seed", SEEDS)
def test_bounds_relations_and_contradictions_are_those_of_enumeration(seed):
    source = random.Random(seed)  # noqa: S311 - a test wants the same numbers every time
    for _ in range(max(NETWORKS // len(SEEDS), 1)):
        system = a_network(source)
        claims = {edge.claim for edge in system.edges} - {NO_CLAIM}
        grid = solutions(system, claims)
        assert (system.clash() is None) == bool(grid.shape[1])
        if grid.shape[1]:
            solution = system.solve()
            assert solution.latest == tuple(grid.max(axis=1))
            assert solution.earliest == tuple(grid.min(axis=1))
            one, other = source.sample(range(3), 2)
            found = possible_relations(
                EVENTS[one], EVENTS[other], system=system, solution=solution, points=POINTS
            )
            assert found == relations_in(grid, one, other)
        else:
            _is_told_exactly(system, claims)


def _is_told_exactly(system, claims):
    """Every contradiction is one, and none without any one of its claims; what is left can all hold."""
    rest = set(claims)
    for clash in clashes_in(system, claims):
        assert not can_all_hold(system, clash.claims)
        for claim in clash.claims:
            assert can_all_hold(system, clash.claims - {claim})
        assert clash.claims <= rest
        rest -= clash.claims
    assert can_all_hold(system, rest)


def can_all_hold(system, claims):
    """Floyd and Warshall's check: without its limits a network leaves the grid."""
    far = np.full((7, 7), 10**6)
    for edge in system.edges:
        if edge.claim in claims or edge.claim == NO_CLAIM:
            far[edge.tail, edge.head] = min(far[edge.tail, edge.head], edge.weight)
    for middle in range(7):
        far = np.minimum(far, far[:, middle : middle + 1] + far[middle : middle + 1, :])
    return bool((np.diag(far) >= 0).all())


# ---------------------------------------------------------------- gaps in months
FIRST_DAY, DAYS = 18_647, 45  # from 20 January 2021, over the end of February
CALENDAR = np.indices((DAYS,) * 3).reshape(3, -1)
TARGETS = {
    months: np.array(
        [
            CalendarDuration(months=months).shift((FIRST_DAY + day) * 86_400) // 86_400 - FIRST_DAY
            for day in range(DAYS)
        ]
    )
    for months in (0, 1, 2)
}


def a_calendar(source):
    """Three points within some days each, gaps in months between them, and perhaps one in days."""
    edges, limits = [], []
    for point in (1, 2, 3):
        first, last = sorted(source.choices(range(DAYS), k=2))
        limits.append((first, last))
        edges += [
            Edge(point, ORIGIN, -(FIRST_DAY + first) * TICKS_PER_DAY, 2 * point),
            Edge(ORIGIN, point, (FIRST_DAY + last + 1) * TICKS_PER_DAY - 1, 2 * point + 1),
        ]
    gaps = [
        CalendarGap(
            earlier=earlier,
            later=later,
            amount=CalendarDuration(months=source.choice([1, 1, 1, 2]), days=source.choice([0, 0, 2])),
            is_at_most=source.random() < 0.5,
            claim=10 + number,
        )
        for number in range(source.randint(1, 3))
        for earlier, later in [source.sample((1, 2, 3), 2)]
    ]
    return System(size=4, edges=tuple(edges), gaps=tuple(gaps)), limits


def days_that_fit(system, limits):
    holds = np.ones(CALENDAR.shape[1], dtype=bool)
    for days, (first, last) in zip(CALENDAR, limits, strict=True):
        holds &= (days >= first) & (days <= last)
    for gap in system.gaps:
        target = TARGETS[gap.amount.months][CALENDAR[gap.earlier - 1]] + gap.amount.days
        later = CALENDAR[gap.later - 1]
        holds &= later <= target if gap.is_at_most else later >= target
    return CALENDAR[:, holds]


@pytest.mark.parametrize("seed", SEEDS)
def test_gaps_in_months_are_those_of_every_day(seed):
    source = random.Random(seed)  # noqa: S311 - the same
    for _ in range(max(NETWORKS // len(SEEDS), 1)):
        system, limits = a_calendar(source)
        grid = days_that_fit(system, limits)
        clash = smallest_clash(system, {arc.claim for arc in system.arcs})
        assert (clash is None) == bool(grid.shape[1])
        if clash is None:
            solution = system.solve()
            latest = [tick // TICKS_PER_DAY - FIRST_DAY for tick in solution.latest[1:]]
            earliest = [tick // TICKS_PER_DAY - FIRST_DAY for tick in solution.earliest[1:]]
            assert latest == list(grid.max(axis=1))
            assert earliest == list(grid.min(axis=1))
        else:
            for claim in clash.claims:
                assert system.part(clash.claims - {claim}).clash() is None
