"""Texts that name a date in a calendar, as digits or in words, to the date."""

import re

from chronicle.dates.calendars.calendar import Calendar
from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.calendars.known import calendar_named
from chronicle.dates.errors import EdtfError

_LONGEST_TEXT = 100
_DIGITS = re.compile(
    r"(?!-0000)(?P<year>-?[0-9]{4}|Y-?[1-9][0-9]{4,17})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?"
)


def in_calendar(text: str, *, calendar: str | Calendar) -> CalendarDate:
    """Read a date of a calendar: `-0043-03-15`, "15 March 44 BCE", "9 Thermidor II", "Ramadan 1445".

    Digits are year, month and day as in EDTF, years astronomical. Words are what `CalendarDate.words` gives;
    the calendar's title in brackets may stay away.

    Raises:
        EdtfError: the text names no date of this calendar; the reason says why.
        ValueError: the calendar is not known.

    >>> str(in_calendar("9 Thermidor II", calendar="french-republican"))
    '1794-07-27'
    >>> in_calendar("1752-09-02", calendar="great-britain").words
    '2 September 1752 (British)'
    """
    row = calendar_named(calendar)
    if len(text) > _LONGEST_TEXT:
        raise EdtfError(text, position=_LONGEST_TEXT, reason=f"a date has {_LONGEST_TEXT} characters at most")
    plain = " ".join(text.replace("’", "'").split())
    year, month, day = _fields_in_digits(plain) or _fields_in_words(plain, row)
    try:
        return CalendarDate(row, year, month, day, text=text)
    except ValueError as error:
        raise EdtfError(text, position=0, reason=str(error)) from None


_Stated = tuple[int, int | None, int | None]


def _fields_in_digits(plain: str) -> _Stated | None:
    found = _DIGITS.fullmatch(plain)
    if found is None:
        return None
    month, day = (None if found[part] is None else int(found[part]) for part in ("month", "day"))
    return int(found["year"].removeprefix("Y")), month, day


def _fields_in_words(plain: str, calendar: Calendar) -> _Stated:
    bare = plain.removesuffix(f" ({calendar.title})")
    numbers = _month_numbers(calendar)
    names = "|".join(re.escape(name) for name in sorted(numbers, key=len, reverse=True))
    words = re.compile(rf"(?:(?:(?P<day>[0-9]{{1,2}}) )?(?P<month>{names}) )?(?P<year>.+)", re.IGNORECASE)
    found = words.fullmatch(bare)
    if found is None:
        raise EdtfError(plain, position=0, reason=f"there is no date in the {calendar.title} calendar here")
    try:
        year = calendar.numbering.read(found["year"])
    except ValueError as error:
        months = f"; months are {', '.join(calendar.months)}" if found["month"] is None else ""
        raise EdtfError(plain, position=found.start("year"), reason=f"{error}{months}") from None
    if found["month"] is None:
        return year, None, None
    month = numbers[found["month"].casefold()]
    name = calendar.month_name(year, month)
    if name.casefold() != found["month"].casefold() in _names_that_change(calendar):
        reason = f"no month of {year} is called {found['month']}"
        raise EdtfError(plain, position=found.start("month"), reason=reason)
    return year, month, None if found["day"] is None else int(found["day"])


def _month_numbers(calendar: Calendar) -> dict[str, int]:
    named = [(name, number) for number, name in enumerate(calendar.months, start=1)]
    return {name.casefold(): number for name, number in (*named, *calendar.also, *calendar.leap_names)}


def _names_that_change(calendar: Calendar) -> set[str]:
    both = [(name, calendar.months[number - 1]) for name, number in calendar.leap_names]
    return {name.casefold() for pair in both for name in pair}
