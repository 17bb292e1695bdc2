"""Timeline → Chronology: every event's tightest bounds, and what stands against what."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

from attrs import evolve, frozen

from chronicle.chronology.alternatives import Alternatives, Case, alternatives_of, is_open
from chronicle.chronology.asking.density import Density, densities
from chronicle.chronology.asking.entailment import Entailment
from chronicle.chronology.asking.facts import Fact, began_before, facts_of
from chronicle.chronology.asking.pairs import possible_relations
from chronicle.chronology.asking.probability import Probability, probability_before
from chronicle.chronology.asking.proofs import Proof, proofs_of
from chronicle.chronology.axis.clocks import names_time
from chronicle.chronology.axis.ticks import to_bounds
from chronicle.chronology.bounds import system_of
from chronicle.chronology.claims import Claim, claims_of, implied_claims_of
from chronicle.chronology.points import Points
from chronicle.chronology.resolving.contradictions import Contradiction, clashes_in, told
from chronicle.chronology.resolving.dispute import Cost, Dispute
from chronicle.chronology.resolving.modes import Mode, resolved, with_implied
from chronicle.chronology.resolving.rivals import Divided, divided_among
from chronicle.chronology.session import Session
from chronicle.chronology.solving.hull import hull
from chronicle.chronology.solving.system import Solution, System
from chronicle.chronology.solving.uninterrupted import uninterrupted
from chronicle.chronology.telling.sentences import Teller
from chronicle.chronology.telling.spans import span_in_words
from chronicle.chronology.telling.walks import Walker
from chronicle.dates import Allen, Span
from chronicle.model import Timeline


@frozen(kw_only=True)
class Verdict:
    """That a claim was set aside, and the contradiction because of which.

    ``number`` is that of the contradiction among those that are listed, from 1; None where it is not listed,
    because it shares a claim with one that is.
    """

    claim: Claim
    because: Contradiction
    number: int | None = None


@frozen(kw_only=True)
class Without:
    """A claim that an event's span rests on, and the span as it would be without it, also in words."""

    claim: Claim
    span: Span
    words: str


@frozen(kw_only=True, eq=False, repr=False)
class Chronology:
    """What follows from all claims of a timeline together.

    ``contradictions`` share no claim, and each is gone when any one of its claims is dropped. ``divided`` are
    the events whose datings do not all bound them: bounds and order follow the first dating and those that
    hold together with it.
    ``verdicts`` tell which claims bound nothing because they stand in a contradiction. In mode ``keep`` these
    are its numbers (lengths, gaps, years of reigns) where a length takes part; else its relations; where it
    has none, what it says is part of a whole; where it has neither, its datings.
    """

    timeline: Timeline
    mode: Mode
    claims: tuple[Claim, ...]
    contradictions: tuple[Contradiction, ...]
    divided: tuple[Divided, ...]
    verdicts: tuple[Verdict, ...]
    cost: Cost | None
    """What was set aside, weighed, where a mode looks for the least."""
    bounding: frozenset[int]
    """The numbers of the claims that bound something: all but those set aside and those that dissent."""
    points: Points
    system: System
    """The bounding claims as constraints."""
    cases: tuple[Case, ...]
    """The ways things can have been, one of which is true: where nothing is left open, there is one."""
    untried: Alternatives | None
    """The open claims that could not be followed way by way, None where all were."""
    solution: Solution

    def __repr__(self) -> str:
        return f"<Chronology: {len(self.timeline)} events, {len(self.contradictions)} contradictions>"

    @property
    def is_settled(self) -> bool:
        """Whether the bounds are the tightest; not so where gaps in months were too entangled to follow."""
        return self.solution.is_settled

    @property
    def rivals(self) -> tuple[Divided, ...]:
        """The events with datings, or lengths, that cannot all be true."""
        return tuple(one for one in self.divided if one.are_rivals)

    @property
    def certain(self) -> Case:
        """What holds in every case: the one case, or what all have in common."""
        return self.cases[0] if len(self.cases) == 1 else Case(system=self.system)

    @property
    def set_aside(self) -> tuple[Claim, ...]:
        """The claims that were set aside."""
        return tuple(verdict.claim for verdict in self.verdicts)

    def span(self, event_id: str) -> Span:
        """The tightest bounds of an event's start and end, in seconds; None where nothing bounds them.

        The axis is the civil one, or UTC where the times of the timeline name different zones.

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

        Exact against all claims together, those in calendar months included.

        Raises:
            KeyError: there is no such event.
        """
        found = frozenset[Allen]()
        for system in (case.system for case in self._cases_about(one, other)):
            solution = system.solve()
            found |= possible_relations(one, other, system=system, solution=solution, points=self.points)
        return found

    def probability_before(self, one: str, other: str) -> Probability | None:
        """The chances that the one event began on an earlier day than the other, on the same, on a later one.

        Drawn evenly from the pairs of days that all claims allow, and exact; only days that gaps in months
        leave out between others are counted with them, which the result says. None where a start is not
        bounded on both sides, or where several ways are followed.

        Raises:
            KeyError: there is no such event.

        >>> from chronicle.model import Event, collect
        >>> coup, day = Event(title="Coup", when="2020-08"), Event(title="Day", when="2020-08-18")
        >>> found = tighten(collect({"coup": coup, "day": day})).probability_before("coup", "day")
        >>> str(found.before), str(found.same), str(found.after)
        ('17/31', '1/31', '13/31')
        """
        if len(self.cases) > 1 or not self._left_open.isdisjoint((one, other)):
            return None
        system = self.certain.system
        return probability_before(one, other, system=system, solution=self.solution, points=self.points)

    def densities(self, events: Sequence[str]) -> Mapping[str, Density]:
        """How likely events began when, over all courses that the claims allow, each as likely as any other.

        Of events whose start is bounded on both sides and hangs together with few others; exact where it does
        with none or one, else drawn, the same on every run, which the result says.
        None are told where several ways are followed.

        Raises:
            KeyError: there is no such event.

        >>> from chronicle.model import Event, collect
        >>> told = {
        ...     "coup": Event(title="Coup", when="2020-08-18"),
        ...     "talks": Event(title="Talks", after="coup"),
        ...     "vote": Event(title="Vote", after="talks", before="meeting"),
        ...     "meeting": Event(title="Meeting", when="2022-05-20"),
        ... }
        >>> found = tighten(collect(told)).densities(["talks", "vote"])
        >>> first, last = found["talks"].shares[0], found["talks"].shares[-1]
        >>> found["talks"].is_exact, round(first, 3), round(last, 3)
        (True, 0.082, 0.002)
        """
        if len(self.cases) > 1:
            return {}
        system = self.certain.system
        events = [event for event in events if event not in self._left_open]
        return densities(events, system=system, solution=self.solution, points=self.points)

    def why(self, event_id: str) -> tuple[Proof, ...]:
        """Why an event's window is what it is: a proof of each of its bounds, claim by claim.

        Where a bound rests on a claim that leaves several ways open, each of them is followed by itself.

        Raises:
            KeyError: there is no such event.
        """
        return proofs_of(event_id, self.cases, self._walker)

    def in_words(self, event_id: str) -> str:
        """The tightest bounds of an event in words: "between 1 August 2020 and 20 May 2022".

        Raises:
            KeyError: there is no such event.
        """
        return self._in_words(event_id, self.solution)

    def facts(self, one: str, other: str) -> tuple[Fact, ...]:
        """What is certain of two events' starts and ends, each with the claims that make it so.

        Raises:
            KeyError: there is no such event.
        """
        return facts_of(one, other, entailment=self._entailment_about(one, other), walker=self._walker)

    def began_before(self, one: str, other: str) -> Fact | None:
        """That the one event began before the other did, and the claims that force it; None where none do.

        Raises:
            KeyError: there is no such event.
        """
        return began_before(one, other, entailment=self._entailment_about(one, other), walker=self._walker)

    def session(self) -> Session:
        """The chronology opened for more claims, each of which changes only what it bounds."""
        return Session.over(
            self.timeline, self.claims, self.points, system=self.system, solution=self.solution
        )

    def insert(self, claim: Claim) -> Chronology:
        """The chronology with one more claim, as if it had been among the others from the first.

        Where it contradicts some of them, the mode decides what is set aside. To insert many, open a
        `session`: there each one costs no more than what it changes.

        Raises:
            KeyError: the claim is about an event that there is not.

        >>> from chronicle.model import After, Event, collect
        >>> told = collect({"coup": Event(title="Coup", when="2020-08"), "talks": Event(title="Talks")})
        >>> more = tighten(told).insert(Claim(event="talks", field="after", said=After(event="coup")))
        >>> more.in_words("talks")
        'not before 1 August 2020'
        """
        claims = (*self.claims, claim)
        if self._only_narrows(claim):
            session = self.session()
            found = session.insert(claim)
            if found.is_taken and not found.gave_way:
                system = session.system()
                return evolve(
                    self,
                    claims=claims,
                    bounding=self.bounding | {len(self.claims)},
                    system=system,
                    cases=(Case(system=system),),
                    solution=session.solution(),
                )
        return _tightened(self.timeline, self.mode, claims)

    def _only_narrows(self, claim: Claim) -> bool:
        """Whether a claim that contradicts no other one changes nothing but bounds.

        Not so where claims were set aside or leave ways open, or where it has rivals or chooses the clock.
        """
        if claim.rank == "deprecated" or claim.is_implied or any(names_time(date) for date in claim.dates):
            return False
        known = [self.claims[number] for number in self.bounding]
        if self.verdicts or is_open(claim) or any(map(is_open, known)):
            return False
        is_measured = claim.field in ("when", "lasts")
        return not is_measured or all(
            (claim.event, claim.field) != (one.event, one.field) for one in self.claims
        )

    def sensitivity(self, event_id: str) -> tuple[Without, ...]:
        """The claims that an event's span rests on, each with the span as it would be without that claim.

        Raises:
            KeyError: there is no such event.
        """
        resting = dict.fromkeys(claim for proof in self.why(event_id) for claim in proof.claims)
        return tuple(self._without(claim, event_id) for claim in resting)

    def _without(self, claim: Claim, event_id: str) -> Without:
        left = self.bounding - {self.claims.index(claim)}
        found = alternatives_of(self.timeline, self.claims, left, self.points, system=self.system.only(left))
        solution = hull([case.system.solve() for case in found.cases])
        span = _span(solution, self.points.start(event_id), self.points.end(event_id))
        return Without(claim=claim, span=span, words=self._in_words(event_id, solution))

    def _in_words(self, event_id: str, solution: Solution) -> str:
        kind = self.timeline.events[event_id].kind
        zone = self._walker.zone
        return span_in_words(event_id, kind, points=self.points, solution=solution, zone=zone)

    def _cases_about(self, *events: str) -> tuple[Case, ...]:
        """The cases, with those of sets of dates of these events that nothing else ties down."""
        if self._left_open.isdisjoint(events):
            return self.cases
        found = alternatives_of(
            self.timeline, self.claims, self.bounding, self.points, system=self.system, about=events
        )
        return found.cases if found.is_complete else self.cases

    def _entailment_about(self, *events: str) -> Entailment:
        cases = self._cases_about(*events)
        return self._entailment if cases is self.cases else Entailment.of(self.system, cases)

    @cached_property
    def _entailment(self) -> Entailment:
        return Entailment.of(self.system, self.cases)

    @cached_property
    def _left_open(self) -> frozenset[str]:
        """The events with sets of dates that were not followed date by date, since nothing else ties them."""
        if self.untried is not None or (len(self.cases) > 1 and not self.cases[0].supposed):
            return frozenset()
        followed = {number for case in self.cases for number in case.supposed}
        return frozenset(
            self.claims[number].event for number in self.bounding - followed if is_open(self.claims[number])
        )

    @cached_property
    def _walker(self) -> Walker:
        return Walker(claims=self.claims, points=self.points, teller=Teller(timeline=self.timeline))

    @cached_property
    def _stated(self) -> Solution:
        datings = {number for number in self.bounding if not self.claims[number].is_relation}
        return self.system.only(datings).solve()


def tighten(
    timeline: Timeline,
    *,
    mode: Mode = "keep",
    sources: Collection[str] | None = None,
    tags: Collection[str] | None = None,
) -> Chronology:
    """The chronology of a timeline: every bound as tight as all claims together make it.

    Where ``sources`` are named, by id, only the claims that rest on one of them are heard; where ``tags``
    are, only the claims about events that bear one of them: a scenario.

    Raises:
        ValueError: there is no such mode.

    >>> from chronicle.model import Event, Undated, collect
    >>> coup = Event(title="Coup", when="2020-08-18")
    >>> talks = Event(title="Talks", when=Undated(reason="not told", not_after="2022-05-20"), after=coup)
    >>> chronology = tighten(collect({"coup": coup, "talks": talks}))
    >>> chronology.span("talks").start.earliest == chronology.stated("coup").start.earliest
    True
    """
    if mode == "only" and sources is None and tags is None:
        raise ValueError("mode 'only' needs the sources or the tags that are to be heard")
    with uninterrupted():
        return _tightened(timeline, mode, _heard(timeline, sources, tags))


def _tightened(timeline: Timeline, mode: Mode, claims: tuple[Claim, ...]) -> Chronology:
    """Claims → system → clashes → what is left to bound → bounds."""
    points = Points.of(timeline)
    system = system_of(timeline, claims, points)
    divided = divided_among(claims, system, timeline.circa)
    implied = [number for number, claim in enumerate(claims) if claim.is_implied]
    ruled_out = {number for number, claim in enumerate(claims) if claim.rank == "deprecated"}
    stated = frozenset(range(len(claims))) - ruled_out - frozenset(implied)
    heard = stated - {number for one in divided for number in one.dissenting}
    clashes = tuple(clashes_in(system, heard))
    dispute = Dispute(
        timeline=timeline, claims=claims, system=system, stated=stated, heard=heard, clashes=clashes
    )
    resolution = with_implied(resolved(dispute, mode), implied, system)
    walker = Walker(claims=claims, points=points, teller=Teller(timeline=timeline))
    numbers = {clash.claims: number for number, clash in enumerate(clashes, start=1)}
    bounded = system.only(resolution.bounding)
    cases = tuple(Case(system=system.only(case)) for case in resolution.cases)
    untried: Alternatives | None = None
    if not cases:
        found = alternatives_of(timeline, claims, resolution.bounding, points, system=bounded)
        cases, untried = found.cases, None if found.is_complete else found
    return Chronology(
        timeline=timeline,
        mode=mode,
        claims=claims,
        contradictions=tuple(told(clash, walker) for clash in clashes),
        divided=divided,
        verdicts=tuple(
            Verdict(claim=claims[one], because=told(clash, walker), number=numbers.get(clash.claims))
            for one, clash in sorted(resolution.set_aside.items())
        ),
        cost=resolution.cost,
        bounding=resolution.bounding,
        points=points,
        system=bounded,
        cases=cases,
        untried=untried,
        solution=hull([case.system.solve() for case in cases]),
    )


def _heard(
    timeline: Timeline, sources: Collection[str] | None, tags: Collection[str] | None
) -> tuple[Claim, ...]:
    claims = (*claims_of(timeline), *implied_claims_of(timeline))
    if sources is not None:
        claims = tuple(c for c in claims if any(cited.source_id in sources for cited in c.sources))
    if tags is not None:
        claims = tuple(c for c in claims if not set(tags).isdisjoint(timeline.events[c.event].tags))
    return claims


def _span(solution: Solution, start: int, end: int) -> Span:
    return Span(
        to_bounds(solution.earliest[start], solution.latest[start]),
        to_bounds(solution.earliest[end], solution.latest[end]),
    )
