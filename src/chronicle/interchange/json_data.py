"""The chronology as JSON, schema 1: eras, and every event in order, with everything that is claimed of it.

Bounds are seconds from 1970-01-01T00:00:00 on the civil axis, half-open, null where there is no limit. They
are whole numbers of any size, as years are.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from attrs import fields

from chronicle.dates import DateValue, Duration
from chronicle.interchange.listing import in_reading_order
from chronicle.model import (
    RELATION_FIELDS,
    Citation,
    Claimed,
    Era,
    Event,
    Plain,
    Relation,
    Timeline,
    has_rival_datings,
    value_to_plain,
)
from chronicle.wording import Note, Notes, date_phrase, in_words, number_sources, to_text

SCHEMA = 1


def write_json(timeline: Timeline, event_ids: Sequence[str], _width: int = 80) -> str:
    """The text of the JSON document, two blanks a level."""
    notes = number_sources(timeline, in_reading_order(timeline, event_ids))
    header = timeline.header
    document: dict[str, Plain] = {
        "schema": SCHEMA,
        "title": header.title,
        "subtitle": header.subtitle,
        "credit": header.credit,
        "as_of": _edtf(header.as_of),
        "language": header.language,
        "eras": [_era(era, timeline) for era in timeline.eras],
        "events": [_event(timeline.events[event_id], timeline, notes) for event_id in event_ids],
        "notes": [_note(note, timeline) for note in notes.notes],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _era(era: Era, timeline: Timeline) -> Plain:
    return {
        "id": era.id,
        "title": era.title,
        "edtf": str(era.when),
        "words": in_words(era.when, language=timeline.header.language),
        "bounds": _bounds(era.when),
        "note": era.note,
        "sources": _citations(era.sources),
    }


def _event(event: Event, timeline: Timeline, notes: Notes) -> Plain:
    language = timeline.header.language
    return {
        "id": event.id,
        "title": event.title,
        "short": event.short,
        "kind": event.kind,
        "status": {"kind": event.status.kind, "by": list(event.status.by_ids)},
        "date": to_text(date_phrase(event, notes, language=language), numbers="none"),
        "datings": [
            {
                "edtf": str(dating.when),
                "words": in_words(dating.when, language=language),
                "bounds": _bounds(dating.when),
                "says": dating.says,
                "inferred": dating.inferred,
                "credibility": dating.credibility,
                "ruling": value_to_plain(dating.ruling),
                "sources": _citations(dating.sources),
            }
            for dating in event.datings
        ],
        "rival_datings": has_rival_datings(event, timeline.circa),
        "undated": _undated(event),
        "relations": [_relation(relation) for relation in event.relations],
        "lasts": [_claim(said) for said in event.lasts],
        "attested": [_claim(said) for said in event.attested],
        "because_of": [{"event": cause.event_id, **_claim(cause)} for cause in event.because_of],
        "part_of": event.part_of_id,
        "actors": [
            {"id": part.actor_id, "name": timeline.actors[part.actor_id].name, "role": part.role}
            for part in event.actors
        ],
        "where": [{"id": name, "name": timeline.places[name].name} for name in event.where_ids],
        "tags": list(event.tags),
        "key": event.key,
        "note": event.note,
        "url": event.url,
        "sources": _citations(event.sources),
    }


def _undated(event: Event) -> Plain:
    undated = event.undated
    if undated is None:
        return None
    return {
        "reason": undated.reason,
        "not_before": _edtf(undated.not_before),
        "not_after": _edtf(undated.not_after),
        "says": undated.says,
        "inferred": undated.inferred,
        "sources": _citations(undated.sources),
    }


def _relation(relation: Relation) -> Plain:
    return {"kind": _KINDS[type(relation)], "event": relation.event_id, **_claim(relation)}


def _claim(claim: Claimed) -> dict[str, Plain]:
    """What a claim says, field by field, and what it rests on."""
    said: dict[str, Plain] = {
        field.name: value_to_plain(getattr(claim, field.name))
        for field in fields(type(claim))
        if field.name not in _TOLD_APART
    }
    return {**said, "sources": _citations(claim.sources)}


_KINDS: Mapping[type[Relation], str] = {record: name for name, record in RELATION_FIELDS.items()}
_TOLD_APART = frozenset({"event", "sources"})


def _citations(citations: Iterable[Citation]) -> Plain:
    return [
        {"source": citation.source_id, "locator": citation.locator, "quote": citation.quote}
        for citation in citations
    ]


def _note(note: Note, timeline: Timeline) -> Plain:
    source = timeline.sources[note.source_id]
    return {
        "number": note.number,
        "source": note.source_id,
        "text": to_text(note.phrase),
        "title": source.title,
        "author": list(source.author),
        "publisher": source.publisher,
        "published": _edtf(source.published),
        "accessed": _edtf(source.accessed),
        "url": note.url,
        "archived": note.archived,
    }


def _bounds(value: DateValue) -> Plain:
    span = value.span
    return {
        "start": {"earliest": span.start.earliest, "latest": span.start.latest},
        "end": {"earliest": span.end.earliest, "latest": span.end.latest},
    }


def _edtf(value: DateValue | Duration | None) -> str | None:
    return None if value is None else str(value)
