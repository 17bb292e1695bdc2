from chronicle.chronology.axis.ticks import TICKS_PER_DAY, TICKS_PER_SECOND, to_bounds, to_ticks
from chronicle.dates import Bounds


def test_bounds_are_rounded_outwards_to_seconds():
    tick = to_ticks(10)
    assert to_bounds(tick, tick) == Bounds(10, 10)
    assert to_bounds(tick + 1, tick - 1 + TICKS_PER_SECOND) == Bounds(10, 11)
    assert to_bounds(-1, 1) == Bounds(-1, 1)
    assert to_bounds(None, None) == Bounds(None, None)


def test_a_day_has_so_many_ticks():
    assert to_ticks(86_400) == TICKS_PER_DAY
