"""One upright axis: its columns of labels, joined to their marks by leaders that cannot cross.

The ruler with the tick labels stands in the middle, or at the left of a narrow frame. Marks of the right
column sit on its right line, marks of the left column on its left line.
"""

from collections.abc import Callable, Iterator, Sequence
from math import hypot, inf

from attrs import evolve, frozen

from chronicle.chart.axis.ruler import UprightRuler, upright_ruler
from chronicle.chart.forms.body import Body, Placed
from chronicle.chart.forms.event_group import event_group
from chronicle.chart.forms.frame import Frame
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.typeset import Block
from chronicle.chart.marks.band import Band, band_of
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import RADIUS, Pen
from chronicle.layout.labels import Column, Vertical, place_vertical
from chronicle.layout.leaders import beside_box, straight_leader
from chronicle.layout.measures import quantile
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Group
from chronicle.layout.spacing import Overfull

ROUTE = 2.6
"""The least width in which leaders run from the band of marks to the labels, over the size of type."""

WIDEST_ROUTE = 44.0
"""The width that leaders get at most, in points, where the labels leave it to them."""

SLANT = 0.3
"""The width of the route over how far labels are moved: leaders need not be steeper than that."""

TALL = 4
"""From so many lines on the leader of a label ends at its first line, not at its middle."""

LEAST_LABEL = 5.0
"""The least width of a label, over its size of type; words broken to less cannot be read."""

TWO_COLUMNS_FROM = 340.0
"""The width of frame, in points, from which on labels stand on both sides."""

Typesetter = Callable[[float], tuple[Block, ...]]
"""The labels, set no wider than a number of points."""


@frozen(kw_only=True)
class Setting:
    """How labels are set: the widest that one may be, and the least blank between two, in points."""

    widest: float
    gap: float


@frozen(kw_only=True)
class Upright:
    """Labels in their places, with the bands of marks, and the blocks set to the width that those left."""

    items: tuple[Dated, ...]
    anchors: tuple[float, ...]
    labels: Vertical
    blocks: tuple[Block, ...]
    route: float
    bands: dict[Column, Band]
    members: dict[Column, tuple[int, ...]]
    ruler: UprightRuler
    frame: Frame

    @property
    def height(self) -> float:
        """The height of the axis, in points."""
        assert self.frame.height is not None
        return self.frame.height

    @property
    def moved(self) -> float:
        """How far labels stand from their marks along the axis, the 95th percentile, in points."""
        return _moved(self.anchors, self.labels)

    def distances(self) -> Iterator[float]:
        """How far each label stands from its mark, in points."""
        for column, members in self.members.items():
            band = self.bands[column]
            for i, off in zip(members, band.offs, strict=True):
                away = abs(self.labels.labels[i].centre - self.anchors[i])
                yield hypot(band.depth - off + self.route, max(0.0, away - self.blocks[i].height / 2))


def columns_of(frame: Frame) -> tuple[Column, ...]:
    """Both columns in a wide frame, the right one in a narrow frame."""
    return tuple(Column) if frame.right - frame.left >= TWO_COLUMNS_FROM else (Column.RIGHT,)


# ---------------------------------------------------------------- where the labels go
def place_upright(
    items: Sequence[Dated],
    typeset: Typesetter,
    voice: Voice,
    frame: Frame,
    *,
    domain: tuple[int, int],
    setting: Setting,
) -> Upright | Overfull:
    """Labels placed in a frame of a fixed height, or the length that they would take: none, where too narrow.

    The bands' depth and the labels' width depend on each other, so this repeats until they agree.
    """
    assert frame.height is not None
    columns = columns_of(frame)
    walls = (frame.top, frame.top + frame.height)
    scale = frame.scale(items, domain=domain, start=walls[0], end=walls[1], theme=voice.theme)
    ruler = upright_ruler(scale, voice, top=walls[0], bottom=walls[1])
    anchors = tuple([scale.position(item.anchor) for item in items])
    route = ROUTE * voice.theme.label_size
    depth = RADIUS * voice.theme.mark_scale
    blocks: tuple[Block, ...] = ()
    shares: _Shares | None = None
    while True:
        width = label_width(frame, ruler=ruler.width, depth=depth + route, setting=setting)
        if width < LEAST_LABEL * voice.theme.label_size:
            return Overfull(needed=inf, available=frame.height)
        before, blocks = blocks, typeset(width)
        if shares is None or [block.height for block in before] != [block.height for block in blocks]:
            result = place_vertical(
                anchors,
                [block.height for block in blocks],
                walls=walls,
                gap=setting.gap,
                columns=columns,
                known=_known(items, frame),
            )
            if isinstance(result, Overfull):
                return result
            shares = _shares(items, result, scale, voice)
        if shares.depth <= depth:
            spare = width - max((block.width for block in blocks), default=0.0)
            wide = min(WIDEST_ROUTE, SLANT * _moved(anchors, shares.labels))
            return Upright(
                items=tuple(items),
                anchors=anchors,
                labels=shares.labels,
                blocks=blocks,
                route=max(route, min(wide, route + spare)),
                bands=shares.bands,
                members=shares.members,
                ruler=ruler,
                frame=frame,
            )
        depth = shares.depth


def _known(items: Sequence[Dated], frame: Frame) -> Sequence[Column | None]:
    """The columns in which labels stood in an earlier picture."""
    if not frame.sides:
        return ()
    sides = (frame.sides.get(item.event.id) for item in items)
    return [None if side is None else Column(side) for side in sides]


def _moved(anchors: Sequence[float], labels: Vertical) -> float:
    moves = sorted(
        [abs(beside.centre - anchor) for beside, anchor in zip(labels.labels, anchors, strict=True)]
    )
    return quantile(moves, 0.95) or 0.0


@frozen(kw_only=True)
class _Shares:
    """Labels in their places, by column, and the band of marks of each."""

    labels: Vertical
    members: dict[Column, tuple[int, ...]]
    bands: dict[Column, Band]

    @property
    def depth(self) -> float:
        """How deep the deeper band is, in points."""
        return max(band.depth for band in self.bands.values())


def _shares(items: Sequence[Dated], labels: Vertical, scale: Scale, voice: Voice) -> _Shares:
    members = {
        column: tuple(i for i, beside in enumerate(labels.labels) if beside.column is column)
        for column in Column
    }
    bands = {column: _band([items[i] for i in mine], scale, voice) for column, mine in members.items()}
    return _Shares(labels=labels, members=members, bands=bands)


def _band(items: Sequence[Dated], scale: Scale, voice: Voice) -> Band:
    """The band of marks of a column, the same wherever labels are tried closer to each other."""
    key = scale, tuple([item.event.id for item in items])
    band = voice.bands.get(key)
    if band is None:
        band = voice.bands[key] = band_of(items, scale.position, voice.theme)
    return band


def label_width(frame: Frame, *, ruler: float, depth: float, setting: Setting) -> float:
    """The widest that a label may be, in points, beside a ruler, and a band of marks with its leaders."""
    room = (frame.right - frame.left - ruler) / len(columns_of(frame)) - depth
    return min(setting.widest, room)


# ---------------------------------------------------------------- what is painted
def paint_upright(found: Upright, voice: Voice) -> Body:
    """The axis with its marks, leaders and labels; inner marks first, outer ones over their leaders."""
    frame, columns = found.frame, columns_of(found.frame)
    assert frame.height is not None
    two_sided = len(columns) > 1 and bool(found.members[Column.LEFT])
    left = (frame.left + frame.right - found.ruler.width) / 2 if two_sided else frame.left
    drawn = found.ruler.draw(left=left, two_sided=two_sided)
    groups: list[tuple[float, Group]] = []
    placed: list[Placed] = []
    for column in columns:
        outward, line = (1, drawn.right) if column is Column.RIGHT else (-1, drawn.left)
        rail = Rail(horizontal=False, line=line, outward=outward)
        band = found.bands[column]
        edge = rail.point(0.0, band.depth).x
        plain = Pen(rail=rail, to_points=found.ruler.scale.position, theme=voice.theme, metrics=voice.metrics)
        pens: dict[tuple[float, bool], Pen] = {}
        for i, off in zip(found.members[column], band.offs, strict=True):
            item = found.items[i]
            pen = pens.get((off, item.event.key))
            if pen is None:
                pen = pens[off, item.event.key] = evolve(plain, off=off, key=item.event.key)
            one = _beside(item, i, found, pen, edge=edge)
            align = "left" if column is Column.RIGHT else "right"
            groups.append((off, event_group(item, found.blocks[i], one, pen, align=align)))
            placed.append(one)
    inner_first = sorted(groups, key=lambda pair: pair[0])
    return Body(
        nodes=(
            *found.ruler.behind(left=frame.left, right=frame.right),
            drawn.group,
            *(group for _, group in inner_first),
        ),
        loose=drawn.titles,
        height=frame.height,
        placed=tuple(placed),
        scale=found.ruler.scale,
    )


def _beside(item: Dated, number: int, found: Upright, pen: Pen, *, edge: float) -> Placed:
    block, beside = found.blocks[number], found.labels.labels[number]
    anchor = found.anchors[number]
    attach = 0.0 if len(block.lines) < TALL else (block.lines[0].height - block.height) / 2
    straight = straight_leader(anchor, beside, axis=edge, distance=found.route, attach=attach, short_by=2.0)
    mark = pen.rail.point(anchor, pen.off)
    return Placed(
        event=item.event.id,
        box=beside_box(beside, width=block.width, height=block.height, axis=edge, distance=found.route),
        leader=(mark, *straight),
        mark=mark,
        side=beside.column.value,
    )
