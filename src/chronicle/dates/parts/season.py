"""The parts of the year that EDTF numbers 21 to 41, and the months each may mean.

Seasons are meteorological: three whole months. 21–24 name no hemisphere, so each has a reading for either;
a season that runs over the new year may be counted to the year it begins or to the year it ends in.
"""

from types import MappingProxyType
from typing import NamedTuple

from chronicle.dates.granularity import Granularity


class Season(NamedTuple):
    """A part of the year: its unit, and its readings, each (months after January, months long)."""

    precision: Granularity
    readings: tuple[tuple[int, int], ...]


def _of_three_months(*firsts: int) -> Season:
    return Season(Granularity.SEASON, tuple((first, 3) for first in sorted(firsts)))


_MARCH, _JUNE, _SEPTEMBER = 2, 5, 8
_DECEMBERS = (-1, 11)  # the one before the year and the one in it

SEASONS = MappingProxyType(
    {
        21: _of_three_months(_MARCH, _SEPTEMBER),  # spring
        22: _of_three_months(_JUNE, *_DECEMBERS),  # summer
        23: _of_three_months(_SEPTEMBER, _MARCH),  # autumn
        24: _of_three_months(_JUNE, *_DECEMBERS),  # winter
        25: _of_three_months(_MARCH),  # spring to winter, northern hemisphere
        26: _of_three_months(_JUNE),
        27: _of_three_months(_SEPTEMBER),
        28: _of_three_months(*_DECEMBERS),
        29: _of_three_months(_SEPTEMBER),  # spring to winter, southern hemisphere
        30: _of_three_months(*_DECEMBERS),
        31: _of_three_months(_MARCH),
        32: _of_three_months(_JUNE),
        33: _of_three_months(0),  # quarters
        34: _of_three_months(3),
        35: _of_three_months(6),
        36: _of_three_months(9),
        37: Season(Granularity.QUADRIMESTER, ((0, 4),)),
        38: Season(Granularity.QUADRIMESTER, ((4, 4),)),
        39: Season(Granularity.QUADRIMESTER, ((8, 4),)),
        40: Season(Granularity.SEMESTER, ((0, 6),)),
        41: Season(Granularity.SEMESTER, ((6, 6),)),
    }
)
