"""Where an end may lie: seconds on the grids of calendar units, in runs, asked without listing them.

A point is where a unit starts. The grids are nested, so what two runs of points have in common are the points
of the coarser grid.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.columns import Columns, in_both, joined
from chronicle.dates.relations.lattice import number_at, number_from, start_of
from chronicle.dates.relations.run import Run


class PointRun(NamedTuple):
    """The first seconds of the units numbered `first` to `last`."""

    unit: Granularity
    first: int
    last: int


Grid = tuple[Granularity, list[int], list[int]]
"""A unit, and the first and the last numbers of its runs (see `columns`)."""


class Points:
    """The seconds at which an end may lie.

    >>> Points([(Granularity.YEAR, [1970], [1979])]).after(0)
    31536000
    """

    __slots__ = ("first", "grids", "last")

    def __init__(self, grids: Iterable[Grid]) -> None:
        parts: dict[Granularity, list[Columns]] = {}
        for unit, firsts, lasts in grids:
            parts.setdefault(unit, []).append((firsts, lasts))
        self.grids = [(unit, *joined(columns)) for unit, columns in parts.items()]
        self.first = min(start_of(unit, firsts[0]) for unit, firsts, _ in self.grids)
        self.last = max(start_of(unit, lasts[-1]) for unit, _, lasts in self.grids)

    @property
    def runs(self) -> tuple[PointRun, ...]:
        """The points in runs, by unit and ascending."""
        return tuple(
            PointRun(unit, first, last)
            for unit, firsts, lasts in sorted(self.grids)
            for first, last in zip(firsts, lasts, strict=True)
        )

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
        grids = [grid for one in self.grids for two in other.grids for grid in _common(one, two)]
        return Points(grids) if grids else None

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


def starts_of(runs: Sequence[Run]) -> Points:
    """Return where the stretches of the runs start."""
    return Points(
        (unit, [run.first for run in some], [run.last for run in some]) for unit, some in _by_unit(runs)
    )


def ends_of(runs: Sequence[Run]) -> Points:
    """Return where the stretches of the runs end."""
    return Points(
        (unit, [run.first + run.length for run in some], [run.last + run.length for run in some])
        for unit, some in _by_unit(runs)
    )


def all_points(parts: Iterable[Points]) -> Points:
    """Return the points of all parts."""
    return Points(grid for part in parts for grid in part.grids)


def seconds(low: int, high: int) -> Grid:
    """Return every second from one to another, both included."""
    return Granularity.SECOND, [low], [high]


def _by_unit(runs: Sequence[Run]) -> Iterator[tuple[Granularity, Sequence[Run]]]:
    units = {run.unit for run in runs}
    for unit in units:
        yield unit, runs if len(units) == 1 else [run for run in runs if run.unit == unit]


def _first_off_grid(grid: Grid, unit: Granularity, low: int, high: int) -> int | None:
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


def _last_off_grid(grid: Grid, unit: Granularity, low: int, high: int) -> int | None:
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


def _common(one: Grid, other: Grid) -> Iterator[Grid]:
    fine, coarse = (one, other) if one[0] <= other[0] else (other, one)
    unit, firsts, lasts = coarse
    near = _between(fine, start_of(unit, firsts[0]), start_of(unit, lasts[-1]))
    pairs = in_both(_on_grid(near, unit), (firsts, lasts))
    if pairs:
        yield unit, [first for first, _ in pairs], [last for _, last in pairs]


def _between(grid: Grid, low: int, high: int) -> Grid:
    """Return the runs that reach from one second to another or a part of the way."""
    unit, firsts, lasts = grid
    near = slice(bisect_left(lasts, number_at(unit, low)), bisect_right(firsts, number_at(unit, high)))
    return unit, firsts[near], lasts[near]


def _on_grid(fine: Grid, unit: Granularity) -> Columns:
    """Return the points of a finer grid that lie on a coarser one."""
    own, firsts, lasts = fine
    if own == unit:
        return firsts, lasts
    pairs = [
        (number_from(unit, start_of(own, first)), number_at(unit, start_of(own, last)))
        for first, last in zip(firsts, lasts, strict=True)
    ]
    return [low for low, high in pairs if low <= high], [high for low, high in pairs if low <= high]
