"""Which of the years of partly unspecified dates have to be looked at: alike years compare alike.

How the worlds of two values lie to each other around a year depends on which years nearby are leap years and
which of the dates have them, and on nothing else. So between any two years in which something else begins or
ends, the first and the last of those whose neighbourhood is alike speak for the others; where a world may
begin in one year and end in another, the first two and the last two. Years are the bits of an integer, so
that ten thousand of them are told apart by a few operations.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from chronicle.dates.civil import is_leap
from chronicle.dates.relations.year_bits import EVERY_YEAR, bit_of_year, runs_of_years

_CYCLE = 400  # years, after which leap years come again
_FEW = 24
"""So many years are looked at one by one."""


@lru_cache(maxsize=1)
def _leap_years() -> int:
    ((first, last),) = runs_of_years(EVERY_YEAR)
    cycle = sum(1 << index for index in range(_CYCLE) if is_leap(first + index))
    return cycle * _every_cycle(1 + (last - first) // _CYCLE) & EVERY_YEAR


def _every_cycle(count: int) -> int:
    """Return so many cycles of years of which each has its first year alone."""
    return ((1 << _CYCLE * count) - 1) // ((1 << _CYCLE) - 1)


def telling_years(dates: Iterable[int], elsewhere: Iterable[int], *, reach: int, ends_apart: bool) -> int:
    """Return the years that tell how dates with the given years lie to each other, as bits.

    `elsewhere` are years in which anything else begins or ends; `reach` says how many years away from its own
    a date can still lie, because it is approximate or runs over the new year; `ends_apart`, whether a world
    may begin in one of the years and end in another.
    """
    known = tuple(dict.fromkeys(dates))
    if not known or all(years.bit_count() <= _FEW for years in known):
        return EVERY_YEAR
    marked = {year for years in known for year in (_lowest(years), years.bit_length() - 1)}
    marked |= {(bit_of_year(year)).bit_length() - 1 for year in elsewhere if bit_of_year(year)}
    told = 0
    for index in marked:
        told |= _around(index, reach)
    gaps = list(_gaps(sorted(marked)))
    for kind in _alike(known, reach):
        for gap in gaps:
            for index in _outermost(kind & gap, 2 if ends_apart else 1):
                told |= _around(index, reach)
    return told & EVERY_YEAR


def _alike(known: tuple[int, ...], reach: int) -> list[int]:
    """Return the years of any date in classes: within one, all neighbourhoods are alike."""
    own = 0
    for years in known:
        own |= years
    kinds = [own]
    for years in (*known, _leap_years()):
        for off in range(-reach, reach + 1):
            moved = years << off if off > 0 else years >> -off
            kinds = [part for kind in kinds for part in (kind & moved, kind & ~moved) if part]
    return kinds


def _gaps(marked: list[int]) -> Iterator[int]:
    for low, high in pairwise(marked):
        if high - low > 1:
            yield ((1 << (high - low - 1)) - 1) << (low + 1)


def _outermost(years: int, count: int) -> Iterator[int]:
    """Yield the indexes of so many first years and as many last ones."""
    for _ in range(count):
        if not years:
            return
        low, high = _lowest(years), years.bit_length() - 1
        yield low
        yield high
        years &= ~(1 << low | 1 << high)


def _lowest(years: int) -> int:
    return (years & -years).bit_length() - 1


def _around(index: int, reach: int) -> int:
    width = (1 << (2 * reach + 1)) - 1
    return width << (index - reach) if index >= reach else width >> (reach - index)
