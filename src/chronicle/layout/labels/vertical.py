"""The vertical form: time runs down an axis, labels stand in columns beside it, joined by straight leaders.

Labels of a side keep the order of their anchors, so that the leaders, straight lines between two parallel
lines with their ends in the same order, cannot cross; every side is one exact placing. What is left to choose
is the side of each label.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import TypeAlias

from attrs import frozen

from chronicle.layout.spacing import Overfull, Placing, place


class Column(Enum):
    """The side of the axis on which a label stands."""

    RIGHT = 0
    LEFT = 1


@frozen(kw_only=True)
class Beside:
    """A label in its place: its column, and its middle along the axis in points."""

    column: Column
    centre: float


@frozen(kw_only=True)
class Vertical:
    """All labels in their places, in the order given; the cost is the sum of squared moves, in points²."""

    labels: tuple[Beside, ...]
    cost: float


Columns: TypeAlias = tuple[Column, ...]

_MOST_MOVES = 400
"""How many labels are tried on their other side to lower the cost; each trial is one placing."""


def place_vertical(
    anchors: Sequence[float],
    heights: Sequence[float],
    *,
    walls: tuple[float, float],
    gap: float = 0.0,
    columns: tuple[Column, ...] = tuple(Column),
) -> Vertical | Overfull:
    """Place labels, given in the order of their anchors, as near to them as the walls allow.

    With two columns the labels are shared out in several ways, each placed exactly, and the cheapest is
    taken and mended label by label; with one, the placing is the best there is. An `Overfull` tells the
    length of axis, in points, that would do.

    >>> place_vertical([10, 11], [8, 8], walls=(0, 40)).labels
    (Beside(column=<Column.RIGHT: 0>, centre=10.0), Beside(column=<Column.LEFT: 1>, centre=11.0))
    """
    assert all(a <= b for a, b in pairwise(anchors)), "labels come in the order of their anchors"

    def attempt(sides: Columns) -> Vertical | Overfull:
        return _placed(anchors, heights, sides, walls=walls, gap=gap)

    if len(columns) == 1:
        return attempt(columns * len(anchors))
    results = [(sides, attempt(sides)) for sides in _shares(anchors, heights, gap)]
    fitting = [(result.cost, sides) for sides, result in results if isinstance(result, Vertical)]
    if not fitting:
        return min(
            (result for _, result in results if isinstance(result, Overfull)), key=lambda full: full.needed
        )
    _, sides = min(fitting, key=lambda pair: pair[0])
    return _mended(sides, attempt)


def _placed(
    anchors: Sequence[float],
    heights: Sequence[float],
    sides: Columns,
    *,
    walls: tuple[float, float],
    gap: float,
) -> Vertical | Overfull:
    centres = [0.0] * len(anchors)
    cost = 0.0
    fulls: list[Overfull] = []
    for column in Column:
        mine = [i for i, side in enumerate(sides) if side is column]
        placing = place([anchors[i] for i in mine], [heights[i] for i in mine], walls=walls, gap=gap)
        if isinstance(placing, Placing):
            cost += placing.cost
            for i, centre in zip(mine, placing.centres, strict=True):
                centres[i] = centre
        else:
            fulls.append(placing)
    if fulls:
        return max(fulls, key=lambda full: full.needed)
    labels = tuple(Beside(column=side, centre=centre) for side, centre in zip(sides, centres, strict=True))
    return Vertical(labels=labels, cost=cost)


# ---------------------------------------------------------------- ways to share out


def _shares(anchors: Sequence[float], heights: Sequence[float], gap: float) -> Iterator[Columns]:
    yield _least_pushed(anchors, heights, gap)
    mirrored = _least_pushed([-anchor for anchor in reversed(anchors)], heights[::-1], gap)
    yield mirrored[::-1]
    yield _least_filled(heights)


def _least_pushed(anchors: Sequence[float], heights: Sequence[float], gap: float) -> Columns:
    """In order, the side on which a label is pushed on less by those before it, then the less filled one."""
    tails = {column: float("-inf") for column in Column}
    filled = dict.fromkeys(Column, 0.0)
    sides: list[Column] = []
    for anchor, height in zip(anchors, heights, strict=True):
        start = anchor - height / 2
        side = min(Column, key=lambda column: (max(tails[column], start), filled[column], column.value))
        tails[side] = max(tails[side], start) + height + gap
        filled[side] += height + gap
        sides.append(side)
    return tuple(sides)


def _least_filled(heights: Sequence[float]) -> Columns:
    """In order, the side with the less height in it: fits whenever sides differ by no more than one label."""
    filled = dict.fromkeys(Column, 0.0)
    sides: list[Column] = []
    for height in heights:
        side = min(Column, key=lambda column: (filled[column], column.value))
        filled[side] += height
        sides.append(side)
    return tuple(sides)


def _mended(sides: Columns, attempt: Callable[[Columns], Vertical | Overfull]) -> Vertical:
    """The result after each label, and each two neighbours, were tried on their other side."""
    best = attempt(sides)
    assert isinstance(best, Vertical)
    if len(sides) > _MOST_MOVES:
        return best
    for i in range(len(sides)):
        for width in (1, 2):
            changed = (*sides[:i], *map(_other, sides[i : i + width]), *sides[i + width :])
            result = attempt(changed)
            if isinstance(result, Vertical) and result.cost < best.cost * (1 - 1e-9):
                best, sides = result, changed
    return best


def _other(column: Column) -> Column:
    return Column.LEFT if column is Column.RIGHT else Column.RIGHT
