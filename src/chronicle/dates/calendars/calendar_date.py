"""A date as a calendar other than today's gave it, and what that is on the axis of all dates."""

from attrs import field, frozen

from chronicle.dates.calendars.calendar import Calendar
from chronicle.dates.calendars.known import calendar_named
from chronicle.dates.civil import SECONDS_PER_DAY, civil_from_days
from chronicle.dates.span import Span
from chronicle.dates.values.choice import AllOf, Range
from chronicle.dates.values.date import Date


@frozen
class CalendarDate:
    """A year, a month or a day of a calendar; the fields stay as they were given.

    `calendar` is a name of the table in `known`, or a `Calendar` of your own. Years of the Julian and the
    Gregorian calendar are astronomical: 0 is 1 BCE. `text` keeps what was typed and takes no part in
    equality.

    Raises:
        ValueError: the calendar is not known, or has no such date; the message says which.

    >>> ides = CalendarDate("julian", -43, 3, 15)
    >>> ides.words, str(ides)
    ('15 March 44 BCE (Julian)', '-0043-03-13')
    """

    calendar: Calendar = field(converter=calendar_named)
    year: int
    month: int | None = None
    day: int | None = None
    text: str | None = field(default=None, kw_only=True, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        fault = self.calendar.fault_of(self.year, self.month, self.day)
        if fault is not None:
            raise ValueError(fault)
        _ = self.gregorian  # refuses what lies beyond the years that a date can have

    @property
    def first_day(self) -> int:
        """The first day that it holds, counted from 1970-01-01."""
        return self.calendar.to_day(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> int:
        """The last day that it holds, counted from 1970-01-01."""
        if self.day is not None:
            return self.first_day
        return self.calendar.day_after(self.year, self.month) - 1

    @property
    def span(self) -> Span:
        """Where it begins and ends, exactly, in seconds on the civil axis."""
        return Span.exact(self.first_day * SECONDS_PER_DAY, (self.last_day + 1) * SECONDS_PER_DAY)

    @property
    def gregorian(self) -> Date | AllOf:
        """The same stretch as a date value; its `text` is the date as given.

        A day is a day. A month or a year has no Gregorian month or year that fills it: it is the set of all
        its days, which has the very same span.

        >>> str(CalendarDate("julian", 1700, 3).gregorian)
        '{1700-03-12..1700-04-11}'
        """
        text = self.text or self.words
        first, last = (Date(*civil_from_days(day)) for day in (self.first_day, self.last_day))
        if self.day is None:
            return AllOf((Range(first, last),), text=text)
        return Date(first.year, first.month, first.day, text=text)

    @property
    def words(self) -> str:
        """The date as given, in words, with its calendar."""
        return f"{self.calendar.in_words(self.year, self.month, self.day)} ({self.calendar.title})"

    def __str__(self) -> str:
        return str(self.gregorian)
