"""Sets of years as the bits of an integer: the ten thousand years of `XXXX` are compared by one operation.

Only years of four digits and a margin around them have a bit; no unspecified digit stands for another.
"""

from collections.abc import Iterator
from functools import lru_cache

from chronicle.dates.parts.mask import Mask

_DIGITS = 4
_MARGIN = 16
_OFFSET: int = 10**_DIGITS - 1 + _MARGIN  # the index of year 0
EVERY_YEAR: int = (1 << (2 * _OFFSET + 1)) - 1


def bit_of_year(year: int) -> int:
    """Return the bit of a year, or 0 if it is too far away to have one."""
    return 1 << (year + _OFFSET) if -_OFFSET <= year <= _OFFSET else 0


def index_of_year(year: int) -> int:
    """Return the place of the bit of a year."""
    return year + _OFFSET


@lru_cache(maxsize=512)
def years_of_mask(mask: Mask) -> int:
    """Return the years that a mask stands for.

    >>> list(runs_of_years(years_of_mask(Mask("19X4"))))[:2]
    [(1904, 1904), (1914, 1914)]
    """
    place, numbers = 1, 1
    for digit in reversed(mask.digits.lstrip("-")):
        known = range(10) if digit == "X" else (int(digit),)
        # Years before zero count down: the place of a digit is what is missing to nine.
        moved = (numbers << ((9 - value if mask.is_negative else value) * place) for value in known)
        numbers = _any(moved)
        place *= 10
    if mask.is_negative:
        return numbers << _MARGIN & ~bit_of_year(0)
    return numbers << _OFFSET


def widened(years: int, off: int) -> int:
    """Return the years and all those at most `off` away from one of them."""
    done = 0
    while done < off:  # twice as wide each time
        step = min(off - done, 2 * done + 1)
        years |= years << step | years >> step
        done += step
    return years


def runs_of_years(years: int) -> Iterator[tuple[int, int]]:
    """Yield the years as runs of neighbours, each its first and last year, in ascending order."""
    index = 0
    while years:
        gap = (years & -years).bit_length() - 1
        years >>= gap
        length = (~years & (years + 1)).bit_length() - 1
        yield index + gap - _OFFSET, index + gap + length - 1 - _OFFSET
        years >>= length
        index += gap + length


def _any(parts: Iterator[int]) -> int:
    found = 0
    for part in parts:
        found |= part
    return found
