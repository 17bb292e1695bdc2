"""Rates: where a series of moments is crowded and where it is sparse, as the fewest pieces that tell it well.

Bayesian blocks (Scargle 1998; Scargle et al. 2013) with a fixed greatest number of pieces: among all ways to
cut at the given edges, the one whose piecewise constant rate makes the moments most likely.
"""

from bisect import bisect_left
from collections.abc import Sequence
from math import log

PENALTY = 4.0
"""By how much, in log likelihood, a cut has to pay (Scargle et al. 2013, eq. 21, for dozens of moments)."""


def cut_by_rate(moments: Sequence[int], edges: Sequence[int], *, most: int = 4) -> tuple[int, ...]:
    """Return the edges at which a piece ends and the next one, of another rate, begins.

    ``moments`` and ``edges`` are in order; the first and the last edge are the ends of the whole. O(most ·
    edges²).

    >>> cut_by_rate([50, *range(81, 99)], [0, 20, 40, 60, 80, 100])
    (80,)
    """
    filled = [bisect_left(moments, edge) for edge in edges[:-1]] + [len(moments)]
    best: list[list[tuple[float, int]]] = [[(0.0, 0)] + [(float("-inf"), 0)] * (len(edges) - 1)]
    for _ in range(most):
        before = best[-1]
        row = [(float("-inf"), 0)]
        row += (
            max((before[start][0] + _fitness(edges, filled, start, end), start) for start in range(end))
            for end in range(1, len(edges))
        )
        best.append(row)
    pieces = max(range(1, most + 1), key=lambda k: (best[k][-1][0] - PENALTY * (k - 1), -k))
    cuts: list[int] = []
    end = len(edges) - 1
    for k in range(pieces, 1, -1):
        end = best[k][end][1]
        cuts.append(edges[end])
    return tuple(cuts[::-1])


def _fitness(edges: Sequence[int], filled: Sequence[int], start: int, end: int) -> float:
    """How likely the moments between two edges are at their mean rate, as a logarithm."""
    count = filled[end] - filled[start]
    return count * (log(count) - log(edges[end] - edges[start])) if count else 0.0
