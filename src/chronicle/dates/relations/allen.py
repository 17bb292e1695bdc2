"""Allen's thirteen relations between two stretches of time, each as a few comparisons of their ends.

(J. F. Allen, Maintaining Knowledge about Temporal Intervals, 1983.)
"""

from enum import StrEnum
from types import MappingProxyType


class Allen(StrEnum):
    """How one stretch lies to another; exactly one of the thirteen holds between any two."""

    PRECEDES = "precedes"
    MEETS = "meets"
    OVERLAPS = "overlaps"
    FINISHED_BY = "finished_by"
    CONTAINS = "contains"
    STARTS = "starts"
    EQUALS = "equals"
    STARTED_BY = "started_by"
    DURING = "during"
    FINISHES = "finishes"
    OVERLAPPED_BY = "overlapped_by"
    MET_BY = "met_by"
    PRECEDED_BY = "preceded_by"

    @property
    def inverse(self) -> "Allen":
        """The relation seen from the other stretch."""
        return _INVERSES[self]


_INVERSES = MappingProxyType(
    {
        one: other
        for pair in (
            (Allen.PRECEDES, Allen.PRECEDED_BY),
            (Allen.MEETS, Allen.MET_BY),
            (Allen.OVERLAPS, Allen.OVERLAPPED_BY),
            (Allen.FINISHED_BY, Allen.FINISHES),
            (Allen.CONTAINS, Allen.DURING),
            (Allen.STARTS, Allen.STARTED_BY),
            (Allen.EQUALS, Allen.EQUALS),
        )
        for one, other in (pair, pair[::-1])
    }
)

# Rows: how the starts compare. Columns: how the ends compare. Both below 0, 0, above 0.
_BY_STARTS_AND_ENDS = (
    (Allen.OVERLAPS, Allen.FINISHED_BY, Allen.CONTAINS),
    (Allen.STARTS, Allen.EQUALS, Allen.STARTED_BY),
    (Allen.DURING, Allen.FINISHES, Allen.OVERLAPPED_BY),
)


def allen(a: tuple[int, int], b: tuple[int, int]) -> Allen:
    """Return the relation of one exact stretch to another, each a start and a later end.

    >>> allen((0, 10), (10, 20)), allen((2, 3), (0, 10))
    (<Allen.MEETS: 'meets'>, <Allen.DURING: 'during'>)
    """
    (a_start, a_end), (b_start, b_end) = a, b
    if a_end <= b_start:
        return Allen.MEETS if a_end == b_start else Allen.PRECEDES
    if b_end <= a_start:
        return Allen.MET_BY if b_end == a_start else Allen.PRECEDED_BY
    starts = (a_start > b_start) - (a_start < b_start)
    ends = (a_end > b_end) - (a_end < b_end)
    return _BY_STARTS_AND_ENDS[starts + 1][ends + 1]
