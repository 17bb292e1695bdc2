"""The constraints of numbered claims as one system: the network, and the calendar gaps that it cannot hold.

Points and claims are numbers here; point 0 is the origin, 1970-01-01T00:00:00. A system answers two
questions: which claims clash, and how early and how late each point can be.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from attrs import evolve, frozen

from chronicle.chronology.axis.calendar_gaps import CalendarGap
from chronicle.chronology.network import NO_CLAIM, ORIGIN, Contradictory, Cycle, Edge, Labels, Network
from chronicle.chronology.solving.carrying import Carrier, Run, carried, downward_carriers, upward_carriers

T = TypeVar("T")


@frozen(kw_only=True)
class Clash:
    """Claims that cannot all hold, and the cycle of edges, with a negative sum, that shows it.

    Where the unequal lengths of months decide, the edge of a calendar gap has the length that the gap has at
    that place in the calendar. Where ``is_anywhere``, there is no place in the calendar where the claims can
    hold: the edges of one cycle or several stand in a row, at their loosest.
    """

    claims: frozenset[int]
    cycle: tuple[Edge, ...]
    is_anywhere: bool = False


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
        return (*self.edges, *self._loosest)

    @cached_property
    def network(self) -> Network:
        """The arcs as a network."""
        return Network(size=self.size, edges=self.arcs)

    @cached_property
    def strict(self) -> "System":
        """The same with every gap in months as a length that is enough in any place of the calendar.

        What can hold here can hold.
        """
        gaps = (
            edge._replace(weight=gap.strictest) for edge, gap in zip(self._loosest, self.gaps, strict=True)
        )
        return System(size=self.size, edges=(*self.edges, *gaps), names=self.names)

    @cached_property
    def _loosest(self) -> tuple[Edge, ...]:
        return tuple(_edge_of(gap) for gap in self.gaps)

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

    def has_gaps_about(self, points: Collection[int]) -> bool:
        """Whether a calendar gap lies on any way from one of the points that does not lead by the origin."""
        if not self.gaps:
            return False
        beside: dict[int, set[int]] = {}
        for tail, head, _, _ in self.arcs:
            beside.setdefault(tail, set()).add(head)
            beside.setdefault(head, set()).add(tail)
        reached, waiting = {ORIGIN, *points}, list(points)
        while waiting:
            new = beside.get(waiting.pop(), set()) - reached
            reached |= new
            waiting += new
        return any(gap.earlier in reached or gap.later in reached for gap in self.gaps)

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
        return self._on(sorted(touched), edges, gaps)

    def _among(self, points: Collection[int]) -> "System":
        """What holds between these points, whatever they have to do with the origin."""
        return self._on(
            [ORIGIN, *sorted(points)],
            [edge for edge in self.edges if edge.tail in points and edge.head in points],
            [gap for gap in self.gaps if gap.earlier in points and gap.later in points],
        )

    def _on(self, points: Sequence[int], edges: Iterable[Edge], gaps: Iterable[CalendarGap]) -> "System":
        """A system of its own on some of the points, which gives them numbers of their own."""
        number = {point: index for index, point in enumerate(points)}
        return System(
            size=len(points),
            edges=tuple(e._replace(tail=number[e.tail], head=number[e.head]) for e in edges),
            gaps=tuple(gap.moved(number) for gap in gaps),
            names=tuple(self.name(point) for point in points),
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
        """Claims that cannot all hold, or None where all can; not yet the fewest."""
        found = self._trees
        if isinstance(found, Cycle):
            return _clash(self._measured(found.edges), self)
        if not self.gaps:
            return None
        if self._upper.labels[ORIGIN] != 0:
            return _clash(tuple(reversed(self._upper.path(ORIGIN))), self)
        if self._upper.endless:
            return _clash(self._upper.endless, self, is_anywhere=True)
        return self._clash_apart()

    def _clash_apart(self) -> Clash | None:
        """What clashes among the points that nothing keeps from being as late as one likes.

        They are reckoned from any day: where they cannot lie before that one, they can lie nowhere.
        """
        late, _ = self._sound_trees
        apart = {point for point, bound in enumerate(late.distances) if bound is None}
        if not any(gap.earlier in apart and gap.later in apart for gap in self.gaps):
            return None
        part = self._among(apart)
        if part.strict.clash() is None:
            return None
        run = _carried_up(part, part.network.latest_from(dict.fromkeys(range(part.size), 0)))
        return _clash(run.endless, part, is_anywhere=True) if run.endless else None

    def _measured(self, cycle: Sequence[int]) -> tuple[Edge, ...]:
        """The arcs of a cycle, from the origin where it passes there; gaps then have their true lengths."""
        first = next((i for i, number in enumerate(cycle) if self.arcs[number].tail == ORIGIN), None)
        if first is None:
            return tuple(self.arcs[number] for number in cycle)
        carry = {carrier.arc: carrier.step.carry for carrier in self.upward}
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
            Contradictory: claims clash by their lengths; ask `clash` first.
        """
        late, early = self._upper, self._lower
        return Solution(
            earliest=tuple(None if label is None else -label for label in early.labels),
            latest=late.labels,
            is_settled=late.is_settled and early.is_settled,
            why_latest=lambda point: tuple(reversed(late.path(point))),
            why_earliest=early.path,
        )

    @cached_property
    def _trees(self) -> tuple[Labels, Labels] | Cycle:
        """The latest and the earliest by lengths alone, or a cycle of lengths that cannot all hold."""
        network = self.network
        try:
            late, early = network.latest(ORIGIN), network.earliest(ORIGIN)
        except Contradictory as contradictory:
            return contradictory.cycle
        cycle = network.cycle_apart_from(late, early)
        return (late, early) if cycle is None else cycle

    @cached_property
    def _sound_trees(self) -> tuple[Labels, Labels]:
        if isinstance(self._trees, Cycle):
            raise Contradictory(self._trees)
        return self._trees

    @cached_property
    def _upper(self) -> Run:
        """Upper bounds: along the arcs, away from the origin."""
        tree, _ = self._sound_trees
        return _carried_up(self, tree)

    @cached_property
    def _lower(self) -> Run:
        """Lower bounds, as upper bounds on what is mirrored at the origin: against the arcs."""
        _, tree = self._sound_trees
        start = tuple(None if value is None else -value for value in tree.distances)
        carriers = downward_carriers(self.gaps, len(self.edges))
        return carried(self.network, start, tree=tree, carriers=carriers, is_upward=False)

    @cached_property
    def upward(self) -> tuple[Carrier, ...]:
        """How the gaps pass on upper bounds."""
        return upward_carriers(self.gaps, len(self.edges))


def _carried_up(system: System, tree: Labels) -> Run:
    return carried(system.network, tree.distances, tree=tree, carriers=system.upward, is_upward=True)


def _clash(cycle: Sequence[Edge], system: System, *, is_anywhere: bool = False) -> Clash:
    return Clash(
        claims=frozenset(edge.claim for edge in cycle) - {NO_CLAIM},
        cycle=tuple(e._replace(tail=system.name(e.tail), head=system.name(e.head)) for e in cycle),
        is_anywhere=is_anywhere,
    )


def _grouped(items: Iterable[T], key: Callable[[T], int]) -> Mapping[int, Sequence[T]]:
    groups: dict[int, list[T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def _edge_of(gap: CalendarGap) -> Edge:
    ends = (gap.earlier, gap.later) if gap.is_at_most else (gap.later, gap.earlier)
    return Edge(*ends, gap.loosest, gap.claim)
