"""Records in columns → records: a table for each class, a column for each field, each value once.

Whatever is in a column is a text, a number, a truth, nothing, or the number of a record in one of the tables.
Reading makes the records of a class together and fills them field by field, which costs a tenth of what their
constructors do; these have checked every value when it was first read, and the digest says that it is the
same. No name in a cache is ever looked up: what can be made are the records that event files can name.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from itertools import chain, repeat
from types import MappingProxyType
from typing import Any, TypeAlias, cast

from attrs import AttrsInstance, fields

from chronicle.dates import Date, parse_duration
from chronicle.dates.parts.qualifier import CERTAIN
from chronicle.eventfiles.records import RECORDS
from chronicle.model import read_date

CLASSES: tuple[type[AttrsInstance], ...] = tuple(
    cast("type[AttrsInstance]", table.build) for table in RECORDS.values()
)
"""What can be kept: the records that event files can name."""

NAMES: Mapping[type, tuple[str, ...]] = MappingProxyType(
    {kind: tuple(attribute.name for attribute in fields(kind)) for kind in CLASSES}
)
"""The fields of each, which are its columns."""

Plain: TypeAlias = Any
"""Anything that JSON can say."""

AS_IS, LISTS, REFERENCES = range(3)
"""What the cells of a column are: values, lists of texts, or numbers of records and lists of those.

``[how, value]`` is one value for all rows, ``[how, None, values]`` one for each of them, and
``[how, None, values, numbers]`` tells for each row which of the values, as lists come again and again.
"""

DAY = ("year", "month", "day", "text")
"""The columns of plain days; all other dates are kept as their text."""

OF_A_DAY: Mapping[str, object] = MappingProxyType(
    {"season": None, "significant_digits": None, "qualifiers": CERTAIN}
)
"""What is the same for all plain days."""


def unpacked(tables: dict[str, Plain], language: str) -> dict[type, list[Any]]:
    """The records of each class, in the order in which they were taken.

    Raises:
        LookupError, TypeError, ValueError: the tables are no tables.
    """
    pool: list[object] = [read_date(text, language=language) for text in tables["texts"]]
    pool += [parse_duration(text) for text in tables["durations"]]
    told: list[tuple[type, tuple[str, ...], Plain]] = [(Date, DAY, tables["days"])]
    told += [(kind, NAMES[kind], table) for kind, table in zip(CLASSES, tables["records"], strict=True)]
    # All are made before any is filled, so that it does not matter which of them holds which.
    made: dict[type, list[Any]] = {
        kind: list(map(object.__new__, repeat(kind, table[0]))) for kind, _, table in told
    }
    pool += chain.from_iterable(made.values())
    for kind, names, table in told:
        for name, column in zip(names, table[1:], strict=True):
            _set(kind, name, made[kind], _values(column, pool))
    for name, value in OF_A_DAY.items():
        _set(Date, name, made[Date], repeat(value))
    return made


def _values(column: Plain, pool: list[object]) -> Iterable[object]:
    """The values of a field, row by row."""
    how, same, *given = column
    if not given:
        return repeat(_cells(how, [same], pool)[0])
    if how == AS_IS:
        return cast("list[object]", given[0])
    cells, numbers = given
    return map(_cells(how, cells, pool).__getitem__, numbers)


def _set(kind: type, name: str, made: list[Any], values: Iterable[object]) -> None:
    """Set a field of many records; they are frozen, and were never seen by anybody yet."""
    put: Callable[[object, object], None] = getattr(kind, name).__set__
    deque(map(put, made, values), maxlen=0)


def _cells(how: int, cells: list[Plain], pool: list[object]) -> list[Any]:
    if how == AS_IS:
        return cells
    if how == LISTS:
        return [cell if cell is None else tuple(cell) for cell in cells]
    at = pool.__getitem__
    return [
        at(cell) if type(cell) is int else None if cell is None else tuple(map(at, cell)) for cell in cells
    ]
