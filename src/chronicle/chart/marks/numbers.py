"""Source numbers at marks: paper on a pill of the mark's colour, split where rivals share one place.

A pill is opaque, so that a leader from further in passes behind it. The room that it takes is reckoned from
the count of its characters and is the same both ways, so that marks keep their places whatever the font and
whichever way time runs.
"""

from collections.abc import Iterator, Sequence

from chronicle.chart.knowledge import Knowledge
from chronicle.chart.marks.shapes import Pen
from chronicle.layout.geometry import Box, Point
from chronicle.layout.metrics import Font
from chronicle.layout.scene import Group, Node, Path, Rect, Run, Text

DIGIT = 0.62
"""The width that a character is given, over the size of type: as wide as digits of any usual face."""

PAD = 0.27
"""The blank between a number and the end of its pill, over the size of type."""

HEIGHT = 1.24
"""The height of a pill, over the size of its type."""

CAPITALS = 0.33
"""How far under the middle of a pill its digits stand: half their height, over the size of type."""


def number_room(text: str, pen: Pen) -> float:
    """The side of the square that a number takes, in points."""
    size = pen.theme.raised_size
    return max(HEIGHT * size, (len(text) * DIGIT + 2 * PAD) * size)


def draw_number(along: float, datings: Sequence[Knowledge], pen: Pen) -> Iterator[Node]:
    """A pill around a place of the rail, with a part for each dating in the order of time."""
    boxes = _boxes(along, [one.cited for one in datings], pen)
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.union(box)
    is_hollow = all(one.uncertain or one.set_aside for one in datings)
    radius = HEIGHT * pen.theme.raised_size / 2
    yield Rect(
        box=whole,
        fill=pen.theme.paper if is_hollow else pen.colour,
        stroke=pen.theme.stem if is_hollow else None,
        stroke_width=0.9 if is_hollow else 0.0,
        radius=radius,
    )
    for before in boxes[:-1]:
        yield _cut(before, pen)
    for box, one in zip(boxes, datings, strict=True):
        yield Group(kind="number", children=tuple(_number(box, one, pen, is_hollow=is_hollow)))


def _boxes(along: float, texts: Sequence[str], pen: Pen) -> list[Box]:
    """The box of each part; on an upright rail they stand under each other, as wide as the widest."""
    rooms, low = [number_room(text, pen) for text in texts], HEIGHT * pen.theme.raised_size
    lengths = rooms if pen.rail.horizontal else [low] * len(texts)
    start = along - sum(lengths) / 2
    boxes: list[Box] = []
    for length in lengths:
        thickness = low if pen.rail.horizontal else max(rooms)
        boxes.append(pen.rail.box(start, start + length, off=pen.off, thickness=thickness))
        start += length
    return boxes


def _cut(before: Box, pen: Pen) -> Path:
    """The line of paper between a part and the next."""
    place = before.right if pen.rail.horizontal else before.bottom
    half = (before.height if pen.rail.horizontal else before.width) / 2
    ends = (pen.rail.point(place, pen.off + side * half) for side in (-1, 1))
    return Path(points=tuple(ends), stroke=pen.theme.paper, stroke_width=0.9)


def _number(box: Box, knowledge: Knowledge, pen: Pen, *, is_hollow: bool) -> Iterator[Node]:
    """The number in the middle of its part, struck through where the dating was set aside."""
    size, text = pen.theme.raised_size, knowledge.cited
    font = Font(size=size)
    width = pen.metrics.width(text, font)
    fill = pen.theme.muted if is_hollow else pen.theme.paper
    run = Run(text=text, font=font, fill=fill, width=width)
    yield Text(x=box.centre.x - width / 2, y=box.centre.y + CAPITALS * size, runs=(run,))
    if knowledge.set_aside:
        ends = ((box.left + 1.0, box.centre.y), (box.right - 1.0, box.centre.y))
        yield Path(points=tuple(Point(*end) for end in ends), stroke=fill, stroke_width=0.7)
