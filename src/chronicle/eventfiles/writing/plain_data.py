"""Timeline → plain data: mappings, lists, texts and numbers in the shortest form that the schema reads."""

from collections.abc import Iterable

from chronicle.eventfiles.syntax.nodes import Call, Flag, Items, Name, Node, Number, Table, Text
from chronicle.eventfiles.writing.order import eras_in_order, events_in_order, sources_in_order
from chronicle.eventfiles.writing.record_nodes import record_node
from chronicle.model import Entity, Plain, Timeline


def plain_data(timeline: Timeline) -> dict[str, Plain]:
    """The tables of the lower rung, in the order of an event file; what is empty is left out.

    >>> from chronicle.model import Event, Header, Source
    >>> talks = Event(title="Talks", when="2020-08", sources="article", id="talks")
    >>> plain_data(Timeline(header=Header(title="Mali"), events={"talks": talks}))
    {'title': 'Mali', 'events': {'talks': {'title': 'Talks', 'when': '2020-08', 'sources': 'article'}}}
    """
    rows: dict[str, Iterable[Entity]] = {
        "actors": timeline.actors.values(),
        "places": timeline.places.values(),
        "sources": sources_in_order([*timeline.sources.values()]),
        "eras": eras_in_order(timeline.eras),
        "events": events_in_order([*timeline.events.values()]),
    }
    header = plain(record_node(timeline.header))
    assert isinstance(header, dict)
    tables: dict[str, Plain] = {
        name: {row.id: plain(record_node(row)) for row in table} for name, table in rows.items()
    }
    return {**header, **{name: table for name, table in tables.items() if table or name == "events"}}


def plain(node: Node) -> Plain:
    """A node as plain data; a record is a mapping of its fields."""
    match node:
        case Text() | Name():
            return str(node.value)
        case Number() | Flag():
            return node.value
        case Items():
            return [plain(item) for item in node.items]
        case Table():
            return {str(plain(key)): plain(value) for key, value in node.entries}
        case Call():
            return {field.name: plain(field.value) for field in node.fields}
        case _:
            return None
