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
    boxes = [*firsts, *seconds]
    if not boxes:
        return
    across = sum(box.width for box in boxes) / (
        1 + _extent([b.left for b in boxes], [b.right for b in boxes])
    )
    down = sum(box.height for box in boxes) / (1 + _extent([b.top for b in boxes], [b.bottom for b in boxes]))
    entries: list[_Entry] = [
        (box.left, box.right, box.top, box.bottom, which, i)
        if across <= down
        else (box.top, box.bottom, box.left, box.right, which, i)
        for which, sequence in enumerate((firsts, seconds))
        for i, box in enumerate(sequence)
    ]
    yield from _cut_together(entries)


def _extent(starts: Sequence[float], ends: Sequence[float]) -> float:
    return max(ends) - min(starts)


def _cut_together(entries: list[_Entry]) -> Iterator[tuple[int, int]]:
    cut: tuple[list[_Entry], list[_Entry]] = ([], [])
    for entry in sorted(entries, key=itemgetter(0)):
        start, _, low, high, which, i = entry
        others = cut[1 - which]
        others[:] = [other for other in others if other[1] >= start]
        for other in others:
            if other[2] <= high and low <= other[3]:
                yield (other[5], i) if which else (i, other[5])
        cut[which].append(entry)
