"""A second calendar in the ruler: the days, months or years of another calendar, where they begin.

The finest step whose labels keep apart is taken. A label stands at the first day of what it names.
"""

from collections.abc import Callable, Iterator
from itertools import islice, pairwise

from attrs import frozen

from chronicle.dates import SECONDS_PER_DAY
from chronicle.dates.calendars import Calendar, CalendarDate
from chronicle.dates.prose.writer import format_given
from chronicle.layout.scale import Scale

GAP = 6.0
"""The blank between two labels, in points."""

MOST = 400
"""More beginnings than these are not looked at: a step that has them is too fine in any case."""


@frozen
class Beginning:
    """Where something begins in the other calendar, in points, and what it is called."""

    position: float
    label: str


def beginnings(
    calendar: Calendar,
    scale: Scale,
    *,
    measure: Callable[[str], float],
    walls: tuple[float, float],
    language: str = "en",
) -> tuple[Beginning, ...]:
    """The beginnings that the axis tells: their labels, centred on them, lie apart and between the walls."""
    first, last = (second // SECONDS_PER_DAY for second in scale.domain)
    for step in _STEPS:
        found = list(islice(step(calendar, first, last), MOST))
        if not found or len(found) == MOST:
            continue
        placed = [
            Beginning(
                scale.position(date.first_day * SECONDS_PER_DAY),
                _worded(date, language, has_year=date.day is None),
            )
            for date in found
        ]
        halves = [measure(one.label) / 2 for one in placed]
        ends = [(one.position - half, one.position + half) for one, half in zip(placed, halves, strict=True)]
        if all(before[1] + GAP <= after[0] for before, after in pairwise(ends)):
            inside = zip(placed, ends, strict=True)
            return tuple(one for one, (start, end) in inside if walls[0] <= start and end <= walls[1])
    return ()


def _worded(date: CalendarDate, language: str, *, has_year: bool = True) -> str:
    """A date of the calendar in a language, in English where the language has no words for it."""
    try:
        return format_given(date, language=language, has_year=has_year)
    except ValueError:
        return format_given(date, has_year=has_year)


Step = Callable[[Calendar, int, int], Iterator[CalendarDate]]
"""From a calendar and the first and last day of an axis to the days, months or years that it tells."""


def _first_year(calendar: Calendar, first: int) -> int:
    """The year of a day, or the first that the calendar counts."""
    year = calendar.from_day(first).year
    return year if calendar.first_year is None else max(year, calendar.first_year)


def _days(every: int) -> Step:
    """The first of each month, and the days whose number is a multiple, but for the last ones."""

    def step(calendar: Calendar, first: int, last: int) -> Iterator[CalendarDate]:
        start = _first_year(calendar, first)
        for day in range(max(first, calendar.to_day(start, 1, 1)), last + 1):
            fields = calendar.from_day(day)
            if every == 1 or fields.day == 1 or (fields.day % every == 0 and fields.day < _LATE):
                yield CalendarDate(calendar, *fields)

    return step


_LATE = 28
"""From this day of a month on its multiples stand too close to the first of the next."""


def _months(every: int) -> Step:
    def step(calendar: Calendar, first: int, last: int) -> Iterator[CalendarDate]:
        for year in range(_first_year(calendar, first), calendar.from_day(last).year + 1):
            for month in range(1, len(calendar.months) + 1, every):
                day = calendar.to_day(year, month, 1)
                is_there = calendar.fault_of(year, month) is None and first <= day <= last
                if is_there:
                    yield CalendarDate(calendar, year, month)

    return step


def _years(every: int) -> Step:
    def step(calendar: Calendar, first: int, last: int) -> Iterator[CalendarDate]:
        start = _first_year(calendar, first)
        for year in range(start - start % every, calendar.from_day(last).year + 1, every):
            if calendar.fault_of(year) is None and first <= calendar.to_day(year, 1, 1) <= last:
                yield CalendarDate(calendar, year)

    return step


_STEPS: tuple[Step, ...] = (
    *(_days(every) for every in (1, 5, 10)),
    *(_months(every) for every in (1, 3, 6)),
    *(_years(digit * 10**power) for power in range(7) for digit in (1, 2, 5)),
)
