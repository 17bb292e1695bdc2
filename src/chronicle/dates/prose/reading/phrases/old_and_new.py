"""One day told in both styles: "25 October / 7 November 1917", "7 November [O.S. 25 October] 1917"."""

from typing import NamedTuple

from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.reading.shape import Found, number_of
from chronicle.dates.prose.reading.tokens import Token, Tokens
from chronicle.dates.values.choice import OneOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.interval import Interval
from chronicle.dates.values.value import DateValue

_STYLES = (Kind.OLD_STYLE, Kind.NEW_STYLE)
_SILENT = frozenset({Kind.OF, Kind.IN, Kind.OF_OR_FROM, Kind.ON, Kind.YEAR_WORD, Kind.COMMA})
_LAST_DAY = 31


class _Told(NamedTuple):
    """A day as one of the two tells it; what it leaves out is `None`."""

    day: int
    month: int
    year: int | None
    style: Kind | None


def two_styles(found: Found) -> DateValue | None:
    """Read a day that is told by the Julian and by the Gregorian calendar, as today's date.

    `None` if the words are no two days.

    Raises:
        EdtfError: the two are not one day.
    """
    common = (found.one("year"),) if found.has("year") else ()
    one, other = (_told((*found[name], *common)) for name in ("first", "second"))
    if one is None or other is None or (one.year is None and other.year is None):
        return None
    for old, new in ((one, other), (other, one)):
        julian = _julian_day_of(old, new)
        if julian is not None:
            return found.reading.converted(julian)
    raise found.refusal("these are not one day in the two styles")


def two_days_of_month(found: Found) -> DateValue:
    """Read "5/15 November 1688", "5 (17) мая 1812": the Julian day and today's, of one month."""
    month, year = found.number("month"), found.number("year")
    days = found.number("day"), found.number("other")
    old, new = (_Told(day, month, year, None) for day in days)
    julian = _julian_day_of(old, new)
    if julian is not None:
        return found.reading.converted(julian)
    if found.has("slash"):
        dates = [Date(year, month, day) for day in days]
        reason = "these are not one day in the two styles, and a stroke may stand for to, or for or"
        raise found.refusal(reason, Interval(*dates), OneOf(dates))
    raise found.refusal("these are not one day in the two styles")


def _told(tokens: Tokens) -> _Told | None:
    kinds = {token.kind for token in tokens} - _SILENT
    months = [token for token in tokens if token.kind is Kind.MONTH]
    numbers = [token for token in tokens if token.kind in (Kind.NUMBER, Kind.ORDINAL)]
    if len(months) != 1 or not kinds <= {Kind.MONTH, Kind.NUMBER, Kind.ORDINAL, *_STYLES}:
        return None
    days = [token for token in numbers if number_of(token) <= _LAST_DAY]
    years = [token for token in numbers if number_of(token) > _LAST_DAY]
    if len(days) != 1 or len(years) > 1:
        return None
    return _Told(number_of(days[0]), months[0].number, _year(years), next(iter(kinds & {*_STYLES}), None))


def _year(years: list[Token]) -> int | None:
    return number_of(years[0]) if years else None


def _julian_day_of(old: _Told, new: _Told) -> CalendarDate | None:
    """Return the first as a Julian day, if it is the day that the second names and neither says otherwise."""
    if old.style is Kind.NEW_STYLE or new.style is Kind.OLD_STYLE:
        return None
    old_year, new_year = old.year or new.year, new.year or old.year
    assert old_year is not None
    assert new_year is not None
    try:
        julian = CalendarDate("julian", old_year, old.month, old.day)
        today = Date(new_year, new.month, new.day)
    except ValueError:
        return None
    return julian if julian.gregorian == today else None
