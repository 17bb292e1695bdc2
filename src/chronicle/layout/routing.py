"""Routing: lines of level and upright pieces from point to point that run through no obstacle.

The pieces run on a grid of the edges of all obstacles, on which a shortest line around rectangles can always
be found; the search is A* (Hart, Nilsson & Raphael 1968) over places and directions, so that a bend has a
price. What should rather not be crossed or followed makes a piece dearer; so does a line that is there
already. Lengths in points.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from math import inf
from typing import TypeAlias

from attrs import field, frozen

from chronicle.layout.geometry import Box, Point

BEND = 14.0
"""What a bend costs, in points of length."""

FOLLOWING = 4.0
"""How many times dearer a piece is that another line takes already."""

_Place: TypeAlias = tuple[int, int]
_State: TypeAlias = tuple[int, int, bool]
"""A place of the grid, by column and row, and whether it was reached by a level piece."""


@frozen(kw_only=True, eq=False)
class Router:
    """A grid with the price of each of its pieces, infinite where an obstacle lies; made by `router`."""

    across: tuple[float, ...]
    down: tuple[float, ...]
    level: list[list[float]] = field(repr=False)
    """The price of the piece to the right of each place, row by row."""
    upright: list[list[float]] = field(repr=False)
    """The price of the piece below each place, column by column."""

    def route(self, start: Point, end: Point) -> tuple[Point, ...] | None:
        """The cheapest line between two of the points the grid was made for; None where there is none.

        Its pieces cost more for the lines that are asked for after it.
        """
        places = self._search(self._place(start), self._place(end))
        if places is None:
            return None
        for one, other in pairwise(places):
            self._take(one, other)
        return _corners([Point(self.across[i], self.down[j]) for i, j in places])

    def _place(self, point: Point) -> _Place:
        return bisect_left(self.across, point.x), bisect_left(self.down, point.y)

    def _search(self, start: _Place, end: _Place) -> list[_Place] | None:
        goal = self.across[end[0]], self.down[end[1]]
        known: dict[_State, float] = {}
        came: dict[_State, _State] = {}
        heap: list[tuple[float, float, _State]] = []
        for is_level in (True, False):
            known[(*start, is_level)] = 0.0
            heappush(heap, (0.0, 0.0, (*start, is_level)))
        while heap:
            _, cost, state = heappop(heap)
            i, j, was_level = state
            if (i, j) == end:
                return _walked(state, came)
            if cost > known[state]:
                continue
            for di, dj in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                price = self._price(i, j, di, dj)
                if price == inf:
                    continue
                is_level = dj == 0
                total = cost + price + (0.0 if is_level is was_level else BEND)
                after = (i + di, j + dj, is_level)
                if total < known.get(after, inf):
                    known[after], came[after] = total, state
                    left = abs(self.across[after[0]] - goal[0]) + abs(self.down[after[1]] - goal[1])
                    heappush(heap, (total + left, total, after))
        return None

    def _price(self, i: int, j: int, di: int, dj: int) -> float:
        """What the piece from a place to its neighbour costs; infinite beyond the grid."""
        if di:
            first = min(i, i + di)
            inside = 0 <= first < len(self.across) - 1
            return self.level[j][first] if inside else inf
        first = min(j, j + dj)
        return self.upright[i][first] if 0 <= first < len(self.down) - 1 else inf

    def _take(self, one: _Place, other: _Place) -> None:
        if one[1] == other[1]:
            self.level[one[1]][min(one[0], other[0])] *= FOLLOWING
        else:
            self.upright[one[0]][min(one[1], other[1])] *= FOLLOWING


def router(
    region: Box,
    *,
    obstacles: Sequence[Box],
    dear: Iterable[tuple[Box, float]] = (),
    points: Iterable[Point],
    margin: float = 1.5,
) -> Router:
    """The grid of a region for lines between some points, which keep a margin from every obstacle.

    ``dear`` are boxes through which a line may run, each with how many times dearer it is there.

    >>> wall = Box(left=4, top=-5, right=6, bottom=5)
    >>> grid = router(
    ...     Box(left=-10, top=-10, right=20, bottom=10),
    ...     obstacles=[wall],
    ...     points=[Point(0, 0), Point(10, 0)],
    ...     margin=1,
    ... )
    >>> [(point.x, point.y) for point in grid.route(Point(0, 0), Point(10, 0))]
    [(0, 0), (0, -6), (10, -6), (10, 0)]
    """
    walls = [
        Box(
            left=box.left - margin,
            top=box.top - margin,
            right=box.right + margin,
            bottom=box.bottom + margin,
        )
        for box in obstacles
    ]
    at = list(points)
    across = _lines(
        (region.left, region.right),
        [place for box in walls for place in (box.left, box.right)] + [point.x for point in at],
    )
    down = _lines(
        (region.top, region.bottom),
        [place for box in walls for place in (box.top, box.bottom)] + [point.y for point in at],
    )
    level = [[right - left for left, right in pairwise(across)] for _ in down]
    upright = [[low - high for high, low in pairwise(down)] for _ in across]
    for box, factor in (*((wall, inf) for wall in walls), *dear):
        columns, rows = _inside(across, box.left, box.right), _inside(down, box.top, box.bottom)
        pieces, steps = _touched(across, box.left, box.right), _touched(down, box.top, box.bottom)
        for j in rows:
            for i in pieces:
                level[j][i] *= factor
        for i in columns:
            for j in steps:
                upright[i][j] *= factor
    return Router(across=tuple(across), down=tuple(down), level=level, upright=upright)


def _lines(ends: tuple[float, float], places: Iterable[float]) -> list[float]:
    return sorted({*ends, *(place for place in places if ends[0] <= place <= ends[1])})


def _inside(lines: Sequence[float], low: float, high: float) -> range:
    """The lines that run strictly between two places."""
    return range(bisect_right(lines, low), bisect_left(lines, high))


def _touched(lines: Sequence[float], low: float, high: float) -> range:
    """The pieces between neighbouring lines that have some length between two places."""
    return range(max(0, bisect_right(lines, low) - 1), min(len(lines) - 1, bisect_left(lines, high)))


def _walked(state: _State, came: dict[_State, _State]) -> list[_Place]:
    places = [state[:2]]
    while state in came:
        state = came[state]
        places.append(state[:2])
    return places[::-1]


def _corners(points: Sequence[Point]) -> tuple[Point, ...]:
    """The ends of a line, and the points where it bends."""
    inner = (
        point
        for before, point, after in zip(points, points[1:], points[2:], strict=False)
        if not (before.x == point.x == after.x or before.y == point.y == after.y)
    )
    return (points[0], *inner, points[-1])
