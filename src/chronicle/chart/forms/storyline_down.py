"""The storyline form for many events: time runs down the page, labels stand in a column beside the lines.

From the left: the ruler with the marks, the lines with their meetings, the labels. Labels keep the order of
their meetings, so that the straight leaders to them cannot cross.
"""

from collections.abc import Iterator, Sequence
from math import inf

from attrs import evolve, frozen

from chronicle.chart.axis.ruler import UprightRuler, upright_ruler
from chronicle.chart.cast import Cast, cast_of
from chronicle.chart.forms.body import Body, NoRoom, Placed, Plan
from chronicle.chart.forms.event_group import event_group
from chronicle.chart.forms.frame import Frame, domain_of
from chronicle.chart.forms.stage import NAME_GAP, Stage, label_of, set_names, stage_of
from chronicle.chart.forms.stage_lines import draw_stage
from chronicle.chart.forms.upright import LEAST_LABEL, ROUTE, SLANT, TALL, WIDEST_ROUTE, Setting
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.typeset import Block
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import Pen
from chronicle.layout.labels import Column, Vertical, place_vertical
from chronicle.layout.leaders import beside_box, straight_leader
from chronicle.layout.measures import quantile
from chronicle.layout.scene import Group
from chronicle.layout.spacing import Overfull

NAMES = 140.0
"""How long a name may be, in points, before it is broken to two lines."""

CALM = Setting(widest=200.0, gap=4.0)
"""Labels no wider than reads well, with air between them."""

SETTINGS = (CALM, *(Setting(widest=inf, gap=gap) for gap in (4.0, 1.2, 0.4)))
"""What is tried on a sheet, one after the other: calm, then wider, then closer."""

STRETCHES = (1.0, 1.12, 1.25, 1.4)
"""How much longer than need be the axis may become, where the page's height is free."""

MOVED = 60.0
"""How far labels may stand from their meetings along the axis, in points, before a longer one is tried."""


@frozen(kw_only=True)
class _Story:
    """Everything decided before painting."""

    items: Sequence[Dated]
    blocks: Sequence[Block]
    labels: Vertical
    stage: Stage
    ruler: UprightRuler
    frame: Frame
    route: float

    @property
    def height(self) -> float:
        """The height of everything, in points."""
        assert self.frame.height is not None
        return self.frame.height

    def distances(self) -> Iterator[float]:
        """How far each label stands from its meeting along the axis, in points."""
        for beside, block, along in zip(self.labels.labels, self.blocks, self.stage.places, strict=True):
            yield max(0.0, abs(beside.centre - along) - block.height / 2)

    @property
    def moved(self) -> float:
        """The same, at the 95th percentile."""
        return quantile(sorted(self.distances()), 0.95) or 0.0


def storyline_down_form(items: Sequence[Dated], voice: Voice, frame: Frame, *, key: str) -> Plan | NoRoom:
    """The chart with its lines and its column of labels, or how much room it would need."""
    cast = cast_of(items, voice.timeline, key=key)
    find = _in_free_height if frame.height is None else _on_a_sheet
    found = find(items, cast, voice, frame)
    if isinstance(found, Overfull):
        share = min(0.99, found.available / found.needed)
        return NoRoom(needed_height=found.needed, fitting=int(len(items) * share))
    return Plan(height=found.height, far=found.moved, paint=lambda: _painted(found))


def _on_a_sheet(items: Sequence[Dated], cast: Cast, voice: Voice, frame: Frame) -> _Story | Overfull:
    """In the calmest setting that does; else what the closest one would need."""
    for setting in SETTINGS[:-1]:
        found = _in_height(items, cast, voice, frame, setting=setting)
        if isinstance(found, _Story):
            return found
    return _in_height(items, cast, voice, frame, setting=SETTINGS[-1])


def _in_free_height(items: Sequence[Dated], cast: Cast, voice: Voice, frame: Frame) -> _Story | Overfull:
    """In the least height that does, or more where that brings labels near to their meetings."""
    least = 60.0
    while isinstance(
        found := _in_height(items, cast, voice, evolve(frame, height=least), setting=CALM), Overfull
    ):
        if found.needed == inf or least > frame.most:
            return found
        least = max(found.needed, least) + 6.0
    for stretch in STRETCHES[1:]:
        if found.moved <= MOVED or least * stretch > frame.most:
            break
        longer = _in_height(items, cast, voice, evolve(frame, height=least * stretch), setting=CALM)
        found = longer if isinstance(longer, _Story) else found
    return found


def _in_height(
    items: Sequence[Dated], cast: Cast, voice: Voice, frame: Frame, *, setting: Setting
) -> _Story | Overfull:
    """In a frame of a fixed height, or the height that it would take; no height, where it is too narrow."""
    assert frame.height is not None
    bottom = frame.top + frame.height
    names = set_names(cast, voice, width=NAMES)
    above = max((name.width for name in names), default=-NAME_GAP) + NAME_GAP
    start = frame.top + above
    if start >= bottom:
        return Overfull(needed=frame.height + above, available=frame.height)
    scale = frame.scale(items, domain=domain_of(items), start=start, end=bottom, theme=voice.theme)
    stage = stage_of(items, cast, names, scale, voice, walls=(start, bottom), is_upright=True)
    if isinstance(stage, Overfull):
        return Overfull(needed=stage.needed + above + 2 * NAME_GAP, available=frame.height)
    ruler = upright_ruler(scale, voice, top=start, bottom=bottom)
    route = ROUTE * voice.theme.label_size
    room = frame.right - frame.left - ruler.width - stage.far - route
    width = min(setting.widest, room)
    if width < LEAST_LABEL * voice.theme.label_size:
        return Overfull(needed=inf, available=frame.height)
    blocks = [label_of(item, cast.named[i], voice, width=width) for i, item in enumerate(items)]
    labels = place_vertical(
        stage.places,
        [block.height for block in blocks],
        walls=(frame.top, bottom),
        gap=setting.gap,
        columns=(Column.RIGHT,),
    )
    if isinstance(labels, Overfull):
        return Overfull(needed=max(labels.needed, above + 1.0), available=frame.height)
    found = _Story(
        items=items, blocks=blocks, labels=labels, stage=stage, ruler=ruler, frame=frame, route=route
    )
    spare = room - max(block.width for block in blocks)
    return evolve(found, route=max(route, min(WIDEST_ROUTE, SLANT * found.moved, route + spare)))


# ---------------------------------------------------------------- what is painted
def _painted(found: _Story) -> Body:
    frame, stage = found.frame, found.stage
    drawn = found.ruler.draw(left=frame.left, two_sided=False)
    rail = Rail(horizontal=False, line=drawn.right, outward=1)
    groups: list[tuple[float, Group]] = []
    placed: list[Placed] = []
    for number, item in enumerate(found.items):
        pen = stage.pen(number, item, rail, found.ruler)
        one = _placed(found, number, pen)
        groups.append((pen.off, event_group(item, found.blocks[number], one, pen, align="left")))
        placed.append(one)
    inner_first = sorted(groups, key=lambda pair: pair[0])
    lines, names = draw_stage(stage, found.items, rail)
    return Body(
        nodes=(
            *found.ruler.behind(left=frame.left, right=frame.right),
            drawn.group,
            *(group for _, group in inner_first),
            *lines,
        ),
        height=found.height,
        loose=(*names, *drawn.titles),
        placed=tuple(placed),
        scale=found.ruler.scale,
        story=stage.story if stage.names else None,
    )


def _placed(found: _Story, number: int, pen: Pen) -> Placed:
    """The label, and the line from the mark on the ruler through the meeting to it."""
    block, beside = found.blocks[number], found.labels.labels[number]
    way = found.stage.way(number, pen)
    attach = 0.0 if len(block.lines) < TALL else (block.lines[0].height - block.height) / 2
    _, reach = straight_leader(
        way[-1].y, beside, axis=way[-1].x, distance=found.route, attach=attach, short_by=2.0
    )
    box = beside_box(beside, width=block.width, height=block.height, axis=way[-1].x, distance=found.route)
    return Placed(event=found.items[number].event.id, box=box, leader=(*way, reach), mark=way[0], side=0)
