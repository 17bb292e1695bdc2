"""Gaps in months and years, which have no fixed length: exact by carrying bounds through the calendar.

"Within 3 months" of a day of November is 28 February at the latest, not 2 March: months are added to the
day, and a day that the target month does not have becomes its last one. Such a gap speaks of whole days,
whatever the time of day. Adding months is monotone, so each gap bounds either of its points by the other, and
bounds carried round until nothing changes are exact. In the network itself stands the loosest number of days
that the gap can mean, so that contradictions between lengths are found there.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from chronicle.chronology.axis.ticks import TICKS_PER_DAY
from chronicle.dates.civil import MONTHS_PER_YEAR, days_from_civil
from chronicle.dates.duration import CalendarDuration

# After 400 years the calendar repeats itself.
_MONTHS_PER_CYCLE = 4800
_DAYS_PER_CYCLE = 146_097
TICKS_PER_CYCLE = _DAYS_PER_CYCLE * TICKS_PER_DAY

_FIRST_DAY = days_from_civil(1600, 1, 1)


@frozen(kw_only=True)
class CalendarGap:
    """That one point comes at least, or at most, so many months and days after another.

    ``offset`` and ``later_offset`` are added to the points first: the last tick of an event is its end less
    one.
    """

    earlier: int
    later: int
    amount: CalendarDuration
    is_at_most: bool
    offset: int = 0
    later_offset: int = 0
    claim: int

    @property
    def loosest(self) -> int:
        """The weight of the edge that holds wherever in the calendar the gap lies."""
        shortest, longest = month_lengths(self.amount.months)
        if self.is_at_most:
            return (longest + self.amount.days + 1) * TICKS_PER_DAY - 1 + self.offset - self.later_offset
        return -((shortest + self.amount.days - 1) * TICKS_PER_DAY + 1 + self.offset - self.later_offset)

    @property
    def strictest(self) -> int:
        """The weight of an edge that is enough for the gap, wherever in the calendar it lies."""
        shortest, longest = month_lengths(self.amount.months)
        days = (shortest if self.is_at_most else longest) + self.amount.days
        ticks = days * TICKS_PER_DAY + self.offset - self.later_offset
        return ticks if self.is_at_most else -ticks

    def latest_later(self, earlier: int) -> int:
        """The last tick that the later point may have, from the earlier one (a gap of at most)."""
        day = self._target(self.earlier_day(earlier))
        return (day + 1) * TICKS_PER_DAY - 1 - self.later_offset

    def earliest_later(self, earlier: int) -> int:
        """The first tick that the later point may have, from the earlier one (a gap of at least)."""
        day = self._target(self.earlier_day(earlier))
        return day * TICKS_PER_DAY - self.later_offset

    def latest_earlier(self, later: int) -> int:
        """The last tick that the earlier point may have, from the later one (a gap of at least)."""
        day = last_day_reaching(self.later_day(later), self.amount.months)
        return (day + 1) * TICKS_PER_DAY - 1 - self.offset

    def earliest_earlier(self, later: int) -> int:
        """The first tick that the earlier point may have, from the later one (a gap of at most)."""
        day = last_day_reaching(self.day_before_later(later), self.amount.months)
        return (day + 1) * TICKS_PER_DAY - self.offset

    def earlier_day(self, earlier: int) -> int:
        """The day, by number, that months are added to, from the earlier point."""
        return (earlier + self.offset) // TICKS_PER_DAY

    def later_day(self, later: int) -> int:
        """The day, by number, that months lead to, from the later point."""
        return (later + self.later_offset) // TICKS_PER_DAY - self.amount.days

    def day_before_later(self, later: int) -> int:
        """The day before that one."""
        return self.later_day(later) - 1

    def moved(self, number: Mapping[int, int]) -> "CalendarGap":
        """The same gap between points that have other numbers."""
        return evolve(self, earlier=number[self.earlier], later=number[self.later])

    def _target(self, day: int) -> int:
        return add_months(day, self.amount.months) + self.amount.days


def add_months(day: int, months: int) -> int:
    """The day so many months after another; one that the target month does not have becomes its last.

    Days are counted from 1970-01-01. By a table of the 4,800 months after which the calendar repeats itself.

    >>> add_months(30, 1), add_months(0, 12)  # 31 January becomes 28 February; 1 January 1970 becomes 1971
    (58, 365)
    """
    first_days = _first_days()
    cycle, month, index = _month_of(day, first_days)
    further, target = divmod(month + months, _MONTHS_PER_CYCLE)
    first, last = first_days[target], first_days[target + 1] - 1
    return (cycle + further) * _DAYS_PER_CYCLE + _FIRST_DAY + min(first + index, last)


def last_day_reaching(day: int, months: int) -> int:
    """The last day from which so many months lead to a day or to an earlier one.

    >>> last_day_reaching(58, 1), last_day_reaching(57, 1)  # 28 February: 31 January; 27: the 27th
    (30, 26)
    """
    first_days = _first_days()
    cycle, month, index = _month_of(day, first_days)
    further, target = divmod(month - months, _MONTHS_PER_CYCLE)
    first, last = first_days[target], first_days[target + 1] - 1
    is_last = first_days[month] + index + 1 == first_days[month + 1]
    return (cycle + further) * _DAYS_PER_CYCLE + _FIRST_DAY + (last if is_last else min(first + index, last))


def days_around(day: int) -> tuple[int, int]:
    """How many days of its month come before a day, and how many after it.

    >>> days_around(0), days_around(58)  # 1 January and 28 February 1970
    ((0, 30), (27, 0))
    """
    first_days = _first_days()
    _, month, index = _month_of(day, first_days)
    return index, first_days[month + 1] - first_days[month] - 1 - index


def _month_of(day: int, first_days: Sequence[int]) -> tuple[int, int, int]:
    """The cycle of a day, counted from 1600, the month of that cycle, and how many days of it are over."""
    cycle, rest = divmod(day - _FIRST_DAY, _DAYS_PER_CYCLE)
    month = rest * _MONTHS_PER_CYCLE // _DAYS_PER_CYCLE  # or the one beside it
    if first_days[month] > rest:
        month -= 1
    elif first_days[month + 1] <= rest:
        month += 1
    return cycle, month, rest - first_days[month]


@lru_cache(maxsize=256)
def month_lengths(months: int) -> tuple[int, int]:
    """The least and the greatest number of days that so many months can have.

    >>> [month_lengths(months) for months in (0, 1, 2, 3, 6, 12, 24)]
    [(0, 0), (28, 31), (59, 62), (89, 92), (181, 184), (365, 366), (730, 731)]
    """
    cycles, rest = divmod(months, _MONTHS_PER_CYCLE)
    first_days = _first_days()
    shortest: list[int] = []
    longest: list[int] = []
    for month in range(_MONTHS_PER_CYCLE):
        length = first_days[month + 1] - first_days[month]
        target_length = first_days[month + rest + 1] - first_days[month + rest]
        gap = first_days[month + rest] - first_days[month]
        longest.append(gap)
        shortest.append(gap - max(0, length - target_length))  # from the last day, which the target may lack
    return cycles * _DAYS_PER_CYCLE + min(shortest), cycles * _DAYS_PER_CYCLE + max(longest)


@lru_cache(maxsize=1)
def _first_days() -> tuple[int, ...]:
    """The first day of every month of two cycles, from the beginning of the first."""
    return tuple(
        days_from_civil(1600 + month // MONTHS_PER_YEAR, month % MONTHS_PER_YEAR + 1, 1) - _FIRST_DAY
        for month in range(2 * _MONTHS_PER_CYCLE + 1)
    )
