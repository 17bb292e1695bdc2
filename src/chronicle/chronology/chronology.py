"""Timeline → Chronology: every event's tightest bounds, and what stands against what."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Literal, TypeAlias

from attrs import frozen

from chronicle.chronology.axis.ticks import to_bounds
from chronicle.chronology.bounds import Points, system_of
from chronicle.chronology.claims import Claim, claims_of
from chronicle.chronology.contradictions import Contradiction, clashes_in, smallest_clash, told
from chronicle.chronology.pairs import possible_relations
from chronicle.chronology.proofs import Proof, proofs_of
from chronicle.chronology.rival_datings import RivalDatings, rival_datings
from chronicle.chronology.system import Clash, Solution, System
from chronicle.chronology.telling.sentences import Teller
from chronicle.chronology.telling.walks import Walker
from chronicle.dates import Allen, Span
from chronicle.model import Timeline

Mode: TypeAlias = Literal["keep"]
"""How contradictions are dealt with. ``keep`` refuses nothing: it lists them, and bounds by the rest."""


@frozen(kw_only=True, eq=False, repr=False)
class Chronology:
    """What follows from all claims of a timeline together.

    ``contradictions`` share no claim, and each is gone when any one of its claims is dropped. ``rivals`` are
    the events whose datings disagree: bounds and order follow the first dating and those that agree with it.
    ``set_aside`` are the claims that bound nothing because they stand in a contradiction: its relations;
    where it has none, what it says is part of a whole; where it has neither, its datings. Where
    ``is_settled`` is False, gaps in months were too entangled to be followed to the end: the bounds hold, but
    might be tighter.
    """

    timeline: Timeline
    claims: tuple[Claim, ...]
    contradictions: tuple[Contradiction, ...]
    rivals: tuple[RivalDatings, ...]
    set_aside: tuple[Claim, ...]
    bounding: frozenset[int]
    """The numbers of the claims that bound something: all but those set aside and the dissenting datings."""
    points: Points
    system: System
    """The bounding claims as constraints."""
    solution: Solution

    def __repr__(self) -> str:
        return f"<Chronology: {len(self.timeline)} events, {len(self.contradictions)} contradictions>"

    @property
    def is_settled(self) -> bool:
        """Whether the bounds are the tightest that follow."""
        return self.solution.is_settled

    def window(self, event_id: str) -> Span:
        """The tightest bounds of an event's start and end, in seconds; None where nothing bounds them.

        Raises:
            KeyError: there is no such event.
        """
        return _span(self.solution, self.points.start(event_id), self.points.end(event_id))

    def stated(self, event_id: str) -> Span:
        """The bounds that an event's datings give it by themselves: the first, and those that agree with it.

        Raises:
            KeyError: there is no such event.
        """
        return _span(self._stated, self.points.start(event_id), self.points.end(event_id))

    def relation(self, one: str, other: str) -> frozenset[Allen]:
        """Which of Allen's thirteen relations the one event can have to the other; one alone is certain.

        Exact against all claims together, except that between two events gaps in months count at their
        loosest: the set can then hold more than is possible, never less.

        Raises:
            KeyError: there is no such event.
        """
        return possible_relations(one, other, system=self.system, solution=self.solution, points=self.points)

    def why(self, event_id: str) -> tuple[Proof, ...]:
        """Why an event's window is what it is: a proof of each of its bounds, claim by claim.

        Raises:
            KeyError: there is no such event.
        """
        return proofs_of(event_id, self.solution, self._walker)

    def sensitivity(self, event_id: str) -> tuple[tuple[Claim, Span], ...]:
        """The claims that an event's window rests on, each with the window as it would be without that claim.

        Raises:
            KeyError: there is no such event.
        """
        resting = dict.fromkeys(claim for proof in self.why(event_id) for claim in proof.claims)
        start, end = self.points.start(event_id), self.points.end(event_id)
        return tuple(
            (claim, _span(self.system.only(self.bounding - {self.claims.index(claim)}).solve(), start, end))
            for claim in resting
        )

    @cached_property
    def _walker(self) -> Walker:
        return Walker(claims=self.claims, points=self.points, teller=Teller(timeline=self.timeline))

    @cached_property
    def _stated(self) -> Solution:
        datings = {number for number in self.bounding if not self.claims[number].is_relation}
        return self.system.only(datings).solve()


def tighten(timeline: Timeline, *, mode: Mode = "keep") -> Chronology:
    """The chronology of a timeline: every bound as tight as all claims together make it.

    >>> from chronicle.model import Event, Undated, collect
    >>> coup = Event(title="Coup", when="2020-08-18")
    >>> talks = Event(title="Talks", when=Undated(reason="not told", not_after="2022-05-20"), after=coup)
    >>> chronology = tighten(collect({"coup": coup, "talks": talks}))
    >>> chronology.window("talks").start.earliest == chronology.stated("coup").start.earliest
    True
    """
    _check_mode(mode)
    claims, points = claims_of(timeline), Points.of(timeline)
    system = system_of(timeline, claims, points)
    rivals = rival_datings(claims, system)
    heard = set(range(len(claims))) - {number for rival in rivals for number in rival.dissenting}
    clashes = tuple(clashes_in(system, heard))
    aside = _set_aside(system, claims, heard, clashes)
    bounding = frozenset(heard - aside)
    bounded = system.only(bounding)
    walker = Walker(claims=claims, points=points, teller=Teller(timeline=timeline))
    return Chronology(
        timeline=timeline,
        claims=claims,
        contradictions=tuple(told(clash, walker) for clash in clashes),
        rivals=rivals,
        set_aside=tuple(claims[number] for number in sorted(aside)),
        bounding=bounding,
        points=points,
        system=bounded,
        solution=bounded.solve(),
    )


def _check_mode(mode: str) -> None:
    if mode != "keep":
        raise ValueError(f"there is no mode {mode!r}; there is 'keep'")


def _set_aside(
    system: System, claims: Sequence[Claim], heard: set[int], clashes: Sequence[Clash]
) -> frozenset[int]:
    """The claims that must not bound anything, so that the rest can hold together.

    A date that stands in one contradiction may stand in others, which share it and were not listed; its
    relations give way, so that a date in dispute still places its event.
    """
    aside = {number for clash in clashes for number in _giving_way(clash, claims)}
    while aside and (clash := smallest_clash(system, heard - aside)) is not None:
        aside.update(_giving_way(clash, claims))
    return frozenset(aside)


def _giving_way(clash: Clash, claims: Sequence[Claim]) -> Iterable[int]:
    """The least costly kind of claim in a contradiction to do without."""
    ranks = {number: _GIVES_WAY.index(_kind_of(claims[number])) for number in clash.claims}
    return [number for number, rank in ranks.items() if rank == min(ranks.values())]


def _kind_of(claim: Claim) -> str:
    return claim.field if claim.field in _GIVES_WAY else "relation"


_GIVES_WAY = ("relation", "part_of", "when")


def _span(solution: Solution, start: int, end: int) -> Span:
    return Span(
        to_bounds(solution.earliest[start], solution.latest[start]),
        to_bounds(solution.earliest[end], solution.latest[end]),
    )
