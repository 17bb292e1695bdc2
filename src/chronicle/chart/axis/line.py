"""The line of an axis, and what it shows of a scale that is not linear: zig-zags, and strokes at seams."""

from collections.abc import Iterator

from attrs import frozen

from chronicle.chart.axis.time_axis import elapsed
from chronicle.chart.labels.callouts import Voice
from chronicle.layout.geometry import Point
from chronicle.layout.metrics import Font
from chronicle.layout.scale import Break, PiecewiseScale, Scale
from chronicle.layout.scene import Node, Path, Run, Text

LINE = 0.75
"""The weight of the axis, in points."""

ZIG = 3.0
"""How far the zig-zag of a break swings to either side, in points."""

SEAM = 3.5
"""Half the length of the two strokes of a seam, in points."""

SEAM_GAP = 1.2
"""Half the distance between them, in points."""


def axis_line(
    scale: Scale, voice: Voice, *, start: float, end: float, at: float, horizontal: bool
) -> Iterator[Node]:
    """The line from one place along the axis to another, at a place across it."""

    def point(along: float, across: float = 0.0) -> Point:
        return Point(along, at + across) if horizontal else Point(at + across, along)

    points = [point(start)]
    for gap in _breaks(scale):
        quarter = (gap.right - gap.left) / 4
        points += [
            point(gap.left),
            point(gap.left + quarter, -ZIG),
            point(gap.right - quarter, ZIG),
            point(gap.right),
        ]
    points.append(point(end))
    yield Path(points=tuple(points), stroke=voice.theme.ink, stroke_width=LINE)
    for seam in scale.seams if isinstance(scale, PiecewiseScale) else ():
        for side in (-SEAM_GAP, SEAM_GAP):
            yield Path(
                points=(point(seam + side - 1.0, -SEAM), point(seam + side + 1.0, SEAM)),
                stroke=voice.theme.ink,
                stroke_width=LINE,
            )


@frozen(kw_only=True)
class BreakLabel:
    """How long a break is, in words, centred on its ``middle`` along the axis, in points."""

    middle: float
    text: str
    width: float
    font: Font

    def text_at(self, *, x: float, y: float, fill: str) -> Text:
        """The words from a place on, as text of the scene."""
        return Text(x=x, y=y, runs=(Run(text=self.text, font=self.font, fill=fill, width=self.width),))


def break_labels(scale: Scale, voice: Voice) -> tuple[BreakLabel, ...]:
    """What is written at the breaks of a scale."""
    font = Font(voice.theme.tick_size, "italic")
    return tuple(
        BreakLabel(
            middle=(gap.left + gap.right) / 2,
            text=(text := elapsed(gap.start, gap.end, language=voice.language)),
            width=voice.metrics.width(text, font),
            font=font,
        )
        for gap in _breaks(scale)
    )


def _breaks(scale: Scale) -> tuple[Break, ...]:
    return scale.breaks if isinstance(scale, PiecewiseScale) else ()
