"""How two events lie to each other: which of Allen's thirteen relations all claims together leave possible.

The gaps between the origin and the four ends of the two events, shortened by every path through the network,
make a network of five points in which each relation can be tried by itself: whatever holds between the five
can be completed to all the others (Dechter, Meiri & Pearl 1991, Theorem 3.3). Between two ends gaps in months
count there at their loosest, so where there are any, each relation is then held against the calendar.
"""

from collections.abc import Mapping, Sequence
from itertools import product

from chronicle.chronology.network import ORIGIN, Edge, Network
from chronicle.chronology.points import Points
from chronicle.chronology.solving.open_network import OpenNetwork
from chronicle.chronology.solving.system import Solution, System
from chronicle.dates import Allen

_START, _END, _OTHER_START, _OTHER_END = 1, 2, 3, 4
_ENDS = 5


def _less(one: int, other: int) -> tuple[Edge, ...]:
    return (Edge(other, one, -1),)


def _equal(one: int, other: int) -> tuple[Edge, ...]:
    return (Edge(other, one, 0), Edge(one, other, 0))


_MEANINGS: Mapping[Allen, tuple[Edge, ...]] = {
    Allen.PRECEDES: _less(_END, _OTHER_START),
    Allen.MEETS: _equal(_END, _OTHER_START),
    Allen.OVERLAPS: (
        *_less(_START, _OTHER_START),
        *_less(_OTHER_START, _END),
        *_less(_END, _OTHER_END),
    ),
    Allen.FINISHED_BY: (*_less(_START, _OTHER_START), *_equal(_END, _OTHER_END)),
    Allen.CONTAINS: (*_less(_START, _OTHER_START), *_less(_OTHER_END, _END)),
    Allen.STARTS: (*_equal(_START, _OTHER_START), *_less(_END, _OTHER_END)),
    Allen.EQUALS: (*_equal(_START, _OTHER_START), *_equal(_END, _OTHER_END)),
    Allen.STARTED_BY: (*_equal(_START, _OTHER_START), *_less(_OTHER_END, _END)),
    Allen.DURING: (*_less(_OTHER_START, _START), *_less(_END, _OTHER_END)),
    Allen.FINISHES: (*_less(_OTHER_START, _START), *_equal(_END, _OTHER_END)),
    Allen.OVERLAPPED_BY: (
        *_less(_OTHER_START, _START),
        *_less(_START, _OTHER_END),
        *_less(_OTHER_END, _END),
    ),
    Allen.MET_BY: _equal(_OTHER_END, _START),
    Allen.PRECEDED_BY: _less(_OTHER_END, _START),
}


def possible_relations(
    one: str, other: str, *, system: System, solution: Solution, points: Points
) -> frozenset[Allen]:
    """Every relation of the one event to the other that some solution has."""
    ends = (ORIGIN, points.start(one), points.end(one), points.start(other), points.end(other))
    known = _gaps(ends, system.network, solution)
    by_lengths = frozenset(
        relation
        for relation, meaning in _MEANINGS.items()
        if Network(size=_ENDS, edges=(*known, *meaning)).negative_cycle() is None
    )
    if not system.gaps or len(by_lengths) == 1:
        return by_lengths
    sure = frozenset[Allen]()
    if system.strict.clash() is None:
        strict = system.strict
        sure = possible_relations(one, other, system=strict, solution=strict.solve(), points=points)
    if sure == by_lengths:
        return sure
    network = OpenNetwork.of(system, solution)
    meanings = {known: _between(ends, _MEANINGS[known], system.size) for known in by_lengths - sure}
    return sure | {known for known, meaning in meanings.items() if network.has_room_for(meaning)}


def _between(ends: tuple[int, ...], meaning: Sequence[Edge], size: int) -> System:
    """What a relation means, between the points of the two events themselves."""
    edges = tuple(edge._replace(tail=ends[edge.tail], head=ends[edge.head]) for edge in meaning)
    return System(size=size, edges=edges)


def gaps_between(
    one: int, other: int, *, network: Network, solution: Solution
) -> tuple[int | None, int | None]:
    """By how much at least and at most the other point comes after the one; None where nothing says so."""
    most, minus_least = (_gap(*pair, network, solution) for pair in ((one, other), (other, one)))
    return None if minus_least is None else -minus_least, most


def _gap(tail: int, head: int, network: Network, solution: Solution) -> int | None:
    """The tightest that is known of how far the head comes after the tail: straight, or by way of dates."""
    straight = network.search(tail, {head}, heights=network.heights, avoid=ORIGIN)
    known = [sum(edge.weight for edge in straight[head])] if head in straight else []
    latest, earliest = solution.latest[head], solution.earliest[tail]
    if latest is not None and earliest is not None:
        known.append(latest - earliest)
    return min(known, default=None)


def _gaps(ends: tuple[int, ...], network: Network, solution: Solution) -> tuple[Edge, ...]:
    """The tightest known differences between five points, as edges between their places in the sequence."""
    heights = network.heights
    gaps: list[Edge] = []
    for place, point in enumerate(ends[1:], start=1):
        latest, earliest = solution.latest[point], solution.earliest[point]
        gaps += [] if latest is None else [Edge(ORIGIN, place, latest)]
        gaps += [] if earliest is None else [Edge(place, ORIGIN, -earliest)]
    paths = {point: network.search(point, ends, heights=heights, avoid=ORIGIN) for point in ends[1:]}
    for (i, tail), (j, head) in product(enumerate(ends), enumerate(ends)):
        if i != ORIGIN and head in paths[tail]:
            gaps.append(Edge(i, j, sum(edge.weight for edge in paths[tail][head])))
    return tuple(gaps)
