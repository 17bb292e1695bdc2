"""Stretches known exactly and apart from each other, and how the worlds of a date lie to them.

Whatever a date may be, whether it can lie within one of them, and whether it can share time with any, is a
matter of comparing numbers.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import chain, pairwise

from attrs import field, frozen

from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.box import FIRST, LAST
from chronicle.dates.relations.lattice import number_at, number_from
from chronicle.dates.relations.run import Run
from chronicle.dates.relations.worlds import Worlds

Stretch = tuple[int, int]
_Numbers = tuple[list[int], list[int]]


@frozen
class Pieces:
    """Stretches in ascending order, with gaps between them.

    >>> Pieces.of([(5, 9), (0, 5), (20, 30)]).gaps.starts[1:]
    (9, 30)
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    _held: dict[tuple[int, int], _Numbers] = field(factory=dict, init=False, eq=False, repr=False)

    @classmethod
    def of(cls, stretches: Iterable[Stretch]) -> "Pieces":
        """Return the pieces that the stretches make, those that touch as one."""
        found: list[Stretch] = []
        for start, end in sorted(stretches):
            if found and start <= found[-1][1]:
                found[-1] = (found[-1][0], max(end, found[-1][1]))
            else:
                found.append((start, end))
        return cls(tuple(start for start, _ in found), tuple(end for _, end in found))

    @property
    def gaps(self) -> "Pieces":
        """All time that is in none of them."""
        limits = (FIRST, *chain.from_iterable(zip(self.starts, self.ends, strict=True)), LAST)
        return Pieces.of(
            (end, start)
            for number, (end, start) in enumerate(pairwise(limits))
            if number % 2 == 0 and end < start
        )

    def share_time_with(self, worlds: Worlds) -> bool:
        """Say whether one of the worlds shares time with one of the pieces."""
        return any(self._touched(*reach) for reach in reaches_of(worlds))

    def may_hold(self, worlds: Worlds) -> bool:
        """Say whether one of the worlds lies within one of the pieces."""
        return any(self._hold_one_of(run) for runs in worlds.runs for run in runs) or any(
            start is not None and end is not None and start < end
            for whole in worlds.boxes
            for number in self._touched(*whole.limits)
            for start, end in [
                (whole.starts.after(self.starts[number] - 1), whole.ends.before(self.ends[number] + 1))
            ]
        )

    def _hold_one_of(self, run: Run) -> bool:
        firsts, lasts = self._numbers_held(run.unit, run.length)
        place = bisect_left(lasts, run.first)
        return place < len(firsts) and firsts[place] <= run.last

    def _numbers_held(self, unit: Granularity, length: int) -> _Numbers:
        """Return the first and the last numbers of such stretches in each piece that holds one."""
        if (unit, length) not in self._held:
            within = (
                (number_from(unit, start), number_at(unit, end) - length)
                for start, end in zip(self.starts, self.ends, strict=True)
            )
            held = [(first, last) for first, last in within if first <= last]
            self._held[unit, length] = [first for first, _ in held], [last for _, last in held]
        return self._held[unit, length]

    def _touched(self, start: int, end: int) -> range:
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))


def reaches_of(worlds: Worlds) -> Iterable[Stretch]:
    """Yield stretches that together are all time that one of the worlds fills."""
    for runs in worlds.runs:
        yield from ((run.start, run.end) for run in runs)
    yield from (whole.limits for whole in worlds.boxes)


def core_of(worlds: Worlds) -> Stretch | None:
    """Return the stretch that every one of the worlds fills, or `None`."""
    return (worlds.last_start, worlds.first_end) if worlds.last_start < worlds.first_end else None
