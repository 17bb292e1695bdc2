"""What is claimed: events, actors, places, sources, and the claims that tie them together."""

from chronicle.model.actor import Actor
from chronicle.model.agreement import agree, has_rival_datings
from chronicle.model.collection import collect
from chronicle.model.date_text import is_in_words, language_of, read_date
from chronicle.model.event import (
    EVENT_KINDS,
    STATUS_KINDS,
    After,
    Before,
    Dating,
    During,
    Event,
    EventKind,
    Participation,
    Relation,
    Status,
    StatusKind,
    Undated,
)
from chronicle.model.header import Header, title_from_docstring
from chronicle.model.ids import ID_PATTERN, ModelError, Slugs, id_of, slug
from chronicle.model.merging import TimelinePart, merge
from chronicle.model.place import Place
from chronicle.model.plain import Plain, record_to_plain, value_to_plain
from chronicle.model.references import Entity
from chronicle.model.source import Citation, Source
from chronicle.model.timeline import Timeline, cited_sources

__all__ = [
    "EVENT_KINDS",
    "ID_PATTERN",
    "STATUS_KINDS",
    "Actor",
    "After",
    "Before",
    "Citation",
    "Dating",
    "During",
    "Entity",
    "Event",
    "EventKind",
    "Header",
    "ModelError",
    "Participation",
    "Place",
    "Plain",
    "Relation",
    "Slugs",
    "Source",
    "Status",
    "StatusKind",
    "Timeline",
    "TimelinePart",
    "Undated",
    "agree",
    "cited_sources",
    "collect",
    "has_rival_datings",
    "id_of",
    "is_in_words",
    "language_of",
    "merge",
    "read_date",
    "record_to_plain",
    "slug",
    "title_from_docstring",
    "value_to_plain",
]
