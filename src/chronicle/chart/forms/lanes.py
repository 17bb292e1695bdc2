"""The lanes form: time runs to the right, every band has its rows, and no row could be spared.

A mark and its label are one stretch of a row: a moment has its label beside it, a bar above it. Rows are
shared out as an interval graph is coloured, so that there are as many as ever stretches run side by side. An
event of several bands is told in the first and takes part, as a ring, in the others; rings are joined to the
mark where no text stands between, and bear the title elsewhere.
"""

from collections.abc import Iterator, Sequence
from math import inf

from attrs import frozen

from chronicle.chart.axis.ruler import LyingRuler, lying_ruler
from chronicle.chart.bands import Band, bands_by
from chronicle.chart.forms.body import Body, NoRoom, Placed, Plan
from chronicle.chart.forms.frame import Frame, domain_of
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice, callout
from chronicle.chart.labels.typeset import LEADING, Block, Typeface, set_lines
from chronicle.chart.marks.event_marks import draw_item, item_box, item_extent, item_half
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import Extent, Pen
from chronicle.layout.geometry import Box, Point
from chronicle.layout.lanes import assign_lanes
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Circle, Group, Node, Path, Text
from chronicle.wording import Piece

TITLES = 0.2
"""The share of the width that titles of bands take at most."""

TITLE_GAP = 8.0
"""From the titles to the axis, in points."""

WIDEST = 0.42
"""The share of the axis that a label takes at most before it is broken."""

BESIDE = 3.0
"""From a moment's mark to its label, in points."""

LONG = 14.0
"""A mark longer than this, in points, has its label above it."""

RING, RING_GAP = 2.0, 1.6
"""The radius of a ring beside labels of 9 points, and the blank around it, in points."""

ROW_GAP, BAND_GAP, BETWEEN = 3.0, 7.0, 8.0
"""The blank between two rows, between two bands, and between two stretches in a row, in points."""


@frozen(kw_only=True)
class _Piece:
    """One event in its row: the stretch it takes, its label's left edge, and whether that stands above.

    ``half`` is half the thickness of its marks, in points.
    """

    number: int
    half: float
    block: Block
    start: float
    end: float
    left: float
    is_above: bool


@frozen(kw_only=True)
class _Row:
    """A row: its pieces, the height of its labels, and whether marks lie under them."""

    pieces: tuple[_Piece, ...]
    height: float


@frozen(kw_only=True)
class _Lane:
    """A band with its rows and title, where it lies on the page, and the height of every ring, in points."""

    band: Band
    rows: tuple[_Row, ...]
    title: Block
    top: float
    bottom: float
    rings: tuple[tuple[int, float], ...]


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
    for band, title in zip(bands, titles, strict=True):
        rows = tuple(_rows(band, items, voice, pen, walls=(left, frame.right)))
        rings, ring_height = _ring_rows(band, items, scale, top + _height(rows), voice)
        height = max(_height(rows) + ring_height, title.height)
        lanes.append(_Lane(band=band, rows=rows, title=title, top=top, bottom=top + height, rings=rings))
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
        Block(lines=set_lines((Piece(text=band.title),), face, width=width, metrics=voice.metrics))
        for band in bands
    ]


# ---------------------------------------------------------------- rows
def _rows(
    band: Band, items: Sequence[Dated], voice: Voice, pen: Pen, *, walls: tuple[float, float]
) -> Iterator[_Row]:
    pieces = [_piece(number, items[number], voice, pen, walls=walls) for number in band.told]
    shared = assign_lanes([(piece.start, piece.end) for piece in pieces], gap=BETWEEN)
    for lane in range(shared.count):
        mine = tuple(piece for piece, own in zip(pieces, shared.lanes, strict=True) if own == lane)
        yield _Row(pieces=mine, height=max(_piece_height(piece, voice) for piece in mine))


def _piece(number: int, item: Dated, voice: Voice, pen: Pen, *, walls: tuple[float, float]) -> _Piece:
    block = callout(item, voice, width=WIDEST * (walls[1] - walls[0]))
    extent, half = item_extent(item, pen), item_half(item, pen)
    if extent.length > LONG:
        left = max(walls[0], min(extent.start, walls[1] - block.width))
        start, end = min(extent.start, left), max(extent.end, left + block.width)
        return _Piece(number=number, half=half, block=block, start=start, end=end, left=left, is_above=True)
    left = _left_beside(extent, block, walls)
    start, end = min(extent.start, left), max(extent.end, left + block.width)
    return _Piece(number=number, half=half, block=block, start=start, end=end, left=left, is_above=False)


def _left_beside(extent: Extent, block: Block, walls: tuple[float, float]) -> float:
    """To the right of the mark; to its left where the page ends."""
    if extent.end + BESIDE + block.width <= walls[1]:
        return extent.end + BESIDE
    return extent.start - BESIDE - block.width


def _piece_height(piece: _Piece, voice: Voice) -> float:
    if piece.is_above:
        return piece.block.height + max(voice.theme.mark_scale * 7.0, 2 * piece.half)
    return max(piece.block.height, _beside(piece) + piece.half)


def _beside(piece: _Piece) -> float:
    """How far under the top of its row a mark beside its label lies: at the middle of the first line."""
    return max(piece.block.lines[0].size * LEADING / 2, piece.half)


def _height(rows: Sequence[_Row]) -> float:
    return sum(row.height + ROW_GAP for row in rows)


# ---------------------------------------------------------------- what is painted
def _painted(found: _Lanes, voice: Voice, height: float) -> Body:
    nodes: list[Node] = []
    placed: dict[int, Placed] = {}
    marks: list[Box] = []
    groups: dict[int, tuple[tuple[Node, ...], tuple[Text, ...]]] = {}
    for lane in found.lanes:
        nodes.append(_title(lane, found, voice))
        top = lane.top
        for row in lane.rows:
            for piece in row.pieces:
                one, drawn, texts, box = _event(piece, top, found, voice)
                placed[piece.number] = one
                groups[piece.number] = drawn, texts
                marks.append(box)
            top += row.height + ROW_GAP
    rings, names = _rings(found, placed, marks, voice)
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
    piece: _Piece, top: float, found: _Lanes, voice: Voice
) -> tuple[Placed, tuple[Node, ...], tuple[Text, ...], Box]:
    """Where an event's label and mark lie, its shapes, its words, and the box of its marks."""
    item = found.items[piece.number]
    box = Box(left=piece.left, top=top, right=piece.left + piece.block.width, bottom=top + piece.block.height)
    line = top + _beside(piece)
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
    return one, draw_item(item, pen), piece.block.texts(box, align=align), item_box(item, pen)


def _holds(box: Box, point: Point) -> bool:
    return box.left <= point.x <= box.right and box.top <= point.y <= box.bottom


def _ring_rows(
    band: Band, items: Sequence[Dated], scale: Scale, top: float, voice: Voice
) -> tuple[tuple[tuple[int, float], ...], float]:
    """The height of each ring, in rows of their own under those of the band, and how high these are."""
    pitch = max(2 * RING * voice.theme.mark_scale + RING_GAP, voice.theme.foot_size * LEADING)
    places = [scale.position(items[number].anchor) for number in band.taking_part]
    rows = assign_lanes([(place - pitch / 2, place + pitch / 2) for place in places])
    heights = (top + (row + 0.5) * pitch for row in rows.lanes)
    return tuple(zip(band.taking_part, heights, strict=True)), rows.count * pitch


def _rings(
    found: _Lanes, placed: dict[int, Placed], marks: Sequence[Box], voice: Voice
) -> tuple[dict[int, tuple[tuple[Node, ...], tuple[Node, ...]]], list[Box]]:
    """For each event that takes part in other bands: its rings and lines to them; and the boxes of names."""
    taken = [*(one.box for one in placed.values()), *marks]
    rings: dict[int, tuple[tuple[Node, ...], tuple[Node, ...]]] = {}
    alone: list[tuple[int, Point]] = []
    boxes: list[Box] = []
    radius = RING * voice.theme.mark_scale
    for lane in found.lanes:
        for number, y in lane.rings:
            mark = placed[number].mark
            circle = Circle(
                centre=Point(mark.x, y),
                radius=radius,
                fill=voice.theme.paper,
                stroke=voice.theme.mark,
                stroke_width=0.9,
            )
            low, high = sorted((mark.y, y))
            inner = Box(left=mark.x - 1, top=low + radius, right=mark.x + 1, bottom=high - radius)
            ends = (Point(mark.x, inner.top + radius), Point(mark.x, inner.bottom))
            is_clear = inner.height > 0 and not any(
                inner.overlaps(box, tolerance=-0.5) and not _holds(box, mark) for box in taken
            )
            line = Path(points=ends, stroke=voice.theme.stem, stroke_width=0.5)
            lines, circles = rings.get(number, ((), ()))
            rings[number] = ((*lines, *((line,) if is_clear else ())), (*circles, circle))
            boxes.append(Box(left=mark.x - radius, top=y - radius, right=mark.x + radius, bottom=y + radius))
            if is_clear:
                boxes.append(inner)
            else:
                alone.append((number, circle.centre))
    names: list[Box] = []
    for number, centre in alone:
        name = _named(found.items[number], centre, found, voice, taken=(*taken, *boxes))
        if name is not None:
            boxes.append(name[0])
            names.append(name[0])
            lines, circles = rings[number]
            rings[number] = (lines, (*circles, Group(kind="name", children=name[1])))
    return rings, names


def _named(
    item: Dated, ring: Point, found: _Lanes, voice: Voice, *, taken: Sequence[Box]
) -> tuple[Box, tuple[Text, ...]] | None:
    """The title of an event beside its ring, on the side that has room; None where none has."""
    face = Typeface(
        size=voice.theme.foot_size,
        fill=voice.theme.muted,
        raised_size=voice.theme.foot_size,
        language=voice.language,
    )
    title = (Piece(text=item.event.short or item.event.title),)
    block = Block(lines=set_lines(title, face, width=inf, metrics=voice.metrics))
    off = RING * voice.theme.mark_scale + BESIDE
    for left in (ring.x + off, ring.x - off - block.width):
        top = ring.y - block.height / 2
        box = Box(left=left, top=top, right=left + block.width, bottom=top + block.height)
        is_inside = found.ruler.left <= box.left and box.right <= found.frame.right
        if is_inside and not any(box.overlaps(other, tolerance=0.0) for other in taken):
            return box, block.texts(box)
    return None
