"""The constraints of numbered claims as one system: the network, and the calendar gaps that it cannot hold.

Points and claims are numbers here; point 0 is the origin, 1970-01-01T00:00:00. A system answers two
questions: which claims clash, and how early and how late each point can be.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, TypeVar

from attrs import evolve, frozen

from chronicle.chronology.axis.calendar_gaps import CalendarGap
from chronicle.chronology.network import NO_CLAIM, Adjacency, Edge, Labels, Network

ORIGIN = 0

T = TypeVar("T")

_PATIENCE = 10_000
"""How many bounds, and ten times the number of points, are carried on before it is given up, and said so."""


@frozen(kw_only=True)
class Clash:
    """Claims that cannot all hold, and the cycle of edges, with a negative sum, that shows it.

    Where the unequal lengths of months decide, the edge of a calendar gap has the length that the gap has at
    that place in the calendar.
    """

    claims: frozenset[int]
    cycle: tuple[Edge, ...]


@frozen(kw_only=True)
class Solution:
    """The earliest and the latest tick of every point, None where nothing bounds it.

    ``is_settled`` is False where carrying bounds through the calendar was given up: they hold, but the
    tightest may be tighter.
    """

    earliest: tuple[int | None, ...]
    latest: tuple[int | None, ...]
    is_settled: bool
    why_earliest: Callable[[int], tuple[Edge, ...]]
    """The arcs from a point to the origin that keep it from being earlier."""
    why_latest: Callable[[int], tuple[Edge, ...]]
    """The arcs from the origin to a point that keep it from being later."""


@frozen(kw_only=True)
class System:
    """Edges and calendar gaps, each with the number of its claim; ``names`` are the points' own numbers."""

    size: int
    edges: tuple[Edge, ...]
    gaps: tuple[CalendarGap, ...] = ()
    names: Sequence[int] = ()

    @cached_property
    def arcs(self) -> tuple[Edge, ...]:
        """All edges, those of the calendar gaps last and at their loosest."""
        return (*self.edges, *(_edge_of(gap) for gap in self.gaps))

    @cached_property
    def network(self) -> Network:
        """The arcs as a network."""
        return Network(size=self.size, edges=self.arcs)

    @cached_property
    def _edges_by_claim(self) -> Mapping[int, Sequence[Edge]]:
        return _grouped(self.edges, lambda edge: edge.claim)

    @cached_property
    def _gaps_by_claim(self) -> Mapping[int, Sequence[CalendarGap]]:
        return _grouped(self.gaps, lambda gap: gap.claim)

    @cached_property
    def _lasting(self) -> Mapping[int, Sequence[Edge]]:
        """What holds in any case, by the tails of the edges."""
        return _grouped((edge for edge in self.edges if edge.claim == NO_CLAIM), lambda edge: edge.tail)

    @property
    def is_dated(self) -> bool:
        """Whether something is bounded by the origin on both sides, so that the calendar can decide."""
        return any(arc.tail == ORIGIN for arc in self.arcs) and any(arc.head == ORIGIN for arc in self.arcs)

    def name(self, point: int) -> int:
        """The number that a point has in the system that this one is a part of."""
        return self.names[point] if self.names else point

    def part(self, claims: Iterable[int]) -> "System":
        """The system of these claims alone, on the points that they touch.

        What holds in any case stays in where both its points are touched.
        """
        wanted = sorted(set(claims))
        edges = [edge for claim in wanted for edge in self._edges_by_claim.get(claim, ())]
        gaps = [gap for claim in wanted for gap in self._gaps_by_claim.get(claim, ())]
        touched = {ORIGIN, *(edge.tail for edge in edges), *(edge.head for edge in edges)}
        touched |= {gap.earlier for gap in gaps} | {gap.later for gap in gaps}
        edges += [edge for point in touched for edge in self._lasting.get(point, ()) if edge.head in touched]
        names = sorted(touched)
        number = {point: index for index, point in enumerate(names)}
        return System(
            size=len(names),
            edges=tuple(e._replace(tail=number[e.tail], head=number[e.head]) for e in edges),
            gaps=tuple(gap.moved(number) for gap in gaps),
            names=tuple(self.name(point) for point in names),
        )

    def only(self, claims: Iterable[int]) -> "System":
        """The system of these claims alone, on the same points."""
        wanted = {NO_CLAIM, *claims}
        if wanted.issuperset(arc.claim for arc in self.arcs):
            return self
        return evolve(
            self,
            edges=tuple(edge for edge in self.edges if edge.claim in wanted),
            gaps=tuple(gap for gap in self.gaps if gap.claim in wanted),
        )

    def clash(self) -> Clash | None:
        """Claims that cannot all hold, or None where all can; not yet the fewest.

        Gaps in months that exclude each other without any date to tell which months are meant are told apart
        only by the loosest lengths that they can have.
        """
        found = self.network.negative_cycle()
        if found is not None:
            cycle = self._measured(found.edges)
        elif self.gaps and (run := self._forward_run).labels[ORIGIN] != 0:
            cycle = tuple(reversed(run.path(ORIGIN)))
        else:
            return None
        return Clash(
            claims=frozenset(edge.claim for edge in cycle) - {NO_CLAIM},
            cycle=tuple(e._replace(tail=self.name(e.tail), head=self.name(e.head)) for e in cycle),
        )

    def _measured(self, cycle: Sequence[int]) -> tuple[Edge, ...]:
        """The arcs of a cycle, from the origin where it passes there; gaps then have their true lengths."""
        first = next((i for i, number in enumerate(cycle) if self.arcs[number].tail == ORIGIN), None)
        if first is None:
            return tuple(self.arcs[number] for number in cycle)
        carry = {step.arc: step.carry for step in self._forward}
        reached, edges = 0, list[Edge]()
        for number in (*cycle[first:], *cycle[:first]):
            arc = self.arcs[number]
            after = carry[number](reached) if number in carry else reached + arc.weight
            edges.append(arc._replace(weight=after - reached))
            reached = after
        return tuple(edges)

    def solve(self) -> Solution:
        """The bounds of every point.

        Raises:
            ValueError: claims clash by their lengths; ask `clash` first.
        """
        late, early = self._forward_run, self._backward_run
        return Solution(
            earliest=tuple(None if label is None else -label for label in early.labels),
            latest=late.labels,
            is_settled=late.is_settled and early.is_settled,
            why_latest=lambda point: tuple(reversed(late.path(point))),
            why_earliest=early.path,
        )

    @cached_property
    def _forward_run(self) -> "_Run":
        """Upper bounds: along the arcs, away from the origin."""
        tree = self.network.latest(ORIGIN)
        return _carried(self.network.leaving, tree.distances, tree=tree, arcs=self.arcs, steps=self._forward)

    @cached_property
    def _backward_run(self) -> "_Run":
        """Lower bounds, as upper bounds on what is mirrored at the origin: against the arcs."""
        tree = self.network.earliest(ORIGIN)
        start = tuple(None if value is None else -value for value in tree.distances)
        return _carried(self.network.arriving, start, tree=tree, arcs=self.arcs, steps=self._backward)

    @cached_property
    def _forward(self) -> tuple["_Step", ...]:
        return tuple(
            _Step(gap.earlier, gap.later, number, gap.latest_later)
            if gap.is_at_most
            else _Step(gap.later, gap.earlier, number, gap.latest_earlier)
            for number, gap in enumerate(self.gaps, start=len(self.edges))
        )

    @cached_property
    def _backward(self) -> tuple["_Step", ...]:
        return tuple(
            _Step(gap.later, gap.earlier, number, _mirrored(gap.earliest_earlier))
            if gap.is_at_most
            else _Step(gap.earlier, gap.later, number, _mirrored(gap.earliest_later))
            for number, gap in enumerate(self.gaps, start=len(self.edges))
        )


class _Step(NamedTuple):
    """How a calendar gap bounds one of its points (head) by the other (tail)."""

    tail: int
    head: int
    arc: int
    carry: Callable[[int], int]


class _Trail(NamedTuple):
    """Why a bound that was carried on is what it is: the last arc, its other end, and why that one was so."""

    arc: int
    weight: int
    point: int
    before: "_Trail | None"


@frozen(kw_only=True)
class _Run:
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


def _carried(
    adjacency: Adjacency,
    start: tuple[int | None, ...],
    *,
    tree: Labels,
    arcs: tuple[Edge, ...],
    steps: Sequence[_Step],
) -> _Run:
    """Carry upper bounds through the calendar and on through the network until nothing changes.

    A bound on the origin itself below 0 is a contradiction, and would sink for ever.
    """
    labels, trails = list(start), dict[int, _Trail]()
    leaving = _grouped(steps, lambda step: step.tail)
    queue = deque(leaving)
    waiting = set(queue)
    patience = _PATIENCE + 10 * len(labels)
    while queue and labels[ORIGIN] == 0 and patience > 0:
        point = queue.popleft()
        waiting.discard(point)
        label = labels[point]
        if label is None:
            continue
        patience -= 1
        reached = [(other, label + weight, arc) for other, weight, arc in adjacency[point]]
        reached += [(step.head, step.carry(label), step.arc) for step in leaving.get(point, ())]
        for other, candidate, arc in reached:
            old = labels[other]
            if old is None or candidate < old:
                labels[other] = candidate
                trails[other] = _Trail(arc, candidate - label, point, trails.get(point))
                if other not in waiting:
                    waiting.add(other)
                    queue.append(other)
    return _Run(
        labels=tuple(labels),
        is_settled=not queue,
        parents=tree.parents,
        trails=trails,
        arcs=arcs,
    )


def _grouped(items: Iterable[T], key: Callable[[T], int]) -> Mapping[int, Sequence[T]]:
    groups: dict[int, list[T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def _mirrored(carry: Callable[[int], int]) -> Callable[[int], int]:
    return lambda value: -carry(-value)


def _edge_of(gap: CalendarGap) -> Edge:
    ends = (gap.earlier, gap.later) if gap.is_at_most else (gap.later, gap.earlier)
    return Edge(*ends, gap.loosest, gap.claim)
