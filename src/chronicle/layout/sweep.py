"""Sweep: the pairs of boxes that touch, without looking at every pair.

A line is swept over the page in the direction in which the boxes are the shorter, measured by the page they
lie on; only boxes that the line cuts at one time are compared.
"""

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import TypeAlias

from chronicle.layout.geometry import Box

_Entry: TypeAlias = tuple[float, float, float, float, int, int]
"""Extent along the sweep, extent across it, which of the two sequences, and the place in it."""


def touching_pairs(firsts: Sequence[Box], seconds: Sequence[Box]) -> Iterator[tuple[int, int]]:
    """Yield (i, j) for every box of ``firsts`` and every box of ``seconds`` that touch, edges included.

    >>> boxes = [Box(left=0, top=0, right=2, bottom=2), Box(left=1, top=1, right=3, bottom=3)]
    >>> sorted(touching_pairs(boxes, boxes))
    [(0, 0), (0, 1), (1, 0), (1, 1)]
    """
    sequences = (firsts, seconds)
    for entry, other in _cut_together(_entries(sequences), between=True):
        yield (other[5], entry[5]) if entry[4] else (entry[5], other[5])


def touching_within(boxes: Sequence[Box]) -> Iterator[tuple[int, int]]:
    """Yield (i, j), i before j, for every two boxes that touch, edges included.

    >>> boxes = [Box(left=0, top=0, right=2, bottom=2), Box(left=1, top=1, right=3, bottom=3)]
    >>> [*touching_within(boxes)]
    [(0, 1)]
    """
    for entry, other in _cut_together(_entries((boxes,)), between=False):
        yield (entry[5], other[5]) if entry[5] < other[5] else (other[5], entry[5])


def _entries(sequences: Sequence[Sequence[Box]]) -> list[_Entry]:
    """All boxes as the line meets them."""
    boxes = [box for sequence in sequences for box in sequence]
    if not boxes:
        return []
    lefts, rights = [box.left for box in boxes], [box.right for box in boxes]
    tops, bottoms = [box.top for box in boxes], [box.bottom for box in boxes]
    across = (sum(rights) - sum(lefts)) / (1 + _extent(lefts, rights))
    down = (sum(bottoms) - sum(tops)) / (1 + _extent(tops, bottoms))
    places = [(which, i) for which, sequence in enumerate(sequences) for i in range(len(sequence))]
    along = (lefts, rights, tops, bottoms) if across <= down else (tops, bottoms, lefts, rights)
    return [
        (start, end, low, high, which, i)
        for start, end, low, high, (which, i) in zip(*along, places, strict=True)
    ]


def _extent(starts: Sequence[float], ends: Sequence[float]) -> float:
    return max(ends) - min(starts)


def _cut_together(entries: list[_Entry], *, between: bool) -> Iterator[tuple[_Entry, _Entry]]:
    """Touching boxes, the one that the line meets later first; ``between``: of two sequences only."""
    cut: tuple[list[_Entry], list[_Entry]] = ([], [])
    for entry in sorted(entries, key=itemgetter(0)):
        start, _, low, high, which, _ = entry
        others = cut[1 - which if between else which]
        others[:] = [other for other in others if other[1] >= start]
        for other in others:
            if other[2] <= high and low <= other[3]:
                yield entry, other
        cut[which].append(entry)
