"""The calendar of the French Republic: twelve months of thirty days and the days that complete the year.

Years I to XIV (22 September 1792 to 31 December 1805, when it was abolished) are as they were used: by law a
year began on the day of the autumnal equinox at Paris, which gave leap years III, VII and XI. Later years
follow the arithmetic rule that Romme proposed in 1795 and nobody enacted: every fourth year from XVI on, of
the hundreds every fourth, and not the year 4000. The Commune of 1871 dated so. Month 13 holds the five or
six days at the end.
Source: decree of 4 Frimaire II; Reingold and Dershowitz, Calendrical Calculations.
"""

from chronicle.dates.calendars.calendar import Fields

_EPOCH = -64_748  # days from 1970-01-01 to 1 Vendémiaire I
_LAST_YEAR_OF_THE_LAW = 14
_YEARS_PER_CYCLE, _DAYS_PER_CYCLE = 4000, 1_460_969


def to_day(year: int, month: int, day: int) -> int:
    """Return the number of days from 1970-01-01 to a day of the French Republic.

    >>> from chronicle.dates.civil import civil_from_days
    >>> civil_from_days(to_day(8, 2, 18))  # Bonaparte's coup d'état
    Civil(year=1799, month=11, day=9)
    """
    return _new_year(year) + 30 * (month - 1) + day - 1


def from_day(day: int) -> Fields:
    """Return the year, month and day of the French Republic of the day `day` after 1970-01-01.

    >>> from_day(-64_748)
    Fields(year=1, month=1, day=1)
    """
    # By the mean length of a year, and one less because single years depart from it.
    year = (day - _EPOCH) * _YEARS_PER_CYCLE // _DAYS_PER_CYCLE
    while _new_year(year + 1) <= day:
        year += 1
    months_before, days_before = divmod(day - _new_year(year), 30)
    return Fields(year, months_before + 1, days_before + 1)


def _new_year(year: int) -> int:
    past = year - 1
    if 1 <= year <= _LAST_YEAR_OF_THE_LAW:
        leap_days = year // 4  # those of III, VII and XI
    else:
        leap_days = past // 4 - past // 100 + past // 400 - past // 4000
    return _EPOCH + 365 * past + leap_days
