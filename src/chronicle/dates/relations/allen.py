"""Allen's thirteen relations between two stretches of time, each as a few comparisons of their ends.

(J. F. Allen, Maintaining Knowledge about Temporal Intervals, 1983.)
"""

from enum import StrEnum
from functools import lru_cache


class Allen(StrEnum):
    """How one stretch lies to another; exactly one of the thirteen holds between any two (Allen 1983).

    >>> Allen("met_by"), len(Allen)
    (<Allen.MET_BY: 'met_by'>, 13)
    """

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
        return _IN_ORDER[-1 - _IN_ORDER.index(self)]

    @property
    def bit(self) -> int:
        """The bit that stands for it in a set of relations kept as an integer (see `relations_in`)."""
        return 1 << _IN_ORDER.index(self)


# From the one that ends first to the one that begins last: each is as far from one end of the list as its
# inverse is from the other.
_IN_ORDER = tuple(Allen)

ALL_BITS = (1 << len(_IN_ORDER)) - 1
"""All thirteen relations."""

LIMIT_REACHED = 1 << len(_IN_ORDER)
"""The bit that says that some of a set are taken to be possible without having been found (decision 31)."""


@lru_cache(maxsize=512)
def relations_in(bits: int) -> frozenset[Allen]:
    """Return the relations of a set kept as an integer, one bit each.

    >>> sorted(str(name) for name in relations_in(Allen.MEETS.bit | Allen.EQUALS.bit))
    ['equals', 'meets']
    """
    return frozenset(relation for relation in _IN_ORDER if bits & relation.bit)


@lru_cache(maxsize=512)
def inverse_bits(bits: int) -> int:
    """Return the same relations seen from the other stretch.

    >>> relations_in(inverse_bits(Allen.DURING.bit))
    frozenset({<Allen.CONTAINS: 'contains'>})
    """
    return sum(relation.inverse.bit for relation in relations_in(bits)) | bits & LIMIT_REACHED


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
