"""The axis: a ruler with ticks and two rows of labels, lying or upright.

The ruler is the stretch between two lines: marks sit on its lines, tick labels stand between them, so that no
leader ever runs through a tick label.
"""

from collections.abc import Callable

from attrs import frozen

from chronicle.chart.labels.callouts import Voice
from chronicle.layout.geometry import Point
from chronicle.layout.metrics import Font
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Group, Node, Path, Run, Text
from chronicle.layout.ticks import Level, Tick, find_ticks

LINE = 0.75
"""The weight of the axis, in points."""

LENGTHS = {Level.FINE: 2.0, Level.MINOR: 3.5, Level.MAJOR: 5.0}
"""How long a tick is, in points."""

LABEL_GAP = 2.5
"""From the end of a tick to its label, in points."""

SIDE = 6.0
"""From the lines of an upright ruler to its labels, in points."""


@frozen(kw_only=True)
class Ruler:
    """A drawn ruler, and where its lines lie in points."""

    group: Group
    top: float
    bottom: float
    left: float
    right: float


# ---------------------------------------------------------------- lying
def ruler_depth(scale: Scale, voice: Voice) -> float:
    """How far below the axis the tick labels reach, in points."""
    rows = 2 if any(tick.level is Level.MAJOR for tick in _lying_ticks(scale, voice, walls=None)) else 1
    return LENGTHS[Level.MINOR] + LABEL_GAP + rows * _row(voice) + 2.0


def draw_ruler(
    scale: Scale, voice: Voice, *, top: float, left: float, right: float, two_sided: bool
) -> Ruler:
    """A ruler from left to right, hanging from the line that its marks sit on."""
    ticks = _lying_ticks(scale, voice, walls=(left, right))
    bottom = top + ruler_depth(scale, voice)
    nodes: list[Node] = [_line(Point(left, top), Point(right, top), voice.theme.ink, LINE)]
    if two_sided:
        nodes.append(_line(Point(left, bottom), Point(right, bottom), voice.theme.ink, LINE))
    baselines = {
        Level.MINOR: top + LENGTHS[Level.MINOR] + LABEL_GAP + voice.theme.tick_size * 0.95,
        Level.MAJOR: top + LENGTHS[Level.MINOR] + LABEL_GAP + _row(voice) + voice.theme.tick_size * 0.95,
    }
    for tick in ticks:
        shapes: list[Node] = []
        if tick.has_line:
            shapes.append(_upright_line(tick, top, top + LENGTHS[tick.level], voice))
        if tick.has_line and tick.level is Level.MAJOR and tick.label:
            baseline = baselines[Level.MAJOR]
            shapes.append(_upright_line(tick, baseline - voice.theme.tick_size * 0.75, baseline + 1.0, voice))
        if tick.label:
            shift = 2.5 if tick.level is Level.MAJOR and tick.has_line else 0.0
            shapes.append(_label(tick, voice, x=tick.start + shift, y=baselines[tick.level]))
        nodes.append(Group(kind="tick", children=tuple(shapes)))
    return Ruler(
        group=Group(kind="axis", children=tuple(nodes)), top=top, bottom=bottom, left=left, right=right
    )


def _upright_line(tick: Tick, start: float, end: float, voice: Voice) -> Path:
    return _line(Point(tick.position, start), Point(tick.position, end), _tick_colour(tick, voice), 0.5)


def _lying_ticks(scale: Scale, voice: Voice, *, walls: tuple[float, float] | None) -> tuple[Tick, ...]:
    font = _font(voice, Level.MAJOR)
    return _found(
        voice,
        ("lying", scale, walls),
        lambda: find_ticks(
            scale,
            measure=lambda text: voice.metrics.width(text, font) + 2.5,
            walls=walls,
            finest=voice.finest,
        ),
    )


# ---------------------------------------------------------------- upright
def upright_ruler_width(scale: Scale, voice: Voice) -> float:
    """How wide the ruler has to be for its two columns of labels, in points."""
    major, minor = _column_widths(_upright_ticks(scale, voice), voice)
    return major + minor + (2 if major and minor else 1) * SIDE + SIDE


def draw_upright_ruler(
    scale: Scale, voice: Voice, *, left: float, top: float, bottom: float, two_sided: bool
) -> Ruler:
    """A ruler from top to bottom; the major labels stand in its left column, the minor ones in its right."""
    ticks = _upright_ticks(scale, voice)
    right = left + upright_ruler_width(scale, voice)
    nodes: list[Node] = [_line(Point(right, top), Point(right, bottom), voice.theme.ink, LINE)]
    if two_sided:
        nodes.append(_line(Point(left, top), Point(left, bottom), voice.theme.ink, LINE))
    for tick in ticks:
        shapes: list[Node] = []
        if tick.has_line:
            length, colour = LENGTHS[tick.level], _tick_colour(tick, voice)
            shapes.append(
                _line(Point(right - length, tick.position), Point(right, tick.position), colour, 0.5)
            )
            if two_sided:
                shapes.append(
                    _line(Point(left, tick.position), Point(left + length, tick.position), colour, 0.5)
                )
        if tick.label:
            width = voice.metrics.width(tick.label, _font(voice, tick.level))
            x = left + SIDE if tick.level is Level.MAJOR else right - SIDE - width
            shapes.append(
                _label(tick, voice, x=x, y=(tick.start + tick.end) / 2 + voice.theme.tick_size * 0.33)
            )
        nodes.append(Group(kind="tick", children=tuple(shapes)))
    return Ruler(
        group=Group(kind="axis", children=tuple(nodes)), top=top, bottom=bottom, left=left, right=right
    )


def _upright_ticks(scale: Scale, voice: Voice) -> tuple[Tick, ...]:
    height = _row(voice)
    walls = (min(scale.range) - height, max(scale.range) + height)
    return _found(
        voice,
        ("upright", scale),
        lambda: find_ticks(
            scale, measure=lambda _text: height, gap=4.0, spacing=56.0, walls=walls, finest=voice.finest
        ),
    )


def _column_widths(ticks: tuple[Tick, ...], voice: Voice) -> tuple[float, float]:
    major, minor = (
        max(
            (voice.metrics.width(tick.label, _font(voice, level)) for tick in ticks if tick.level is level),
            default=0.0,
        )
        for level in (Level.MAJOR, Level.MINOR)
    )
    return major, minor


# ---------------------------------------------------------------- shared
def _found(voice: Voice, key: object, find: Callable[[], tuple[Tick, ...]]) -> tuple[Tick, ...]:
    """Ticks that were found before, or are found now: the same axis is asked for its width, then drawn."""
    if key not in voice.ticks:
        voice.ticks[key] = find()
    return voice.ticks[key]


def _row(voice: Voice) -> float:
    return voice.theme.tick_size * 1.25


def _font(voice: Voice, level: Level) -> Font:
    return Font(voice.theme.tick_size, "semibold" if level is Level.MAJOR else "regular")


def _tick_colour(tick: Tick, voice: Voice) -> str:
    return voice.theme.ink if tick.level is not Level.FINE else voice.theme.stem


def _label(tick: Tick, voice: Voice, *, x: float, y: float) -> Text:
    font = _font(voice, tick.level)
    width = voice.metrics.width(tick.label, font)
    return Text(x=x, y=y, runs=(Run(text=tick.label, font=font, fill=voice.theme.ink, width=width),))


def _line(start: Point, end: Point, colour: str, width: float) -> Path:
    return Path(points=(start, end), stroke=colour, stroke_width=width)
