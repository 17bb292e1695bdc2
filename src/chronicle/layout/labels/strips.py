"""Strips: a time axis that is too short, cut into several that stand side by side."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise

from attrs import frozen


@frozen(kw_only=True)
class Strip:
    """A piece of the axis, from second ``start`` to ``end``, with the labels ``first`` to before ``last``."""

    start: int
    end: int
    first: int
    last: int


def cut_strips(
    times: Sequence[int], heights: Sequence[float], *, domain: tuple[int, int], count: int, capacity: float
) -> tuple[Strip, ...]:
    """Cut at equal times if every strip then holds its labels, else at about equal heights of labels.

    ``times``, in order, lie in the domain; ``capacity`` is the height of labels a strip takes, both sides
    together, in points. Labels of one moment stay together, so that there can be fewer strips than asked for.

    >>> [strip.end for strip in cut_strips([1, 2, 60], [9] * 3, domain=(0, 100), count=2, capacity=18)]
    [50, 100]
    >>> [strip.end for strip in cut_strips([1, 2, 3], [9] * 3, domain=(0, 100), count=2, capacity=18)]
    [2, 100]
    """
    start, end = domain
    even = [start + (end - start) * k // count for k in range(count + 1)]
    strips = _between(even, times)
    if all(sum(heights[strip.first : strip.last]) <= capacity for strip in strips):
        return strips
    cuts = [cut for cut in _balanced_cuts(times, heights, count=count) if start < cut < end]
    return _between([start, *cuts, end], times)


def _between(cuts: Sequence[int], times: Sequence[int]) -> tuple[Strip, ...]:
    firsts = [*(bisect_left(times, cut) for cut in cuts[:-1]), len(times)]
    edges = zip(pairwise(cuts), pairwise(firsts), strict=True)
    return tuple(
        Strip(start=start, end=end, first=first, last=last)
        for (start, end), (first, last) in edges
        if start < end
    )


def _balanced_cuts(times: Sequence[int], heights: Sequence[float], *, count: int) -> list[int]:
    """The moments, each later than the last, at which the labels so far come nearest to equal shares."""
    moments = [i for i in range(1, len(times)) if times[i - 1] < times[i]]
    filled = [0.0, *accumulate(heights)]
    nearest = (
        min(moments, key=lambda i: abs(filled[i] - filled[-1] * share / count), default=0)
        for share in range(1, count)
    )
    return sorted({times[i] for i in nearest if moments})
