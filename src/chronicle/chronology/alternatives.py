"""One of several dates, and nobody knows which (EDTF `[1984,1986]`): followed one by one, exactly.

In the network stands the stretch that holds all the dates of such a set, which is true and may be too wide:
who came after 1985 and is dated "1984 or 1986" is of 1986. So the dates that the stretch leaves possible are
tried together, and each combination that can hold is a case. Where there are too many combinations the
stretch stays, and it is said that it does. Sets of events that nothing else ties down need no trying.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from math import prod

from attrs import evolve, frozen

from chronicle.chronology.bounds import draft_for
from chronicle.chronology.claims import Claim
from chronicle.chronology.points import Points
from chronicle.chronology.solving.system import System
from chronicle.dates import DateValue, OneOf, Range
from chronicle.model import Dating, Timeline

MOST_COMBINATIONS = 64
"""How many combinations of dates are tried."""


@frozen(kw_only=True)
class Alternatives:
    """The ways in which the dates of sets can be chosen, each as a system in which everything can hold.

    ``is_complete`` is False where there were too many to be tried, or where none fits; ``misfits`` are then
    the claims with sets of dates of which none fits, by number.
    """

    cases: tuple[System, ...]
    is_complete: bool = True
    misfits: tuple[int, ...] = ()


def alternatives_of(
    timeline: Timeline, claims: Sequence[Claim], bounding: frozenset[int], points: Points, *, system: System
) -> Alternatives:
    """The cases of a system whose claims can all hold as far as the stretches of their dates go."""
    choices = {
        number: tuple(_fitting(number, claims, timeline, points, system))
        for number in sorted(bounding)
        if _is_choice(claims[number]) and _is_tied(number, claims, bounding)
    }
    if not choices:
        return Alternatives(cases=(system,))
    impossible = tuple(number for number, fitting in choices.items() if not fitting)
    if impossible or prod(map(len, choices.values())) > MOST_COMBINATIONS:
        return Alternatives(cases=(system,), is_complete=False, misfits=impossible)
    cases = tuple(
        case for chosen in product(*choices.values()) if (case := _joined(system, chosen)).clash() is None
    )
    if not cases:
        return Alternatives(cases=(system,), is_complete=False, misfits=tuple(choices))
    return Alternatives(cases=cases)


def _is_choice(claim: Claim) -> bool:
    return isinstance(claim.said, Dating) and isinstance(claim.said.when, OneOf)


def _is_tied(number: int, claims: Sequence[Claim], bounding: frozenset[int]) -> bool:
    """Whether something else is said of the event, by itself or by another."""
    event = claims[number].event
    return any(other != number and event in (claims[other].event, claims[other].other) for other in bounding)


def _fitting(
    number: int, claims: Sequence[Claim], timeline: Timeline, points: Points, system: System
) -> Iterator[System]:
    """The constraints of each date of a set that can hold together with everything else."""
    claim = claims[number]
    for date in _dates_of(claim):
        draft = draft_for(timeline, claims, points)
        assert isinstance(claim.said, Dating)
        draft.read(number, evolve(claim, said=evolve(claim.said, when=date)))
        one = System(size=points.count, edges=tuple(draft.edges))
        if _joined(system, (one,)).clash() is None:
            yield one


def _dates_of(claim: Claim) -> Iterator[DateValue]:
    assert isinstance(claim.said, Dating)
    assert isinstance(claim.said.when, OneOf)
    for element in claim.said.when.elements:
        yield OneOf((element,)) if isinstance(element, Range) else element


def _joined(system: System, parts: Sequence[System]) -> System:
    return System(
        size=system.size,
        edges=(*system.edges, *(edge for part in parts for edge in part.edges)),
        gaps=system.gaps,
    )
