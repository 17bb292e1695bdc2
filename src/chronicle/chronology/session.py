"""A chronology that is open for more claims: each is taken in, or refused with what it contradicts."""

from collections.abc import Iterable, Sequence

from attrs import define, frozen

from chronicle.chronology.axis.ticks import to_bounds
from chronicle.chronology.bounds import Draft, draft_for
from chronicle.chronology.claims import Claim
from chronicle.chronology.points import Points
from chronicle.chronology.resolving.contradictions import Contradiction, smallest_clash, told
from chronicle.chronology.resolving.modes import refusals
from chronicle.chronology.solving.open_network import OpenNetwork
from chronicle.chronology.solving.system import Solution, System
from chronicle.chronology.telling.sentences import Teller
from chronicle.chronology.telling.walks import Walker
from chronicle.dates import Bounds, Span
from chronicle.model import Timeline


@frozen(kw_only=True)
class Insertion:
    """What came of a claim: the events whose bounds it changed, or the contradiction that keeps it out.

    ``gave_way`` are the claims that days of publication imply and that bound nothing any more.
    """

    changed: frozenset[str] = frozenset()
    contradiction: Contradiction | None = None
    gave_way: tuple[Claim, ...] = ()

    @property
    def is_taken(self) -> bool:
        """Whether the claim was taken in."""
        return self.contradiction is None


@define(kw_only=True)
class Session:
    """An open chronology. Claims keep their numbers; a new one has the next, whether it is taken in or not.

    >>> from chronicle.chronology import tighten
    >>> from chronicle.model import After, Event, collect
    >>> told = collect({"coup": Event(title="Coup", when="2020-08"), "talks": Event(title="Talks")})
    >>> session = tighten(told).session()
    >>> session.insert(Claim(event="talks", field="after", said=After(event="coup"))).changed
    frozenset({'talks'})
    >>> session.span("talks").start.earliest == session.span("coup").start.earliest
    True
    >>> session.insert(Claim(event="coup", field="after", said=After(event="talks"))).is_taken
    False
    """

    timeline: Timeline
    claims: list[Claim]
    points: Points
    taken: list[System]
    """The constraints that bound something, as they came."""
    draft: Draft
    network: OpenNetwork

    @classmethod
    def over(
        cls,
        timeline: Timeline,
        claims: Sequence[Claim],
        points: Points,
        *,
        system: System,
        solution: Solution,
    ) -> "Session":
        """A session that begins with a system and its solution."""
        return cls(
            timeline=timeline,
            claims=list(claims),
            points=points,
            taken=[system],
            draft=draft_for(timeline, claims, points),
            network=OpenNetwork.of(system, solution),
        )

    def insert(self, claim: Claim) -> Insertion:
        """Take a claim in, or tell what it contradicts; then no bound has changed.

        What a person has deprecated is taken in and bounds nothing, and what a day of publication implies
        gives way. Times that name a zone are read on the clock of the chronology. Of a claim that leaves
        several ways open only what they have in common is taken in; `Chronology.insert` follows each of them.

        Raises:
            KeyError: the claim is about an event that there is not.
        """
        added = self._read(claim)
        self.claims.append(claim)
        if self.network.insert(added):
            self.taken.append(added)
            return Insertion(changed=self._about(self.network.changed))
        system = _joined([*self.taken, added])
        implied = self._implied(system)
        clash = smallest_clash(system, {arc.claim for arc in system.arcs} - {*implied})
        if clash is None and not claim.is_implied:
            return self._without_implied(system, implied)
        clash = clash or smallest_clash(system, {arc.claim for arc in system.arcs})
        assert clash is not None  # the same constraints did not fit one after the other
        walker = Walker(claims=self.claims, points=self.points, teller=Teller(timeline=self.timeline))
        return Insertion(contradiction=told(clash, walker))

    def span(self, event_id: str) -> Span:
        """The tightest bounds of an event's start and end, in seconds; None where nothing bounds them.

        Raises:
            KeyError: there is no such event.
        """
        return Span(self._bounds(self.points.start(event_id)), self._bounds(self.points.end(event_id)))

    def system(self) -> System:
        """All constraints that bound something, as one system."""
        return _joined(self.taken)

    def solution(self) -> Solution:
        """The bounds of every point; their proofs are looked for when one is asked for."""
        system = self.system()
        return Solution(
            earliest=tuple(None if tick is None else -tick for tick in self.network.mirrored),
            latest=tuple(self.network.latest),
            is_settled=self.network.is_settled,
            why_earliest=lambda point: system.solve().why_earliest(point),
            why_latest=lambda point: system.solve().why_latest(point),
        )

    def _bounds(self, point: int) -> Bounds:
        return to_bounds(self.network.earliest(point), self.network.latest[point])

    def _read(self, claim: Claim) -> System:
        draft = self.draft
        draft.edges, draft.gaps = [], []
        if claim.rank != "deprecated":
            draft.read(len(self.claims), claim)
        return System(size=self.points.count, edges=tuple(draft.edges), gaps=tuple(draft.gaps))

    def _implied(self, system: System) -> list[int]:
        return sorted(
            {arc.claim for arc in system.arcs if arc.claim >= 0 and self.claims[arc.claim].is_implied}
        )

    def _without_implied(self, system: System, implied: Sequence[int]) -> Insertion:
        """Keep of what days of publication imply only what still fits, as the whole does."""
        stated = {arc.claim for arc in system.arcs} - {*implied}
        refused = dict(refusals(implied, stated, system))
        left = system.only({arc.claim for arc in system.arcs} - refused.keys())
        before, self.network = self.network, OpenNetwork.of(left, left.solve())
        self.taken = [left]
        return Insertion(
            changed=self._about(self.network.differing(before)),
            gave_way=tuple(self.claims[number] for number in refused),
        )

    def _about(self, points: Iterable[int]) -> frozenset[str]:
        """The events that points belong to."""
        events = self.points.events
        return frozenset(events[(point - 1) // 2] for point in points)


def _joined(parts: Sequence[System]) -> System:
    return System(
        size=parts[0].size,
        edges=tuple(edge for part in parts for edge in part.edges),
        gaps=tuple(gap for part in parts for gap in part.gaps),
    )
