"""Intervals of which one end is said: "since 1985", "until 3 May 2020", "1898–?"."""

from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.phrases.pairs import ends_of_words
from chronicle.dates.prose.reading.shape import Found
from chronicle.dates.prose.reading.steps import bound, neighbour
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import End, Interval
from chronicle.dates.values.value import DateValue

_LONG_YEAR = 4


def since(found: Found) -> DateValue:
    """Read "since 1985"."""
    return Interval(_bound(found, 0), End.OPEN)


def since_with_unknown_end(found: Found) -> DateValue:
    """Read "from 1985, end unknown", "1985–?"."""
    return Interval(_bound(found, 0), End.UNKNOWN)


def until(found: Found) -> DateValue:
    """Read "until 1985"."""
    return Interval(End.OPEN, _bound(found, 1))


def until_with_unknown_start(found: Found) -> DateValue:
    """Read "until 1985, beginning unknown", "?–1985"."""
    return Interval(End.UNKNOWN, _bound(found, 1))


def one_end(found: Found) -> DateValue:
    """Refuse "2014–", of which nobody says whether it goes on or has ended, and "-44"."""
    number, starts_with_dash = found.quote("date"), found.tokens[0].kind is Kind.DASH
    if starts_with_dash and number.isdigit() and len(number) < _LONG_YEAR:
        said = found.reading.quote(found.tokens)
        raise found.refusal(f"{said!r} is no date: a year before Christ is told by its era, as in 44 BCE")
    date = end_of(found, 0)
    if starts_with_dash:
        ways = Interval(End.OPEN, date), Interval(End.UNKNOWN, date)
    else:
        ways = Interval(date, End.OPEN), Interval(date, End.UNKNOWN)
    raise found.refusal("the other end is not said: it may be open, or not known", *ways)


def to_alone(found: Found) -> DateValue:
    """Refuse "до 1917 г.": with the year or without it."""
    last = end_of(found, 1)
    readings = [Interval(End.OPEN, last)]
    before = neighbour(last, -1) if isinstance(last, Date) else None
    limits = () if before is None else (OneOf((Range(None, before),)),)
    raise found.refusal("this may take the date in or leave it out", *readings, *limits)


def within(found: Found) -> DateValue:
    """Read "within 1985": from some time in it to some time in it."""
    ends = ends_of_words(found["date"], found.reading)
    return Interval(bound(ends, 0), bound(ends, 1))


def end_of(found: Found, end: int) -> Date | DateTime:
    """Return the first (0) or the last (1) date of the one that is said."""
    return ends_of_words(found["date" if found.has("date") else "upto"], found.reading)[end]


def _bound(found: Found, end: int) -> Date | DateTime:
    return bound(ends_of_words(found["date" if found.has("date") else "upto"], found.reading), end)
