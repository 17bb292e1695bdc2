"""The lanes form: time runs to the right, every band has its rows, and no row could be spared.

A mark and its label are one stretch of a row: a moment has its label beside it, a bar above it. Rows are
shared out as an interval graph is coloured, so that there are as many as ever stretches run side by side. An
event of several bands is told in the first and takes part, as a ring, in the others; rings are joined to the
mark where no text stands between, and bear the title elsewhere.
"""

from collections.abc import Sequence

from attrs import evolve, frozen

from chronicle.chart.axis.ruler import LyingRuler, lying_ruler
from chronicle.chart.bands import Band, bands_by
from chronicle.chart.forms.body import Body, NoRoom, Placed, Plan
from chronicle.chart.forms.frame import Frame, domain_of
from chronicle.chart.forms.lanes.rings import Ring, draw_name, draw_ring, rings_of
from chronicle.chart.forms.lanes.rows import ROW_GAP, Piece, Row, beside, height_of, rows_of
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.typeset import Block, Typeface, set_lines
from chronicle.chart.marks.event_marks import draw_item
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import Pen
from chronicle.layout.geometry import Box, Point
from chronicle.layout.scene import Group, Node, Path, Text
from chronicle.wording import Piece as Words

TITLES = 0.2
"""The share of the width that titles of bands take at most."""

TITLE_GAP = 8.0
"""From the titles to the axis, in points."""

BAND_GAP = 7.0
"""The blank between two bands, in points."""


@frozen(kw_only=True)
class _Lane:
    """A band with its rows, title and rings, and where it lies on the page, in points."""

    band: Band
    rows: tuple[Row, ...]
    title: Block
    top: float
    bottom: float
    rings: tuple[Ring, ...]


@frozen(kw_only=True)
class _Lanes:
    """All that was decided before painting."""

    items: Sequence[Dated]
    lanes: tuple[_Lane, ...]
    ruler: LyingRuler
    frame: Frame
    bottom: float


def lanes_form(items: Sequence[Dated], voice: Voice, frame: Frame, *, key: str) -> Plan | NoRoom:
    """The chart with its bands, or the height that it would take."""
    bands = bands_by(key, items, voice.timeline)
    titles = _titles(bands, voice, frame)
    left = frame.left + max(title.width for title in titles) + TITLE_GAP
    scale = frame.scale(items, domain=domain_of(items), start=left, end=frame.right, theme=voice.theme)
    pen = Pen(rail=Rail(horizontal=True, line=0.0), to_points=scale.position, theme=voice.theme)
    lanes: list[_Lane] = []
    top = frame.top
    walls = left, frame.right
    rows = [tuple(rows_of(band, items, voice, pen, walls=walls)) for band in bands]
    rings = rings_of(bands, rows, items, voice, pen, walls=walls)
    for band, title, mine, (under, under_height) in zip(bands, titles, rows, rings, strict=True):
        height = max(height_of(mine) + under_height, title.height)
        lanes.append(_Lane(band=band, rows=mine, title=title, top=top, bottom=top + height, rings=under))
        top += height + BAND_GAP
    bottom = top - BAND_GAP + ROW_GAP
    ruler = lying_ruler(scale, voice, left=left, right=frame.right)
    height = bottom + ruler.depth - frame.top
    if frame.height is not None and height > frame.height:
        return NoRoom(needed_height=height, fitting=int(len(items) * frame.height / height))
    found = _Lanes(items=items, lanes=tuple(lanes), ruler=ruler, frame=frame, bottom=bottom)
    return Plan(height=height, far=0.0, paint=lambda: _painted(found, voice, height))


def _titles(bands: Sequence[Band], voice: Voice, frame: Frame) -> list[Block]:
    face = Typeface(
        size=voice.theme.date_size,
        fill=voice.theme.ink,
        raised_size=voice.theme.raised_size,
        face="semibold",
        language=voice.language,
    )
    width = TITLES * (frame.right - frame.left)
    return [
        Block(lines=set_lines((Words(text=band.title),), face, width=width, metrics=voice.metrics))
        for band in bands
    ]


# ---------------------------------------------------------------- what is painted
def _painted(found: _Lanes, voice: Voice, height: float) -> Body:
    nodes: list[Node] = []
    placed: dict[int, Placed] = {}
    groups: dict[int, tuple[tuple[Node, ...], tuple[Text, ...]]] = {}
    for lane in found.lanes:
        nodes.append(_title(lane, found, voice))
        top = lane.top
        for row in lane.rows:
            for piece in row.pieces:
                placed[piece.number], drawn, texts = _event(piece, top, found, voice)
                groups[piece.number] = drawn, texts
            top += row.height + ROW_GAP
    rings, names = _rings(found, placed, voice)
    for number, (drawn, texts) in sorted(groups.items()):
        event = found.items[number].event
        lines, circles = rings.get(number, ((), ()))
        children = (
            Group(kind="leader", children=lines),
            Group(kind="mark", children=(*drawn, *circles)),
            Group(kind="label", children=texts),
        )
        nodes.append(Group(kind="event", event=event.id, title=event.title, children=children))
    axis = found.ruler.draw(top=found.bottom, two_sided=False)
    behind = found.ruler.behind(top=found.frame.top, bottom=axis.bottom)
    return Body(
        nodes=(*behind, axis.group, *nodes),
        height=height,
        placed=tuple(placed[number] for number in sorted(placed)),
        scale=found.ruler.scale,
        loose=(*names, *axis.titles),
    )


def _title(lane: _Lane, found: _Lanes, voice: Voice) -> Group:
    frame = found.frame
    y = lane.bottom + BAND_GAP / 2
    rule = Path(
        points=(Point(frame.left, y), Point(frame.right, y)), stroke=voice.theme.rule, stroke_width=0.4
    )
    box = Box(left=frame.left, top=lane.top, right=found.ruler.left, bottom=lane.top + lane.title.height)
    is_last = lane is found.lanes[-1]
    return Group(
        kind="band", title=lane.band.title, children=(*lane.title.texts(box), *(() if is_last else (rule,)))
    )


def _event(
    piece: Piece, top: float, found: _Lanes, voice: Voice
) -> tuple[Placed, tuple[Node, ...], tuple[Text, ...]]:
    """Where an event's label and mark lie, its shapes, and its words."""
    item = found.items[piece.number]
    box = Box(left=piece.left, top=top, right=piece.left + piece.block.width, bottom=top + piece.block.height)
    line = top + beside(piece)
    if piece.is_above:
        line = box.bottom + max(voice.theme.mark_scale * 3.6, piece.half)
    pen = Pen(
        rail=Rail(horizontal=True, line=line),
        to_points=found.ruler.scale.position,
        theme=voice.theme,
        key=item.event.key,
        metrics=voice.metrics,
    )
    mark = pen.rail.point(found.ruler.scale.position(item.anchor))
    one = Placed(event=item.event.id, box=box, leader=(mark,), mark=mark, side=0)
    align = "right" if piece.left < mark.x - piece.block.width / 2 and not piece.is_above else "left"
    return one, draw_item(item, pen), piece.block.texts(box, align=align)


def _rings(
    found: _Lanes, placed: dict[int, Placed], voice: Voice
) -> tuple[dict[int, tuple[tuple[Node, ...], tuple[Node, ...]]], list[Box]]:
    """For events that take part in other bands: lines and rings; and the boxes of titles beside them."""
    rings: dict[int, tuple[tuple[Node, ...], tuple[Node, ...]]] = {}
    names: list[Box] = []
    for lane in found.lanes:
        down = lane.top + height_of(lane.rows)
        for one in lane.rings:
            circle, line = draw_ring(evolve(one, y=down + one.y), placed[one.number].mark, voice)
            lines, circles = rings.get(one.number, ((), ()))
            name: tuple[Node, ...] = ()
            if one.name is not None:
                box = evolve(one.name, top=down + one.name.top, bottom=down + one.name.bottom)
                names.append(box)
                name = (Group(kind="name", children=draw_name(found.items[one.number], box, voice)),)
            rings[one.number] = ((*lines, *line), (*circles, circle, *name))
    return rings, names
