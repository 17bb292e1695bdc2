"""Days of the week: the last one, the next one, one of a week, of a month, or with its number."""

from chronicle.dates.civil import days_in_month, shift_month, weekday
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.nearby.reference import (
    DAYS_PER_WEEK,
    agreed,
    day_of_number,
    monday,
    number_of_day,
    reference_of,
)
from chronicle.dates.prose.reading.shape import Found, Moment, number_of
from chronicle.dates.values.date import Date


def latest(found: Found) -> Date:
    """Read "on Tuesday", the latest up to the day of reference; "last Tuesday" is before it."""
    reference = reference_of(found)
    back = (weekday(reference) - found.number("weekday")) % DAYS_PER_WEEK
    if found.has("last") and back == 0:
        back = DAYS_PER_WEEK
    return day_of_number(reference - back)


def coming(found: Found) -> Date:
    """Read "the coming Tuesday", after the day of reference."""
    reference = reference_of(found)
    ahead = (found.number("weekday") - weekday(reference)) % DAYS_PER_WEEK
    return day_of_number(reference + (ahead or DAYS_PER_WEEK))


def following(found: Found) -> Moment:
    """Read "next Tuesday", said on a Friday; on a Monday some mean tomorrow, and others the week after."""
    return agreed(found, "this week's or next week's", coming(found), _of_week(found, 1))


def this(found: Found) -> Moment:
    """Read "this Friday" of the same week, before it has come: of a day gone by some mean the next one."""
    return agreed(found, "the last or the next one", _of_week(found, 0), _today_or_coming(found))


def _today_or_coming(found: Found) -> Date:
    last = latest(found)
    return last if number_of_day(last) == reference_of(found) else coming(found)


def of_week(found: Found) -> Date | None:
    """Read "Tuesday next week", "last week on Friday"."""
    unit, step = found.one("neighbour").said.split(" ")
    return _of_week(found, int(step)) if unit == "week" else None


def _of_week(found: Found, step: int) -> Date:
    return day_of_number(monday(found, step) + found.number("weekday"))


def of_month(found: Found) -> Date | None:
    """Read "the first Friday of July 2016", "the last Sunday of this month"."""
    match found.read("whole"):
        case Date(year=int(year), month=int(month), day=None) as whole:
            days = _days_of_month(year, month, found.number("weekday"))
        case _:
            return None
    token = found.one("rank")
    rank = len(days) if token.kind is Kind.LAST else number_of(token)
    if not 1 <= rank <= len(days):
        raise found.refusal(f"{whole} has {len(days)} such days")
    return Date(year, month, days[rank - 1], qualifiers=whole.qualifiers)


def _days_of_month(year: int, month: int, day_of_week: int) -> list[int]:
    days = range(1, days_in_month(year, month) + 1)
    return [day for day in days if weekday(number_of_day(Date(year, month, day))) == day_of_week]


def with_number(found: Found) -> Date:
    """Read "Thursday the 21st": the nearest day of the two, in the month of reference or in one beside it."""
    reference = reference_of(found)
    today = day_of_number(reference)
    assert isinstance(today.year, int)
    assert isinstance(today.month, int)
    months = (shift_month(today.year, today.month, step) for step in (-1, 0, 1))
    days = [
        Date(year, month, found.number("day"))
        for year, month in months
        if found.number("day") in _days_of_month(year, month, found.number("weekday"))
    ]
    if not days:
        raise found.refusal("no such day is near: say its month")
    return min(days, key=lambda day: abs(number_of_day(day) - reference))
