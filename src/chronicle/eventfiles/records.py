"""Which record has which fields, and who reads each: a row a field. A new field is a new row here."""

from collections.abc import Mapping
from types import MappingProxyType

from chronicle.eventfiles import limits
from chronicle.eventfiles.fields import (
    Context,
    Reader,
    RecordTable,
    Value,
    date,
    duration,
    fields_of,
    flag,
    number,
    one_of,
    optional,
    pattern,
    read_record,
    record_or,
    reference,
    several,
    text,
)
from chronicle.eventfiles.kinds import DATE, DURATION, record_kind, reference_kind
from chronicle.eventfiles.syntax.findings import Refusal
from chronicle.eventfiles.syntax.nodes import Bad, Call, Node, Table, Text, in_words
from chronicle.model import (
    COUNTINGS,
    EITHER_WORDS,
    EVENT_KINDS,
    PARTS,
    RANKS,
    STATUS_KINDS,
    Actor,
    After,
    Attested,
    BecauseOf,
    Before,
    Citation,
    Dating,
    During,
    Either,
    Era,
    Event,
    Header,
    InYear,
    Lasts,
    Meets,
    Overlaps,
    Participation,
    Place,
    Ruling,
    Source,
    Status,
    Undated,
    Within,
)

# ---------------------------------------------------------------- kinds of text
_TITLE = text(longest=limits.TITLE)
_WORDS = optional(text(longest=limits.TITLE))
_NOTE = optional(text(lines=True))
_SAID = optional(text(lines=True))
_ADDRESS = optional(pattern(r"https?://[^\s<>\"]+", expected="a web address (https://…)", lacks="https://"))
_WIKIDATA = optional(pattern(r"[QLP][1-9]\d*", expected="a Wikidata id such as Q912"))
_LANGUAGE = pattern(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", expected="a language tag such as en or fr-CA")
_PATH = optional(
    pattern(
        r"(?!/)(?![A-Za-z]:)(?!.*\\)(?!(?:.*/)?\.\.(?:/|$)).+",
        expected="a path below the folder of this file, with forward slashes",
    )
)
_NAMES = several(text(longest=limits.TITLE))
_DATE = optional(date)


# ---------------------------------------------------------------- citations
def _quoted(node: Node, context: Context) -> str | None:
    value: str | None = _NOTE(node, context)
    if value is not None:
        context.quotes.setdefault((context.holder, value), node.spot)
    return value


_QUOTE = Reader(_quoted, _NOTE.kind)
CITATION = RecordTable(
    name="Citation",
    build=Citation,
    fields={"source": reference("Source"), "locator": _WORDS, "quote": _QUOTE},
    required=("source",),
)


def _citation_of(source: str) -> Citation:
    return Citation(source=source)


def _cited(node: Node, context: Context) -> Citation:
    return _citation_of(context.refer(node, "Source"))


_SOURCES = several(record_or(CITATION, Reader(_cited, reference_kind("Source"))))

# ---------------------------------------------------------------- what every claim has
RULING = RecordTable(
    name="Ruling",
    build=Ruling,
    fields={"rank": one_of(*RANKS), "reason": _TITLE},
    required=("rank", "reason"),
)


def _no_ruling(node: Node, context: Context) -> Value:
    return context.findings.refuse(
        "F202",
        node.spot,
        f"a ruling belongs here, not {in_words(node)}",
        help='write ruling=Ruling(rank="deprecated", reason="…")',
    )


_CLAIMED: Mapping[str, Reader] = {
    "says": _SAID,
    "inferred": _SAID,
    "sources": _SOURCES,
    "credibility": optional(number(least=1, most=6, whole=True)),
    "ruling": optional(record_or(RULING, Reader(_no_ruling, record_kind()))),
}

# ---------------------------------------------------------------- when
_LENGTH = optional(duration)

DATING = RecordTable(name="Dating", build=Dating, fields={"when": date, **_CLAIMED}, required=("when",))
LASTS = RecordTable(
    name="Lasts",
    build=Lasts,
    fields={"length": _LENGTH, "at_least": _LENGTH, "at_most": _LENGTH, **_CLAIMED},
)
ATTESTED = RecordTable(name="Attested", build=Attested, fields={"when": date, **_CLAIMED}, required=("when",))
UNDATED = RecordTable(
    name="Undated",
    build=Undated,
    fields={
        "reason": _TITLE,
        "not_before": _DATE,
        "not_after": _DATE,
        "says": _SAID,
        "inferred": _SAID,
        "sources": _SOURCES,
    },
    required=("reason",),
)


def _dated(node: Node, context: Context) -> Dating:
    return Dating(when=date(node, context))


_DATINGS = several(record_or(DATING, Reader(_dated, DATE)))


def _lasting(node: Node, context: Context) -> Lasts:
    return Lasts(length=duration(node, context))


def _attested(node: Node, context: Context) -> Attested:
    return Attested(when=date(node, context))


def _dated_or_not(node: Node, context: Context) -> Value:
    """One dating or several, or the reason why there is none."""
    if isinstance(node, Call) and node.record == "Undated":
        return read_record(UNDATED, node.fields, node.spot, context)
    if isinstance(node, Table) and any(
        isinstance(key, Text) and key.value == "reason" for key, _ in node.entries
    ):
        return read_record(UNDATED, fields_of(node, "Undated", context) or [], node.spot, context)
    return _DATINGS(node, context)


_WHEN = Reader(_dated_or_not, _DATINGS.kind.or_record("Undated"))


# ---------------------------------------------------------------- who, where, how it stands
PARTICIPATION = RecordTable(
    name="Participation",
    build=Participation,
    fields={"actor": reference("Actor"), "role": _WORDS},
    required=("actor",),
)


def _participant(node: Node, context: Context) -> Participation:
    return Participation(actor=context.refer(node, "Actor"))


_PARTICIPANTS = several(record_or(PARTICIPATION, Reader(_participant, reference_kind("Actor"))))


def _taking_part(node: Node, context: Context) -> tuple[Participation, ...]:
    """Actors, or a mapping from actor to role."""
    if not isinstance(node, Table):
        participants: tuple[Participation, ...] = _PARTICIPANTS(node, context)
        return participants
    participants, is_sound = (), True
    for actor, role in node.entries:
        if isinstance(actor, Bad) or isinstance(role, Bad):
            is_sound = False
            continue
        try:
            part = Participation(actor=context.refer(actor, "Actor"), role=_WORDS(role, context))
        except Refusal:
            is_sound = False
        else:
            participants += (part,)
    if not is_sound:
        raise Refusal
    return participants


_ACTORS = Reader(_taking_part, _PARTICIPANTS.kind.or_mapping(_WORDS.kind))


STATUS = RecordTable(
    name="Status",
    build=Status,
    fields={"kind": one_of(*STATUS_KINDS), "by": several(reference("Actor"))},
)
_STATUS_WORD = one_of(*STATUS_KINDS)


def _status_word(node: Node, context: Context) -> Status:
    return Status(kind=_STATUS_WORD(node, context))


# ---------------------------------------------------------------- relations
_TO_EVENT: Mapping[str, Reader] = {"event": reference("Event"), **_CLAIMED}
_PART = optional(one_of(*PARTS))
_PARTS: Mapping[str, Reader] = {"part": _PART, "event_part": _PART}
_GAPS: Mapping[str, Reader] = {"at_least": _LENGTH, "at_most": _LENGTH}
_ONE = ("event",)
BEFORE = RecordTable(name="Before", build=Before, fields={**_TO_EVENT, **_GAPS, **_PARTS}, required=_ONE)
AFTER = RecordTable(name="After", build=After, fields={**_TO_EVENT, **_GAPS, **_PARTS}, required=_ONE)
DURING = RecordTable(name="During", build=During, fields={**_TO_EVENT, "part": _PART}, required=_ONE)
MEETS = RecordTable(name="Meets", build=Meets, fields=_TO_EVENT, required=_ONE)
OVERLAPS = RecordTable(name="Overlaps", build=Overlaps, fields=_TO_EVENT, required=_ONE)
WITHIN = RecordTable(
    name="Within",
    build=Within,
    fields={**_TO_EVENT, "at_most": duration, **_PARTS},
    required=("event", "at_most"),
)
IN_YEAR = RecordTable(
    name="InYear",
    build=InYear,
    fields={
        **_TO_EVENT,
        "year": number(least=1, most=10_000, whole=True),
        "counting": one_of(*COUNTINGS),
    },
    required=("event", "year"),
)
_EITHER_WORDS = several(one_of(*EITHER_WORDS))


def _ways(node: Node, context: Context) -> tuple[Value, ...]:
    words: tuple[Value, ...] = _EITHER_WORDS(node, context)
    if len(set(words)) == 1 or not words:
        context.findings.refuse(
            "F206",
            node.spot,
            "one relation leaves nothing open" if words else "no relation is named",
            help='name two or more: relations=["before", "after"]; what is certain has a field of its own',
        )
    return words


EITHER = RecordTable(
    name="Either",
    build=Either,
    fields={**_TO_EVENT, "relations": Reader(_ways, _EITHER_WORDS.kind)},
    required=("event", "relations"),
)
BECAUSE_OF = RecordTable(name="BecauseOf", build=BecauseOf, fields=_TO_EVENT, required=_ONE)


def _relations(table: RecordTable) -> Reader:
    def related(node: Node, context: Context) -> Value:
        return table.build(event=context.refer(node, "Event"))

    return several(record_or(table, Reader(related, reference_kind("Event"))))


def _written_out(table: RecordTable, example: str) -> Reader:
    """Relations that say nothing without a length or a number: a record is needed."""

    def refuse(node: Node, context: Context) -> Value:
        return context.findings.refuse(
            "F202",
            node.spot,
            f"a record of {table.name} belongs here, not {in_words(node)}",
            help=f"write {example}",
        )

    return several(record_or(table, Reader(refuse, record_kind())))


# ---------------------------------------------------------------- what has a name
HEADER = RecordTable(
    name="Header",
    build=Header,
    fields={
        "title": optional(_TITLE),
        "subtitle": _WORDS,
        "credit": _WORDS,
        "as_of": _DATE,
        "circa": _LENGTH,
        "language": _LANGUAGE,
    },
)
ACTOR = RecordTable(
    name="Actor",
    build=Actor,
    fields={
        "name": _TITLE,
        "kind": _WORDS,
        "office": _WORDS,
        "affiliation": _WORDS,
        "aliases": _NAMES,
        "wikidata": _WIKIDATA,
        "note": _NOTE,
        "private": flag,
    },
    required=("name",),
)
PLACE = RecordTable(
    name="Place",
    build=Place,
    fields={
        "name": _TITLE,
        "kind": _WORDS,
        "country": _WORDS,
        "aliases": _NAMES,
        "latitude": optional(number(least=-90, most=90, whole=False)),
        "longitude": optional(number(least=-180, most=180, whole=False)),
        "timezone": optional(
            pattern(r"[A-Za-z][\w+-]*(/[\w+-]+)*", expected="a time zone such as Africa/Bamako")
        ),
        "wikidata": _WIKIDATA,
        "note": _NOTE,
        "private": flag,
    },
    required=("name",),
)
SOURCE = RecordTable(
    name="Source",
    build=Source,
    fields={
        "title": _TITLE,
        "author": _NAMES,
        "publisher": _WORDS,
        "published": _DATE,
        "captured": _DATE,
        "uploaded": _DATE,
        "accessed": _DATE,
        "url": _ADDRESS,
        "archived": _ADDRESS,
        "file": _PATH,
        "sha256": optional(pattern(r"[0-9a-f]{64}", expected="a SHA-256 digest: 64 digits and letters a–f")),
        "kind": _WORDS,
        "language": optional(_LANGUAGE),
        "reliability": optional(one_of("A", "B", "C", "D", "E", "F")),
        "circa": _LENGTH,
        "origin": optional(reference("Source")),
        "note": _NOTE,
        "private": flag,
    },
    required=("title",),
)
ERA = RecordTable(
    name="Era",
    build=Era,
    fields={"title": _TITLE, "when": date, "note": _NOTE, "sources": _SOURCES, "private": flag},
    required=("title", "when"),
)
EVENT = RecordTable(
    name="Event",
    build=Event,
    fields={
        "title": _TITLE,
        "short": _WORDS,
        "when": _WHEN,
        "kind": one_of(*EVENT_KINDS),
        "status": record_or(STATUS, Reader(_status_word, _STATUS_WORD.kind)),
        "actors": _ACTORS,
        "where": several(reference("Place")),
        "part_of": optional(reference("Event")),
        "before": _relations(BEFORE),
        "after": _relations(AFTER),
        "during": _relations(DURING),
        "meets": _relations(MEETS),
        "overlaps": _relations(OVERLAPS),
        "within": _written_out(WITHIN, 'Within(event=…, at_most="3 months")'),
        "in_year": _written_out(IN_YEAR, "InYear(event=…, year=8)"),
        "either": _written_out(EITHER, 'Either(event=…, relations=["before", "after"])'),
        "lasts": several(record_or(LASTS, Reader(_lasting, DURATION))),
        "attested": several(record_or(ATTESTED, Reader(_attested, DATE))),
        "because_of": _relations(BECAUSE_OF),
        "sources": _SOURCES,
        "tags": _NAMES,
        "key": flag,
        "private": flag,
        "note": _NOTE,
        "url": _ADDRESS,
        "image": _WORDS,
    },
    required=("title",),
)

ENTITIES: Mapping[str, RecordTable] = MappingProxyType(
    {"Header": HEADER, "Actor": ACTOR, "Place": PLACE, "Source": SOURCE, "Era": ERA, "Event": EVENT}
)
"""The records that are declared by a name of their own."""

RECORDS: Mapping[str, RecordTable] = MappingProxyType(
    {
        **ENTITIES,
        **{
            table.name: table
            for table in (
                *(CITATION, DATING, UNDATED, PARTICIPATION, STATUS, RULING, LASTS, ATTESTED),
                *(BEFORE, AFTER, DURING, MEETS, OVERLAPS, WITHIN, IN_YEAR, EITHER, BECAUSE_OF),
            )
        },
    }
)
"""Every record that an event file may name."""
