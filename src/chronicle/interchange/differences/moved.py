"""How an event moved in time between two versions: what was known is known better, worse, or otherwise."""

from collections.abc import Sequence

from chronicle.dates import SECONDS_PER_DAY, DateValue
from chronicle.model import Entity, Era, Event

_Ends = tuple[int | None, int | None]


def dates_of(entity: Entity) -> list[DateValue]:
    """The dates at which an entity lies in time, none where it does not."""
    if isinstance(entity, Event):
        return [dating.when for dating in entity.datings]
    return [entity.when] if isinstance(entity, Era) else []


def how_moved(old: Sequence[DateValue], new: Sequence[DateValue]) -> str:
    """In words, after the first dates that differ."""
    if not old:
        return "has a date now" if new else ""
    if not new:
        return "has no date any more"
    pairs = [(_ends(one), _ends(other)) for one, other in zip(old, new, strict=False)]
    before, after = next((pair for pair in pairs if pair[0] != pair[1]), pairs[0])
    if before == after:
        more = len(new) - len(old)
        return "has a dating more" if more > 0 else "has a dating less" if more < 0 else "is told otherwise"
    if _lies_in(after, before):
        return "known more precisely"
    if _lies_in(before, after):
        return "known less precisely"
    return _shift(before, after)


def _ends(value: DateValue) -> _Ends:
    span = value.padded_span
    return span.start.earliest, span.end.latest


def _lies_in(inner: _Ends, outer: _Ends) -> bool:
    begins = outer[0] is None or (inner[0] is not None and inner[0] >= outer[0])
    ends = outer[1] is None or (inner[1] is not None and inner[1] <= outer[1])
    return begins and ends


def _shift(before: _Ends, after: _Ends) -> str:
    """How far, and which way; by what both have."""
    for one, other in zip(before, after, strict=True):
        if one is not None and other is not None and one != other:
            days = abs(other - one) // SECONDS_PER_DAY
            direction = "later" if other > one else "earlier"
            amount = "less than a day" if not days else f"{days:,} day{'s' * (days != 1)}"
            return f"{amount} {direction}"
    return "is told otherwise"
