"""Shifting: what was painted, so much lower on the page."""

from attrs import evolve

from chronicle.layout.geometry import Box, Point
from chronicle.layout.scene import Circle, Group, Node, Path, Rect, Text


def lowered(node: Node, by: float) -> Node:
    """A node with all that is in it, so many points lower.

    >>> lowered(Circle(centre=Point(2, 3), radius=1, fill="#000000"), 4).centre
    Point(x=2, y=7)
    """
    match node:
        case Group(children=children):
            return evolve(node, children=tuple([lowered(child, by) for child in children]))
        case Text(y=y):
            return evolve(node, y=y + by)
        case Rect(box=box):
            return evolve(node, box=lowered_box(box, by))
        case Circle(centre=centre):
            return evolve(node, centre=lowered_point(centre, by))
        case Path(points=points):
            return evolve(node, points=tuple([lowered_point(point, by) for point in points]))


def lowered_point(point: Point, by: float) -> Point:
    """A point, so many points lower."""
    return Point(point.x, point.y + by)


def lowered_box(box: Box, by: float) -> Box:
    """A box, so many points lower."""
    return Box(left=box.left, top=box.top + by, right=box.right, bottom=box.bottom + by)
