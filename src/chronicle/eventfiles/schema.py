"""The schema of event files in YAML and JSON, as JSON Schema (draft 2020-12), made from the tables of fields.

It says what any editor can check while one types. What takes more than a shape (that a date exists, that an
id is declared) is left to `chronicle check`.
"""

from collections.abc import Mapping
from typing import Any

from chronicle.eventfiles import limits
from chronicle.eventfiles.fields import RecordTable
from chronicle.eventfiles.records import ENTITIES, RECORDS
from chronicle.eventfiles.rungs import DATED, TABLE_NAMES
from chronicle.model import ID_PATTERN

ADDRESS = "https://json-schema.org/draft/2020-12/schema"

_SHAPES: Mapping[str, Mapping[str, Any]] = {
    "id": {"type": "string", "pattern": f"^{ID_PATTERN.pattern}$"},
    "date": {
        "type": "string",
        "minLength": 1,
        "maxLength": limits.DATE,
        "description": "a date in EDTF, or in words of the language of the file",
        "examples": ["2020-08-18", "2020-08", "1985~", "-0043", "1914-07-20/1914-07-23", "late August 2020"],
    },
    "duration": {
        "type": "string",
        "minLength": 1,
        "maxLength": limits.DATE,
        "description": "an amount of time, in words or in ISO 8601",
        "examples": ["3 days", "2 months", "P3D", "PT90M"],
    },
}
_DESCRIPTIONS = {
    "Actor": "who took part: a person or a body; a text alone is its name",
    "Place": "where something happened; a text alone is its name",
    "Source": "what something is known from; a text alone is its title",
    "Era": "a stretch of time that a picture shows behind the events",
    "Event": "something that happened",
}


def schema() -> dict[str, Any]:
    """The whole schema, ready for JSON.

    >>> schema()["required"]
    ['events']
    """
    header = {name: dict(reader.kind.schema) for name, reader in ENTITIES["Header"].fields.items()}
    tables = {table: _table(record) for table, record in TABLE_NAMES.items()}
    return {
        "$schema": ADDRESS,
        "title": "Event file of chronicle",
        "description": "A chronology: events with their actors, places and sources.",
        "type": "object",
        "properties": {**header, **tables},
        "required": ["events"],
        "additionalProperties": False,
        "$defs": {
            **{name: dict(shape) for name, shape in _SHAPES.items()},
            **{name: _record(table) for name, table in RECORDS.items() if name != "Header"},
        },
    }


def _table(record: str) -> dict[str, Any]:
    row: dict[str, Any] = {"anyOf": [{"$ref": f"#/$defs/{record}"}, {"type": "string", "minLength": 1}]}
    by_id = {"type": "object", "additionalProperties": row}
    if record not in DATED:
        return {**by_id, "propertyNames": {"$ref": "#/$defs/id"}}
    # They are named by their ids, or by a date where a title alone stands for one; or they are a list.
    listed = {"type": "array", "items": {"$ref": f"#/$defs/{record}"}}
    return {"anyOf": [by_id, listed]}


def _record(table: RecordTable) -> dict[str, Any]:
    properties = {name: dict(reader.kind.schema) for name, reader in table.fields.items()}
    if table.name in DATED:
        properties["id"] = {"$ref": "#/$defs/id"}
    described = {"description": _DESCRIPTIONS[table.name]} if table.name in _DESCRIPTIONS else {}
    return {
        "type": "object",
        **described,
        "properties": properties,
        "required": list(table.required),
        "additionalProperties": False,
    }
