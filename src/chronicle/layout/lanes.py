"""Lanes: intervals shared out so that none overlap within a lane, in the fewest lanes there can be.

Interval graphs are perfect: taken by their starts, and each into any lane that is free, intervals need
exactly as many lanes as the largest number that hold at one moment (Dilworth 1950; Golumbic 1980, ch. 8).
"""

from collections.abc import Sequence
from heapq import heappop, heappush

from attrs import frozen


@frozen(kw_only=True)
class Lanes:
    """The lane of every interval, in the order given and counted from 0, and how many lanes there are."""

    lanes: tuple[int, ...]
    count: int


def assign_lanes(intervals: Sequence[tuple[float, float]], *, gap: float = 0.0) -> Lanes:
    """Share intervals out into the fewest lanes, the lowest free lane first.

    Intervals are half open, so that one may start where another ends; with ``gap`` they keep that distance
    within a lane. Callers pad an interval to its label. O(n log n).

    >>> assign_lanes([(0, 4), (1, 2), (3, 6), (4, 5)])
    Lanes(lanes=(0, 1, 1, 0), count=2)
    """
    lanes = [0] * len(intervals)
    busy: list[tuple[float, int]] = []  # (when the lane is free again, lane)
    free: list[int] = []
    count = 0
    for i in sorted(range(len(intervals)), key=lambda i: intervals[i]):
        start, end = intervals[i]
        while busy and busy[0][0] <= start:
            heappush(free, heappop(busy)[1])
        if free:
            lane = heappop(free)
        else:
            lane, count = count, count + 1
        lanes[i] = lane
        heappush(busy, (max(end, start) + gap, lane))
    return Lanes(lanes=tuple(lanes), count=count)
