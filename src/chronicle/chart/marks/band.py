"""The band of marks beside an axis: dots on the line, bars in lanes of their own, nothing covered.

Marks that look the same and fall on the same point of paper stand as one, each with its own leader: so a band
is never deeper than a few dots, however many events a day has.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise
from math import floor

from attrs import define, field, frozen

from chronicle.chart.items import Dated
from chronicle.chart.marks.event_marks import is_moment, item_extent, item_half, stands_alone
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import Extent, Pen
from chronicle.chart.theme import Theme

BETWEEN = 0.6
"""The blank between two lanes, in points."""

REACH, LARGE = 6.0, 3.7
"""How far a mark on the line may reach over it, in points, and in large type over that of 9 points.

That is as far as dots and bars do; thicker marks stand beside the line.
"""

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
    ranks = [(not is_moment(item), round(extent.length)) for item, extent in zip(items, extents, strict=True)]
    for i in sorted(range(len(items)), key=ranks.__getitem__):
        look = look_of(items[i], extents[i], pens[items[i].event.key])
        if look is not None and look in shared:
            lane_of[i] = shared[look]
            continue
        half = item_half(items[i], pens[items[i].event.key])
        lane = 1 if extents[i].length > LONG or half > max(REACH, LARGE * theme.mark_scale) else 0
        while lane < len(lanes) and not lanes[lane].has_room(extents[i]):
            lane += 1
        lanes.extend(_Lane() for _ in range(lane + 1 - len(lanes)))
        lanes[lane].take(extents[i], half=half)
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


def look_of(item: Dated, extent: Extent, pen: Pen) -> object:
    """What the marks of two events have in common that may stand as one; None where they never may."""
    if stands_alone(item, pen):
        return None
    kinds = tuple([(one.kind, one.uncertain, one.set_aside) for one in item.datings])
    return item.event.key, kinds, floor((extent.start + extent.end) / 2), round(extent.length)
