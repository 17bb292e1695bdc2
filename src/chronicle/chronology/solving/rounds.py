"""Closed walks through the calendar: where a bound that they lower round after round comes to rest.

"At least 31 days, and at most a month" holds from the first of a month of 31 days, and lowers a bound that
falls into another month until it falls there. Every step of such a walk keeps the order of days, and after
400 years the calendar repeats itself (146,097 days, 4,800 months): what has sunk by so much sinks by so much
again, for ever, and nothing satisfies it. If anything does, then also something within those 400 years. So
a bound is decided in at most as many rounds as there are days in them, and in far fewer as a rule: as long as
all bounds of a walk stay in their months, each round lowers them by the same number of days.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from attrs import define

from chronicle.chronology.axis.calendar_gaps import TICKS_PER_CYCLE, CalendarGap, days_around
from chronicle.chronology.axis.ticks import TICKS_PER_DAY

Carry: TypeAlias = Callable[[int], int]


class Step(NamedTuple):
    """From the bound of one point to that of the next.

    Both keep the order of bounds, and what lies a whole cycle of the calendar earlier is carried a whole
    cycle earlier. ``evenly`` tells by how many ticks a bound may sink, day by day, so that what it is carried
    to sinks by as much.
    """

    carry: Carry
    evenly: Carry


class Round(NamedTuple):
    """A closed walk: its steps, and the numbers of all arcs behind them."""

    steps: tuple[Step, ...]
    arcs: tuple[int, ...]


def shift(weight: int) -> Step:
    """A step of always the same length."""

    def carry(bound: int) -> int:
        return bound + weight

    return Step(carry, _for_ever)


def unevenly(carry: Carry) -> Step:
    """A step of which it is not known how evenly it carries."""
    return Step(carry, _not_at_all)


def _for_ever(_bound: int) -> int:
    return TICKS_PER_CYCLE


def _not_at_all(_bound: int) -> int:
    return 0


def up(gap: CalendarGap) -> Step:
    """How a calendar gap passes on upper bounds."""
    carry, day = (
        (gap.latest_later, gap.earlier_day) if gap.is_at_most else (gap.latest_earlier, gap.later_day)
    )
    return _through_months(carry, lambda bound: days_around(day(bound))[0])


def down(gap: CalendarGap) -> Step:
    """How a calendar gap passes on lower bounds, mirrored at the origin."""
    carry, day = (
        (gap.earliest_earlier, gap.day_before_later)
        if gap.is_at_most
        else (gap.earliest_later, gap.earlier_day)
    )
    return _through_months(lambda bound: -carry(-bound), lambda bound: days_around(day(-bound))[1])


def _through_months(carry: Carry, days_left: Carry) -> Step:
    """A step that is even as far as it is so from the day of a bound to the edge of its month.

    Between the two, a day can be skipped or come twice, but not both.
    """

    def evenly(bound: int) -> int:
        ticks = days_left(bound) * TICKS_PER_DAY
        return ticks if carry(bound - ticks) == carry(bound) - ticks else 0

    return Step(carry, evenly)


class OutOfPatience(Exception):  # noqa: N818 - not an error: the search is stopped, and what it found stands
    """That more steps were taken than are worth taking."""


@define
class Patience:
    """How many steps may still be taken."""

    steps: int

    def spend(self, steps: int) -> None:
        """Take so many steps.

        Raises:
            OutOfPatience: these are more than are left.
        """
        self.steps -= steps
        if self.steps < 0:
            raise OutOfPatience


def rest(rounds: Sequence[Round], bound: int, patience: Patience) -> int | None:
    """Where a bound comes to rest on closed walks from its point; None where it sinks for ever.

    Raises:
        OutOfPatience: more steps would be needed than may be taken.

    >>> from chronicle.dates import CalendarDuration
    >>> from chronicle.chronology.axis.ticks import TICKS_PER_DAY as DAY
    >>> a_month = CalendarGap(earlier=1, later=2, amount=CalendarDuration(1), is_at_most=True, claim=0)
    >>> second_of_february_1970 = 32 * DAY
    >>> at_least_31_days = Round((up(a_month), shift(-31 * DAY)), arcs=())
    >>> rest([at_least_31_days], second_of_february_1970, Patience(100)) // DAY  # 28 January
    27
    >>> at_least_32_days = Round((up(a_month), shift(-32 * DAY)), arcs=())
    >>> rest([at_least_32_days], second_of_february_1970, Patience(100_000)) is None
    True
    """
    lowest = bound - TICKS_PER_CYCLE
    before = bound + 1
    while lowest < bound < before:
        before = bound
        for steps, _ in rounds:
            bound = _rest_of_one(steps, bound, lowest, patience)
    return None if bound <= lowest else bound


def _rest_of_one(steps: Sequence[Step], bound: int, lowest: int, patience: Patience) -> int:
    """Where a bound comes to rest on one walk, or how far it has sunk when it is as low as is looked."""
    last_drop = 0
    while bound > lowest:
        patience.spend(len(steps))
        lower = bound
        for carry, _ in steps:
            lower = carry(lower)
        drop = bound - lower
        if drop <= 0:
            break
        bound = lower
        if drop == last_drop and drop % TICKS_PER_DAY == 0:
            bound -= drop * (_evenly(steps, bound + drop) // drop)
        last_drop = drop
    return bound


def _evenly(steps: Sequence[Step], bound: int) -> int:
    """By how many ticks a bound may sink so that the end of the walk sinks by as much."""
    even = TICKS_PER_CYCLE
    for carry, evenly in steps:
        even = min(even, evenly(bound))
        bound = carry(bound)
    return even
