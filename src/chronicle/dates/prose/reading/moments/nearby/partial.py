"""Dates that leave out the year, and days told from another day: read with a reference date only.

Months and month-days are the nearest to the reference, weekdays the latest up to it: so newspapers mean them.
What is read is never finer than the words: "in February" is a month, "last week" one of the days
from Monday to Sunday.
"""

from collections.abc import Callable

from chronicle.dates.civil import civil_from_days, days_from_civil, days_in_month, weekday
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.days import checked
from chronicle.dates.prose.reading.moments.nearby import counted, weekdays
from chronicle.dates.prose.reading.moments.nearby.reference import agreed, number_of_day, reference_of
from chronicle.dates.prose.reading.shape import Found, Moment, Shape
from chronicle.dates.values.date import Date

_LAST_DAY = 31
_YEARS_WITHOUT_LEAP_DAY = 8


def _month(found: Found) -> Date:
    reference, month = reference_of(found), found.number("month")
    year = civil_from_days(reference).year
    # A month is as near as its middle day.
    near = min(range(year - 1, year + 2), key=lambda y: abs(days_from_civil(y, month, 15) - reference))
    return Date(near, month)


def _this_month(found: Found) -> Date:
    """Read "this September": of the year of reference."""
    return Date(civil_from_days(reference_of(found)).year, found.number("month"))


def _last_month(found: Found) -> Moment:
    """Read "last June", said in May; in November some mean that of this year, and others of the last one."""
    year, month, _ = civil_from_days(reference_of(found))
    past = Date(year - (found.number("month") >= month), found.number("month"))
    return agreed(found, "this year's or last year's", past, Date(year - 1, found.number("month")))


def _next_month(found: Found) -> Moment:
    """Read "next June", said in November; in May some mean that of this year, and others of the next one."""
    year, month, _ = civil_from_days(reference_of(found))
    coming = Date(year + (found.number("month") <= month), found.number("month"))
    return agreed(found, "this year's or next year's", coming, Date(year + 1, found.number("month")))


def _month_day(found: Found) -> Moment | None:
    month, day = found.number("month"), found.number("day")
    if day > _LAST_DAY:
        return None  # a year, perhaps
    reference = reference_of(found)
    year, reach = civil_from_days(reference).year, _YEARS_WITHOUT_LEAP_DAY
    years = [y for y in range(year - reach, year + reach + 1) if 1 <= day <= days_in_month(y, month)]
    if not years:
        raise found.refusal(f"{found.quote('month')} has no day {day}")
    # Of the last one and the next one the weekday may choose.
    nearest = sorted(
        (Date(y, month, day) for y in years), key=lambda one: abs(number_of_day(one) - reference)
    )
    for one in nearest[:2]:
        if not found.has("weekday") or weekday(number_of_day(one)) == found.number("weekday"):
            return one
    return checked(found, nearest[0])


def _day_of_month(found: Found) -> Moment | None:
    """Read "the 20th of next month", "the 15th inst."; a day of a week or of a year has no number."""
    unit, _ = found.one("neighbour").said.split(" ")
    if unit != "month" or found.number("day") > _LAST_DAY:
        return None
    match counted.neighbour(found):
        case Date(year=int(year), month=int(month)):
            return checked(found, Date(year, month, found.number("day")))
        case _:
            return None


PARTIAL_KINDS = frozenset(
    {
        *(Kind.MONTH, Kind.WEEKDAY, Kind.RELATIVE_DAY, Kind.NEIGHBOUR),
        *(Kind.UNIT, Kind.AGO, Kind.AHEAD, Kind.PRESENT),
    }
)
"""One of these is in every date that is told from another day."""

_WEEKDAY, _DAY = "weekday:weekday", "day:number|ordinal"

PARTIAL: tuple[tuple[Shape, Callable[[Found], Moment | None]], ...] = tuple(
    (Shape(pattern), build)
    for pattern, build in (
        ("month:month", _month),
        ("this month:month", _this_month),
        ("last month:month", _last_month),
        ("month:month last", _last_month),
        ("next month:month", _next_month),
        ("month:month next", _next_month),
        (f"[{_WEEKDAY} comma?] {_DAY} month:month", _month_day),
        (f"[{_WEEKDAY} comma?] month:month {_DAY}", _month_day),
        (f"[{_WEEKDAY} comma?] {_DAY} neighbour:neighbour", _day_of_month),
        (_WEEKDAY, weekdays.latest),
        (f"last:last {_WEEKDAY}", weekdays.latest),
        (f"{_WEEKDAY} last:last", weekdays.latest),
        (f"coming {_WEEKDAY}", weekdays.coming),
        (f"{_WEEKDAY} coming", weekdays.coming),
        (f"next {_WEEKDAY}", weekdays.following),
        (f"{_WEEKDAY} next", weekdays.following),
        (f"this {_WEEKDAY}", weekdays.this),
        (f"{_WEEKDAY} comma? neighbour:neighbour", weekdays.of_week),
        (f"neighbour:neighbour comma? {_WEEKDAY}", weekdays.of_week),
        (f"{_WEEKDAY} comma? {_DAY}", weekdays.with_number),
        ("days:relative_day", counted.relative_day),
        ("present:present", counted.today),
        ("neighbour:neighbour", counted.neighbour),
        (f"{counted.AMOUNTS} ago", counted.ago),
        (f"before {counted.AMOUNTS}", counted.ago_before),
        (f"ago {counted.AMOUNTS}", counted.ago),
        (f"{counted.AMOUNTS} ahead", counted.ahead),
        (f"in {counted.AMOUNTS}", counted.ahead),
        (f"within {counted.AMOUNTS}", counted.ahead_within),
    )
)
