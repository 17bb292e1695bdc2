"""The proleptic Gregorian calendar as arithmetic: years, months and days to one integer and back.

Every function is total over integers of any size. Years are astronomical: 0 is 1 BCE, -43 is 44 BCE.
Nothing here knows of text, of uncertainty or of zones.
"""

from typing import NamedTuple

SECONDS_PER_DAY = 86_400
"""How many seconds a day has on the civil axis.

>>> parse("1970-01-02").span.start.earliest == SECONDS_PER_DAY
True
"""
MONTHS_PER_YEAR = 12

_DAYS_PER_ERA = 146_097  # 400 years: after so many days the calendar repeats itself
_EPOCH = 719_468  # days from 0000-03-01 to 1970-01-01
_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 2


class Civil(NamedTuple):
    """A day of the calendar; the year is astronomical."""

    year: int
    month: int
    day: int


def is_leap(year: int) -> bool:
    """Say whether `year` has a 29 February.

    >>> [is_leap(year) for year in (-4, 0, 1900, 2000)]
    [True, True, False, True]
    """
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Return how many days `month` (1 to 12) has in `year`.

    >>> days_in_month(1900, 2), days_in_month(2000, 2)
    (28, 29)
    """
    if month == _FEBRUARY and is_leap(year):
        return 29
    return _MONTH_LENGTHS[month - 1]


def days_from_civil(year: int, month: int, day: int) -> int:
    """Return the number of days from 1970-01-01 to the given day, negative before it.

    `month` is 1 to 12; `day` may run over the ends of the month and is then counted on.

    >>> days_from_civil(1970, 1, 1), days_from_civil(2020, 8, 18), days_from_civil(-43, 3, 15)
    (0, 18492, -735160)
    """
    # The year is taken to begin in March, so that the leap day is its last one.
    if month <= _FEBRUARY:
        year -= 1
        month += 12
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month - 457) // 5 + day - 1 - _EPOCH


def civil_from_days(days: int) -> Civil:
    """Return the day that lies `days` after 1970-01-01; the inverse of `days_from_civil`.

    >>> civil_from_days(18492)
    Civil(year=2020, month=8, day=18)
    """
    era, day_of_era = divmod(days + _EPOCH, _DAYS_PER_ERA)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153  # 0 is March
    day = day_of_year - (153 * shifted_month + 2) // 5 + 1
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9  # noqa: PLR2004 - ten months from March to December
    return Civil(era * 400 + year_of_era + (month <= _FEBRUARY), month, day)


def seconds_from_civil(year: int, month: int = 1, day: int = 1) -> int:
    """Return the second at which the given day begins, counted from 1970-01-01T00:00:00.

    >>> seconds_from_civil(1970, 1, 2)
    86400
    """
    return days_from_civil(year, month, day) * SECONDS_PER_DAY


def civil_from_seconds(seconds: int) -> Civil:
    """Return the day in which the given second lies.

    >>> civil_from_seconds(-1)
    Civil(year=1969, month=12, day=31)
    """
    return civil_from_days(seconds // SECONDS_PER_DAY)


def shift_month(year: int, month: int, months: int) -> tuple[int, int]:
    """Return the year and the month that lie `months` after the given ones.

    >>> shift_month(2001, 12, 3)
    (2002, 3)
    """
    years, month_index = divmod(month - 1 + months, MONTHS_PER_YEAR)
    return year + years, month_index + 1


def add_months(day: Civil, months: int) -> Civil:
    """Return the day `months` later; a day the target month does not have becomes its last one.

    >>> add_months(Civil(2020, 1, 31), 1)
    Civil(year=2020, month=2, day=29)
    """
    year, month = shift_month(day.year, day.month, months)
    return Civil(year, month, min(day.day, days_in_month(year, month)))


def weekday(days: int) -> int:
    """Return the day of the week of the day `days` after 1970-01-01: 0 is Monday, 6 is Sunday.

    >>> weekday(0)  # 1 January 1970 was a Thursday
    3
    """
    return (days + 3) % 7
