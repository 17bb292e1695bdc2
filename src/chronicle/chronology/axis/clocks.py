"""Which clock the seconds of a chronology are read on, when its times name zones.

Where no time of day names a zone, or all stand equally far from UTC, the civil axis is the axis: days are
those of that place. Where they differ, or where some name one and others none, all is reckoned on UTC, and
what names no zone may have been told by any clock on earth, from 14 hours ahead of UTC to 12 behind: to read
a witness's "14:27" on the clock of a camera's "14:31Z" would force an order that nobody tells.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, Protocol

from chronicle.dates import DEFAULT_POLICY, Bounds, Date, DateTime, DateValue, Interval, PaddingPolicy, Span
from chronicle.dates.values.choice import Range
from chronicle.dates.values.date_time import on_utc
from chronicle.dates.values.interval import End
from chronicle.dates.zones import ANYWHERE, FARTHEST_AHEAD_MINUTES


class Clock(Protocol):
    """From a date to its bounds on the axis of the chronology, "about" as wide as the policy says."""

    def __call__(self, value: DateValue, policy: PaddingPolicy = DEFAULT_POLICY, /) -> Span:
        """The bounds, in seconds."""
        ...


def clock_for(values: Iterable[DateValue], *, about: Literal["wide", "narrow"] = "wide") -> Clock:
    """The clock to reckon these dates by; a narrow one takes "about 1320" for 1320.

    >>> from chronicle.dates import parse
    >>> dates = [parse(text, extended=True) for text in ("1969-07-20T20:17Z", "1969-07-16T09:32-04:00")]
    >>> launch = clock_for(dates)(dates[1]).start.earliest
    >>> launch == parse("1969-07-16T13:32", extended=True).span.start.earliest
    True
    """
    return _CLOCKS[about, len(_offsets_of(values)) > 1]


def clock_name(values: Iterable[DateValue]) -> str:
    """How the clock is called that these dates are reckoned by; nothing where none of them names a zone.

    >>> from chronicle.dates import parse
    >>> clock_name([parse("1969-07-16T09:32:00-04:00"), parse("1969-07-20")])
    'UTC−4'
    >>> clock_name([parse("1969-07-16T09:32:00-04:00"), parse("1969-07-20T20:17:00Z")])
    'UTC'
    """
    offsets = _offsets_of(values)
    if len(offsets) != 1:
        return "UTC" if offsets else ""
    (minutes, *others) = next(iter(offsets))
    if others:
        return ""
    hours, rest = divmod(abs(minutes), 60)
    away = f"{hours}:{rest:02d}" if rest else str(hours)
    return f"UTC{'−' if minutes < 0 else '+'}{away}" if minutes else "UTC"


def seconds_ahead_of_utc(values: Iterable[DateValue]) -> int:
    """How far the clock that these dates are reckoned by is ahead of UTC, at most: it may be any on earth.

    >>> from chronicle.dates import parse
    >>> [seconds_ahead_of_utc([parse(text)]) for text in ("2023-04-02T14:27:00+03:00", "2023-04-02")]
    [10800, 50400]
    """
    offsets = _offsets_of(values)
    if len(offsets) > 1:
        return 0
    return 60 * max((minutes for found in offsets for minutes in found), default=FARTHEST_AHEAD_MINUTES)


def _offsets_of(values: Iterable[DateValue]) -> set[tuple[int, ...]]:
    """The different distances from UTC, in minutes, that the times of day in some dates stand at.

    Where some name their zone and others do not, an empty one stands for the others.
    """
    undecided = (value for value in values if not isinstance(value, Date))  # a plain date names no time
    offsets = {time.offsets for value in undecided for time in _times_in(value)}
    return offsets if offsets != {()} else set()


def names_time(value: DateValue) -> bool:
    """Whether a date names a time of day."""
    return any(True for _ in _times_in(value))


def lacks_zone(value: DateValue) -> bool:
    """Whether a date names a time of day without its zone."""
    return any(not time.is_zoned for time in _times_in(value))


def is_zoned(value: DateValue) -> bool:
    """Whether a date names a time of day with its zone."""
    return any(time.is_zoned for time in _times_in(value))


def _padded(value: DateValue, policy: PaddingPolicy = DEFAULT_POLICY) -> Span:
    return value.padded(policy)


def _strict(value: DateValue, _: PaddingPolicy = DEFAULT_POLICY) -> Span:
    return value.span


def _strict_on_utc(value: DateValue, _: PaddingPolicy = DEFAULT_POLICY) -> Span:
    return value.sort_span if is_zoned(value) else on_utc(value.span, ANYWHERE)


def _padded_on_utc(value: DateValue, policy: PaddingPolicy = DEFAULT_POLICY) -> Span:
    """The bounds on UTC, moved outwards by as much as "about" moves the bounds on the civil axis."""
    utc = _strict_on_utc(value)
    if not value.is_approximate:
        return utc
    strict, padded = value.span, value.padded(policy)
    return Span(
        _moved(utc.start, strict=strict.start, padded=padded.start),
        _moved(utc.end, strict=strict.end, padded=padded.end),
    )


_CLOCKS: Mapping[tuple[str, bool], Clock] = {
    ("wide", False): _padded,
    ("wide", True): _padded_on_utc,
    ("narrow", False): _strict,
    ("narrow", True): _strict_on_utc,
}


def _moved(utc: Bounds, *, strict: Bounds, padded: Bounds) -> Bounds:
    return Bounds(
        _sum(utc.earliest, padded.earliest, strict.earliest), _sum(utc.latest, padded.latest, strict.latest)
    )


def _sum(utc: int | None, padded: int | None, strict: int | None) -> int | None:
    return None if utc is None or padded is None or strict is None else utc + padded - strict


def _times_in(value: DateValue | Range | End | None) -> Iterator[DateTime]:
    """Every time of day that a value names."""
    match value:
        case DateTime():
            yield value
        case Interval(start=start, end=end):
            yield from _times_in(start)
            yield from _times_in(end)
        case Range(first=first, last=last):
            yield from _times_in(first)
            yield from _times_in(last)
        case Date() | End() | None:
            return
        case _:
            for element in value.elements:
                yield from _times_in(element)
