"""The Julian calendar: every fourth year is a leap year, before its introduction in 45 BCE too.

Years are astronomical. Rome's priests inserted the leap day too often until 8 BCE and then left some out, so
a Roman date between 45 BCE and 4 CE may differ by up to three days from what is computed here, and from what
is usually printed, which is computed in the same way.
"""

from chronicle.dates.calendars.calendar import Fields
from chronicle.dates.civil import shift_month

_DAYS_PER_CYCLE = 1461  # four years
_EPOCH = 719_470  # days from Julian 0000-03-01 to 1970-01-01
_MARCH = 3


def to_day(year: int, month: int, day: int) -> int:
    """Return the number of days from 1970-01-01 to a Julian day.

    >>> from chronicle.dates.civil import civil_from_days
    >>> civil_from_days(to_day(1917, 10, 25))  # the October Revolution
    Civil(year=1917, month=11, day=7)
    """
    # The year is taken to begin in March, so that the leap day is its last one.
    march_year, month_after = shift_month(year, 1, month - _MARCH)
    return 365 * march_year + march_year // 4 + (153 * (month_after - 1) + 2) // 5 + day - 1 - _EPOCH


def from_day(day: int) -> Fields:
    """Return the Julian year, month and day of the day `day` after 1970-01-01.

    >>> from_day(0)
    Fields(year=1969, month=12, day=19)
    """
    cycle, day_of_cycle = divmod(day + _EPOCH, _DAYS_PER_CYCLE)
    year_of_cycle = min(day_of_cycle // 365, 3)
    day_of_year = day_of_cycle - 365 * year_of_cycle
    months_after = (5 * day_of_year + 2) // 153
    year, month = shift_month(4 * cycle + year_of_cycle, _MARCH, months_after)
    return Fields(year, month, day_of_year - (153 * months_after + 2) // 5 + 1)
