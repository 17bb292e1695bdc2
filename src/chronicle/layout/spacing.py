"""Placing on a line in a fixed order: as near to the wished places as sizes, gaps and walls allow.

Numbers only. What the line is (an axis, a column of labels, a row of marks) is the caller's business.

With the sizes and gaps before each item subtracted from its centre, "in order and not touching" becomes
"never falling", and the problem becomes isotonic regression, which pooling adjacent violators solves exactly
in one pass (Ayer et al. 1955). Walls turn into one lower and one upper limit of the pooled values, and
clamping an isotonic fit to limits keeps it the best one (Barlow et al. 1972).
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from attrs import frozen

_SLACK = 1e-9
"""How far, in points, rounding may push the last item over a wall before we say that it does not fit."""


@frozen(kw_only=True)
class Placing:
    """The centres, in the order of the items, and the cost: the weighted sum of squared moves."""

    centres: tuple[float, ...]
    cost: float


@frozen(kw_only=True)
class Overfull:
    """It does not fit: the length that would be needed, and the one that there is, in points."""

    needed: float
    available: float


def place(
    targets: Sequence[float],
    sizes: Sequence[float],
    *,
    walls: tuple[float, float],
    gap: float = 0.0,
    weights: Sequence[float] | None = None,
) -> Placing | Overfull:
    """Return the centres that minimise Σ weight·(centre − target)², in the given order, between the walls.

    Neighbours stand at least ``gap`` apart, edge to edge; targets need not be in order. Weights are
    positive and 1 where none are given. O(n).

    >>> place([10, 11, 40], [6, 6, 6], walls=(0, 50)).centres
    (7.5, 13.5, 40.0)
    >>> place([10, 11, 40], [6, 6, 6], walls=(0, 10))
    Overfull(needed=18.0, available=10)
    """
    low, high = walls
    if not targets:
        return Placing(centres=(), cost=0.0)
    needed = sum(sizes) + gap * (len(sizes) - 1)
    if needed > high - low + _SLACK:
        return Overfull(needed=needed, available=high - low)
    weights = weights or [1.0] * len(targets)
    offsets = [*accumulate(((a + b) / 2 + gap for a, b in pairwise(sizes)), initial=0.0)]
    least = low + sizes[0] / 2
    most = max(least, high - sizes[-1] / 2 - offsets[-1])
    fitted = isotonic([target - offset for target, offset in zip(targets, offsets, strict=True)], weights)
    centres = tuple(
        min(max(value, least), most) + offset for value, offset in zip(fitted, offsets, strict=True)
    )
    cost = sum(w * (c - t) ** 2 for w, c, t in zip(weights, centres, targets, strict=True))
    return Placing(centres=centres, cost=cost)


def isotonic(values: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Return the never-falling sequence nearest to ``values`` in weighted least squares.

    Each value is pooled into a block at most once, so that the work is O(n).

    >>> isotonic([1, 3, 2, 4], [1, 1, 1, 1])
    [1, 2.5, 2.5, 4]
    """
    blocks: list[tuple[float, float, int]] = []
    for value, weight in zip(values, weights, strict=True):
        mean, mass, count = value, weight, 1
        while blocks and blocks[-1][0] > mean:
            mean_before, mass_before, count_before = blocks.pop()
            mean = (mean_before * mass_before + mean * mass) / (mass_before + mass)
            mass += mass_before
            count += count_before
        blocks.append((mean, mass, count))
    return [mean for mean, _, count in blocks for _ in range(count)]
