"""A run of calendar units, any one of which is meant, and how it lies to another run, without trying each.

The grids of the units are nested (see `lattice`), so a finer unit lies within one coarser unit and shares at
most its ends: each relation comes down to one comparison of numbers.
"""

from attrs import frozen

from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.allen import Allen
from chronicle.dates.relations.lattice import number_at, number_from, start_of


@frozen
class Run:
    """One unknown unit of those numbered `first` to `last`.

    >>> Run(Granularity.YEAR, 1970, 1979).start
    0
    """

    unit: Granularity
    first: int
    last: int

    @property
    def start(self) -> int:
        """The first second of the first unit."""
        return start_of(self.unit, self.first)

    @property
    def end(self) -> int:
        """The second after the last unit."""
        return start_of(self.unit, self.last + 1)

    @property
    def last_start(self) -> int:
        """The first second of the last unit."""
        return start_of(self.unit, self.last)

    @property
    def first_end(self) -> int:
        """The second after the first unit."""
        return start_of(self.unit, self.first + 1)

    def numbers_starting(self, earliest: int, latest: int) -> range:
        """Return the numbers of the units of the run that start between the two seconds, both included."""
        low = max(self.first, number_from(self.unit, earliest))
        return range(low, min(self.last, number_at(self.unit, latest)) + 1)


def relations_between_runs(a: Run, b: Run) -> frozenset[Allen]:
    """Return every relation that some unit of the one run has to some unit of the other.

    >>> sorted(relations_between_runs(Run(Granularity.DAY, 0, 0), Run(Granularity.YEAR, 1970, 1970)))
    [<Allen.STARTS: 'starts'>]
    """
    if a.unit == b.unit:
        return _between_equal_units(a, b)
    if a.unit < b.unit:
        return _of_finer_to_coarser(a, b)
    return frozenset(relation.inverse for relation in _of_finer_to_coarser(b, a))


def _between_equal_units(a: Run, b: Run) -> frozenset[Allen]:
    holds = {
        Allen.PRECEDES: a.first + 1 < b.last,
        Allen.MEETS: _share(range(a.first + 1, a.last + 2), range(b.first, b.last + 1)),
        Allen.EQUALS: _share(range(a.first, a.last + 1), range(b.first, b.last + 1)),
        Allen.MET_BY: _share(range(a.first, a.last + 1), range(b.first + 1, b.last + 2)),
        Allen.PRECEDED_BY: b.first + 1 < a.last,
    }
    return frozenset(relation for relation, is_possible in holds.items() if is_possible)


def _of_finer_to_coarser(fine: Run, coarse: Run) -> frozenset[Allen]:
    next_ones = Run(coarse.unit, coarse.first + 1, coarse.last + 1)  # they start where the coarse ones end
    holds = {
        Allen.PRECEDES: fine.first_end < coarse.last_start,
        Allen.MEETS: bool(coarse.numbers_starting(fine.first_end, fine.end)),
        Allen.STARTS: bool(coarse.numbers_starting(fine.start, fine.last_start)),
        Allen.DURING: _lies_inside(fine, coarse),
        Allen.FINISHES: bool(next_ones.numbers_starting(fine.first_end, fine.end)),
        Allen.MET_BY: bool(next_ones.numbers_starting(fine.start, fine.last_start)),
        Allen.PRECEDED_BY: coarse.first_end < fine.last_start,
    }
    return frozenset(relation for relation, is_possible in holds.items() if is_possible)


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


def _share(a: range, b: range) -> bool:
    return max(a.start, b.start) < min(a.stop, b.stop)
