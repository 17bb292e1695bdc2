"""Easter: the Sunday after the full moon of spring, as the church computes it, Julian and Gregorian.

The full moon comes from tables that repeat after nineteen years, not from the sky. The Gregorian tables
correct it by the leap days left out (three in four hundred years) and for the moon (eight days in 2500
years).
Source: Clavius, Romani calendarii explicatio (1603); Reingold and Dershowitz, Calendrical Calculations.
"""

from chronicle.dates.calendars import gregorian, julian
from chronicle.dates.civil import weekday

_MOON_CYCLE = 19


def julian_easter(year: int) -> int:
    """Return the day of Julian Easter in a year, in days after 1970-01-01.

    >>> julian.from_day(julian_easter(1347))
    Fields(year=1347, month=4, day=1)
    """
    moon_age = (14 + 11 * (year % _MOON_CYCLE)) % 30  # on 5 April
    return _sunday_after(julian.to_day(year, 4, 19) - moon_age)


def gregorian_easter(year: int) -> int:
    """Return the day of Gregorian Easter in a year, in days after 1970-01-01.

    >>> gregorian.from_day(gregorian_easter(1916))
    Fields(year=1916, month=4, day=23)
    """
    century = year // 100 + 1
    golden = year % _MOON_CYCLE
    moon_age = (14 + 11 * golden - 3 * century // 4 + (5 + 8 * century) // 25) % 30
    # Two ages are moved by a day, so that no full moon falls on 19 April and no two in a cycle on one day.
    if moon_age == 0 or (moon_age == 1 and golden > 10):  # noqa: PLR2004 - the second half of the cycle
        moon_age += 1
    return _sunday_after(gregorian.to_day(year, 4, 19) - moon_age)


def _sunday_after(day: int) -> int:
    return day + 7 - (weekday(day) + 1) % 7
