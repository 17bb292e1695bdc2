"""A region of possible stretches: limits for the start, for the end and for the length, in whole seconds.

Such limits are difference constraints, so whether two regions allow one of Allen's relations is decided
exactly, by shortest paths among the four ends (Dechter, Meiri & Pearl 1991).
"""

from collections.abc import Iterable, Sequence

from attrs import frozen

from chronicle.dates.relations.allen import Allen
from chronicle.dates.relations.box import FIRST, LAST

Limits = tuple[int, int]

_ORIGIN, _A_START, _A_END, _B_START, _B_END = range(5)
_NODES = range(5)
_Matrix = list[list[int]]


@frozen
class Region:
    """Every stretch whose start, end and length (positive) lie within the limits, both included.

    >>> Region((0, 10), (5, 20)).end
    (5, 20)
    """

    start: Limits
    end: Limits
    length: Limits = (1, LAST - FIRST)

    @classmethod
    def of(cls, start: int, end: int) -> "Region":
        """Return the region of one stretch alone."""
        return cls((start, start), (end, end))

    @classmethod
    def hull(cls, regions: "Sequence[Region]") -> "Region":
        """Return a region that has the stretches of all, and others between them."""
        starts, ends, lengths = zip(*((one.start, one.end, one.length) for one in regions), strict=True)
        return cls(_hull(starts), _hull(ends), _hull(lengths))

    def tightened(self) -> "Region | None":
        """Return the same stretches with the closest limits, or `None` if there is no stretch."""
        (s_low, s_high), (e_low, e_high), (l_low, l_high) = self.start, self.end, self.length
        l_low, l_high = max(l_low, e_low - s_high), min(l_high, e_high - s_low)
        s_low, s_high = max(s_low, e_low - l_high), min(s_high, e_high - l_low)
        e_low, e_high = max(e_low, s_low + l_low), min(e_high, s_high + l_high)
        if s_low > s_high or e_low > e_high or l_low > l_high:
            return None
        return Region((s_low, s_high), (e_low, e_high), (l_low, l_high))

    def shifted(self, earliest: int, latest: int) -> "Region":
        """Return every stretch moved by any one amount between the two, its length unchanged."""
        return Region(
            (self.start[0] + earliest, self.start[1] + latest),
            (self.end[0] + earliest, self.end[1] + latest),
            (
                max(1, self.length[0], self.end[0] - self.start[1]),
                min(self.length[1], self.end[1] - self.start[0]),
            ),
        )


def _hull(limits: Iterable[Limits]) -> Limits:
    lows, highs = zip(*limits, strict=True)
    return min(lows), max(highs)


def _less(x: int, y: int) -> tuple[tuple[int, int, int], ...]:
    return ((x, y, -1),)


def _equal(x: int, y: int) -> tuple[tuple[int, int, int], ...]:
    return ((x, y, 0), (y, x, 0))


# Each relation as constraints x - y <= c on the four ends; what they imply is left out.
_CONSTRAINTS = {
    Allen.PRECEDES: _less(_A_END, _B_START),
    Allen.MEETS: _equal(_A_END, _B_START),
    Allen.OVERLAPS: _less(_A_START, _B_START) + _less(_B_START, _A_END) + _less(_A_END, _B_END),
    Allen.FINISHED_BY: _less(_A_START, _B_START) + _equal(_A_END, _B_END),
    Allen.CONTAINS: _less(_A_START, _B_START) + _less(_B_END, _A_END),
    Allen.STARTS: _equal(_A_START, _B_START) + _less(_A_END, _B_END),
    Allen.EQUALS: _equal(_A_START, _B_START) + _equal(_A_END, _B_END),
    Allen.STARTED_BY: _equal(_A_START, _B_START) + _less(_B_END, _A_END),
    Allen.DURING: _less(_B_START, _A_START) + _less(_A_END, _B_END),
    Allen.FINISHES: _less(_B_START, _A_START) + _equal(_A_END, _B_END),
    Allen.OVERLAPPED_BY: _less(_B_START, _A_START) + _less(_A_START, _B_END) + _less(_B_END, _A_END),
    Allen.MET_BY: _equal(_A_START, _B_END),
    Allen.PRECEDED_BY: _less(_B_END, _A_START),
}


_BY_BITS = tuple((relation.bit, constraints) for relation, constraints in _CONSTRAINTS.items())


def relations_between_regions(a: Region, b: Region, *, known: int = 0) -> int:
    """Return every relation of some stretch of the one to some of the other, but for those known, as bits."""
    one, other = a.tightened(), b.tightened()
    if one is None or other is None:
        return 0
    base = _upper_limits(one, other)
    return sum(bit for bit, constraints in _BY_BITS if not known & bit and _allows(base, constraints))


def _upper_limits(a: Region, b: Region) -> _Matrix:
    """Return for each pair of nodes (x, y) how much greater than y x can be; the origin is second 0.

    The regions are tight, and nothing but the origin lies on a path from the one to the other.
    """
    most = (0, a.start[1], a.end[1], b.start[1], b.end[1])
    least = (0, a.start[0], a.end[0], b.start[0], b.end[0])
    limits = [[high - low for low in least] for high in most]
    for region, start, end in ((a, _A_START, _A_END), (b, _B_START, _B_END)):
        limits[end][start], limits[start][end] = region.length[1], -region.length[0]
    for node in _NODES:
        limits[node][node] = 0
    return limits


def _allows(base: _Matrix, constraints: tuple[tuple[int, int, int], ...]) -> bool:
    limits = base
    last = constraints[-1]
    for edge in constraints:
        x, y, limit = edge
        if limits[y][x] + limit < 0:  # y is at least so much greater than x: a negative cycle
            return False
        if limit < limits[x][y] and edge is not last:
            # Every path may now go through the new edge once.
            beyond = [limit + far for far in limits[y]]
            limits = [list(map(min, row, [row[x] + far for far in beyond])) for row in limits]
    return True
