"""Where an end may lie: seconds on the grids of calendar units, in runs, asked without listing them.

A point is where a unit starts. The grids are nested, so what two runs of points have in common are the points
of the coarser grid.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.lattice import number_at, number_from, start_of
from chronicle.dates.relations.run import Run


class PointRun(NamedTuple):
    """The first seconds of the units numbered `first` to `last`."""

    unit: Granularity
    first: int
    last: int


class Points:
    """The seconds at which an end may lie.

    >>> Points([PointRun(Granularity.YEAR, 1970, 1979)]).after(0)
    31536000
    """

    __slots__ = ("first", "grids", "last", "runs")

    def __init__(self, runs: Iterable[PointRun]) -> None:
        self.runs = tuple(_disjoint(runs))
        self.grids = _grids(self.runs)
        self.first = min(start_of(unit, firsts[0]) for unit, firsts, _ in self.grids)
        self.last = max(start_of(unit, lasts[-1]) for unit, _, lasts in self.grids)

    def after(self, second: int) -> int | None:
        """Return the first of them that lies after the second, or `None`."""
        if second < self.first:
            return self.first
        return None if second >= self.last else min(self._next_ones(second))

    def before(self, second: int) -> int | None:
        """Return the last of them that lies before the second, or `None`."""
        if second > self.last:
            return self.last
        return None if second <= self.first else max(self._previous_ones(second))

    def __contains__(self, second: object) -> bool:
        return isinstance(second, int) and self.after(second - 1) == second

    def first_inside(self, unit: Granularity, low: int, high: int) -> int | None:
        """Return the first of them between two seconds at which no such unit begins, or `None`."""
        found = (_first_off_grid(grid, unit, low, high) for grid in self.grids if grid[0] < unit)
        return min((point for point in found if point is not None), default=None)

    def last_inside(self, unit: Granularity, low: int, high: int) -> int | None:
        """Return the last of them between two seconds at which no such unit begins, or `None`."""
        found = (_last_off_grid(grid, unit, low, high) for grid in self.grids if grid[0] < unit)
        return max((point for point in found if point is not None), default=None)

    def common(self, other: "Points") -> "Points | None":
        """Return the points of both; `None` if there is none."""
        if self.first > other.last or other.first > self.last:
            return None
        runs = [run for one in self.grids for two in other.grids for run in _common(one, two)]
        return Points(runs) if runs else None

    def _next_ones(self, second: int) -> Iterator[int]:
        for unit, firsts, lasts in self.grids:
            number = number_from(unit, second + 1)
            place = bisect_left(lasts, number)
            if place < len(lasts):
                yield start_of(unit, max(number, firsts[place]))

    def _previous_ones(self, second: int) -> Iterator[int]:
        for unit, firsts, lasts in self.grids:
            number = number_at(unit, second - 1)
            place = bisect_right(firsts, number) - 1
            if place >= 0:
                yield start_of(unit, min(number, lasts[place]))


def starts_of(runs: Iterable[Run]) -> Points:
    """Return where the stretches of the runs start."""
    return Points(PointRun(run.unit, run.first, run.last) for run in runs)


def ends_of(runs: Iterable[Run]) -> Points:
    """Return where the stretches of the runs end."""
    return Points(PointRun(run.unit, run.first + run.length, run.last + run.length) for run in runs)


def seconds(low: int, high: int) -> PointRun:
    """Return every second from one to another, both included."""
    return PointRun(Granularity.SECOND, low, high)


_Grid = tuple[Granularity, list[int], list[int]]  # the first and the last numbers of its runs, both ascending


def _disjoint(runs: Iterable[PointRun]) -> Iterator[PointRun]:
    """Yield the runs by unit, ascending, those that touch or overlap as one."""
    waiting: PointRun | None = None
    for run in sorted(runs):
        if waiting is None:
            waiting = run
        elif run.unit == waiting.unit and run.first <= waiting.last + 1:
            waiting = waiting._replace(last=max(run.last, waiting.last))
        else:
            yield waiting
            waiting = run
    if waiting is not None:
        yield waiting


def _grids(runs: tuple[PointRun, ...]) -> list[_Grid]:
    grids: dict[Granularity, _Grid] = {}
    for unit, first, last in runs:
        _, firsts, lasts = grids.setdefault(unit, (unit, [], []))
        firsts.append(first)
        lasts.append(last)
    return list(grids.values())


def _first_off_grid(grid: _Grid, unit: Granularity, low: int, high: int) -> int | None:
    """Return the first point at which no coarser unit begins: of any two neighbours one at least is that."""
    fine, firsts, lasts = grid
    number = number_from(fine, low + 1)
    for place in range(bisect_left(lasts, number), len(lasts)):
        first = max(number, firsts[place])
        for point in (start_of(fine, near) for near in range(first, min(first + 1, lasts[place]) + 1)):
            if point >= high:
                return None
            if not _begins(unit, point):
                return point
    return None


def _last_off_grid(grid: _Grid, unit: Granularity, low: int, high: int) -> int | None:
    fine, firsts, lasts = grid
    number = number_at(fine, high - 1)
    for place in range(bisect_right(firsts, number) - 1, -1, -1):
        last = min(number, lasts[place])
        for point in (start_of(fine, near) for near in range(last, max(last - 1, firsts[place]) - 1, -1)):
            if point <= low:
                return None
            if not _begins(unit, point):
                return point
    return None


def _begins(unit: Granularity, second: int) -> bool:
    return start_of(unit, number_at(unit, second)) == second


def _common(one: _Grid, other: _Grid) -> Iterator[PointRun]:
    fine, coarse = (one, other) if one[0] <= other[0] else (other, one)
    unit, firsts, lasts = coarse
    place = 0
    for first, last in _on_grid(_between(fine, start_of(unit, firsts[0]), start_of(unit, lasts[-1])), unit):
        while place < len(lasts) and lasts[place] < first:
            place += 1
        for index in range(place, len(firsts)):
            if firsts[index] > last:
                break
            yield PointRun(unit, max(first, firsts[index]), min(last, lasts[index]))


def _between(grid: _Grid, low: int, high: int) -> _Grid:
    """Return the runs that reach from one second to another or a part of the way."""
    unit, firsts, lasts = grid
    near = slice(bisect_left(lasts, number_at(unit, low)), bisect_right(firsts, number_at(unit, high)))
    return unit, firsts[near], lasts[near]


def _on_grid(fine: _Grid, unit: Granularity) -> Iterator[tuple[int, int]]:
    """Yield the runs of a finer grid as those of its points that lie on a coarser one."""
    own, firsts, lasts = fine
    for first, last in zip(firsts, lasts, strict=True):
        if own == unit:
            yield first, last
        else:
            low, high = number_from(unit, start_of(own, first)), number_at(unit, start_of(own, last))
            if low <= high:
                yield low, high
