"""One more constraint in a settled network: only what it changes is looked at.

A solution of the network (Cotton & Maler, "Fast and flexible difference constraint propagation", 2006) tells
at once whether the edge fits; where it does not, the solution is mended by Dijkstra's search from the head
of the edge, and where the search comes back to the tail, a negative cycle is closed. Latest and earliest
follow by the same search, on weights reduced by the solution, so that a bound is as a rule corrected once.
Calendar gaps carry bounds as they do in a settled system. What cannot hold leaves no trace.
"""

from collections.abc import Callable, Iterable, Sequence
from heapq import heappop, heappush
from typing import Any, TypeAlias

from attrs import define, field

from chronicle.chronology.network import ORIGIN, Edge
from chronicle.chronology.solving.carrying import Carrier, downward_carriers, upward_carriers
from chronicle.chronology.solving.system import Solution, System

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
        )

    def earliest(self, point: int) -> int | None:
        """The lower bound of a point."""
        mirrored = self.mirrored[point]
        return None if mirrored is None else -mirrored

    def insert(self, system: System) -> bool:
        """Add the arcs and gaps of a system on the same points; False where they do not fit."""
        self.changed.clear()
        self._undo.clear()
        for arc in system.arcs:
            self._add(arc)
        for table, carriers in (
            (self.upward, upward_carriers(system.gaps, 0)),
            (self.downward, downward_carriers(system.gaps, 0)),
        ):
            for carrier in carriers:
                table.setdefault(carrier.tail, []).append((carrier.head, carrier.carry))
        fits = self._settle(system)
        if not fits:
            self._take_back(system)
        return fits

    def _settle(self, system: System) -> bool:
        if not all(self._mend(arc) for arc in system.arcs):
            return False
        for arc in system.arcs:
            late, early = self.latest[arc.tail], self.mirrored[arc.head]
            up = () if late is None else ((arc.head, late + arc.weight),)
            down = () if early is None else ((arc.tail, early + arc.weight),)
            if not (self._push(up, is_upward=True) and self._push(down, is_upward=False)):
                return False
        if not system.gaps:
            return True
        # The arcs of gaps are their loosest; what they carry is tighter.
        ends = {end for gap in system.gaps for end in (gap.earlier, gap.later)}
        return all(self._push(self._carried(ends, is_upward=way), is_upward=way) for way in (True, False))

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
        heap = [(bound - sign * heights[point], point, bound) for point, bound in found]
        while heap:
            _, point, bound = heappop(heap)
            old = labels[point]
            if old is not None and old <= bound:
                continue
            if point == ORIGIN:
                return False
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

    def _set(self, values: list[Any], point: int, value: int) -> None:
        self._undo.append((values, point, values[point]))
        values[point] = value

    def _take_back(self, system: System) -> None:
        for values, point, value in reversed(self._undo):
            values[point] = value
        for arc in reversed(system.arcs):
            self.edges.pop()
            self.leaving[arc.tail].pop()
            self.arriving[arc.head].pop()
        for table, carriers in (
            (self.upward, upward_carriers(system.gaps, 0)),
            (self.downward, downward_carriers(system.gaps, 0)),
        ):
            for carrier in reversed(carriers):
                table[carrier.tail].pop()
        self.changed.clear()


def _by_tail(carriers: Sequence[Carrier]) -> dict[int, list[Carry]]:
    table: dict[int, list[Carry]] = {}
    for carrier in carriers:
        table.setdefault(carrier.tail, []).append((carrier.head, carrier.carry))
    return table
