"""Ascending numbers of units in runs, kept as two columns: the first and the last number of each run.

Dates with unspecified years have hundreds of runs: nothing here takes them one by one in a call of its own.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from operator import le

Columns = tuple[list[int], list[int]]
"""The first and the last numbers, both included and both ascending."""


def joined(parts: Sequence[Columns]) -> Columns:
    """Return the runs of all parts, those that touch or overlap as one.

    >>> joined([([1, 20], [5, 22]), ([6, 30], [9, 31])])
    ([1, 20, 30], [9, 22, 31])
    """
    firsts, lasts = parts[0] if len(parts) == 1 else _in_order(parts)
    if len(firsts) == 1 or not any(map(le, firsts[1:], [last + 1 for last in lasts])):
        return firsts, lasts
    reached = list(accumulate(lasts, max))
    begins = [place for place in range(1, len(firsts)) if firsts[place] > reached[place - 1] + 1]
    ends = [place - 1 for place in [*begins, len(firsts)]]
    return [firsts[place] for place in (0, *begins)], [reached[place] for place in ends]


def widened_by(columns: Columns, off: int) -> Columns:
    """Return the runs with so many numbers more on both sides.

    >>> widened_by(([1, 20], [5, 22]), 7)
    ([-6], [29])
    """
    firsts, lasts = columns
    return joined([([first - off for first in firsts], [last + off for last in lasts])]) if off else columns


def in_both(one: Columns, other: Columns) -> list[tuple[int, int]]:
    """Return the runs of the numbers that both have, ascending.

    >>> in_both(([1, 20], [5, 22]), ([4, 21], [10, 30]))
    [(4, 5), (21, 22)]
    """
    found: list[tuple[int, int]] = []
    firsts, lasts = other
    place = 0
    for low, high in zip(*one, strict=True):
        place = bisect_left(lasts, low, lo=place)
        for index in range(place, len(firsts)):
            if firsts[index] > high:
                break
            found.append((max(low, firsts[index]), min(high, lasts[index])))
    return found


def have_common(one: Columns, other: Columns) -> bool:
    """Say whether there is a number that both have.

    >>> have_common(([1, 20], [5, 22]), ([6, 23], [19, 30]))
    False
    """
    few, (firsts, lasts) = (one, other) if len(one[0]) < len(other[0]) else (other, one)
    return any(
        place < len(firsts) and firsts[place] <= high
        for low, high in zip(*few, strict=True)
        for place in (bisect_left(lasts, low),)
    )


def columns_of(pairs: Iterable[tuple[int, int]]) -> Columns:
    """Return ascending pairs of a first and a last number as columns, those that touch as one."""
    known = list(pairs)
    return joined([([first for first, _ in known], [last for _, last in known])])


def _in_order(parts: Sequence[Columns]) -> Columns:
    pairs = sorted(chain.from_iterable(zip(firsts, lasts, strict=True) for firsts, lasts in parts))
    return [first for first, _ in pairs], [last for _, last in pairs]
