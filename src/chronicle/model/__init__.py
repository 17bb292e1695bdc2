"""What is claimed: events, actors, places, sources, and the claims that tie them together."""

from chronicle.model.actor import Actor
from chronicle.model.agreement import agree, datings_agree, has_rival_datings, share_time
from chronicle.model.circa import Circa
from chronicle.model.claims.claimed import RANKS, Claimed, Rank, Ruling
from chronicle.model.claims.dating import Attested, Dating, Lasts, Undated
from chronicle.model.claims.relations import (
    COUNTINGS,
    EITHER_WORDS,
    PARTS,
    After,
    BecauseOf,
    Before,
    Counting,
    During,
    Either,
    EventPart,
    InYear,
    Meets,
    Overlaps,
    Relation,
    ToAnother,
    Within,
)
from chronicle.model.collection import collect
from chronicle.model.date_text import is_in_words, languages_of, read_date
from chronicle.model.era import Era
from chronicle.model.event import (
    EVENT_KINDS,
    RELATION_FIELDS,
    STATUS_KINDS,
    AnyClaim,
    Event,
    EventKind,
    Participation,
    Status,
    StatusKind,
    with_each_claim,
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
    "COUNTINGS",
    "EITHER_WORDS",
    "EVENT_KINDS",
    "ID_PATTERN",
    "PARTS",
    "RANKS",
    "RELATION_FIELDS",
    "STATUS_KINDS",
    "Actor",
    "After",
    "AnyClaim",
    "Attested",
    "BecauseOf",
    "Before",
    "Circa",
    "Citation",
    "Claimed",
    "Counting",
    "Dating",
    "During",
    "Either",
    "Entity",
    "Era",
    "Event",
    "EventKind",
    "EventPart",
    "Header",
    "InYear",
    "Lasts",
    "Meets",
    "ModelError",
    "Overlaps",
    "Participation",
    "Place",
    "Plain",
    "Rank",
    "Relation",
    "Ruling",
    "Slugs",
    "Source",
    "Status",
    "StatusKind",
    "Timeline",
    "TimelinePart",
    "ToAnother",
    "Undated",
    "Within",
    "agree",
    "cited_sources",
    "collect",
    "datings_agree",
    "has_rival_datings",
    "id_of",
    "is_in_words",
    "languages_of",
    "merge",
    "read_date",
    "record_to_plain",
    "share_time",
    "slug",
    "title_from_docstring",
    "value_to_plain",
    "with_each_claim",
]
