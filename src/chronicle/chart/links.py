"""Links: stated causes and sequences as arrows from mark to mark, which run through no text.

They are asked for, since a picture with many of them is hard to read. Causes are solid, sequences dashed. The
line is looked for in what the chart leaves free and a little beyond its edges, so that there always is a way
round the labels; it may cross leaders, but does not follow them.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from chronicle.chart.forms.body import Body
from chronicle.chart.items import Dated, Items
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.theme import Theme
from chronicle.layout.geometry import Box, Point
from chronicle.layout.measures import count_through_text
from chronicle.layout.routing import Router, router
from chronicle.layout.scene import Group, Node, Path, placed_in, shape_boxes
from chronicle.model import Event

LinkKind: TypeAlias = Literal["cause", "sequence"]
"""What an arrow says: that one event is a cause of another, or that it came before it."""

LINK_KINDS: tuple[LinkKind, ...] = ("cause", "sequence")

MARGIN = 1.4
"""How far a line keeps from text, in points."""

BEYOND = 7.0
"""How far beyond the chart's edges a line may run, in points."""

WEIGHT, HEAD = 0.9, 4.2
"""The weight of an arrow, and the length of its head, in points."""

SLIM = 0.33
"""Half the breadth of a head over its length: within the margin, so that heads touch no text either."""

FROM_MARK = 3.2
"""How far from the middle of a mark an arrow begins and ends, in points, beside labels of 9 points."""

DASH = (3.0, 2.0)
"""The dashes of a sequence."""

CUT = 2.0
"""How much of a corner is cut off, in points."""

OVER_MARKS, OVER_NUMBERS, ALONG_LEADERS = 12.0, 400.0, 5.0
"""How many times dearer it is to run over a mark that is not meant, over its number, or along a leader."""


@frozen(kw_only=True)
class Link:
    """An arrow from one event to another, by their ids."""

    kind: LinkKind
    start: str
    end: str


def links_among(items: Items) -> tuple[Link, ...]:
    """The causes and sequences stated of events that have a mark; parts have that of their whole."""
    marked = {event.id: item.event.id for item in items.dated for event in _told_by(item)}
    found: list[Link] = []
    for item in items.dated:
        for event in _told_by(item):
            found += (
                Link(kind=kind, start=marked[start], end=marked[end])
                for kind, start, end in _stated(event)
                if start in marked and end in marked and marked[start] != marked[end]
            )
    causes = {(link.start, link.end) for link in found if link.kind == "cause"}
    return tuple(
        link for link in dict.fromkeys(found) if link.kind == "cause" or (link.start, link.end) not in causes
    )


def _told_by(item: Dated) -> Iterator[Event]:
    """The events that a mark stands for: its own, its parts, those of a cluster."""
    for one in item.cluster or (item,):
        yield one.event
        yield from one.parts


def _stated(event: Event) -> Iterator[tuple[LinkKind, str, str]]:
    for cause in event.because_of:
        yield "cause", cause.event_id, event.id
    for earlier in event.after:
        yield "sequence", earlier.event_id, event.id
    for later in event.before:
        yield "sequence", event.id, later.event_id


def with_links(body: Body, links: Sequence[Link], voice: Voice, *, frame: Box) -> Body:
    """The chart with its arrows, over all else but through no text; what found no way is told as unlinked."""
    marks = {one.event: one.mark for one in body.placed}
    shown = [link for link in links if link.start in marks and link.end in marks]
    if not shown:
        return body
    words = list(placed_in(body.nodes, voice.metrics))
    numbers = [line.box for line in words if "number" in line.kinds]
    texts = [line.box for line in words if "number" not in line.kinds]
    points = [marks[name] for link in shown for name in (link.start, link.end)]
    grid = _grid(body, points, frame=frame, texts=texts, numbers=numbers)
    radius = FROM_MARK * voice.theme.mark_scale
    nodes: list[Node] = []
    unlinked: list[Link] = []
    for link in sorted(shown, key=lambda link: _length(marks[link.start], marks[link.end])):
        route = grid.route(marks[link.start], marks[link.end])
        line = None if route is None else _shortened(_outside(route, numbers), radius, radius)
        if line is None or _runs_through(line, numbers):
            unlinked.append(link)
        else:
            nodes.append(_drawn(link, line, voice))
    return evolve(body, nodes=(*body.nodes, *nodes), unlinked=tuple((one.start, one.end) for one in unlinked))


def _length(one: Point, other: Point) -> float:
    return hypot(other.x - one.x, other.y - one.y)


def _runs_through(line: tuple[Point, ...], boxes: Sequence[Box]) -> bool:
    """Whether a line runs over the number of a mark that it does not join: the grid only makes that dear."""
    return count_through_text([line, *(None for _ in boxes)], [None, *boxes]) > 0


def _outside(line: Sequence[Point], numbers: Sequence[Box]) -> tuple[Point, ...]:
    """A line without what lies on the numbers of the marks that it joins."""
    at_start, at_end = (
        max([_within(end, box) for box in numbers if box.contains(_spot(end))], default=0.0)
        for end in (line[0], line[-1])
    )
    return _shortened(line, at_start, at_end) if at_start or at_end else tuple(line)


def _spot(point: Point) -> Box:
    return Box(left=point.x, top=point.y, right=point.x, bottom=point.y)


def _within(point: Point, box: Box) -> float:
    """How far it is at most from a point in a box to its edge."""
    return max(point.x - box.left, box.right - point.x, point.y - box.top, box.bottom - point.y)


def _grid(
    body: Body, points: Sequence[Point], *, frame: Box, texts: Sequence[Box], numbers: Sequence[Box]
) -> Router:
    region = Box(
        left=frame.left - BEYOND,
        top=frame.top - BEYOND,
        right=frame.right + BEYOND,
        bottom=frame.bottom + BEYOND,
    )
    labels = [one.box for one in body.placed]
    dear = [
        *((box, OVER_MARKS) for box in shape_boxes(body.nodes, within="mark")),
        *((box, OVER_NUMBERS) for box in numbers),
        *((box, ALONG_LEADERS) for one in body.placed for box in _around(one.leader)),
    ]
    return router(region, obstacles=[*texts, *labels], dear=dear, points=points, margin=MARGIN)


def _around(leader: Sequence[Point]) -> Iterator[Box]:
    """Boxes around the straight pieces of a leader that an arrow could be taken for."""
    for one, other in pairwise(leader):
        if abs(one.x - other.x) < 1.0 or abs(one.y - other.y) < 1.0:
            yield Box(
                left=min(one.x, other.x) - 1.0,
                top=min(one.y, other.y) - 1.0,
                right=max(one.x, other.x) + 1.0,
                bottom=max(one.y, other.y) + 1.0,
            )


# ---------------------------------------------------------------- shapes
def _drawn(link: Link, line: Sequence[Point], voice: Voice) -> Group:
    names = [
        event.short or event.title
        for event in map(voice.timeline.events.get, (link.start, link.end))
        if event
    ]
    shapes = arrow(line, link.kind, voice.theme)
    return Group(kind="link", title=" → ".join(names), children=shapes)


def arrow(line: Sequence[Point], kind: LinkKind, theme: Theme) -> tuple[Node, ...]:
    """An arrow along a line: solid for a cause, dashed for a sequence."""
    whole = _shortened(line, 0.0, HEAD)
    shaft = Path(
        points=_with_cut_corners(whole),
        stroke=theme.muted,
        stroke_width=WEIGHT,
        dash=DASH if kind == "sequence" else (),
    )
    return shaft, _head(whole[-1], line[-1], theme)


def _head(base: Point, tip: Point, theme: Theme) -> Path:
    length = _length(base, tip) or 1.0
    across = (tip.y - base.y) / length * HEAD * SLIM, (base.x - tip.x) / length * HEAD * SLIM
    corners = (
        Point(base.x + across[0], base.y + across[1]),
        tip,
        Point(base.x - across[0], base.y - across[1]),
    )
    return Path(points=corners, closed=True, fill=theme.muted)


def _shortened(line: Sequence[Point], at_start: float, at_end: float) -> tuple[Point, ...]:
    """A line without so much of its start and of its end; a short one keeps its middle."""
    total = sum(_length(one, other) for one, other in pairwise(line))
    if at_start + at_end >= total:
        scale = total / (at_start + at_end) * 0.98
        at_start, at_end = at_start * scale, at_end * scale
    backwards = _without_start(line[::-1], at_end)[::-1]
    return tuple(_without_start(backwards, at_start))


def _without_start(line: Sequence[Point], length: float) -> list[Point]:
    points = list(line)
    while len(points) > 2 and _length(points[0], points[1]) <= length:  # noqa: PLR2004  # a line has two ends
        length -= _length(points[0], points[1])
        points.pop(0)
    one, other = points[:2]
    share = min(1.0, length / (_length(one, other) or 1.0))
    points[0] = Point(one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share)
    return points


def _with_cut_corners(line: Sequence[Point]) -> tuple[Point, ...]:
    points = [line[0]]
    for before, corner, after in zip(line, line[1:], line[2:], strict=False):
        cut = min(CUT, _length(before, corner) / 2, _length(corner, after) / 2)
        points += [_towards(corner, before, cut), _towards(corner, after, cut)]
    return (*points, line[-1])


def _towards(one: Point, other: Point, by: float) -> Point:
    share = by / (_length(one, other) or 1.0)
    return Point(one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share)
