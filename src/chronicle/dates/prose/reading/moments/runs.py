"""Runs of days and their parts: "late May 2020", "early next week", "the first half of Ramadan 1445"."""

from typing import NamedTuple

from chronicle.dates.civil import civil_from_days, days_from_civil, days_in_month
from chronicle.dates.values.choice import Range
from chronicle.dates.values.date import Date

_DAYS_PER_WEEK = 7
_MONTH = range(28, 32)
_DAYS_OF_PART = {2: 15, 3: 10}  # of a month: its last half or third has the rest


class RunOfDays(NamedTuple):
    """Days on end, numbered from 1970-01-01: a month of any calendar, a week, a year that begins in March."""

    first: int
    last: int

    def part(self, rank: int, parts: int) -> Range:
        """Return one of its halves, thirds or quarters, the first of which is 1.

        Parts of a month end on its 10th, 15th and 20th. Other thirds share the day they meet in, where it
        belongs to both: of a week they are Monday to Wednesday, Wednesday to Friday, Friday to Sunday.

        Raises:
            ValueError: it is too short to have such parts.
        """
        length = self.last - self.first + 1
        if length < _DAYS_PER_WEEK or (parts not in _DAYS_OF_PART and length in _MONTH):
            raise ValueError("these days have no parts that are known")
        if length in _MONTH:
            days = _DAYS_OF_PART[parts]
            start = self.first + days * (rank - 1)
            return _range(start, self.last if rank == parts else start + days - 1)
        start = self.first + length * (rank - 1) // parts
        return _range(start, self.first + -(-length * rank // parts) - 1)


def run_of_days(first: Date, last: Date) -> RunOfDays | None:
    """Return the days from a first to a last one, or those of a month; `None` for other dates."""
    match first, last:
        case Date(year=int(year), month=int(month), day=None), Date(day=None) if first == last:
            start = days_from_civil(year, month, 1)
            return RunOfDays(start, start + days_in_month(year, month) - 1)
        case Date(day=int()), Date(day=int()) if first != last:
            return RunOfDays(_number(first), _number(last))
        case _:
            return None


def _number(date: Date) -> int:
    match date:
        case Date(year=int(year), month=int(month), day=int(day)):
            return days_from_civil(year, month, day)
        case _:
            raise ValueError("these days have no parts that are known")


def _range(first: int, last: int) -> Range:
    return Range(Date(*civil_from_days(first)), Date(*civil_from_days(last)))
