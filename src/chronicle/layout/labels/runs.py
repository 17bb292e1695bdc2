"""Runs: labels in their order cut into consecutive groups, each near its own middle and none too high.

One-dimensional k-means, solved exactly by dynamic programming (Wang & Song 2011), with a cap on the height of
a group. The costs satisfy the quadrangle inequality, also where the cap forbids a group, since what lies in a
group that is low enough is low enough itself. So the best place of the last cut moves the same way as the end
and as the number of groups do, and is looked for between those two (Knuth 1971; Yao 1980): O(labels · (labels
+ groups)). Only ends are looked at that the first groups reach under the cap, so that the others finish.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

_INFINITE = float("inf")


def cut_runs(
    anchors: Sequence[float], heights: Sequence[float], *, most: int, capacity: float
) -> tuple[tuple[int, int], ...] | None:
    """Return the first and the one after the last label of each run; None where not all fit.

    At most ``most`` runs, none higher than ``capacity``, with the least sum of squared distances of the
    anchors, in order, to the mean of their run.

    >>> cut_runs([0, 1, 50, 51, 52], [10] * 5, most=2, capacity=40)
    ((0, 2), (2, 5))
    >>> cut_runs([0, 1, 50, 51, 52], [10] * 5, most=2, capacity=20) is None
    True
    """
    count = len(anchors)
    runs = min(most, count)  # more runs are never farther from their means
    filled = [0.0, *accumulate(heights)]
    firsts = [bisect_left(filled, height - capacity - 1e-9) for height in filled]
    lasts = [bisect_right(filled, height + capacity + 1e-9) - 1 for height in filled]
    ends = _reachable_ends(firsts, lasts, runs)
    if ends is None:
        return None
    sums = [0.0, *accumulate(anchors)]
    squares = [0.0, *accumulate(anchor * anchor for anchor in anchors)]
    best, chosen = {0: 0.0}, [dict[int, int]()]
    for among, before in zip(ends[1:], ends, strict=False):
        best, starts = _row(best, chosen[-1], among, before, firsts, sums, squares)
        chosen.append(starts)
    if count not in best:
        return None
    cuts = [count]
    for starts in reversed(chosen[1:]):
        cuts.append(starts[cuts[-1]])
    return tuple(pairwise(reversed(cuts)))


def _reachable_ends(firsts: Sequence[int], lasts: Sequence[int], runs: int) -> list[range] | None:
    """For each number of runs the ends that they can have, so that the others finish; None where none can."""
    count = len(firsts) - 1
    farthest, nearest = [0], [count]
    for _ in range(runs):
        farthest.append(lasts[farthest[-1]])
        nearest.append(firsts[nearest[-1]])
    ends = [
        range(max(number, low), min(count - runs + number, high) + 1)
        for number, (low, high) in enumerate(zip(reversed(nearest), farthest, strict=True))
    ]
    return ends if all(ends) else None


def _row(
    best: dict[int, float],
    known: dict[int, int],
    among: range,
    before: range,
    firsts: Sequence[int],
    sums: Sequence[float],
    squares: Sequence[float],
) -> tuple[dict[int, float], dict[int, int]]:
    """The least cost with one more run, for each end that it can have, and where that run begins."""
    row: dict[int, float] = {}
    starts: dict[int, int] = {}
    latest = before[-1]
    for end in reversed(among):
        low, high = max(firsts[end], before[0]), min(end - 1, latest)
        least, first = _INFINITE, -1
        for start in range(max(low, min(known.get(end, low), high)), high + 1):
            if start in best:
                total = sums[end] - sums[start]
                cost = best[start] - squares[start] - total * total / (end - start)
                if cost < least:
                    least, first = cost, start
        if first >= 0:
            row[end], starts[end], latest = least + squares[end], first, first
    return row, starts
