"""One order of all events that agrees with everything that is certain, and says how certain each step is.

Every event is placed at a moment so that all constraints hold at once, and the events are sorted by where
they start: so whatever must come before something else does. The moment is the earliest possible one. What
has no earliest moment is placed as late as the others allow, just before what must follow it; what is tied to
nothing that has a date comes last; "about 1320" is placed as 1320 is, where nothing speaks against it. Events
placed at the same moment are sorted by the latest moment that each can start at, then wholes before their
parts, then by id. So the order of the file plays no part.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Literal, TypeAlias

from attrs import frozen

from chronicle.chronology.asking.entailment import Entailment
from chronicle.chronology.asking.precedence import Precedence
from chronicle.chronology.axis.ticks import to_ticks
from chronicle.chronology.bounds import system_of
from chronicle.chronology.chronology import Chronology, tighten
from chronicle.chronology.claims import Claim
from chronicle.chronology.levels import levels_of
from chronicle.chronology.network import NO_CLAIM, Labels
from chronicle.chronology.resolving.modes import Mode
from chronicle.chronology.solving.system import Solution, System
from chronicle.chronology.telling.sentences import Teller
from chronicle.model import Timeline, Undated

Certainty: TypeAlias = Literal["forced", "likely", "open"]
"""How sure it is that one event comes before its neighbour.

Forced: it starts after the other in no case. Likely: neither the earliest nor the latest moment at which it
can start comes after that of the other, and one of them comes sooner. Open: what is known favours neither.
"""


@frozen(kw_only=True)
class Step:
    """Two neighbours in an order, and how sure it is that the one comes before the other.

    ``claims`` are those that force it, none where it is not forced.
    """

    earlier: str
    later: str
    certainty: Certainty
    claims: tuple[Claim, ...] = ()


@frozen(kw_only=True, eq=False, repr=False)
class Order:
    """All events of a timeline in the order to tell them in, by id, and the steps between neighbours."""

    events: tuple[str, ...]
    steps: tuple[Step, ...]
    chronology: Chronology

    def __repr__(self) -> str:
        return f"<Order of {len(self.events)} events>"

    @property
    def undecided(self) -> tuple[tuple[str, ...], ...]:
        """The runs of neighbours whose order among themselves is open."""
        runs: list[list[str]] = []
        for step in self.steps:
            if step.certainty != "open":
                continue
            if runs and runs[-1][-1] == step.earlier:
                runs[-1].append(step.later)
            else:
                runs.append([step.earlier, step.later])
        return tuple(tuple(run) for run in runs)

    @cached_property
    def levels(self) -> tuple[tuple[str, ...], ...]:
        """The events in levels of possible simultaneity: on one level none certainly began before another.

        On every level but the first, each certainly began after one of the level before. The work grows with
        the square of the events.

        >>> from chronicle.model import Event, collect
        >>> coup, rally = Event(title="Coup", when="2020-08"), Event(title="Rally", when="2020-08-18")
        >>> order(collect({"coup": coup, "rally": rally, "talks": Event(title="Talks", after=coup)})).levels
        (('coup', 'rally'), ('talks',))
        """
        found = self.chronology
        return levels_of(self.events, systems=[case.system for case in found.cases], points=found.points)

    def why(self, step: Step) -> tuple[str, ...]:
        """The claims that force a step, as sentences with their sources; none where it is not forced."""
        teller = Teller(timeline=self.chronology.timeline)
        return tuple(f"{teller.sentence(claim)}." for claim in step.claims)


def order(
    timeline: Timeline,
    *,
    mode: Mode = "keep",
    sources: Collection[str] | None = None,
    tags: Collection[str] | None = None,
) -> Order:
    """The events of a timeline in one order that respects every bound and every stated relation.

    Relations that stand in a contradiction are left out of account: the chronology lists them as set aside.
    Where ``sources`` are named, by id, only the claims that rest on one of them are heard; where ``tags``
    are, only the claims about events that bear one of them.

    Raises:
        ValueError: there is no such mode.

    >>> from chronicle.model import Event, collect
    >>> rally, talks = Event(title="Rally"), Event(title="Talks", after="coup")
    >>> coup = Event(title="Coup", when="2020-08")
    >>> found = order(collect({"rally": rally, "talks": talks, "coup": coup}))
    >>> found.events, [step.certainty for step in found.steps]
    (('coup', 'talks', 'rally'), ['forced', 'open'])
    """
    return order_of(tighten(timeline, mode=mode, sources=sources, tags=tags))


def order_of(chronology: Chronology, *, only: Collection[str] | None = None) -> Order:
    """The order that a chronology allows, at hand already; of all events, or only of those named."""
    places = _Places.of(chronology)
    meant = chronology.points.events if only is None else sorted(set(only))
    events = _sorted(meant, chronology, places)
    entailment = Entailment(
        common=Precedence.of(chronology.system, chronology.solution, places.ticks), cases=chronology.cases
    )
    steps = tuple(_step(*neighbours, chronology, entailment) for neighbours in pairwise(events))
    return Order(events=events, steps=steps, chronology=chronology)


# ---------------------------------------------------------------- places
@frozen(kw_only=True)
class _Places:
    """A tick for every point, so that all constraints hold; what is tied to no date floats."""

    ticks: Sequence[int]
    floating: frozenset[int]

    @classmethod
    def of(cls, chronology: Chronology) -> "_Places":
        """Place points in rounds, each as early or as late as those placed before leave them.

        No round disturbs an earlier one: a point that still has no earliest moment is under no point that
        has one, so it can go down as far as it must, and the other way round.
        """
        system = _at_their_word(chronology)
        network, solution = system.network, system.solve()
        places = _known(solution.earliest)
        ends, resorts = _known(solution.latest), _last_resorts(chronology)
        count = -1
        while count < len(places) < network.size:
            count = len(places)
            # Gaps in months count at their loosest there: the latest moments are those of the calendar.
            latest = _found(network.latest_from({**resorts, **places}))
            places |= {point: min(tick, ends.get(point, tick)) for point, tick in latest.items()}
            places |= _found(network.earliest_from(places))
        floating = frozenset(range(network.size)) - places.keys()
        if floating:
            potentials = network.potentials()
            places |= {point: potentials[point] for point in floating}
        return cls(ticks=[places[point] for point in range(network.size)], floating=floating)


def _at_their_word(chronology: Chronology) -> System:
    """The bounding claims, with "about 1320" taken for 1320 wherever that contradicts nothing."""
    claims, system = chronology.claims, _one_way(chronology)
    about = {n for n in chronology.bounding if any(date.is_approximate for date in claims[n].dates)}
    if not about:
        return system
    narrow = system_of(chronology.timeline, claims, chronology.points, about="narrow")
    while (clash := (tried := _joined(system, narrow.only(about))).clash()) is not None:
        about -= clash.claims
    return tried


def _one_way(chronology: Chronology) -> System:
    """The first of the ways things can have been where a claim leaves several open, else what bounds."""
    first = chronology.cases[0]
    return first.system if first.supposed else chronology.system


def _joined(one: System, other: System) -> System:
    return System(size=one.size, edges=(*one.edges, *other.edges), gaps=one.gaps)


def _found(labels: Labels) -> dict[int, int]:
    return _known(labels.distances)


def _known(ticks: Sequence[int | None]) -> dict[int, int]:
    return {point: tick for point, tick in enumerate(ticks) if tick is not None}


def _last_resorts(chronology: Chronology) -> Mapping[int, int]:
    """Where to end what can be as early as one likes: "not after 20 May" comes before what is of 20 May."""
    limits: dict[int, int] = {}
    for claim in (chronology.claims[number] for number in chronology.bounding):
        if not isinstance(claim.said, Undated) or claim.said.not_after is None:
            continue
        end, second = chronology.points.end(claim.event), claim.said.not_after.span.start.earliest
        if second is not None and chronology.solution.earliest[end] is None:
            limits[end] = to_ticks(second)
    return limits


# ---------------------------------------------------------------- sorting
_BEHIND_ALL = 10**40
"""Added to what floats, and in place of a latest moment that there is not."""


def _sorted(by_id: Sequence[str], chronology: Chronology, places: _Places) -> tuple[str, ...]:
    """Events by their places; those at one place by the latest moment, by the depth, by id; floats last."""
    starts = [chronology.points.start(event) for event in by_id]
    floats = places.floating
    moments = [places.ticks[start] + (_BEHIND_ALL if start in floats else 0) for start in starts]

    def among_equals() -> tuple[Sequence[int], ...]:
        latest = chronology.solution.latest
        lasts = [_BEHIND_ALL if (last := latest[start]) is None else last for start in starts]
        return lasts, [_depth(event, chronology.timeline) for event in by_id]

    return tuple(by_id[position] for position in positions_by(moments, among_equals))


def positions_by(moments: Sequence[int], among_equals: Callable[[], Iterable[Sequence[int]]]) -> list[int]:
    """The positions of a sequence by their moments; those that share one by further keys, then as they are.

    Sorted by one plain number each, into which further keys are folded: tuples take twice as long to compare.
    The further keys are asked for only where moments are shared.

    >>> positions_by([7, 3, 7], lambda: ([5, 0, 4],))
    [1, 2, 0]
    """
    keys = moments
    for further in among_equals() if len(set(moments)) < len(moments) else ():
        least, most = min(further), max(further)
        if least < most:
            width = most - least + 1
            keys = [key * width + rank - least for key, rank in zip(keys, further, strict=True)]
    return sorted(range(len(moments)), key=keys.__getitem__)


def _depth(event: str, timeline: Timeline) -> int:
    """How many wholes an event is part of, one in the other."""
    wholes: set[str] = set()
    whole = timeline.events[event].part_of_id
    while whole is not None and whole in timeline.events and whole not in wholes:
        wholes.add(whole)
        whole = timeline.events[whole].part_of_id
    return len(wholes)


# ---------------------------------------------------------------- certainty
def _forcing(
    first: int, second: int, chronology: Chronology, entailment: Entailment
) -> tuple[Claim, ...] | None:
    """The claims by which the first point comes after the second in no case; None where it may."""
    proofs = entailment.proofs(first, second)
    if not proofs:
        return None
    numbers = dict.fromkeys(edge.claim for found in proofs for edge in found if edge.claim != NO_CLAIM)
    for refuted in chronology.cases[0].refuted:
        numbers |= dict.fromkeys(sorted(refuted.clash.claims)) if refuted.number in numbers else {}
    return tuple(chronology.claims[number] for number in numbers)


def _step(earlier: str, later: str, chronology: Chronology, entailment: Entailment) -> Step:
    first, second = chronology.points.start(earlier), chronology.points.start(later)
    claims = _forcing(first, second, chronology, entailment)
    if claims is not None:
        return Step(earlier=earlier, later=later, certainty="forced", claims=claims)
    is_likely = _starts_sooner(first, second, chronology.solution)
    return Step(earlier=earlier, later=later, certainty="likely" if is_likely else "open")


def _starts_sooner(first: int, second: int, solution: Solution) -> bool:
    earliest, latest = solution.earliest, solution.latest
    floor = _compared(earliest[first], earliest[second], missing_is_less=True)
    ceiling = _compared(latest[first], latest[second], missing_is_less=False)
    return floor <= 0 and ceiling <= 0 and floor + ceiling < 0


def _compared(one: int | None, other: int | None, *, missing_is_less: bool) -> int:
    """Less than, equal to or greater than 0, as the one is less than, equal to or greater than the other."""
    if one is None or other is None:
        sign = (other is None) - (one is None)
        return sign if missing_is_less else -sign
    return (one > other) - (one < other)
