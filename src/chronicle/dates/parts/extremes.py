"""The first and the last day that partly known years, months and days allow, without trying them all.

Bounds are calendar-tight: `19XX-02-29` runs from 1904 to 1996, and what no year has, such as 31 April, has
no first day at all.
"""

from collections.abc import Callable, Iterable
from itertools import islice

from chronicle.dates.civil import Civil, days_in_month, is_leap
from chronicle.dates.parts.years import Years

_LEAP_DAY = (2, 29)
_ENOUGH_FOR_A_LEAP_YEAR = 100


def first_day(years: Years, months: tuple[int, ...], days: tuple[int, ...]) -> Civil | None:
    """Return the earliest day with these years, months and days, both ascending; `None` if there is none."""

    def first_in(year: int) -> Civil | None:
        return next((Civil(year, m, days[0]) for m in months if days[0] <= days_in_month(year, m)), None)

    return _first_found(first_in, years.ascending(), allows_leap_day=_allow_leap_day(months, days))


def last_day(years: Years, months: tuple[int, ...], days: tuple[int, ...]) -> Civil | None:
    """Return the latest day with these years, months and days, both ascending; `None` if there is none."""

    def last_in(year: int) -> Civil | None:
        for month in reversed(months):
            length = days_in_month(year, month)
            for day in reversed(days):
                if day <= length:
                    return Civil(year, month, day)
        return None

    return _first_found(last_in, years.descending(), allows_leap_day=_allow_leap_day(months, days))


def _allow_leap_day(months: tuple[int, ...], days: tuple[int, ...]) -> bool:
    month, day = _LEAP_DAY
    return month in months and day in days


def _first_found(
    day_in: Callable[[int], Civil | None], years: Iterable[int], *, allows_leap_day: bool
) -> Civil | None:
    # Years differ only by their 29 February: after the first year only leap years are worth a look. Which
    # years are leap years their last digits say: of a hundred on end of a mask there is one, or of none.
    for number, year in enumerate(islice(years, _ENOUGH_FOR_A_LEAP_YEAR)):
        if number and not allows_leap_day:
            return None
        if (number == 0 or is_leap(year)) and (found := day_in(year)):
            return found
    return None
