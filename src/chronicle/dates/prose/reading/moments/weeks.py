"""Weeks: by their number, as ISO 8601 counts them, and by a day of theirs."""

from chronicle.dates.civil import days_from_civil, weekday
from chronicle.dates.parts.qualifier import Qualifier
from chronicle.dates.prose.reading.moments.nearby.reference import DAYS_PER_WEEK, day_of_number, number_of_day
from chronicle.dates.prose.reading.moments.years import year_of
from chronicle.dates.prose.reading.shape import Found, Moment
from chronicle.dates.prose.reading.steps import mark_of, qualified
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date

_DAY_IN_FIRST_WEEK = 4  # the first week has the fourth of January


def week(found: Found) -> OneOf:
    """Read "KW 19, 2020": one of the days from a Monday to a Sunday."""
    return _numbered(found, year_of(found), found.number("number"))


def week_of_stroke(found: Found) -> OneOf:
    """Read "KW 19/2020"."""
    number, year = found.one("both").said.split("/")
    return _numbered(found, int(year), int(number))


def iso_week(found: Found) -> OneOf:
    """Read "2020-W19"."""
    year, number = found.one("iso").said.split("-W")
    return _numbered(found, int(year), int(number))


def _numbered(found: Found, year: int, number: int) -> OneOf:
    first = _first_monday(year)
    count = (_first_monday(year + 1) - first) // DAYS_PER_WEEK
    if not 1 <= number <= count:
        raise found.refusal(f"{year} has {count} weeks")
    return _seven_days(first + DAYS_PER_WEEK * (number - 1))


def _first_monday(year: int) -> int:
    fourth = days_from_civil(year, 1, _DAY_IN_FIRST_WEEK)
    return fourth - weekday(fourth)


def week_from(found: Found) -> Moment:
    """Read "the week beginning 5 May 2020"."""
    number, mark = _day(found)
    return _marked(_seven_days(number), mark)


def week_of(found: Found) -> Moment:
    """Read "the week of 4 May 2020", a Monday; of another day some mean the week around it.

    Raises:
        EdtfError: the day is no Monday.
    """
    number, mark = _day(found)
    if weekday(number) == 0:
        return _marked(_seven_days(number), mark)
    reason = "this may be the week from that day on, or the one from Monday to Sunday around it"
    raise found.refusal(reason, _seven_days(number), _seven_days(number - weekday(number)))


def week_of_month(found: Found) -> None:
    """Refuse "the first week of May 2020", which begins on its first day, or on its first Monday."""
    is_week = not found.has("unit") or found.one("unit").said == "week"
    if is_week and found.read("whole") is not None:
        raise found.refusal("the weeks of a month are counted in more than one way: say its days")


def _day(found: Found) -> tuple[int, Qualifier]:
    match found.read("day"):
        case Date(year=int(), month=int(), day=int()) as day:
            return number_of_day(day), mark_of(day)
        case _:
            raise found.refusal("a week is named by one of its days")


def _marked(days: OneOf, mark: Qualifier) -> Moment:
    """Return the week with the mark of its day: of one that may be wrong the week may be wrong too."""
    marked = qualified(days, mark)
    assert isinstance(marked, OneOf)
    return marked


def _seven_days(first: int) -> OneOf:
    return OneOf((Range(day_of_number(first), day_of_number(first + DAYS_PER_WEEK - 1)),))
