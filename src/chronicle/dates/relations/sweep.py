"""Two ascending lists of runs compared in one walk: only those that touch are looked at more closely.

Runs far apart allow nothing but "precedes" and its inverse, which the extremes decide (see `pairs`).
"""

from collections.abc import Iterator, Sequence

from chronicle.dates.relations.allen import ALL_BITS, inverse_bits
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
    stretches = [(run.start, run.end) for run in b]
    waiting = 0
    for one in a:
        start, end = one.start, one.end
        while waiting < len(b) and stretches[waiting][1] < start:
            waiting += 1
        for index in range(waiting, len(b)):
            if stretches[index][0] > end:
                break
            yield one, b[index]
