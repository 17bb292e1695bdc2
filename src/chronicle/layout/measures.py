"""Measures: how legible a layout is, in numbers that can be compared between programs.

On plain geometry: label boxes (None where a label was dropped), leaders as chains of points (None where
there is none), marks as points, all in the order of time and numbered alike. Lengths in points. The
short names (OV, OUT, DROP, LX, LT, MK, d50/d95/dmax, RO, FS) are those of the tables in the docs.
"""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot
from typing import Literal, TypeAlias

from attrs import frozen

from chronicle.layout.geometry import Box, Point, Size
from chronicle.layout.lanes import assign_lanes
from chronicle.layout.leaders import Leader
from chronicle.layout.sweep import touching_pairs, touching_within

Direction: TypeAlias = Literal["right", "down"]
"""Where time runs to."""

Labels: TypeAlias = Sequence[Box | None]
Leaders: TypeAlias = Sequence[Leader | None]

_TOLERANCE = 0.5
"""An overlap, or a step off the page, of up to this many points cannot be seen."""
_SHRINK = 0.75
"""A leader that only grazes this much of a label's edge does not run through its text."""
_PROPER = 1e-3
"""Below this product of signed areas two leaders touch rather than cross."""
_LEVEL = 0.01
"""Places along the axis nearer than this are the same."""


@frozen(kw_only=True)
class Measures:
    """All measures of a layout: lengths in points, ``out_of_order`` in percent, None for nothing."""

    overlaps: int
    outside: int
    dropped: int
    crossings: int
    through_text: int
    marks_covered: int
    d50: float | None
    d95: float | None
    dmax: float | None
    out_of_order: float
    smallest_font: float | None

    @property
    def is_legible(self) -> bool:
        """Whether OV, OUT, DROP, LX, LT, MK and RO are all nought."""
        faults = (self.overlaps, self.outside, self.dropped, self.crossings, self.through_text)
        return not any((*faults, self.marks_covered, self.out_of_order))


def measure(
    labels: Labels,
    leaders: Leaders,
    marks: Sequence[Point],
    *,
    page: Size,
    direction: Direction,
    font_sizes: Sequence[float] = (),
) -> Measures:
    """Measure a layout in every way.

    >>> label = Box(left=12, top=2, right=50, bottom=10)
    >>> leader = (Point(10, 30), Point(10, 2))
    >>> measure([label], [leader], [Point(10, 30)], page=Size(60, 60), direction="right").d50
    20.09975124224178
    """
    distances = mark_distances(labels, marks)
    return Measures(
        overlaps=count_overlaps(labels),
        outside=count_outside(labels, page),
        dropped=count_dropped(labels),
        crossings=count_crossings(leaders),
        through_text=count_through_text(leaders, labels),
        marks_covered=count_marks_covered(marks, labels),
        d50=quantile(distances, 0.5),
        d95=quantile(distances, 0.95),
        dmax=distances[-1] if distances else None,
        out_of_order=percent_out_of_order(labels, leaders, marks, direction=direction),
        smallest_font=min(font_sizes, default=None),
    )


# ---------------------------------------------------------------- labels


def count_overlaps(labels: Labels) -> int:
    """OV: pairs of labels that overlap by more than half a point both ways."""
    boxes = [box for box in labels if box]
    return sum(boxes[i].overlaps(boxes[j], tolerance=_TOLERANCE) for i, j in touching_within(boxes))


def count_outside(labels: Labels, page: Size) -> int:
    """OUT: labels that are not wholly on the page, give or take half a point."""
    sheet = Box(left=0, top=0, right=page.width, bottom=page.height)
    return sum(not sheet.contains(box, tolerance=_TOLERANCE) for box in labels if box)


def count_dropped(labels: Labels) -> int:
    """DROP: labels that are missing."""
    return sum(box is None for box in labels)


# ---------------------------------------------------------------- leaders


_Leg: TypeAlias = tuple[Point, Point]


def count_crossings(leaders: Leaders) -> int:
    """LX: pairs of leaders that properly cross; ends that touch and legs on one another do not count."""
    owners, legs, boxes = _legs(leaders)
    pairs = {
        (owners[i], owners[j])
        for i, j in touching_within(boxes)
        if owners[i] != owners[j] and _cross(legs[i], legs[j])
    }
    return len(pairs)


def count_through_text(leaders: Leaders, labels: Labels) -> int:
    """LT: pairs of a leader and another's label, made smaller by ¾ point all round, through which it runs."""
    owners, legs, leg_boxes = _legs(leaders)
    numbers = [i for i, box in enumerate(labels) if box]
    cores = [_shrunk(box) for box in labels if box]
    pairs = {
        (owners[i], numbers[j])
        for i, j in touching_pairs(leg_boxes, cores)
        if owners[i] != numbers[j] and _runs_through(legs[i], cores[j])
    }
    return len(pairs)


def _legs(leaders: Leaders) -> tuple[list[int], list[_Leg], list[Box]]:
    """Every straight leg of every leader: whose it is, its ends, and the box around it."""
    owned = [
        (i, leg) for i, leader in enumerate(leaders) if leader for leg in pairwise(leader) if leg[0] != leg[1]
    ]
    boxes = [
        Box(left=min(a.x, b.x), top=min(a.y, b.y), right=max(a.x, b.x), bottom=max(a.y, b.y))
        for _, (a, b) in owned
    ]
    return [i for i, _ in owned], [leg for _, leg in owned], boxes


def _cross(one: _Leg, other: _Leg) -> bool:
    """Whether each leg has the other's ends on either side of it."""
    return (
        _turn(one, other[0]) * _turn(one, other[1]) < -_PROPER
        and _turn(other, one[0]) * _turn(other, one[1]) < -_PROPER
    )


def _turn(leg: _Leg, point: Point) -> float:
    """Twice the signed area of the triangle of a leg and a point."""
    start, end = leg
    return (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)


def _shrunk(box: Box) -> Box:
    return Box(
        left=box.left + _SHRINK, top=box.top + _SHRINK, right=box.right - _SHRINK, bottom=box.bottom - _SHRINK
    )


def _runs_through(leg: _Leg, box: Box) -> bool:
    """Whether part of a leg lies in a box that it touches: clipped by each edge (Liang & Barsky 1984)."""
    if box.left >= box.right or box.top >= box.bottom:
        return False
    start, end = leg
    across, down = end.x - start.x, end.y - start.y
    enters, leaves = 0.0, 1.0
    for speed, room in (
        (-across, start.x - box.left),
        (across, box.right - start.x),
        (-down, start.y - box.top),
        (down, box.bottom - start.y),
    ):
        # A leg that runs along an edge is inside of it, since only touching pairs are looked at.
        if speed < 0:
            enters = max(enters, room / speed)
        elif speed > 0:
            leaves = min(leaves, room / speed)
    return enters < leaves - 1e-9


# ---------------------------------------------------------------- marks


def count_marks_covered(marks: Sequence[Point], labels: Labels) -> int:
    """MK: marks whose middle lies in a label, its own or another's, half a point or more from its edge."""
    points = [Box(left=mark.x, top=mark.y, right=mark.x, bottom=mark.y) for mark in marks]
    boxes = [box for box in labels if box]
    covered = {
        i for i, j in touching_pairs(points, boxes) if boxes[j].contains(points[i], tolerance=-_TOLERANCE)
    }
    return len(covered)


def mark_distances(labels: Labels, marks: Sequence[Point]) -> list[float]:
    """Distances from each mark to the nearest point of its label, in points, the least first."""
    return sorted(
        hypot(
            max(box.left - mark.x, 0.0, mark.x - box.right), max(box.top - mark.y, 0.0, mark.y - box.bottom)
        )
        for box, mark in zip(labels, marks, strict=True)
        if box
    )


def quantile(ordered: Sequence[float], share: float) -> float | None:
    """The value below which about a share of ordered values lie: the one at that share of their number.

    >>> quantile([1.0, 2.0, 3.0, 4.0], 0.5)
    3.0
    """
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else None


# ---------------------------------------------------------------- order


def percent_out_of_order(
    labels: Labels, leaders: Leaders, marks: Sequence[Point], *, direction: Direction
) -> float:
    """RO: of the pairs of labels on one side of one axis, the percentage whose places are in reverse of time.

    A label's place along a horizontal axis is where its leader ends, or its middle where it has none; along
    an axis that runs down, its middle. Places nearer than 0.01 point are the same.
    """
    sides: dict[tuple[float, bool], list[float]] = defaultdict(list)
    for side, place in _places(labels, leaders, marks, direction):
        sides[side].append(place)
    pairs = sum(len(places) * (len(places) - 1) // 2 for places in sides.values())
    reversed_pairs = sum(_count_reversed(places) for places in sides.values())
    return 100 * reversed_pairs / pairs if pairs else 0.0


def _places(
    labels: Labels, leaders: Leaders, marks: Sequence[Point], direction: Direction
) -> Iterator[tuple[tuple[float, bool], float]]:
    for box, leader, mark in zip(labels, leaders, marks, strict=True):
        if box is None:
            continue
        if direction == "down":
            yield (mark.x, box.left > mark.x), box.centre.y
        else:
            yield (mark.y, box.centre.y < mark.y), leader[-1].x if leader else box.centre.x


def _count_reversed(places: Sequence[float]) -> int:
    """How many places stand before an earlier label's."""
    before: list[float] = []
    count = 0
    for place in places:
        count += len(before) - bisect_right(before, place + _LEVEL)
        insort(before, place)
    return count


# ---------------------------------------------------------------- lanes


def lane_ratio(intervals: Sequence[tuple[float, float]], lanes: Sequence[int]) -> float:
    """ROWS/ω: lanes used over the fewest that could do; 1 is best.

    >>> lane_ratio([(0, 2), (1, 3), (2, 4)], [0, 1, 2])
    1.5
    """
    return len(set(lanes)) / assign_lanes(intervals).count if intervals else 1.0
