"""Bounds carried from the origin through network and calendar together, until nothing changes.

The network alone is settled by its shortest-path tree; a calendar gap then lowers a bound, and the network
passes that on, perhaps to another gap. Bounds only fall, and adding months keeps the order of days, so where
they come to rest they are exact. Lower bounds are upper bounds on what is mirrored at the origin.
"""

from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from attrs import frozen

from chronicle.chronology.axis.calendar_gaps import CalendarGap
from chronicle.chronology.network import ORIGIN, Edge, Labels, Network

_PATIENCE = 10_000
"""How many bounds, and ten times the number of points, are carried on before it is given up, and said so."""


class Carrier(NamedTuple):
    """How a calendar gap bounds one of its points (head) by the other (tail)."""

    tail: int
    head: int
    arc: int
    carry: Callable[[int], int]


def upward_carriers(gaps: Sequence[CalendarGap], first: int) -> tuple[Carrier, ...]:
    """How gaps pass on upper bounds; their arcs are numbered from the first."""
    return tuple(
        Carrier(gap.earlier, gap.later, number, gap.latest_later)
        if gap.is_at_most
        else Carrier(gap.later, gap.earlier, number, gap.latest_earlier)
        for number, gap in enumerate(gaps, start=first)
    )


def downward_carriers(gaps: Sequence[CalendarGap], first: int) -> tuple[Carrier, ...]:
    """How gaps pass on lower bounds, mirrored; their arcs are numbered from the first."""
    return tuple(
        Carrier(gap.later, gap.earlier, number, _mirrored(gap.earliest_earlier))
        if gap.is_at_most
        else Carrier(gap.earlier, gap.later, number, _mirrored(gap.earliest_later))
        for number, gap in enumerate(gaps, start=first)
    )


class _Trail(NamedTuple):
    """Why a bound that was carried on is what it is: the last arc, its other end, and why that one was so."""

    arc: int
    weight: int
    point: int
    before: "_Trail | None"


@frozen(kw_only=True)
class Run:
    """Upper bounds carried from the origin to every point, and the arcs behind each of them.

    Where the calendar had no say, the arcs are those of the shortest-path tree; what was carried on has a
    trail, because the tree would forget what a point was bound by before.
    """

    labels: tuple[int | None, ...]
    is_settled: bool
    parents: tuple[int | None, ...]
    trails: Mapping[int, _Trail]
    arcs: tuple[Edge, ...]

    def path(self, point: int) -> tuple[Edge, ...]:
        """The arcs from a point back to the origin, each as long as it is there."""
        path: list[Edge] = []
        trail = self.trails.get(point)
        while trail is not None:
            path.append(self.arcs[trail.arc]._replace(weight=trail.weight))
            point, trail = trail.point, trail.before
        while (number := self.parents[point]) is not None:
            arc = self.arcs[number]
            path.append(arc)
            point = arc.tail if point == arc.head else arc.head
        return tuple(path)


def carried(
    network: Network,
    start: tuple[int | None, ...],
    *,
    tree: Labels,
    carriers: Sequence[Carrier],
    is_upward: bool,
) -> Run:
    """Carry upper bounds through the calendar and on through the network until nothing changes.

    A bound on the origin itself below 0 is a contradiction, and would sink for ever.
    """
    arcs, far_end = network.edges, 1 if is_upward else 0
    adjacency = network.leaving if is_upward else network.arriving
    labels, trails = list(start), dict[int, _Trail]()
    leaving: dict[int, list[Carrier]] = {}
    for carrier in carriers:
        leaving.setdefault(carrier.tail, []).append(carrier)
    queue = deque(_outwards(leaving, tree, arcs, far_end))
    waiting = set(queue)
    patience = _PATIENCE + 10 * len(labels)
    while queue and labels[ORIGIN] == 0 and patience > 0:
        point = queue.popleft()
        waiting.discard(point)
        label = labels[point]
        if label is None:
            continue
        patience -= 1
        reached = [(arcs[number][far_end], label + arcs[number][2], number) for number in adjacency[point]]
        reached += [(carrier.head, carrier.carry(label), carrier.arc) for carrier in leaving.get(point, ())]
        for other, candidate, arc in reached:
            old = labels[other]
            if old is None or candidate < old:
                labels[other] = candidate
                trails[other] = _Trail(arc, candidate - label, point, trails.get(point))
                if other not in waiting:
                    waiting.add(other)
                    queue.append(other)
    return Run(labels=tuple(labels), is_settled=not queue, parents=tree.parents, trails=trails, arcs=arcs)


def _outwards(points: Collection[int], tree: Labels, arcs: Sequence[Edge], far_end: int) -> list[int]:
    """Points by how many arcs the tree takes to them, because that is how bounds travel."""
    depth: dict[int, int] = {}
    for point in points:
        path: list[int] = []
        walker = point
        while walker not in depth and (number := tree.parents[walker]) is not None:
            path.append(walker)
            walker = arcs[number][1 - far_end]
        level = depth.setdefault(walker, 0)
        for behind in reversed(path):
            level += 1
            depth[behind] = level
    return sorted(points, key=depth.__getitem__)


def _mirrored(carry: Callable[[int], int]) -> Callable[[int], int]:
    return lambda value: -carry(-value)
