"""Readers that are made of others: one thing or several, references, and records with all their fields."""

from collections.abc import Mapping

from chronicle.eventfiles.fields.reader import Context, Reader, RecordTable, Value
from chronicle.eventfiles.kinds import reference_kind
from chronicle.eventfiles.resolve import ARTICLES
from chronicle.eventfiles.suggestions import closest, did_you_mean
from chronicle.eventfiles.syntax.findings import Refusal
from chronicle.eventfiles.syntax.nodes import (
    Bad,
    Call,
    Items,
    Keyword,
    Node,
    Nothing,
    Table,
    Text,
    in_words,
)
from chronicle.eventfiles.syntax.text import Spot
from chronicle.eventfiles.syntax.untyped import typed_nothing


def optional(reader: Reader) -> Reader:
    """The same, or None."""
    inner = reader.read

    def read(node: Node, context: Context) -> Value:
        if type(node) is not Text and isinstance(typed_nothing(node), Nothing):
            return None
        return inner(node, context)

    return Reader(read, reader.kind.or_nothing())


def several(reader: Reader) -> Reader:
    """One thing or a list of things, as a tuple. Every bad item is noted before the whole is given up."""
    inner = reader.read

    def read(node: Node, context: Context) -> tuple[Value, ...]:
        if not isinstance(node, Items):
            return (inner(node, context),)
        values: list[Value] = []
        for item in node.items:
            if isinstance(item, Bad):
                continue
            try:
                values.append(inner(item, context))
            except Refusal:
                continue
        if len(values) < len(node.items):
            raise Refusal
        return tuple(values)

    return Reader(read, reader.kind.or_list())


def reference(record: str) -> Reader:
    """A reference to something declared in the file."""

    def read(node: Node, context: Context) -> str:
        return context.refer(node, record)

    return Reader(read, reference_kind(record))


def record_or(table: RecordTable, otherwise: Reader) -> Reader:
    """A record of one kind (a mapping on the lower rung), or what else may stand for it."""

    def read(node: Node, context: Context) -> Value:
        fields = fields_of(node, table.name, context)
        if fields is None:
            return otherwise.read(node, context)
        return read_record(table, fields, node.spot, context)

    return Reader(read, otherwise.kind.or_record(table.name))


def fields_of(node: Node, record: str, context: Context) -> list[Keyword] | None:
    """The fields of a node that is a record of the kind; None where it is something else.

    Raises:
        Refusal: it is a record of another kind, or a mapping where records are written out.
    """
    if isinstance(node, Table) and context.is_plain:
        return keywords_of(node, context)
    if isinstance(node, Table):
        context.findings.refuse(
            "F202", node.spot, "a mapping does not belong here", help=f"write {record}(field=value, …)"
        )
    if not isinstance(node, Call):
        return None
    if node.record != record:
        is_entity = node.record in ARTICLES
        remedy = f"declare it on a line of its own, name = {node.record}(…), and put the name here"
        context.findings.refuse(
            "F202",
            node.name_spot,
            f"a record of {record} belongs here, not one of {node.record}",
            help=remedy if is_entity else None,
        )
    return node.fields


def keywords_of(table: Table, context: Context) -> list[Keyword]:
    """The entries of a mapping as fields.

    Raises:
        Refusal: a key is no text.
    """
    fields: list[Keyword] = []
    for key, value in table.entries:
        if not isinstance(key, Text):
            context.findings.refuse(
                "F202", key.spot, f"the name of a field belongs here, not {in_words(key)}"
            )
        fields.append(Keyword(key.value, key.spot, value))
    return fields


def read_record(
    table: RecordTable, fields: list[Keyword], spot: Spot, context: Context, **given: Value
) -> Value:
    """The record that its fields make, every bad field noted.

    Raises:
        Refusal: a field is bad, unknown or missing.
    """
    values, is_sound = _values(table, fields, spot, context, given)
    if not is_sound:
        raise Refusal
    return table.build(**values)


def read_for_its_name(
    table: RecordTable, fields: list[Keyword], spot: Spot, context: Context, **given: Value
) -> Value:
    """The record of its sound fields, for what others refer to; whatever may be meant to be private is lost.

    Raises:
        Refusal: it has no name that is sound, or something in it may say that it is private.
    """
    values, is_sound = _values(table, fields, spot, context, given)
    if is_sound:
        return table.build(**values)
    bad = {keyword.name for keyword in fields} - values.keys()
    if not values.keys() >= {*table.required} or any(
        closest(name, table.fields) == "private" for name in bad
    ):
        raise Refusal
    return table.build(**values)


def _values(
    table: RecordTable, fields: list[Keyword], spot: Spot, context: Context, given: Mapping[str, Value]
) -> tuple[dict[str, Value], bool]:
    """The values of the sound fields, and whether they are all; every bad field is noted."""
    values, is_sound = dict(given), True
    for keyword in fields:
        try:
            values[keyword.name] = _field(table, keyword, context)
        except Refusal:
            is_sound = False
    for name in table.required:
        if name not in values and not _is_meant(name, table, fields):
            is_sound = False
            if not context.is_broken:
                message = f"{table.name} needs the field {name!r}"
                remedy = _added(name, context)
                context.findings.add("F203", spot, message, help=remedy)
    return values, is_sound


_ENDS = frozenset({"start", "begin", "from", "end", "until", "to"})
"""Words for the ends of a stretch, which one date tells together."""


def _meant_by(name: str, table: RecordTable) -> str:
    """What the author of a field that there is not may have meant."""
    if name in _ENDS and "when" in table.fields:
        return 'a start and an end are one date: when="1914-07-28/1918-11-11"'
    return did_you_mean(name, table.fields) or f"it has {', '.join(table.fields)}"


def _added(name: str, context: Context) -> str:
    if not context.is_plain:
        return f"add {name}=…"
    is_table = context.text.name.lower().endswith((".csv", ".tsv"))
    return f"fill in the column {name!r}" if is_table else f'add "{name}": …'


def _is_meant(name: str, table: RecordTable, fields: list[Keyword]) -> bool:
    """Whether a field that has no value is there all the same: with a bad one, or misspelt."""
    given = {keyword.name for keyword in fields}
    return name in given or any(closest(other, table.fields) == name for other in given - set(table.fields))


def _field(table: RecordTable, keyword: Keyword, context: Context) -> Value:
    if isinstance(keyword.value, Bad):
        raise Refusal
    reader = table.fields.get(keyword.name)
    if reader is None:
        return context.findings.refuse(
            "F201",
            keyword.name_spot,
            f"{table.name} has no field {keyword.name!r}",
            help=_meant_by(keyword.name, table),
        )
    return reader.read(keyword.value, context)
