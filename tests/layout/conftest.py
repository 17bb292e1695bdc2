"""Chronologies of many labels: bursty dates, and one-line labels of 23 to 71 characters."""

import random

import pytest
from attrs import frozen

from chronicle.layout.labels import FlagLabel

ADVANCE = 3.66  # points a character: DejaVu Sans at 7 pt, over English text
LINE = 8.26  # 7 pt type on its line


@frozen
class Crowd:
    """Moments as shares of a span, and the length of each label in points."""

    moments: tuple[float, ...]
    widths: tuple[float, ...]

    def flags(self, width, margin=24.0):
        places = (margin + moment * (width - 2 * margin) for moment in self.moments)
        return [FlagLabel(anchor=x, width=w, height=LINE) for x, w in zip(places, self.widths, strict=True)]

    def anchors(self, height, margin=24.0):
        return [margin + moment * (height - 2 * margin) for moment in self.moments]


@pytest.fixture
def crowd():
    """Make a crowd: 60 % of the moments lie in bursts, one burst for every fifteen events."""

    def make(count, seed=7):
        chance = random.Random(seed * 1_000_003 + count)  # noqa: S311 - a repeatable crowd, no secret
        centres = [chance.uniform(0.04, 0.96) for _ in range(max(3, count // 15))]
        moments = sorted(
            min(1.0, max(0.0, chance.gauss(chance.choice(centres), 0.0046)))
            if chance.random() < 0.6
            else chance.random()
            for _ in range(count)
        )
        return Crowd(
            moments=tuple(moments), widths=tuple(ADVANCE * chance.randint(23, 71) for _ in range(count))
        )

    return make
