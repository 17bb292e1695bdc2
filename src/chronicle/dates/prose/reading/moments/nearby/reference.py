"""The day that dates are counted from, and its weeks, which begin on Monday."""

from types import MappingProxyType

from chronicle.dates.civil import civil_from_days, days_from_civil, weekday
from chronicle.dates.prose.reading.shape import Found, Moment
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date

NO_DAY = "there is no day to count from"

DAYS_PER_WEEK = 7
SATURDAY, SUNDAY = 5, 6
DAYS_OF_WEEK = MappingProxyType({"week": (0, SUNDAY), "weekend": (SATURDAY, SUNDAY)})


def reference_of(found: Found) -> int:
    """Return the day to count from, after 1970-01-01.

    Raises:
        EdtfError: there is none.
    """
    match found.reading.reference:
        case Date() as day:
            return number_of_day(day)
        case None:
            raise found.refusal(f"this leaves out the year, and {NO_DAY}")


def number_of_day(date: Date) -> int:
    """Return how many days after 1970-01-01 a day is that is known."""
    assert isinstance(date.year, int)
    assert isinstance(date.month, int)
    assert isinstance(date.day, int)
    return days_from_civil(date.year, date.month, date.day)


def day_of_number(number: int) -> Date:
    """Return the day so many days after 1970-01-01."""
    return Date(*civil_from_days(number))


def monday(found: Found, step: int) -> int:
    """Return the Monday of the week of reference, or of one so many weeks later."""
    reference = reference_of(found)
    return reference - weekday(reference) + DAYS_PER_WEEK * step


def days_of_week(found: Found, unit: str, step: int) -> OneOf:
    """Return the days of a week or of a weekend."""
    first = monday(found, step)
    return OneOf((Range(*(day_of_number(first + day) for day in DAYS_OF_WEEK[unit])),))


def agreed(found: Found, what: str, one: Moment, other: Moment) -> Moment:
    """Return what the words mean to everyone.

    Raises:
        EdtfError: to some they mean another date; `what` says which.
    """
    if one != other:
        raise found.refusal(f"this may be {what}", one, other)
    return one
