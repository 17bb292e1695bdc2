"""The units that a date may be near a second: the digits of its year are walked from there, however many.

Bounds that hold two dates against each other need them: no end of `1980/19X5` lies in 1980, as no unit of
`19X5` does.
"""

from collections.abc import Iterator

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

Unit = tuple[int, int]
"""The first second of a day, a month, a season or a year, and the second after it."""


START, END = 0, 1
"""Which end of a unit is asked for."""


def first_unit(date: DateParts, off: Steps, second: int, *, by: int) -> Unit | None:
    """Return the first unit the date can be that starts, or ends, from the second on; `None` if none does.

    >>> from chronicle.dates.parts.mask import Mask
    >>> start, _ = first_unit(DateParts(Mask("19X5")), Steps(), seconds_from_civil(1980), by=START)
    >>> start == seconds_from_civil(1985)
    True
    """
    year = civil_from_seconds(second).year - _years_away(date, off)
    units = (unit for each in _years(date, off).ascending(year) for unit in _units_in(each, date, off))
    return next((unit for unit in units if unit[by] >= second), None)


def last_unit(date: DateParts, off: Steps, second: int, *, by: int) -> Unit | None:
    """Return the last unit the date can be that starts, or ends, by the second; `None` if none does."""
    year = civil_from_seconds(second).year + _years_away(date, off)
    years = _years(date, off).descending(year)
    units = (unit for each in years for unit in reversed(_units_in(each, date, off)))
    return next((unit for unit in units if unit[by] <= second), None)


def _years(date: DateParts, off: Steps) -> Years:
    return YearsNear(date.years, off.years) if off.years else date.years


def _years_away(date: DateParts, off: Steps) -> int:
    """Return how many years away from its own a unit of the date may begin or end."""
    length = 1 if date.season is None else SEASONS[date.season].readings[0][1]
    return 2 + off.months * length // MONTHS_PER_YEAR + off.days // 365


def _units_in(year: int, date: DateParts, off: Steps) -> list[Unit]:
    """Return the units of one year, `~` included, in ascending order."""
    return sorted(set(_units(year, date, off)))


def _units(year: int, date: DateParts, off: Steps) -> Iterator[Unit]:
    steps = range(-off.months, off.months + 1)
    if date.season is not None:
        for first, length in SEASONS[date.season].readings:
            yield from (_months(year, 1 + first + step * length, length) for step in steps)
    elif date.month is None:
        yield _months(year, 1, MONTHS_PER_YEAR)
    elif date.day is None:
        yield from (_months(year, month + step, 1) for month in date.months for step in steps)
    else:
        days = date.days
        for month in (month for month in date.months if days[0] <= days_in_month(year, month)):
            for step in steps:
                yield from _days(*shift_month(year, month, step), days, off.days)


def _months(year: int, first: int, count: int) -> Unit:
    begin, end = shift_month(year, 1, first - 1), shift_month(year, 1, first - 1 + count)
    return seconds_from_civil(*begin), seconds_from_civil(*end)


def _days(year: int, month: int, days: tuple[int, ...], off: int) -> Iterator[Unit]:
    eve = days_from_civil(year, month, 1) - 1
    for day in days:
        if day <= days_in_month(year, month):
            for number in range(eve + day - off, eve + day + off + 1):
                yield number * SECONDS_PER_DAY, (number + 1) * SECONDS_PER_DAY
