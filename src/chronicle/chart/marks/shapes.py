"""Marks: knowledge → shapes. One function a kind, in a table; colour never carries the meaning alone.

Shapes are opaque: a fade is drawn as nested bars that blend into the paper, so that it looks the same on
paper, in a browser and in a PDF, and has a form in pure black and white (bars that break into dots).
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from attrs import evolve, field, frozen

from chronicle.chart.colours import blend
from chronicle.chart.knowledge import Kind, Knowledge
from chronicle.chart.marks.rail import Rail
from chronicle.chart.theme import Theme
from chronicle.layout.metrics import AdvanceTable, TextMetrics
from chronicle.layout.scene import Circle, Node, Path, Rect

RADIUS = 2.4
"""Half the width of a dot, in points, beside labels of 9 points; marks grow and shrink with the type."""

KEY_RADIUS = 3.4
"""The same for a key event."""

THICKNESS = 3.6
"""How thick a bar is, in points."""

KEY_THICKNESS = 5.0
"""The same for a key event: one colour has to tell it too."""

LEAST_BAR = 8.0
"""The least length of a bar, in points, so that it is never taken for a dot."""

ARROW = 22.0
"""How far a mark that is open on one side reaches, in points."""

HEAD = 5.0
"""How long the head of an arrow is, in points."""

FADE_STEPS = 10
"""The least number of bars that make a fade."""

FADE_STEP = 1.5
"""How far apart the ends of those bars lie in a long fade, in points."""

MOST_FADE_STEPS = 48

LEAST_FADE = 5.0
"""How long a fade is at least, in points, so that "about" is seen however small the scale."""

MOST_OF_BAR = 1 / 3
"""The share of a bar that such a least fade takes at most."""

SEEN = 1.5
"""What paper can show, in points: an end known more closely than this is drawn as known."""

SLIM = 0.5
"""How thick a bar is, over what it is otherwise, where it tells what other statements make of a date."""

SHELL = 0.6
"""The weight of a thin outline, in points."""

PALE, DENSE = 0.6, 0.87
"""How strong the colour is where something may or may not have lasted, and at the inner end of a fade."""


@frozen(kw_only=True)
class Pen:
    """What a mark is drawn with: a rail, a place off it, how time maps onto it, colours, and type."""

    rail: Rail
    to_points: Callable[[int], float]
    theme: Theme
    off: float = 0.0
    key: bool = False
    light: bool = False
    slim: bool = False
    metrics: TextMetrics = field(factory=AdvanceTable)

    @property
    def colour(self) -> str:
        """The colour of the mark: the accent for key events; thinned where a finer dating lies on top."""
        strong = self.theme.accent if self.key else self.theme.mark
        return blend(strong, self.theme.paper, 0.38) if self.light and not self.theme.one_bit else strong

    @property
    def radius(self) -> float:
        """Half the width of a dot."""
        return (KEY_RADIUS if self.key else RADIUS) * self.theme.mark_scale

    @property
    def thickness(self) -> float:
        """How thick a bar is."""
        whole = KEY_THICKNESS if self.key else THICKNESS
        return whole * self.theme.mark_scale * (SLIM if self.slim else 1.0)


@frozen(kw_only=True)
class Extent:
    """The stretch along the rail that a mark takes, in points."""

    start: float
    end: float

    @property
    def length(self) -> float:
        """From its start to its end, in points."""
        return self.end - self.start


def extent_of(knowledge: Knowledge, pen: Pen) -> Extent:
    """The stretch that a mark will take on its rail."""
    if knowledge.kind is Kind.DAY:
        middle, radius = pen.to_points(knowledge.anchor), pen.radius
        return Extent(start=middle - radius, end=middle + radius)
    first, last = (pen.to_points(second) for second in knowledge.ends)
    opens_back, opens_on = (bound is None for bound in knowledge.outer)
    if opens_back or opens_on:
        bound = pen.to_points(knowledge.anchor)
        start = min(first, bound) - (ARROW if opens_back else 1.0)
        return Extent(start=start, end=max(last, bound) + (ARROW if opens_on else 1.0))
    lack = max(0.0, LEAST_BAR - (last - first)) / 2
    return Extent(start=first - lack, end=last + lack)


def half_of(knowledge: Knowledge, pen: Pen) -> float:
    """Half the thickness of a mark, in points: whiskers and arrows reach farther off the rail than bars."""
    reaches_out = knowledge.kind in _WHISKERED or None in knowledge.outer or any(knowledge.goes_on)
    return max(pen.radius, pen.thickness if reaches_out else pen.thickness / 2)


def draw_mark(knowledge: Knowledge, pen: Pen) -> tuple[Node, ...]:
    """The shapes of one mark; struck through and hollow where the dating was set aside."""
    return (_struck if knowledge.set_aside else _DRAWN[knowledge.kind])(knowledge, pen)


def draw_link(start: tuple[float, float], end: tuple[float, float], pen: Pen) -> Node:
    """The thin line that joins the marks of rival datings, between places along the rail and off it."""
    return _line(pen, start, end, colour=pen.theme.stem, width=0.8)


def draw_shell(extent: Extent, pen: Pen) -> Node:
    """A slim hollow bar: what a dating says, and other statements rule out."""
    return evolve(_bar(evolve(pen, slim=True), extent.start, extent.end, hollow=True), stroke_width=SHELL)


def draw_made_sure(stated: Knowledge, tight: Knowledge, pen: Pen) -> Iterator[Node]:
    """A slim solid bar where something lasted for sure by other statements, not by its own dates."""
    if tight.core is None:
        return
    first, last = (pen.to_points(second) for second in tight.core)
    slim = evolve(pen, slim=True)
    inner = stated.core and tuple(pen.to_points(second) for second in stated.core)
    for start, end in ((first, inner[0]), (inner[1], last)) if inner else ((first, last),):
        if end - start >= SEEN:
            yield evolve(_bar(slim, start, end), stroke=pen.theme.paper, stroke_width=SHELL)


def draw_split(along: float, pen: Pen) -> tuple[Node, ...]:
    """One mark for rival datings too close to draw apart: a dot cut in two."""
    radius = pen.radius + 0.4
    return (_half_disc(along - 0.7, -radius, pen), _half_disc(along + 0.7, radius, pen))


# ---------------------------------------------------------------- one function a kind
def _struck(knowledge: Knowledge, pen: Pen) -> tuple[Node, ...]:
    """The outline of a dot or a bar, thin, with a line through it."""
    extent, colour = extent_of(knowledge, pen), pen.theme.stem
    thickness = 2 * pen.radius if knowledge.kind is Kind.DAY else pen.thickness
    outline = Rect(
        box=pen.rail.box(extent.start, extent.end, off=pen.off, thickness=thickness),
        fill=pen.theme.paper,
        stroke=colour,
        stroke_width=SHELL,
        radius=thickness / 2 if knowledge.kind in _ROUND else 0.0,
    )
    return outline, _line(pen, (extent.start, pen.off), (extent.end, pen.off), colour=colour, width=SHELL)


def _day(knowledge: Knowledge, pen: Pen) -> tuple[Node, ...]:
    centre = pen.rail.point(pen.to_points(knowledge.anchor), pen.off)
    if not knowledge.uncertain:
        return (Circle(centre=centre, radius=pen.radius, fill=pen.colour),)
    ring = Circle(centre=centre, radius=pen.radius, fill=pen.theme.paper, stroke=pen.colour, stroke_width=0.9)
    return (ring, Circle(centre=centre, radius=pen.radius * 0.4, fill=pen.colour))


def _granule(knowledge: Knowledge, pen: Pen) -> tuple[Node, ...]:
    extent = extent_of(knowledge, pen)
    hollow = knowledge.uncertain or (pen.light and pen.theme.one_bit)
    bar = _bar(pen, extent.start, extent.end, hollow=hollow, round_ends=True)
    return (bar, *(_inner_dots(pen, extent) if knowledge.uncertain else ()))


def _between(knowledge: Knowledge, pen: Pen) -> tuple[Node, ...]:
    extent = extent_of(knowledge, pen)
    bar = _bar(pen, extent.start, extent.end, hollow=True)
    whiskers = tuple(
        _line(
            pen, (end, pen.off - pen.thickness), (end, pen.off + pen.thickness), colour=pen.colour, width=0.9
        )
        for end in (extent.start, extent.end)
    )
    return (bar, *whiskers, *(_inner_dots(pen, extent) if knowledge.uncertain else ()))


def _about(knowledge: Knowledge, pen: Pen) -> tuple[Node, ...]:
    extent = extent_of(knowledge, pen)
    core = knowledge.core or knowledge.ends
    middle = (pen.to_points(core[0]) + pen.to_points(core[1])) / 2
    most = extent.length / 2 - _least_fade(extent)
    half = max(min((pen.to_points(core[1]) - pen.to_points(core[0])) / 2, most), 1.0)
    return _faded(pen, extent, (middle - half, middle + half))


def _before(knowledge: Knowledge, pen: Pen) -> tuple[Node, ...]:
    bound = pen.to_points(knowledge.anchor)
    return _half_arrow(pen, bound, bound - ARROW)


def _after(knowledge: Knowledge, pen: Pen) -> tuple[Node, ...]:
    bound = pen.to_points(knowledge.anchor)
    return _half_arrow(pen, bound, bound + ARROW)


def _lasted(knowledge: Knowledge, pen: Pen) -> tuple[Node, ...]:
    extent = extent_of(knowledge, pen)
    opens_back, opens_on = (bound is None for bound in knowledge.outer)
    first, last = (pen.to_points(second) for second in knowledge.ends)
    if opens_back or opens_on:
        bound = pen.to_points(knowledge.anchor)
        known = first if opens_on else last
        rough = Extent(start=min(known, bound), end=max(known, bound))
        fade = _faded(pen, rough, (bound, bound)) if rough.length > 1.0 else ()
        return (*fade, *_half_arrow(pen, bound, extent.end if opens_on else extent.start))
    rims = _rims(knowledge, pen, extent)
    back, on = knowledge.goes_on
    heads = (
        *((_arrow_head(pen, extent.start, -1),) if back else ()),
        *((_arrow_head(pen, extent.end, 1),) if on else ()),
    )
    return (*_with_rims(pen, *rims), *heads)


@frozen
class _Rim:
    """One end of what lasted, from without: the last place possible, the last one stated, the first sure one.

    It fades up to what is stated, and is pale up to what is sure.
    """

    outer: float
    stated: float
    sure: float


def _rims(knowledge: Knowledge, pen: Pen, extent: Extent) -> tuple[_Rim, _Rim]:
    """Both ends as paper can show them; they meet where nothing is sure."""
    lack = (extent.length - abs(pen.to_points(knowledge.ends[1]) - pen.to_points(knowledge.ends[0]))) / 2
    sure = knowledge.core or knowledge.surely or knowledge.ends
    left, right = (_rim(knowledge, pen, extent, side=side, sure=sure[side], lack=lack) for side in (0, 1))
    if left.sure <= right.sure:
        return left, right
    middle = (max(left.stated, extent.start) + min(right.stated, extent.end)) / 2
    middle = min(max(middle, left.stated), right.stated)
    return evolve(left, sure=middle), evolve(right, sure=middle)


def _rim(knowledge: Knowledge, pen: Pen, extent: Extent, *, side: int, sure: int | None, lack: float) -> _Rim:
    """One end; ``lack`` is how much longer the bar is drawn there than it is, so that it can be seen."""
    sign = -1 if side else 1
    outer = extent.end if side else extent.start

    def place(second: int) -> float:
        return pen.to_points(second) - sign * lack

    surely = outer if sure is None else place(sure)
    if knowledge.about[side]:
        said = knowledge.stated[side]
        stated = outer if said is None else place(said)
        least = outer + sign * _least_fade(extent)
        stated = max(stated, least) if sign > 0 else min(stated, least)
        return _Rim(outer, stated, max(surely, stated) if sign > 0 else min(surely, stated))
    return _Rim(outer, outer, outer if abs(surely - outer) < SEEN else surely)


def _least_fade(extent: Extent) -> float:
    return min(LEAST_FADE, extent.length * MOST_OF_BAR)


def _with_rims(pen: Pen, left: _Rim, right: _Rim) -> tuple[Node, ...]:
    """What is sure as a solid bar between its two ends."""
    solid = (_bar(pen, left.sure, right.sure),) if right.sure > left.sure else ()
    if pen.theme.one_bit:
        has_pale = max(left.sure - left.stated, right.stated - right.sure) >= SEEN
        dots = (*_dotted(pen, left.stated, left.outer), *_dotted(pen, right.stated, right.outer))
        return (*((_bar(pen, left.stated, right.stated, hollow=True),) if has_pale else ()), *solid, *dots)
    return (*_fading(pen, left), *_fading(pen, right), *solid)


def _fading(pen: Pen, rim: _Rim) -> tuple[Node, ...]:
    """The bars of one end, each reaching in to what is sure, the last pale where that lies further in."""
    has_pale = abs(rim.sure - rim.stated) >= SEEN
    strongest = PALE if has_pale else DENSE
    length = rim.stated - rim.outer
    steps = min(MOST_FADE_STEPS, max(FADE_STEPS, int(abs(length) / FADE_STEP))) if length else 0
    tones = [
        (rim.outer + length * step / steps, 0.12 + (strongest - 0.12) * step / steps) for step in range(steps)
    ]
    if has_pale:
        tones.append((rim.stated, PALE))
    return tuple(
        evolve(
            _bar(pen, min(place, rim.sure), max(place, rim.sure)),
            fill=blend(pen.colour, pen.theme.paper, tone),
        )
        for place, tone in tones
    )


def _cluster(knowledge: Knowledge, pen: Pen) -> tuple[Node, ...]:
    """A thin line over the stretch, with as many dots as have room: not one event, but some."""
    extent = extent_of(knowledge, pen)
    count = max(3, min(24, int(extent.length / (1.3 * pen.thickness))))
    apart = extent.length / count
    line = _line(pen, (extent.start, pen.off), (extent.end, pen.off), colour=pen.colour, width=0.6)
    radius = min(pen.thickness / 3, apart * 0.4)
    centres = (pen.rail.point(extent.start + apart * (number + 0.5), pen.off) for number in range(count))
    return (line, *(Circle(centre=centre, radius=radius, fill=pen.colour) for centre in centres))


_ROUND = frozenset({Kind.DAY, Kind.GRANULE})
_WHISKERED = frozenset({Kind.BETWEEN, Kind.BEFORE, Kind.AFTER})

_DRAWN: Mapping[Kind, Callable[[Knowledge, Pen], tuple[Node, ...]]] = MappingProxyType(
    {
        Kind.DAY: _day,
        Kind.GRANULE: _granule,
        Kind.BETWEEN: _between,
        Kind.ABOUT: _about,
        Kind.BEFORE: _before,
        Kind.AFTER: _after,
        Kind.LASTED: _lasted,
        Kind.CLUSTER: _cluster,
    }
)


# ---------------------------------------------------------------- shapes
def _bar(pen: Pen, start: float, end: float, *, hollow: bool = False, round_ends: bool = False) -> Rect:
    return Rect(
        box=pen.rail.box(start, end, off=pen.off, thickness=pen.thickness),
        fill=pen.theme.paper if hollow else pen.colour,
        stroke=pen.colour if hollow else None,
        stroke_width=0.9 if hollow else 0.0,
        radius=pen.thickness / 2 if round_ends else 0.0,
    )


def _line(
    pen: Pen, start: tuple[float, float], end: tuple[float, float], *, colour: str, width: float
) -> Path:
    return Path(points=(pen.rail.point(*start), pen.rail.point(*end)), stroke=colour, stroke_width=width)


def _inner_dots(pen: Pen, extent: Extent) -> tuple[Node, ...]:
    """Dots inside a hollow bar: the date itself may be wrong."""
    count = max(1, int((extent.end - extent.start) // 5))
    step = (extent.end - extent.start) / (count + 1)
    places = (extent.start + step * (number + 1) for number in range(count))
    return tuple(
        Circle(centre=pen.rail.point(place, pen.off), radius=0.7, fill=pen.colour) for place in places
    )


def _faded(pen: Pen, extent: Extent, core: tuple[float, float]) -> tuple[Node, ...]:
    """A solid core whose ends fade out; where ink is only black or white, they break into dots."""
    if pen.theme.one_bit:
        dots = (*_dotted(pen, core[0], extent.start), *_dotted(pen, core[1], extent.end))
        return (_bar(pen, *core), *dots)
    shapes: list[Node] = []
    longest = max(core[0] - extent.start, extent.end - core[1])
    steps = min(MOST_FADE_STEPS, max(FADE_STEPS, int(longest / FADE_STEP)))
    for step in range(steps):
        share = step / steps
        shape = Rect(
            box=pen.rail.box(
                extent.start + (core[0] - extent.start) * share,
                extent.end + (core[1] - extent.end) * share,
                off=pen.off,
                thickness=pen.thickness,
            ),
            fill=blend(pen.colour, pen.theme.paper, 0.12 + 0.75 * share),
        )
        shapes.append(shape)
    return (*shapes, _bar(pen, *core)) if core[1] > core[0] else tuple(shapes)


def _dotted(pen: Pen, start: float, end: float) -> tuple[Node, ...]:
    count = int(abs(end - start) // 4)
    sign = 1 if end > start else -1
    return tuple(
        Circle(
            centre=pen.rail.point(start + sign * 4 * (number + 0.6), pen.off),
            radius=pen.thickness / 2 * (1 - number / (count + 1)),
            fill=pen.colour,
        )
        for number in range(count)
    )


def _arrow_head(pen: Pen, tip: float, sign: int) -> Path:
    """The end of a bar that goes on beyond the picture."""
    corners = ((tip, 0.0), (tip - sign * HEAD, pen.thickness), (tip - sign * HEAD, -pen.thickness))
    points = tuple(pen.rail.point(along, pen.off + off) for along, off in corners)
    return Path(points=points, closed=True, fill=pen.colour)


def _half_arrow(pen: Pen, bound: float, tip: float) -> tuple[Node, ...]:
    """A bar across the rail at the bound, and half an arrow that thins out on the open side."""
    stop = _line(
        pen, (bound, pen.off - pen.thickness), (bound, pen.off + pen.thickness), colour=pen.colour, width=1.1
    )
    corners = ((bound, pen.off), (bound, pen.off + pen.thickness), (tip, pen.off))
    blade = Path(points=tuple(pen.rail.point(*corner) for corner in corners), closed=True, fill=pen.colour)
    shaft = _line(pen, (bound, pen.off), (tip, pen.off), colour=pen.colour, width=0.7)
    return (blade, shaft, stop)


def _half_disc(along: float, radius: float, pen: Pen) -> Path:
    """Half a disc, flat at ``along``, round towards the sign of its radius; arcs as twelve chords."""
    corners = tuple(
        pen.rail.point(along + radius * sin, pen.off + abs(radius) * cos) for sin, cos in _QUARTERS
    )
    return Path(points=corners, closed=True, fill=pen.colour)


_QUARTERS: tuple[tuple[float, float], ...] = (
    (0.0, 1.0),
    (0.259, 0.966),
    (0.5, 0.866),
    (0.707, 0.707),
    (0.866, 0.5),
    (0.966, 0.259),
    (1.0, 0.0),
    (0.966, -0.259),
    (0.866, -0.5),
    (0.707, -0.707),
    (0.5, -0.866),
    (0.259, -0.966),
    (0.0, -1.0),
)
"""Sine and cosine every 15 degrees over half a turn."""
