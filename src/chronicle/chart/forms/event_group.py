"""The group of one event in the picture, as both forms draw it: leader, marks, label."""

from chronicle.chart.forms.body import Placed
from chronicle.chart.items import Dated
from chronicle.chart.labels.typeset import Block
from chronicle.chart.marks.event_marks import draw_item, leading_off
from chronicle.chart.marks.shapes import Pen
from chronicle.layout.scene import Group, Path

LEADER = 0.6
"""The weight of a leader, in points."""


def event_group(item: Dated, block: Block, one: Placed, pen: Pen, *, align: str) -> Group:
    """Leader under marks under words; the words are ranged left or right in their box."""
    start = pen.rail.moved(one.mark, leading_off(item, pen) - pen.off)
    leader = Path(points=(start, *one.leader[1:]), stroke=pen.theme.stem, stroke_width=LEADER)
    return Group(
        kind="cluster" if item.cluster else "event",
        event=None if item.cluster else item.event.id,
        title=item.event.title,
        children=(
            Group(kind="leader", children=(leader,)),
            Group(kind="mark", children=draw_item(item, pen)),
            Group(kind="label", children=block.texts(one.box, align=align)),
        ),
    )
