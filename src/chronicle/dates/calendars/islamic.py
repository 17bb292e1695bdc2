"""The tabular Islamic calendar: civil epoch, and eleven leap years in thirty.

Year 1 begins on Friday, Julian 16 July 622 (the civil epoch; astronomers also count from Thursday the 15th),
and the leap years of a cycle are 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29, the commonest of four lists.
Months that were begun when the crescent was seen may differ from the table by a day or two. A day is the
daylight that bears its name: it began at sunset the evening before. Source: Ginzel, Handbuch der
mathematischen und technischen Chronologie I.
"""

from chronicle.dates.calendars.calendar import Fields

_EPOCH = -492_148  # days from 1970-01-01 to 1 Muharram 1
_YEARS_PER_CYCLE = 30
_DAYS_PER_CYCLE = 10_631
_MONTHS_PER_YEAR = 12


def to_day(year: int, month: int, day: int) -> int:
    """Return the number of days from 1970-01-01 to an Islamic day.

    >>> from chronicle.dates.calendars import julian
    >>> julian.from_day(to_day(1, 1, 1))
    Fields(year=622, month=7, day=16)
    """
    # Months have 30 and 29 days in turn; the day that a leap year has more is the last of its last month.
    return _new_year(year) + 29 * (month - 1) + month // 2 + day - 1


def from_day(day: int) -> Fields:
    """Return the Islamic year, month and day of the day `day` after 1970-01-01.

    >>> from_day(0)
    Fields(year=1389, month=10, day=22)
    """
    year = (_YEARS_PER_CYCLE * (day - _EPOCH) + 10_646) // _DAYS_PER_CYCLE
    day_of_year = day - _new_year(year)
    months_before = min((2 * day_of_year) // 59, _MONTHS_PER_YEAR - 1)
    return Fields(year, months_before + 1, day - to_day(year, months_before + 1, 1) + 1)


def _new_year(year: int) -> int:
    return _EPOCH + 354 * (year - 1) + (11 * year + 3) // _YEARS_PER_CYCLE
