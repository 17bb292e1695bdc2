"""Two ascending lists of runs compared in one walk: only those that touch are looked at more closely.

Runs far apart allow nothing but "precedes" and its inverse, which the extremes decide (see `pairs`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from chronicle.dates.relations.allen import ALL_BITS, inverse_bits
from chronicle.dates.relations.lattice import starts_of_units
from chronicle.dates.relations.run import (
    BETWEEN_EQUAL_UNITS,
    OF_FINER_UNITS,
    PI,
    P,
    Run,
    relations_between_runs,
)


def relations_where_they_touch(a: Sequence[Run], b: Sequence[Run]) -> int:
    """Return every relation of runs that touch, as bits; a list has runs of one unit and one length."""
    conceivable = _conceivable(a[0], b[0]) & ~(P | PI)
    found = 0
    for one, other in _touching(a, b):
        found |= relations_between_runs(one, other)
        if found & conceivable == conceivable:
            break
    return found


def _conceivable(a: Run, b: Run) -> int:
    """Return what runs of such units can have at most."""
    if a.length > 1 or b.length > 1:
        return ALL_BITS
    if a.unit == b.unit:
        return BETWEEN_EQUAL_UNITS
    return OF_FINER_UNITS if a.unit < b.unit else inverse_bits(OF_FINER_UNITS)


def _touching(a: Sequence[Run], b: Sequence[Run]) -> Iterator[tuple[Run, Run]]:
    """Yield the pairs that share at least an end; their starts ascend, and so do their ends."""
    if len(a) == 1 and len(b) == 1:
        yield a[0], b[0]
        return
    starts, ends = _limits(b)
    for one, start, end in zip(a, *_limits(a), strict=True):
        for index in range(bisect_left(ends, start), bisect_right(starts, end)):
            yield one, b[index]


def _limits(runs: Sequence[Run]) -> tuple[list[int], list[int]]:
    """Return the first second of each run and the second after it."""
    return (
        starts_of_units(runs[0].unit, [run.first for run in runs]),
        starts_of_units(runs[0].unit, [run.last + run.length for run in runs]),
    )
