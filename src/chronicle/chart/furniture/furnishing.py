"""Furniture: what stands above or below the chart and has a height of its own."""

from attrs import frozen

from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.typeset import Typeface
from chronicle.layout.scene import Node

RAISED = 0.8
"""How large raised numbers are in the foot, over its type."""


@frozen(kw_only=True)
class Furniture:
    """Something of a fixed height, in points; nothing where the height is 0."""

    nodes: tuple[Node, ...]
    height: float


NOTHING = Furniture(nodes=(), height=0.0)


def foot_face(voice: Voice, *, fill: str | None = None) -> Typeface:
    """The type of the foot, whose raised numbers are smaller where the page allows it."""
    theme = voice.theme
    raised = min(theme.foot_size, max(theme.least, RAISED * theme.foot_size))
    return Typeface(size=theme.foot_size, fill=fill or theme.ink, raised_size=raised, language=voice.language)
