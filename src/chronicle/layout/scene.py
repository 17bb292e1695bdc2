"""Scene: the finished picture as an immutable value, plain data that any renderer can draw.

Rectangles, circles, paths and lines of text, in groups that say what they are. Points, y downward; colours
are ``#rrggbb`` and opaque. The order of children is the order of painting.
"""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import TypeAlias, cast

from attrs import asdict, field, frozen

from chronicle.fonts import SlotName
from chronicle.layout.geometry import Box, Point, Size
from chronicle.layout.metrics import Font, TextMetrics


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
    """One line of runs, from its left end on a baseline; ``turned`` by a quarter, it is read downward."""

    x: float
    y: float
    runs: tuple[Run, ...]
    turned: bool = False

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
    """Straight pieces from point to point, closed or not.

    ``curved`` is a chain of cubic curves: the start, then two handles and an end for each curve.
    """

    points: tuple[Point, ...]
    closed: bool = False
    curved: bool = False
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 0.0
    dash: tuple[float, ...] = ()
    round_ends: bool = False


@frozen(kw_only=True)
class Group:
    """Children that belong together.

    ``kind`` is what they are (event, mark, leader, label, axis, tick …), ``event`` the id of the event that
    they tell, ``href`` where a click leads.
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
    """A picture: its size, what is painted, what it is called, and the fonts it carries.

    ``faces`` are subsets (WOFF) by the slot that they fill: a face's own, or its stand-in's.
    """

    size: Size
    children: tuple[Node, ...]
    background: str = "#ffffff"
    title: str = ""
    description: str = ""
    language: str = "en"
    faces: Mapping[SlotName, bytes] = field(factory=dict[SlotName, bytes], repr=False)


def texts(nodes: tuple[Node, ...]) -> Iterator[Text]:
    """Every line of text, in the order of painting."""
    for node in nodes:
        if isinstance(node, Group):
            yield from texts(node.children)
        elif isinstance(node, Text):
            yield node


def shape_boxes(nodes: tuple[Node, ...], *, within: str) -> Iterator[Box]:
    """The box of every rectangle, circle and path in groups of a kind, in the order of painting."""
    for node in nodes:
        if isinstance(node, Group):
            if node.kind == within:
                yield from _shapes_in(node.children)
            else:
                yield from shape_boxes(node.children, within=within)


def _shapes_in(nodes: tuple[Node, ...]) -> Iterator[Box]:
    for node in nodes:
        match node:
            case Group():
                yield from _shapes_in(node.children)
            case Rect():
                yield node.box
            case Circle(centre=at, radius=radius):
                yield Box(left=at.x - radius, top=at.y - radius, right=at.x + radius, bottom=at.y + radius)
            case Path(points=points):
                across, down = [point.x for point in points], [point.y for point in points]
                yield Box(left=min(across), top=min(down), right=max(across), bottom=max(down))
            case Text():
                pass


@frozen(kw_only=True)
class PlacedText:
    """A line of text, the box that it was measured to, and the groups around it from the outermost in."""

    text: Text
    box: Box
    groups: tuple[Group, ...] = field(repr=False)

    @property
    def event(self) -> str | None:
        """The event that the line tells of."""
        return next((group.event for group in reversed(self.groups) if group.event is not None), None)

    @property
    def kinds(self) -> tuple[str, ...]:
        """What the groups around the line are."""
        return tuple(group.kind for group in self.groups if group.kind is not None)


def placed_texts(scene: Scene, metrics: TextMetrics) -> Iterator[PlacedText]:
    """Every line of text with its box and its groups, in the order of painting."""
    yield from placed_in(scene.children, metrics)


def placed_in(nodes: tuple[Node, ...], metrics: TextMetrics) -> Iterator[PlacedText]:
    """The same of some nodes."""
    yield from _placed(nodes, metrics, ())


def text_box(text: Text, metrics: TextMetrics) -> Box:
    """The box of a line: as wide as its runs, from the highest ascent to the lowest descent."""
    above = max([run.rise + metrics.ascent(run.font) for run in text.runs], default=0.0)
    below = max([metrics.descent(run.font) - run.rise for run in text.runs], default=0.0)
    if text.turned:
        return Box(left=text.x - below, top=text.y, right=text.x + above, bottom=text.y + text.width)
    return Box(left=text.x, top=text.y - above, right=text.x + text.width, bottom=text.y + below)


def to_plain(scene: Scene) -> dict[str, object]:
    """The scene as dictionaries, lists, numbers and strings, ready for JSON; fonts as base64.

    Every node says which it is; lengths are in points, rounded to a thousandth. What is empty is left out.
    """
    return {
        "size": _plain_value(asdict(scene.size)),
        "background": scene.background,
        "title": scene.title,
        "description": scene.description,
        "language": scene.language,
        "faces": {slot: b64encode(data).decode("ascii") for slot, data in sorted(scene.faces.items())},
        "children": [_plain_node(node) for node in scene.children],
    }


def _placed(nodes: tuple[Node, ...], metrics: TextMetrics, groups: tuple[Group, ...]) -> Iterator[PlacedText]:
    for node in nodes:
        if isinstance(node, Group):
            yield from _placed(node.children, metrics, (*groups, node))
        elif isinstance(node, Text):
            yield PlacedText(text=node, box=text_box(node, metrics), groups=groups)


def _plain_node(node: Node) -> dict[str, object]:
    plain: dict[str, object] = {"node": type(node).__name__.lower()}
    if isinstance(node, Group):
        about: dict[str, object] = {
            "kind": node.kind,
            "event": node.event,
            "title": node.title,
            "description": node.description,
            "href": node.href,
        }
        return plain | _told(about) | {"children": [_plain_node(child) for child in node.children]}
    return plain | _told({name: _plain_value(value) for name, value in asdict(node).items()})


def _told(fields: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value not in (None, [], 0.0, False)}


def _plain_value(value: object) -> object:
    if isinstance(value, float):
        return round(value, 3)
    if isinstance(value, tuple):
        return [_plain_value(item) for item in cast("tuple[object, ...]", value)]
    if isinstance(value, dict):
        return {name: _plain_value(item) for name, item in cast("dict[str, object]", value).items()}
    return value
