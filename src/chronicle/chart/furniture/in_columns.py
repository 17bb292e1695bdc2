"""Columns of the foot: a list shared out so that the highest column is as low as can be."""

from collections.abc import Callable, Sequence

from attrs import frozen

COLUMN_GAP = 14.0
"""The blank between two columns, in points."""

NARROWEST = 34.0
"""The least width of a column, over the size of type."""


@frozen(kw_only=True)
class Place:
    """Where an entry of the list begins, from the list's top left corner, in points."""

    number: int
    left: float
    top: float


@frozen(kw_only=True)
class Columns:
    """All places, the width of a column, and the height of the highest."""

    places: tuple[Place, ...]
    measure: float
    height: float


def in_columns(
    count: int, *, width: float, size: float, height_of: Callable[[int, float], float], most: int = 4
) -> Columns:
    """Entries in order, in as many columns as the width holds; ``height_of`` an entry in a measure."""
    number = max(1, min(most, count, int((width + COLUMN_GAP) / (NARROWEST * size + COLUMN_GAP))))
    measure = (width - COLUMN_GAP * (number - 1)) / number
    heights = [height_of(i, measure) for i in range(count)]
    places: list[Place] = []
    highest = 0.0
    first = 0
    for column, last in enumerate(_cuts(heights, number)):
        top = 0.0
        for i in range(first, last):
            places.append(Place(number=i, left=column * (measure + COLUMN_GAP), top=top))
            top += heights[i]
        highest, first = max(highest, top), last
    return Columns(places=tuple(places), measure=measure, height=highest)


def _cuts(heights: Sequence[float], number: int) -> list[int]:
    """Where each column ends: filled in order up to the least height that needs no further column."""
    limits = sorted({sum(heights[i:j]) for i in range(len(heights)) for j in range(i + 1, len(heights) + 1)})
    low, high = 0, len(limits) - 1
    while low < high:
        middle = (low + high) // 2
        if len(_filled(heights, limits[middle])) <= number:
            high = middle
        else:
            low = middle + 1
    return _filled(heights, limits[low]) if limits else []


def _filled(heights: Sequence[float], limit: float) -> list[int]:
    ends: list[int] = []
    taken = 0.0
    for i, height in enumerate(heights):
        if height > limit:
            return [0] * (len(heights) + 1)
        if taken + height > limit + 1e-9:
            ends.append(i)
            taken = 0.0
        taken += height
    return [*ends, len(heights)]
