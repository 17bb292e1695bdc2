"""The Gregorian calendar, before 1582 as well (proleptic): `dates.civil` in the form of a calendar."""

from chronicle.dates.calendars.calendar import Fields
from chronicle.dates.civil import civil_from_days, days_from_civil


def to_day(year: int, month: int, day: int) -> int:
    """Return the number of days from 1970-01-01 to a Gregorian day.

    >>> to_day(2020, 8, 18)
    18492
    """
    return days_from_civil(year, month, day)


def from_day(day: int) -> Fields:
    """Return the Gregorian year, month and day of the day `day` after 1970-01-01.

    >>> from_day(18_492)
    Fields(year=2020, month=8, day=18)
    """
    return Fields(*civil_from_days(day))
