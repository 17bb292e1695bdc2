"""Pair kerning, read from the bytes of a GPOS table one pair at a time.

Decompiling the class matrices of a large face takes a tenth of a second; a picture needs a few hundred
pairs of them. Only what Latin, Greek and Cyrillic kerning uses is read: the advance of the first glyph in
pair adjustments (OpenType 1.9, GPOS lookup type 2, formats 1 and 2), also behind an extension (type 9).
"""

from collections.abc import Iterator
from struct import unpack_from
from typing import Protocol

from attrs import field, frozen

_PAIR, _EXTENSION = 2, 9
_X_ADVANCE = 0x0004


class PairTable(Protocol):
    """A subtable of pair adjustments."""

    def find(self, left: int, right: int) -> int | None:
        """The adjustment of two glyph ids in font units; None where the next subtable is to be asked."""
        ...


@frozen
class _GlyphPairs:
    """Format 1: a list of right-hand glyphs for each left-hand one."""

    data: bytes = field(repr=False)
    start: int
    coverage: dict[int, int]
    stride: int
    advance_at: int

    def find(self, left: int, right: int) -> int | None:
        index = self.coverage.get(left)
        if index is None:
            return None
        pairs = self.start + _ushort(self.data, self.start + 10 + 2 * index)
        low, high = 0, _ushort(self.data, pairs)
        while low < high:
            middle = (low + high) // 2
            record = pairs + 2 + middle * self.stride
            glyph = _ushort(self.data, record)
            if glyph == right:
                return _short(self.data, record + 2 + self.advance_at)
            if glyph < right:
                low = middle + 1
            else:
                high = middle
        return None


@frozen
class _ClassPairs:
    """Format 2: a matrix over classes of glyphs; glyphs named nowhere are of class 0."""

    data: bytes = field(repr=False)
    start: int
    coverage: dict[int, int]
    left_classes: dict[int, int]
    right_classes: dict[int, int]
    right_count: int
    stride: int
    advance_at: int

    def find(self, left: int, right: int) -> int | None:
        if left not in self.coverage:
            return None
        row, column = self.left_classes.get(left, 0), self.right_classes.get(right, 0)
        return _short(
            self.data,
            self.start + 16 + (row * self.right_count + column) * self.stride + self.advance_at,
        )


@frozen
class Kerning:
    """The pair kerning of a font; asked for glyph ids, answers in font units."""

    lookups: tuple[tuple[PairTable, ...], ...] = ()
    _known: dict[tuple[int, int], int] = field(
        factory=dict[tuple[int, int], int], init=False, repr=False, eq=False
    )

    def of(self, left: int, right: int) -> int:
        """By how much the advance of the left glyph changes before the right one."""
        pair = (left, right)
        known = self._known.get(pair)
        if known is None:
            known = self._known[pair] = sum(_first(tables, left, right) for tables in self.lookups)
        return known


@frozen
class ListedPairs:
    """Adjustments as an embedded font carries them: a plain mapping of pairs."""

    pairs: dict[tuple[int, int], int] = field(repr=False)

    def find(self, left: int, right: int) -> int | None:
        """The adjustment of two glyph ids; None where the pair is not listed."""
        return self.pairs.get((left, right))


def read_kerning(gpos: bytes) -> Kerning:
    """The kerning in a GPOS table: the lookups of every ``kern`` feature, in their order."""
    features, lookups = _ushort(gpos, 6), _ushort(gpos, 8)
    wanted = sorted(set(_kern_lookups(gpos, features)))
    return Kerning(
        tuple(tuple(_pair_tables(gpos, lookups + _ushort(gpos, lookups + 2 + 2 * i))) for i in wanted)
    )


def _first(tables: tuple[PairTable, ...], left: int, right: int) -> int:
    for table in tables:
        found = table.find(left, right)
        if found is not None:
            return found
    return 0


def _kern_lookups(data: bytes, features: int) -> Iterator[int]:
    for i in range(_ushort(data, features)):
        record = features + 2 + 6 * i
        if data[record : record + 4] == b"kern":
            feature = features + _ushort(data, record + 4)
            yield from unpack_from(f">{_ushort(data, feature + 2)}H", data, feature + 4)


def _pair_tables(data: bytes, lookup: int) -> Iterator[PairTable]:
    kind = _ushort(data, lookup)
    for i in range(_ushort(data, lookup + 4)):
        start, subkind = lookup + _ushort(data, lookup + 6 + 2 * i), kind
        if kind == _EXTENSION:
            subkind = _ushort(data, start + 2)
            start += int(unpack_from(">L", data, start + 4)[0])
        if subkind == _PAIR and _ushort(data, start + 4) & _X_ADVANCE:
            yield _pair_table(data, start)


def _pair_table(data: bytes, start: int) -> PairTable:
    form, coverage_at, first, second = unpack_from(">4H", data, start)
    coverage = _coverage(data, start + coverage_at)
    sizes = 2 * (int(first).bit_count() + int(second).bit_count())
    advance_at = 2 * int(first & (_X_ADVANCE - 1)).bit_count()
    if form == 1:
        return _GlyphPairs(data, start, coverage, 2 + sizes, advance_at)
    left, right, _, right_count = unpack_from(">4H", data, start + 8)
    return _ClassPairs(
        data,
        start,
        coverage,
        _classes(data, start + left),
        _classes(data, start + right),
        right_count,
        sizes,
        advance_at,
    )


def _coverage(data: bytes, at: int) -> dict[int, int]:
    """Glyph id → its number in the coverage (Coverage formats 1 and 2)."""
    form, count = unpack_from(">2H", data, at)
    if form == 1:
        return {glyph: i for i, glyph in enumerate(unpack_from(f">{count}H", data, at + 4))}
    return {
        glyph: number + glyph - start
        for start, end, number in _triples(data, at + 4, count)
        for glyph in range(start, end + 1)
    }


def _classes(data: bytes, at: int) -> dict[int, int]:
    """Glyph id → class (ClassDef formats 1 and 2)."""
    form = _ushort(data, at)
    if form == 1:
        first, count = unpack_from(">2H", data, at + 2)
        return {first + i: kind for i, kind in enumerate(unpack_from(f">{count}H", data, at + 6))}
    return {
        glyph: kind
        for start, end, kind in _triples(data, at + 4, _ushort(data, at + 2))
        for glyph in range(start, end + 1)
    }


def _triples(data: bytes, at: int, count: int) -> Iterator[tuple[int, int, int]]:
    values = unpack_from(f">{3 * count}H", data, at)
    return zip(values[::3], values[1::3], values[2::3], strict=True)


def _ushort(data: bytes, at: int) -> int:
    return int(unpack_from(">H", data, at)[0])


def _short(data: bytes, at: int) -> int:
    return int(unpack_from(">h", data, at)[0])
