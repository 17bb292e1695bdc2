"""Scene: the finished picture as an immutable value, plain data that any renderer can draw.

Rectangles, circles, paths and lines of text, in groups that say what they are. Points, y downward; colours are
``#rrggbb`` and opaque. The order of children is the order of painting.
"""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from attrs import field, frozen

from chronicle.fonts import FaceName
from chronicle.layout.geometry import Box, Point, Size
from chronicle.layout.metrics import Font


@frozen(kw_only=True)
class Run:
    """Text in one font; ``rise`` lifts it above the baseline, ``width`` is what it was measured to."""

    text: str
    font: Font
    fill: str
    rise: float = 0.0
    width: float


@frozen(kw_only=True)
class Text:
    """One line of runs, from its left end on a baseline."""

    x: float
    y: float
    runs: tuple[Run, ...]

    @property
    def width(self) -> float:
        """The sum of the runs' widths."""
        return sum(run.width for run in self.runs)

    @property
    def string(self) -> str:
        """The words without their fonts."""
        return "".join(run.text for run in self.runs)


@frozen(kw_only=True)
class Rect:
    """A rectangle, with rounded corners where ``radius`` is not 0."""

    box: Box
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 0.0
    radius: float = 0.0
    dash: tuple[float, ...] = ()


@frozen(kw_only=True)
class Circle:
    """A disc or a ring."""

    centre: Point
    radius: float
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 0.0


@frozen(kw_only=True)
class Path:
    """Straight pieces from point to point, closed or not."""

    points: tuple[Point, ...]
    closed: bool = False
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 0.0
    dash: tuple[float, ...] = ()
    round_ends: bool = False


@frozen(kw_only=True)
class Group:
    """Children that belong together. ``kind`` is what they are (event, mark, leader, label, axis, tick …),
    ``event`` the id of the event that they tell, ``href`` where a click leads.
    """

    children: tuple["Node", ...]
    kind: str | None = None
    event: str | None = None
    title: str | None = None
    description: str | None = None
    href: str | None = None


Node: TypeAlias = Group | Text | Rect | Circle | Path


@frozen(kw_only=True)
class Scene:
    """A picture: its size, what is painted, what it is called, and the font subsets it needs."""

    size: Size
    children: tuple[Node, ...]
    background: str = "#ffffff"
    title: str = ""
    description: str = ""
    language: str = "en"
    faces: Mapping[FaceName, bytes] = field(factory=dict[FaceName, bytes], repr=False)


def texts(nodes: tuple[Node, ...]) -> Iterator[Text]:
    """Every line of text, in the order of painting."""
    for node in nodes:
        if isinstance(node, Group):
            yield from texts(node.children)
        elif isinstance(node, Text):
            yield node
