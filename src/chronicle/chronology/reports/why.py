"""Why the bounds of an event are what they are: the claims behind each, and what would be without them."""

from collections.abc import Iterator, Mapping, Sequence

from chronicle.chronology.asking.proofs import BoundName, Proof
from chronicle.chronology.chronology import Chronology
from chronicle.chronology.reports.dissent import dissent_plain, dissent_told, set_aside_of, set_aside_told
from chronicle.chronology.reports.page import INDENT, page, paragraph, titled
from chronicle.chronology.reports.plain import SCHEMA, bounds_plain, claim_plain, span_plain
from chronicle.chronology.telling.sentences import Teller
from chronicle.model import Plain

_IMPLIED: Mapping[BoundName, BoundName] = {"earliest end": "earliest start", "latest start": "latest end"}
"""The bound of one end that follows from the other's, because nothing ends before it starts."""

_SEVERAL = 2


def why_text(event: str, chronology: Chronology, *, width: int = 80) -> str:
    """Each bound of an event and the claims that lead to it, sentence by sentence.

    Raises:
        KeyError: there is no such event.

    >>> from chronicle.chronology.chronology import tighten
    >>> from chronicle.model import Event, collect
    >>> rally = Event(title="Rally", when="2020-08/..")
    >>> print(why_text("rally", tighten(collect({"rally": rally}))), end="")
    Rally
    =====
    <BLANKLINE>
    Earliest start: 1 August 2020
      “Rally” is dated from August 2020 (no source given), so “Rally” did not begin
      before 1 August 2020.
    <BLANKLINE>
    Latest start: 31 August 2020
      “Rally” is dated from August 2020 (no source given), so “Rally” had begun by
      31 August 2020.
    """
    return page(_lines(event, chronology, width))


def _lines(event: str, chronology: Chronology, width: int) -> Iterator[str]:
    yield from titled(chronology.timeline.events[event].title, width)
    proofs = _told(chronology.why(event))
    for number, proof in enumerate(proofs):
        yield from () if number == 0 else ("",)
        yield from paragraph(f"{proof.bound.capitalize()}: {proof.words}", width)
        yield from paragraph(proof.text, width, indent=INDENT)
    unheeded = [
        *dissent_told(event, chronology, width),
        *set_aside_told(event, chronology=chronology, width=width),
    ]
    if proofs:
        yield from ("", *unheeded) if unheeded else ()
    else:
        yield from (*unheeded, "") if unheeded else ()
        yield from paragraph(f"Nothing {'else ' if unheeded else ''}that is said bounds it.", width)
    yield from _without(event, chronology, width)


def _told(proofs: Sequence[Proof]) -> list[Proof]:
    """The proofs that say something: not those of a bound that another one's implies by the same claims."""
    claims = {proof.bound: proof.claims for proof in proofs}
    return [
        proof
        for proof in proofs
        if proof.bound not in _IMPLIED or claims.get(_IMPLIED[proof.bound]) != proof.claims
    ]


def _without(event: str, chronology: Chronology, width: int) -> Iterator[str]:
    """What each claim contributes, told where the bounds rest on several."""
    found = chronology.sensitivity(event)
    if len(found) < _SEVERAL:
        return
    teller = Teller(timeline=chronology.timeline)
    yield from ("", "What would be left without each of these:")
    for without in found:
        told = f"{teller.sentence(without.claim)}: {without.words}."
        yield from paragraph(told, width, first="- ", indent=INDENT)


def why_plain(event: str, chronology: Chronology) -> dict[str, Plain]:
    """The bounds with their proofs, and the bounds as they would be without each of the claims."""
    timeline = chronology.timeline
    return {
        "schema": SCHEMA,
        "event": event,
        "title": timeline.events[event].title,
        "words": chronology.in_words(event),
        "bounds": span_plain(event, chronology),
        "dissent": dissent_plain(event, chronology),
        "set_aside": set_aside_of(event, chronology=chronology),
        "proofs": [
            {
                "bound": proof.bound,
                "second": proof.second,
                "words": proof.words,
                "claims": [claim_plain(claim, timeline) for claim in proof.claims],
                "steps": [sentence.text for sentence in proof.sentences],
                "cases": [{"supposed": case.supposed, "text": case.text} for case in proof.cases],
            }
            for proof in chronology.why(event)
        ],
        "without": [
            {
                "claim": claim_plain(without.claim, timeline),
                "words": without.words,
                "bounds": bounds_plain(without.span),
            }
            for without in chronology.sensitivity(event)
        ],
    }
