"""What contradicts what, claim by claim with sources and places, and what was set aside because of it."""

from collections.abc import Iterator, Sequence

from chronicle.chronology.chronology import Chronology
from chronicle.chronology.claims import Claim
from chronicle.chronology.reports.page import INDENT, page, paragraph, titled
from chronicle.chronology.reports.plain import SCHEMA, claim_plain, contradiction_plain, set_aside_plain
from chronicle.chronology.resolving.contradictions import Contradiction
from chronicle.chronology.telling.sentences import Teller
from chronicle.model import Plain, Timeline

_RIVALS = {"when": "datings", "lasts": "lengths"}


def contradictions_text(chronology: Chronology, *, width: int = 80) -> str:
    """Every contradiction as a numbered proof, the rivals of one field, and what was set aside.

    >>> from chronicle.chronology.chronology import tighten
    >>> from chronicle.model import Event, collect
    >>> print(contradictions_text(tighten(collect({"coup": Event(title="Coup")}))), end="")
    no contradictions
    """
    return page(_lines(chronology, width))


def _lines(chronology: Chronology, width: int) -> Iterator[str]:
    timeline, teller = chronology.timeline, Teller(timeline=chronology.timeline)
    blocks: list[list[str]] = []
    for number, contradiction in enumerate(chronology.contradictions, start=1):
        heading = [*titled(f"Contradiction {number}", width)][:-1]
        blocks.append([*heading, *proof_told(contradiction, timeline, width)])
    for rivals in chronology.rivals:
        lines = [*titled(f"Rival {_RIVALS[rivals.field]} of {teller.title(rivals.event)}", width)][:-1]
        for claim in (chronology.claims[number] for number in (*rivals.preferred, *rivals.dissenting)):
            lines += _claim(claim, timeline, teller, width)
        blocks.append(lines)
    if chronology.verdicts:
        blocks.append([*titled("Set aside", width)][:-1])
        for verdict in chronology.verdicts:
            blocks[-1] += _claim(verdict.claim, timeline, teller, width)
            because = _because(verdict.claim, verdict.because.claims, teller)
            told = f"It stands in contradiction {verdict.number}." if verdict.number else because
            blocks[-1] += paragraph(told, width, indent="    ")
    if not chronology.contradictions:
        yield "no contradictions"
        yield from ("",) if blocks else ()
    for number, block in enumerate(blocks):
        yield from ("",) if number else ()
        yield from block


def proof_told(contradiction: Contradiction, timeline: Timeline, width: int) -> Iterator[str]:
    """A contradiction as a numbered proof, each statement with its place."""
    opening, *proof = contradiction.text.split("\n")
    yield from paragraph(opening, width)
    for sentence, told in zip(contradiction.sentences, proof, strict=False):
        yield from paragraph(told, width, indent=INDENT * 2, first=" ")
        yield from _place(sentence.claim, timeline, indent=INDENT * 2)
    yield from paragraph(proof[-1], width)


def _claim(claim: Claim, timeline: Timeline, teller: Teller, width: int) -> Iterator[str]:
    yield from paragraph(f"{teller.sentence(claim)}.", width, first="- ", indent=INDENT)
    yield from _place(claim, timeline, indent=INDENT)


def _place(claim: Claim, timeline: Timeline, *, indent: str) -> Iterator[str]:
    place = timeline.location(claim.event, claim.field, claim.index)
    if place is not None:
        yield f"{indent}{place.file}:{place.line}:{place.column}"


def _because(claim: Claim, claims: Sequence[Claim], teller: Teller) -> str:
    others = [f"{teller.sentence(other)}." for other in claims if other != claim]
    if not others:
        return "It contradicts itself."
    return " ".join(["It cannot be true together with these:", *others])


def contradictions_plain(chronology: Chronology) -> dict[str, Plain]:
    """The contradictions, the rivals of one field, and what was set aside, each claim with its place."""
    timeline, claims = chronology.timeline, chronology.claims
    return {
        "schema": SCHEMA,
        "contradictions": [
            contradiction_plain(contradiction, timeline) for contradiction in chronology.contradictions
        ],
        "rivals": [
            {
                "event": rivals.event,
                "field": rivals.field,
                "preferred": [claim_plain(claims[number], timeline) for number in rivals.preferred],
                "dissenting": [claim_plain(claims[number], timeline) for number in rivals.dissenting],
            }
            for rivals in chronology.rivals
        ],
        "set_aside": set_aside_plain(chronology),
    }
