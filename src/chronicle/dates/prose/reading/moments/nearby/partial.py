"""Dates that leave out the year, and days told from another day: read with a reference date only.

Months and month-days are the nearest to the reference, weekdays the latest up to it: so newspapers mean them.
What is read is never finer than the words: "in February" is a month, "last week" one of the days
from Monday to Sunday.
"""

from collections.abc import Callable
from types import MappingProxyType

from chronicle.dates.civil import civil_from_days, days_from_civil, days_in_month, shift_month, weekday
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.ages import FIRST_AGE, unit_of
from chronicle.dates.prose.reading.moments.days import checked
from chronicle.dates.prose.reading.shape import Found, Moment, Shape
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date

NO_DAY = "there is no day to count from"

_DAYS_PER_WEEK = 7
_SATURDAY, _SUNDAY = 5, 6
_DAYS_OF_WEEK = MappingProxyType({"week": (0, _SUNDAY), "weekend": (_SATURDAY, _SUNDAY)})
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


def _coming_weekday(found: Found) -> Date:
    reference = _reference(found)
    ahead = (found.number("weekday") - weekday(reference)) % _DAYS_PER_WEEK
    return Date(*civil_from_days(reference + (ahead or _DAYS_PER_WEEK)))


def _next_weekday(found: Found) -> Moment:
    """Read "next Tuesday", said on a Friday; on a Monday some mean tomorrow, and others the week after."""
    return _agreed(found, "this week's or next week's", _coming_weekday(found), _of_week(found, 1))


def _this_weekday(found: Found) -> Moment:
    """Read "this Friday" of the same week, before it has come: of a day gone by some mean the next one."""
    return _agreed(found, "the last or the next one", _of_week(found, 0), _upcoming_or_today(found))


def _upcoming_or_today(found: Found) -> Date:
    last = _weekday(found)
    return last if _day_number(last) == _reference(found) else _coming_weekday(found)


def _of_week(found: Found, step: int) -> Date:
    return Date(*civil_from_days(_monday(found, step) + found.number("weekday")))


def _monday(found: Found, step: int) -> int:
    reference = _reference(found)
    return reference - weekday(reference) + _DAYS_PER_WEEK * step


def _agreed(found: Found, what: str, one: Moment, other: Moment) -> Moment:
    if one != other:
        raise found.refusal(f"this may be {what}", one, other)
    return one


def _relative_day(found: Found) -> Date:
    return Date(*civil_from_days(_reference(found) + found.number("days")))


def _neighbour(found: Found) -> Moment:
    """Read "last month", "this year", "next year"; of a week or a weekend it is one of the days."""
    unit, step = found.one("neighbour").said.split(" ")
    if unit not in _DAYS_OF_WEEK:
        return _moved(found, unit, int(step))
    if unit == "weekend" and step == "1":
        is_weekend = weekday(_reference(found)) >= _SATURDAY
        coming, after = _days_of_week(found, unit, int(is_weekend)), _days_of_week(found, unit, 1)
        return _agreed(found, "this week's or next week's", coming, after)
    return _days_of_week(found, unit, int(step))


def _days_of_week(found: Found, unit: str, step: int) -> OneOf:
    monday = _monday(found, step)
    return OneOf((Range(*(Date(*civil_from_days(monday + day)) for day in _DAYS_OF_WEEK[unit])),))


def _ago(found: Found) -> Date | None:
    """Read "3 days ago", as fine as the unit."""
    amount, unit = found.number("amount"), unit_of(found)
    return None if unit == "year" and amount >= FIRST_AGE else _moved(found, unit, -amount)


def _before(found: Found) -> Date | None:
    """Read "vor zwei Wochen"; "before two weeks" is no date in a language that says "ago"."""
    return None if Kind.AGO in found.reading.lexicon.words else _ago(found)


def _moved(found: Found, unit: str, step: int) -> Date:
    day = _reference(found)
    year, month, _ = civil_from_days(day)
    if unit == "year":
        return Date(year + step)
    if unit == "month":
        return Date(*shift_month(year, month, step))
    return Date(*civil_from_days(day + step * (_DAYS_PER_WEEK if unit == "week" else 1)))


PARTIAL_KINDS = frozenset({Kind.MONTH, Kind.WEEKDAY, Kind.RELATIVE_DAY, Kind.NEIGHBOUR, Kind.UNIT, Kind.AGO})
"""One of these is in every date that is told from another day."""

PARTIAL: tuple[tuple[Shape, Callable[[Found], Moment | None]], ...] = (
    (Shape("month:month"), _month),
    (Shape("[weekday:weekday comma?] day:number|ordinal month:month"), _month_day),
    (Shape("[weekday:weekday comma?] month:month day:number|ordinal"), _month_day),
    (Shape("weekday:weekday"), _weekday),
    (Shape("last:last weekday:weekday"), _weekday),
    (Shape("weekday:weekday last:last"), _weekday),
    (Shape("coming weekday:weekday"), _coming_weekday),
    (Shape("weekday:weekday coming"), _coming_weekday),
    (Shape("next weekday:weekday"), _next_weekday),
    (Shape("weekday:weekday next"), _next_weekday),
    (Shape("this weekday:weekday"), _this_weekday),
    (Shape("days:relative_day"), _relative_day),
    (Shape("neighbour:neighbour"), _neighbour),
    (Shape("amount:number|ordinal unit:unit ago"), _ago),
    (Shape("before amount:number|ordinal unit:unit"), _before),
    (Shape("ago amount:number|ordinal unit:unit|decades"), _ago),
)
