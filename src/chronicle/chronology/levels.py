"""Levels of possible simultaneity: events among which none certainly began before another.

The level of an event is the length of the longest chain of events each of which certainly began before the
next, as in a Harris matrix, where what lies on one level may be of one time. It is certain by dates, or by a
way through the relations, which is searched for from every event (Dijkstra 1959): that grows with the square
of a chronology. Between two events gaps in months count at their loosest.
"""

from collections.abc import Iterable, Iterator, Sequence

from chronicle.chronology.network import ORIGIN
from chronicle.chronology.points import Points
from chronicle.chronology.solving.system import Solution, System


def levels_of(
    events: Sequence[str], *, systems: Sequence[System], points: Points
) -> tuple[tuple[str, ...], ...]:
    """The events level by level, the earliest first; one of the systems is true.

    They come in an order that agrees with all that is certain, and keep it on their levels.
    """
    solved = [(system, system.solve()) for system in systems]
    levels: dict[int, int] = {}
    rows: list[list[str]] = []
    for event in events:
        start = points.start(event)
        earlier: Iterable[int] = levels
        for system, solution in solved:
            earlier = set(_certainly_before(start, [*earlier], system, solution))
        levels[start] = 1 + max((levels[one] for one in earlier), default=-1)
        if levels[start] == len(rows):
            rows.append([])
        rows[levels[start]].append(event)
    return tuple(map(tuple, rows))


def _certainly_before(start: int, others: Sequence[int], system: System, solution: Solution) -> Iterator[int]:
    """Those of the other points that come before this one in every solution of a system."""
    first = solution.earliest[start]
    for other in others:
        last = solution.latest[other]
        if first is not None and last is not None and last < first:
            yield other
    ways = system.network.search(start, others, heights=system.network.heights, avoid=ORIGIN)
    yield from (other for other, way in ways.items() if sum(edge.weight for edge in way) < 0)
