"""The numbered sources under the picture, and the credit line."""

from collections.abc import Sequence

from chronicle.chart.furniture.furnishing import Furniture, foot_face
from chronicle.chart.furniture.in_columns import in_columns
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.typeset import Block, set_lines
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Group, Node
from chronicle.wording import Note, Piece

WIDE = 0.7
"""Columns of notes are narrower than this share of what a compact foot takes for one only on wide pages."""

NOTE_GAP = 5.0
"""From the widest number to the words of the notes, in points."""


def source_notes(
    voice: Voice, *, left: float, top: float, width: float, is_compact: bool = False
) -> Furniture:
    """The numbered sources, in two columns where one would be too wide to read, in more on a compact foot."""
    notes = voice.notes.notes
    if not notes:
        return Furniture(nodes=(), height=0.0)
    indent = NOTE_GAP + max(_number_width(note, voice) for note in notes)

    def block_of(number: int, measure: float) -> tuple[Block, Block]:
        return _note_block(notes[number], measure=measure, indent=indent, voice=voice)

    columns = in_columns(
        len(notes),
        width=width,
        size=voice.theme.foot_size * (1.0 if is_compact else WIDE),
        height_of=lambda i, measure: block_of(i, measure)[1].height + 1.0,
        most=4 if is_compact else 2,
    )
    nodes: list[Node] = []
    for place in columns.places:
        number, text = block_of(place.number, columns.measure)
        x, y = left + place.left, top + place.top
        children = (
            *number.texts(Box(left=x, top=y, right=x + indent, bottom=y + number.height)),
            *text.texts(Box(left=x + indent, top=y, right=x + columns.measure, bottom=y + text.height)),
        )
        nodes.append(Group(kind="note", children=children, href=notes[place.number].url))
    return Furniture(nodes=tuple(nodes), height=columns.height)


def _number_width(note: Note, voice: Voice) -> float:
    return voice.metrics.width(str(note.number), foot_face(voice).font("plain"))


def _note_block(note: Note, *, measure: float, indent: float, voice: Voice) -> tuple[Block, Block]:
    face = foot_face(voice)
    number = (Piece(text=str(note.number)),)
    return (
        Block(lines=set_lines(number, face, width=indent, metrics=voice.metrics)),
        Block(lines=set_lines(note.phrase, face, width=measure - indent, metrics=voice.metrics)),
    )


def credit_line(words: Sequence[str], *, left: float, top: float, width: float, voice: Voice) -> Furniture:
    """Credit and as-of, ranged right."""
    text = " · ".join(word for word in words if word)
    if not text:
        return Furniture(nodes=(), height=0.0)
    block = Block(
        lines=set_lines(
            (Piece(text=text),),
            foot_face(voice, fill=voice.theme.muted),
            width=width,
            metrics=voice.metrics,
        )
    )
    box = Box(left=left, top=top, right=left + width, bottom=top + block.height)
    return Furniture(
        nodes=(Group(kind="credit", children=block.texts(box, align="right")),), height=block.height
    )
