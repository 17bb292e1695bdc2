"""Plain data → records: the lower rung of event files, as it stands in a namespace that was run.

Reading a file finds mistakes and tells where they are (`chronicle.eventfiles`); this is for data that is already
in memory, and raises at the first thing that cannot be.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from chronicle.model.actor import Actor
from chronicle.model.event import After, Before, Dating, During, Event, Participation, Status, Undated
from chronicle.model.ids import ID_PATTERN, ModelError, unique_slug
from chronicle.model.place import Place
from chronicle.model.source import Citation, Source

Fields: TypeAlias = Mapping[str, Any]  # values of a file that was run: anything at all until a constructor takes them
T = TypeVar("T")


def actors_from(table: object) -> dict[str, Actor]:
    """Actors by id; a text alone is a name.

    >>> actors_from({"france": "France"})["france"].name
    'France'
    """
    return {key: Actor(**_named(row, "name"), id=key) for key, row in _table(table, "actors")}


def places_from(table: object) -> dict[str, Place]:
    """Places by id; a text alone is a name."""
    return {key: Place(**_named(row, "name"), id=key) for key, row in _table(table, "places")}


def sources_from(table: object) -> dict[str, Source]:
    """Sources by id; a text alone is a title."""
    return {key: Source(**_named(row, "title"), id=key) for key, row in _table(table, "sources")}


def events_from(table: object) -> dict[str, Event]:
    """Events by id, or as a list; ``{"2020-08": "Coup in Mali"}`` is a date and a title.

    Raises:
        ModelError: the data have a shape that no event has.
        TypeError: a field that no event has.

    >>> list(events_from({"2020-08": "Coup in Mali", "2022-02": "Coup in Mali"}))
    ['coup_in_mali', 'coup_in_mali_2']
    """
    events: dict[str, Event] = {}
    for key, row in _event_rows(table):
        if not isinstance(row, (Mapping, str)):
            raise ModelError(f"an event is a mapping of fields, not {row!r}")
        fields: Fields = {"when": key, "title": row} if isinstance(row, str) else row
        given = fields.get("id") if key is None or isinstance(row, str) else key
        name = given or unique_slug(str(fields.get("title", "")), set(events))
        events[name] = _event(fields, name)
    return events


def _event_rows(table: object) -> list[tuple[str | None, object]]:
    if isinstance(table, Mapping):
        return [(str(key), row) for key, row in table.items()]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(table, Sequence) and not isinstance(table, str):
        return [(None, row) for row in table]  # pyright: ignore[reportUnknownVariableType]
    raise ModelError(f"events are a mapping or a list, not {table!r}")


def _table(table: object, name: str) -> list[tuple[str, object]]:
    if not isinstance(table, Mapping):
        raise ModelError(f"{name} are a mapping from id to fields, not {table!r}")
    rows: list[tuple[str, object]] = [(str(key), row) for key, row in table.items()]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    for key, _ in rows:
        if ID_PATTERN.fullmatch(key) is None:
            raise ModelError(f"{key!r} is no id: lower-case letters, digits and underscores")
    return rows


def _named(row: object, field: str) -> dict[str, Any]:
    if isinstance(row, str):
        return {field: row}
    if isinstance(row, Mapping):
        return {str(key): value for key, value in row.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    raise ModelError(f"expected a {field} or a mapping of fields, not {row!r}")


def _event(fields: Fields, name: str) -> Event:
    readers = {
        "when": _when,
        "status": _status,
        "actors": _actors,
        "before": lambda value: _each(value, Before),
        "after": lambda value: _each(value, After),
        "during": lambda value: _each(value, During),
        "sources": _citations,
    }
    made: dict[str, Any] = {
        key: readers[key](value) if key in readers else value for key, value in fields.items() if key != "id"
    }
    return Event(**made, id=name)


def _when(value: Any) -> Any:
    if isinstance(value, Mapping) and "reason" in value:
        return Undated(**_with_citations(value))
    return _each(value, Dating)


def _status(value: Any) -> Any:
    return Status(**value) if isinstance(value, Mapping) else value


def _actors(value: Any) -> Any:
    return value if isinstance(value, Mapping) else _each(value, Participation)


def _citations(value: Any) -> Any:
    return _each(value, Citation)


def _each(value: Any, record: type[T]) -> Any:
    """One value or a list; a mapping becomes a record, everything else is left to the converters."""
    if isinstance(value, Mapping):
        return record(**_with_citations(value))
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_each(item, record) for item in value]
    return value


def _with_citations(fields: Fields) -> dict[str, Any]:
    return {key: _citations(value) if key == "sources" else value for key, value in fields.items()}
