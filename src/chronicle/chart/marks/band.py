"""The band of marks beside an axis: dots on the line, bars in lanes of their own, nothing covered.

Marks that look the same and fall on the same point of paper stand as one, each with its own leader: so a band
is never deeper than a few dots, however many events a day has.
"""

from collections.abc import Callable, Sequence
from math import floor

from attrs import evolve, frozen

from chronicle.chart.items import Dated
from chronicle.chart.knowledge import Kind, Knowledge
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import KEY_RADIUS, Extent, Pen, draw_link, draw_mark, draw_split, extent_of
from chronicle.chart.theme import Theme
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Node

PITCH = 2 * KEY_RADIUS + 0.6
"""From the middle of one lane to the middle of the next, in points."""

LONG = 40.0
"""A bar longer than this, in points, leaves the line to the axis."""

APART = 1.5
"""The blank kept between two marks in a lane, in points."""


@frozen(kw_only=True)
class Band:
    """How far off the line each item's marks stand, and how deep the band is, in points."""

    offs: tuple[float, ...]
    depth: float


def band_of(items: Sequence[Dated], to_points: Callable[[int], float], theme: Theme) -> Band:
    """Share the marks of one side out into lanes: moments nearest to the axis, short bars, long bars."""
    pen = Pen(rail=Rail(horizontal=True, line=0.0), to_points=to_points, theme=theme)
    extents = [item_extent(item, evolve(pen, key=item.event.key)) for item in items]
    lanes: list[list[Extent]] = [[]]
    offs = [0.0] * len(items)
    shared: dict[object, int] = {}
    for i in sorted(range(len(items)), key=lambda i: (not _is_moment(items[i]), round(extents[i].length))):
        first = 1 if extents[i].length > LONG else 0
        free = (n for n in range(first, len(lanes)) if not _meets(extents[i], lanes[n]))
        look = look_of(items[i], extents[i])
        lane = shared[look] if look in shared else next(free, len(lanes))
        if look is not None:
            shared[look] = lane
        if lane == len(lanes):
            lanes.append([])
        lanes[lane].append(extents[i])
        offs[i] = lane * PITCH
    return Band(offs=tuple(offs), depth=max(offs, default=0.0) + PITCH / 2)


def look_of(item: Dated, extent: Extent) -> object:
    """What the marks of two events have in common that may stand as one; None where they never may."""
    if item.rival:
        return None
    kinds = tuple((knowledge.kind, knowledge.uncertain) for knowledge in item.datings)
    return item.event.key, kinds, floor((extent.start + extent.end) / 2), round(extent.length)


def _meets(extent: Extent, taken: Sequence[Extent]) -> bool:
    return any(extent.start < other.end + APART and other.start < extent.end + APART for other in taken)


def item_extent(item: Dated, pen: Pen) -> Extent:
    """The stretch of the rail that all marks of an item take."""
    extents = [extent_of(knowledge, pen) for knowledge in item.datings]
    return Extent(start=min(extent.start for extent in extents), end=max(extent.end for extent in extents))


def draw_item(item: Dated, pen: Pen) -> tuple[Node, ...]:
    """All marks of one event: the coarse ones under the fine ones, rivals joined by a thin line."""
    coarse = [knowledge for knowledge in item.datings if knowledge.kind is not Kind.DAY]
    days = [knowledge for knowledge in item.datings if knowledge.kind is Kind.DAY]
    under = evolve(pen, light=bool(days), apart=item.rival and len(coarse) > 1)
    bars = tuple(node for knowledge in coarse for node in draw_mark(knowledge, under))
    if not item.rival:
        return (*bars, *(node for knowledge in days for node in draw_mark(knowledge, pen)))
    return (_link(item, pen), *bars, *_rival_days(days, pen))


def _link(item: Dated, pen: Pen) -> Node:
    places = [pen.to_points(knowledge.anchor) for knowledge in item.datings]
    return draw_link(min(places), max(places), pen)


def _rival_days(days: Sequence[Knowledge], pen: Pen) -> tuple[Node, ...]:
    """A dot for each day, or one split dot where they would cover each other."""
    places = sorted({pen.to_points(knowledge.anchor) for knowledge in days})
    if len(places) > 1 and places[-1] - places[0] < 2 * pen.radius + 1:
        return draw_split((places[0] + places[-1]) / 2, pen)
    return tuple(node for knowledge in days for node in draw_mark(knowledge, pen))


def _is_moment(item: Dated) -> bool:
    return all(knowledge.kind is Kind.DAY for knowledge in item.datings)


def band_box(item: Dated, pen: Pen) -> Box:
    """The box that an item's marks take on the page."""
    extent = item_extent(item, pen)
    return pen.rail.box(extent.start, extent.end, off=pen.off, thickness=2 * pen.radius)
