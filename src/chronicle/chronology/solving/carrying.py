"""Bounds carried from the origin through network and calendar together, until nothing changes.

The network alone is settled by its shortest-path tree; a calendar gap then lowers a bound, and the network
passes that on, perhaps to another gap. Bounds only fall, and adding months keeps the order of days, so where
they come to rest they are exact. Where a bound comes round to the point that it began at, it is lowered at
once to where the round leaves it; a round that never does is a contradiction. Lower bounds are upper bounds
on what is mirrored at the origin.
"""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from attrs import define, field, frozen

from chronicle.chronology.axis.calendar_gaps import CalendarGap
from chronicle.chronology.network import NO_CLAIM, ORIGIN, Edge, Labels, Network
from chronicle.chronology.solving.rounds import (
    Carry,
    OutOfPatience,
    Patience,
    Round,
    Step,
    down,
    rest,
    shift,
    unevenly,
    up,
)
from chronicle.chronology.solving.trails import Trail, is_behind, longer, since

_PATIENCE = 3_000_000
"""How many steps, and ten times the number of points, are taken before it is given up, and said so."""


class Carrier(NamedTuple):
    """How a calendar gap bounds one of its points (head) by the other (tail).

    ``tick`` is the bound of the head by that of the tail, in ticks, upwards and downwards alike; ``step`` is
    the same with lower bounds mirrored, and tells how even it is.
    """

    tail: int
    head: int
    arc: int
    tick: Carry
    gap: CalendarGap
    is_upward: bool

    @property
    def step(self) -> Step:
        """How it carries what is mirrored where it is a lower bound."""
        return up(self.gap) if self.is_upward else down(self.gap)


def upward_carriers(gaps: Sequence[CalendarGap], first: int) -> tuple[Carrier, ...]:
    """How gaps pass on upper bounds; their arcs are numbered from the first."""
    return tuple(
        Carrier(gap.earlier, gap.later, number, gap.latest_later, gap, is_upward=True)
        if gap.is_at_most
        else Carrier(gap.later, gap.earlier, number, gap.latest_earlier, gap, is_upward=True)
        for number, gap in enumerate(gaps, start=first)
    )


def downward_carriers(gaps: Sequence[CalendarGap], first: int) -> tuple[Carrier, ...]:
    """How gaps pass on lower bounds; their arcs are numbered from the first."""
    return tuple(
        Carrier(gap.later, gap.earlier, number, gap.earliest_earlier, gap, is_upward=False)
        if gap.is_at_most
        else Carrier(gap.earlier, gap.later, number, gap.earliest_later, gap, is_upward=False)
        for number, gap in enumerate(gaps, start=first)
    )


@frozen(kw_only=True)
class Run:
    """Upper bounds carried from the origin to every point, and the arcs behind each of them.

    Where the calendar had no say, the arcs are those of the shortest-path tree; what was carried on has a
    trail, because the tree would forget what a point was bound by before. ``endless`` are the arcs of walks
    that lead back to where they began and always lower, at their loosest.
    """

    labels: tuple[int | None, ...]
    is_settled: bool
    parents: tuple[int | None, ...]
    trails: Mapping[int, Trail]
    arcs: tuple[Edge, ...]
    endless: tuple[Edge, ...] = ()

    def path(self, point: int) -> tuple[Edge, ...]:
        """The arcs from a point back to the origin, each as long as it is there.

        An edge from a point to itself stands for all further rounds of the walk that leads up to it.
        """
        path: list[Edge] = []
        trail = self.trails.get(point)
        while trail is not None:
            path.append(_as_edge(trail, self.arcs))
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

    A bound on the origin itself below 0 is a contradiction; it ends the run, and so does an endless walk.
    """
    far_end = 1 if is_upward else 0
    leaving: dict[int, list[Carrier]] = {}
    for carrier in carriers:
        leaving.setdefault(carrier.tail, []).append(carrier)
    carrying = _Carrying(
        arcs=network.edges,
        adjacency=network.leaving if is_upward else network.arriving,
        far_end=far_end,
        leaving=leaving,
        carriers={carrier.arc: carrier for carrier in carriers},
        sign=1 if is_upward else -1,
        labels=list(start),
        queue=deque(_outwards(leaving, tree, network.edges, far_end)),
        patience=Patience(_PATIENCE + 10 * network.size),
    )
    try:
        carrying.carry_on()
    except OutOfPatience:
        is_settled = False
    else:
        is_settled = True
    return Run(
        labels=tuple(carrying.labels),
        is_settled=is_settled,
        parents=tree.parents,
        trails=carrying.trails,
        arcs=network.edges,
        endless=carrying.endless,
    )


@define(kw_only=True)
class _Carrying:
    """A run that is under way."""

    arcs: Sequence[Edge]
    adjacency: Sequence[Sequence[int]]
    far_end: int
    leaving: Mapping[int, Sequence[Carrier]]
    carriers: Mapping[int, Carrier]
    sign: int
    labels: list[int | None]
    queue: deque[int]
    patience: Patience
    trails: dict[int, Trail] = field(factory=dict[int, Trail])
    former: dict[int, list[Trail]] = field(factory=dict[int, list[Trail]])
    rounds: dict[int, dict[tuple[int, ...], Round]] = field(factory=dict[int, dict[tuple[int, ...], Round]])
    endless: tuple[Edge, ...] = ()

    def carry_on(self) -> None:
        """Pass on what has changed, until nothing does or nothing can hold."""
        arcs, far_end, labels, sign = self.arcs, self.far_end, self.labels, self.sign
        leaving, adjacency, trails = self.leaving, self.adjacency, self.trails
        waiting = set(self.queue)
        while self.queue and labels[ORIGIN] == 0 and not self.endless:
            point = self.queue.popleft()
            waiting.discard(point)
            label = labels[point]
            if label is None:
                continue
            self.patience.spend(1)
            # The calendar first: what it lowers, the same gap at its loosest need not lower before.
            reached = [(to.head, sign * to.tick(sign * label), to.arc) for to in leaving.get(point, ())]
            reached += [(arcs[arc][far_end], label + arcs[arc][2], arc) for arc in adjacency[point]]
            for other, candidate, arc in reached:
                old = labels[other]
                if old is None or candidate < old:
                    labels[other] = candidate
                    trail = longer(trails.get(point), point=point, arc=arc, weight=candidate - label)
                    self._lower(other, trail)
                    if other != ORIGIN and self._is_round(other, trail):
                        self._come_to_rest(other, candidate, trail)
                    if other not in waiting:
                        waiting.add(other)
                        self.queue.append(other)

    def _lower(self, point: int, trail: Trail) -> None:
        if point in self.trails:
            self.former.setdefault(point, []).append(self.trails[point])
        self.trails[point] = trail

    def _is_round(self, point: int, trail: Trail) -> bool:
        """Whether the point is on its own trail, which then goes on from one that the point had before."""
        if trail.root == point:
            return True
        former = self.former.get(point)
        return former is not None and any(is_behind(old, trail) for old in reversed(former))

    def _come_to_rest(self, point: int, label: int, trail: Trail) -> None:
        """Go round as often as any known walk lowers the bound of a point that is on its own trail."""
        walk = since(point, trail)
        rounds = self.rounds.setdefault(point, {})
        found = self._round(walk)
        rounds.setdefault(found.arcs, found)
        known = tuple(rounds.values())
        lowest = rest(known, label, self.patience)
        if lowest is None:
            taking_part = dict.fromkeys(arc for _, arcs in known for arc in arcs)
            self.endless = tuple(self.arcs[arc] for arc in taking_part)
        elif lowest < label:
            self.labels[point] = lowest
            by_rounds = longer(trail, point=point, arc=NO_CLAIM, weight=lowest - label, rounds=known)
            self._lower(point, by_rounds)

    def _round(self, walk: Sequence[Trail]) -> Round:
        arcs = (trail.rounds or (Round((), (trail.arc,)),) for trail in walk)
        return Round(
            steps=tuple(self._step(trail) for trail in walk),
            arcs=tuple(arc for rounds in arcs for known in rounds for arc in known.arcs),
        )

    def _step(self, trail: Trail) -> Step:
        if trail.rounds:
            return self._at_rest(trail.rounds)
        carrier = self.carriers.get(trail.arc)
        return shift(trail.weight) if carrier is None else carrier.step

    def _at_rest(self, rounds: Sequence[Round]) -> Step:
        def carry(bound: int) -> int:
            lowest = rest(rounds, bound, self.patience)
            assert lowest is not None  # it came to rest once, so it does within any 400 years
            return lowest

        return unevenly(carry)


def _as_edge(trail: Trail, arcs: Sequence[Edge]) -> Edge:
    if trail.rounds:
        return Edge(trail.point, trail.point, trail.weight)
    return arcs[trail.arc]._replace(weight=trail.weight)


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
