"""The columns form: time runs to the right, labels stand in columns above and below the axis.

Neighbouring labels make a run, a run makes a column, and columns go in turn above and below. A column is read
from its top down. Leaders fan out from the marks to a gutter beside their column and run up or down in it:
the first event's line is the leftmost everywhere, so that no two cross and none meets foreign text.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from math import hypot, inf

from attrs import evolve, frozen

from chronicle.chart.axis.ruler import LyingRuler, lying_ruler
from chronicle.chart.forms.body import Body, NoRoom, Placed, Plan
from chronicle.chart.forms.event_group import event_group
from chronicle.chart.forms.frame import Frame, domain_of
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice, callout
from chronicle.chart.labels.typeset import LEADING, Block
from chronicle.chart.marks.band import Band, band_of
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import Pen
from chronicle.layout.geometry import Box, Point
from chronicle.layout.labels.runs import cut_runs
from chronicle.layout.measures import quantile
from chronicle.layout.scene import Group
from chronicle.layout.spacing import Overfull, place

MEASURES = (9.0, 12.0, 16.0, 22.0, 30.0)
"""The widths of columns that are tried, over the size of type."""

FAN = 3.0
"""The height of the zone between marks and columns in which leaders fan out, over the size of type."""

LINE_GAP = 1.7
"""From one line of a gutter to the next, in points."""

TEXT_GAP = 2.5
"""From the last line of a gutter to the text, in points."""

COLUMN_GAP = 7.0
"""The blank between two columns, in points."""

STACK = 3.0
"""The blank between two labels of a column, in points."""

EVENNESS = (1.1, 1.5, 2.2)
"""How much higher than their mean columns may be, one after the other."""

FULLEST = 1.4
"""How many more labels than the mean a gutter is reckoned for."""


@frozen(kw_only=True)
class _Column:
    """A run of labels: the first and the one after the last, its side, its left edge, and its widths."""

    first: int
    last: int
    is_above: bool
    left: float
    text: float
    gutter: float

    @property
    def numbers(self) -> range:
        """The labels in it."""
        return range(self.first, self.last)

    @property
    def words_left(self) -> float:
        """The left edge of the words: the gutter is on their left above the axis, on their right below."""
        return self.left + (self.gutter if self.is_above else 0.0)

    def line(self, number: int) -> float:
        """The place of a label's line in the gutter: the earlier, the more to the left."""
        nth = number - self.first
        start = self.left if self.is_above else self.left + self.text + TEXT_GAP
        return start + nth * LINE_GAP


@frozen(kw_only=True)
class _Columns:
    """Everything decided before painting."""

    items: Sequence[Dated]
    blocks: Sequence[Block]
    columns: tuple[_Column, ...]
    bands: dict[bool, Band]
    ruler: LyingRuler
    frame: Frame
    fan: float

    def height(self, *, is_above: bool) -> float:
        """The height of one side, from the axis outward."""
        mine = [column for column in self.columns if column.is_above is is_above]
        if not mine:
            return 0.0
        stacks = (sum(self.blocks[i].height + STACK for i in column.numbers) for column in mine)
        return self.bands[is_above].depth + self.fan + max(stacks)

    @cached_property
    def offs(self) -> dict[int, float]:
        """How far each mark stands off its line."""
        return {
            i: off
            for side, band in self.bands.items()
            for i, off in zip(self.on_side(is_above=side), band.offs, strict=True)
        }

    def on_side(self, *, is_above: bool) -> list[int]:
        """The labels of one side."""
        return [i for column in self.columns if column.is_above is is_above for i in column.numbers]

    @cached_property
    def axis(self) -> float:
        """The upper line of the ruler, in points."""
        return self.frame.top + self.height(is_above=True)

    @property
    def all_height(self) -> float:
        """Both sides and the ruler between them."""
        return self.height(is_above=True) + self.ruler.depth + self.height(is_above=False)


def columns_form(items: Sequence[Dated], voice: Voice, frame: Frame) -> Plan | NoRoom:
    """The chart with its columns, in the width of column that brings labels nearest to their marks."""
    domain = domain_of(items)
    scale = frame.scale(items, domain=domain, start=frame.left, end=frame.right, theme=voice.theme)
    ruler = lying_ruler(scale, voice, left=frame.left, right=frame.right)
    best: tuple[float, _Columns] | None = None
    rooms: list[NoRoom] = []
    for measure in MEASURES:
        for found in _ways(items, frame, ruler, width=measure * voice.theme.label_size):
            if isinstance(found, NoRoom):
                rooms.append(found)
                continue
            placed = [one for column in found.columns for one in _placed(column, found)]
            far = quantile(sorted(map(_distance, placed)), 0.95) or 0.0
            if best is None or far < best[0]:
                best = far, found
    if best is None:
        return min(rooms, key=lambda room: room.needed_height)
    far, chosen = best
    return Plan(height=chosen.all_height, far=far, paint=lambda: _painted(chosen))


def _distance(one: Placed) -> float:
    across = max(one.box.left - one.mark.x, 0.0, one.mark.x - one.box.right)
    return hypot(across, max(one.box.top - one.mark.y, 0.0, one.mark.y - one.box.bottom))


# ---------------------------------------------------------------- which label in which column
def _ways(
    items: Sequence[Dated], frame: Frame, ruler: LyingRuler, *, width: float
) -> Iterator[_Columns | NoRoom]:
    """Columns of one width in several heights, even ones first; or what room is wanting."""
    voice, scale, depth = ruler.voice, ruler.scale, ruler.depth
    blocks = [callout(item, voice, width=width) for item in items]
    heights = [block.height + STACK for block in blocks]
    fan = FAN * voice.theme.label_size
    band = band_of(items, scale.position, voice.theme)
    around = depth + 2 * (fan + band.depth)
    free = inf if frame.height is None else (frame.height - around) / 2
    even = sum(heights) / _most(frame, width=width, count=len(items))
    if free < max(*heights, even):
        needed = around + 2 * max(*heights, even * EVENNESS[0])
        share = 0.0 if frame.height is None else min(0.99, frame.height / needed)
        yield NoRoom(needed_height=needed, fitting=int(len(items) * share))
        return
    anchors = [scale.position(item.anchor) for item in items]
    for factor in EVENNESS:
        capacity = min(free, max(*heights, even * factor))
        columns = _columns(anchors, heights, blocks, frame, width=width, capacity=capacity)
        if columns is None:
            yield NoRoom(needed_height=around + 2 * even * factor * 1.2, fitting=int(len(items) * 0.9))
            continue
        found = _Columns(
            items=items,
            blocks=blocks,
            columns=columns,
            bands={True: band, False: band},
            ruler=ruler,
            frame=frame,
            fan=fan,
        )
        yield _with_own_bands(found)


def _with_own_bands(found: _Columns) -> _Columns:
    """The bands of marks of each side; they are no deeper than that of all marks together."""
    bands: dict[bool, Band] = {}
    for side in (True, False):
        mine = [found.items[i] for i in found.on_side(is_above=side)]
        bands[side] = band_of(mine, found.ruler.scale.position, found.ruler.voice.theme)
    return evolve(found, bands=bands)


def _most(frame: Frame, *, width: float, count: int) -> int:
    """How many columns have room on both sides together, with gutters for their share of the labels."""
    columns = 2
    while True:
        in_each = count / (columns + 2) * FULLEST
        one = width + in_each * LINE_GAP + TEXT_GAP + COLUMN_GAP
        if (columns + 2) / 2 * one > frame.right - frame.left + COLUMN_GAP or columns >= count:
            return columns
        columns += 2


def _columns(
    anchors: Sequence[float],
    heights: Sequence[float],
    blocks: Sequence[Block],
    frame: Frame,
    *,
    width: float,
    capacity: float,
) -> tuple[_Column, ...] | None:
    """The runs as columns, in turn above and below, as near to their marks as the page's walls allow."""
    most = _most(frame, width=width, count=len(anchors))
    runs = cut_runs(anchors, heights, most=most, capacity=capacity)
    if runs is None:
        return None
    columns: dict[int, _Column] = {}
    for side in (0, 1):
        mine = [*range(side, len(runs), 2)]
        texts = [max(blocks[i].width for i in range(*runs[k])) for k in mine]
        gutters = [(runs[k][1] - runs[k][0] - 1) * LINE_GAP + TEXT_GAP for k in mine]
        sizes = [text + gutter for text, gutter in zip(texts, gutters, strict=True)]
        means = [sum(anchors[i] for i in range(*runs[k])) / (runs[k][1] - runs[k][0]) for k in mine]
        placing = place(means, sizes, walls=(frame.left, frame.right), gap=COLUMN_GAP)
        if isinstance(placing, Overfull):
            return None
        for k, text, gutter, centre in zip(mine, texts, gutters, placing.centres, strict=True):
            columns[k] = _Column(
                first=runs[k][0],
                last=runs[k][1],
                is_above=not side,
                left=centre - (text + gutter) / 2,
                text=text,
                gutter=gutter,
            )
    return tuple(columns[k] for k in sorted(columns))


# ---------------------------------------------------------------- places on the page
def _placed(column: _Column, found: _Columns) -> Iterator[Placed]:
    """The labels of a column: its last one next to the axis above it, its first one below it."""
    out = -1.0 if column.is_above else 1.0
    line = found.axis if column.is_above else found.axis + found.ruler.depth
    edge = line + out * found.bands[column.is_above].depth
    base = edge + out * found.fan
    stack = sum(found.blocks[i].height + STACK for i in column.numbers)
    top = base - stack if column.is_above else base + STACK
    for i in column.numbers:
        block, anchor = found.blocks[i], found.ruler.scale.position(found.items[i].anchor)
        left = column.words_left + (0.0 if column.is_above else column.text - block.width)
        box = Box(left=left, top=top, right=left + block.width, bottom=top + block.height)
        x, y = column.line(i), top + block.lines[0].size * LEADING / 2
        mark = Point(anchor, line + out * found.offs[i])
        reach = box.left - 1.0 if column.is_above else box.right + 1.0
        leader = (mark, Point(anchor, edge), Point(x, base), Point(x, y), Point(reach, y))
        yield Placed(
            event=found.items[i].event.id, box=box, leader=leader, mark=mark, side=int(column.is_above)
        )
        top += block.height + STACK


# ---------------------------------------------------------------- what is painted
def _painted(found: _Columns) -> Body:
    ruler, frame, axis = found.ruler, found.frame, found.axis
    has_below = any(not column.is_above for column in found.columns)
    drawn = ruler.draw(top=axis, two_sided=has_below)
    groups: list[tuple[float, Group]] = []
    placed: list[Placed] = []
    for side in (True, False):
        rail = Rail(horizontal=True, line=drawn.top if side else drawn.bottom, outward=-1 if side else 1)
        mine = [column for column in found.columns if column.is_above is side]
        for column in mine:
            for i, one in zip(column.numbers, _placed(column, found), strict=True):
                item = found.items[i]
                pen = Pen(
                    rail=rail,
                    to_points=ruler.scale.position,
                    theme=ruler.voice.theme,
                    off=found.offs[i],
                    key=item.event.key,
                    metrics=ruler.voice.metrics,
                )
                align = "left" if side else "right"
                groups.append((found.offs[i], event_group(item, found.blocks[i], one, pen, align=align)))
                placed.append(one)
    inner_first = sorted(groups, key=lambda pair: pair[0])
    return Body(
        nodes=(
            *ruler.behind(top=frame.top, bottom=frame.top + found.all_height),
            drawn.group,
            *(group for _, group in inner_first),
        ),
        loose=drawn.titles,
        height=found.all_height,
        placed=tuple(placed),
        scale=ruler.scale,
    )
