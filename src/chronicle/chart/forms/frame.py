"""The frame that a form may fill, and the scale of time in it."""

from collections.abc import Mapping, Sequence
from math import inf

from attrs import field, frozen

from chronicle.chart.axis.time_axis import LINEAR, TimeAxis
from chronicle.chart.items import Dated
from chronicle.chart.marks.event_marks import item_extent
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import ARROW, Pen
from chronicle.chart.theme import LIGHT, Theme
from chronicle.dates import SECONDS_PER_DAY
from chronicle.layout.scale import Scale

LEAST_PAD = 6.0
"""The blank between the end of the axis and the first mark, in points."""


AROUND = 15
"""How many days, or minutes, are shown before and after a single one."""


@frozen(kw_only=True)
class Frame:
    """Where the chart stands on the page, in points.

    ``height`` None is as high as it needs, up to ``most``.
    """

    left: float
    right: float
    top: float
    height: float | None
    most: float = inf
    axis: TimeAxis = LINEAR
    sides: Mapping[str, int] = field(factory=dict[str, int])
    """By event the number of the side on which its label stood in an earlier picture of this form."""

    def scale(
        self,
        items: Sequence[Dated],
        *,
        domain: tuple[int, int],
        start: float,
        end: float,
        theme: Theme = LIGHT,
    ) -> Scale:
        """The scale of a stretch of time that shows every mark whole between two places of the axis."""
        whole = self.axis.scale(items, domain=domain, range_=(start, end))
        pen = Pen(rail=Rail(horizontal=True, line=0.0), to_points=whole.position, theme=theme, key=True)
        rim = start + ARROW + LEAST_PAD, end - ARROW - LEAST_PAD
        first, last = (whole.invert(place) for place in rim)  # to the second: no mark near a rim is missed
        extents = [item_extent(item, pen) for item in items if item.ends[0] <= first or item.ends[1] >= last]
        before = max([LEAST_PAD, *(start - extent.start + 2 for extent in extents)])
        after = max([LEAST_PAD, *(extent.end - end + 2 for extent in extents)])
        room = end - start
        if before + after > room / 2:
            before = after = room / 4
        return self.axis.scale(items, domain=domain, range_=(start + before, end - after))


def domain_of(items: Sequence[Dated]) -> tuple[int, int]:
    """The stretch from the first to the last finite bound of any mark, and what surrounds a single moment.

    Where all is at one day or minute, the axis would tell hours or seconds that nobody stated.
    """
    anchors = [item.anchor for item in items]
    first = min(*[item.ends[0] for item in items], *anchors)
    last = max(*[item.ends[1] for item in items], *anchors)
    if first == last:
        return first - SECONDS_PER_DAY // 2, last + SECONDS_PER_DAY // 2
    if last - first <= SECONDS_PER_DAY and all(item.ends == (first, last) for item in items):
        around = AROUND * (last - first)
        return first - around, last + around
    return first, last
