"""Calendars: dates as they were given, in whichever calendar, and the days they name.

Every calendar is two functions between the number of a day and its year, month and day; the table is `known`.
"""

from chronicle.dates.calendars.calendar import Calendar, Fields
from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.calendars.known import CALENDARS, calendar_named
from chronicle.dates.calendars.numbering import COMMON_ERA, PLAIN, ROMAN, Numbering
from chronicle.dates.calendars.reader import in_calendar
from chronicle.dates.calendars.unknown import readings_of, unknown_calendar
from chronicle.dates.calendars.years.dual import dual_year
from chronicle.dates.calendars.years.easter import gregorian_easter, julian_easter
from chronicle.dates.calendars.years.styles import YEAR_STYLES, YearStyle, january_years, year_begins

__all__ = [
    "CALENDARS",
    "COMMON_ERA",
    "PLAIN",
    "ROMAN",
    "YEAR_STYLES",
    "Calendar",
    "CalendarDate",
    "Fields",
    "Numbering",
    "YearStyle",
    "calendar_named",
    "dual_year",
    "gregorian_easter",
    "in_calendar",
    "january_years",
    "julian_easter",
    "readings_of",
    "unknown_calendar",
    "year_begins",
]
