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

from chronicle.layout.labels.sharing import EXACT_UP_TO, share_out
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


def place_vertical(
    anchors: Sequence[float],
    heights: Sequence[float],
    *,
    walls: tuple[float, float],
    gap: float = 0.0,
    columns: tuple[Column, ...] = tuple(Column),
    known: Sequence[Column | None] = (),
) -> Vertical | Overfull:
    """Place labels, given in the order of their anchors, as near to them as the walls allow.

    With one column the placing is the best there is; with two, `sharing` looks for the sides, which is exact
    for few labels. Labels whose column is ``known`` keep it, where all fit then. An `Overfull` tells the
    length of axis, in points, that would do.

    >>> place_vertical([10, 11], [8, 8], walls=(0, 40)).labels
    (Beside(column=<Column.RIGHT: 0>, centre=10.0), Beside(column=<Column.LEFT: 1>, centre=11.0))
    """
    assert all(a <= b for a, b in pairwise(anchors)), "labels come in the order of their anchors"

    def attempt(sides: Columns) -> Vertical | Overfull:
        return _placed(anchors, heights, sides, walls=walls, gap=gap)

    if len(columns) == 1:
        return attempt(columns * len(anchors))
    if any(known):
        kept = attempt(_with_known(heights, known))
        if isinstance(kept, Vertical):
            return _improved(kept, known, attempt)
    results = [attempt(sides) for sides in _shares(anchors, heights, walls, gap)]
    fitting = [result for result in results if isinstance(result, Vertical)]
    if fitting:
        return min(fitting, key=lambda result: result.cost)
    return min((result for result in results if isinstance(result, Overfull)), key=lambda full: full.needed)


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


MOST_TURNED = 40
"""How many labels whose column is not known are tried on their other side."""


def _with_known(heights: Sequence[float], known: Sequence[Column | None]) -> Columns:
    """The known columns, and for each other label the one with less height in it so far."""
    filled = dict.fromkeys(Column, 0.0)
    sides: list[Column] = []
    for height, column in zip(heights, known, strict=True):
        side = column or min(Column, key=lambda side: filled[side])
        filled[side] += height
        sides.append(side)
    return tuple(sides)


def _improved(
    kept: Vertical, known: Sequence[Column | None], attempt: Callable[[Columns], Vertical | Overfull]
) -> Vertical:
    """The same or a cheaper one, with labels whose column is not known on their other side."""
    free = [i for i, column in enumerate(known) if column is None]
    for i in free[:MOST_TURNED]:
        sides = [label.column for label in kept.labels]
        sides[i] = Column.LEFT if sides[i] is Column.RIGHT else Column.RIGHT
        turned = attempt(tuple(sides))
        if isinstance(turned, Vertical) and turned.cost < kept.cost:
            kept = turned
    return kept


SEARCHED_UP_TO = 60
"""So many labels are worth a search; of more, sharing out by height is within a hundredth of the best."""


def _shares(
    anchors: Sequence[float], heights: Sequence[float], walls: tuple[float, float], gap: float
) -> Iterator[Columns]:
    """Ways to share the labels out: searched for in the order of time and against it, and by height alone."""
    if len(anchors) <= SEARCHED_UP_TO:
        forward = share_out(anchors, heights, walls=walls, gap=gap)
        if forward:
            yield _columns(forward)
        if forward and len(anchors) > EXACT_UP_TO:
            mirrored = [-anchor for anchor in reversed(anchors)]
            backward = share_out(mirrored, heights[::-1], walls=(-walls[1], -walls[0]), gap=gap)
            if backward:
                yield _columns(backward)[::-1]
    yield _least_filled(heights)


def _columns(chosen: Sequence[bool]) -> Columns:
    return tuple(Column.LEFT if is_left else Column.RIGHT for is_left in chosen)


def _least_filled(heights: Sequence[float]) -> Columns:
    """In order, the side with the less height in it: fits whenever sides differ by no more than one label."""
    right = left = 0.0
    sides: list[Column] = []
    for height in heights:
        if right <= left:
            right += height
            sides.append(Column.RIGHT)
        else:
            left += height
            sides.append(Column.LEFT)
    return tuple(sides)
