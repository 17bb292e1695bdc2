"""Dates of other calendars: "9 Thermidor II", "15 Nisan 5784", "Ramadan 1445"."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import evolve

from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.errors import EdtfError
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.moments.days import checked
from chronicle.dates.prose.reading.moments.nearby.reference import day_of_number
from chronicle.dates.prose.reading.shape import Found, Moment
from chronicle.dates.values.choice import OneOf, Range
from chronicle.dates.values.value import DateValue

_USUAL_YEARS: Mapping[str, range] = MappingProxyType(
    {"french-republican": range(1, 101), "hebrew": range(3000, 6501), "islamic": range(1, 1701)}
)
"""The years that texts speak of; another one is rather a year of today's calendar: "3 brumaire 1799"."""

CENTURY = "(number:ordinal|number century | century number_after:ordinal|number)"
_MOST_CENTURIES = 60

AS_GIVEN = (
    "given=([weekday comma?] [number|ordinal of_or_from?] [month|calendar_month of_or_from?] year_word?"
    " number|ordinal year_word? [bce|ce]) open calendar:calendar comma <date> close"
)
"""The shape of "25 October 1917 (Julian calendar; 7 November 1917)"."""


def as_given(found: Found, value: DateValue | None) -> DateValue | None:
    """Return today's date, which was read, if the date before the brackets is the same.

    Raises:
        EdtfError: they are two dates.
    """
    given, is_julian = _given(found), found.one("calendar").said == "julian"
    if value is not None and given != value and (given is not None or is_julian):
        readings = () if given is None else (given, value)
        raise found.refusal("the two calendars name different days", *readings)
    return value


def _given(found: Found) -> Moment | None:
    """Return what stands before the brackets, where that alone says of which calendar it is."""
    is_julian = found.one("calendar").said == "julian"
    if not is_julian and all(token.kind is not Kind.CALENDAR_MONTH for token in found["given"]):
        return None
    try:
        return found.read_moment(found["given"], evolve(found.reading, is_julian=is_julian))
    except EdtfError:
        return None  # a year that is not usual: today's date says which it is


def given_day(found: Found) -> Moment | None:
    """Read a day as it was given, with today's beside it."""
    value = as_given(found, found.read("date"))
    assert value is None or isinstance(value, Moment)
    return value


def calendar_day(found: Found) -> Moment:
    """Read a day, or a month if no day is said, of a calendar that the month names, as today's date.

    Raises:
        EdtfError: the era is that of another calendar, the year a year of today's, or there is no such date.
    """
    calendar, month = found.one("month").said.split(" ")
    if found.has("era") and found.one("era").said != calendar:
        raise found.refusal(f"{found.quote('month')} is no month of that era")
    day, year = found.number("day") if found.has("day") else None, found.number("year")
    if year not in _USUAL_YEARS[calendar]:
        raise found.refusal(f"{year} is no usual year of the calendar that {found.quote('month')} belongs to")
    return checked(found, found.reading.converted(CalendarDate(calendar, year, int(month), day)))


def year_of_republic(found: Found) -> Moment:
    """Read "l'an II", which is one of the French Republic."""
    return found.reading.converted(CalendarDate("french-republican", found.number("year")))


def century(found: Found) -> OneOf:
    """Read "the 4th century AH" as one of the days of its hundred years."""
    calendar = found.one("era").said
    number = found.number("number" if found.has("number") else "number_after")
    if not 1 <= number <= _MOST_CENTURIES:
        raise found.refusal("centuries are counted from the first")
    first, last = (CalendarDate(calendar, year) for year in (100 * number - 99, 100 * number))
    return OneOf((Range(day_of_number(first.first_day), day_of_number(last.last_day)),))


def calendar_year(found: Found) -> Moment:
    """Read "1445 AH": the days of a year of the calendar that the era names."""
    return found.reading.converted(CalendarDate(found.one("era").said, found.number("year")))
