"""Records as plain data: mappings, lists, texts, numbers. Two timelines are equal when these are.

The plain form of an event file and its lower rung are the same thing: `to_plain` writes what the rung reads.
"""

from typing import TypeAlias, cast

from attrs import AttrsInstance, fields, has

from chronicle.dates import DateValue, Duration

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"
"""What JSON can say."""


def record_to_plain(record: AttrsInstance) -> dict[str, Plain]:
    """The fields of a record that differ from their defaults, in the order of its class, without its id.

    >>> from chronicle.model.actor import Actor
    >>> record_to_plain(Actor(name="France", kind="state", aliases=["Paris"]))
    {'name': 'France', 'kind': 'state', 'aliases': ['Paris']}
    """
    out: dict[str, Plain] = {}
    for attribute in fields(type(record)):
        value = getattr(record, attribute.name)
        if attribute.name == "id" or _is_default(value, attribute.default):
            continue
        out[attribute.name] = value_to_plain(value)
    return out


def value_to_plain(value: object) -> Plain:
    """One value: a date or a duration becomes its canonical text, a record a mapping, a tuple a list."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (DateValue, Duration)):
        return str(value)
    if isinstance(value, tuple):
        return [value_to_plain(item) for item in cast("tuple[object, ...]", value)]
    if has(type(value)):
        return record_to_plain(cast("AttrsInstance", value))
    message = f"no plain form for {value!r}"
    raise TypeError(message)


def _is_default(value: object, default: object) -> bool:
    return value == default or (value == () and default is None)
