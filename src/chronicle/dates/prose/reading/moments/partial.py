"""Dates that leave out the year, and days told from another day: read with a reference date only.

Months and month-days are the nearest to the reference, weekdays the latest up to it: so newspapers mean them.
What is read is never finer than the words: "in February" is a month.
"""

from collections.abc import Callable

from chronicle.dates.civil import civil_from_days, days_from_civil, days_in_month, shift_month, weekday
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.days import checked
from chronicle.dates.prose.reading.shape import Found, Moment, Shape
from chronicle.dates.values.date import Date

NO_DAY = "there is no day to count from"

_DAYS_PER_WEEK = 7
_LAST_DAY = 31
_YEARS_WITHOUT_LEAP_DAY = 8


def _reference(found: Found) -> int:
    """Return the day to count from, after 1970-01-01.

    Raises:
        EdtfError: there is none.
    """
    match found.reading.reference:
        case Date(year=int(year), month=int(month), day=int(day)):
            return days_from_civil(year, month, day)
        case _:
            raise found.refusal(f"this leaves out the year, and {NO_DAY}")


def _month(found: Found) -> Date:
    reference, month = _reference(found), found.number("month")
    year = civil_from_days(reference).year
    # A month is as near as its middle day.
    near = min(range(year - 1, year + 2), key=lambda y: abs(days_from_civil(y, month, 15) - reference))
    return Date(near, month)


def _month_day(found: Found) -> Moment | None:
    month, day = found.number("month"), found.number("day")
    if day > _LAST_DAY:
        return None  # a year, perhaps
    reference = _reference(found)
    year, reach = civil_from_days(reference).year, _YEARS_WITHOUT_LEAP_DAY
    years = [y for y in range(year - reach, year + reach + 1) if 1 <= day <= days_in_month(y, month)]
    if not years:
        raise found.refusal(f"{found.quote('month')} has no day {day}")
    # Of the last one and the next one the weekday may choose.
    nearest = sorted((Date(y, month, day) for y in years), key=lambda one: abs(_day_number(one) - reference))
    for one in nearest[:2]:
        if not found.has("weekday") or weekday(_day_number(one)) == found.number("weekday"):
            return one
    return checked(found, nearest[0])


def _day_number(date: Date) -> int:
    assert isinstance(date.year, int)
    assert isinstance(date.month, int)
    assert isinstance(date.day, int)
    return days_from_civil(date.year, date.month, date.day)


def _weekday(found: Found) -> Date:
    reference = _reference(found)
    back = (weekday(reference) - found.number("weekday")) % _DAYS_PER_WEEK
    if found.has("last") and back == 0:
        back = _DAYS_PER_WEEK
    return Date(*civil_from_days(reference - back))


def _relative_day(found: Found) -> Date:
    return Date(*civil_from_days(_reference(found) + found.number("days")))


def _neighbour(found: Found) -> Date:
    """Read "last month", "this year", "next year"."""
    unit, step = found.one("neighbour").said.split(" ")
    return _moved(found, unit, int(step))


def _ago(found: Found) -> Date:
    """Read "3 days ago", as fine as the unit."""
    amount = -int(found.number("amount"))
    return _moved(found, found.one("unit").said, amount)


def _moved(found: Found, unit: str, step: int) -> Date:
    day = _reference(found)
    year, month, _ = civil_from_days(day)
    if unit == "year":
        return Date(year + step)
    if unit == "month":
        return Date(*shift_month(year, month, step))
    return Date(*civil_from_days(day + step * (_DAYS_PER_WEEK if unit == "week" else 1)))


PARTIAL_KINDS = frozenset({Kind.MONTH, Kind.WEEKDAY, Kind.RELATIVE_DAY, Kind.NEIGHBOUR, Kind.UNIT})
"""One of these is in every date that is told from another day."""

PARTIAL: tuple[tuple[Shape, Callable[[Found], Moment | None]], ...] = (
    (Shape("month:month"), _month),
    (Shape("[weekday:weekday comma?] day:number|ordinal month:month"), _month_day),
    (Shape("[weekday:weekday comma?] month:month day:number|ordinal"), _month_day),
    (Shape("weekday:weekday"), _weekday),
    (Shape("last:last weekday:weekday"), _weekday),
    (Shape("weekday:weekday last:last"), _weekday),
    (Shape("days:relative_day"), _relative_day),
    (Shape("neighbour:neighbour"), _neighbour),
    (Shape("amount:number unit:unit ago"), _ago),
    (Shape("ago amount:number unit:unit"), _ago),
)
