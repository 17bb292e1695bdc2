"""What keeps parts from making a date: a month 13, a 31 April, a day without a month."""

from typing import NamedTuple

from chronicle.dates.civil import days_in_month
from chronicle.dates.parts.date_parts import DAYS, MONTHS, PLAIN_YEAR_DIGITS, DateParts, year_digits
from chronicle.dates.parts.extremes import first_day
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.qualifier import Qualifier
from chronicle.dates.parts.season import SEASONS

FARTHEST_YEAR = 10**18
"""The limit of |year|, on both sides."""


class Fault(NamedTuple):
    """The part at fault (the name of its field) and the reason, in words."""

    part: str
    reason: str


def fault_of(date: DateParts) -> Fault | None:
    """Return what keeps the parts from making a date, the leftmost fault first; `None` if they make one.

    >>> fault_of(DateParts(1900, 2, 29))
    Fault(part='day', reason='there is no day 29 in month 1900-02')
    """
    if _is_plain(date):  # by far the most frequent dates
        return None
    for check in (_check_year, _check_significant_digits, _check_season, _check_month, _check_day):
        fault = check(date)
        if fault is not None:
            return fault
    return None


def _is_plain(date: DateParts) -> bool:
    """Say whether it is a day, or a month or a year without marks, all of it known."""
    year, month, day = date.year, date.month, date.day
    if date.season is not None or date.significant_digits is not None or not isinstance(year, int):
        return False
    if abs(year) > FARTHEST_YEAR:
        return False
    if isinstance(month, int) and MONTHS[0] <= month <= MONTHS[1]:
        if isinstance(day, int):
            return DAYS[0] <= day <= days_in_month(year, month)
        return day is None and date.qualifiers.day is Qualifier.NONE
    marks = date.qualifiers
    return month is None and day is None and marks.month is marks.day is Qualifier.NONE


def _check_year(date: DateParts) -> Fault | None:
    if not isinstance(date.year, Mask):
        return Fault("year", "years reach from -10^18 to 10^18") if abs(date.year) > FARTHEST_YEAR else None
    if len(date.year.digits.lstrip("-")) != PLAIN_YEAR_DIGITS:
        return Fault("year", f"a year with unspecified digits has four of them, not as in {date.year}")
    return None


def _check_significant_digits(date: DateParts) -> Fault | None:
    if date.significant_digits is None:
        return None
    if isinstance(date.year, Mask):
        reason = "significant and unspecified digits exclude each other"
    elif not 1 <= date.significant_digits <= len(year_digits(date.year)):
        reason = f"the year has {len(year_digits(date.year))} digits to rely on"
    elif (date.month, date.season) != (None, None):
        reason = "significant digits belong to a year alone"
    else:
        return None
    return Fault("significant_digits", reason)


def _check_season(date: DateParts) -> Fault | None:
    if date.season is None:
        return None
    if date.season not in SEASONS:
        return Fault("season", f"there is no season {date.season}: they run from 21 to 41")
    if date.month is not None or date.day is not None:
        return Fault("season", "a season has neither month nor day")
    return None


def _check_month(date: DateParts) -> Fault | None:
    if date.month is None:
        if date.season is None and date.qualifiers.month is not Qualifier.NONE:
            return Fault("month", "there is no month to qualify")
        return None
    if not date.months or not MONTHS[0] <= date.months[0] <= MONTHS[1]:
        return Fault("month", f"there is no month {date.month}")
    return None


def _check_day(date: DateParts) -> Fault | None:
    year, month, day = date.year, date.month, date.day
    if day is None:
        if date.qualifiers.day is not Qualifier.NONE:
            return Fault("day", "there is no day to qualify")
        return None
    if month is None:
        return Fault("day", "a day needs a month")
    if isinstance(year, int) and isinstance(month, int) and isinstance(day, int):
        if DAYS[0] <= day <= days_in_month(year, month):
            return None
    elif date.days and date.days[0] >= DAYS[0] and first_day(date.years, date.months, date.days):
        return None
    written_month = f"{month:02d}" if isinstance(month, int) else month.digits
    return Fault("day", f"there is no day {day} in month {year}-{written_month}")
