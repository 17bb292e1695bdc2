"""Days, months, seasons: by name and by number; a weekday that is said is checked."""

from attrs import evolve

from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.calendars.years.styles import january_years, year_begins
from chronicle.dates.civil import civil_from_days, days_from_civil, days_in_month, weekday
from chronicle.dates.errors import EdtfError
from chronicle.dates.prose.reading.moments.years import dual_year_of, year_of
from chronicle.dates.prose.reading.numerals import roman_number
from chronicle.dates.prose.reading.shape import Found, Moment
from chronicle.dates.values.choice import AllOf, Range
from chronicle.dates.values.date import Date

_MONTHS_PER_YEAR = 12
_LAST_TWO_DIGITS = 99
_LAST_JULIAN_YEAR = 1923  # Greece was the last country to give it up
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day(found: Found) -> Moment | None:
    """Read a day of a month of a year; `None` where the day is none, but may be the year: "2016 June 3"."""
    if found.number("day") > _LAST_TWO_DIGITS:
        return None
    month = found.number("month")
    year = dual_year_of(found, month) if found.has("dual") else year_of(found)
    return checked(found, in_style(found, year, month, found.number("day")))


def month(found: Found) -> Moment:
    """Read a month of a year."""
    number = found.number("month")
    year = dual_year_of(found, number) if found.has("dual") else year_of(found)
    return in_style(found, year, number, None)


def year(found: Found) -> Moment:
    """Read a year."""
    return in_style(found, year_of(found), None, None)


def season(found: Found) -> Date:
    """Read a season, of the hemisphere that is named, or of that of the reading."""
    side = found.number("side") if found.has("side") else found.reading.hemisphere
    return Date(year_of(found), season=found.number("season") + side)


def numeric(found: Found) -> Moment:
    """Read 25/12/2020, where only one of the two orders of day and month is possible."""
    said = found.one("numeric").said
    sign = next(character for character in said if not character.isdigit())
    numbers = [int(part) for part in said.split(sign)]
    if len(said.split(sign)[0]) > 2:  # noqa: PLR2004 - the year comes first
        year, month, day = numbers
        return in_style(found, year, month, day)
    a, b, year = numbers
    if sign == "." and found.reading.lexicon.day_dots:
        return in_style(found, year, b, a)
    orders = ((day, month) for day, month in dict.fromkeys(((a, b), (b, a))) if month <= _MONTHS_PER_YEAR)
    readings = [f"{year:04d}-{month:02d}-{day:02d}" for day, month in orders]
    if len(readings) > 1:
        raise found.refusal("day and month could be either way round", *readings)
    day, month = (a, b) if b <= _MONTHS_PER_YEAR else (b, a)
    return checked(found, in_style(found, year, month, day))


def roman_month(found: Found) -> Moment:
    """Read 25.XII.2020: the Roman numeral is the month."""
    said = found.one("numeric").said
    sign = next(character for character in said if not character.isalnum())
    day, month, year = said.split(sign)
    return checked(found, in_style(found, int(year), roman_number(month), int(day)))


def month_of_number(found: Found) -> Moment:
    """Read 8/1959."""
    month, year = found.one("numeric").said.split("/")
    return in_style(found, int(year), int(month), None)


def iso_day(found: Found) -> Moment:
    """Read 2020-08-18."""
    year, month, day = (int(part) for part in found.one("iso").said.split("-"))
    return checked(found, in_style(found, year, month, day))


def in_style(found: Found, year: int, month: int | None, day: int | None) -> Moment:
    """Return the date in the calendar and the style of years that the words name."""
    style, is_julian = found.reading.year_style, found.reading.is_julian
    if style is None:
        julian = CalendarDate("julian", year, month, day) if is_julian else None
        return Date(year, month, day) if julian is None else found.reading.converted(julian)
    if month is None:
        return _whole_year(year, style, is_julian=is_julian)
    days = (day,) if day is not None else (1, days_in_month(year, month))
    years = sorted({real for one in days for real in january_years(year, month, one, style=style)})
    plain = evolve(found.reading, year_style=None)
    readings = [in_style(evolve(found, reading=plain), real, month, day) for real in years]
    if len(readings) != 1:
        reason = "the year of that style has the day twice" if readings else "the year of that style lacks it"
        raise found.refusal(reason, *readings)
    return readings[0]


def _whole_year(year: int, style: str, *, is_julian: bool) -> AllOf:
    """Return the days of a year that begins on another day than the first of January."""
    begin, end = year_begins(year, style=style), year_begins(year + 1, style=style)
    if is_julian:
        first, after = (CalendarDate("julian", *one).first_day for one in (begin, end))
    else:
        first, after = days_from_civil(*begin), days_from_civil(*end)
    return AllOf((Range(Date(*civil_from_days(first)), Date(*civil_from_days(after - 1))),))


def checked(found: Found, moment: Moment) -> Moment:
    """Return the day, if it is the day of the week that the words say.

    Raises:
        EdtfError: it is another; the reason names it.
    """
    if not found.has("weekday") or not isinstance(moment, Date):
        return moment
    assert isinstance(moment.year, int)
    assert isinstance(moment.month, int)
    assert isinstance(moment.day, int)
    real = weekday(days_from_civil(moment.year, moment.month, moment.day))
    if real != found.number("weekday"):
        raise _wrong_weekday(found, moment, real)
    return moment


def _wrong_weekday(found: Found, moment: Date, real: int) -> EdtfError:
    """Return the refusal of a weekday that is another, and say so if it is right by the Julian calendar."""
    reason = f"that day was a {_WEEKDAYS[real]}"
    julian = _julian_day(moment)
    if found.reading.is_julian or julian is None or weekday(julian.first_day) != found.number("weekday"):
        return found.refusal(reason)
    said = _WEEKDAYS[found.number("weekday")]
    return found.refusal(f"{reason}, and by the Julian calendar (O.S.) a {said}", julian.gregorian)


def _julian_day(day: Date) -> CalendarDate | None:
    """Return the same numbers as a Julian day, as long as any country had that calendar."""
    match day:
        case Date(year=int(year), month=int(month), day=int(number)) if year <= _LAST_JULIAN_YEAR:
            return CalendarDate("julian", year, month, number)
        case _:
            return None
