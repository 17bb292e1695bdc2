"""A run of stretches on the grid of a calendar unit, any one of which is meant.

The grids of the units are nested (see `lattice`), so a finer unit lies within one coarser unit and shares at
most its ends: each relation comes down to one comparison of numbers, and no stretch is tried by itself.
Relations are kept as bits (see `allen`).
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.allen import Allen, inverse_bits
from chronicle.dates.relations.columns import joined
from chronicle.dates.relations.lattice import number_at, number_from, start_of

P, M, O, FI, DI, S, EQ, SI, D, F, OI, MI, PI = (relation.bit for relation in Allen)  # noqa: E741 - Allen's own letters

BETWEEN_EQUAL_UNITS = P | M | EQ | MI | PI
OF_FINER_UNITS = P | M | S | D | F | MI | PI


class Run(NamedTuple):
    """One stretch of those that start with the units numbered `first` to `last`, each `length` units long.

    A season is three months long; days, months and years of a date are one unit long.

    >>> Run(Granularity.YEAR, 1970, 1979).start
    0
    """

    unit: Granularity
    first: int
    last: int
    length: int = 1

    @property
    def start(self) -> int:
        """The first second of the first stretch."""
        return start_of(self.unit, self.first)

    @property
    def end(self) -> int:
        """The second after the last stretch."""
        return start_of(self.unit, self.last + self.length)

    @property
    def last_start(self) -> int:
        """The first second of the last stretch."""
        return start_of(self.unit, self.last)

    @property
    def first_end(self) -> int:
        """The second after the first stretch."""
        return start_of(self.unit, self.first + self.length)

    def has_start_within(self, earliest: int, latest: int) -> bool:
        """Say whether a stretch of the run starts between the two seconds, both included."""
        low = max(self.first, number_from(self.unit, earliest))
        return low <= min(self.last, number_at(self.unit, latest))


def exact(start: int, end: int) -> Run:
    """Return the run of one stretch alone."""
    return Run(Granularity.SECOND, start, start, end - start)


def of_one_kind(runs: Iterable[Run]) -> tuple[tuple[Run, ...], ...]:
    """Return the runs in lists of one unit and length each, ascending, those that touch as one."""
    known = tuple(runs)
    if len(known) == 1:
        return (known,)
    kinds = {(run.unit, run.length) for run in known}
    if len(kinds) == 1:
        return (_joined(known),)
    return tuple(_joined([run for run in known if (run.unit, run.length) == kind]) for kind in sorted(kinds))


def _joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return runs of one kind in ascending order, those that touch as one."""
    kind, in_order = runs[0], sorted(runs)
    firsts, lasts = joined([([run.first for run in in_order], [run.last for run in in_order])])
    if len(firsts) == len(in_order):
        return tuple(in_order)
    return tuple(kind._replace(first=first, last=last) for first, last in zip(firsts, lasts, strict=True))


def relations_between_runs(a: Run, b: Run) -> int:
    """Return every relation that some stretch of the one run has to some stretch of the other, as bits.

    >>> day, year = Run(Granularity.DAY, 0, 0), Run(Granularity.YEAR, 1970, 1970)
    >>> relations_between_runs(day, year) == Allen.STARTS.bit
    True
    """
    if a.unit == b.unit:
        return _on_one_grid(a, b)
    if a.unit < b.unit:
        return _of_finer_to_coarser(a, b)
    return inverse_bits(_of_finer_to_coarser(b, a))


def _on_one_grid(a: Run, b: Run) -> int:
    """Compare by how many units the stretch of `b` starts later than that of `a`: any number of a range."""
    least, most = b.first - a.last, b.last - a.first
    found = 0
    if most > a.length:
        found |= P
    if least < -b.length:
        found |= PI
    for relation, low, high in _by_distance(a.length, b.length):
        if low <= most and high >= least:
            found |= relation
    return found


@lru_cache(maxsize=1024)
def _by_distance(a: int, b: int) -> tuple[tuple[int, int, int], ...]:
    """Return which relation two stretches that touch have, from which distance of their starts to which."""
    inner = a - b  # at this distance they end together
    starts_together = S if a < b else EQ if a == b else SI
    rows = [
        (M, a, a),
        (O, max(1, inner + 1), a - 1),
        (FI, max(1, inner), min(a - 1, inner)),
        (DI, 1, min(a - 1, inner - 1)),
        (starts_together, 0, 0),
        (D, max(1 - b, inner + 1), -1),
        (F, max(1 - b, inner), min(-1, inner)),
        (OI, 1 - b, min(-1, inner - 1)),
        (MI, -b, -b),
    ]
    return tuple(row for row in rows if row[1] <= row[2])


def _of_finer_to_coarser(fine: Run, coarse: Run) -> int:
    if coarse.first == coarse.last:  # a single stretch is one on the finer grid as well
        start, end = number_at(fine.unit, coarse.start), number_at(fine.unit, coarse.end)
        return _on_one_grid(fine, Run(fine.unit, start, start, end - start))
    if fine.length > 1 or coarse.length > 1:
        return _one_by_one(fine, coarse)
    next_ones = Run(coarse.unit, coarse.first + 1, coarse.last + 1)  # they start where the coarse ones end
    first_end, last_start = fine.first_end, fine.last_start
    found = 0
    if first_end < coarse.last_start:
        found |= P
    if coarse.has_start_within(first_end, fine.end):
        found |= M
    if coarse.has_start_within(fine.start, last_start):
        found |= S
    if _lies_inside(fine, coarse):
        found |= D
    if next_ones.has_start_within(first_end, fine.end):
        found |= F
    if next_ones.has_start_within(fine.start, last_start):
        found |= MI
    if coarse.first_end < last_start:
        found |= PI
    return found


def _one_by_one(fine: Run, coarse: Run) -> int:
    """Compare with each coarse stretch that differs from its neighbours in how it lies to the fine ones."""
    found = 0
    for number in telling_numbers(coarse, (fine.start, fine.last_start, fine.first_end, fine.end)):
        found |= _of_finer_to_coarser(fine, Run(coarse.unit, number, number, coarse.length))
    return found


def telling_numbers(run: Run, limits: Iterable[int]) -> Iterable[int]:
    """Return the numbers of the stretches near the limits and at the ends, and of some between each two.

    Stretches between two neighbouring limits compare alike; of three in a row one at least touches no point
    of a coarser grid.
    """
    if run.first == run.last:
        return (run.first,)
    near = {run.first, run.first + 1, run.last - 1, run.last}
    start, end = run.start, run.end
    for limit in limits:
        number = number_at(run.unit, max(start, min(end, limit)))
        for touching in (number, number - run.length):
            near |= {touching - 1, touching, touching + 1}
    between = {(low + high) // 2 + off for low, high in pairwise(sorted(near)) for off in (0, 1, 2)}
    return [number for number in near | between if run.first <= number <= run.last]


def _lies_inside(fine: Run, coarse: Run) -> bool:
    """Say whether some fine unit touches neither end of the coarse unit around it."""
    first = max(coarse.first, number_at(coarse.unit, fine.start))
    last = min(coarse.last, number_at(coarse.unit, fine.last_start))
    # Of three coarse units in a row the fine run fills the middle one, so looking at the ends is enough.
    return any(
        _has_inner(fine, Run(coarse.unit, number, number))
        for number in {first, first + 1, last}
        if first <= number <= last
    )


def _has_inner(fine: Run, one: Run) -> bool:
    low = max(fine.first, number_at(fine.unit, one.start) + 1)
    return low <= min(fine.last, number_at(fine.unit, one.end) - 2)
