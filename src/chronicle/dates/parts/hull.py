"""The bounds of a date, from its parts: which years, months and days it may have, and how far it may be off.

Everything here is arithmetic on the first and the last possibility; no world is enumerated.
"""

from chronicle.dates.civil import SECONDS_PER_DAY, Civil, days_from_civil, seconds_from_civil, shift_month
from chronicle.dates.parts.extremes import first_day, last_day
from chronicle.dates.parts.season import SEASONS
from chronicle.dates.parts.years import YearRange, Years
from chronicle.dates.span import Bounds, Span

Months = tuple[int, ...]
Days = tuple[int, ...]


def hull_of_years(years: Years) -> Span:
    """Return the bounds of one unknown year of `years`."""
    return _hull_of_months((years.lowest, 1), (years.highest, 1), months_long=12)


def hull_of_months(years: Years, months: Months, *, off_by: int = 0) -> Span:
    """Return the bounds of one unknown month of `months`, or of one at most `off_by` months away."""
    first = shift_month(years.lowest, months[0], -off_by)
    last = shift_month(years.highest, months[-1], off_by)
    return _hull_of_months(first, last, months_long=1)


def hull_of_season(years: Years, season: int, *, off_by: int = 0) -> Span:
    """Return the bounds over all readings of a season, or of one at most `off_by` seasons away."""
    readings = SEASONS[season].readings
    length = readings[0][1]
    first = shift_month(years.lowest, 1, readings[0][0] - off_by * length)
    last = shift_month(years.highest, 1, readings[-1][0] + off_by * length)
    return _hull_of_months(first, last, months_long=length)


def hull_of_days(years: Years, months: Months, days: Days, *, off_by: int = 0) -> Span:
    """Return the bounds of one unknown day, or of one at most `off_by` days away."""
    first, last = _first_and_last_day(years, months, days)
    return _hull_of_days(days_from_civil(*first) - off_by, days_from_civil(*last) + off_by)


def hull_of_days_in_moved_months(years: Years, months: Months, days: Days, *, off_by: int) -> Span:
    """Return the bounds of one unknown day whose month is at most `off_by` months away; its number stays."""
    first, last = _first_and_last_day(years, months, days)
    forwards, backwards = range(-off_by, 1), range(off_by, -1, -1)
    earliest = next(day for off in forwards if (day := first_day(*_moved_month(first, off), days)))
    latest = next(day for off in backwards if (day := last_day(*_moved_month(last, off), days)))
    return _hull_of_days(days_from_civil(*earliest), days_from_civil(*latest))


def _first_and_last_day(years: Years, months: Months, days: Days) -> tuple[Civil, Civil]:
    first, last = first_day(years, months, days), last_day(years, months, days)
    if first is None or last is None:
        raise ValueError(f"no year from {years.lowest} to {years.highest} has such a day")
    return first, last


def _moved_month(day: Civil, months: int) -> tuple[Years, Months]:
    year, month = shift_month(day.year, day.month, months)
    return YearRange(year, year), (month,)


def _hull_of_days(first: int, last: int) -> Span:
    if first == last:
        return Span.exact(first * SECONDS_PER_DAY, (first + 1) * SECONDS_PER_DAY)
    start = Bounds(first * SECONDS_PER_DAY, last * SECONDS_PER_DAY)
    return Span(start, Bounds((first + 1) * SECONDS_PER_DAY, (last + 1) * SECONDS_PER_DAY))


def _hull_of_months(first: tuple[int, int], last: tuple[int, int], *, months_long: int) -> Span:
    begin, end = seconds_from_civil(*first), seconds_from_civil(*shift_month(*first, months_long))
    if first == last:
        return Span.exact(begin, end)
    end_of_last = seconds_from_civil(*shift_month(*last, months_long))
    return Span(Bounds(begin, seconds_from_civil(*last)), Bounds(end, end_of_last))
