"""Two years in one phrase that may be something else: "1914/18", "winter 1941–42", "1941-42"."""

from chronicle.dates.edtf.reader import parse
from chronicle.dates.prose.reading.moments.years import years_of_stroke
from chronicle.dates.prose.reading.shape import Found
from chronicle.dates.values.date import Date
from chronicle.dates.values.interval import Interval
from chronicle.dates.values.value import DateValue

_FIRST_SHORT_YEAR_THAT_IS_NO_MONTH = 13


def stroke(found: Found) -> DateValue:
    """Read "1914/18": from the one year to the other, where no dual year can be meant."""
    first, last = years_of_stroke(found)
    return Interval(Date(first), Date(last))


def winter(found: Found) -> DateValue | None:
    """Read "winter 1941–42", which says what "winter 1941" leaves open: December to February.

    `None` for "spring 1941 – 1945", which runs from that spring to that year.
    """
    if found.has("dual"):
        said, short = found.one("dual").said.split("/")
    else:
        first, last = found.one("first"), found.one("last")
        said, short = first.said, last.said
        if len(short) >= len(said) and last.start - first.end > 1:  # there are blanks around the dash
            return None
    if found.number("season") != _WINTER:
        raise found.refusal("only a winter lies in two years")
    year = int(said)
    if int(said[: len(said) - len(short)] + short) != year + 1:
        raise found.refusal("a winter ends in the year after the one it begins in")
    return Interval(Date(year, 12), Date(year + 1, 2))


_WINTER = 24


def year_or_month(found: Found) -> DateValue:
    """Read "1941-42", and "1941-12" as a month where it cannot be two years."""
    said, ending = found.one("both").said.split("-")
    year, short = int(said), int(ending)
    years = f"{said}/{said[:2]}{ending}"
    if short >= _FIRST_SHORT_YEAR_THAT_IS_NO_MONTH:
        return parse(years)
    month = f"{said}-{ending}"
    if short <= year % 100:
        return parse(month)
    raise found.refusal("this is a month, or a range of years", month, years)
