"""One of several, and nobody says which: dates (EDTF `[1984,1986]`), or relations ("before or after").

In the network stands what all ways of a claim have in common: of dates the stretch that holds them all, of
relations nothing. That is true and may be too wide: who came after 1985 and is dated "1984 or 1986" is of
1986. So each way is followed by itself, exactly: the ways that can hold together with everything else are
tried with those of other claims, and each combination that can hold is a case. Where there are too many
combinations what they have in common stays, and it is said that it does. Sets of dates of events that
nothing else ties down need no trying for bounds, and are tried when somebody asks about these events.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import product
from math import prod

from attrs import evolve, field, frozen

from chronicle.chronology.bounds import draft_for
from chronicle.chronology.claims import Claim
from chronicle.chronology.points import Points
from chronicle.chronology.resolving.contradictions import shrunk
from chronicle.chronology.solving.system import Clash, System
from chronicle.dates import DateValue, OneOf, Range
from chronicle.model import Dating, Either, Timeline

MOST_COMBINATIONS = 64
"""How many combinations of ways are tried."""


@frozen(kw_only=True)
class Refuted:
    """A way of an open claim that cannot be, and the clash that it would stand in."""

    number: int
    supposed: Claim
    clash: Clash


@frozen(kw_only=True)
class Case:
    """One way in which things can have been, and what each open claim says in it, by number.

    ``refuted`` are the ways that no case takes, each by itself.
    """

    system: System
    supposed: Mapping[int, Claim] = field(factory=dict[int, Claim])
    refuted: tuple[Refuted, ...] = ()


@frozen(kw_only=True)
class Alternatives:
    """The ways in which open claims can be taken, each as a case in which everything can hold.

    ``is_complete`` is False where there were too many to be tried, or where none fits; ``misfits`` are then
    the open claims of which no way fits, by number, each with the claims that leave it none.
    """

    cases: tuple[Case, ...]
    is_complete: bool = True
    misfits: Mapping[int, Collection[int]] = field(factory=dict[int, Collection[int]])


def is_open(claim: Claim) -> bool:
    """Whether a claim leaves several ways open."""
    return isinstance(claim.said, Either) or (
        isinstance(claim.said, Dating) and isinstance(claim.said.when, OneOf)
    )


def alternatives_of(
    timeline: Timeline,
    claims: Sequence[Claim],
    bounding: frozenset[int],
    points: Points,
    *,
    system: System,
    about: Collection[str] = (),
) -> Alternatives:
    """The cases of a system whose claims can all hold as far as all ways of each have something in common.

    Sets of dates of events that nothing else ties down are followed where they are ``about`` these events.
    """
    ways = {
        number: tuple(_ways(number, claims, timeline, points))
        for number in sorted(bounding)
        if is_open(claims[number]) and (claims[number].event in about or _is_tied(number, claims, bounding))
    }
    if not ways:
        return Alternatives(cases=(Case(system=system),))
    refuted = tuple(found for one in ways.values() for way in one if (found := _refuted(way, system)))
    out = [(one.number, one.supposed) for one in refuted]
    fitting = {
        number: [way for way in one if (number, way.supposed[number]) not in out]
        for number, one in ways.items()
    }
    impossible = [number for number, one in fitting.items() if not one]
    if not impossible:
        if prod(map(len, fitting.values())) > MOST_COMBINATIONS:
            forced = [one[0] for one in fitting.values() if len(one) == 1]
            return Alternatives(cases=(_together(system, forced, refuted),), is_complete=False)
        tried = (_together(system, chosen, refuted) for chosen in product(*fitting.values()))
        cases = tuple(case for case in tried if case.system.clash() is None)
        if cases:
            return Alternatives(cases=cases)
    misfits = {number: _against(ways[number], system) for number in impossible}
    open_together = {number: tuple(other for other in ways if other != number) for number in ways}
    return Alternatives(cases=(Case(system=system),), is_complete=False, misfits=misfits or open_together)


def _is_tied(number: int, claims: Sequence[Claim], bounding: frozenset[int]) -> bool:
    """Whether more is to be looked at than the event alone: another one, or what else is said of it."""
    claim = claims[number]
    return claim.other is not None or any(
        other != number and claim.event in (claims[other].event, claims[other].other) for other in bounding
    )


def _refuted(way: Case, system: System) -> Refuted | None:
    """Why a way cannot be, None where it can."""
    whole = _together(system, (way,)).system
    clash = whole.clash()
    if clash is None:
        return None
    ((number, supposed),) = way.supposed.items()
    return Refuted(number=number, supposed=supposed, clash=shrunk(clash, whole))


def _together(system: System, ways: Sequence[Case], refuted: tuple[Refuted, ...] = ()) -> Case:
    """A case in which each of the open claims is taken in one way."""
    return Case(
        system=System(
            size=system.size,
            edges=(*system.edges, *(edge for way in ways for edge in way.system.edges)),
            gaps=system.gaps,
        ),
        supposed={number: claim for way in ways for number, claim in way.supposed.items()},
        refuted=refuted,
    )


def _ways(number: int, claims: Sequence[Claim], timeline: Timeline, points: Points) -> Iterator[Case]:
    """What an open claim says in each of its ways."""
    claim = claims[number]
    said = claim.said
    assert isinstance(said, Dating | Either)
    ways = said.ways if isinstance(said, Either) else [evolve(said, when=date) for date in _dates_of(said)]
    for way in ways:
        draft = draft_for(timeline, claims, points)
        supposed = evolve(claim, said=way)
        draft.read(number, supposed)
        yield Case(system=System(size=points.count, edges=tuple(draft.edges)), supposed={number: supposed})


def _dates_of(said: Dating) -> Iterator[DateValue]:
    assert isinstance(said.when, OneOf)
    for element in said.when.elements:
        yield OneOf((element,)) if isinstance(element, Range) else element


def _against(ways: Sequence[Case], system: System) -> Collection[int]:
    """Of the claims of a system as few as leave an open claim none of its ways."""
    refuted = [found for way in ways if (found := _refuted(way, system)) is not None]
    needed = {claim for one in refuted for claim in one.clash.claims - {one.number}}
    for claim in sorted(needed):
        fewer = system.only(needed - {claim})
        if all(_refuted(way, fewer) for way in ways):
            needed.discard(claim)
    return needed
