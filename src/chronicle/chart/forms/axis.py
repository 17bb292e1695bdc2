"""The axis: a ruler with ticks and two rows of labels, lying or upright.

The ruler is the stretch between two lines: marks sit on its lines, tick labels stand between them, so that no
leader ever runs through a tick label.
"""

from attrs import frozen

from chronicle.chart.forms.axis_line import axis_line, break_labels
from chronicle.chart.labels.callouts import Voice
from chronicle.layout.axis_words import axis_words
from chronicle.layout.count_words import count_words
from chronicle.layout.counted_ticks import age_ticks, relative_ticks
from chronicle.layout.geometry import Point
from chronicle.layout.log_scale import LogScale
from chronicle.layout.metrics import Font
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Group, Node, Path, Run, Text
from chronicle.layout.ticks import Level, Measure, Tick, find_ticks

LENGTHS = {Level.FINE: 2.0, Level.MINOR: 3.5, Level.MAJOR: 5.0}
"""How long a tick is, in points."""

LABEL_GAP = 2.5
"""From the end of a tick to its label, in points."""

UNDER = 4.0
"""From the last row of labels to the lower line of a lying ruler, in points: marks reach that far over it."""

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
    return LENGTHS[Level.MINOR] + LABEL_GAP + rows * _row(voice) + UNDER * voice.theme.mark_scale


def draw_ruler(
    scale: Scale, voice: Voice, *, top: float, left: float, right: float, two_sided: bool
) -> Ruler:
    """A ruler from left to right, hanging from the line that its marks sit on."""
    ticks = _lying_ticks(scale, voice, walls=(left, right))
    bottom = top + ruler_depth(scale, voice)
    nodes: list[Node] = []
    for line in (top, bottom) if two_sided else (top,):
        nodes += axis_line(scale, voice, start=left, end=right, at=line, horizontal=True)
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
    for label in break_labels(scale, voice):
        x = label.middle - label.width / 2
        nodes.append(label.text_at(x=x, y=baselines[Level.MINOR], fill=voice.theme.muted))
    return Ruler(
        group=Group(kind="axis", children=tuple(nodes)), top=top, bottom=bottom, left=left, right=right
    )


def _upright_line(tick: Tick, start: float, end: float, voice: Voice) -> Path:
    return _line(Point(tick.position, start), Point(tick.position, end), _tick_colour(tick, voice), 0.5)


def _lying_ticks(scale: Scale, voice: Voice, *, walls: tuple[float, float] | None) -> tuple[Tick, ...]:
    font = _font(voice, Level.MAJOR)
    halves = [(label.middle, label.width / 2) for label in break_labels(scale, voice)]
    look = _Look(
        measure=lambda text: voice.metrics.width(text, font) + 2.5,
        gap=6.0,
        spacing=64.0,
        walls=walls,
        reserved=tuple((middle - half, middle + half) for middle, half in halves),
    )
    return _found(scale, voice, look, key=("lying", walls))


# ---------------------------------------------------------------- upright
def upright_ruler_width(scale: Scale, voice: Voice) -> float:
    """How wide the ruler has to be for its two columns of labels, in points."""
    major, minor = _column_widths(_upright_ticks(scale, voice), voice)
    minor = max([minor, *(label.width for label in break_labels(scale, voice))])
    return major + minor + (2 if major and minor else 1) * SIDE + SIDE


def draw_upright_ruler(
    scale: Scale, voice: Voice, *, left: float, top: float, bottom: float, two_sided: bool
) -> Ruler:
    """A ruler from top to bottom; the major labels stand in its left column, the minor ones in its right."""
    ticks = _upright_ticks(scale, voice)
    right = left + upright_ruler_width(scale, voice)
    nodes: list[Node] = []
    for line in (right, left) if two_sided else (right,):
        nodes += axis_line(scale, voice, start=top, end=bottom, at=line, horizontal=False)
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
    for label in break_labels(scale, voice):
        x, y = right - SIDE - label.width, label.middle + voice.theme.tick_size * 0.33
        nodes.append(label.text_at(x=x, y=y, fill=voice.theme.muted))
    return Ruler(
        group=Group(kind="axis", children=tuple(nodes)), top=top, bottom=bottom, left=left, right=right
    )


def _upright_ticks(scale: Scale, voice: Voice) -> tuple[Tick, ...]:
    height = _row(voice)
    look = _Look(
        measure=lambda _text: height,
        gap=4.0,
        spacing=56.0,
        walls=(min(scale.range) - height, max(scale.range) + height),
        reserved=tuple(
            (label.middle - height / 2, label.middle + height / 2) for label in break_labels(scale, voice)
        ),
    )
    return _found(scale, voice, look, key=("upright", None))


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
@frozen(kw_only=True)
class _Look:
    """How tick labels are measured and kept apart, in points along the axis."""

    measure: Measure
    gap: float
    spacing: float
    walls: tuple[float, float] | None
    reserved: tuple[tuple[float, float], ...]


def _found(scale: Scale, voice: Voice, look: _Look, *, key: object) -> tuple[Tick, ...]:
    """Ticks that were found before, or are found now: the same axis is asked for its width, then drawn."""
    known = voice.ticks.get((key, scale))
    if known is None:
        known = voice.ticks[key, scale] = _find(scale, voice, look)
    return known


def _find(scale: Scale, voice: Voice, look: _Look) -> tuple[Tick, ...]:
    """Ticks of the calendar; counted ones on a logarithmic axis, and where an event is the origin."""
    counted = count_words(voice.language)
    if isinstance(scale, LogScale):
        return age_ticks(
            scale, measure=look.measure, gap=look.gap, walls=look.walls, words=count_words(voice.language)
        )
    if voice.origin is not None:
        return relative_ticks(
            scale,
            origin=voice.origin,
            measure=look.measure,
            gap=look.gap,
            spacing=look.spacing,
            walls=look.walls,
            words=counted,
        )
    return find_ticks(
        scale,
        measure=look.measure,
        gap=look.gap,
        spacing=look.spacing,
        walls=look.walls,
        words=axis_words(voice.language),
        finest=voice.finest,
        reserved=look.reserved,
    )


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
