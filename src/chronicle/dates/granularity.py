"""The units of the calendar, from the second to the million years, as one ordered enum.

A date's *precision* is the unit it is stated to; a chart or an order works at a *granularity*. Both are
members of this enum, so that they can be compared. Lengths that vary (months, years) are in `civil`.
"""

from enum import IntEnum


class Granularity(IntEnum):
    """A unit of time; finer units compare as less.

    >>> Granularity.DAY < Granularity.MONTH < Granularity.CENTURY
    True
    >>> str(Granularity.CENTURY)
    'century'
    """

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    DAY = 4
    MONTH = 5
    SEASON = 6
    """Three months: a season of the year or a quarter (EDTF level 2, 21–36)."""
    QUADRIMESTER = 7
    """Four months (EDTF level 2, 37–39)."""
    SEMESTER = 8
    """Six months (EDTF level 2, 40–41)."""
    YEAR = 9
    DECADE = 10
    CENTURY = 11
    MILLENNIUM = 12
    MEGAYEAR = 13
    """A million years, the unit of geology (Ma)."""

    def __str__(self) -> str:
        return self.name.lower()
