"""Converters: one thing or a list of things wherever a list is meant, text wherever a date is meant.

Each is a plain typed function, because type checkers read a constructor's parameters off it, and each
accepts its own output, because `attrs.evolve` runs it again.
"""

from collections.abc import Sequence
from datetime import date as calendar_date
from datetime import timedelta

from chronicle.dates import DateValue, Duration, Interval, from_datetime, parse_duration
from chronicle.model.date_text import read_date_in_any_language


def to_strs(value: str | Sequence[str]) -> tuple[str, ...]:
    """One text or several, as a tuple.

    >>> to_strs("coup"), to_strs(["coup", "junta"])
    (('coup',), ('coup', 'junta'))
    """
    return (value,) if isinstance(value, str) else tuple(value)


def to_date(value: str | calendar_date | timedelta | DateValue) -> DateValue:
    """A date from extended EDTF text or from words, from the standard library or pendulum, or as it is.

    Of the lengths of time only the interval of pendulum is accepted, which says when it begins and ends.

    Raises:
        EdtfError: the text is no date; the error tells where and what would be right.
        TypeError: it is a length of time.

    >>> str(to_date("2020-08")), str(to_date("August 2020"))
    ('2020-08', '2020-08')
    """
    if isinstance(value, str):
        return read_date_in_any_language(value)
    if isinstance(value, calendar_date):
        return from_datetime(value)
    return _from_interval(value) if isinstance(value, timedelta) else value


def _from_interval(value: timedelta) -> DateValue:
    ends = getattr(value, "start", None), getattr(value, "end", None)
    if not (isinstance(ends[0], calendar_date) and isinstance(ends[1], calendar_date)):
        raise TypeError(f"{value!r} is a length of time, and says nothing of when")
    return Interval(from_datetime(ends[0]), from_datetime(ends[1]))


def to_optional_date(value: str | calendar_date | timedelta | DateValue | None) -> DateValue | None:
    """The same, where a date may be missing."""
    return None if value is None else to_date(value)


def to_duration(value: str | Duration) -> Duration:
    """A duration from its text ("3 days", "P3D"), or as it is.

    Raises:
        ValueError: the text is no duration.
    """
    return parse_duration(value) if isinstance(value, str) else value


def to_optional_duration(value: str | Duration | None) -> Duration | None:
    """The same, where a duration may be missing."""
    return None if value is None else to_duration(value)
