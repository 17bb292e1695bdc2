"""What a date covers near a second: the digits of its year are walked from there, however many it may mean.

An end of an interval lies anywhere from the beginning to the end of one of the units that its date can be.
Units with gaps between them leave gaps for it as well: no end `19X5` lies in 1980.
"""

from collections.abc import Iterable

from chronicle.dates.civil import (
    MONTHS_PER_YEAR,
    SECONDS_PER_DAY,
    civil_from_seconds,
    days_from_civil,
    days_in_month,
    seconds_from_civil,
    shift_month,
)
from chronicle.dates.parts.date_parts import DateParts
from chronicle.dates.parts.season import SEASONS
from chronicle.dates.parts.steps import Steps
from chronicle.dates.parts.years import Years, YearsNear

_Reach = tuple[int, int]  # from the beginning of a unit to its end


def first_covered(date: DateParts, off: Steps, since: int) -> int | None:
    """Return the first second from `since` on that lies in a unit the date can be, or at the end of one.

    >>> from chronicle.dates.parts.mask import Mask
    >>> from_1980 = first_covered(DateParts(Mask("19X5")), Steps(), seconds_from_civil(1980))
    >>> from_1980 == seconds_from_civil(1985)
    True
    """
    year = civil_from_seconds(since).year - _years_away(date, off)
    for each in _years(date, off).ascending(year):
        for low, high in _reaches_in(each, date, off):
            if high >= since:
                return max(low, since)
    return None


def last_covered(date: DateParts, off: Steps, until: int) -> int | None:
    """Return the last second up to `until` that lies in a unit the date can be, or at the end of one."""
    year = civil_from_seconds(until).year + _years_away(date, off)
    for each in _years(date, off).descending(year):
        for low, high in reversed(_reaches_in(each, date, off)):
            if low <= until:
                return min(high, until)
    return None


def _years(date: DateParts, off: Steps) -> Years:
    return YearsNear(date.years, off.years) if off.years else date.years


def _years_away(date: DateParts, off: Steps) -> int:
    """Return how many years away from its own a unit of the date may begin or end."""
    length = 1 if date.season is None else SEASONS[date.season].readings[0][1]
    return 2 + off.months * length // MONTHS_PER_YEAR + off.days // 365


def _reaches_in(year: int, date: DateParts, off: Steps) -> list[_Reach]:
    """Return what the units of one year reach, `~` included, in ascending order."""
    if date.season is not None:
        return [
            _months(year, first + 1 - off.months * length, (2 * off.months + 1) * length)
            for first, length in SEASONS[date.season].readings
        ]
    if date.month is None:
        return [_months(year, 1, MONTHS_PER_YEAR)]
    if date.day is None:
        return [_months(year, month - off.months, 2 * off.months + 1) for month in date.months]
    named = [(year, month) for month in date.months if date.days[0] <= days_in_month(year, month)]
    moved = [shift_month(*month, by) for month in named for by in range(-off.months, off.months + 1)]
    return [_days(first, off.days) for month in sorted(set(moved)) for first in _days_of(month, date.days)]


def _months(year: int, first: int, count: int) -> _Reach:
    begin, end = shift_month(year, 1, first - 1), shift_month(year, 1, first - 1 + count)
    return seconds_from_civil(*begin), seconds_from_civil(*end)


def _days(day: int, off: int) -> _Reach:
    return (day - off) * SECONDS_PER_DAY, (day + off + 1) * SECONDS_PER_DAY


def _days_of(month: tuple[int, int], days: Iterable[int]) -> list[int]:
    eve = days_from_civil(*month, 1) - 1
    return [eve + day for day in days if day <= days_in_month(*month)]
