"""Eras as bars in the ruler, each with its title, and as pale bands behind the whole chart.

No leader ever runs through the ruler, so that the titles can be read in every form. Eras that overlap lie in
rows of their own; what is unsure of their ends fades, or is dashed where ink is only black or white.
"""

from collections.abc import Iterator

from attrs import frozen

from chronicle.chart.colours import blend
from chronicle.chart.items import EraItem
from chronicle.chart.knowledge import Kind, Knowledge
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.typeset import Block, Typeface, set_lines
from chronicle.layout.geometry import Box, Point
from chronicle.layout.lanes import assign_lanes
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Group, Node, Path, Rect
from chronicle.wording import Piece, in_words

BAR, PALEST = 0.16, 0.05
"""How strong the ink of a bar is, and how strong at the outer end of a fade."""

BEHIND = (0.035, 0.065)
"""How strong the ink of the bands behind the chart is, one after the other in turn."""

FADE_STEP = 1.5
"""How far apart the steps of a fade lie, in points."""

LEAST = 3.0
"""The least length of a bar, in points."""

PAD, GAP = 3.0, 4.0
"""From the start of a bar to its title, and between two of them in a row, in points."""

ROW_MORE, ROW_GAP = 3.0, 1.5
"""How much higher a row is than its titles, and the blank between two rows, in points."""


@frozen(kw_only=True)
class Bar:
    """An era along the axis, in points: where it can be, and where it surely is, if anywhere."""

    item: EraItem
    outer: tuple[float, float]
    sure: tuple[float, float] | None

    @property
    def middle(self) -> tuple[float, float]:
        """Its ends as they are spoken of: half-way between what is sure and what is possible."""
        first, last = self.sure or self.outer
        return (self.outer[0] + first) / 2, (self.outer[1] + last) / 2


def bars_on(scale: Scale, voice: Voice, *, walls: tuple[float, float]) -> tuple[Bar, ...]:
    """The eras that a stretch of the axis shows, in the order of time, cut off at its walls."""
    shown = (_bar(item, scale, walls) for item in voice.eras)
    return tuple(sorted((bar for bar in shown if bar is not None), key=lambda bar: bar.middle))


def _bar(item: EraItem, scale: Scale, walls: tuple[float, float]) -> Bar | None:
    first, last = item.knowledge.outer
    domain = scale.domain
    if (first is not None and first >= domain[1]) or (last is not None and last <= domain[0]):
        return None

    def cut(second: int | None, side: int) -> float:
        if second is None or not domain[0] <= second <= domain[1]:
            return walls[side] if second is None else walls[0 if second < domain[0] else 1]
        return min(max(scale.position(second), walls[0]), walls[1])

    outer = cut(first, 0), cut(last, 1)
    lack = max(0.0, LEAST - (outer[1] - outer[0])) / 2
    surely = _surely(item.knowledge)
    sure = None if surely is None else (cut(surely[0], 0), cut(surely[1], 1))
    if sure is not None and sure[0] >= sure[1] and not lack:
        sure = None
    return Bar(
        item=item,
        outer=(outer[0] - lack, outer[1] + lack),
        sure=None if sure is None else (sure[0] - lack, sure[1] + lack),
    )


def _surely(knowledge: Knowledge) -> tuple[int | None, int | None] | None:
    """When it surely was; None on a side where it goes on, and None altogether where that is not known."""
    match knowledge.kind:
        case Kind.DAY | Kind.GRANULE:
            return knowledge.outer
        case Kind.ABOUT:
            return knowledge.core
        case Kind.LASTED:
            start, end = knowledge.surely or (None, None)
            back, on = knowledge.goes_on
            if (start is None and not back) or (end is None and not on):
                return None
            return (None if back else start), (None if on else end)
        case _:
            return None


# ---------------------------------------------------------------- in the ruler
@frozen(kw_only=True)
class EraRows:
    """Bars in rows along the axis, each with its title and where that begins; a row in points."""

    bars: tuple[tuple[Bar, Block, float, int], ...]
    row: float
    rows: int

    @property
    def height(self) -> float:
        """How much of the ruler all rows take, across the axis."""
        return self.rows * self.row


NO_ERAS = EraRows(bars=(), row=0.0, rows=0)


def era_rows(scale: Scale, voice: Voice, *, walls: tuple[float, float]) -> EraRows:
    """The eras in as few rows as hold their bars and titles."""
    bars = bars_on(scale, voice, walls=walls)
    titles = [_title(bar.item, voice, width=walls[1] - walls[0] - 2 * PAD) for bar in bars]
    begins = [
        _begin(bar, title.width, walls, is_framed=voice.theme.one_bit)
        for bar, title in zip(bars, titles, strict=True)
    ]
    stretches = [
        (min(bar.middle[0], begin), max(bar.middle[1], begin + title.width))
        for bar, title, begin in zip(bars, titles, begins, strict=True)
    ]
    lanes = assign_lanes(stretches)
    return EraRows(
        bars=tuple(zip(bars, titles, begins, lanes.lanes, strict=True)),
        row=max([title.height for title in titles], default=0.0) + ROW_MORE,
        rows=lanes.count,
    )


def _begin(bar: Bar, width: float, walls: tuple[float, float], *, is_framed: bool) -> float:
    """Where a title begins: in its bar, or beside it where the end of a frame would run through its words."""
    inside = max(walls[0] + PAD, min(bar.middle[0] + PAD, walls[1] - width - PAD))
    if not is_framed or bar.sure is None:
        return inside
    first, last = bar.sure
    if first + width + 2 * PAD <= last:
        return first + PAD
    after = max(bar.outer[1], last) + PAD
    return after if after + width <= walls[1] else max(walls[0], min(bar.outer[0], first) - PAD - width)


def draw_eras(eras: EraRows, voice: Voice, *, at: float, horizontal: bool) -> list[tuple[Group, Box]]:
    """The rows from a place down, or to the right; each era with the box of its title."""
    drawn: list[tuple[Group, Box]] = []
    for bar, title, begin, row in eras.bars:
        near = at + row * eras.row
        shapes = _shapes(bar, voice, across=(near, near + eras.row - ROW_GAP), horizontal=horizontal)
        inset = near + (eras.row - ROW_GAP - title.height) / 2
        across = inset, inset + title.height
        box = _box((begin, begin + title.width), across, horizontal=horizontal)
        words = title.texts(box) if horizontal else title.turned(box)
        drawn.append((_group(bar, voice, (*shapes, *words)), box))
    return drawn


# ---------------------------------------------------------------- behind the chart
def bands_behind(
    scale: Scale, voice: Voice, *, walls: tuple[float, float], across: tuple[float, float], horizontal: bool
) -> tuple[Node, ...]:
    """Pale bands over a stretch across the axis, for eras that follow each other, in two tones in turn."""
    if voice.theme.one_bit:
        return ()
    bars = bars_on(scale, voice, walls=walls)
    lanes = assign_lanes([bar.middle for bar in bars])
    shown = [bar for bar, lane in zip(bars, lanes.lanes, strict=True) if not lane]
    tones = [BEHIND[number % len(BEHIND)] for number in range(len(shown))]
    colours = [blend(voice.theme.ink, voice.theme.paper, tone) for tone in tones]
    bands = [
        Rect(box=_box(bar.middle, across, horizontal=horizontal), fill=colour)
        for bar, colour in zip(shown, colours, strict=True)
    ]
    return (Group(kind="eras", children=tuple(bands)),) if bands else ()


# ---------------------------------------------------------------- shapes
def _group(bar: Bar, voice: Voice, children: tuple[Node, ...]) -> Group:
    era = bar.item.era
    when = in_words(era.when, language=voice.language)
    return Group(kind="era", title=f"{era.title}, {when}", description=era.note, children=children)


def _title(item: EraItem, voice: Voice, *, width: float) -> Block:
    theme = voice.theme
    face = Typeface(
        size=theme.tick_size,
        fill=theme.ink,
        raised_size=min(theme.raised_size, theme.tick_size),
        language=voice.language,
    )
    phrase = (Piece(text=item.era.title), *voice.notes.raised(item.era.sources))
    return Block(lines=set_lines(phrase, face, width=width, metrics=voice.metrics))


def _shapes(bar: Bar, voice: Voice, *, across: tuple[float, float], horizontal: bool) -> tuple[Node, ...]:
    theme = voice.theme
    sure = bar.sure or (bar.outer[1], bar.outer[1])
    unsure = [(bar.outer[0], sure[0]), (bar.outer[1], sure[1])]
    if theme.one_bit:
        frame = Rect(box=_box(sure, across, horizontal=horizontal), stroke=theme.ink, stroke_width=0.5)
        dashed = (_dashed(ends, across, voice, horizontal=horizontal) for ends in unsure if _is_seen(ends))
        return (*((frame,) if bar.sure else ()), *(line for lines in dashed for line in lines))
    faded = [part for ends in unsure if _is_seen(ends) for part in _fading(*ends)]
    solid = [(*sure, 1.0)] if bar.sure else []
    return tuple(
        Rect(
            box=_box((min(start, end), max(start, end)), across, horizontal=horizontal),
            fill=blend(theme.ink, theme.paper, PALEST + (BAR - PALEST) * share),
        )
        for start, end, share in (*faded, *solid)
    )


def _is_seen(ends: tuple[float, float]) -> bool:
    return abs(ends[1] - ends[0]) > FADE_STEP / 2


def _fading(outer: float, sure: float) -> Iterator[tuple[float, float, float]]:
    """The steps of a fade from without, each with how strong it is."""
    steps = min(24, max(2, int(abs(sure - outer) / FADE_STEP)))
    for step in range(steps):
        start, end = (outer + (sure - outer) * place / steps for place in (step, step + 1))
        yield start, end, step / steps


def _dashed(
    ends: tuple[float, float], across: tuple[float, float], voice: Voice, *, horizontal: bool
) -> Iterator[Path]:
    """Both edges of a part that is not sure, dashed."""
    for side in across:
        points = (Point(end, side) if horizontal else Point(side, end) for end in ends)
        yield Path(points=tuple(points), stroke=voice.theme.ink, stroke_width=0.5, dash=(1.5, 1.5))


def _box(along: tuple[float, float], across: tuple[float, float], *, horizontal: bool) -> Box:
    (start, end), (near, far) = along, across
    if horizontal:
        return Box(left=start, top=near, right=end, bottom=far)
    return Box(left=near, top=start, right=far, bottom=end)
