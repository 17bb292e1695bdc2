"""Everything that is known of one event, as sentences that could be footnotes."""

from collections.abc import Iterator

from chronicle.model import Citation, Claimed, Event, Timeline, Undated, has_rival_datings
from chronicle.wording.agreement import tiers
from chronicle.wording.days import in_words
from chronicle.wording.event import (
    attested_in_words,
    cause_in_words,
    length_in_words,
    name_of,
    participation_phrase,
    place_phrase,
    relation_phrases,
    status_phrase,
)
from chronicle.wording.phrase import Phrase, joined, quoted, words
from chronicle.wording.sources import citation_phrase
from chronicle.wording.when import NOT_DATED, bounds_in_words


def sentences(event: Event, timeline: Timeline) -> tuple[Phrase, ...]:
    """Every dating with its sources; how it stands, who, where, in what order; what else it rests on.

    >>> from chronicle.model import Dating, Source, collect
    >>> log = Source(title="Log", published="1969")
    >>> landing = Event(title="Landing", when=Dating(when="1969-07-20", sources=log.cite("page 3")))
    >>> timeline = collect({"log": log, "landing": landing})
    >>> "".join(piece.text for piece in sentences(timeline.events["landing"], timeline)[0])
    '20 July 1969, according to “Log”, 1969, page 3.'
    """
    said = [
        *_when(event, timeline),
        status_phrase(event, timeline, language="en"),
        *_labelled("Took part: ", participation_phrase(event, timeline)),
        *_labelled("Place: ", place_phrase(event, timeline)),
        *_part_of(event, timeline),
        *_claims(event, timeline),
        *_rests_on(event, timeline),
        words(event.note or ""),
    ]
    return tuple(_sentence(phrase) for phrase in said if phrase)


def _when(event: Event, timeline: Timeline) -> Iterator[Phrase]:
    told = [one for tier in tiers(event, timeline.circa) for one in tier]
    for dating in (dating for one in told for dating in one.datings):
        yield _supported(words(in_words(dating.when) + _basis(dating)), dating.sources, timeline)
    for dating in event.datings:
        if dating not in event.standing_datings:
            yield _supported(words(in_words(dating.when) + _basis(dating)), dating.sources, timeline)
    if has_rival_datings(event, timeline.circa):
        yield words("The datings disagree: they cannot all be right")
    elif len(told) > 1:
        yield words("The datings agree: they differ in precision only")
    if event.undated is not None:
        yield _supported(words(_no_date(event.undated)), event.undated.sources, timeline)
    elif not told:
        yield words(NOT_DATED)


def _no_date(undated: Undated) -> str:
    limits = bounds_in_words(undated)
    said = ", ".join(part for part in (NOT_DATED, limits) if part)
    return f"{said}: {undated.reason}{_basis(undated)}"


def _claims(event: Event, timeline: Timeline) -> Iterator[Phrase]:
    told: list[tuple[Claimed, Phrase]] = [
        *((said, words(f"lasted {length_in_words(said)}")) for said in event.lasts),
        *((said, words(attested_in_words(said))) for said in event.attested),
        *zip(event.relations, relation_phrases(event, timeline, language="en"), strict=True),
        *((cause, words(cause_in_words(cause, timeline))) for cause in event.because_of),
    ]
    for claim, phrase in told:
        yield _supported((*phrase, *words(_basis(claim))), claim.sources, timeline)


def _part_of(event: Event, timeline: Timeline) -> Iterator[Phrase]:
    if event.part_of_id is not None:
        whole = timeline.events[event.part_of_id]
        dates = [in_words(one.when) for tier in tiers(whole, timeline.circa) for one in tier]
        when = f" ({'; '.join(dates)})" if dates else ""
        yield words(f"part of {name_of(whole.id, timeline)}{when}")


def _rests_on(event: Event, timeline: Timeline) -> Iterator[Phrase]:
    for citation in event.sources:
        yield (*words("According to "), *citation_phrase(citation, timeline.sources[citation.source_id]))


def _basis(claim: Claimed | Undated) -> str:
    """The words of the source, what was concluded from them and what was ruled about it, in brackets."""
    ruling = None if isinstance(claim, Undated) else claim.ruling
    parts = [
        quoted(claim.says) if claim.says else "",
        f"inferred: {claim.inferred}" if claim.inferred else "",
        f"{ruling.rank}: {ruling.reason}" if ruling else "",
    ]
    said = "; ".join(part for part in parts if part)
    return f" ({said})" if said else ""


def _supported(phrase: Phrase, citations: tuple[Citation, ...], timeline: Timeline) -> Phrase:
    if not citations:
        return phrase
    sources = [citation_phrase(citation, timeline.sources[citation.source_id]) for citation in citations]
    return (*phrase, *words(", according to "), *joined(sources, "; ", last="; and "))


def _labelled(label: str, phrase: Phrase) -> Iterator[Phrase]:
    if phrase:
        yield (*words(label), *phrase)


def _sentence(phrase: Phrase) -> Phrase:
    """The phrase with a capital at its head and a full stop at its end."""
    first, *rest = phrase
    capital = words(first.text[:1].upper() + first.text[1:], first.style)
    ends = phrase[-1].text.rstrip("”’)").endswith((".", "!", "?", "…"))
    return (*capital, *rest, *(() if ends else words(".")))
