"""The one door to pendulum: date-times of pendulum and of the standard library to values, and back.

Nothing here reads a clock. pendulum knows the years 1 to 9999 and no uncertainty, so only exact values within
that reach go out.
"""

import datetime as dt
from typing import TYPE_CHECKING

from chronicle.dates.civil import SECONDS_PER_DAY, civil_from_seconds
from chronicle.dates.granularity import Granularity
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import Interval
from chronicle.dates.values.value import DateValue

if TYPE_CHECKING:
    import pendulum

_FIRST_YEAR, _LAST_YEAR = 1, 9999
_LEAP_SECOND = 60
_SECONDS_PER_MINUTE = 60


def from_datetime(moment: dt.date) -> Date | DateTime:
    """Return the value of a date or a date-time, of pendulum or of the standard library.

    A date-time keeps its zone by name where it has one, and its offset; fractions of a second are left out.

    >>> str(from_datetime(dt.date(2020, 8, 18)))
    '2020-08-18'
    >>> str(from_datetime(dt.datetime(1969, 7, 20, 20, 17, 40, tzinfo=dt.UTC)))
    '1969-07-20T20:17:40Z'
    """
    if not isinstance(moment, dt.datetime):
        return Date(moment.year, moment.month, moment.day)
    offset = moment.utcoffset()
    zone = getattr(moment.tzinfo, "key", None)
    return DateTime(
        moment.year,
        moment.month,
        moment.day,
        moment.hour,
        moment.minute,
        moment.second,
        offset_minutes=None if offset is None else round(offset.total_seconds() / _SECONDS_PER_MINUTE),
        zone=zone if isinstance(zone, str) and zone != "UTC" else None,
    )


def from_pendulum(moment: "pendulum.Date | pendulum.Interval[pendulum.DateTime]") -> DateValue:
    """Return the value of a `pendulum.Date`, `DateTime` or `Interval`.

    >>> import pendulum
    >>> str(from_pendulum(pendulum.datetime(2020, 8, 18, 14, 30, tz="Africa/Bamako")))
    '2020-08-18T14:30:00Z[Africa/Bamako]'
    """
    if isinstance(moment, dt.date):
        return from_datetime(moment)
    return Interval(from_datetime(moment.start), from_datetime(moment.end))


def to_pendulum(value: DateValue) -> "pendulum.Date | pendulum.DateTime":
    """Return a `pendulum.Date` for one known day, a `pendulum.DateTime` for a time known to the second.

    A time without a zone becomes a naive `DateTime`.

    Raises:
        ValueError: the value is not exact, or lies outside the years 1 to 9999; the message says which.

    >>> to_pendulum(Date(2020, 8, 18))
    Date(2020, 8, 18)
    """
    import pendulum  # noqa: PLC0415 - the door: pendulum is loaded when it is asked for, not before

    if not isinstance(value, Date | DateTime):
        raise ValueError(f"{value} cannot be told to pendulum: it is not one date")  # noqa: TRY004 - see Raises
    reason = _why_not_exact(value)
    if reason is not None:
        raise ValueError(f"{value} cannot be told to pendulum: {reason}")
    begin = value.span.start.earliest or 0
    day, time_of_day = civil_from_seconds(begin), begin % SECONDS_PER_DAY
    if not isinstance(value, DateTime):
        return pendulum.Date(*day)
    minutes, second = divmod(time_of_day, _SECONDS_PER_MINUTE)
    hour, minute = divmod(minutes, 60)
    naive = pendulum.naive(day.year, day.month, day.day, hour, minute, second)
    if not value.offsets:
        return naive
    there = naive.replace(tzinfo=pendulum.timezone(value.offsets[0] * _SECONDS_PER_MINUTE))
    return there if value.zone is None else there.in_timezone(value.zone)


def _why_not_exact(value: Date | DateTime) -> str | None:
    if value.is_uncertain or value.is_approximate:
        return "it is qualified"
    if value.precision not in (Granularity.DAY, Granularity.SECOND):
        return f"it is known to the {value.precision} only"
    if not _FIRST_YEAR <= civil_from_seconds(value.span.start.earliest or 0).year <= _LAST_YEAR:
        return f"its year lies outside {_FIRST_YEAR} to {_LAST_YEAR}"
    if isinstance(value, Date):
        return None if value.span.start.earliest == value.span.start.latest else "it is not one day"
    if value.second == _LEAP_SECOND:
        return "pendulum has no leap seconds"
    return f"the clocks of {value.zone} showed that time twice" if len(value.offsets) > 1 else None
