"""The worlds of a date as runs of calendar units in ascending order.

A run stands for any number of neighbouring units, so most dates are a single one: `1985-XX-XX` is one run of
365 days. Only digits unspecified before the last ones (`XXXX-12-25`) make many, and of those it can be said
which years are wanted (see `thinning`).
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from chronicle.dates.civil import MONTHS_PER_YEAR, days_from_civil, days_in_month, is_leap
from chronicle.dates.granularity import Granularity
from chronicle.dates.parts.date_parts import DAYS, MONTHS
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.season import SEASONS
from chronicle.dates.parts.steps import Steps
from chronicle.dates.relations.columns import Columns, columns_of, widened_by
from chronicle.dates.relations.lattice import number_at
from chronicle.dates.relations.run import Run
from chronicle.dates.relations.year_bits import EVERY_YEAR, runs_of_years, widened, years_of_mask
from chronicle.dates.values.date import Date
from chronicle.dates.values.padding import PaddingPolicy

Numbers = tuple[int, int]  # first and last, both included
_ALL_MONTHS = tuple(range(MONTHS[0], MONTHS[1] + 1))
_ALL_DAYS = tuple(range(DAYS[0], DAYS[1] + 1))
_NOT_OFF = Steps()
_COMMON_YEAR, _LEAP_YEAR = 2001, 2000  # any two


def runs_of_date(date: Date, policy: PaddingPolicy, wanted: int = EVERY_YEAR) -> list[Run]:
    """Return the runs of stretches that the date may be, ascending; `~` has the width the policy gives it.

    `wanted` are the years of a partly unspecified date to look at, as bits.
    """
    off = date.steps_off(policy) if date.is_approximate else _NOT_OFF
    years = _years(date, off.years, wanted)
    if date.season is not None:
        return _seasons(years, date.season, off.months)
    if date.month is None:
        return _runs(Granularity.YEAR, columns_of(years))
    if date.day is None:
        return _runs(Granularity.MONTH, widened_by(_months(years, date.months), off.months))
    days = _days_in_moved_months(years, date, off.months) if off.months else _days(years, date)
    return _runs(Granularity.DAY, widened_by(days, off.days))


def is_one_run(date: Date) -> bool:
    """Say whether the units of a date with unspecified digits in its year all follow on each other."""
    if date.season is not None or not isinstance(date.year, Mask) or not date.year.is_contiguous:
        return False
    if date.day is not None:
        return date.months == _ALL_MONTHS and date.days == _ALL_DAYS
    return date.month is None or date.months == _ALL_MONTHS


def is_scattered(date: Date) -> bool:
    """Say whether a date has unspecified digits in its year and gaps between its units."""
    return isinstance(date.year, Mask) and not is_one_run(date)


def runs_a_year(date: Date) -> int:
    """Return how many runs a date has in a year at most."""
    if date.season is not None:
        return len(SEASONS[date.season].readings)
    return len(date.months) * len(_neighbours(date.days))


def run_around(date: Date, policy: PaddingPolicy) -> Run:
    """Return the run of every unit from the first to the last of a date, whether it can be that or not."""
    starts = date.padded(policy).start
    unit, length = Granularity.DAY, 1
    if date.season is not None:
        unit, length = Granularity.MONTH, SEASONS[date.season].readings[0][1]
    elif date.day is None:
        unit = Granularity.MONTH if date.month is not None else Granularity.YEAR
    first, last = (number_at(unit, second or 0) for second in (starts.earliest, starts.latest))
    return Run(unit, first, last, length)


def _years(date: Date, off: int, wanted: int) -> Iterator[Numbers]:
    if isinstance(date.year, Mask):
        if is_one_run(date):
            return iter(((date.year.lowest - off, date.year.highest + off),))
        return runs_of_years(widened(years_of_mask(date.year), off) & wanted)
    return iter(((date.years.lowest - off, date.years.highest + off),))


def _runs(unit: Granularity, numbers: Columns) -> list[Run]:
    return [Run(unit, first, last) for first, last in zip(*numbers, strict=True)]


def _months(years: Iterable[Numbers], months: tuple[int, ...]) -> Columns:
    """Return the month numbers (see `lattice`) that the years and the months allow."""
    if months == _ALL_MONTHS:
        return columns_of(
            (first * MONTHS_PER_YEAR, last * MONTHS_PER_YEAR + MONTHS_PER_YEAR - 1) for first, last in years
        )
    januaries = [year * MONTHS_PER_YEAR for first, last in years for year in range(first, last + 1)]
    runs = _neighbours(months)
    return columns_of(
        [(january + first - 1, january + last - 1) for january in januaries for first, last in runs]
    )


def _days(years: Iterable[Numbers], date: Date) -> Columns:
    """Return the days since 1970-01-01 that the years and the months and days of the date allow."""
    if date.months == _ALL_MONTHS and date.days == _ALL_DAYS:
        return columns_of(
            (days_from_civil(first, 1, 1), days_from_civil(last + 1, 1, 1) - 1) for first, last in years
        )
    kinds = [_days_of_year(date.months, date.days, is_leap=leap) for leap in (False, True)]
    known = [
        (days_from_civil(year, 1, 1), kinds[is_leap(year)])
        for first, last in years
        for year in range(first, last + 1)
    ]
    return columns_of([(eve + first, eve + last) for eve, runs in known for first, last in runs])


@lru_cache(maxsize=256)
def _days_of_year(months: tuple[int, ...], days: tuple[int, ...], *, is_leap: bool) -> list[Numbers]:
    """Return the days of a year, counted from 0, that the months and the days allow."""
    year = _LEAP_YEAR if is_leap else _COMMON_YEAR
    first = days_from_civil(year, 1, 1)
    return _neighbours(
        [
            days_from_civil(year, month, day) - first
            for month in months
            for day in days
            if day <= days_in_month(year, month)
        ]
    )


def _days_in_moved_months(years: Iterable[Numbers], date: Date, off: int) -> Columns:
    """Return the same, where each month that has one of the days may be off by so many months."""
    months, days = date.months, date.days
    named = [
        (month, month)
        for first, last in years
        for year in range(first, last + 1)
        for month in [year * MONTHS_PER_YEAR + number - 1 for number in months]
        if days[0] <= days_in_month(*_month(month))
    ]
    moved = widened_by(columns_of(named), off)
    known = [
        (days_from_civil(*month, 1), days_in_month(*month))
        for first, last in zip(*moved, strict=True)
        for month in map(_month, range(first, last + 1))
    ]
    return columns_of(
        [
            (first_day + first, first_day + last)
            for first_day, length in known
            for first, last in _days_of_month(length, days)
        ]
    )


@lru_cache(maxsize=256)
def _days_of_month(length: int, days: tuple[int, ...]) -> list[Numbers]:
    """Return the days of a month so long, counted from 0, that the days allow."""
    return _neighbours([day - 1 for day in days if day <= length])


def _month(number: int) -> tuple[int, int]:
    year, index = divmod(number, MONTHS_PER_YEAR)
    return year, index + 1


def _neighbours(numbers: Sequence[int]) -> list[Numbers]:
    """Return ascending numbers as runs of neighbours."""
    return list(zip(*columns_of((number, number) for number in numbers), strict=True)) if numbers else []


def _seasons(years: Iterable[Numbers], season: int, off: int) -> list[Run]:
    readings = SEASONS[season].readings
    length = readings[0][1]
    firsts = sorted({first + step * length for first, _ in readings for step in range(-off, off + 1)})
    januaries = [year * MONTHS_PER_YEAR for low, high in years for year in range(low, high + 1)]
    numbers = sorted({january + first for january in januaries for first in firsts})
    return [Run(Granularity.MONTH, number, number, length) for number in numbers]
