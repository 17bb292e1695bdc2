"""One more constraint in a settled network: only what it changes is looked at.

A solution of the network (Cotton & Maler, "Fast and flexible difference constraint propagation", 2006) tells
at once whether the edge fits; where it does not, the solution is mended by Dijkstra's search from the head
of the edge, and where the search comes back to the tail, a negative cycle is closed. Latest and earliest
follow by the same search, on weights reduced by the solution, so that a bound is as a rule corrected once.
Calendar gaps carry bounds as they do in a settled system; where they lead them round, or tie together what
has no latest moment, the whole is solved anew. What cannot hold leaves no trace.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import heappop, heappush
from typing import Any, TypeAlias

from attrs import define, field

from chronicle.chronology.axis.calendar_gaps import CalendarGap
from chronicle.chronology.network import ORIGIN, Edge
from chronicle.chronology.solving.carrying import Carrier, downward_carriers, upward_carriers
from chronicle.chronology.solving.system import Solution, System

_MOST_CORRECTIONS = 8
"""How often a bound is corrected for one insertion, before the calendar is taken to lead it round."""

Carry: TypeAlias = tuple[int, Callable[[int], int]]
"""The point that a calendar gap bounds, and its bound by that of another point."""


@define
class OpenNetwork:
    """Bounds that edges can be added to; lower ones are held mirrored, as upper ones of the negative."""

    latest: list[int | None]
    mirrored: list[int | None]
    heights: list[int]
    edges: list[Edge]
    leaving: list[list[Edge]]
    arriving: list[list[Edge]]
    upward: dict[int, list[Carry]]
    downward: dict[int, list[Carry]]
    gaps: list[CalendarGap]
    is_settled: bool
    """Whether the bounds are the tightest; not so where carrying them through the calendar was given up."""
    changed: set[int] = field(factory=set[int])
    """The points whose bounds the last edges have changed."""
    _undo: list[tuple[list[Any], int, Any]] = field(factory=list[tuple[list[Any], int, Any]])

    @classmethod
    def of(cls, system: System, solution: Solution) -> "OpenNetwork":
        """The network of a system that has been solved."""
        arcs = system.arcs
        leaving: list[list[Edge]] = [[] for _ in range(system.size)]
        arriving: list[list[Edge]] = [[] for _ in range(system.size)]
        for arc in arcs:
            leaving[arc.tail].append(arc)
            arriving[arc.head].append(arc)
        return cls(
            latest=list(solution.latest),
            mirrored=[None if tick is None else -tick for tick in solution.earliest],
            heights=list(system.network.heights),
            edges=list(arcs),
            leaving=leaving,
            arriving=arriving,
            upward=_by_tail(upward_carriers(system.gaps, 0)),
            downward=_by_tail(downward_carriers(system.gaps, 0)),
            gaps=list(system.gaps),
            is_settled=solution.is_settled,
        )

    def earliest(self, point: int) -> int | None:
        """The lower bound of a point."""
        mirrored = self.mirrored[point]
        return None if mirrored is None else -mirrored

    def differing(self, other: "OpenNetwork") -> set[int]:
        """The points whose bounds are not those of another network of the same points."""
        mine, others = (zip(of.latest, of.mirrored, strict=True) for of in (self, other))
        return {point for point, (one, two) in enumerate(zip(mine, others, strict=True)) if one != two}

    def insert(self, system: System) -> bool:
        """Add the arcs and gaps of a system on the same points; False where they do not fit."""
        self.changed.clear()
        self._undo.clear()
        for arc in system.arcs:
            self._add(arc)
        for table, carriers in _carriers_of(system, self):
            for carrier in carriers:
                table.setdefault(carrier.tail, []).append((carrier.head, carrier.step.carry))
        self.gaps += system.gaps
        fits = self._settle(system)
        if not fits:
            self._take_back(system)
        return fits

    def has_room_for(self, system: System) -> bool:
        """Whether the arcs and gaps of a system would fit; nothing is changed."""
        fits = self.insert(system)
        if fits:
            self._take_back(system)
        return fits

    def _settle(self, system: System) -> bool:
        if not all(self._mend(arc) for arc in system.arcs):
            return False
        try:
            fits = self._push_arcs(system) and self._push_gaps(system)
        except _Round:
            return self._solve_anew()
        return fits and (not self._is_apart(system) or self._solve_anew())

    def _push_arcs(self, system: System) -> bool:
        for arc in system.arcs:
            late, early = self.latest[arc.tail], self.mirrored[arc.head]
            up = () if late is None else ((arc.head, late + arc.weight),)
            down = () if early is None else ((arc.tail, early + arc.weight),)
            if not (self._push(up, is_upward=True) and self._push(down, is_upward=False)):
                return False
        return True

    def _push_gaps(self, system: System) -> bool:
        """The arcs of gaps are their loosest; what they carry is tighter."""
        ends = {end for gap in system.gaps for end in (gap.earlier, gap.later)}
        return all(self._push(self._carried(ends, is_upward=way), is_upward=way) for way in (True, False))

    def _is_apart(self, system: System) -> bool:
        """Whether gaps may clash without any date, which is seen by no bound."""
        latest = self.latest
        return bool(self.gaps) and any(
            latest[arc.tail] is None and latest[arc.head] is None for arc in system.arcs
        )

    def _solve_anew(self) -> bool:
        """Solve the whole, as it is now; False where it clashes."""
        whole = System(size=len(self.latest), edges=tuple(self.edges), gaps=tuple(self.gaps))
        if whole.clash() is not None:
            return False
        solution = whole.solve()
        self.is_settled = solution.is_settled
        mirrored = [None if tick is None else -tick for tick in solution.earliest]
        for labels, found in ((self.latest, solution.latest), (self.mirrored, mirrored)):
            for point, label in enumerate(found):
                if labels[point] != label:
                    self._set(labels, point, label)
                    self.changed.add(point)
        return True

    def _mend(self, arc: Edge) -> bool:
        """Lower heights until they fit the new arc too; False where it closes a negative cycle."""
        heights = self.heights
        lack = heights[arc.tail] + arc.weight - heights[arc.head]
        if lack >= 0:
            return True
        best, done = {arc.head: lack}, set[int]()
        heap = [(lack, arc.head)]
        while heap:
            lack, point = heappop(heap)
            if point in done:
                continue
            if point == arc.tail:
                return False
            done.add(point)
            for edge in self.leaving[point]:
                other = edge.head
                need = heights[point] + lack + edge.weight - heights[other]
                if other not in done and need < best.get(other, 0):
                    best[other] = need
                    heappush(heap, (need, other))
        for point in done:
            self._set(heights, point, heights[point] + best[point])
        return True

    def _push(self, found: Iterable[tuple[int, int]], *, is_upward: bool) -> bool:
        """Lower bounds where what was found is lower, and pass them on; False where the origin would sink."""
        labels, sign, far_end = (self.latest, 1, 1) if is_upward else (self.mirrored, -1, 0)
        adjacency, carriers = (self.leaving, self.upward) if is_upward else (self.arriving, self.downward)
        heights = self.heights
        corrections: Counter[int] = Counter()
        heap = [(bound - sign * heights[point], point, bound) for point, bound in found]
        while heap:
            _, point, bound = heappop(heap)
            old = labels[point]
            if old is not None and old <= bound:
                continue
            if point == ORIGIN:
                return False
            if carriers:
                corrections[point] += 1
                if corrections[point] > _MOST_CORRECTIONS:
                    raise _Round
            self._set(labels, point, bound)
            self.changed.add(point)
            reached = [(edge[far_end], bound + edge[2]) for edge in adjacency[point]]
            reached += [(other, carry(bound)) for other, carry in carriers.get(point, ())]
            for other, candidate in reached:
                known = labels[other]
                if known is None or candidate < known:
                    heappush(heap, (candidate - sign * heights[other], other, candidate))
        return True

    def _carried(self, points: Iterable[int], *, is_upward: bool) -> list[tuple[int, int]]:
        labels, carriers = (self.latest, self.upward) if is_upward else (self.mirrored, self.downward)
        return [
            (other, carry(bound))
            for point in points
            if (bound := labels[point]) is not None
            for other, carry in carriers.get(point, ())
        ]

    def _add(self, arc: Edge) -> None:
        self.edges.append(arc)
        self.leaving[arc.tail].append(arc)
        self.arriving[arc.head].append(arc)

    def _set(self, values: list[Any], point: int, value: int | None) -> None:
        self._undo.append((values, point, values[point]))
        values[point] = value

    def _take_back(self, system: System) -> None:
        for values, point, value in reversed(self._undo):
            values[point] = value
        for arc in reversed(system.arcs):
            self.edges.pop()
            self.leaving[arc.tail].pop()
            self.arriving[arc.head].pop()
        for table, carriers in _carriers_of(system, self):
            for carrier in reversed(carriers):
                table[carrier.tail].pop()
        del self.gaps[len(self.gaps) - len(system.gaps) :]
        self.changed.clear()


class _Round(Exception):  # noqa: N818 - not an error: bounds go round through the calendar
    """That a bound is corrected again and again."""


def _carriers_of(
    system: System, network: OpenNetwork
) -> Iterator[tuple[dict[int, list[Carry]], tuple[Carrier, ...]]]:
    """How the gaps of a system carry bounds, and where the network keeps that."""
    yield network.upward, upward_carriers(system.gaps, 0)
    yield network.downward, downward_carriers(system.gaps, 0)


def _by_tail(carriers: Sequence[Carrier]) -> dict[int, list[Carry]]:
    table: dict[int, list[Carry]] = {}
    for carrier in carriers:
        table.setdefault(carrier.tail, []).append((carrier.head, carrier.step.carry))
    return table
