"""Where each thing of a timeline stands. Kept as numbers: a long file has a hundred thousand places."""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from attrs import define, field, frozen

from chronicle.diagnostics import Location

Field: TypeAlias = tuple[str, str | None, int | None]
"""A place in a timeline: id of the entity, name of the field, index in it; None means the whole."""

HEADER = ""
"""What stands for the header where a place is asked for: it has no id."""

Shape: TypeAlias = tuple[tuple[str, int], ...]
"""The fields of an entity in their order, and how many items of each have a place."""

Row: TypeAlias = tuple["Sheet", Shape, int]
"""The places of an entity: the sheet that they are on, its shape, and where its own place is there."""

_SPOT = 4


@frozen(eq=False, repr=False)
class Sheet:
    """The places of one file as numbers, four each: line, column, end line, end column; 0 is no place."""

    file: str
    numbers: "array[int]"

    def location(self, position: int) -> Location | None:
        """The place at a position, counted in places."""
        line, column, end_line, end_column = self.numbers[position * _SPOT : (position + 1) * _SPOT]
        if line == 0:
            return None
        return Location(file=self.file, line=line, column=column, end_line=end_line, end_column=end_column)


class Locations(Mapping[Field, Location]):
    """The place of every entity, of each of its fields and of each item of a field.

    >>> here = Location(file="mali.py", line=3, column=1, end_line=3, end_column=5)
    >>> places = Locations.of({("coup", None, None): here, ("coup", "tags", 1): here})
    >>> list(places), places.narrowest("coup", "tags", 0) == here
    ([('coup', None, None), ('coup', 'tags', 1)], True)
    """

    __slots__ = ("rows",)

    def __init__(self, rows: Mapping[str, Row] | None = None) -> None:
        self.rows: Mapping[str, Row] = {} if rows is None else rows

    @classmethod
    def of(cls, places: Mapping[Field, Location]) -> "Locations":
        """The same places, given one by one; those of one entity are in one file."""
        if isinstance(places, Locations):
            return places
        writers: dict[str, LocationWriter] = {}
        rows: dict[str, Row] = {}
        for entity in dict.fromkeys(key[0] for key in places):
            own = {key[1:]: place for key, place in places.items() if key[0] == entity}
            file = next(iter(own.values())).file
            writer = writers.setdefault(file, LocationWriter(file))
            rows[entity] = writer.row(_spot(own.get((None, None))), _fields(own))
        return cls(rows)

    def __getitem__(self, key: Field) -> Location:
        entity, name, index = key
        sheet, shape, start = self.rows[entity]
        at = _position(shape, name, index)
        place = None if at is None else sheet.location(start + at)
        if place is None:
            raise KeyError(key)
        return place

    def __iter__(self) -> Iterator[Field]:
        for entity, (sheet, shape, start) in self.rows.items():
            for at, (name, index) in enumerate(_keys(shape)):
                if sheet.numbers[(start + at) * _SPOT]:
                    yield entity, name, index

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def narrowest(self, entity: str, name: str | None, index: int | None) -> Location | None:
        """The narrowest known place of a field's item, of the field, or of the entity."""
        if entity not in self.rows:
            return None
        sheet, shape, start = self.rows[entity]
        positions = (_position(shape, name, index), _position(shape, name, None), 0)
        places = (sheet.location(start + at) for at in dict.fromkeys(positions) if at is not None)
        return next((place for place in places if place is not None), None)

    def renamed(self, ids: Mapping[str, str]) -> "Locations":
        """The places of those entities that have a new id, under it."""
        return Locations({ids[key]: row for key, row in self.rows.items() if key in ids})

    def with_header_of(self, other: "Locations") -> "Locations":
        """The same places, those of the header taken from others."""
        rows = {key: row for key, row in self.rows.items() if key != HEADER}
        return Locations(rows | {key: row for key, row in other.rows.items() if key == HEADER})

    @staticmethod
    def joined(parts: Iterable["Locations"]) -> "Locations":
        """The places of several files."""
        return Locations({key: row for part in parts for key, row in part.rows.items()})


@define
class LocationWriter:
    """Writes the places of one file, entity by entity."""

    file: str
    sheet: Sheet = field(init=False)
    _shapes: dict[Shape, Shape] = field(init=False, factory=dict[Shape, Shape])

    def __attrs_post_init__(self) -> None:
        self.sheet = Sheet(self.file, array("I"))

    def row(
        self, spot: tuple[int, ...], fields: Iterable[tuple[str, tuple[int, ...], list[tuple[int, ...]]]]
    ) -> Row:
        """Write the place of an entity, and of each field the name, the place, and those of its items."""
        numbers = self.sheet.numbers
        start = len(numbers) // _SPOT
        numbers.extend(spot)
        shape: list[tuple[str, int]] = []
        for name, place, items in fields:
            numbers.extend(place)
            for item in items:
                numbers.extend(item)
            shape.append((name, len(items)))
        key = tuple(shape)
        return self.sheet, self._shapes.setdefault(key, key), start


def _position(shape: Shape, name: str | None, index: int | None) -> int | None:
    if name is None:
        return 0
    at = 1
    for other, items in shape:
        if other == name:
            return at if index is None else at + 1 + index if index < items else None
        at += 1 + items
    return None


def _keys(shape: Shape) -> Iterator[tuple[str | None, int | None]]:
    yield None, None
    for name, items in shape:
        yield name, None
        for index in range(items):
            yield name, index


def _spot(place: Location | None) -> tuple[int, ...]:
    if place is None:
        return (0,) * _SPOT
    return place.line, place.column, place.end_line, place.end_column


def _fields(
    own: Mapping[tuple[str | None, int | None], Location],
) -> Iterator[tuple[str, tuple[int, ...], list[tuple[int, ...]]]]:
    for name in dict.fromkeys(key[0] for key in own if key[0] is not None):
        most = max((index + 1 for other, index in own if other == name and index is not None), default=0)
        yield name, _spot(own.get((name, None))), [_spot(own.get((name, index))) for index in range(most)]
