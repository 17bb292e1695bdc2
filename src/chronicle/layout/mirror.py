"""Mirroring: a picture for readers from right to left, whose time runs that way too.

Everything changes sides, words stay words: a line of text keeps its width and stands as far from the right
edge as it stood from the left.
"""

from attrs import evolve

from chronicle.layout.geometry import Box, Point
from chronicle.layout.metrics import TextMetrics
from chronicle.layout.scene import Circle, Group, Node, Path, Rect, Scene, Text, text_box


def mirrored(scene: Scene, metrics: TextMetrics) -> Scene:
    """The scene with its left and right changed about.

    >>> from chronicle.layout.geometry import Size
    >>> from chronicle.layout.metrics import AdvanceTable
    >>> dot = Circle(centre=Point(2, 3), radius=1, fill="#000000")
    >>> mirrored(Scene(size=Size(10, 5), children=(dot,)), AdvanceTable()).children[0].centre
    Point(x=8, y=3)
    """
    children = tuple(_node(node, scene.size.width, metrics) for node in scene.children)
    return evolve(scene, children=children)


def _node(node: Node, width: float, metrics: TextMetrics) -> Node:
    match node:
        case Group(children=children):
            return evolve(node, children=tuple(_node(child, width, metrics) for child in children))
        case Text():
            box = text_box(node, metrics)
            return evolve(node, x=node.x + (width - box.right) - box.left)
        case Rect(box=box):
            return evolve(node, box=_box(box, width))
        case Circle(centre=centre):
            return evolve(node, centre=_point(centre, width))
        case Path(points=points):
            return evolve(node, points=tuple(_point(point, width) for point in points))


def _point(point: Point, width: float) -> Point:
    return Point(width - point.x, point.y)


def _box(box: Box, width: float) -> Box:
    return Box(left=width - box.right, top=box.top, right=width - box.left, bottom=box.bottom)
