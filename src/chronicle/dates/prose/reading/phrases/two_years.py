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
    said, short = _two_years(found)
    has_blanks = not found.has("dual") and found.one("last").start - found.one("first").end > 1
    if has_blanks and len(short) >= len(said):
        return None
    if found.number("season") != _WINTER:
        raise found.refusal("only a winter lies in two years")
    year = _first_of_two(found, said, short)
    return Interval(Date(year, 12), Date(year + 1, 2))


def split_year(found: Found) -> DateValue:
    """Read "school year 2019/20": from some time in the one year to some time in the other."""
    if found.has("first_alone"):
        year = found.number("first_alone")
        two = (Interval(Date(one), Date(one + 1)) for one in (year - 1, year))
        raise found.refusal("such a year may lie in two: say both, or the year alone", *two, Date(year))
    year = _first_of_two(found, *_two_years(found))
    return Interval(Date(year), Date(year + 1))


def _two_years(found: Found) -> tuple[str, str]:
    if found.has("dual"):
        said, short = found.one("dual").said.split("/")
        return said, short
    return found.one("first").said, found.one("last").said


def _first_of_two(found: Found, said: str, short: str) -> int:
    """Return the first of two years on end; of the second only the last digits may be said."""
    year = int(said)
    if int(said[: max(0, len(said) - len(short))] + short) != year + 1:
        raise found.refusal("what lies in two years ends in the year after the one it begins in")
    return year


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
