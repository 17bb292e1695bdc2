"""Rows: on which row each line runs at each meeting, so that lines seldom leave theirs.

Rows are whole numbers, a row for each line; the lines of a meeting stand on neighbouring rows. With the lines
over each subtracted from its row, "in order, a row apart" becomes "never falling", and the most lines that
can stay where they are is a longest never-falling run of those numbers, which patience finds (Fredman 1975).
The meeting is one block, tried where each of its lines would stay; the cheapest ways are kept side by side.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from chronicle.layout.storyline.orders import Meetings, Order, Orders

Rows: TypeAlias = tuple[Mapping[int, int], ...]
"""The row of each line that runs at a meeting, by its number."""

KEPT = 12
"""How many ways are kept side by side."""


def count_wiggles(rows: Rows) -> int:
    """How often a line leaves its row, over all lines.

    >>> count_wiggles(({0: 0, 1: 1}, {0: 0, 1: 2}, {1: 2}))
    1
    """
    return sum(
        row != after[line]
        for before, after in pairwise(rows)
        for line, row in before.items()
        if line in after
    )


class _Way(NamedTuple):
    """Rows up to a meeting: wiggles, how far lines moved altogether, the rows, and the way before them."""

    wiggles: int
    moved: int
    rows: dict[int, int]
    before: "_Way | None"


def few_wiggles(meetings: Meetings, orders: Orders, *, count: int) -> Rows:
    """Rows for the orders, of so many rows as there are; there must be one for each line.

    >>> few_wiggles([(0, 1), (0, 2)], ((1, 0, 2), (0, 2)), count=3)
    ({1: 0, 0: 1, 2: 2}, {0: 1, 2: 2})
    """
    first = {line: place for place, line in enumerate(orders[0])}
    spare = count - len(first)
    ways = [
        _Way(0, 0, {line: row + lift for line, row in first.items()}, None) for lift in {0, spare // 2, spare}
    ]
    for meeting, order in zip(meetings[1:], orders[1:], strict=True):
        longer = {
            tuple(way.rows.values()): way
            for before in sorted(ways, key=lambda way: way[:2], reverse=True)
            for way in _continued(before, order, meeting, count)
        }
        ways = sorted(longer.values(), key=lambda way: way[:2])[:KEPT]
    return tuple(reversed([way.rows for way in _back(min(ways, key=lambda way: way[:2]))]))


def _back(way: _Way | None) -> Iterator[_Way]:
    while way is not None:
        yield way
        way = way.before


def _continued(way: _Way, order: Order, meeting: Sequence[int], count: int) -> Iterator[_Way]:
    """The way with one more meeting, its block where each of its lines would stay."""
    free = [way.rows[line] - place for place, line in enumerate(order)]
    most = count - len(order)
    block = [place for place, line in enumerate(order) if line in meeting]
    for base in {min(max(free[place], 0), most) for place in block}:
        lifts = _lifted(free, block, base, most)
        rows = {line: place + lift for (place, line), lift in zip(enumerate(order), lifts, strict=True)}
        moves = [abs(rows[line] - way.rows[line]) for line in order]
        yield _Way(way.wiggles + sum(move > 0 for move in moves), way.moved + sum(moves), rows, way)


def _lifted(free: Sequence[int], block: Sequence[int], base: int, most: int) -> list[int]:
    """Never-falling numbers from 0 to ``most``, ``base`` in the block, the most of them those of ``free``."""
    first, last = block[0], block[-1] + 1
    over = _never_falling(free[:first], low=0, high=base)
    under = _never_falling(free[last:], low=base, high=most)
    return [*over, *[base] * (last - first), *under]


def _never_falling(wanted: Sequence[int], *, low: int, high: int) -> list[int]:
    """Never-falling numbers between two bounds, as wanted in the most places, and near there elsewhere."""
    kept = _longest_run(wanted, low=low, high=high)
    found: list[int] = []
    floor = low
    bounds = [*(wanted[place] for place in kept), high]
    nexts = iter([*kept, len(wanted)])
    ceilings = iter(bounds)
    until, ceiling = next(nexts), next(ceilings)
    for place, number in enumerate(wanted):
        floor = min(max(number, floor), ceiling)
        found.append(floor)
        if place == until:
            until, ceiling = next(nexts), next(ceilings)
    return found


def _longest_run(numbers: Sequence[int], *, low: int, high: int) -> list[int]:
    """The places of a longest never-falling run of the numbers between two bounds."""
    tops: list[int] = []
    ends: list[int] = []
    before: dict[int, int] = {}
    for place, number in enumerate(numbers):
        if not low <= number <= high:
            continue
        length = bisect_right(tops, number)
        before[place] = ends[length - 1] if length else -1
        tops[length : length + 1] = [number]
        ends[length : length + 1] = [place]
    run: list[int] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        run.append(place)
        place = before[place]
    return run[::-1]
