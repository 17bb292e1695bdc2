"""The vertical form: time runs down the page, labels stand beside it, joined to their marks by leaders.

The ruler with the tick labels stands in the middle, or at the left of a narrow page. Marks of the right
column sit on its right line, marks of the left column on its left line.
"""

from collections.abc import Sequence

from attrs import frozen

from chronicle.chart.forms.axis import draw_upright_ruler, upright_ruler_width
from chronicle.chart.forms.body import Body, NoRoom, Placed
from chronicle.chart.forms.frame import Frame
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice, callout
from chronicle.chart.labels.typeset import Block
from chronicle.chart.marks.band import Band, band_box, band_of, draw_item
from chronicle.chart.marks.shapes import Pen
from chronicle.chart.marks.track import Track
from chronicle.layout.geometry import Box, Point
from chronicle.layout.labels import Column, Vertical, place_vertical
from chronicle.layout.leaders import beside_box, straight_leader
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Group, Path
from chronicle.layout.spacing import Overfull

ROUTE = 24.0
"""The least width in which leaders run from the band of marks to the labels, in points."""

WIDEST_ROUTE = 44.0
"""The width that leaders get where the labels leave it to them, in points."""

LABEL_GAP = 4.0
"""The least blank between two labels of a column, in points."""

WIDEST_LABEL = 176.0
"""The widest that a label is set, in points (62 mm)."""

TWO_COLUMNS_FROM = 340.0
"""The width of page, in points, from which on labels stand on both sides."""

STRETCHES = (1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6)
"""How much longer than need be the axis may become, where the page's height is free."""

LEAST_HEIGHT = 60.0
"""The least height of an axis, in points."""

NEAR = 60.0
"""How far a label may stand from its mark, in points, before a longer axis is tried."""


@frozen(kw_only=True)
class _Sides:
    """Labels in their places, with the bands of marks, and the blocks set to the width that those left."""

    labels: Vertical
    blocks: tuple[Block, ...]
    route: float
    bands: dict[Column, Band]
    members: dict[Column, tuple[int, ...]]
    scale: Scale


def vertical_form(items: Sequence[Dated], voice: Voice, frame: Frame) -> Body | NoRoom:
    """The chart with its columns of labels, or how much room they would need."""
    height = frame.height if frame.height is not None else _free_height(items, voice, frame)
    found = _placed(items, voice, frame, height=height)
    if isinstance(found, Overfull):
        return NoRoom(needed_height=found.needed, fitting=_fitting(found, len(items)))
    return _body(items, found, voice, frame, height=height)


def _free_height(items: Sequence[Dated], voice: Voice, frame: Frame) -> float:
    """The least height in which the labels fit, and more where that brings them near to their marks."""
    least = LEAST_HEIGHT
    while isinstance(full := _placed(items, voice, frame, height=least), Overfull):
        least = max(full.needed, least) + LEAST_HEIGHT / 10
    for stretch in STRETCHES:
        height = least * stretch
        found = _placed(items, voice, frame, height=height)
        if isinstance(found, _Sides) and _far(found, items) <= NEAR:
            return height
    return least * STRETCHES[-1]


def columns_of(frame: Frame) -> tuple[Column, ...]:
    """Both columns on a wide page, the right one on a narrow page."""
    return tuple(Column) if frame.right - frame.left >= TWO_COLUMNS_FROM else (Column.RIGHT,)


def _fitting(full: Overfull, count: int) -> int:
    return int(count * full.available / full.needed)


def _far(found: _Sides, items: Sequence[Dated]) -> float:
    """The 95th percentile of how far labels stand from their marks along the axis."""
    moves = sorted(
        abs(beside.centre - found.scale.position(item.anchor))
        for beside, item in zip(found.labels.labels, items, strict=True)
    )
    return moves[min(len(moves) - 1, int(0.95 * len(moves)))]


# ---------------------------------------------------------------- where the labels go
def _placed(items: Sequence[Dated], voice: Voice, frame: Frame, *, height: float) -> _Sides | Overfull:
    """Labels placed on an axis of a height; the bands' depth and the labels' width depend on each other."""
    columns = columns_of(frame)
    depth = 0.0
    scale = frame.scale(items, start=frame.top, end=frame.top + height)
    ruler = upright_ruler_width(scale, voice)
    while True:
        width = _label_width(frame, columns, ruler=ruler, depth=depth)
        blocks = tuple(callout(item, voice, width=width) for item in items)
        result = place_vertical(
            [scale.position(item.anchor) for item in items],
            [block.height for block in blocks],
            walls=(frame.top, frame.top + height),
            gap=LABEL_GAP,
            columns=columns,
        )
        if isinstance(result, Overfull):
            return result
        members = {
            column: tuple(i for i, beside in enumerate(result.labels) if beside.column is column)
            for column in Column
        }
        bands = {
            column: band_of([items[i] for i in members[column]], scale.position, voice.theme)
            for column in Column
        }
        deepest = max(band.depth for band in bands.values())
        if deepest <= depth:
            spare = width - max(block.width for block in blocks)
            route = min(WIDEST_ROUTE, ROUTE + spare)
            return _Sides(
                labels=result, blocks=blocks, route=route, bands=bands, members=members, scale=scale
            )
        depth = deepest


def _label_width(frame: Frame, columns: tuple[Column, ...], *, ruler: float, depth: float) -> float:
    room = (frame.right - frame.left - ruler) / len(columns) - depth - ROUTE
    return min(WIDEST_LABEL, room)


# ---------------------------------------------------------------- what is painted
def _body(items: Sequence[Dated], found: _Sides, voice: Voice, frame: Frame, *, height: float) -> Body:
    columns = columns_of(frame)
    width = upright_ruler_width(found.scale, voice)
    left = frame.left if len(columns) == 1 else (frame.left + frame.right - width) / 2
    ruler = draw_upright_ruler(
        found.scale, voice, left=left, top=frame.top, bottom=frame.top + height, two_sided=len(columns) > 1
    )
    groups: list[tuple[float, Group]] = []
    placed: list[Placed] = []
    marks: list[Box] = []
    for column in columns:
        outward, line = (1, ruler.right) if column is Column.RIGHT else (-1, ruler.left)
        track = Track(horizontal=False, line=line, outward=outward)
        band = found.bands[column]
        for i, off in zip(found.members[column], band.offs, strict=True):
            item = items[i]
            pen = Pen(
                track=track, to_points=found.scale.position, theme=voice.theme, off=off, key=item.event.key
            )
            one = _beside(item, i, found, pen, depth=band.depth)
            groups.append((off, _event_group(item, found.blocks[i], one, pen)))
            placed.append(one)
            marks.append(band_box(item, pen))
    inner_first = sorted(groups, key=lambda pair: pair[0])
    return Body(
        nodes=(ruler.group, *(group for _, group in inner_first)),
        height=height,
        placed=tuple(placed),
        marks=tuple(marks),
        scale=found.scale,
    )


def _beside(item: Dated, number: int, found: _Sides, pen: Pen, *, depth: float) -> Placed:
    block, beside = found.blocks[number], found.labels.labels[number]
    anchor = pen.to_points(item.anchor)
    edge = pen.track.point(anchor, depth).x
    straight = straight_leader(anchor, beside, axis=edge, distance=found.route, short_by=2.0)
    mark = pen.track.point(anchor, pen.off)
    return Placed(
        event=item.event.id,
        box=beside_box(beside, width=block.width, height=block.height, axis=edge, distance=found.route),
        leader=(mark, Point(edge, anchor), straight[1]),
        mark=mark,
        side=beside.column.value,
    )


def _event_group(item: Dated, block: Block, one: Placed, pen: Pen) -> Group:
    align = "left" if pen.track.outward > 0 else "right"
    leader = Path(points=one.leader, stroke=pen.theme.stem, stroke_width=0.6)
    return Group(
        kind="event",
        event=item.event.id,
        title=item.event.title,
        children=(
            Group(kind="leader", children=(leader,)),
            Group(kind="mark", children=draw_item(item, pen)),
            Group(kind="label", children=block.texts(one.box, align=align)),
        ),
    )
