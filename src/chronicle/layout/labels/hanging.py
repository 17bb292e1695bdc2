"""One side of an axis of flags: which way each label hangs from its stem, and how far from the axis.

A label that reaches over a foreign stem of its side must stand farther from the axis than that stem's label,
or the stem would run through it. Which stems a label reaches depends on the way it hangs:

- to the right, it reaches a run of later stems; to the left, a run of earlier ones;
- two labels that hang towards each other and reach each other's stems cannot both stand: the one nearer to
  the axis would be cut by the other's stem.

So labels are placed from the axis outwards, and a label may be placed, one way, as soon as every stem it
would reach that way has its label. It then stands as low as what lies below it allows. Nothing placed so can
become wrong later, and the order never gets stuck unless no choice of hangs exists at all: in a shortest ring
of labels that each wait for the next, no right-hanging one is followed by a left-hanging one unless the two
wait for each other, and labels that all hang one way wait only for stems on that way.

Equal anchors share one stem, with the labels stacked along it: the time axis has no width to lend, and a stem
moved aside would tell a false time.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import TypeAlias

from attrs import frozen

from chronicle.layout.labels.skyline import Skyline


class Hang(Enum):
    """The way a label runs from its stem; right is the rule, left the exception near the right edge."""

    RIGHT = 0
    LEFT = 1


@frozen(kw_only=True)
class FlagLabel:
    """A label to be hung: where its stem stands along the axis, and its size, in points."""

    anchor: float
    width: float
    height: float


@frozen(kw_only=True)
class FlagGaps:
    """Distances in points.

    ``stem``: from a stem to its own label; ``reach``: from a label's far end to the next stem or label;
    ``stack``: between labels one over the other; ``above`` and ``below``: from the axis to the nearest label,
    which is room for marks, and for tick labels where those stand.
    """

    stem: float = 2.0
    reach: float = 3.0
    stack: float = 1.0
    above: float = 8.0
    below: float = 8.0


@frozen(kw_only=True)
class Hung:
    """A label in its place on one side: its way, and the distance from the axis to its nearer edge."""

    hang: Hang
    distance: float


Ways: TypeAlias = Sequence[frozenset[Hang]]
"""For each label the ways it may hang."""


def hang_labels(
    labels: Sequence[FlagLabel], ways: Ways, *, base: float, gaps: FlagGaps
) -> tuple[Hung, ...] | None:
    """Hang labels of one side, given in the order of their anchors; None where no choice of ways exists.

    Where every label has one way, the distances are the least possible for every label at once (longest
    path), in O(n log n). Where labels may choose, the one whose top comes out lowest is placed first.

    >>> two = [FlagLabel(anchor=0, width=20, height=8), FlagLabel(anchor=10, width=20, height=8)]
    >>> [flag.distance for flag in hang_labels(two, [frozenset({Hang.RIGHT})] * 2, base=5, gaps=FlagGaps())]
    [14.0, 5.0]
    """
    return _Peeling(labels, ways, base=base, gaps=gaps).run()


class _Peeling:
    """The state while labels are placed: what is still to place, and the skyline so far."""

    def __init__(self, labels: Sequence[FlagLabel], ways: Ways, *, base: float, gaps: FlagGaps) -> None:
        stems = [label.anchor for label in labels]
        assert all(a <= b for a, b in pairwise(stems)), "labels come in the order of their anchors"
        self._labels = labels
        self._ways = ways
        self._gap = gaps.stack
        self._extents = {hang: [extent_of(label, hang, gaps) for label in labels] for hang in Hang}
        self._reaches = {
            Hang.RIGHT: [bisect_left(stems, end) for _, end in self._extents[Hang.RIGHT]],
            Hang.LEFT: [bisect_right(stems, end) - 1 for end, _ in self._extents[Hang.LEFT]],
        }
        ends = (end for extents in self._extents.values() for extent in extents for end in extent)
        self._skyline = Skyline(ends, floor=base - gaps.stack)
        # The unplaced labels as a linked list; the ends have neighbours -1 and len(labels).
        self._before = list(range(-1, len(labels) - 1))
        self._after = list(range(1, len(labels) + 1))
        self._hung: list[Hung | None] = [None] * len(labels)

    def run(self) -> tuple[Hung, ...] | None:
        options = [
            self._option(i, hang) for i in range(len(self._labels)) for hang in Hang if self._may(i, hang)
        ]
        heapify(options)
        while options:
            top, way, i = heappop(options)
            if self._hung[i]:
                continue
            option = self._option(i, Hang(way))
            if option[0] > top:  # something was placed under it meanwhile
                heappush(options, option)
                continue
            self._place(i, Hang(way), top)
            for neighbour, hang in ((self._before[i], Hang.RIGHT), (self._after[i], Hang.LEFT)):
                if self._may(neighbour, hang):
                    heappush(options, self._option(neighbour, hang))
        placed = tuple(hung for hung in self._hung if hung)
        return placed if len(placed) == len(self._labels) else None

    def _may(self, i: int, hang: Hang) -> bool:
        """Say whether label ``i`` may hang this way now: no stem it would reach still waits for its label."""
        if not 0 <= i < len(self._labels) or hang not in self._ways[i]:
            return False
        if hang is Hang.RIGHT:
            return self._after[i] >= self._reaches[hang][i]
        return self._before[i] <= self._reaches[hang][i]

    def _option(self, i: int, hang: Hang) -> tuple[float, int, int]:
        """Label ``i`` hung this way, to be compared: the lower top first, then right before left."""
        left, right = self._extents[hang][i]
        top = self._skyline.highest(left, right) + self._gap + self._labels[i].height
        return top, hang.value, i

    def _place(self, i: int, hang: Hang, top: float) -> None:
        left, right = self._extents[hang][i]
        self._skyline.raise_to(top, left=left, right=right)
        self._hung[i] = Hung(hang=hang, distance=top - self._labels[i].height)
        before, after = self._before[i], self._after[i]
        if before >= 0:
            self._after[before] = after
        if after < len(self._labels):
            self._before[after] = before


def extent_of(label: FlagLabel, hang: Hang, gaps: FlagGaps) -> tuple[float, float]:
    """Return the stretch of the axis that a label keeps clear, from its stem to past its far end."""
    length = gaps.stem + label.width + gaps.reach
    if hang is Hang.RIGHT:
        return label.anchor, label.anchor + length
    return label.anchor - length, label.anchor
