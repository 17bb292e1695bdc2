"""Whether one point can come after another in any case, and the edges that show that it cannot.

Dates decide, or a way through the relations. Where gaps in months play a part, their loosest lengths show
what holds anywhere in the calendar; what only their strictest ones show is held against the calendar.
"""

from collections.abc import Sequence

from attrs import evolve, frozen

from chronicle.chronology.network import ORIGIN, Edge
from chronicle.chronology.solving.system import Solution, System

_MOST_ARCS = 2_000
"""In a system of so many the calendar is asked, even where the strictest months tell nothing."""


@frozen(kw_only=True)
class Precedence:
    """A system, its bounds, and a solution to search it by: a tick for every point.

    ``strictest`` is the same with every gap in months at its strictest, None where there is no gap or where
    the strictest cannot all hold.
    """

    system: System
    solution: Solution
    ticks: Sequence[int]
    strictest: "Precedence | None" = None

    @classmethod
    def of(cls, system: System, solution: Solution, ticks: Sequence[int]) -> "Precedence":
        """What is to be known of a system before pairs of its points are asked about."""
        strictest = None
        if system.gaps and system.strict.clash() is None:
            strict = system.strict
            strictest = cls(system=strict, solution=strict.solve(), ticks=strict.network.heights)
        return cls(system=system, solution=solution, ticks=ticks, strictest=strictest)

    def proof(self, first: int, second: int, most: int = 0) -> Sequence[Edge] | None:
        """The edges that show that the first point comes at most so many ticks after the second in any case.

        None where it may come later. In a system of more than 2,000 arcs whose strictest months contradict
        each other, the calendar is not asked, and None means that it may as far as lengths go.
        """
        found = self._by_dates(first, second, most)
        if found is None:
            found = self.straight(first, second, most)
        if found is None and self._is_worth_asking(first, second, most):
            found = self._by_the_calendar(first, second, most)
        return found

    def straight(self, first: int, second: int, most: int = 0) -> Sequence[Edge] | None:
        """The edges of a path that shows it without any date."""
        limit = self.ticks[second] - self.ticks[first] + most
        network = self.system.network
        return network.search(second, {first}, heights=self.ticks, limit=limit, avoid=ORIGIN).get(first)

    def _is_worth_asking(self, first: int, second: int, most: int) -> bool:
        """Whether the calendar could show what lengths do not."""
        if self.strictest is not None:
            return self.strictest.proof(first, second, most) is not None
        return bool(self.system.gaps) and len(self.system.arcs) <= _MOST_ARCS

    def _by_dates(self, first: int, second: int, most: int) -> Sequence[Edge] | None:
        last, earliest = self.solution.latest[first], self.solution.earliest[second]
        if last is None or earliest is None or last - earliest > most:
            return None
        return (*self.solution.why_latest(first), *self.solution.why_earliest(second))

    def _by_the_calendar(self, first: int, second: int, most: int) -> Sequence[Edge] | None:
        """The clash that there would be if the first came later than that, without what would make it so."""
        later = Edge(first, second, -most - 1, _SUPPOSED)
        clash = evolve(self.system, edges=(*self.system.edges, later)).clash()
        return None if clash is None else tuple(edge for edge in clash.cycle if edge.claim != _SUPPOSED)


_SUPPOSED = -2
"""The claim of an edge that is supposed, to see that it cannot hold."""
