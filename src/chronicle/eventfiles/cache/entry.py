"""What one text gave ⇄ bytes: a line of JSON, the tables of its records, and its places as numbers."""

import json
import sys
from array import array
from collections.abc import Mapping
from hashlib import blake2b
from itertools import accumulate
from typing import Any

from attrs import frozen

from chronicle.diagnostics import Location, Silence
from chronicle.eventfiles.cache.columns import unpacked
from chronicle.eventfiles.cache.packing import Packer, Unpackable
from chronicle.eventfiles.reading import Imported, TextReading
from chronicle.eventfiles.syntax.text import Spot
from chronicle.model import Actor, Era, Event, Header, Place, Source, Timeline
from chronicle.model.locations import Locations, Row, Shape, Sheet

_MAGIC = b"chronicle\n"
_DIGEST = 16


@frozen(kw_only=True)
class KeptName:
    """A name that was imported, and what it was then: if it is another now, the text has to be read anew."""

    name: str
    module: str
    record: str
    private: bool
    spot: Spot


@frozen(kw_only=True)
class Kept:
    """A reading, and the names that it rests on."""

    reading: TextReading
    imports: tuple[KeptName, ...]


def pack(reading: TextReading, imported: Mapping[str, Imported]) -> bytes | None:
    """The bytes of a reading; None where it has findings, or holds what cannot be kept."""
    if reading.diagnostics or reading.broken or any(one.entity is None for one in imported.values()):
        return None
    timeline = reading.timeline
    packer = Packer(timeline.header.language)
    try:
        for table in timeline.tables.values():
            packer.take([*table.values()])
        packer.take([timeline.header])
    except Unpackable:
        return None
    numbers, places = _packed_places(timeline.locations)
    head = {
        "language": timeline.header.language,
        "tables": packer.tables(),
        "places": places,
        "quotes": [[*key, *_spot(place)] for key, place in reading.quotes.items()],
        "imports": [
            [name, one.module, one.record, one.entity is not None and one.entity.private, *one.spot]
            for name, one in imported.items()
        ],
        "silences": [
            [*one.codes, one.reason, one.first_line, one.last_line, *_spot(one.location)]
            for one in timeline.silences
        ],
        "byteorder": sys.byteorder,
    }
    words = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    payload = len(words).to_bytes(8, "big") + words + numbers.tobytes()
    return _MAGIC + blake2b(payload, digest_size=_DIGEST).digest() + payload


def unpack(data: bytes, file: str) -> Kept | None:
    """The reading that the bytes hold, of a file of that name; None where they are not whole."""
    start = len(_MAGIC) + _DIGEST
    payload = memoryview(data)[start:]
    if (
        data[: len(_MAGIC)] != _MAGIC
        or blake2b(payload, digest_size=_DIGEST).digest() != data[len(_MAGIC) : start]
    ):
        return None
    try:
        size = int.from_bytes(payload[:8], "big")
        head = json.loads(bytes(payload[8 : 8 + size]))
        if head["byteorder"] != sys.byteorder:
            return None
        numbers = array("I")
        numbers.frombytes(payload[8 + size :])
        names = tuple(
            KeptName(name=name, module=module, record=record, private=private, spot=tuple(spot))
            for name, module, record, private, *spot in head["imports"]
        )
        return Kept(reading=_reading(head, Sheet(file, numbers), names), imports=names)
    except (LookupError, TypeError, ValueError, AttributeError):  # whole, and yet of another making
        return None


def _reading(head: dict[str, Any], sheet: Sheet, names: tuple[KeptName, ...]) -> TextReading:
    built = unpacked(head["tables"], head["language"])
    (header,) = built[Header]
    timeline = Timeline.of(
        ((row.id, row) for kind in (Actor, Place, Source, Era, Event) for row in built[kind]),
        header=header,
        locations=_places(head["places"], sheet),
        silences=tuple(_silence(sheet.file, *one) for one in head["silences"]),
    )
    return TextReading(
        timeline=timeline,
        diagnostics=(),
        quotes={(name, quote): _location(sheet.file, *spot) for name, quote, *spot in head["quotes"]},
        homes={one.name: one.module for one in names},
    )


# ---------------------------------------------------------------- places
def _packed_places(locations: Locations) -> tuple["array[int]", dict[str, object]]:
    """All numbers, entity after entity; the shapes that there are, and which of them each entity has."""
    numbers = array("I")
    shapes: dict[Shape, int] = {}
    chosen: list[int] = []
    sizes: dict[Shape, int] = {}
    for sheet, shape, start in locations.rows.values():
        size = sizes.get(shape) or sizes.setdefault(shape, _size(shape))
        numbers.extend(sheet.numbers[start * 4 : (start + size) * 4])
        chosen.append(shapes.setdefault(shape, len(shapes)))
    return numbers, {"names": list(locations.rows), "shapes": list(shapes), "chosen": chosen}


def _places(head: dict[str, Any], sheet: Sheet) -> Locations:
    shapes: list[Shape] = [tuple((name, count) for name, count in shape) for shape in head["shapes"]]
    numbers: list[int] = head["chosen"]
    chosen = [shapes[index] for index in numbers]
    sizes = {shape: _size(shape) for shape in shapes}
    starts = accumulate((sizes[shape] for shape in chosen), initial=0)
    rows: dict[str, Row] = {
        name: (sheet, shape, start) for name, shape, start in zip(head["names"], chosen, starts, strict=False)
    }
    return Locations(rows)


def _size(shape: Shape) -> int:
    return 1 + sum(1 + items for _, items in shape)


def _spot(place: Location) -> tuple[int, int, int, int]:
    return place.line, place.column, place.end_line, place.end_column


def _location(file: str, line: int, column: int, end_line: int, end_column: int) -> Location:
    return Location(file=file, line=line, column=column, end_line=end_line, end_column=end_column)


def _silence(file: str, *told: Any) -> Silence:
    *codes, reason, first, last, line, column, end_line, end_column = told
    return Silence(
        codes=tuple(codes),
        reason=reason,
        location=_location(file, line, column, end_line, end_column),
        first_line=first,
        last_line=last,
    )
