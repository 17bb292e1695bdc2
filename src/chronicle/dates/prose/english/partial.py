"""English dates that leave out the year, and days told from another day: read with a reference date only.

Months and month-days are the nearest to the reference, weekdays the latest up to it: so newspapers mean them.
What is read is never finer than the words: "in February" is a month.
"""

import re
from collections.abc import Callable

from chronicle.dates.civil import civil_from_days, days_from_civil, days_in_month, weekday
from chronicle.dates.prose.english.moments import refusal
from chronicle.dates.prose.english.names import DAY, MONTH, MONTHS, WEEKDAY, WEEKDAYS
from chronicle.dates.values.date import Date

_DAYS_PER_WEEK = 7


def read_partial(text: str, reference: Date | None) -> Date | None:
    """Read "in February", "on Tuesday", "October 25", "yesterday"; `None` if the text has no such shape.

    Raises:
        EdtfError: there is no reference date, or no such day near it.
    """
    for pattern, build in _SHAPES:
        if found := re.fullmatch(pattern, text, re.ASCII):
            day = None if reference is None else _day_number(reference)
            if day is None:
                raise refusal(text, "this leaves out the year, and there is no day to count from")
            return build(found, day)
    return None


def _day_number(reference: Date) -> int | None:
    year, month, day = reference.year, reference.month, reference.day
    if isinstance(year, int) and isinstance(month, int) and isinstance(day, int):
        return days_from_civil(year, month, day)
    return None


def _month(found: re.Match[str], reference: int) -> Date:
    month = MONTHS[found["month"]]
    year = civil_from_days(reference).year
    # A month is as near as its middle day.
    near = min(range(year - 1, year + 2), key=lambda y: abs(days_from_civil(y, month, 15) - reference))
    return Date(near, month)


def _month_day(found: re.Match[str], reference: int) -> Date:
    month, day = MONTHS[found["month"]], int(found["day"])
    year = civil_from_days(reference).year
    years = [y for y in range(year - 8, year + 9) if 1 <= day <= days_in_month(y, month)]
    if not years:
        raise refusal(found[0], f"{found['month']} has no day {day}")
    return Date(min(years, key=lambda y: abs(days_from_civil(y, month, day) - reference)), month, day)


def _weekday(found: re.Match[str], reference: int) -> Date:
    back = (weekday(reference) - WEEKDAYS[found["weekday"]]) % _DAYS_PER_WEEK
    return Date(*civil_from_days(reference - back))


def _told_from(days: int) -> Callable[[re.Match[str], int], Date]:
    return lambda _, reference: Date(*civil_from_days(reference + days))


_SHAPES: tuple[tuple[str, Callable[[re.Match[str], int], Date]], ...] = (
    (rf"(?:in )?{MONTH}", _month),
    (rf"(?:on )?(?:the )?{DAY}(?: of)? {MONTH}", _month_day),
    (rf"(?:on )?{MONTH} (?:the )?{DAY}", _month_day),
    (rf"(?:on )?{WEEKDAY}", _weekday),
    (r"today", _told_from(0)),
    (r"yesterday", _told_from(-1)),
    (r"tomorrow", _told_from(1)),
)
