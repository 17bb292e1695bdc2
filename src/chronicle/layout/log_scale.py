"""Log to the present: the nearer to a present, the more room a year gets.

The place of a second is the logarithm of its distance to the present, counted from a least distance on, so
that the present itself has a place. Ticks of such an axis count back from the present, in the round numbers
1, 2, 5, 10 … of the unit that suits.
"""

from collections.abc import Iterator
from math import expm1, log1p

from attrs import frozen

from chronicle.layout.scale import TimeScale
from chronicle.layout.steps import Unit


@frozen(kw_only=True)
class LogScale:
    """A scale that ends at the present; ``least`` seconds is where the logarithm takes over from the line.

    >>> scale = LogScale(domain=(-10**9, 0), range=(0.0, 90.0), present=0, least=10**3)
    >>> [round(scale.position(second)) for second in (-10**9, -10**6, -10**3, 0)]
    [0, 45, 85, 90]
    """

    domain: tuple[int, int]
    range: tuple[float, float]
    present: int
    least: int

    @property
    def pieces(self) -> tuple[TimeScale, ...]:
        """None: nowhere is it linear."""
        return ()

    def position(self, seconds: int) -> float:
        """Return the place of a second, in points."""
        first, last = self._depth(self.domain[0]), self._depth(self.domain[1])
        start, end = self.range
        return start + (first - self._depth(seconds)) / (first - last) * (end - start)

    def invert(self, position: float) -> int:
        """Return the second nearest to a place."""
        first, last = self._depth(self.domain[0]), self._depth(self.domain[1])
        start, end = self.range
        depth = first - (position - start) / (end - start) * (first - last)
        return self.present - round(expm1(max(0.0, depth)) * self.least)

    def _depth(self, seconds: int) -> float:
        return log1p(max(0, self.present - seconds) / self.least)

    def ages(self) -> Iterator[tuple[int, int, Unit]]:
        """The round ages inside the domain, from the oldest: the second, the number and its unit."""
        oldest = self.present - self.domain[0]
        youngest = self.present - self.domain[1]
        for unit in (Unit.YEAR, Unit.MONTH, Unit.DAY, Unit.HOUR):
            limit = _AT_MOST[unit]
            for power in range(18, -1, -1):
                for digit in (5, 2, 1):
                    number = digit * 10**power
                    age = number * int(unit)
                    if number <= limit and youngest <= age <= oldest and age >= self.least:
                        yield self.present - age, number, unit


_AT_MOST = {Unit.YEAR: 10**18, Unit.MONTH: 5, Unit.DAY: 20, Unit.HOUR: 10}
