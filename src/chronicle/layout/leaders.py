"""Leaders and label boxes: placed labels turned into places on the page.

A leader is a chain of points from its mark to its label. No leader made here can cross another of its side:
stems are parallel, and straight leaders have their ends in one order on two parallel lines.
"""

from typing import TypeAlias

from chronicle.layout.geometry import Box, Point
from chronicle.layout.labels import Beside, Column, Flag, FlagGaps, FlagLabel, Hang, Side

Leader: TypeAlias = tuple[Point, ...]
"""From the mark to the label."""


def flag_box(label: FlagLabel, flag: Flag, *, axis: float, gaps: FlagGaps) -> Box:
    """Return the box of a flag's label; ``axis`` is the axis' y in points.

    >>> label = FlagLabel(anchor=50, width=60, height=9)
    >>> flag_box(label, Flag(side=Side.BELOW, hang=Hang.RIGHT, distance=8), axis=100, gaps=FlagGaps())
    Box(left=52.0, top=108, right=112.0, bottom=117)
    """
    left = label.anchor + gaps.stem if flag.hang is Hang.RIGHT else label.anchor - gaps.stem - label.width
    top = axis + flag.distance if flag.side is Side.BELOW else axis - flag.distance - label.height
    return Box(left=left, top=top, right=left + label.width, bottom=top + label.height)


def flag_stem(label: FlagLabel, flag: Flag, *, axis: float) -> Leader:
    """Return the stem, from the axis to the far edge of its label, beside which it runs like a flagpole.

    >>> label = FlagLabel(anchor=50, width=60, height=9)
    >>> flag_stem(label, Flag(side=Side.ABOVE, hang=Hang.RIGHT, distance=8), axis=100)
    (Point(x=50, y=100), Point(x=50, y=83))
    """
    length = flag.distance + label.height
    end = axis + length if flag.side is Side.BELOW else axis - length
    return Point(label.anchor, axis), Point(label.anchor, end)


def beside_box(beside: Beside, *, width: float, height: float, axis: float, distance: float) -> Box:
    """Return the box of a label whose column begins ``distance`` from a vertical axis at x ``axis``."""
    left = axis + distance if beside.column is Column.RIGHT else axis - distance - width
    top = beside.centre - height / 2
    return Box(left=left, top=top, right=left + width, bottom=top + height)


def straight_leader(
    anchor: float, beside: Beside, *, axis: float, distance: float, attach: float = 0.0, short_by: float = 1.0
) -> Leader:
    """Return the straight line from the mark at (``axis``, ``anchor``) to the near edge of its label.

    ``attach`` moves the end down from the label's middle, to the middle of its first line for one; it must
    keep the ends in order. The line stops ``short_by`` points before the column.
    """
    reach = distance - short_by
    x = axis + reach if beside.column is Column.RIGHT else axis - reach
    return Point(axis, anchor), Point(x, beside.centre + attach)
