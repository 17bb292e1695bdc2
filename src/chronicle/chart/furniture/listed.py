"""Undated events as a list in columns, without brackets: their strip where height is scarce."""

from chronicle.chart.furniture.furnishing import foot_face
from chronicle.chart.furniture.in_columns import in_columns
from chronicle.chart.furniture.windows import Strip, heading_of, known_of
from chronicle.chart.items import NotDated
from chronicle.chart.labels.callouts import Voice, title_of
from chronicle.chart.labels.typeset import Block, set_lines
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Group, Node
from chronicle.wording import Phrase, Piece, told

GAP = 2.0
"""The blank between two events, in points."""


def listed(items: tuple[NotDated, ...], voice: Voice, *, left: float, top: float, width: float) -> Strip:
    """The heading, and each event with what is known of its order, in columns of even height."""
    if not items:
        return Strip(nodes=(), boxes=(), height=0.0)
    face = foot_face(voice)
    heading = Block(
        lines=set_lines(
            heading_of(voice, "not time"),
            face,
            width=width,
            metrics=voice.metrics,
        )
    )
    columns = in_columns(
        len(items),
        width=width,
        size=voice.theme.foot_size,
        height_of=lambda i, measure: _block(items[i], voice, measure).height + GAP,
    )
    box = Box(left=left, top=top, right=left + width, bottom=top + heading.height)
    nodes: list[Node] = [*heading.texts(box)]
    boxes: list[tuple[str, Box]] = []
    for place in columns.places:
        event = items[place.number].event
        block = _block(items[place.number], voice, columns.measure)
        x, y = left + place.left, top + heading.height + GAP + place.top
        box = Box(left=x, top=y, right=x + block.width, bottom=y + block.height)
        label = Group(kind="label", children=block.texts(box))
        nodes.append(
            Group(
                kind="event",
                event=event.id,
                title=event.title,
                children=(Group(kind="mark", children=()), label),
            )
        )
        boxes.append((event.id, box))
    height = heading.height + GAP + columns.height
    return Strip(nodes=(Group(kind="strip", children=tuple(nodes)),), boxes=tuple(boxes), height=height)


def _block(item: NotDated, voice: Voice, width: float) -> Block:
    known = known_of(item, voice)
    phrase: Phrase = (
        *title_of(item.event, voice),
        *((Piece(text=told("comma", voice.language)), *known) if known else ()),
    )
    face = foot_face(voice)
    return Block(lines=set_lines(phrase, face, width=width, metrics=voice.metrics))
