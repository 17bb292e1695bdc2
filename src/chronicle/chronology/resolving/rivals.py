"""Several datings or lengths of one event: which of them bound it together, and which dissent.

The first of an event's datings is the preferred one, unless a ruling prefers another. Those after it that
hold together with it, and with those before them that do, narrow it: "18 August 2020" and "August 2020" are
one date told twice. The others bound nothing and stay on record. Whether they are rivals is the model's to
say (`chronicle.model.agree`), and need not be: what fills its date cannot fill two, so of two stretches that
only share time the first bounds; and a day told without a zone is that of the one zone that is named. Lengths
that dissent are rivals.
"""

from collections.abc import Sequence
from itertools import combinations

from attrs import frozen

from chronicle.chronology.claims import Claim, ClaimField
from chronicle.chronology.solving.system import System
from chronicle.model import Circa, Dating, Lasts, agree


@frozen(kw_only=True)
class Divided:
    """The datings, or the lengths, of one event that bound it and those that do not, as numbers of claims."""

    event: str
    field: ClaimField
    preferred: tuple[int, ...]
    dissenting: tuple[int, ...]
    are_rivals: bool
    """Whether some of them cannot both be true; then all are told."""


def divided_among(claims: Sequence[Claim], system: System, circa: Circa) -> tuple[Divided, ...]:
    """The events whose datings or lengths disagree, in the order of the claims; none is deprecated."""
    told: dict[tuple[str, ClaimField], list[int]] = {}
    for number, claim in enumerate(claims):
        if isinstance(claim.said, Dating | Lasts) and claim.said.rank != "deprecated":
            told.setdefault((claim.event, claim.field), []).append(number)
    found: list[Divided] = []
    for (event, field), numbers in told.items():
        if len(numbers) > 1:
            preferred, dissenting = _divided(_preferred_first(numbers, claims), system)
            are_rivals = bool(dissenting) if field == "lasts" else _are_rivals(numbers, claims, circa)
            if dissenting or are_rivals:
                one = Divided(
                    event=event,
                    field=field,
                    preferred=preferred,
                    dissenting=dissenting,
                    are_rivals=are_rivals,
                )
                found.append(one)
    return tuple(found)


def _are_rivals(numbers: Sequence[int], claims: Sequence[Claim], circa: Circa) -> bool:
    told = [
        (said.when, circa.policy(claims[number].sources))
        for number in numbers
        if isinstance(said := claims[number].said, Dating)
    ]
    return any(
        not agree(one, other, policies=(first, second))
        for (one, first), (other, second) in combinations(told, 2)
    )


def _preferred_first(numbers: Sequence[int], claims: Sequence[Claim]) -> list[int]:
    return sorted(numbers, key=lambda number: claims[number].rank != "preferred")


def _divided(numbers: Sequence[int], system: System) -> tuple[tuple[int, ...], tuple[int, ...]]:
    preferred, dissenting = [numbers[0]], list[int]()
    for number in numbers[1:]:
        agrees = system.part((*preferred, number)).clash() is None
        (preferred if agrees else dissenting).append(number)
    return tuple(preferred), tuple(dissenting)
