"""Whether datings of one event agree, or are rivals: the one rule that pictures, words and findings share.

Two datings agree when both can be true, that is when the stretches in which they place the event share time
("August 2020" and "18 August 2020"). They are rivals when they share none.
"""

from itertools import combinations

from chronicle.dates import DateTime, DateValue, Span
from chronicle.dates.values.date_time import on_utc
from chronicle.dates.zones import FARTHEST_AHEAD_MINUTES, FARTHEST_BEHIND_MINUTES
from chronicle.model.event import Event

_ANYWHERE = (FARTHEST_AHEAD_MINUTES, -FARTHEST_BEHIND_MINUTES)


def agree(one: DateValue, other: DateValue) -> bool:
    """Whether two dates can both be true of one event.

    >>> from chronicle.dates import parse
    >>> agree(parse("2020-08"), parse("2020-08-18")), agree(parse("2022-02-17"), parse("2022-02-16"))
    (True, False)
    >>> utc, houston = "1969-07-21T02:56Z", "1969-07-20T21:56[America/Chicago]"
    >>> agree(parse(utc, extended=True), parse(houston, extended=True))
    True
    """
    zoned = _names_a_zone(one) or _names_a_zone(other)
    first, second = (_on_utc(one), _on_utc(other)) if zoned else (one.padded_span, other.padded_span)
    return _begins_before(first.start.earliest, second.end.latest) and _begins_before(
        second.start.earliest, first.end.latest
    )


def has_rival_datings(event: Event) -> bool:
    """Whether any two datings of an event cannot both be true."""
    return any(not agree(one.when, other.when) for one, other in combinations(event.datings, 2))


def _begins_before(start: int | None, end: int | None) -> bool:
    return start is None or end is None or start < end


def _names_a_zone(value: DateValue) -> bool:
    return isinstance(value, DateTime) and value.is_zoned


def _on_utc(value: DateValue) -> Span:
    """The padded span on UTC; what names no zone may have been told by any clock on earth."""
    offsets = value.offsets if isinstance(value, DateTime) and value.is_zoned else _ANYWHERE
    return on_utc(value.padded_span, offsets)
