"""How likely one event began before another: exact, by counting the pairs of days that all claims allow.

A day for each event is drawn evenly from the pairs that are possible: within the bounds of both and no nearer
and no farther apart than the claims say. Any such pair can be completed to all other events (Dechter, Meiri &
Pearl 1991, Theorem 3.3), so no pair is counted that could not have been, and nothing has to be sampled. Where
the claims force the order, it has the chance 1, on one day or not.
"""

from fractions import Fraction

from attrs import evolve, frozen

from chronicle.chronology.asking.pairs import gaps_between
from chronicle.chronology.axis.ticks import TICKS_PER_DAY
from chronicle.chronology.points import Points
from chronicle.chronology.solving.system import Solution, System


@frozen(kw_only=True)
class Probability:
    """The chances that the one event began on an earlier day, on the same day, on a later day: together 1.

    ``is_exact`` is False where gaps in months tie either of the two to others: they leave days out between
    those they allow, which are then counted nevertheless.
    """

    before: Fraction
    same: Fraction
    after: Fraction
    is_exact: bool = True


def probability_before(
    one: str, other: str, *, system: System, solution: Solution, points: Points
) -> Probability | None:
    """The chances for two events; None where something does not bound them on both sides."""
    first, second = points.start(one), points.start(other)
    least, most = gaps_between(first, second, network=system.network, solution=solution)
    if least is not None and least > 0:
        return Probability(before=Fraction(1), same=Fraction(0), after=Fraction(0))
    if most is not None and most < 0:
        return Probability(before=Fraction(0), same=Fraction(0), after=Fraction(1))
    days, other_days = _days(first, solution), _days(second, solution)
    if days is None or other_days is None:
        return None
    # Two days so far apart hold two moments that are as far apart as the claims allow.
    fewest = None if least is None else -(-(least + 1) // TICKS_PER_DAY) - 1
    farthest = None if most is None else (most - 1) // TICKS_PER_DAY + 1
    found = _counted(days, other_days, fewest, farthest)
    return evolve(found, is_exact=not system.has_gaps_about({first, second}))


def _days(point: int, solution: Solution) -> range | None:
    """The days on which a point can lie."""
    earliest, latest = solution.earliest[point], solution.latest[point]
    if earliest is None or latest is None:
        return None
    return range(earliest // TICKS_PER_DAY, latest // TICKS_PER_DAY + 1)


def _counted(one: range, other: range, fewest: int | None, farthest: int | None) -> Probability:
    """The shares of the pairs of days that lie at least and at most so many days apart."""
    low = other.start - one.stop if fewest is None else fewest - 1
    high = other.stop - one.start if farthest is None else farthest

    def up_to(days: int) -> int:
        return _pairs(one, other, min(max(days, low), high)) - _pairs(one, other, low)

    everything, after, not_before = up_to(high), up_to(-1), up_to(0)
    return Probability(
        before=Fraction(everything - not_before, everything),
        same=Fraction(not_before - after, everything),
        after=Fraction(after, everything),
    )


def _pairs(one: range, other: range, apart: int) -> int:
    """How many pairs have the day of the other at most so many days after that of the one."""
    first, last = one.start + apart + 1 - other.start, one.stop + apart - other.start
    return _stairs(last, len(other)) - _stairs(first - 1, len(other))


def _stairs(steps: int, height: int) -> int:
    """The sum of 1, 2, 3 … for so many steps, none of them higher than the height."""
    if steps <= 0:
        return 0
    rising = min(steps, height)
    return rising * (rising + 1) // 2 + (steps - rising) * height
