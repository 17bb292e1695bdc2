"""The worlds of a date as runs of calendar units in ascending order, made one after the other.

A run stands for any number of neighbouring units, so most dates are a single one: `1985-XX-XX` is one run of
365 days. Only digits unspecified before the last ones (`XXXX-12-25`) make many, and of those it can be said
which years are wanted (see `thinning`).
"""

from collections.abc import Iterable, Iterator

from chronicle.dates.civil import MONTHS_PER_YEAR, days_from_civil
from chronicle.dates.granularity import Granularity
from chronicle.dates.parts.date_parts import DAYS, MONTHS
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.season import SEASONS
from chronicle.dates.relations.lattice import number_at
from chronicle.dates.relations.run import Run
from chronicle.dates.relations.year_bits import EVERY_YEAR, runs_of_years, widened, years_of_mask
from chronicle.dates.values.date import Date
from chronicle.dates.values.padding import PaddingPolicy

Numbers = tuple[int, int]  # first and last, both included
_ALL_MONTHS = tuple(range(MONTHS[0], MONTHS[1] + 1))
_ALL_DAYS = tuple(range(DAYS[0], DAYS[1] + 1))


def runs_of_date(date: Date, policy: PaddingPolicy, wanted: int = EVERY_YEAR) -> Iterator[Run]:
    """Yield the runs of stretches that the date may be, `~` with the width that the policy gives it.

    `wanted` are the years of a partly unspecified date to look at, as bits.
    """
    off = date.steps_off(policy)
    years = _years(date, off.years, wanted)
    if date.season is not None:
        return _seasons(years, date.season, off.months)
    if date.month is None:
        return (Run(Granularity.YEAR, first, last) for first, last in years)
    months = _months(years, date.months)
    if date.day is not None and off.months:
        months = _with_a_day(months, date.days)
    months = _widened(months, off.months)
    if date.day is None:
        return (Run(Granularity.MONTH, first, last) for first, last in months)
    days = _widened(_days(months, date.days), off.days)
    return (Run(Granularity.DAY, first, last) for first, last in days)


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
    return len(date.months) * sum(1 for _ in _neighbours(date.days))


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


def _months(years: Iterable[Numbers], months: tuple[int, ...]) -> Iterator[Numbers]:
    """Yield the runs of month numbers (see `lattice`) that the years and the months allow."""
    for first, last in years:
        if months == _ALL_MONTHS:
            yield first * MONTHS_PER_YEAR, last * MONTHS_PER_YEAR + MONTHS_PER_YEAR - 1
            continue
        for year in range(first, last + 1):
            january = year * MONTHS_PER_YEAR
            yield from ((january + a - 1, january + b - 1) for a, b in _neighbours(months))


def _days(months: Iterable[Numbers], days: tuple[int, ...]) -> Iterator[Numbers]:
    """Yield the runs of days since 1970-01-01 that the months and the days allow."""
    for first, last in months:
        if days == _ALL_DAYS:
            yield _first_of(first), _first_of(last + 1) - 1
            continue
        for number in range(first, last + 1):
            yield from _days_of(number, days)


def _days_of(month: int, days: tuple[int, ...]) -> Iterator[Numbers]:
    length, eve = _first_of(month + 1) - _first_of(month), _first_of(month) - 1
    real = tuple(day for day in days if day <= length)
    return ((eve + a, eve + b) for a, b in _neighbours(real))


def _with_a_day(months: Iterable[Numbers], days: tuple[int, ...]) -> Iterator[Numbers]:
    """Yield the months, one by one, that have one of the days."""
    for first, last in months:
        yield from ((number, number) for number in range(first, last + 1) if any(_days_of(number, days)))


def _first_of(month: int) -> int:
    year, index = divmod(month, MONTHS_PER_YEAR)
    return days_from_civil(year, index + 1, 1)


def _neighbours(numbers: tuple[int, ...]) -> Iterator[Numbers]:
    """Yield ascending numbers as runs of neighbours."""
    return _widened(((number, number) for number in numbers), 0)


def _widened(runs: Iterable[Numbers], off: int) -> Iterator[Numbers]:
    """Yield ascending runs, each longer by so many units on both sides, those that now touch as one."""
    first: int | None = None
    last = 0
    for low, high in runs:
        if first is None:
            first, last = low - off, high + off
        elif low - off <= last + 1:
            last = max(last, high + off)
        else:
            yield first, last
            first, last = low - off, high + off
    if first is not None:
        yield first, last


def _seasons(years: Iterable[Numbers], season: int, off: int) -> Iterator[Run]:
    readings = SEASONS[season].readings
    length = readings[0][1]
    firsts = sorted({first + step * length for first, _ in readings for step in range(-off, off + 1)})
    numbers = {
        year * MONTHS_PER_YEAR + first
        for low, high in years
        for year in range(low, high + 1)
        for first in firsts
    }
    return (Run(Granularity.MONTH, number, number, length) for number in sorted(numbers))
