"""What a field takes, as a value: who writes a field, or describes all of them, reads it off here.

A kind says it twice: in a word, for whoever makes a value of what was typed, and as JSON Schema (2020-12).
"""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from attrs import evolve, frozen

from chronicle.eventfiles import limits

Schema: TypeAlias = Mapping[str, Any]
"""A fragment of JSON Schema."""

Word: TypeAlias = Literal["text", "date", "duration", "number", "flag", "reference", "record"]


@frozen(kw_only=True)
class Kind:
    """What one field takes; a reference ``refers_to`` a record; ``records`` may stand in its place."""

    word: Word
    schema: Schema
    is_several: bool = False
    refers_to: str | None = None
    words: tuple[str, ...] = ()
    records: tuple[str, ...] = ()

    def or_nothing(self) -> "Kind":
        """The same, or None."""
        return evolve(self, schema=_any_of(self.schema, {"type": "null"}))

    def or_list(self) -> "Kind":
        """The same, or a list of it."""
        return evolve(
            self, is_several=True, schema=_any_of(self.schema, {"type": "array", "items": self.schema})
        )

    def or_record(self, name: str) -> "Kind":
        """The same, or a record."""
        record = {"$ref": f"#/$defs/{name}"}
        return evolve(
            self,
            records=(*self.records, name),
            schema=_any_of(self.schema, record) if self.schema else record,
        )

    def or_mapping(self, values: "Kind") -> "Kind":
        """The same, or a mapping from it to values."""
        mapping = {
            "type": "object",
            "propertyNames": {"$ref": "#/$defs/id"},
            "additionalProperties": values.schema,
        }
        return evolve(self, schema=_any_of(self.schema, mapping))


FLAG = Kind(word="flag", schema={"type": "boolean"})
DATE = Kind(word="date", schema={"$ref": "#/$defs/date"})
DURATION = Kind(word="duration", schema={"$ref": "#/$defs/duration"})


def text_kind(
    *,
    longest: int = limits.TEXT,
    lines: bool = True,
    shape: str | None = None,
    words: tuple[str, ...] = (),
) -> Kind:
    """A text: at most so long, on one line or several, of a certain shape, or one of a few words."""
    schema: dict[str, Any] = {"type": "string", "minLength": 1, "maxLength": longest}
    if words:
        return Kind(word="text", words=words, schema={"enum": list(words)})
    if shape is not None:
        schema["pattern"] = f"^(?:{shape})$"
    elif not lines:
        schema["pattern"] = r"^[^\n]*\S[^\n]*$"
    else:
        schema["pattern"] = r"\S"
    return Kind(word="text", schema=schema)


def number_kind(*, least: float, most: float, whole: bool) -> Kind:
    """A number between two others, both included."""
    return Kind(
        word="number",
        schema={"type": "integer" if whole else "number", "minimum": least, "maximum": most},
    )


def record_kind() -> Kind:
    """Nothing but a record, which `or_record` names."""
    return Kind(word="record", schema={})


def reference_kind(record: str) -> Kind:
    """The id of something declared."""
    return Kind(
        word="reference",
        refers_to=record,
        schema={"$ref": "#/$defs/id", "description": f"the id of {_ARTICLES[record]}"},
    )


_ARTICLES = {"Actor": "an actor", "Place": "a place", "Source": "a source", "Event": "an event"}


def _any_of(*schemas: Schema) -> Schema:
    parts = [part for schema in schemas for part in schema.get("anyOf", (schema,))]
    return {"anyOf": parts}
