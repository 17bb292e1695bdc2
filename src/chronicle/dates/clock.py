"""The one door to pendulum: date-times of pendulum and of the standard library to values, and back.

Nothing here reads a clock. pendulum knows the years 1 to 9999 and no uncertainty, so only exact values within
that reach go out.
"""

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias

from chronicle.dates.civil import SECONDS_PER_DAY, civil_from_seconds
from chronicle.dates.granularity import Granularity
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import End, Interval
from chronicle.dates.values.value import DateValue

if TYPE_CHECKING:
    import pendulum

    PendulumInterval: TypeAlias = pendulum.Interval[pendulum.Date] | pendulum.Interval[pendulum.DateTime]
    PendulumValue: TypeAlias = pendulum.Date | pendulum.DateTime | PendulumInterval

_FIRST_YEAR, _LAST_YEAR = 1, 9999
_OUTSIDE = f"its year lies outside {_FIRST_YEAR} to {_LAST_YEAR}"
_LEAP_SECOND = 60
_SECONDS_PER_MINUTE = 60


def from_datetime(moment: dt.date) -> Date | DateTime:
    """Return the value of a date or a date-time, of pendulum or of the standard library.

    A date-time keeps its zone by name where it has one, and its offset; fractions of a second are left out.
    Before standard time the offset is the local mean time of the zone's city, to the minute: the clock on the
    wall shows what it showed.

    Raises:
        ValueError: the clocks of the zone skipped that time.

    >>> str(from_datetime(dt.date(2020, 8, 18)))
    '2020-08-18'
    >>> str(from_datetime(dt.datetime(1969, 7, 20, 20, 17, 40, tzinfo=dt.UTC)))
    '1969-07-20T20:17:40Z'
    >>> from zoneinfo import ZoneInfo
    >>> str(from_datetime(dt.datetime(1871, 3, 18, 4, 0, tzinfo=ZoneInfo("Europe/Paris"))))
    '1871-03-18T04:00:00+00:09[Europe/Paris]'
    """
    if not isinstance(moment, dt.datetime):
        return Date(moment.year, moment.month, moment.day)
    zone = getattr(moment.tzinfo, "key", None)
    return DateTime(
        moment.year,
        moment.month,
        moment.day,
        moment.hour,
        moment.minute,
        moment.second,
        offset_minutes=None if moment.utcoffset() is None else _minutes_ahead(moment),
        zone=zone if isinstance(zone, str) and zone != "UTC" else None,
    )


def from_pendulum(moment: "PendulumValue") -> DateValue:
    """Return the value of a `pendulum.Date`, `DateTime` or `Interval`.

    Raises:
        ValueError: the interval ends before it begins, or the clocks of a zone skipped a time.

    >>> import pendulum
    >>> str(from_pendulum(pendulum.datetime(2020, 8, 18, 14, 30, tz="Africa/Bamako")))
    '2020-08-18T14:30:00Z[Africa/Bamako]'
    >>> str(from_pendulum(pendulum.interval(pendulum.date(2020, 8, 18), pendulum.date(2020, 8, 20))))
    '2020-08-18/2020-08-20'
    """
    if isinstance(moment, dt.date):
        return from_datetime(moment)
    return Interval(from_datetime(moment.start), from_datetime(moment.end))


def to_pendulum(value: DateValue) -> "PendulumValue":
    """Return a `pendulum.Date` for one known day, a `pendulum.DateTime` for a time known to the second.

    An interval between two of a kind becomes a `pendulum.Interval`; a time without a zone a naive `DateTime`.
    A zone by name keeps its history, and the wall clock shows what the value says, in local mean time too.

    Raises:
        ValueError: the value is not exact, or lies outside the years 1 to 9999; the message says which.

    >>> to_pendulum(Date(2020, 8, 18))
    Date(2020, 8, 18)
    >>> to_pendulum(Date(2020, 8))
    Traceback (most recent call last):
        ...
    ValueError: 2020-08 cannot be told to pendulum: it is known to the month only
    """
    if isinstance(value, Interval):
        return _interval_to_pendulum(value)
    return _checked_moment(value)


def _checked_moment(value: DateValue) -> "pendulum.Date | pendulum.DateTime":
    if not isinstance(value, Date | DateTime):
        raise _refusal(value, "it is not one date")
    reason = _why_not_exact(value)
    if reason is not None:
        raise _refusal(value, reason)
    try:
        return _moment_to_pendulum(value)
    except OverflowError:  # on UTC it lies on the other side of the first or the last midnight
        raise _refusal(value, _OUTSIDE) from None


def _refusal(value: DateValue, reason: str) -> ValueError:
    return ValueError(f"{value} cannot be told to pendulum: {reason}")


def _interval_to_pendulum(value: Interval) -> "PendulumInterval":
    import pendulum  # noqa: PLC0415 - the door: pendulum is loaded when it is asked for, not before

    if isinstance(value.start, End) or isinstance(value.end, End):
        raise _refusal(value, "it has an end without a date")
    start, end = _checked_moment(value.start), _checked_moment(value.end)
    match start, end:
        case pendulum.DateTime(), pendulum.DateTime():
            if (start.tzinfo is None) is not (end.tzinfo is None):
                raise _refusal(value, "one of its ends names a zone, the other none")
            return pendulum.Interval(start, end)
        case (pendulum.DateTime(), _) | (_, pendulum.DateTime()):
            raise _refusal(value, "one of its ends is a day, the other a time")
        case _:
            return pendulum.Interval(start, end)


def _moment_to_pendulum(value: Date | DateTime) -> "pendulum.Date | pendulum.DateTime":
    import pendulum  # noqa: PLC0415 - the door: pendulum is loaded when it is asked for, not before

    begin = value.span.start.earliest or 0
    day, time_of_day = civil_from_seconds(begin), begin % SECONDS_PER_DAY
    if not isinstance(value, DateTime):
        return pendulum.Date(*day)
    minutes, second = divmod(time_of_day, _SECONDS_PER_MINUTE)
    hour, minute = divmod(minutes, 60)
    naive = pendulum.naive(day.year, day.month, day.day, hour, minute, second)
    if value.zone is None:
        offsets = value.offsets
        return naive.replace(tzinfo=pendulum.timezone(offsets[0] * _SECONDS_PER_MINUTE)) if offsets else naive
    there = naive.replace(tzinfo=pendulum.timezone(value.zone))
    # Of an hour that was shown twice the stated offset says which; in local mean time it lacks the seconds.
    readings = (there.replace(fold=0), there.replace(fold=1))
    return next(one for one in readings if _minutes_ahead(one) == value.offsets[0])


def _minutes_ahead(moment: dt.datetime) -> int:
    return round((moment.utcoffset() or dt.timedelta()) / dt.timedelta(minutes=1))


def _why_not_exact(value: Date | DateTime) -> str | None:
    if value.is_uncertain or value.is_approximate:
        return "it is qualified"
    if value.precision not in (Granularity.DAY, Granularity.SECOND):
        return f"it is known to the {value.precision} only"
    if not _FIRST_YEAR <= civil_from_seconds(value.span.start.earliest or 0).year <= _LAST_YEAR:
        return _OUTSIDE
    if isinstance(value, Date):
        return None if value.span.start.earliest == value.span.start.latest else "it is not one day"
    if value.second == _LEAP_SECOND:
        return "pendulum has no leap seconds"
    return f"the clocks of {value.zone} showed that time twice" if len(value.offsets) > 1 else None
