"""Sharing labels out between two columns so that all of them together are moved as little as can be.

A search in the order of the anchors that keeps the cheapest ways so far (a beam). The cost of a way is exact
at every step, since a column is an isotonic fit that grows at its end: appending a label pools it with the
blocks that it pushes and leaves all others alone. Few labels are shared out in every possible way, so that
the result is the optimum; more in the best of several ways at a time, in O(n · width).
"""

from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple, TypeAlias

EXACT_UP_TO = 10
"""So many labels are shared out in every way that there is."""

WORK = 900
"""How many labels are put down in the ways kept side by side, where there are more."""


class _Block(NamedTuple):
    """Labels that push one another, after the blocks ``before``; their common place, and all costs so far.

    A place is counted without the labels above it in the column, so that "not touching" is "never falling".
    """

    before: "_Block | None"
    place: float
    mass: int
    sum: float
    squares: float
    cost: float


_Pile: TypeAlias = "_Block | None"


class _Choice(NamedTuple):
    """Whether the last label goes to the left, after the choices before it."""

    before: "_Choice | None"
    is_left: bool


class _Way(NamedTuple):
    """One way to share out the labels so far: its cost, how uneven it is, each column, and the choices."""

    cost: float
    uneven: float
    right: _Pile
    right_filled: float
    left: _Pile
    left_filled: float
    choices: "_Choice | None"


_CHEAPEST = itemgetter(0, 1)


def share_out(
    anchors: Sequence[float], heights: Sequence[float], *, walls: tuple[float, float], gap: float
) -> list[bool] | None:
    """For each label, in the order of the anchors, whether it goes to the left; None where no way was found.

    The first label goes to the right. Of ways that cost the same the more even one is taken.

    >>> share_out([10, 11, 12, 90], [8, 8, 8, 8], walls=(0, 100), gap=0)
    [False, True, False, True]
    """
    low, high = walls
    width = 2**EXACT_UP_TO if len(anchors) <= EXACT_UP_TO else max(1, WORK // len(anchors))
    ways = [_Way(0.0, 0.0, None, 0.0, None, 0.0, None)]
    for anchor, height in zip(anchors, heights, strict=True):
        longer = [
            way
            for before in ways
            for way in _continued(before, anchor, height, low=low, gap=gap)
            if max(way.right_filled, way.left_filled) - gap <= high - low
        ]
        ways = sorted(longer, key=_CHEAPEST)[:width] if len(longer) > width else longer
    if not ways:
        return None
    best = min(ways, key=lambda way: (round(_cost_between(way, walls, gap), 6), way.uneven))
    return _choices(best)


def _continued(way: _Way, anchor: float, height: float, *, low: float, gap: float) -> list[_Way]:
    """The way with one more label, on the right and on the left."""
    _, _, right, right_filled, left, left_filled, choices = way
    taken = height + gap
    more = _pushed(right, anchor - right_filled - height / 2, low)
    found = [
        _Way(
            round(more.cost + (left.cost if left else 0.0), 6),
            abs(right_filled + taken - left_filled),
            more,
            right_filled + taken,
            left,
            left_filled,
            _Choice(before=choices, is_left=False),
        )
    ]
    if right is not None:  # the first label goes to the right: the mirrored ways cost the same
        more = _pushed(left, anchor - left_filled - height / 2, low)
        found.append(
            _Way(
                round(right.cost + more.cost, 6),
                abs(left_filled + taken - right_filled),
                right,
                right_filled,
                more,
                left_filled + taken,
                _Choice(before=choices, is_left=True),
            )
        )
    return found


def _pushed(pile: _Pile, place: float, low: float) -> _Block:
    """A column with one more label at its end, pooled with the blocks before it that it would fall behind."""
    count, total, squares, mean = 1, place, place * place, place
    while pile is not None and pile.place > mean:
        count += pile.mass
        total += pile.sum
        squares += pile.squares
        mean = total / count
        pile = pile.before
    stands = max(low, mean)
    cost = squares - 2 * stands * total + count * stands * stands
    return _Block(pile, mean, count, total, squares, cost + (pile.cost if pile else 0.0))


def _cost_between(way: _Way, walls: tuple[float, float], gap: float) -> float:
    """The cost of a finished way, with the end of the axis kept too."""
    low, high = walls
    cost = 0.0
    for pile, filled in ((way.right, way.right_filled), (way.left, way.left_filled)):
        most = max(low, high - filled + gap)
        block = pile
        while block is not None:
            stands = min(max(block.place, low), most)
            cost += block.squares - 2 * stands * block.sum + block.mass * stands * stands
            block = block.before
    return cost


def _choices(way: _Way) -> list[bool]:
    chosen: list[bool] = []
    link = way.choices
    while link is not None:
        chosen.append(link.is_left)
        link = link.before
    return chosen[::-1]
