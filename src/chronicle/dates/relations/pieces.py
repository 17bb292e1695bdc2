"""Stretches known exactly and apart from each other, and how the worlds of a date lie to them.

Whatever a date may be, whether it can lie within one of them, and whether it can share time with any, is a
matter of comparing numbers.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from attrs import field, frozen

from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.box import FIRST, LAST
from chronicle.dates.relations.columns import Columns, columns_of, have_common, joined
from chronicle.dates.relations.lattice import number_at, number_from, starts_of_units
from chronicle.dates.relations.worlds import Worlds

Stretch = tuple[int, int]


@frozen
class Pieces:
    """Stretches in ascending order, with gaps between them.

    >>> Pieces.of([(5, 9), (0, 5), (20, 30)]).gaps.starts[1:]
    [9, 30]
    """

    starts: list[int]
    ends: list[int]
    _held: dict[tuple[Granularity, int], Columns] = field(
        factory=dict[tuple[Granularity, int], Columns], init=False, eq=False, repr=False
    )

    @classmethod
    def of(cls, stretches: Iterable[Stretch]) -> "Pieces":
        """Return the pieces that the stretches make, those that touch as one."""
        known = sorted(stretches)
        return cls.of_columns([([start for start, _ in known], [end for _, end in known])])

    @classmethod
    def of_columns(cls, parts: Iterable[Columns]) -> "Pieces":
        """Return the pieces that stretches make whose starts and ends are told in columns, both ascending."""
        firsts, lasts = joined([(starts, [end - 1 for end in ends]) for starts, ends in parts])
        return cls(firsts, [last + 1 for last in lasts])

    @property
    def gaps(self) -> "Pieces":
        """All time that is in none of them."""
        stretches = zip([FIRST, *self.ends], [*self.starts, LAST], strict=True)
        return Pieces.of((end, start) for end, start in stretches if end < start)

    def share_time_with(self, other: "Pieces") -> bool:
        """Say whether there is a time in both."""
        few, many = sorted((self, other), key=lambda pieces: len(pieces.starts))
        return any(many.touched(start, end) for start, end in zip(few.starts, few.ends, strict=True))

    def may_hold(self, worlds: Worlds) -> bool:
        """Say whether one of the worlds lies within one of the pieces."""
        return any(
            have_common(
                self._numbers_held(runs[0].unit, runs[0].length),
                ([run.first for run in runs], [run.last for run in runs]),
            )
            for runs in worlds.runs
        ) or any(
            start is not None and end is not None and start < end
            for whole in worlds.boxes
            for number in self.touched(*whole.limits)
            for start, end in [
                (whole.starts.after(self.starts[number] - 1), whole.ends.before(self.ends[number] + 1))
            ]
        )

    def _numbers_held(self, unit: Granularity, length: int) -> Columns:
        """Return the numbers of such stretches that lie within a piece."""
        if (unit, length) not in self._held:
            pairs = (
                (number_from(unit, start), number_at(unit, end) - length)
                for start, end in zip(self.starts, self.ends, strict=True)
            )
            self._held[unit, length] = columns_of((first, last) for first, last in pairs if first <= last)
        return self._held[unit, length]

    def touched(self, start: int, end: int) -> range:
        """Return the places of those that share time with a stretch."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))


def reach_of(worlds: Worlds) -> Pieces:
    """Return all time that one of the worlds fills."""
    runs = (
        (
            starts_of_units(some[0].unit, [run.first for run in some]),
            starts_of_units(some[0].unit, [run.last + run.length for run in some]),
        )
        for some in worlds.runs
    )
    return Pieces.of_columns([*runs, *(([start], [end]) for start, end in (w.limits for w in worlds.boxes))])


def core_of(worlds: Worlds) -> Stretch | None:
    """Return the stretch that every one of the worlds fills, or `None`."""
    return (worlds.last_start, worlds.first_end) if worlds.last_start < worlds.first_end else None
