"""Dates of other calendars: "9 Thermidor II", "15 Nisan 5784", "Ramadan 1445"."""

from collections.abc import Mapping
from types import MappingProxyType

from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.prose.reading.moments.days import checked
from chronicle.dates.prose.reading.shape import Found, Moment

_USUAL_YEARS: Mapping[str, range] = MappingProxyType(
    {"french-republican": range(1, 101), "hebrew": range(3000, 6501), "islamic": range(1, 1701)}
)
"""The years that texts speak of; another one is rather a year of today's calendar: "3 brumaire 1799"."""


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


def calendar_year(found: Found) -> Moment:
    """Read "1445 AH": the days of a year of the calendar that the era names."""
    return found.reading.converted(CalendarDate(found.one("era").said, found.number("year")))
