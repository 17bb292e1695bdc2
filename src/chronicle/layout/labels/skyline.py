"""Skyline: the highest top over a stretch of a line, raised stretch by stretch.

A segment tree without lazy propagation, which the two operations (raise to at least, highest of) do not
need, because taking the larger of two numbers commutes. O(log n) for either.
"""

from bisect import bisect_left
from collections.abc import Iterable


class Skyline:
    """Heights over the half-open stretches between the coordinates handed in at the start.

    >>> skyline = Skyline([0, 4, 9], floor=1)
    >>> skyline.raise_to(7, left=0, right=4)
    >>> skyline.highest(3, 9), skyline.highest(4, 9)
    (7, 1)
    """

    def __init__(self, coordinates: Iterable[float], *, floor: float) -> None:
        self._coordinates = sorted(set(coordinates))
        self._leaves = max(1, len(self._coordinates) - 1)
        self._whole = [floor] * (2 * self._leaves)  # what all of a node's stretch was raised to
        self._peak = [floor] * (2 * self._leaves)  # the highest top anywhere in a node's stretch
        self._floor = floor

    def highest(self, left: float, right: float) -> float:
        """Return the highest top over the half-open stretch."""
        low, high = self._ends(left, right)
        if low >= high:
            return self._floor
        above = max(self._over(low), self._over(high - 1))
        return max(above, *(self._peak[node] for node in self._cover(low, high)))

    def raise_to(self, top: float, *, left: float, right: float) -> None:
        """Raise every lower place of the half-open stretch, whose ends are coordinates, to ``top``."""
        low, high = self._ends(left, right)
        for covered in self._cover(low, high):
            self._whole[covered] = max(self._whole[covered], top)
            node = covered
            while node and self._peak[node] < top:  # an ancestor that is as high already has higher ancestors
                self._peak[node] = top
                node //= 2

    def _ends(self, left: float, right: float) -> tuple[int, int]:
        """The leaves of a stretch; an end that is no coordinate falls into the leaf that holds it."""
        low = bisect_left(self._coordinates, left)
        if low == len(self._coordinates) or self._coordinates[low] > left:
            low -= 1
        high = bisect_left(self._coordinates, right)
        return max(low, 0), min(high, self._leaves)

    def _cover(self, low: int, high: int) -> Iterable[int]:
        """The fewest nodes that make up the leaves from ``low`` to before ``high``."""
        low += self._leaves
        high += self._leaves
        while low < high:
            if low & 1:
                yield low
                low += 1
            if high & 1:
                high -= 1
                yield high
            low //= 2
            high //= 2

    def _over(self, leaf: int) -> float:
        """What the nodes above a leaf were raised to as a whole."""
        node = leaf + self._leaves
        top = self._floor
        while node:
            top = max(top, self._whole[node])
            node //= 2
        return top
