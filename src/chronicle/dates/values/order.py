"""One total order over every kind of date value: documented, deterministic, never raising.

Values are ordered by the earliest second they can begin, then by the latest, then by the earliest and the
latest second they can end, and last by their canonical text. Zoned times take part with their UTC instant.
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
        """Eight 64-bit integers that sort as the values do; a database can store and sort them."""

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
