"""Findings that need only a timeline and its dates: what is well formed and still deserves a look.

A check is a function from a timeline to findings, and a row in the table at the end.
"""

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from chronicle.dates import SECONDS_PER_DAY, DateValue
from chronicle.dates.civil import civil_from_days
from chronicle.diagnostics import CODES, Diagnostic, in_file_order
from chronicle.model import Actor, Dating, Event, Place, Source, Timeline, cited_sources, is_in_words

Check: TypeAlias = Callable[[Timeline], Iterator[Diagnostic]]


def semantic_findings(timeline: Timeline) -> tuple[Diagnostic, ...]:
    """Everything that the checks have to say of a timeline, in file order. None of it is an error.

    A finding about something private bears its code and its place, and nothing of what stands there.
    """
    return in_file_order([finding for check in CHECKS for finding in check(timeline)])


# ---------------------------------------------------------------- what is declared and used
def unused(timeline: Timeline) -> Iterator[Diagnostic]:
    """Actors, places and sources that no event refers to (F310); without events, a file is for others."""
    events = timeline.events.values()
    if not events:
        return
    actors = {part.actor_id for event in events for part in event.actors}
    actors |= {name for event in events for name in event.status.by_ids}
    places = {name for event in events for name in event.where_ids}
    sources = {name for event in events for name in cited_sources(event)}
    sources |= {str(source.origin) for source in timeline.sources.values() if source.origin is not None}
    for record, table, used in (
        ("actor", timeline.actors, actors),
        ("place", timeline.places, places),
        ("source", timeline.sources, sources),
    ):
        for name, entity in table.items():
            if name not in used:
                message = f"the {record} {name!r} is never used"
                yield _finding("F310", message, timeline, entity)


def without_source(timeline: Timeline) -> Iterator[Diagnostic]:
    """Events that rest on no source, neither by themselves nor by a claim (F220)."""
    for event in timeline:
        if not cited_sources(event):
            yield _finding("F220", "this event has no source", timeline, event, help="cite one: sources=…")


def without_time(timeline: Timeline) -> Iterator[Diagnostic]:
    """Events that say nothing of when, not even why not (F221)."""
    for event in timeline:
        if event.when == () and event.part_of is None and not event.relations and not event.attested:
            yield _finding(
                "F221",
                "this event says nothing of when it was",
                timeline,
                event,
                help='if no date is known: when=Undated(reason="…")',
            )


# ---------------------------------------------------------------- dates
def dated_after_its_source(timeline: Timeline) -> Iterator[Diagnostic]:
    """Datings that begin after a source cited for them was published (F222)."""
    for event in timeline:
        if event.status.kind in {"planned", "cancelled"}:
            continue
        for index, dating in enumerate(event.datings):
            for source in _sources_of(dating, event, timeline):
                if _is_published_before(source, dating):
                    published = f"its source {source.id!r} was published ({source.published})"
                    message = f"this is dated {dating.when}, after {published}"
                    yield _finding(
                        "F222", message, timeline, event, field="when", index=index, is_private=source.private
                    )


def _sources_of(dating: Dating, event: Event, timeline: Timeline) -> list[Source]:
    citations = dating.sources or event.sources
    return [
        timeline.sources[citation.source_id]
        for citation in citations
        if citation.source_id in timeline.sources
    ]


def _is_published_before(source: Source, dating: Dating) -> bool:
    if source.published is None:
        return False
    published, begins = source.published.padded_span.end.latest, dating.when.padded_span.start.earliest
    # A day's grace: the two may be told by the clocks of different places.
    return published is not None and begins is not None and begins >= published + SECONDS_PER_DAY


def title_repeats_its_date(timeline: Timeline) -> Iterator[Diagnostic]:
    """Titles that hold the year, or the text, of a date that is printed beside them (F224)."""
    for event in timeline:
        for dating in event.datings:
            year = _year(dating)
            wanted = [str(dating.when), *([str(year)] if year is not None else [])]
            pattern = "|".join(re.escape(text) for text in wanted)
            if re.search(rf"(?<![\w-])(?:{pattern})(?![\w-])", event.title):
                yield _finding("F224", "the title repeats its date", timeline, event, field="title")
                break


def _year(dating: Dating) -> int | None:
    """The one year of our era in which a dating lies whole, written with four digits as titles write it."""
    span = dating.when.span
    first, last = span.start.earliest, span.end.latest
    if first is None or last is None:
        return None
    year, _, _ = civil_from_days(first // SECONDS_PER_DAY)
    end_year, _, _ = civil_from_days((last - 1) // SECONDS_PER_DAY)
    return year if year == end_year and year >= 1000 else None  # noqa: PLR2004 - four digits


def dates_in_words(timeline: Timeline) -> tuple[Diagnostic, ...]:
    """How each date was read that an event tells in words (F230): for who asks, as nothing is wrong there."""
    return in_file_order([finding for event in timeline for finding in _words_of(event, timeline)])


def _words_of(event: Event, timeline: Timeline) -> Iterator[Diagnostic]:
    undated = event.undated
    told: list[tuple[DateValue | None, int | None]] = [
        (dating.when, index) for index, dating in enumerate(event.datings)
    ]
    told += [] if undated is None else [(undated.not_before, None), (undated.not_after, None)]
    for date, index in told:
        if date is not None and date.text is not None and is_in_words(date.text):
            message = f"{date.text!r} is read as {date}"
            yield _finding("F230", message, timeline, event, field="when", index=index)


# ---------------------------------------------------------------- what is private
def private_names(timeline: Timeline) -> Iterator[Diagnostic]:
    """Public texts that hold the name of a private actor (F223)."""
    names = [
        re.escape(name)
        for actor in timeline.actors.values()
        if actor.private
        for name in (actor.name, *actor.aliases)
    ]
    if not names:
        return
    named = re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", re.IGNORECASE)
    for event in timeline:
        if event.private:
            continue
        for field in ("title", "short", "note"):
            text = getattr(event, field)
            if text is not None and named.search(text):
                message = f"the {field} holds the name of a private actor, and would be printed"
                yield _finding("F223", message, timeline, event, field=field, hides_line=True)


CHECKS: tuple[Check, ...] = (
    unused,
    without_source,
    without_time,
    dated_after_its_source,
    title_repeats_its_date,
    private_names,
)


def _finding(  # noqa: PLR0913 - the parts of a finding, each by its name
    code: str,
    message: str,
    timeline: Timeline,
    entity: Actor | Place | Source | Event,
    *,
    field: str | None = None,
    index: int | None = None,
    help: str | None = None,  # noqa: A002 - the word of the record
    is_private: bool = False,
    hides_line: bool = False,
) -> Diagnostic:
    entry = CODES[code]
    hidden = entity.private or is_private
    return Diagnostic(
        code=code,
        severity=entry.severity,
        message=entry.title if hidden else message,
        location=timeline.location(entity.id, field, index),
        help=None if hidden else help,
        excerpt="" if hidden or hides_line else None,
    )
