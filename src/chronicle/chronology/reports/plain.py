"""Claims, bounds and contradictions as mappings and lists, ready for JSON; dates also as seconds."""

from chronicle.chronology.chronology import Chronology
from chronicle.chronology.claims import Claim
from chronicle.chronology.resolving.contradictions import Contradiction
from chronicle.chronology.telling.sentences import Teller
from chronicle.dates import Span
from chronicle.model import Plain, Timeline

SCHEMA = 1


def claim_plain(claim: Claim, timeline: Timeline) -> dict[str, Plain]:
    """A claim with its sentence, its sources and its place in the file."""
    place = timeline.location(claim.event, claim.field, claim.index)
    return {
        "event": claim.event,
        "field": claim.field,
        "index": claim.index,
        "text": f"{Teller(timeline=timeline).sentence(claim)}.",
        "sources": [
            {"source": cited.source_id, "locator": cited.locator, "quote": cited.quote}
            for cited in claim.sources
        ],
        "file": None if place is None else place.file,
        "line": None if place is None else place.line,
        "column": None if place is None else place.column,
    }


def span_plain(event: str, chronology: Chronology) -> dict[str, Plain]:
    """The bounds of an event in seconds since 1970-01-01T00:00; None where nothing bounds it."""
    return bounds_plain(chronology.span(event))


def bounds_plain(span: Span) -> dict[str, Plain]:
    """The four numbers of a span."""
    return {
        name: {"earliest": bounds.earliest, "latest": bounds.latest}
        for name, bounds in (("start", span.start), ("end", span.end))
    }


def contradiction_plain(contradiction: Contradiction, timeline: Timeline) -> dict[str, Plain]:
    """A contradiction with its claims, and what each step of the walk round them says."""
    return {
        "claims": [claim_plain(claim, timeline) for claim in contradiction.claims],
        "steps": [sentence.text for sentence in contradiction.sentences],
        "conclusion": contradiction.conclusion,
        "excess_s": contradiction.excess_s,
    }


def set_aside_plain(chronology: Chronology) -> list[Plain]:
    """What was set aside, each claim with the contradiction because of which it was."""
    return [
        {
            "claim": claim_plain(verdict.claim, chronology.timeline),
            "number": verdict.number,
            "because": contradiction_plain(verdict.because, chronology.timeline),
        }
        for verdict in chronology.verdicts
    ]
