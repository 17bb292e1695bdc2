"""Tick steps: the ladder of them as a table, and the moments of each by the civil calendar.

A new step is a row in `LADDER`. Labels and choice are the business of `ticks`.

**There is no year zero.** Years are counted here as people count them: … 200 BCE, 100 BCE, 1, 100, 200 …
A step of many years therefore has its middle tick at the start of the year 1 CE, the moment from which both
eras are counted: the round years of either era lie at their own round distance from it, give or take the one
year that counting from one costs (ISO 8601's year 0 is 1 BCE and is never shown).
"""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from itertools import pairwise

from attrs import frozen

from chronicle.dates.civil import (
    MONTHS_PER_YEAR,
    SECONDS_PER_DAY,
    civil_from_seconds,
    seconds_from_civil,
    weekday,
)


class Unit(IntEnum):
    """What a step counts, by its seconds; a month and a year by the Gregorian mean."""

    SECOND = 1
    MINUTE = 60
    HOUR = 3_600
    DAY = 86_400
    MONTH = 2_629_746
    YEAR = 31_556_952


@frozen
class Step:
    """So many units from one tick to the next."""

    count: int
    unit: Unit

    @property
    def seconds(self) -> int:
        """The mean length."""
        return self.count * self.unit


_GREATEST_YEARS = 18
"""Years are limited to 10 to this power, and so are the steps."""

LADDER: tuple[Step, ...] = (
    *(Step(count, Unit.SECOND) for count in (1, 5, 15, 30)),
    *(Step(count, Unit.MINUTE) for count in (1, 5, 15, 30)),
    *(Step(count, Unit.HOUR) for count in (1, 3, 6, 12)),
    *(Step(count, Unit.DAY) for count in (1, 2, 7)),
    *(Step(count, Unit.MONTH) for count in (1, 3, 6)),
    *(Step(digit * 10**power, Unit.YEAR) for power in range(_GREATEST_YEARS) for digit in (1, 2, 5)),
    Step(10**_GREATEST_YEARS, Unit.YEAR),
)
"""Every step there is, from short to long; seven days begin on Mondays, two days on the month's odd days."""

_TWO, _WEEK, _LAST_OF_TWO = 2, 7, 29  # the 31st would stand beside the 1st


def moments(step: Step, first: int, last: int) -> Iterator[int]:
    """Yield the seconds of a step's ticks from ``first`` to ``last``, both included.

    The work is in proportion to their number.

    >>> first, last = seconds_from_civil(-250), seconds_from_civil(250)
    >>> [civil_from_seconds(moment).year for moment in moments(Step(100, Unit.YEAR), first, last)]
    [-199, -99, 1, 100, 200]
    """
    if step.unit is Unit.YEAR:
        found: Iterable[int] = (seconds_from_civil(year) for year in _years(step.count, first, last))
    elif step.unit is Unit.MONTH:
        found = _months(step.count, first, last)
    elif step.unit is Unit.DAY:
        found = _days(step.count, first, last)
    else:
        found = range(first - first % step.seconds, last + 1, step.seconds)
    return (moment for moment in found if first <= moment <= last)


def _years(count: int, first: int, last: int) -> Iterator[int]:
    """Astronomical years: the multiples of either era, and 1 CE between them."""
    start, end = civil_from_seconds(first).year // count - 1, civil_from_seconds(last).year // count + 1
    for multiple in range(start, end + 1):
        if multiple > 0:
            yield multiple * count
        elif multiple < 0 or count > 1:
            yield multiple * count + 1


def _months(count: int, first: int, last: int) -> Iterator[int]:
    start, end = civil_from_seconds(first), civil_from_seconds(last)
    month = start.year * MONTHS_PER_YEAR + start.month - 1
    for index in range(month - month % count, end.year * MONTHS_PER_YEAR + end.month, count):
        yield seconds_from_civil(index // MONTHS_PER_YEAR, index % MONTHS_PER_YEAR + 1)


def _days(count: int, first: int, last: int) -> Iterator[int]:
    day = first // SECONDS_PER_DAY
    if count == _WEEK:
        day -= weekday(day)
    for index in range(day, last // SECONDS_PER_DAY + 1, _WEEK if count == _WEEK else 1):
        moment = index * SECONDS_PER_DAY
        of_month = civil_from_seconds(moment).day if count == _TWO else 1
        if of_month % _TWO and of_month <= _LAST_OF_TWO:
            yield moment


def floor(step: Step, seconds: int) -> int:
    """Return the last tick at or before a second.

    >>> floor(Step(1, Unit.DAY), 86_401)
    86400
    """
    return max(moments(step, seconds - 2 * step.seconds, seconds))


def ceiling(step: Step, seconds: int) -> int:
    """Return the first tick at or after a second."""
    return min(moments(step, seconds, seconds + 2 * step.seconds))


def nice_domain(domain: tuple[int, int], *, count: int = 8) -> tuple[int, int]:
    """Return the domain widened to ticks of the step that gives about ``count`` of them.

    >>> first, last = nice_domain((seconds_from_civil(1203, 4), seconds_from_civil(1988)))
    >>> civil_from_seconds(first).year, civil_from_seconds(last).year
    (1200, 2000)
    """
    first, last = domain
    wanted = (last - first) / count
    longer = (b for a, b in pairwise(LADDER) if a.seconds * b.seconds > wanted * wanted)
    step = LADDER[0] if wanted <= LADDER[0].seconds else next(longer, LADDER[-1])
    return floor(step, first), ceiling(step, last)
