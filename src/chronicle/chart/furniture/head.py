"""The head of the picture: the title as the finding, the subtitle under it."""

from chronicle.chart.furniture.furnishing import Furniture
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.typeset import Block, Typeface, set_lines
from chronicle.chart.spec import Chart
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Group
from chronicle.wording import Piece

BELOW = 12.0
"""The blank between the head and the chart, in points."""


def head(chart: Chart, voice: Voice, *, left: float, top: float, width: float, shown: bool) -> Furniture:
    """Title and subtitle, ranged left; nothing on a page whose caption is typeset elsewhere."""
    theme, header = voice.theme, voice.timeline.header
    title, subtitle = chart.title or header.title, chart.subtitle or header.subtitle
    if not shown or not (title or subtitle):
        return Furniture(nodes=(), height=0.0)
    lines = [
        *set_lines(
            (Piece(text=title or ""),),
            Typeface(
                size=theme.title_size,
                fill=theme.ink,
                raised_size=theme.raised_size,
                face="semibold",
                language=voice.language,
            ),
            width=width,
            metrics=voice.metrics,
        ),
        *set_lines(
            (Piece(text=subtitle or ""),),
            Typeface(
                size=theme.subtitle_size,
                fill=theme.muted,
                raised_size=theme.raised_size,
                language=voice.language,
            ),
            width=width,
            metrics=voice.metrics,
        ),
    ]
    block = Block(lines=tuple(lines))
    box = Box(left=left, top=top, right=left + width, bottom=top + block.height)
    return Furniture(nodes=(Group(kind="title", children=block.texts(box)),), height=block.height + BELOW)
