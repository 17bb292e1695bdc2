"""The band of marks beside an axis: dots on the line, bars in lanes of their own, nothing covered.

Marks that look the same and fall on the same point of paper stand as one, each with its own leader: so a band
is never deeper than a few dots, however many events a day has.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise
from math import floor

from attrs import define, evolve, field, frozen

from chronicle.chart.items import Dated
from chronicle.chart.knowledge import Kind, Knowledge
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import Extent, Pen, draw_link, draw_mark, draw_split, extent_of
from chronicle.chart.theme import Theme
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Node

BETWEEN = 0.6
"""The blank between two lanes, in points."""

LONG = 40.0
"""A bar longer than this, in points, leaves the line to the axis."""

APART = 1.0
"""The blank kept between two marks in a lane, in points."""


@frozen(kw_only=True)
class Band:
    """How far off the line each item's marks stand, and how deep the band is, in points."""

    offs: tuple[float, ...]
    depth: float


def band_of(items: Sequence[Dated], to_points: Callable[[int], float], theme: Theme) -> Band:
    """Share the marks of one side out into lanes: moments nearest to the axis, short bars, long bars."""
    pens = {
        key: Pen(rail=Rail(horizontal=True, line=0.0), to_points=to_points, theme=theme, key=key)
        for key in (False, True)
    }
    extents = [item_extent(item, pens[item.event.key]) for item in items]
    lanes = [_Lane()]
    lane_of = [0] * len(items)
    shared: dict[object, int] = {}
    ranks = [
        (not _is_moment(item), round(extent.length)) for item, extent in zip(items, extents, strict=True)
    ]
    for i in sorted(range(len(items)), key=ranks.__getitem__):
        look = look_of(items[i], extents[i])
        if look is not None and look in shared:
            lane_of[i] = shared[look]
            continue
        lane = 1 if extents[i].length > LONG else 0
        while lane < len(lanes) and not lanes[lane].has_room(extents[i]):
            lane += 1
        lanes.extend(_Lane() for _ in range(lane + 1 - len(lanes)))
        lanes[lane].take(extents[i], half=_half_of(items[i], pens[items[i].event.key]))
        if look is not None:
            shared[look] = lane
        lane_of[i] = lane
    return _stacked(lanes, lane_of)


def _stacked(lanes: Sequence["_Lane"], lane_of: Sequence[int]) -> Band:
    """The lanes one over the other, each as thick as its thickest mark; the first lies on the line."""
    offs = [0.0]
    for below, lane in pairwise(lanes):
        offs.append(offs[-1] + below.half + BETWEEN + lane.half)
    return Band(offs=tuple(offs[lane] for lane in lane_of), depth=offs[-1] + lanes[-1].half + BETWEEN / 2)


def _half_of(item: Dated, pen: Pen) -> float:
    """Half the thickness of an item's marks, in points."""
    return pen.radius if _is_moment(item) else max(pen.radius, pen.thickness)


@define
class _Lane:
    """The stretches taken in a lane, apart from each other and in order, and half its thickness."""

    starts: list[float] = field(factory=list[float])
    ends: list[float] = field(factory=list[float])
    half: float = 0.0

    def has_room(self, extent: Extent) -> bool:
        """Whether a mark would keep its distance from all others."""
        after = bisect_left(self.starts, extent.end + APART)
        return after == 0 or self.ends[after - 1] + APART <= extent.start

    def take(self, extent: Extent, *, half: float) -> None:
        """Put a mark into the lane."""
        place = bisect_left(self.starts, extent.start)
        self.starts.insert(place, extent.start)
        self.ends.insert(place, extent.end)
        self.half = max(self.half, half)


def look_of(item: Dated, extent: Extent) -> object:
    """What the marks of two events have in common that may stand as one; None where they never may."""
    if item.rival:
        return None
    kinds = tuple([(knowledge.kind, knowledge.uncertain) for knowledge in item.datings])
    return item.event.key, kinds, floor((extent.start + extent.end) / 2), round(extent.length)


def item_extent(item: Dated, pen: Pen) -> Extent:
    """The stretch of the rail that all marks of an item take."""
    if len(item.datings) == 1:
        return extent_of(item.datings[0], pen)
    extents = [extent_of(knowledge, pen) for knowledge in item.datings]
    return Extent(start=min(extent.start for extent in extents), end=max(extent.end for extent in extents))


def draw_item(item: Dated, pen: Pen) -> tuple[Node, ...]:
    """All marks of one event: the coarse ones under the fine ones, rivals joined by a thin line."""
    if len(item.datings) == 1:
        return draw_mark(item.datings[0], pen)
    coarse = [knowledge for knowledge in item.datings if knowledge.kind is not Kind.DAY]
    days = [knowledge for knowledge in item.datings if knowledge.kind is Kind.DAY]
    bars: tuple[Node, ...] = ()
    if coarse:
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
    if len(item.datings) == 1:
        return item.datings[0].kind is Kind.DAY
    return all(knowledge.kind is Kind.DAY for knowledge in item.datings)


def band_box(item: Dated, pen: Pen) -> Box:
    """The box that an item's marks take on the page."""
    extent = item_extent(item, pen)
    return pen.rail.box(extent.start, extent.end, off=pen.off, thickness=2 * pen.radius)
