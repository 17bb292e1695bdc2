"""Contradictions under the picture, each with the number that its events bear: ‡1; and what was set aside.

A sentence each: what would follow, and the statements that it follows from, each with its sources by number.
Those that were set aside bear a ×. The proof, step by step, is `chronicle contradictions`.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from chronicle.chart.furniture.furnishing import NOTHING, Furniture, foot_face
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.signs import DISPUTED
from chronicle.chart.labels.typeset import Block, set_lines
from chronicle.chart.words import said
from chronicle.chronology import Claim, Contradiction, Verdict
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

CROSSED = "×"
"""What stands before a statement that was set aside."""

BETWEEN = 6.0
"""The blank above what was set aside, in points."""


def contradiction_notes(voice: Voice, *, left: float, top: float, width: float) -> Furniture:
    """Each contradiction as a sentence with its sources, then what else was set aside, and against what."""
    face = foot_face(voice)
    nodes: list[Node] = []
    y = top
    for phrases in (list(_contradictions(voice)), list(_set_aside(voice))):
        y += BETWEEN if phrases and nodes else 0.0
        for phrase in phrases:
            block = Block(lines=set_lines(phrase, face, width=width, metrics=voice.metrics))
            box = Box(left=left, top=y, right=left + block.width, bottom=y + block.height)
            nodes.append(Group(kind="contradiction", children=block.texts(box)))
            y += block.height + 1.0
    return Furniture(nodes=tuple(nodes), height=y - top) if nodes else NOTHING


def _contradictions(voice: Voice) -> Iterator[Phrase]:
    """The heading, and a sentence for each contradiction."""
    if not voice.contradictions:
        return
    aside = [verdict.claim for verdict in voice.verdicts]
    named = [claim for one in voice.contradictions for claim in one.claims]
    note = said("crossed", voice.language)
    has_aside = any(claim in aside for claim in named)
    yield (
        Piece(text=said("contradictions", voice.language), style="strong"),
        *((Piece(text=f" · {note}"),) if has_aside else ()),
    )
    for number, contradiction in enumerate(voice.contradictions, start=1):
        head = Piece(text=f"{DISPUTED}{number} ", style="strong")
        yield (head, *_conclusion(contradiction, voice), *_statements(contradiction.claims, voice, aside))


def _conclusion(contradiction: Contradiction, voice: Voice) -> Phrase:
    """What would follow, where the language has words for it."""
    if column_of(voice.language):
        return ()
    text = contradiction.conclusion
    return (Piece(text=f"{text[0].upper()}{text[1:]}, were all of this true: "),)


def _set_aside(voice: Voice) -> Iterator[Phrase]:
    """What was set aside for a contradiction that is not listed: the statement, and what it is against."""
    verdicts = [verdict for verdict in voice.verdicts if verdict.number is None]
    if not verdicts:
        return
    yield (Piece(text=said("set aside", voice.language), style="strong"),)
    for verdict in verdicts:
        yield _verdict(verdict, voice)


def _verdict(verdict: Verdict, voice: Voice) -> Phrase:
    event = verdict.claim.event
    others = [claim for claim in verdict.because.claims if claim != verdict.claim]
    against = Piece(text=f" · {said('against', voice.language)} ")
    behind = (against, *_statements(others, voice, already=event)) if others else ()
    return (*_statements((verdict.claim,), voice), *behind)


def _statements(
    claims: Sequence[Claim], voice: Voice, aside: Sequence[Claim] = (), *, already: str | None = None
) -> Phrase:
    """The statements by their events: “Coup”: August 2020², after “Talks”¹; “Rally”: 20 August³.

    What is ``already`` named needs no name at the head.
    """
    told_by_event: list[Phrase] = []
    for event, group in groupby(claims, key=lambda claim: claim.event):
        name = Piece(text=f"{name_of(event, voice.timeline, voice.language)}{told('colon', voice.language)}")
        statements = [tuple(_claim(claim, voice, is_aside=claim in aside)) for claim in group]
        is_named = event == already and not told_by_event
        told_by_event.append(
            (*(() if is_named else (name,)), *joined(statements, told("comma", voice.language)))
        )
    return joined(told_by_event, told("semicolon", voice.language))


def _claim(claim: Claim, voice: Voice, *, is_aside: bool) -> Iterator[Piece]:
    """What a claim says of its event, with the numbers of its sources: after “Talks”²."""
    sign = f"{CROSSED}\u2009" if is_aside else ""
    yield Piece(text=f"{sign}{_statement(claim, voice)}")
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
