"""Whether datings of one event agree, or are rivals: the one rule that pictures, words and findings share.

Two datings agree when both can be true, that is when the stretches in which they place the event share time
("August 2020" and "18 August 2020"), and where both tell a start and an end, when each of the two can be one.
They are rivals when not. What a person has ruled out is no rival any more.
"""

from itertools import combinations
from typing import TypeAlias

from chronicle.dates import DEFAULT_POLICY, Bounds, DateTime, DateValue, Interval, PaddingPolicy, Span
from chronicle.dates.values.date_time import on_utc
from chronicle.dates.zones import ANYWHERE
from chronicle.model.circa import Circa
from chronicle.model.claims.dating import Dating
from chronicle.model.event import Event

Policies: TypeAlias = tuple[PaddingPolicy, PaddingPolicy]
"""How wide "about" is in the one date and in the other."""

_BY_DEFAULT = (DEFAULT_POLICY, DEFAULT_POLICY)
_CIRCA = Circa()


def agree(one: DateValue, other: DateValue, *, policies: Policies = _BY_DEFAULT) -> bool:
    """Whether two dates can both be those of one event, "about" as wide as the policies say of each.

    >>> from chronicle.dates import parse
    >>> agree(parse("2020-08"), parse("2020-08-18")), agree(parse("2022-02-17"), parse("2022-02-16"))
    (True, False)
    >>> agree(parse("1914/1918"), parse("1914/1919")), agree(parse("1914/1918"), parse("1914/1918-11-11"))
    (False, True)
    >>> utc, houston = "1969-07-21T02:56Z", "1969-07-20T21:56[America/Chicago]"
    >>> agree(parse(utc, extended=True), parse(houston, extended=True))
    True
    """
    first, second = _on_one_clock(one, other, policies)
    if isinstance(one, Interval) and isinstance(other, Interval):
        return _can_be_one(first.start, second.start) and _can_be_one(first.end, second.end)
    return _share_time(first, second)


def share_time(one: DateValue, other: DateValue) -> bool:
    """Whether what lies in the one stretch may lie in the other too, whatever both say of its start and end.

    >>> from chronicle.dates import parse
    >>> share_time(parse("1914/1918"), parse("1914/1919"))
    True
    """
    return _share_time(*_on_one_clock(one, other, _BY_DEFAULT))


def datings_agree(one: Dating, other: Dating, event: Event, circa: Circa) -> bool:
    """Whether two datings of an event can both be true, "about" as wide as their sources say."""
    first, second = (circa.policy(dating.sources or event.sources) for dating in (one, other))
    return agree(one.when, other.when, policies=(first, second))


def has_rival_datings(event: Event, circa: Circa = _CIRCA) -> bool:
    """Whether any two datings of an event, of those that nobody ruled out, cannot both be true.

    ``circa`` tells how wide "about" is in each (`Timeline.circa`).
    """
    pairs = combinations(event.standing_datings, 2)
    return any(not datings_agree(one, other, event, circa) for one, other in pairs)


def _on_one_clock(one: DateValue, other: DateValue, policies: Policies) -> tuple[Span, Span]:
    first, second = (value.padded(policy) for value, policy in zip((one, other), policies, strict=True))
    if _names_a_zone(one) or _names_a_zone(other):
        return _on_utc(one, first), _on_utc(other, second)
    return first, second


def _share_time(first: Span, second: Span) -> bool:
    return _begins_before(first.start.earliest, second.end.latest) and _begins_before(
        second.start.earliest, first.end.latest
    )


def _can_be_one(one: Bounds, other: Bounds) -> bool:
    """Whether two instants can be the same. Bounds are half-open, but where an instant is known exactly."""
    if one.earliest == one.latest or other.earliest == other.latest:
        return _comes_not_after(one.earliest, other.latest) and _comes_not_after(other.earliest, one.latest)
    return _begins_before(one.earliest, other.latest) and _begins_before(other.earliest, one.latest)


def _comes_not_after(start: int | None, end: int | None) -> bool:
    return start is None or end is None or start <= end


def _begins_before(start: int | None, end: int | None) -> bool:
    return start is None or end is None or start < end


def _names_a_zone(value: DateValue) -> bool:
    return isinstance(value, DateTime) and value.is_zoned


def _on_utc(value: DateValue, padded: Span) -> Span:
    """The padded span on UTC; what names no zone may have been told by any clock on earth."""
    offsets = value.offsets if isinstance(value, DateTime) and value.is_zoned else ANYWHERE
    return on_utc(padded, offsets)
