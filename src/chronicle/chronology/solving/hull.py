"""Several solutions as one: bounds that hold in every case, each with the proof of the widest."""

from collections.abc import Callable, Sequence

from chronicle.chronology.network import Edge
from chronicle.chronology.solving.system import Solution


def hull(solutions: Sequence[Solution]) -> Solution:
    """The bounds that hold in all the cases."""
    if len(solutions) == 1:
        return solutions[0]
    points = range(len(solutions[0].earliest))
    first = [min(range(len(solutions)), key=lambda case: _low(solutions[case].earliest[p])) for p in points]
    last = [max(range(len(solutions)), key=lambda case: _high(solutions[case].latest[p])) for p in points]
    return Solution(
        earliest=tuple(solutions[first[p]].earliest[p] for p in points),
        latest=tuple(solutions[last[p]].latest[p] for p in points),
        is_settled=all(solution.is_settled for solution in solutions),
        why_earliest=_of_case(first, [solution.why_earliest for solution in solutions]),
        why_latest=_of_case(last, [solution.why_latest for solution in solutions]),
    )


Proof = Callable[[int], tuple[Edge, ...]]


def _of_case(cases: Sequence[int], proofs: Sequence[Proof]) -> Proof:
    return lambda point: proofs[cases[point]](point)


def _low(bound: int | None) -> tuple[bool, int]:
    return (bound is not None, bound or 0)


def _high(bound: int | None) -> tuple[bool, int]:
    return (bound is None, bound or 0)
