"""Contradictions under the picture, each with the number that its events bear: ‡1."""

from collections.abc import Mapping, Sequence
from itertools import count

from chronicle.chart.furniture.furnishing import NOTHING, Furniture, foot_face
from chronicle.chart.labels.callouts import DISPUTED, Voice
from chronicle.chart.labels.typeset import Block, set_lines
from chronicle.chronology import Contradiction
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Group, Node
from chronicle.wording import Phrase, Piece

HEADING = "Statements that cannot all be true"


def disputed(contradictions: Sequence[Contradiction]) -> Mapping[str, tuple[int, ...]]:
    """For each event the numbers of the contradictions that claims about it take part in."""
    numbers: dict[str, tuple[int, ...]] = {}
    for number, contradiction in enumerate(contradictions, start=1):
        named = {name for claim in contradiction.claims for name in (claim.event, claim.other) if name}
        for event in named:
            numbers[event] = (*numbers.get(event, ()), number)
    return numbers


def contradiction_notes(voice: Voice, *, left: float, top: float, width: float) -> Furniture:
    """Each contradiction in full, sentence by sentence with its sources."""
    if not voice.contradictions:
        return NOTHING
    face = foot_face(voice.theme)
    nodes: list[Node] = []
    y = top
    for phrase in ((Piece(text=HEADING, style="strong"),), *map(_told, voice.contradictions, count(1))):
        block = Block(lines=set_lines(phrase, face, width=width, metrics=voice.metrics))
        box = Box(left=left, top=y, right=left + block.width, bottom=y + block.height)
        nodes.append(Group(kind="contradiction", children=block.texts(box)))
        y += block.height + 1.0
    return Furniture(nodes=tuple(nodes), height=y - top)


def _told(contradiction: Contradiction, number: int) -> Phrase:
    sentences = " ".join(sentence.text for sentence in contradiction.sentences)
    return (
        Piece(text=f"{DISPUTED}{number} ", style="strong"),
        Piece(text=f"{sentences} So {contradiction.conclusion}."),
    )
