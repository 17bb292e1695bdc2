"""The grid of a calendar unit: every second, minute, day, month or year by its number, and its first second.

The grids are nested: the bounds of a coarse unit are bounds of every finer one.
"""

from collections.abc import Sequence

from chronicle.dates.civil import MONTHS_PER_YEAR, SECONDS_PER_DAY, civil_from_seconds, seconds_from_civil
from chronicle.dates.granularity import Granularity

_SECONDS = {Granularity.SECOND: 1, Granularity.MINUTE: 60, Granularity.DAY: SECONDS_PER_DAY}


def start_of(unit: Granularity, number: int) -> int:
    """Return the first second of the unit of that number.

    >>> start_of(Granularity.MONTH, 1970 * 12 + 1)  # February 1970
    2678400
    """
    if unit in _SECONDS:
        return number * _SECONDS[unit]
    if unit is Granularity.MONTH:
        year, month = divmod(number, MONTHS_PER_YEAR)
        return seconds_from_civil(year, month + 1)
    return seconds_from_civil(number)


def starts_of_units(unit: Granularity, numbers: Sequence[int]) -> list[int]:
    """Return the first seconds of many units."""
    seconds = _SECONDS.get(unit)
    if seconds is None:
        return [start_of(unit, number) for number in numbers]
    return [number * seconds for number in numbers]


def number_at(unit: Granularity, second: int) -> int:
    """Return the number of the unit in which the second lies.

    >>> number_at(Granularity.YEAR, -1)
    1969
    """
    if unit in _SECONDS:
        return second // _SECONDS[unit]
    day = civil_from_seconds(second)
    return day.year if unit is Granularity.YEAR else day.year * MONTHS_PER_YEAR + day.month - 1


def number_from(unit: Granularity, second: int) -> int:
    """Return the number of the first unit that begins at the second or after it."""
    number = number_at(unit, second)
    return number if start_of(unit, number) == second else number + 1
