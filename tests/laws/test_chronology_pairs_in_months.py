"""Allen sets through the calendar, against enumeration: events that begin about the end of January and end
about the end of February, tied by gaps in months and in days.

A sample by default; all 10,000 networks with ``make laws``.
"""

import os
import random

import numpy as np
import pytest

from chronicle.chronology.asking.pairs import possible_relations
from chronicle.chronology.asking.precedence import Precedence
from chronicle.chronology.axis.calendar_gaps import CalendarGap, add_months
from chronicle.chronology.axis.ticks import TICKS_PER_DAY
from chronicle.chronology.network import ORIGIN, Edge
from chronicle.chronology.points import Points
from chronicle.chronology.solving.system import System
from chronicle.dates import Allen, CalendarDuration
from chronicle.dates.relations.allen import allen

NETWORKS = int(os.environ.get("CHRONICLE_LAWS", "100"))
SEEDS = range(5)

POINTS = Points(events=("a", "b"), numbers={"a": 0, "b": 1})
STARTS, ENDS = (1, 3), (2, 4)
FIRST = {point: 18_654 if point in STARTS else 18_683 for point in (*STARTS, *ENDS)}
"""27 January 2021, and 25 February."""
DAYS, MOMENTS = 6, 4
"""Four points have at most four places within a day, as far as their order goes."""
GRID = np.indices((DAYS * MOMENTS,) * 4).reshape(4, -1)
DAY = {point: FIRST[point] + GRID[point - 1] // MOMENTS for point in FIRST}
PLACE = {point: DAY[point] * MOMENTS + GRID[point - 1] % MOMENTS for point in FIRST}
IN_A_MONTH = {
    point: np.array([add_months(day, 1) for day in range(FIRST[point], FIRST[point] + DAYS)])[
        GRID[point - 1] // MOMENTS
    ]
    for point in STARTS
}


def a_network(source):
    """Every point within its six days, two to four gaps of a month, and up to three of days."""
    limits = [
        edge
        for point, day in FIRST.items()
        for edge in (
            Edge(point, ORIGIN, -day * TICKS_PER_DAY, 90),
            Edge(ORIGIN, point, (day + DAYS) * TICKS_PER_DAY - 1, 91),
        )
    ]
    gaps = [
        CalendarGap(
            earlier=source.choice(STARTS),
            later=source.choice(ENDS),
            amount=CalendarDuration(months=1, days=source.choice([0, 0, 1])),
            is_at_most=source.random() < 0.5,
            claim=claim,
        )
        for claim in range(source.randint(2, 4))
    ]
    edges = []
    for claim in range(source.randint(0, 3)):
        tail, head = source.sample(sorted(FIRST), 2)
        apart = FIRST[head] - FIRST[tail] + source.randint(-2, 3)
        edges.append(Edge(tail, head, apart * TICKS_PER_DAY, 10 + claim))
    return System(size=5, edges=(*limits, *edges), gaps=tuple(gaps))


def sides_in_all_solutions(system):
    """How the start and the end of the one lie to those of the other, as signs, in every solution."""
    holds = np.ones(GRID.shape[1], dtype=bool)
    for gap in system.gaps:
        target = IN_A_MONTH[gap.earlier] + gap.amount.days
        holds &= DAY[gap.later] <= target if gap.is_at_most else DAY[gap.later] >= target
    for edge in system.edges:
        if ORIGIN not in (edge.tail, edge.head):
            apart = edge.weight // TICKS_PER_DAY * MOMENTS
            holds &= PLACE[edge.head] - PLACE[edge.tail] <= apart
    one, other = (np.sign(PLACE[a][holds] - PLACE[b][holds]) for a, b in (STARTS, ENDS))
    return {*zip(one.tolist(), other.tolist(), strict=True)}


@pytest.mark.parametrize("seed", SEEDS)
def test_the_possible_relations_and_what_is_forced_are_those_of_every_day(seed):
    source = random.Random(seed)  # noqa: S311 - a test wants the same numbers every time
    for _ in range(max(NETWORKS // len(SEEDS), 1)):
        system = a_network(source)
        sides = sides_in_all_solutions(system)
        expected = {allen((0, 10), (0 - start, 10 - end)) for start, end in sides}
        assert (system.clash() is None) == bool(expected)
        if expected:
            solution = system.solve()
            found = possible_relations("a", "b", system=system, solution=solution, points=POINTS)
            assert found == {Allen(relation) for relation in expected}
            precedence = Precedence.of(system, solution, system.network.heights)
            starts = {start for start, _ in sides}
            assert (precedence.proof(*STARTS) is None) == (1 in starts)
            assert (precedence.proof(*reversed(STARTS)) is None) == (-1 in starts)
            again = system.solve()
            assert (again.latest, again.earliest) == (solution.latest, solution.earliest)
