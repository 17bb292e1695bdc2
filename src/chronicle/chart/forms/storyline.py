"""The storyline form: time runs to the right, each actor is a line, and lines meet at the events they share.

Labels fly above the lines as flags do; a thin line leads from each down through its meeting to the ruler,
where the mark tells how well the date is known. The lines run side by side between the two (Tanahashi & Ma
2012).
"""

from collections.abc import Sequence
from math import inf

from attrs import frozen

from chronicle.chart.axis.ruler import LyingRuler, lying_ruler
from chronicle.chart.cast import cast_of
from chronicle.chart.forms.body import Body, NoRoom, Placed, Plan
from chronicle.chart.forms.event_group import event_group
from chronicle.chart.forms.frame import Frame, domain_of
from chronicle.chart.forms.stage import NAME_GAP, Stage, label_of, set_names, stage_of
from chronicle.chart.forms.stage_lines import draw_stage
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.typeset import Block
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import Pen
from chronicle.layout.geometry import Point
from chronicle.layout.labels import FlagGaps, FlagLabel, FlagOverflow, FlagRoom, Flags, Hang, place_flags
from chronicle.layout.leaders import flag_box
from chronicle.layout.measures import quantile
from chronicle.layout.scene import Group
from chronicle.layout.spacing import Overfull

NAMES = 0.26
"""The share of the width that names take at most."""

STEM_GAP, CLEAR = 3.0, 4.0
"""From a stem to the words of its label, and from the stage to the nearest label, in points."""

SETTINGS = ((1.0, 5.0), (1.5, 5.0), (2.2, 2.0), (2.2, 1.0))
"""How much wider labels may become on a sheet, and the blank between two of them, one after the other."""


@frozen(kw_only=True)
class _Story:
    """Everything decided before painting."""

    items: Sequence[Dated]
    blocks: Sequence[Block]
    flags: Flags
    gaps: FlagGaps
    stage: Stage
    ruler: LyingRuler
    frame: Frame

    @property
    def height(self) -> float:
        """The height of everything, in points."""
        return self.flags.above + self.stage.far + self.ruler.depth


def storyline_form(
    items: Sequence[Dated], voice: Voice, frame: Frame, *, label_width: float, key: str
) -> Plan | NoRoom:
    """The chart with its lines, or how much room it would need."""
    cast = cast_of(items, voice.timeline, key=key)
    names = set_names(cast, voice, width=NAMES * (frame.right - frame.left))
    start = frame.left + max((name.width for name in names), default=-NAME_GAP) + NAME_GAP
    scale = frame.scale(items, domain=domain_of(items), start=start, end=frame.right, theme=voice.theme)
    stage = stage_of(items, cast, names, scale, voice, walls=(start, frame.right), is_upright=False)
    if isinstance(stage, Overfull):
        return NoRoom(needed_height=inf, fitting=int(len(items) * stage.available / stage.needed))
    ruler = lying_ruler(scale, voice, left=start, right=frame.right)
    under = stage.far + ruler.depth
    room = inf if frame.height is None else max(0.0, frame.height - under)
    fulls: list[FlagOverflow] = []
    for factor, stack in SETTINGS if room < inf else SETTINGS[:1]:
        width = label_width * factor
        blocks = [label_of(item, cast.named[i], voice, width=width) for i, item in enumerate(items)]
        gaps = FlagGaps(stem=STEM_GAP, reach=8.0, stack=stack, above=CLEAR, below=CLEAR)
        flags = _flags(blocks, stage, frame, room=room, gaps=gaps)
        if isinstance(flags, Flags):
            return _planned(
                _Story(
                    items=items,
                    blocks=blocks,
                    flags=flags,
                    gaps=gaps,
                    stage=stage,
                    ruler=ruler,
                    frame=frame,
                )
            )
        fulls.append(flags)
    least = min(fulls, key=lambda full: (len(full.too_wide), full.above))
    return NoRoom(needed_height=least.above + under, fitting=least.fitting)


def _planned(found: _Story) -> Plan:
    far = quantile(sorted(flag.distance for flag in found.flags.flags), 0.95) or 0.0
    return Plan(height=found.height, far=far, paint=lambda: _painted(found))


def _flags(
    blocks: Sequence[Block], stage: Stage, frame: Frame, *, room: float, gaps: FlagGaps
) -> Flags | FlagOverflow:
    labels = [
        FlagLabel(anchor=place, width=block.width, height=block.height)
        for place, block in zip(stage.places, blocks, strict=True)
    ]
    walls = FlagRoom(left=frame.left, right=frame.right, above=room, below=0.0)
    return place_flags(labels, room=walls, gaps=gaps)


# ---------------------------------------------------------------- what is painted
def _painted(found: _Story) -> Body:
    frame, ruler, stage = found.frame, found.ruler, found.stage
    drawn = ruler.draw(top=frame.top + found.flags.above + stage.far, two_sided=False)
    rail = Rail(horizontal=True, line=drawn.top)
    groups: list[tuple[float, Group]] = []
    placed: list[Placed] = []
    for number, item in enumerate(found.items):
        pen = stage.pen(number, item, rail, ruler)
        one = _placed(found, number, pen)
        align = "right" if found.flags.flags[number].hang is Hang.LEFT else "left"
        groups.append((pen.off, event_group(item, found.blocks[number], one, pen, align=align)))
        placed.append(one)
    inner_first = sorted(groups, key=lambda pair: pair[0])
    lines, names = draw_stage(stage, found.items, rail)
    return Body(
        nodes=(
            *ruler.behind(top=frame.top, bottom=drawn.bottom),
            drawn.group,
            *(group for _, group in inner_first),
            *lines,
        ),
        height=found.height,
        loose=(*names, *drawn.titles),
        placed=tuple(placed),
        scale=ruler.scale,
        story=stage.story if stage.names else None,
    )


def _placed(found: _Story, number: int, pen: Pen) -> Placed:
    """The label, and the line from the mark on the ruler up through the meeting to it."""
    block, along = found.blocks[number], found.stage.places[number]
    way = found.stage.way(number, pen)
    label = FlagLabel(anchor=along, width=block.width, height=block.height)
    box = flag_box(label, found.flags.flags[number], axis=way[-1].y, gaps=found.gaps)
    return Placed(
        event=found.items[number].event.id,
        box=box,
        leader=(*way[:-1], Point(along, box.top)),
        mark=way[0],
        side=0,
    )
