"""The flags form: time runs to the right, every label flies from a straight stem at its own time.

One side where that stays low, both sides otherwise. Under the axis lies the ruler with the tick labels, so
that no stem ever runs through one: stems of the upper side start at its upper line, those of the lower side
at its lower line.
"""

from collections.abc import Sequence
from math import inf

from attrs import frozen

from chronicle.chart.axis.ruler import LyingRuler, lying_ruler
from chronicle.chart.forms.body import Body, NoRoom, Placed, Plan
from chronicle.chart.forms.event_group import event_group
from chronicle.chart.forms.frame import Frame, domain_of
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice, callout
from chronicle.chart.labels.typeset import Block
from chronicle.chart.marks.band import Band, band_of
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import Pen
from chronicle.layout.labels import (
    Flag,
    FlagGaps,
    FlagLabel,
    FlagOverflow,
    FlagRoom,
    Flags,
    Hang,
    Side,
    place_flags,
)
from chronicle.layout.leaders import flag_box, flag_stem
from chronicle.layout.measures import quantile
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Group

STEM_GAP = 3.0
"""From a stem to the words of its label, in points."""

CLEAR = 5.0
"""From the band of marks to the nearest label, in points."""

LOW_ENOUGH = 0.5
"""One side is enough while the labels stay below this share of the width."""

SETTINGS = ((1.0, 5.0), (1.5, 5.0), (2.2, 2.0), (2.2, 1.0))
"""What is tried on a sheet: how much wider than they would be labels may become, so that they have fewer
lines, and the blank between two that stand one over the other, in points.
"""

HOPELESS = 3.0
"""How many times higher than the sheet flags may be for wider labels to be worth a try."""

MANY_PARTS = 3
"""From how many parts on a label may be wider."""


@frozen(kw_only=True)
class _Way:
    """The blank between two labels that stand one over the other, and whether all stand above the axis."""

    stack: float
    one_sided: bool


@frozen(kw_only=True)
class _Sides:
    """Labels in their places, with the bands of marks that they keep clear of."""

    flags: Flags
    gaps: FlagGaps
    bands: dict[Side, Band]
    members: dict[Side, tuple[int, ...]]


def flags_form(
    items: Sequence[Dated],
    voice: Voice,
    frame: Frame,
    *,
    label_width: float,
    domain: tuple[int, int] | None = None,
    one_sided: bool = False,
) -> Plan | NoRoom:
    """The chart with its flags, or how much room they would need; ``domain`` may reach beyond their marks."""
    domain = domain or domain_of(items)
    scale = frame.scale(items, domain=domain, start=frame.left, end=frame.right, theme=voice.theme)
    ruler = lying_ruler(scale, voice, left=frame.left, right=frame.right)
    depth = ruler.depth
    fulls: list[FlagOverflow] = []
    for factor, stack in SETTINGS if frame.height is not None else SETTINGS[:1]:
        blocks = [callout(item, voice, width=_measure(item, label_width * factor)) for item in items]
        way = _Way(stack=stack, one_sided=one_sided)
        found = _one_side_or_two(items, blocks, scale, voice, frame, depth=depth, way=way)
        if isinstance(found, _Sides):
            return _planned(items, blocks, found, ruler, frame)
        fulls.append(found)
        if frame.height is not None and found.above + found.below > HOPELESS * frame.height:
            break
    least = min(fulls, key=lambda full: (len(full.too_wide), full.above + full.below))
    return NoRoom(needed_height=least.above + least.below + depth, fitting=least.fitting)


def _planned(
    items: Sequence[Dated],
    blocks: Sequence[Block],
    found: _Sides,
    ruler: LyingRuler,
    frame: Frame,
) -> Plan:
    below = found.flags.below if found.members[Side.BELOW] else 0.0
    distances = sorted(flag.distance for flag in found.flags.flags)
    return Plan(
        height=found.flags.above + ruler.depth + below,
        far=quantile(distances, 0.95) or 0.0,
        paint=lambda: _painted(items, blocks, found, ruler, frame),
    )


def _measure(item: Dated, label_width: float) -> float:
    return label_width * (1.5 if len(item.parts) >= MANY_PARTS else 1.0)


# ---------------------------------------------------------------- where the labels go
def _one_side_or_two(
    items: Sequence[Dated],
    blocks: Sequence[Block],
    scale: Scale,
    voice: Voice,
    frame: Frame,
    *,
    depth: float,
    way: _Way,
) -> _Sides | FlagOverflow:
    stack, one_sided = way.stack, way.one_sided
    free = inf if frame.height is None else max(0.0, frame.height - depth)
    low = free if one_sided else min(free, LOW_ENOUGH * (frame.right - frame.left))
    has_both = len({*frame.sides.values()}) > 1
    one_side = _placed(
        items,
        blocks,
        scale,
        voice,
        frame,
        FlagRoom(left=frame.left, right=frame.right, above=low, below=0.0),
        stack=stack,
    )
    if one_sided or (isinstance(one_side, _Sides) and not has_both):
        return one_side
    half = free if free == inf else free / 2
    both = _placed(
        items,
        blocks,
        scale,
        voice,
        frame,
        FlagRoom(left=frame.left, right=frame.right, above=half, below=half),
        stack=stack,
    )
    if isinstance(both, FlagOverflow) and free < inf:
        upper = _placed(
            items,
            blocks,
            scale,
            voice,
            frame,
            FlagRoom(left=frame.left, right=frame.right, above=free, below=0.0),
            stack=stack,
        )
        return upper if isinstance(upper, _Sides) else both
    return both


def _placed(
    items: Sequence[Dated],
    blocks: Sequence[Block],
    scale: Scale,
    voice: Voice,
    frame: Frame,
    room: FlagRoom,
    *,
    stack: float,
) -> _Sides | FlagOverflow:
    """Labels clear of their band of marks; the band is known only when the sides are, so this repeats."""
    labels = [
        FlagLabel(anchor=scale.position(item.anchor), width=block.width, height=block.height)
        for item, block in zip(items, blocks, strict=True)
    ]
    gaps = FlagGaps(stem=STEM_GAP, reach=8.0, stack=stack, above=CLEAR, below=CLEAR)
    while True:
        flags = place_flags(labels, room=room, gaps=gaps, known=_known(items, frame))
        if isinstance(flags, FlagOverflow):
            return flags
        members = {side: tuple(i for i, flag in enumerate(flags.flags) if flag.side is side) for side in Side}
        bands = {
            side: band_of([items[i] for i in members[side]], scale.position, voice.theme) for side in Side
        }
        above, below = (CLEAR + bands[side].depth for side in Side)
        if above <= gaps.above and below <= gaps.below:
            return _Sides(flags=flags, gaps=gaps, bands=bands, members=members)
        gaps = FlagGaps(
            stem=STEM_GAP, reach=8.0, stack=stack, above=max(above, gaps.above), below=max(below, gaps.below)
        )


def _known(items: Sequence[Dated], frame: Frame) -> Sequence[Side | None]:
    """The sides on which labels stood in an earlier picture."""
    if not frame.sides:
        return ()
    sides = (frame.sides.get(item.event.id) for item in items)
    return [None if side is None else Side(side) for side in sides]


# ---------------------------------------------------------------- what is painted
def _painted(
    items: Sequence[Dated],
    blocks: Sequence[Block],
    found: _Sides,
    ruler: LyingRuler,
    frame: Frame,
) -> Body:
    scale, voice = ruler.scale, ruler.voice
    drawn = ruler.draw(top=frame.top + found.flags.above, two_sided=bool(found.members[Side.BELOW]))
    groups: list[tuple[float, Group]] = []
    placed: list[Placed] = []
    for side in Side:
        outward, line = (-1, drawn.top) if side is Side.ABOVE else (1, drawn.bottom)
        rail = Rail(horizontal=True, line=line, outward=outward)
        for i, off in zip(found.members[side], found.bands[side].offs, strict=True):
            item, flag = items[i], found.flags.flags[i]
            pen = Pen(
                rail=rail,
                to_points=scale.position,
                theme=voice.theme,
                off=off,
                key=item.event.key,
                metrics=voice.metrics,
            )
            one = _flag(item, blocks[i], flag, pen, gaps=found.gaps, line=line)
            align = "right" if flag.hang is Hang.LEFT else "left"
            groups.append((off, event_group(item, blocks[i], one, pen, align=align)))
            placed.append(one)
    inner_first = sorted(groups, key=lambda pair: pair[0])
    below = found.flags.below if found.members[Side.BELOW] else 0.0
    return Body(
        nodes=(
            *ruler.behind(top=frame.top, bottom=drawn.bottom + below),
            drawn.group,
            *(group for _, group in inner_first),
        ),
        height=drawn.bottom + below - frame.top,
        loose=drawn.titles,
        placed=tuple(placed),
        scale=scale,
    )


def _flag(item: Dated, block: Block, flag: Flag, pen: Pen, *, gaps: FlagGaps, line: float) -> Placed:
    label = FlagLabel(anchor=pen.to_points(item.anchor), width=block.width, height=block.height)
    stem = flag_stem(label, flag, axis=line)
    mark = pen.rail.point(label.anchor, pen.off)
    return Placed(
        event=item.event.id,
        box=flag_box(label, flag, axis=line, gaps=gaps),
        leader=(mark, stem[1]),
        mark=mark,
        side=flag.side.value,
    )
