"""Plain data → records: the lower rung of event files, as it stands in a namespace that was run.

Reading a file finds mistakes and tells where they are (`chronicle.eventfiles`); this is for data that is
already in memory, and raises at the first thing that cannot be.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any, TypeAlias, TypeGuard

from chronicle.model.actor import Actor
from chronicle.model.claims.claimed import Ruling
from chronicle.model.claims.dating import Attested, Dating, Lasts, Undated
from chronicle.model.claims.relations import BecauseOf
from chronicle.model.era import Era
from chronicle.model.event import RELATION_FIELDS, Event, Participation, Status
from chronicle.model.ids import ID_PATTERN, ModelError, Slugs
from chronicle.model.place import Place
from chronicle.model.references import Entity
from chronicle.model.source import Citation, Source

Fields: TypeAlias = dict[str, Any]
"""Values of a file that was run: anything at all until a constructor takes them."""


def rows_from(namespace: Mapping[str, object]) -> Iterator[tuple[str, Entity]]:
    """Every entity of the tables of a namespace, with its id.

    A text alone is a name or a title; ``{"2020-08": "Coup in Mali"}`` is a date and a title, of an event or
    an era. What has no id gets one from its title, unlike all others of the file: first events, then eras.

    Raises:
        ModelError: the data have a shape that no entity has.
        TypeError: a field that no such entity has.

    >>> [name for name, _ in rows_from({"events": {"2020-08": "Coup in Mali", "2022-02": "Coup in Mali"}})]
    ['coup_in_mali', 'coup_in_mali_2']
    """
    slugs = Slugs()
    for name in _ids_given(namespace):
        slugs.take(name)
    for name, record, called in (
        ("actors", Actor, "name"),
        ("places", Place, "name"),
        ("sources", Source, "title"),
    ):
        for key, row in _rows(namespace.get(name, {}), name):
            yield key, record(**_named(row, called), id=key)
    for key, fields in _dated_rows(namespace["events"], "events", slugs):
        yield key, Event(**_read(fields), id=key)
    for key, fields in _dated_rows(namespace.get("eras", {}), "eras", slugs):
        yield key, Era(**_with_citations(fields), id=key)


def _ids_given(namespace: Mapping[str, object]) -> Iterator[str]:
    for name in ("actors", "places", "sources"):
        yield from (key for key, _ in _rows(namespace.get(name, {}), name))
    for name in ("events", "eras"):
        for key, row in _keyed_rows(namespace.get(name, {}), name):
            given = _named(row, "title").get("id") if key is None else key
            if given is not None and not (key is not None and isinstance(row, str)):
                yield given


def _dated_rows(table: object, name: str, slugs: Slugs) -> Iterator[tuple[str, Fields]]:
    """The id and the fields of each row of a table whose rows may be no more than a date and a title."""
    for key, row in _keyed_rows(table, name):
        fields = {"when": key, "title": row} if isinstance(row, str) else _named(row, "title")
        given = fields.pop("id", None) if key is None or isinstance(row, str) else key
        yield given or slugs.make(str(fields.get("title", ""))), fields


def _keyed_rows(table: object, name: str) -> list[tuple[str | None, object]]:
    if _is_mapping(table):
        return list(table.items())
    if _is_list(table):
        return [(None, row) for row in table]
    raise ModelError(f"{name} are a mapping or a list, not {table!r}")


def _rows(table: object, name: str) -> list[tuple[str, object]]:
    if not _is_mapping(table):
        raise ModelError(f"{name} are a mapping from id to fields, not {table!r}")
    for key in table:
        if ID_PATTERN.fullmatch(key) is None:
            raise ModelError(f"{key!r} is no id: lower-case letters, digits and underscores")
    return list(table.items())


def _named(row: object, field: str) -> Fields:
    if isinstance(row, str):
        return {field: row}
    if _is_mapping(row):
        return dict(row)
    raise ModelError(f"expected a {field} or a mapping of fields, not {row!r}")


def _read(fields: Fields) -> Fields:
    return {key: _READERS[key](value) if key in _READERS else value for key, value in fields.items()}


def _when(value: object) -> object:
    if _is_mapping(value) and "reason" in value:
        return Undated(**_with_citations(value))
    return _each(value, Dating)


def _status(value: object) -> object:
    return Status(**dict[str, Any](value)) if _is_mapping(value) else value


def _actors(value: object) -> object:
    return value if _is_mapping(value) else _each(value, Participation)


def _each(value: object, record: Callable[..., object]) -> object:
    """One value or a list; a mapping becomes a record, everything else is left to the converters."""
    if _is_mapping(value):
        return record(**_with_citations(value))
    if _is_list(value):
        return [_each(item, record) for item in value]
    return value


def _with_citations(fields: Mapping[str, object]) -> Fields:
    return {
        key: _each(value, _OF_CLAIMS[key]) if key in _OF_CLAIMS else value for key, value in fields.items()
    }


def _is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _is_list(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, Sequence) and not isinstance(value, str)


_OF_CLAIMS: Mapping[str, Callable[..., object]] = MappingProxyType({"sources": Citation, "ruling": Ruling})
"""The fields of claims that hold records."""

_READERS: Mapping[str, Callable[[object], object]] = MappingProxyType(
    {
        "when": _when,
        "status": _status,
        "actors": _actors,
        "lasts": lambda value: _each(value, Lasts),
        "attested": lambda value: _each(value, Attested),
        "because_of": lambda value: _each(value, BecauseOf),
        **{name: partial(_each, record=record) for name, record in RELATION_FIELDS.items()},
        "sources": lambda value: _each(value, Citation),
    }
)
"""How the fields that hold records are read."""
