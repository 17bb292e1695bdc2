"""An axis tells no unit finer than it is asked to."""

from chronicle.dates.civil import seconds_from_civil
from chronicle.layout.scale import TimeScale
from chronicle.layout.steps import Unit
from chronicle.layout.ticks import find_ticks


def labels(finest):
    day = seconds_from_civil(1914, 6, 28)
    scale = TimeScale(domain=(day, day + 2 * 86_400), range=(0.0, 460.0))
    return [tick.label for tick in find_ticks(scale, measure=lambda text: 4.0 * len(text), finest=finest)]


def test_hours_are_told_where_they_may_be():
    assert any(":" in label for label in labels(Unit.SECOND))


def test_and_not_where_only_days_are_known():
    found = labels(Unit.DAY)
    assert "29" in found
    assert not any(":" in label for label in found)
