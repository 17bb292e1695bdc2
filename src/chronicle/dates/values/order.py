"""One total order over every kind of date value: documented, deterministic, never raising.

Values are ordered by the earliest second they can begin, then by the latest, then by the earliest and the
latest second they can end, and last by their canonical text, character by character. Zoned times take part
with their UTC instant.
Whatever is certainly before something else therefore comes first: its latest end, and so its earliest start,
lies before the other's earliest start.
"""

from abc import ABC, abstractmethod
from functools import cached_property

from chronicle.dates.span import Bounds, Span

SortKey = tuple[int, int, int, int, int, int, int, int]

# A bound of |year| <= 10**18 has 26 digits; cut in two, each half fits the 64 bits of a database's integer.
_HALF = 10**13
_BEYOND = 4 * 10**12 * _HALF  # farther than any year that can be written
_BYTES = 12  # of a bound: the smallest number that leaves room on both sides is 11

_OPEN = Bounds(None, None)


def sort_key_of(span: Span) -> SortKey:
    """Return the four bounds as eight integers of at most 64 bits, which sort as the bounds do."""
    start, end = span.start, span.end
    # A pair without any bound is open: its start is the beginning, its end the end of all time. A single
    # bound that is missing can lie anywhere on its side.
    past, future = -_BEYOND, _BEYOND
    earliest_start = past if start.earliest is None else start.earliest
    latest_start = (past if start == _OPEN else future) if start.latest is None else start.latest
    earliest_end = (future if end == _OPEN else past) if end.earliest is None else end.earliest
    latest_end = future if end.latest is None else end.latest
    return (
        *divmod(earliest_start, _HALF),
        *divmod(latest_start, _HALF),
        *divmod(earliest_end, _HALF),
        *divmod(latest_end, _HALF),
    )


class Ordered(ABC):
    """A value that has its place in the one order of all date values."""

    __slots__ = ()

    @cached_property
    @abstractmethod
    def sort_key(self) -> SortKey:
        """Eight 64-bit integers that sort as the bounds do; a database can store and sort them."""

    @property
    def sort_bytes(self) -> bytes:
        """The whole order as one key that any database can store and sort: bytes, compared one by one.

        The four bounds of `sort_key` take 12 bytes each, the most significant first; after them comes the
        canonical text, and a zero byte. So two values have the same key if and only if they are equal, and no
        key begins with another one: keys can be joined with others. A column for it is a BLOB (SQLite),
        BYTEA (PostgreSQL) or VARBINARY (MySQL), or holds `sort_bytes.hex()` as text, which sorts alike.

        >>> from chronicle.dates.edtf.reader import parse
        >>> parse("1984/1985").sort_bytes < parse("1985").sort_bytes < parse("1985?").sort_bytes
        True
        >>> parse("1985").sort_bytes[:48].hex(" ", 12)
        '80000000000000001c374a80 80000000000000001c374a80 80000000000000001e187e00 80000000000000001e187e00'
        """
        key = self.sort_key
        bounds = (high * _HALF + low for high, low in zip(key[::2], key[1::2], strict=True))
        return b"".join(map(_in_bytes, bounds)) + str(self).encode() + b"\0"

    def _comes_before(self, other: "Ordered") -> bool:
        """Whether it stands first; the text is written only where the bounds do not decide."""
        one, two = self.sort_key, other.sort_key
        return one < two if one != two else str(self) < str(other)

    def __lt__(self, other: object) -> bool:
        return self._comes_before(other) if isinstance(other, Ordered) else NotImplemented

    def __le__(self, other: object) -> bool:
        return not other._comes_before(self) if isinstance(other, Ordered) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return other._comes_before(self) if isinstance(other, Ordered) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return not self._comes_before(other) if isinstance(other, Ordered) else NotImplemented


def _in_bytes(bound: int) -> bytes:
    """Return a bound as bytes that sort as the numbers do: counted from far below the least of them."""
    return (bound + (1 << (8 * _BYTES - 1))).to_bytes(_BYTES, "big")
