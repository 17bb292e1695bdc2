"""Several datings or lengths of one event: which of them bound it together, and which dissent.

The first of an event's datings is the preferred one, unless a ruling prefers another. Those after it that can
be true together with it, and with those before them that agree, narrow it: "18 August 2020" and "August 2020"
are one date told twice. The others are rivals. They contradict nothing that happened, only each other, so
they bound nothing and stay on record. What fills its date cannot fill two: of two stretches that only share
time, the first bounds. Lengths are treated alike.
"""

from collections.abc import Sequence

from attrs import frozen

from chronicle.chronology.claims import Claim, ClaimField
from chronicle.chronology.solving.system import System
from chronicle.model import Dating, Lasts


@frozen(kw_only=True)
class Rivals:
    """The datings, or the lengths, of one event that disagree, by the numbers of their claims."""

    event: str
    field: ClaimField
    preferred: tuple[int, ...]
    dissenting: tuple[int, ...]


def rivals_among(claims: Sequence[Claim], system: System) -> tuple[Rivals, ...]:
    """The events whose datings or lengths disagree, in the order of the claims; none is deprecated."""
    told: dict[tuple[str, ClaimField], list[int]] = {}
    for number, claim in enumerate(claims):
        if isinstance(claim.said, Dating | Lasts) and claim.said.rank != "deprecated":
            told.setdefault((claim.event, claim.field), []).append(number)
    found: list[Rivals] = []
    for (event, field), numbers in told.items():
        if len(numbers) > 1:
            preferred, dissenting = _divided(_preferred_first(numbers, claims), system)
            if dissenting:
                found.append(Rivals(event=event, field=field, preferred=preferred, dissenting=dissenting))
    return tuple(found)


def _preferred_first(numbers: Sequence[int], claims: Sequence[Claim]) -> list[int]:
    return sorted(numbers, key=lambda number: claims[number].rank != "preferred")


def _divided(numbers: Sequence[int], system: System) -> tuple[tuple[int, ...], tuple[int, ...]]:
    preferred, dissenting = [numbers[0]], list[int]()
    for number in numbers[1:]:
        agrees = system.part((*preferred, number)).clash() is None
        (preferred if agrees else dissenting).append(number)
    return tuple(preferred), tuple(dissenting)
