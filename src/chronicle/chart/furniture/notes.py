"""The numbered sources under the picture, and the credit line."""

from collections.abc import Sequence

from chronicle.chart.furniture.furnishing import Furniture, foot_face
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.typeset import Block, set_lines
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Group, Node
from chronicle.wording import Note, Piece

COLUMN_GAP = 14.0
"""The blank between two columns of notes, in points."""

NOTE_GAP = 5.0
"""From the widest number to the words of the notes, in points."""


def source_notes(voice: Voice, *, left: float, top: float, width: float) -> Furniture:
    """The numbered sources, in two columns where one would be too wide to read."""
    notes = voice.notes
    if not notes.notes:
        return Furniture(nodes=(), height=0.0)
    columns = 2 if width > 48 * voice.theme.foot_size and len(notes.notes) > 1 else 1
    measure = (width - COLUMN_GAP * (columns - 1)) / columns
    indent = NOTE_GAP + max(_number_width(note, voice) for note in notes.notes)
    blocks = [_note_block(note, measure=measure, indent=indent, voice=voice) for note in notes.notes]
    cut = _fair_cut([number_and_text[1].height for number_and_text in blocks]) if columns > 1 else len(blocks)
    nodes: list[Node] = []
    height = 0.0
    for column, part in enumerate((blocks[:cut], blocks[cut:])):
        x, y = left + column * (measure + COLUMN_GAP), top
        for note, (number, text) in zip(notes.notes[0 if column == 0 else cut :], part, strict=False):
            children = (
                *number.texts(Box(left=x, top=y, right=x + indent, bottom=y + number.height)),
                *text.texts(Box(left=x + indent, top=y, right=x + measure, bottom=y + text.height)),
            )
            nodes.append(Group(kind="note", children=children, href=note.url))
            y += text.height + 1.0
        height = max(height, y - top)
    return Furniture(nodes=tuple(nodes), height=height)


def _number_width(note: Note, voice: Voice) -> float:
    return voice.metrics.width(str(note.number), foot_face(voice.theme).font("plain"))


def _note_block(note: Note, *, measure: float, indent: float, voice: Voice) -> tuple[Block, Block]:
    face = foot_face(voice.theme)
    number = (Piece(text=str(note.number)),)
    return (
        Block(lines=set_lines(number, face, width=indent, metrics=voice.metrics)),
        Block(lines=set_lines(note.phrase, face, width=measure - indent, metrics=voice.metrics)),
    )


def _fair_cut(heights: Sequence[float]) -> int:
    """Where to cut a list in two so that the higher half is as low as can be."""
    return min(range(1, len(heights) + 1), key=lambda cut: (max(sum(heights[:cut]), sum(heights[cut:])), cut))


def credit_line(words: Sequence[str], *, left: float, top: float, width: float, voice: Voice) -> Furniture:
    """Credit and as-of, ranged right."""
    text = " · ".join(word for word in words if word)
    if not text:
        return Furniture(nodes=(), height=0.0)
    block = Block(
        lines=set_lines(
            (Piece(text=text),),
            foot_face(voice.theme, fill=voice.theme.muted),
            width=width,
            metrics=voice.metrics,
        )
    )
    box = Box(left=left, top=top, right=left + width, bottom=top + block.height)
    return Furniture(
        nodes=(Group(kind="credit", children=block.texts(box, align="right")),), height=block.height
    )
