"""Several datings of one event: which of them bound it together, and which dissent.

The first dating of an event is the preferred one. Those after it that can be true together with it, and with
those before them that agree, narrow it: "18 August 2020" and "August 2020" are one date told twice. The
others are rival datings. They contradict nothing that happened, only each other, so they bound nothing and
stay on record. What fills its date cannot fill two: of two stretches that only share time, the first bounds.
"""

from collections.abc import Sequence

from attrs import frozen

from chronicle.chronology.claims import Claim
from chronicle.chronology.solving.system import System
from chronicle.model import Dating


@frozen(kw_only=True)
class RivalDatings:
    """The datings of one event that disagree, by the numbers of their claims."""

    event: str
    preferred: tuple[int, ...]
    dissenting: tuple[int, ...]


def rival_datings(claims: Sequence[Claim], system: System) -> tuple[RivalDatings, ...]:
    """The events whose datings disagree, in the order of the claims."""
    by_event: dict[str, list[int]] = {}
    for number, claim in enumerate(claims):
        if isinstance(claim.said, Dating):
            by_event.setdefault(claim.event, []).append(number)
    divided = ((event, *_divided(numbers, system)) for event, numbers in by_event.items() if len(numbers) > 1)
    return tuple(
        RivalDatings(event=event, preferred=preferred, dissenting=dissenting)
        for event, preferred, dissenting in divided
        if dissenting
    )


def _divided(numbers: Sequence[int], system: System) -> tuple[tuple[int, ...], tuple[int, ...]]:
    preferred, dissenting = [numbers[0]], list[int]()
    for number in numbers[1:]:
        agrees = system.part((*preferred, number)).clash() is None
        (preferred if agrees else dissenting).append(number)
    return tuple(preferred), tuple(dissenting)
