"""Records → nodes: the fields that say something, in the order of the record, in the shortest form."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from attrs import AttrsInstance, fields

from chronicle.dates import DateValue, Duration
from chronicle.eventfiles.records import RECORDS
from chronicle.eventfiles.syntax.nodes import (
    Call,
    Flag,
    Items,
    Keyword,
    Name,
    Node,
    Nothing,
    Number,
    Table,
    Text,
)
from chronicle.eventfiles.syntax.text import Spot
from chronicle.model import (
    After,
    Attested,
    BecauseOf,
    Before,
    Citation,
    Dating,
    During,
    Lasts,
    Meets,
    Overlaps,
    Participation,
    Status,
)

NOWHERE: Spot = (0, 0, 0, 0)
"""The place of a node that was never typed."""

ALONE: Mapping[type, str] = MappingProxyType(
    {
        Dating: "when",
        Attested: "when",
        Lasts: "length",
        Before: "event",
        After: "event",
        During: "event",
        Meets: "event",
        Overlaps: "event",
        BecauseOf: "event",
        Citation: "source",
        Participation: "actor",
        Status: "kind",
    }
)
"""Records that are written as one of their fields where they say nothing else."""


class Declared(str):
    """A reference to what is declared further up, and so is written as a name: its id.

    What rewrites references (`relink_event`) puts it in their place, so that no list of them is needed here.
    """

    __slots__ = ()


def record_node(record: object) -> Call:
    """A record as a call: every field that differs from its default, but the id."""
    return Call(type(record).__name__, NOWHERE, _keywords(record), NOWHERE)


def value_node(value: object) -> Node:  # noqa: PLR0911 - one return for each kind of value
    """A value as a node; a record that says one thing only is that thing.

    >>> value_node(Status(kind="alleged")).value
    'alleged'
    """
    match value:
        case None:
            return Nothing(NOWHERE)
        case Declared():
            return Name(str(value), NOWHERE)
        case bool():
            return Flag(value, NOWHERE)
        case int() | float():
            return Number(value, NOWHERE)
        case str():
            return Text(value, NOWHERE)
        case _ if isinstance(value, (DateValue, Duration)):
            return Text(str(value), NOWHERE)
        case tuple():
            return _several(cast("tuple[object, ...]", value))
        case _:
            return _shortest(value)


def _several(values: tuple[object, ...]) -> Node:
    if all(isinstance(value, Participation) for value in values):
        return _participants(cast("tuple[Participation, ...]", values))
    nodes = [value_node(value) for value in values]
    return nodes[0] if len(nodes) == 1 else Items(nodes, NOWHERE)


def _participants(parts: tuple[Participation, ...]) -> Node:
    """Actors with their roles as a mapping; a list where none has a role, or one takes part twice."""
    actors = {part.actor_id for part in parts}
    if len(actors) < len(parts) or all(part.role is None for part in parts):
        nodes = [value_node(part) for part in parts]
        return nodes[0] if len(nodes) == 1 else Items(nodes, NOWHERE)
    entries = [(value_node(part.actor), value_node(part.role)) for part in parts]
    return Table(entries, NOWHERE)


def _shortest(record: object) -> Node:
    said = _keywords(record)
    alone = ALONE.get(type(record))
    if alone is not None and [keyword.name for keyword in said] == [alone]:
        return said[0].value
    return Call(type(record).__name__, NOWHERE, said, NOWHERE)


def _keywords(record: object) -> list[Keyword]:
    kind = cast("type[AttrsInstance]", type(record))
    defaults = {attribute.name: attribute.default for attribute in fields(kind)}
    out: list[Keyword] = []
    for name in RECORDS[kind.__name__].fields:
        value = getattr(record, name)
        if not _says_nothing(value, defaults[name]):
            out.append(Keyword(name, NOWHERE, value_node(value)))
    return out


def _says_nothing(value: object, default: object) -> bool:
    return bool(value == default) or (value == () and default is None)
