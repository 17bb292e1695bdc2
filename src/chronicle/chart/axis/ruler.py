"""The axis: a ruler with ticks and two rows of labels, lying or upright.

The ruler is the stretch between two lines: marks sit on its lines, tick labels stand between them, so that no
leader ever runs through a tick label.
"""

from collections.abc import Sequence
from functools import cached_property

from attrs import frozen

from chronicle.chart.axis.eras import NO_ERAS, EraRows, bands_behind, draw_eras, era_rows
from chronicle.chart.axis.line import axis_line, break_labels
from chronicle.chart.axis.second_calendar import Beginning, beginnings
from chronicle.chart.labels.callouts import Voice
from chronicle.layout.axis_words import axis_words
from chronicle.layout.count_words import count_words
from chronicle.layout.counted_ticks import age_ticks, relative_ticks
from chronicle.layout.geometry import Box, Point
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

SECOND_CALENDAR = "calendar"
"""The kind of the group that holds what a second calendar tells on the axis."""

SECOND_TICK = 2.5
"""How long the ticks of a second calendar are, in points."""

ERA_GAP = 1.5
"""From the last row of labels to the eras, in points."""

SIDE = 6.0
"""From the lines of an upright ruler to its labels, in points."""


@frozen(kw_only=True)
class Drawn:
    """A drawn ruler, where its lines lie in points, and the boxes of the titles in it."""

    group: Group
    top: float
    bottom: float
    left: float
    right: float
    titles: tuple[Box, ...] = ()


# ---------------------------------------------------------------- lying
@frozen(kw_only=True)
class LyingRuler:
    """A ruler from left to right, before its height is known: ticks, and eras in rows under them."""

    scale: Scale
    voice: Voice
    left: float
    right: float
    eras: EraRows
    has_second: bool = True

    @property
    def depth(self) -> float:
        """How far below the axis it reaches, in points."""
        rows = self._tick_depth + self._second_row + self.eras.height
        return rows + UNDER * self.voice.theme.mark_scale

    @cached_property
    def _second(self) -> tuple[Beginning, ...]:
        """What a second calendar tells, where one is asked for."""
        voice, font = self.voice, Font(self.voice.theme.tick_size, "italic")
        if voice.calendar is None or not self.has_second:
            return ()
        return beginnings(
            voice.calendar,
            self.scale,
            measure=lambda text: voice.metrics.width(text, font),
            walls=(self.left, self.right),
            language=voice.language,
        )

    @property
    def _second_row(self) -> float:
        return _row(self.voice) + SECOND_TICK if self._second else 0.0

    @property
    def _tick_depth(self) -> float:
        ticks = _lying_ticks(self.scale, self.voice, walls=None)
        rows = 2 if any(tick.level is Level.MAJOR for tick in ticks) else 1
        return LENGTHS[Level.MINOR] + LABEL_GAP + rows * _row(self.voice)

    def behind(self, *, top: float, bottom: float) -> tuple[Node, ...]:
        """The bands of eras behind the chart."""
        walls = self.left, self.right
        return bands_behind(self.scale, self.voice, walls=walls, across=(top, bottom), horizontal=True)

    def draw(self, *, top: float, two_sided: bool) -> Drawn:
        """The ruler, hanging from the line that its marks sit on."""
        scale, voice, left, right = self.scale, self.voice, self.left, self.right
        bottom = top + self.depth
        under = top + self._tick_depth
        eras = draw_eras(self.eras, voice, at=under + self._second_row + ERA_GAP, horizontal=True)
        nodes: list[Node] = [group for group, _ in eras]
        baseline = under + SECOND_TICK + voice.theme.tick_size * 0.95
        second: list[Node] = []
        for one in self._second:
            mark = _line(
                Point(one.position, under), Point(one.position, under + SECOND_TICK), voice.theme.stem, 0.5
            )
            second.append(_second_label(one, mark, voice, y=baseline))
        nodes += _second_calendar(second)
        for line in (top, bottom) if two_sided else (top,):
            nodes += axis_line(scale, voice, start=left, end=right, at=line, horizontal=True)
        minor = top + LENGTHS[Level.MINOR] + LABEL_GAP + voice.theme.tick_size * 0.95
        baselines = {Level.MINOR: minor, Level.MAJOR: minor + _row(voice)}
        ticks = _lying_ticks(scale, voice, walls=(left, right))
        nodes += [
            _lying_tick(tick, voice, top=top, baseline=baselines.get(tick.level, top)) for tick in ticks
        ]
        for label in break_labels(scale, voice):
            x = label.middle - label.width / 2
            nodes.append(label.text_at(x=x, y=baselines[Level.MINOR], fill=voice.theme.muted))
        return Drawn(
            group=Group(kind="axis", children=tuple(nodes)),
            top=top,
            bottom=bottom,
            left=left,
            right=right,
            titles=tuple(box for _, box in eras),
        )


def lying_ruler(
    scale: Scale, voice: Voice, *, left: float, right: float, has_eras: bool = True
) -> LyingRuler:
    """The ruler of a scale from one place to another, with the eras that it shows, if it is to."""
    eras = era_rows(scale, voice, walls=(left, right)) if has_eras else NO_ERAS
    return LyingRuler(scale=scale, voice=voice, left=left, right=right, eras=eras, has_second=has_eras)


def _second_calendar(ticks: Sequence[Node]) -> tuple[Group, ...]:
    """The ticks of the second calendar together; nothing where there are none."""
    return (Group(kind=SECOND_CALENDAR, children=tuple(ticks)),) if ticks else ()


def _second_label(one: Beginning, mark: Path, voice: Voice, *, y: float, x: float | None = None) -> Group:
    """A small line and the words of the second calendar, centred on the place, or from a place on."""
    font = Font(voice.theme.tick_size, "italic")
    width = voice.metrics.width(one.label, font)
    run = Run(text=one.label, font=font, fill=voice.theme.muted, width=width)
    text = Text(x=one.position - width / 2 if x is None else x, y=y, runs=(run,))
    return Group(kind="tick", children=(mark, text))


def _lying_tick(tick: Tick, voice: Voice, *, top: float, baseline: float) -> Group:
    shapes: list[Node] = []
    if tick.has_line:
        shapes.append(_upright_line(tick, top, top + LENGTHS[tick.level], voice))
    if tick.has_line and tick.level is Level.MAJOR and tick.label:
        shapes.append(_upright_line(tick, baseline - voice.theme.tick_size * 0.75, baseline + 1.0, voice))
    if tick.label:
        shift = 2.5 if tick.level is Level.MAJOR and tick.has_line else 0.0
        shapes.append(_label(tick, voice, x=tick.start + shift, y=baseline))
    return Group(kind="tick", children=tuple(shapes))


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
@frozen(kw_only=True)
class UprightRuler:
    """A ruler from top to bottom, before its place is known: eras, major labels, minor labels."""

    scale: Scale
    voice: Voice
    top: float
    bottom: float
    eras: EraRows

    @cached_property
    def width(self) -> float:
        """How wide it has to be, in points."""
        scale, voice = self.scale, self.voice
        major, minor = _column_widths(_upright_ticks(scale, voice), voice)
        minor = max([minor, *(label.width for label in break_labels(scale, voice))])
        around = (3 if major and minor else 2) * SIDE
        return self._second_width + self._eras_width + major + minor + around

    @cached_property
    def _second(self) -> tuple[Beginning, ...]:
        """What a second calendar tells, where one is asked for."""
        height = 2 * _row(self.voice)
        if self.voice.calendar is None:
            return ()
        return beginnings(
            self.voice.calendar,
            self.scale,
            measure=lambda _text: height,
            walls=(self.top, self.bottom),
            language=self.voice.language,
        )

    @property
    def _second_width(self) -> float:
        font = Font(self.voice.theme.tick_size, "italic")
        widths = [self.voice.metrics.width(one.label, font) for one in self._second]
        return max(widths) + SECOND_TICK + 2.0 + SIDE if widths else 0.0

    @property
    def _eras_width(self) -> float:
        return self.eras.height + SIDE / 2 if self.eras.bars else 0.0

    def behind(self, *, left: float, right: float) -> tuple[Node, ...]:
        """The bands of eras behind the chart."""
        walls = self.top, self.bottom
        return bands_behind(self.scale, self.voice, walls=walls, across=(left, right), horizontal=False)

    def draw(self, *, left: float, two_sided: bool) -> Drawn:
        """The ruler from its left line on; without a left column of marks it has no left line."""
        scale, voice = self.scale, self.voice
        right = left + self.width
        inner = left + SIDE + self._second_width
        eras = draw_eras(self.eras, voice, at=inner, horizontal=False)
        nodes: list[Node] = [group for group, _ in eras]
        second: list[Node] = []
        for one in self._second:
            start = Point(left + SIDE, one.position)
            mark = _line(start, Point(start.x + SECOND_TICK, start.y), voice.theme.stem, 0.5)
            y = one.position + voice.theme.tick_size * 0.33
            second.append(_second_label(one, mark, voice, y=y, x=start.x + SECOND_TICK + 2.0))
        nodes += _second_calendar(second)
        lines = (right, left) if two_sided else (right,)
        for line in lines:
            nodes += axis_line(scale, voice, start=self.top, end=self.bottom, at=line, horizontal=False)
        starts = {Level.MAJOR: inner + self._eras_width, Level.MINOR: right - SIDE}
        for tick in _upright_ticks(scale, voice):
            nodes.append(_upright_tick(tick, voice, lines=lines, at=starts.get(tick.level, right)))
        for label in break_labels(scale, voice):
            x, y = right - SIDE - label.width, label.middle + voice.theme.tick_size * 0.33
            nodes.append(label.text_at(x=x, y=y, fill=voice.theme.muted))
        return Drawn(
            group=Group(kind="axis", children=tuple(nodes)),
            top=self.top,
            bottom=self.bottom,
            left=left,
            right=right,
            titles=tuple(box for _, box in eras),
        )


def upright_ruler(scale: Scale, voice: Voice, *, top: float, bottom: float) -> UprightRuler:
    """The ruler of a scale between two heights, with the eras that it shows."""
    eras = era_rows(scale, voice, walls=(top, bottom))
    return UprightRuler(scale=scale, voice=voice, top=top, bottom=bottom, eras=eras)


def _upright_tick(tick: Tick, voice: Voice, *, lines: tuple[float, ...], at: float) -> Group:
    """Lines that point into the ruler, and the label: major ones begin at a place, minor ones end at it."""
    shapes: list[Node] = []
    for line, inward in zip(lines, (-1, 1), strict=False) if tick.has_line else ():
        inner = line + inward * LENGTHS[tick.level]
        start, end = (Point(x, tick.position) for x in sorted((line, inner)))
        shapes.append(_line(start, end, _tick_colour(tick, voice), 0.5))
    if tick.label:
        width = voice.metrics.width(tick.label, _font(voice, tick.level))
        x = at if tick.level is Level.MAJOR else at - width
        y = (tick.start + tick.end) / 2 + voice.theme.tick_size * 0.33
        shapes.append(_label(tick, voice, x=x, y=y))
    return Group(kind="tick", children=tuple(shapes))


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
