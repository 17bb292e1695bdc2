"""Records ⇄ columns: a table for each class, a column for each field, each value once.

Whatever is in a column is a text, a number, a truth, nothing, or the number of a record in one of the tables.
Reading makes the records of a class together and fills them field by field, which costs a tenth of what their
constructors do; these have checked every value when it was first read, and the digest says that it is the
same. No name in a cache is ever looked up: what can be made are the records that event files can name.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, repeat
from operator import attrgetter
from types import MappingProxyType
from typing import Any, TypeAlias, cast

from attrs import AttrsInstance, define, field, fields

from chronicle.dates import CalendarDuration, Date, DateValue, ExactDuration, parse_duration
from chronicle.dates.parts.qualifier import CERTAIN
from chronicle.eventfiles.records import RECORDS
from chronicle.model import read_date

CLASSES: tuple[type[AttrsInstance], ...] = tuple(
    cast("type[AttrsInstance]", table.build) for table in RECORDS.values()
)
"""What can be kept: the records that event files can name."""

Plain: TypeAlias = Any
"""Anything that JSON can say."""

_AS_IS, _LISTS, _REFERENCES = range(3)
"""What the cells of a column are: values, lists of texts, or numbers of records and lists of those."""

_DAY = ("year", "month", "day", "text")
_OF_A_DAY: Mapping[str, object] = MappingProxyType(
    {"season": None, "significant_digits": None, "qualifiers": CERTAIN}
)
"""What is the same for all plain days."""


class Unpackable(Exception):  # noqa: N818 - no fault: such a file is read anew each time
    """A value that no column can hold."""


class _Reference(tuple[int, int]):
    """A value that stands in a table: which table, and which row of it."""

    __slots__ = ()


# ---------------------------------------------------------------- into columns
@define
class Packer:
    """Takes records, and gives their tables."""

    language: str
    _texts: dict[str, int] = field(init=False, factory=dict[str, int])
    _durations: dict[str, int] = field(init=False, factory=dict[str, int])
    _days: dict[tuple[object, ...], int] = field(init=False, factory=dict[tuple[object, ...], int])
    _rows: list[dict[tuple[object, ...], int]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._rows = [{} for _ in CLASSES]

    def take(self, record: AttrsInstance) -> None:
        """Enter a record and all that it holds.

        Raises:
            Unpackable: it holds something that no column can.
        """
        self._cell(record)

    def tables(self) -> dict[str, Plain]:
        """The tables as JSON can say them."""
        tables: list[dict[Any, int]] = [self._texts, self._durations, self._days, *self._rows]
        starts = [sum(len(table) for table in tables[:index]) for index in range(len(tables))]
        return {
            "texts": list(self._texts),
            "durations": list(self._durations),
            "days": _columns(_DAY, list(self._days), starts),
            "records": [
                _columns(_NAMES[kind], list(rows), starts)
                for kind, rows in zip(CLASSES, self._rows, strict=True)
            ],
        }

    def _cell(self, value: object) -> object:
        kind = type(value)
        if kind in _SCALARS:
            return value
        if isinstance(value, tuple):
            return tuple(map(self._cell, cast("tuple[object, ...]", value)))
        number = _NUMBERS.get(kind)
        if number is not None:
            row = tuple(
                [
                    cell if type(cell) in _SCALARS else cell and self._cell(cell)
                    for cell in _ROWS[number](value)
                ]
            )
            return self._entered(3 + number, self._rows[number], row)
        if isinstance(value, DateValue):
            return self._date(value)
        if isinstance(value, (CalendarDuration, ExactDuration)):
            return self._entered(1, self._durations, self._duration(value))
        raise Unpackable(kind.__name__)

    def _entered(self, table: int, rows: dict[Any, int], row: object) -> _Reference:
        return _Reference((table, rows.setdefault(row, len(rows))))

    def _date(self, value: DateValue) -> _Reference:
        if _is_day(value):
            return self._entered(2, self._days, _DAY_ROW(value))
        text = value.text
        if text is None or read_date(text, language=self.language) != value:
            raise Unpackable(str(value))
        return self._entered(0, self._texts, text)

    def _duration(self, value: CalendarDuration | ExactDuration) -> str:
        if parse_duration(str(value)) != value:
            raise Unpackable(str(value))
        return str(value)


def _is_day(value: DateValue) -> bool:
    if not isinstance(value, Date):
        return False
    plain = all(type(part) is int for part in (value.year, value.month, value.day))
    return plain and value.season is None and value.significant_digits is None and value.qualifiers == CERTAIN


def _columns(names: Sequence[str], rows: list[tuple[object, ...]], starts: list[int]) -> Plain:
    """The rows of a table as columns, each as what it holds and how.

    ``[how, value]`` is one value for all rows, ``[how, None, values]`` one for each of them, and
    ``[how, None, values, numbers]`` tells for each row which of the values, as lists come again and again.
    """
    out: list[Plain] = [len(rows)]
    for column in zip(*rows, strict=True) if rows else ((),) * len(names):
        how, values = _how(column), list(dict.fromkeys(column))
        told = [_numbered(cell, starts) for cell in (column if how == _AS_IS else values)]
        if len(values) == 1 and len(set(map(type, column))) == 1:  # to Python 1 is True
            out.append([how, told[0]])
        elif how == _AS_IS:
            out.append([how, None, told])
        else:
            at = {cell: index for index, cell in enumerate(values)}
            out.append([how, None, told, [at[cell] for cell in column]])
    return out


def _how(column: Iterable[object]) -> int:
    """What the cells of a column are."""
    how = _AS_IS
    for cell in column:
        if isinstance(cell, _Reference):
            return _REFERENCES
        if isinstance(cell, tuple):
            how = _LISTS
            if any(isinstance(item, _Reference) for item in cast("tuple[object, ...]", cell)):
                return _REFERENCES
    return how


def _numbered(cell: object, starts: list[int]) -> Plain:
    if isinstance(cell, _Reference):
        table, row = cell
        return starts[table] + row
    if isinstance(cell, tuple):
        return [_numbered(item, starts) for item in cast("tuple[object, ...]", cell)]
    return cell


# ---------------------------------------------------------------- and back
def unpacked(tables: dict[str, Plain], language: str) -> dict[type, list[Any]]:
    """The records of each class, in the order in which they were taken.

    Raises:
        LookupError, TypeError, ValueError: the tables are no tables.
    """
    pool: list[object] = [read_date(text, language=language) for text in tables["texts"]]
    pool += [parse_duration(text) for text in tables["durations"]]
    told: list[tuple[type, tuple[str, ...], Plain]] = [(Date, _DAY, tables["days"])]
    told += [(kind, _NAMES[kind], table) for kind, table in zip(CLASSES, tables["records"], strict=True)]
    # All are made before any is filled, so that it does not matter which of them holds which.
    made: dict[type, list[Any]] = {
        kind: list(map(object.__new__, repeat(kind, table[0]))) for kind, _, table in told
    }
    pool += chain.from_iterable(made.values())
    for kind, names, table in told:
        for name, column in zip(names, table[1:], strict=True):
            _set(kind, name, made[kind], _values(column, pool))
    for name, value in _OF_A_DAY.items():
        _set(Date, name, made[Date], repeat(value))
    return made


def _values(column: Plain, pool: list[object]) -> Iterable[object]:
    """The values of a field, row by row."""
    how, same, *given = column
    if not given:
        return repeat(_cells(how, [same], pool)[0])
    if how == _AS_IS:
        return cast("list[object]", given[0])
    cells, numbers = given
    return map(_cells(how, cells, pool).__getitem__, numbers)


def _set(kind: type, name: str, made: list[Any], values: Iterable[object]) -> None:
    """Set a field of many records; they are frozen, and were never seen by anybody yet."""
    put: Callable[[object, object], None] = getattr(kind, name).__set__
    deque(map(put, made, values), maxlen=0)


def _cells(how: int, cells: list[Plain], pool: list[object]) -> list[Any]:
    if how == _AS_IS:
        return cells
    if how == _LISTS:
        return [cell if cell is None else tuple(cell) for cell in cells]
    at = pool.__getitem__
    return [
        at(cell) if type(cell) is int else None if cell is None else tuple(map(at, cell)) for cell in cells
    ]


_NAMES: dict[type, tuple[str, ...]] = {
    kind: tuple(attribute.name for attribute in fields(kind)) for kind in CLASSES
}
_NUMBERS: dict[type, int] = {kind: number for number, kind in enumerate(CLASSES)}
_ROWS = [attrgetter(*_NAMES[kind]) for kind in CLASSES]
_DAY_ROW = attrgetter(*_DAY)
_SCALARS = frozenset({type(None), str, bool, int, float})
