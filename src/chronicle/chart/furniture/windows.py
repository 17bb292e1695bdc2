"""Undated events: a strip of their own, each with a bracket over the stretch that other claims leave open.

An undated event never gets a dot. The order in the strip is that of the chronology where it is forced and
that of the telling elsewhere, and the strip says that it is not time.
"""

from collections.abc import Callable, Sequence

from attrs import frozen

from chronicle.chart.items import Likelihood, NotDated
from chronicle.chart.labels.callouts import Voice, title_of
from chronicle.chart.labels.typeset import Block, set_lines
from chronicle.chart.theme import Theme
from chronicle.chart.words import said
from chronicle.layout.geometry import Box, Point
from chronicle.layout.scene import Group, Node, Path
from chronicle.model import Event
from chronicle.wording import Phrase, Piece, bounds_in_words, joined, relation_phrases, status_phrase, told

REACH = 5.0
"""Half the height of a bracket's feet and arrows, in points."""

SWELLING = 5.0
"""How thick a bracket is where it is likeliest that something happened, in points."""

BRACKET_ROOM = 9.0
ROW_GAP = 4.0
MEASURE = 300.0
"""The widest that the words of an undated event are set, in points."""


@frozen(kw_only=True)
class Strip:
    """The strip, with the box of each event's words."""

    nodes: tuple[Node, ...]
    boxes: tuple[tuple[str, Box], ...]
    height: float


def strip(
    items: tuple[NotDated, ...],
    voice: Voice,
    *,
    left: float,
    top: float,
    width: float,
    to_points: Callable[[int], float],
) -> Strip:
    """The strip under the axis; ``to_points`` is the axis that its brackets are measured on."""
    if not items:
        return Strip(nodes=(), boxes=(), height=0.0)
    heading = _heading(voice, left=left, top=top, width=width)
    nodes: list[Node] = [*heading.nodes]
    boxes: list[tuple[str, Box]] = []
    y = top + heading.height
    for item in items:
        opens_back, opens_on = (bound is None for bound in item.window)
        start = left if item.window[0] is None else min(max(to_points(item.window[0]), left), left + width)
        end = (
            left + width
            if item.window[1] is None
            else min(max(to_points(item.window[1]), left), left + width)
        )
        bracket = draw_window(
            start, end, y + BRACKET_ROOM / 2, theme=voice.theme, opens_back=opens_back, opens_on=opens_on
        )
        if item.likelihood is not None:
            walls = (left, left + width)
            bracket += (_swelling(item.likelihood, to_points, y + BRACKET_ROOM / 2, walls, voice.theme),)
        block = _words(item, voice, width=min(MEASURE, width))
        x = max(left, min(start, left + width - block.width))
        box = Box(left=x, top=y + BRACKET_ROOM, right=x + block.width, bottom=y + BRACKET_ROOM + block.height)
        label = Group(kind="label", children=block.texts(box))
        mark = Group(kind="mark", children=bracket)
        nodes.append(Group(kind="event", event=item.event.id, title=item.event.title, children=(mark, label)))
        boxes.append((item.event.id, box))
        y = box.bottom + ROW_GAP
    return Strip(nodes=(Group(kind="strip", children=tuple(nodes)),), boxes=tuple(boxes), height=y - top)


def draw_window(
    start: float, end: float, y: float, *, theme: Theme, opens_back: bool = False, opens_on: bool = False
) -> tuple[Node, ...]:
    """A bracket from one place to another: a foot where it is bounded, an arrow where it is open."""
    line = Path(points=(Point(x=start, y=y), Point(x=end, y=y)), stroke=theme.stem, stroke_width=0.8)
    ends = (
        _end(start, y, theme=theme, inward=1, is_open=opens_back),
        _end(end, y, theme=theme, inward=-1, is_open=opens_on),
    )
    return (line, *ends)


def _swelling(
    likelihood: Likelihood,
    to_points: Callable[[int], float],
    y: float,
    walls: tuple[float, float],
    theme: Theme,
) -> Path:
    """The bracket's line swollen where it is likelier that something happened."""
    first, last = likelihood.stretch
    count = len(likelihood.shares)
    places = [to_points(first + (last - first) * part // (2 * count)) for part in range(1, 2 * count, 2)]
    inner = [min(max(place, walls[0]), walls[1]) for place in places]
    return draw_swelling(inner, likelihood.shares, y, theme=theme)


def draw_swelling(places: Sequence[float], shares: Sequence[float], y: float, *, theme: Theme) -> Path:
    """A shape along a line, as thick at each place as its share: thickest where that is greatest."""
    halves = [SWELLING / 2 * share / max(shares) for share in shares]
    above = [Point(x=x, y=y - half) for x, half in zip(places, halves, strict=True)]
    below = [Point(x=x, y=y + half) for x, half in zip(places, halves, strict=True)]
    return Path(points=(*above, *below[::-1]), closed=True, fill=theme.stem)


def _end(x: float, y: float, *, theme: Theme, inward: int, is_open: bool) -> Path:
    half = REACH / 2
    if is_open:
        barbs = (
            Point(x=x + inward * REACH, y=y - half),
            Point(x=x, y=y),
            Point(x=x + inward * REACH, y=y + half),
        )
        return Path(points=barbs, stroke=theme.stem, stroke_width=0.8)
    return Path(points=(Point(x=x, y=y - half), Point(x=x, y=y + half)), stroke=theme.stem, stroke_width=0.8)


def _heading(voice: Voice, *, left: float, top: float, width: float) -> Strip:
    face = voice.part_face
    phrase = heading_of(voice, "brackets")
    block = Block(lines=set_lines(phrase, face, width=width, metrics=voice.metrics))
    box = Box(left=left, top=top, right=left + width, bottom=top + block.height)
    return Strip(nodes=block.texts(box), boxes=(), height=block.height + ROW_GAP)


def heading_of(voice: Voice, explanation: str) -> Phrase:
    """What stands over undated events: what they are, and how to read their strip."""
    words = said("not dated", voice.language), said(explanation, voice.language)
    return (Piece(text=words[0], style="strong"), Piece(text=f" · {words[1]}"))


def _words(item: NotDated, voice: Voice, *, width: float) -> Block:
    """Title, how it stands, and what is known of its order in italics."""
    event = item.event
    relation = known_of(item, voice)
    title = set_lines(title_of(event, voice), voice.title_face(event), width=width, metrics=voice.metrics)
    below = set_lines(relation, voice.part_face, width=width, metrics=voice.metrics)
    return Block(lines=(*title, *below))


def known_of(item: NotDated, voice: Voice) -> Phrase:
    """How an undated event stands, its limits and what it came before or after, in italics."""
    event = item.event
    said = [
        phrase
        for phrase in (
            status_phrase(event, voice.timeline),
            _bounds(event, voice),
            *relation_phrases(event, voice.timeline, voice.notes),
        )
        if phrase
    ]
    return _italic(joined(said, told("semicolon", voice.language)))


def _bounds(event: Event, voice: Voice) -> Phrase:
    """The limits that sources set, with the numbers of these sources."""
    if event.undated is None:
        return ()
    limits = bounds_in_words(event.undated, language=voice.language)
    return (Piece(text=limits), *voice.notes.raised(event.undated.sources)) if limits else ()


def _italic(phrase: Phrase) -> Phrase:
    return tuple(
        piece if piece.style == "raised" else Piece(text=piece.text, style="italic") for piece in phrase
    )
