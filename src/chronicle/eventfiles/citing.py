"""Every quote of a timeline held against the saved copy of its source; missing locators are filled in."""

import re
from collections.abc import Callable, Iterator, Mapping

from attrs import evolve

from chronicle.diagnostics import CODES, Diagnostic, Location
from chronicle.eventfiles import limits
from chronicle.eventfiles.quotes import Passage, SavedText
from chronicle.model import Citation, Event, Source, Timeline, with_each_claim

_PARAGRAPH = re.compile(r"(?:paragraph|para\.?|par\.?|¶)\s*(\d+)", re.IGNORECASE)
_SHOWN = 300


def quote_findings(
    timeline: Timeline,
    saved: Mapping[str, SavedText],
    places: Mapping[tuple[str, str], Location],
    sources: Mapping[str, Source],
) -> Iterator[Diagnostic]:
    """A finding for each quote that does not stand in the saved copy, or stands elsewhere than is said.

    ``sources`` are those of the file and those that it imports.
    """
    searched = 0
    for event in timeline:
        for citation in citations_of(event):
            text = saved.get(citation.source_id)
            if text is None or citation.quote is None:
                continue
            hidden = event.private or sources[citation.source_id].private
            place = places.get((event.id, citation.quote)) or timeline.location(event.id)
            found = text.find(citation.quote)
            if found is None:
                searched += len(text.plain)
                nearest = text.nearest(citation.quote) if searched <= limits.SEARCHED else None
                yield _misquoted(nearest, place, hidden=hidden)
            elif not _agrees(citation.locator, found):
                message = f"these words stand in {found.locator}, not in {citation.locator}"
                yield _finding("F314", message, place, hidden=hidden)


def with_locators(timeline: Timeline, saved: Mapping[str, SavedText]) -> Timeline:
    """The timeline with the paragraph of each quote for which the author gave no locator."""

    def located(citation: Citation) -> Citation:
        text = saved.get(citation.source_id)
        if text is None or citation.quote is None or citation.locator is not None:
            return citation
        found = text.find(citation.quote)
        return citation if found is None else evolve(citation, locator=found.locator)

    return evolve(timeline, events={key: _recited(event, located) for key, event in timeline.events.items()})


def citations_of(event: Event) -> tuple[Citation, ...]:
    """All citations that an event and the claims about it make."""
    return (*event.sources, *(citation for claim in event.claims for citation in claim.sources))


def _recited(event: Event, change: Callable[[Citation], Citation]) -> Event:
    if all(change(citation) is citation for citation in citations_of(event)):
        return event

    def changed(citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
        return tuple(change(citation) for citation in citations)

    recited = with_each_claim(event, lambda claim: evolve(claim, sources=changed(claim.sources)))
    return evolve(recited, sources=changed(event.sources))


def _agrees(locator: str | None, found: Passage) -> bool:
    said = _PARAGRAPH.fullmatch(locator.strip()) if locator is not None else None
    return said is None or found.first <= int(said[1]) <= found.last


def _misquoted(nearest: Passage | None, place: Location | None, *, hidden: bool) -> Diagnostic:
    remedy = None
    if nearest is not None:
        words = nearest.words if len(nearest.words) <= _SHOWN else nearest.words[:_SHOWN] + "…"
        remedy = f"nearest, in {nearest.locator}: {words}"
    return _finding(
        "F311", "this quote does not stand in the saved source", place, remedy=remedy, hidden=hidden
    )


def _finding(
    code: str, message: str, place: Location | None, *, remedy: str | None = None, hidden: bool
) -> Diagnostic:
    entry = CODES[code]
    return Diagnostic(
        code=code,
        severity=entry.severity,
        message=entry.title if hidden else message,
        location=place,
        help=None if hidden else remedy,
        excerpt="" if hidden else None,
    )
