"""Runs: labels in their order cut into consecutive groups, each near its own middle and none too high.

One-dimensional k-means, solved exactly by dynamic programming (Wang & Song 2011), with a cap on the height of
a group. O(groups · labels · most labels in a group).
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise


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
    filled = [0.0, *accumulate(heights)]
    sums = [0.0, *accumulate(anchors)]
    squares = [0.0, *accumulate(anchor * anchor for anchor in anchors)]
    firsts = [bisect_left(filled, filled[end] - capacity - 1e-9) for end in range(count + 1)]
    best = [0.0] + [float("inf")] * count
    chosen: list[list[int]] = []
    for _ in range(min(most, count)):
        row, starts = [0.0] + [float("inf")] * count, [0] * (count + 1)
        for end in range(1, count + 1):
            for start in range(firsts[end], end):
                if best[start] < row[end]:
                    size, total = end - start, sums[end] - sums[start]
                    cost = best[start] + squares[end] - squares[start] - total * total / size
                    if cost < row[end]:
                        row[end], starts[end] = cost, start
        chosen.append(starts)
        best = row
    if best[-1] == float("inf"):
        return None
    cuts = [count]
    for starts in reversed(chosen):
        cuts.append(starts[cuts[-1]])
        if not cuts[-1]:
            break
    return tuple((first, last) for first, last in pairwise(sorted(set(cuts))))
