"""Every date that a record holds, changed by one function."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from attrs import AttrsInstance, evolve, fields, has

from chronicle.dates import DateValue

R = TypeVar("R", bound=AttrsInstance)


def with_dates(record: R, change: Callable[[DateValue], DateValue]) -> R:
    """The record with each of its dates changed; references to other entities are ids already.

    >>> from chronicle.dates import parse
    >>> from chronicle.model.source import Source
    >>> str(with_dates(Source(title="A", published="2020"), lambda date: parse("2021")).published)
    '2021'
    """
    changes: dict[str, object] = {}
    for attribute in fields(type(record)):
        value = getattr(record, attribute.name)
        if not value or isinstance(value, str):  # most fields, and no date among them
            continue
        new = _changed(value, change)
        if new is not value:
            changes[attribute.name] = new
    return evolve(cast("Any", record), **changes) if changes else record


def _changed(value: object, change: Callable[[DateValue], DateValue]) -> object:
    if isinstance(value, DateValue):
        return change(value)
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        new = tuple(_changed(item, change) for item in items)
        return items if all(one is other for one, other in zip(new, items, strict=True)) else new
    return with_dates(cast("AttrsInstance", value), change) if has(type(value)) else value
