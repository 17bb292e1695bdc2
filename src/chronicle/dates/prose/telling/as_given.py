"""Dates as they were given, in another calendar, with today's beside them."""

from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.calendars.known import CALENDARS
from chronicle.dates.prose.locales.calendars import CalendarWords
from chronicle.dates.prose.locales.words import Style
from chronicle.dates.prose.telling.sets import all_of_in_words
from chronicle.dates.prose.telling.single import moment_said
from chronicle.dates.prose.telling.voice import Said, Voice
from chronicle.dates.values.choice import AllOf

_OF_THE_PLACE = "of the place"
_LAST_ROMAN_YEAR = 39  # as far as Roman numerals are read


def given_in_words(date: CalendarDate, names: CalendarWords, voice: Voice) -> str:
    """Say "25 October 1917 (Julian calendar; 7 November 1917)".

    Where there is little room, and of what the Gregorian calendar calls the same, today's date is all.
    """
    value = date.gregorian
    told = all_of_in_words(value, voice) if isinstance(value, AllOf) else str(moment_said(value, voice))
    calendar = _calendar_followed(date)
    if calendar == "gregorian" or voice.style is Style.AXIS:
        return told
    title = names.names.get(calendar, date.calendar.title)
    return voice.phrase(voice.words.as_given, given=_given(date, names, voice), calendar=title, date=told)


def given_alone(date: CalendarDate, names: CalendarWords, voice: Voice, *, has_year: bool = True) -> str:
    """Say "25 October 1917", or "25 October", of a date in its own calendar, with nothing beside it."""
    if has_year or date.month is None:
        return _given(date, names, voice)
    month = _month(date, date.month, names, voice)
    return str(month) if date.day is None else str(voice.day(voice.day_number(date.day), month))


def _calendar_followed(date: CalendarDate) -> str:
    """Name the calendar that the date is told by: before a country went over, that is the Julian one."""
    if not _has_roman_months(date):
        return date.calendar.name
    for name in ("gregorian", "julian"):
        same = CALENDARS[name]
        if same.fault_of(date.year, date.month, date.day) is None:
            told = CalendarDate(same, date.year, date.month, date.day)
            if (told.first_day, told.last_day) == (date.first_day, date.last_day):
                return name
    return date.calendar.name if date.calendar.name == "sweden" else _OF_THE_PLACE


def _has_roman_months(date: CalendarDate) -> bool:
    return date.calendar.months == CALENDARS["gregorian"].months


def _given(date: CalendarDate, names: CalendarWords, voice: Voice) -> str:
    year = _year(date, voice)
    if date.month is None:
        return names.bare_year.get(date.calendar.name, "{year}").format(year=year)
    month = _month(date, date.month, names, voice)
    what = str(month) if date.day is None else voice.day(voice.day_number(date.day), month)
    usual = voice.styled(voice.words.in_year)
    return names.year_of.get(date.calendar.name, usual).format(what=what, year=year)


def _year(date: CalendarDate, voice: Voice) -> str:
    if _has_roman_months(date):
        return voice.year(date.year)
    is_roman = date.calendar.name == "french-republican" and date.year <= _LAST_ROMAN_YEAR
    return date.calendar.numbering.write(date.year) if is_roman else str(date.year)


def _month(date: CalendarDate, month: int, names: CalendarWords, voice: Voice) -> Said:
    if _has_roman_months(date):
        return voice.month(month)
    calendar = date.calendar
    own = (*calendar.months, *(name for name, _ in calendar.leap_names))
    place = own.index(calendar.month_name(date.year, month))
    return voice.said("month", lambda voice: voice.cased(names.months.get(calendar.name, own)[place]))
