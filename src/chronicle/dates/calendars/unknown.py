"""Dates whose calendar nobody states: every reading is kept, and the bounds hold them all.

Between the Julian and the Gregorian reading lie the 10 to 13 days by which the calendars differed at the
time, as computed from both; no table says how many.
"""

from collections.abc import Iterable

from chronicle.dates.calendars.calendar import Calendar
from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.calendars.known import calendar_named
from chronicle.dates.span import Bounds, Span

OLD_OR_NEW_STYLE = ("gregorian", "julian")


def readings_of(
    year: int,
    month: int | None = None,
    day: int | None = None,
    *,
    calendars: Iterable[str | Calendar] = OLD_OR_NEW_STYLE,
) -> tuple[CalendarDate, ...]:
    """Return the date in each of the calendars that has it; 29 February 1700 can only be Julian.

    Raises:
        ValueError: none of the calendars has it, or one is not known.

    >>> [str(reading) for reading in readings_of(1700, 3, 1)]
    ['1700-03-01', '1700-03-12']
    """
    rows = [calendar_named(calendar) for calendar in calendars]
    found: list[CalendarDate] = []
    faults: list[str] = []
    for calendar in rows:
        try:
            found.append(CalendarDate(calendar, year, month, day))
        except ValueError as error:
            faults.append(str(error))
    if not found:
        raise ValueError("; ".join(faults) or "a date needs a calendar to be read in")
    return tuple(found)


def unknown_calendar(
    year: int,
    month: int | None = None,
    day: int | None = None,
    *,
    calendars: Iterable[str | Calendar] = OLD_OR_NEW_STYLE,
) -> Span:
    """Return the bounds of a date that may be told in any of the calendars: those of all its readings.

    Raises:
        ValueError: none of the calendars has such a date, or one is not known.

    >>> span = unknown_calendar(1917, 10, 25)
    >>> (span.start.latest - span.start.earliest) // 86_400
    13
    """
    spans = [reading.span for reading in readings_of(year, month, day, calendars=calendars)]
    return Span(_around(span.start for span in spans), _around(span.end for span in spans))


def _around(ends: Iterable[Bounds]) -> Bounds:
    # A date of a calendar begins and ends at a known second.
    seconds = [end.earliest for end in ends if end.earliest is not None]
    return Bounds(min(seconds), max(seconds))
