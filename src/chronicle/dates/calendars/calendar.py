"""What a calendar is: a name for every day, as two total functions between day numbers and fields.

Days are counted from 1970-01-01 (proleptic Gregorian), as everywhere in `dates`. Which calendars there are is
in `known`; how a date in one of them is kept is in `calendar_date`.
"""

from collections.abc import Callable
from typing import NamedTuple

from attrs import field, frozen

from chronicle.dates.calendars.numbering import COMMON_ERA, Numbering


class Fields(NamedTuple):
    """What a calendar calls a day. Years ascend by one, without a gap; fields compare as their days do."""

    year: int
    month: int
    day: int


def _never(_year: int) -> bool:
    return False


@frozen
class Calendar:
    """A calendar as a row of the table in `known`.

    `name` is how it is asked for, `title` stands in brackets behind its dates. `to_day` takes the numbers of
    all months in any year, and days counted on over the end of the month; a month that the year lacks has
    length 0, and fields that were skipped mean the day after the gap. `from_day` undoes it. `months` are the
    names of month 1 and after, in English, `also` further names of them that are read. `first_year` is the
    first that the calendar counts, `None` where it counts backwards too. The functions take no part in
    equality: a method that has been pickled and read again is equal to none.
    """

    name: str
    title: str
    to_day: Callable[[int, int, int], int] = field(eq=False)
    from_day: Callable[[int], Fields] = field(eq=False)
    months: tuple[str, ...]
    also: tuple[tuple[str, int], ...] = ()
    numbering: Numbering = field(default=COMMON_ERA, kw_only=True)
    first_year: int | None = field(default=None, kw_only=True)
    before: str = field(default="", kw_only=True)
    """What dates before the first year are counted by, where that is another calendar."""
    authority: str = field(default="", kw_only=True)
    """Which law or book says that it was so."""
    leap_names: tuple[tuple[str, int], ...] = field(default=(), kw_only=True)
    """The months that are called otherwise in a leap year."""
    is_leap: Callable[[int], bool] = field(default=_never, kw_only=True, eq=False)
    """Which years those are."""

    def month_name(self, year: int, month: int) -> str:
        """Return what the month is called in that year."""
        if self.is_leap(year):
            return {number: name for name, number in self.leap_names}.get(month, self.months[month - 1])
        return self.months[month - 1]

    def day_after(self, year: int, month: int | None = None) -> int:
        """Return the first day after a month or a year, counted from 1970-01-01."""
        if month is None or month == len(self.months):
            return self.to_day(year + 1, 1, 1)
        return self.to_day(year, month + 1, 1)

    def in_words(self, year: int, month: int | None = None, day: int | None = None) -> str:
        """Return the date in words, without the calendar's title."""
        parts = [] if day is None else [str(day)]
        parts += [] if month is None else [self.month_name(year, month)]
        return " ".join([*parts, self.numbering.write(year)])

    def fault_of(self, year: int, month: int | None = None, day: int | None = None) -> str | None:
        """Return what is wrong with a date in this calendar, or `None` if it exists.

        >>> from chronicle.dates.calendars.known import CALENDARS
        >>> CALENDARS["great-britain"].fault_of(1752, 9, 3)
        'there is no 3 September 1752 in the British calendar: 14 September 1752 follows 2 September 1752'
        """
        if self.first_year is not None and year < self.first_year:
            before = f", and earlier dates belong to {self.before}" if self.before else ""
            return self._missing(f"year {year}", f"its years begin with {self.first_year}{before}")
        if month is None:
            return None if day is None else "a day without a month says nothing"
        if not 1 <= month <= len(self.months):
            return self._missing(f"month {month}", f"it has {len(self.months)}")
        if self.to_day(year, month, 1) == self.day_after(year, month):
            return self._missing(self.in_words(year, month), "the year is too short for it")
        return None if day is None else self._fault_of_day(Fields(year, month, day))

    def _fault_of_day(self, sought: Fields) -> str | None:
        day = self.to_day(*sought)
        if self.from_day(day) == sought:
            return None
        last = self.from_day(self.day_after(sought.year, sought.month) - 1)
        if sought.day < 1 or sought > last:
            return self._missing(self.in_words(*sought), f"the month ends with day {last.day}")
        following, previous = self.from_day(day), self.from_day(day - 1)
        skipped = f"{self.in_words(*following)} follows {self.in_words(*previous)}"
        return self._missing(self.in_words(*sought), skipped)

    def _missing(self, what: str, why: str) -> str:
        return f"there is no {what} in the {self.title} calendar: {why}"
