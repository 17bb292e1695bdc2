"""The stage of a storyline: where its lines run and meet, beside the ruler, in both directions of time.

Meetings of one day stand a little apart; in the fan between stage and marks thin lines lead on to where the
day really is. Places are measured along the axis, and off it, away from the ruler; all in points.
"""

from collections.abc import Sequence
from functools import cached_property

from attrs import frozen

from chronicle.chart.axis.ruler import LyingRuler, UprightRuler
from chronicle.chart.cast import Cast
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice, copy_of
from chronicle.chart.labels.typeset import Block, Typeface, set_lines
from chronicle.chart.marks.band import Band, band_of
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import KEY_RADIUS, RADIUS, Pen
from chronicle.chart.theme import Theme
from chronicle.chart.words import said
from chronicle.layout.geometry import Point
from chronicle.layout.scale import Scale
from chronicle.layout.spacing import Overfull, place
from chronicle.layout.storyline import Storyline, arrange
from chronicle.wording import Piece

NAME_GAP = 4.0
"""From a name to its line, and from either end of the axis to the first and the last meeting, in points."""

PITCH = 1.35
"""The least distance between two rows, over the size of the names."""

APART, AIRY, FILLED = 1.4, 8.0, 0.6
"""The blank between two meetings: at least, and at most, in points; and the share of the axis that they fill
before it is less than that.
"""

FAN, STEEPEST, MOST_FAN = 7.0, 0.45, 40.0
"""How wide the fan is: at least, over how far it leads, and at most, in points."""


@frozen(kw_only=True)
class Stage:
    """The lines on their rows; by item the place of its meeting along the axis and that of its day; marks."""

    cast: Cast
    story: Storyline
    places: tuple[float, ...]
    anchors: tuple[float, ...]
    band: Band
    names: tuple[Block, ...]
    start: float
    end: float
    theme: Theme
    is_upright: bool

    @cached_property
    def pitch(self) -> float:
        """The distance between two rows; names that are broken to two lines need more of it."""
        if not self.names:
            return 0.0
        together = sum(name.height for name in self.names) / self.story.count
        return max(PITCH * self.theme.date_size, together)

    @property
    def width(self) -> float:
        """All rows together."""
        return self.pitch * self.story.count

    @cached_property
    def fan(self) -> float:
        """The width of the fan."""
        farthest = max(abs(one - other) for one, other in zip(self.places, self.anchors, strict=True))
        return min(MOST_FAN, max(FAN, STEEPEST * farthest))

    @property
    def near(self) -> float:
        """How far off the line of the ruler the stage begins."""
        return self.band.depth + self.fan

    @property
    def far(self) -> float:
        """How far off it the stage ends."""
        return self.near + self.width

    @cached_property
    def steps(self) -> tuple[int, ...]:
        """The items at which lines meet, by number."""
        return tuple(number for number, lines in enumerate(self.cast.meeting) if lines)

    def off(self, row: int) -> float:
        """How far off the ruler the middle of a row is: the first row is the upper or the left one."""
        return self.near + (row + 0.5 if self.is_upright else self.story.count - row - 0.5) * self.pitch

    def radius(self, *, key: bool) -> float:
        """Half the breadth of a capsule."""
        return (KEY_RADIUS if key else RADIUS) * self.theme.mark_scale

    def way(self, number: int, pen: Pen) -> tuple[Point, ...]:
        """From an item's mark along the fan, through its meeting, to the far edge of the stage."""
        rail, anchor, along = pen.rail, self.anchors[number], self.places[number]
        return (
            rail.point(anchor, pen.off),
            rail.point(anchor, self.band.depth),
            rail.point(along, self.near),
            rail.point(along, self.far),
        )

    def pen(self, number: int, item: Dated, rail: Rail, ruler: LyingRuler | UprightRuler) -> Pen:
        """What an item's mark on the ruler is drawn with."""
        return Pen(
            rail=rail,
            to_points=ruler.scale.position,
            theme=self.theme,
            off=self.band.offs[number],
            key=item.event.key,
            metrics=ruler.voice.metrics,
        )


def set_names(cast: Cast, voice: Voice, *, width: float) -> tuple[Block, ...]:
    """The names of the lines, in the type of dates, no wider than so many points."""
    theme = voice.theme
    face = Typeface(
        size=theme.date_size,
        fill=theme.ink,
        raised_size=theme.raised_size,
        face="semibold",
        language=voice.language,
    )
    return tuple(
        Block(lines=set_lines((Piece(text=name),), face, width=width, metrics=voice.metrics))
        for name in cast.names
    )


def stage_of(
    items: Sequence[Dated],
    cast: Cast,
    names: tuple[Block, ...],
    scale: Scale,
    voice: Voice,
    *,
    walls: tuple[float, float],
    is_upright: bool,
) -> Stage | Overfull:
    """The stage between two places of the axis, or the length that so many meetings would need."""
    anchors = tuple([scale.position(item.anchor) for item in items])
    radius = RADIUS * voice.theme.mark_scale
    start, end = walls
    inner = (start + NAME_GAP, end - NAME_GAP)
    gap = max(APART, min(AIRY, FILLED * (end - start) / len(items) - 2 * radius))
    placing = place(anchors, [2 * radius] * len(items), walls=inner, gap=gap)
    if isinstance(placing, Overfull):
        return placing
    return Stage(
        cast=cast,
        story=arrange(cast.meetings),
        places=placing.centres,
        anchors=anchors,
        band=band_of(items, scale.position, voice.theme),
        names=names,
        start=start,
        end=end,
        theme=voice.theme,
        is_upright=is_upright,
    )


def label_of(item: Dated, named: Sequence[str], voice: Voice, *, width: float) -> Block:
    """The label of an event; who takes part without a line is named in it."""
    block = copy_of(item, voice).block(width)
    if not named:
        return block
    words = said("with", voice.language, names=", ".join(named))
    more = voice.paragraph((Piece(text=words, style="italic"),), voice.part_face)
    return Block(lines=(*block.lines, *more.lines(width)))
