"""What is declared and used by nothing, and events that rest on nothing."""

from collections.abc import Iterator
from pathlib import PurePath

from chronicle.diagnostics import Diagnostic
from chronicle.eventfiles.checks.finding import finding_of
from chronicle.model import Event, Timeline, cited_sources


def unused(timeline: Timeline) -> Iterator[Diagnostic]:
    """Actors, places and sources that no event refers to (F310); without events, a file is for others."""
    events = timeline.events.values()
    if not events:
        return
    actors = {part.actor_id for event in events for part in event.actors}
    actors |= {name for event in events for name in event.status.by_ids}
    places = {name for event in events for name in event.where_ids}
    sources = {name for event in events for name in cited_sources(event)}
    sources |= {cited.source_id for era in timeline.eras for cited in era.sources}
    sources |= {str(source.origin) for source in timeline.sources.values() if source.origin is not None}
    for record, table, used in (
        ("actor", timeline.actors, actors),
        ("place", timeline.places, places),
        ("source", timeline.sources, sources),
    ):
        for name, entity in table.items():
            if name not in used:
                message = f"the {record} {name!r} is never used"
                yield finding_of("F310", message, timeline, entity)


def without_source(timeline: Timeline) -> Iterator[Diagnostic]:
    """Events that rest on no source, neither by themselves nor by a claim (F220)."""
    for event in timeline:
        if not cited_sources(event):
            remedy = f"cite one: {_written('sources', event, timeline)}"
            yield finding_of("F220", "this event has no source", timeline, event, help=remedy)


def without_time(timeline: Timeline) -> Iterator[Diagnostic]:
    """Events that say nothing of when, not even why not (F221)."""
    for event in timeline:
        if event.when == () and event.part_of is None and not event.relations and not event.attested:
            yield finding_of(
                "F221",
                "this event says nothing of when it was",
                timeline,
                event,
                help=_why_undated(event, timeline),
            )


def _written(field: str, event: Event, timeline: Timeline) -> str:
    """A field as the notation of the file has it."""
    suffix = _suffix(event, timeline)
    if suffix in {".csv", ".tsv"}:
        return f"fill in the column '{field}'"
    return f"{field}: …" if suffix in {".yaml", ".yml", ".json"} else f"{field}=…"


def _why_undated(event: Event, timeline: Timeline) -> str:
    """How to say that no date is known."""
    suffix = _suffix(event, timeline)
    if suffix in {".csv", ".tsv"}:
        return "if no date is known, write why in a column 'undated'"
    said = 'when: {reason: "…"}' if suffix in {".yaml", ".yml", ".json"} else 'when=Undated(reason="…")'
    return f"if no date is known: {said}"


def _suffix(event: Event, timeline: Timeline) -> str:
    place = timeline.location(event.id)
    return "" if place is None else PurePath(place.file).suffix.lower()
