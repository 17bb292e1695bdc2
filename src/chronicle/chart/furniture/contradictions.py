"""Contradictions under the picture, each with the number that its events bear: ‡1."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from chronicle.chart.furniture.furnishing import NOTHING, Furniture, foot_face
from chronicle.chart.labels.callouts import DISPUTED, Voice
from chronicle.chart.labels.typeset import Block, set_lines
from chronicle.chart.words import said
from chronicle.chronology import Claim, Contradiction
from chronicle.chronology.claims import PartOf, Published
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Group, Node
from chronicle.model import Attested, Dating, Lasts, Undated
from chronicle.wording import (
    Phrase,
    Piece,
    attested_in_words,
    bounds_in_words,
    column_of,
    in_words,
    joined,
    length_in_words,
    name_of,
    relation_in_words,
    told,
)


def disputed(contradictions: Sequence[Contradiction]) -> Mapping[str, tuple[int, ...]]:
    """For each event the numbers of the contradictions that claims about it take part in."""
    numbers: dict[str, tuple[int, ...]] = {}
    for number, contradiction in enumerate(contradictions, start=1):
        named = {name for claim in contradiction.claims for name in (claim.event, claim.other) if name}
        for event in named:
            numbers[event] = (*numbers.get(event, ()), number)
    return numbers


def contradiction_notes(voice: Voice, *, left: float, top: float, width: float) -> Furniture:
    """Each contradiction in full, statement by statement with its sources."""
    if not voice.contradictions:
        return NOTHING
    face = foot_face(voice.theme)
    heading = (Piece(text=said("contradictions", voice.language), style="strong"),)
    nodes: list[Node] = []
    y = top
    numbered = zip(voice.contradictions, count(1), strict=False)
    for phrase in (heading, *(_told(one, number, voice) for one, number in numbered)):
        block = Block(lines=set_lines(phrase, face, width=width, metrics=voice.metrics))
        box = Box(left=left, top=y, right=left + block.width, bottom=y + block.height)
        nodes.append(Group(kind="contradiction", children=block.texts(box)))
        y += block.height + 1.0
    return Furniture(nodes=tuple(nodes), height=y - top)


def _told(contradiction: Contradiction, number: int, voice: Voice) -> Phrase:
    """In English the whole proof, with what follows; in other languages the statements side by side."""
    head = Piece(text=f"{DISPUTED}{number} ", style="strong")
    if column_of(voice.language):
        return (head, *joined([tuple(_claim(claim, voice)) for claim in contradiction.claims], "; "))
    sentences = " ".join(sentence.text for sentence in contradiction.sentences)
    return (head, Piece(text=f"{sentences} So {contradiction.conclusion}."))


def _claim(claim: Claim, voice: Voice) -> Iterator[Piece]:
    """What a claim says of its event, with the numbers of its sources: «Coup» : après «Talks»²."""
    name = name_of(claim.event, voice.timeline, voice.language)
    yield Piece(text=f"{name}: {_statement(claim, voice)}")
    yield from voice.notes.raised(citation for citation in claim.sources if voice.notes.has(citation))


def _statement(claim: Claim, voice: Voice) -> str:
    language, timeline = voice.language, voice.timeline
    match claim.said:
        case Dating(when=when):
            words = in_words(when, language=language)
        case Undated():
            words = bounds_in_words(claim.said, language=language)
        case Lasts():
            words = told("lasted", language, length=length_in_words(claim.said, language))
        case Attested():
            words = attested_in_words(claim.said, language)
        case PartOf(event_id=whole):
            words = told("part of", language, other=name_of(whole, timeline, language))
        case Published(when=when):
            words = told("told by", language, day=in_words(when, language=language))
        case relation:
            words = relation_in_words(relation, timeline, language)
    return words
