"""Timeline → the text of an event file: header, actors, places, sources, eras, events. The recipe."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence

from attrs import frozen

from chronicle.eventfiles.syntax.nodes import Call, Items, Name, Node, Table
from chronicle.eventfiles.writing.names import HEADER, is_variable, with_fitting_ids
from chronicle.eventfiles.writing.order import eras_in_order, events_in_order, sources_in_order
from chronicle.eventfiles.writing.record_nodes import Declared, record_node
from chronicle.eventfiles.writing.source_text import declared, import_line
from chronicle.model import Entity, Header, Timeline, id_of, title_from_docstring
from chronicle.model.references import relinked

_PLAIN_LINE = re.compile(r"[^\s\"\\]|[^\s\"\\][^\"\\]*[^\s\"\\]")


@frozen(kw_only=True)
class EventFile:
    """The text of an event file; ``renamed`` are the ids that no variable can bear, each with its new one."""

    text: str
    renamed: Mapping[str, str]


def write_event_file(timeline: Timeline) -> EventFile:
    """The canonical event file of a timeline. Reading it gives an equal timeline, but for ids renamed.

    Formatters have nothing to change in it, and `chronicle fmt` neither.

    >>> from chronicle.model import Actor, Event, collect
    >>> talks = Event(title="Talks", when="2020-08", actors={"mali": "host"})
    >>> print(write_event_file(collect({"talks": talks, "mali": Actor(name="Mali")})).text, end="")
    from chronicle import Actor, Event
    <BLANKLINE>
    # Actors
    mali = Actor(name="Mali")
    <BLANKLINE>
    # Events
    talks = Event(
        title="Talks",
        when="2020-08",
        actors={mali: "host"},
    )
    """
    timeline, renamed = with_fitting_ids(timeline, is_variable)
    blocks = list(_sections(timeline))
    docstring, header = _head(timeline.header)
    calls = [call for block in blocks for _, call in block.rows]
    calls += [header] if header is not None else []
    parts = [
        *([docstring] if docstring else []),
        *([import_line({name for call in calls for name in _records_in(call)})] if calls else []),
        *([declared(HEADER, header)] if header is not None else []),
        *(block.text for block in blocks),
    ]
    text = "\n\n".join(parts)
    return EventFile(text=f"{text}\n" if text else "", renamed=renamed)


# ---------------------------------------------------------------- head
def _head(header: Header) -> tuple[str | None, Call | None]:
    """The docstring, and the header where the docstring does not say all of it."""
    title = header.title
    if title is None or not title.isprintable() or _PLAIN_LINE.fullmatch(title) is None:
        return None, None if header == Header() else record_node(header)
    described = title if title.endswith((".", "?", "!", "…")) else f"{title}."
    told = Header(title=title_from_docstring(described))
    return f'"""{described}"""', None if header == told else record_node(header)


def _records_in(node: Node) -> Iterator[str]:
    """The names of the records that are called in a value; `source.cite` needs none."""
    match node:
        case Call():
            if node.record != "Citation" or not isinstance(node.fields[0].value, Name):
                yield node.record
            for field in node.fields:
                yield from _records_in(field.value)
        case Items():
            for item in node.items:
                yield from _records_in(item)
        case Table():
            for _, value in node.entries:
                yield from _records_in(value)
        case _:
            return


# ---------------------------------------------------------------- sections
@frozen(kw_only=True)
class _Section:
    title: str
    rows: Sequence[tuple[str, Call]]

    @property
    def text(self) -> str:
        is_events = self.title == "Events"
        rows = [declared(name, call, spread=is_events) for name, call in self.rows]
        return f"# {self.title}\n" + ("\n\n" if is_events else "\n").join(rows)


def _sections(timeline: Timeline) -> Iterator[_Section]:
    tables: tuple[tuple[str, Sequence[Entity]], ...] = (
        ("Actors", [*timeline.actors.values()]),
        ("Places", [*timeline.places.values()]),
        ("Sources", sources_in_order([*timeline.sources.values()])),
        ("Eras", eras_in_order(timeline.eras)),
        ("Events", events_in_order([*timeline.events.values()])),
    )
    above: set[str] = set()
    for title, rows in tables:
        written: list[tuple[str, Call]] = []
        for row in rows:
            written.append((row.id, record_node(_linked(row, above))))
            above.add(row.id)
        if written:
            yield _Section(title=title, rows=written)


def _linked(row: Entity, above: Container[str]) -> Entity:
    """The same row, every reference to what stands above it marked as a name."""

    def resolve(reference: Entity | str) -> str:
        name = id_of(reference)
        return Declared(name) if name in above else name

    return relinked(row, resolve)
