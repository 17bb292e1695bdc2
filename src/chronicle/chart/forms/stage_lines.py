"""What is painted on the stage of a storyline: smooth lines, capsules where they meet, names at the start.

All lines that leave their rows between two meetings do so over the same stretch, along the same curve made
higher or lower, so that two of them cross once at most, and only where they change places.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from chronicle.chart.forms.stage import NAME_GAP, Stage
from chronicle.chart.items import Dated
from chronicle.chart.knowledge import Kind, Knowledge
from chronicle.chart.marks.rail import Rail
from chronicle.chart.theme import Theme
from chronicle.dates import SECONDS_PER_DAY
from chronicle.layout.geometry import Box, Point
from chronicle.layout.scene import Group, Node, Path, Rect
from chronicle.layout.spacing import Placing, place

WEIGHT, HALO = 1.9, 1.5
"""The weight of a line beside labels of 9 points, and the paper on both sides of it together, in points."""

LEAD_IN, DOTTED = 0.7, (0.7, 2.3)
"""The weight of a line before its first meeting, and how it is broken there, in points."""

TAIL = 6.0
"""From the last meeting of a line to its end, in points."""

DASHES: tuple[tuple[float, ...], ...] = ((), (7.0, 2.0), (2.6, 1.6), (9.0, 1.8, 2.4, 1.8))
"""What tells lines of one colour apart, in points."""

WEIGHTS = (1.0, 1.5, 0.6)
"""What tells lines of one colour and one dash apart: how much heavier they are."""

STEEP = 1.1
"""How long the curve is over which lines change rows, over the height of the highest such step."""

LEAST_CURVE = 14.0
"""The least length of such a curve, in points, where the meetings leave it."""

SAMPLE = 22.0
"""How wide a sample in the legend is, in points."""


def draw_stage(stage: Stage, items: Sequence[Dated], rail: Rail) -> tuple[tuple[Node, ...], tuple[Box, ...]]:
    """Lines, capsules over them, names; and the boxes of the names."""
    lines = tuple(part for number in range(len(stage.names)) for part in _line(stage, number, rail))
    capsules = (_meeting(stage, step, items[number], rail) for step, number in enumerate(stage.steps))
    names = [*_names(stage, rail)]
    nodes = (Group(kind="lines", children=lines), *capsules, *(group for group, _ in names))
    return nodes, tuple(box for _, box in names)


# ---------------------------------------------------------------- lines
def _line(stage: Stage, number: int, rail: Rail) -> Iterator[Node]:
    """One line: dotted up to its first meeting, then solid to its last, with paper on both sides of it."""
    mine = [step for step, item in enumerate(stage.steps) if number in stage.cast.meeting[item]]
    curve = _curve(stage, number, mine[-1])
    meets = stage.places[stage.steps[mine[0]]]
    first = sum(1 for _ in takewhile(lambda along: along < meets, (along for along, _ in curve[::3])))
    points = tuple(rail.point(*place) for place in curve)
    before, after = points[: 3 * first + 1], points[3 * first :]
    colour, dash, weight = line_style(number, stage.theme)
    yield Path(points=before, curved=True, stroke=colour, stroke_width=LEAD_IN, dash=DOTTED)
    yield Path(points=after, curved=True, stroke=stage.theme.paper, stroke_width=weight + HALO)
    yield Path(points=after, curved=True, stroke=colour, stroke_width=weight, dash=dash)


def line_style(number: int, theme: Theme) -> tuple[str, tuple[float, ...], float]:
    """The colour, the dash and the weight of a line, in points, by its number."""
    colours = len(theme.lines)
    dash = DASHES[number // colours % len(DASHES)]
    heavier = WEIGHTS[number // colours // len(DASHES) % len(WEIGHTS)]
    return theme.lines[number % colours], dash, WEIGHT * theme.mark_scale * heavier


def _curve(stage: Stage, line: int, last: int) -> list[tuple[float, float]]:
    """A line from its name to a little after its last meeting, as cubic curves, along and off the axis."""
    rows = stage.story.rows
    off = stage.off(rows[0][line])
    points = [(stage.start, off)]
    for step in range(last + 1):
        along, goal = stage.places[stage.steps[step]], stage.off(rows[step][line])
        if goal != off:
            begin, end = _stretch(stage, step)
            half = (begin + end) / 2
            points += [*_straight(points[-1], (begin, off)), (half, off), (half, goal), (end, goal)]
        points += _straight(points[-1], (along, goal))
        off = goal
    along = points[-1][0]
    room = stage.end - along if last + 1 == len(stage.steps) else _gap(stage, last) / 3
    return [*points, *_straight(points[-1], (along + min(TAIL, room), off))]


def _straight(one: tuple[float, float], other: tuple[float, float]) -> list[tuple[float, float]]:
    return [one, other, other]


def _gap(stage: Stage, step: int) -> float:
    """From a meeting to the next one."""
    return stage.places[stage.steps[step + 1]] - stage.places[stage.steps[step]]


def _stretch(stage: Stage, step: int) -> tuple[float, float]:
    """Where lines change rows before a meeting: right before it, between its capsule and the one before."""
    radius = min(stage.radius(key=True), _gap(stage, step - 1) / 2)
    start, end = stage.places[stage.steps[step - 1]] + radius, stage.places[stage.steps[step]] - radius
    before, after = stage.story.rows[step - 1], stage.story.rows[step]
    highest = max(abs(row - before[line]) for line, row in after.items()) * stage.pitch
    return max(start, end - max(LEAST_CURVE, STEEP * highest)), end


# ---------------------------------------------------------------- meetings
def _meeting(stage: Stage, step: int, item: Dated, rail: Rail) -> Group:
    """The capsule over the lines that meet, solid where the time is known to the day, else hollow."""
    number = stage.steps[step]
    offs = [stage.off(stage.story.rows[step][line]) for line in stage.cast.meeting[number]]
    along, key = stage.places[number], item.event.key
    radius = stage.radius(key=key)
    box = rail.box(
        along - radius,
        along + radius,
        off=(min(offs) + max(offs)) / 2,
        thickness=max(offs) - min(offs) + 2 * radius,
    )
    shape = capsule(box, stage.theme, key=key, is_sure=is_sure(item))
    return Group(kind="meeting", title=item.event.title, children=(shape,))


def capsule(box: Box, theme: Theme, *, key: bool = False, is_sure: bool = True) -> Rect:
    """A capsule that fills a box."""
    colour = theme.accent if key else theme.mark
    return Rect(
        box=box,
        fill=colour if is_sure else theme.paper,
        stroke=theme.paper if is_sure else colour,
        stroke_width=0.6 if is_sure else 1.1,
        radius=min(box.width, box.height) / 2,
    )


def is_sure(item: Dated) -> bool:
    """Whether the time of an event is known to the day, and undisputed."""
    return not item.rival and all(_is_to_the_day(knowledge) for knowledge in item.datings)


def _is_to_the_day(knowledge: Knowledge) -> bool:
    if knowledge.uncertain or any(knowledge.about):
        return False
    start, end = knowledge.outer
    if knowledge.kind is not Kind.LASTED or start is None or end is None or knowledge.core is None:
        return knowledge.kind is Kind.DAY
    return max(knowledge.core[0] - start, end - knowledge.core[1]) <= SECONDS_PER_DAY


# ---------------------------------------------------------------- names
def _names(stage: Stage, rail: Rail) -> Iterator[tuple[Group, Box]]:
    """Each name at the start of its line, turned where time runs down; long ones push others a little."""
    if not stage.names:
        return
    rows = stage.story.rows[0]
    ordered = sorted(rows, key=lambda line: stage.off(rows[line]))
    placing = place(
        [stage.off(rows[line]) for line in ordered],
        [stage.names[line].height for line in ordered],
        walls=(stage.near, stage.far),
    )
    assert isinstance(placing, Placing)  # the pitch of the rows is made for it
    for line, off in zip(ordered, placing.centres, strict=True):
        name = stage.names[line]
        end = stage.start - NAME_GAP
        box = rail.box(end - name.width, end, off=off, thickness=name.height)
        words = name.turned(box) if stage.is_upright else name.texts(box, align="right")
        yield Group(kind="line", title=stage.cast.names[line], children=words), box


# ---------------------------------------------------------------- the legend
def samples(x: float, y: float, *, theme: Theme) -> tuple[Node, ...]:
    """Two lines that meet twice, for the legend: at a solid capsule, and at a hollow one."""
    upper, lower = y - 2.6, y + 2.6
    lines = (
        Path(
            points=(Point(x, row), Point(x + SAMPLE, row)),
            stroke=line_style(number, theme)[0],
            stroke_width=1.4,
        )
        for number, row in enumerate((upper, lower))
    )
    boxes = (
        Box(left=x + at - 1.8, top=upper - 1.8, right=x + at + 1.8, bottom=lower + 1.8) for at in (6.0, 16.0)
    )
    capsules = (capsule(box, theme, is_sure=sure) for box, sure in zip(boxes, (True, False), strict=True))
    return (*lines, *capsules)
