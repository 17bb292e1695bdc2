"""Placing on a line is exact: Karush, Kuhn and Tucker's conditions hold, enough for a convex problem."""

from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from chronicle.layout.spacing import Overfull, Placing, place

NEAR = 1e-5
sizes = st.floats(0.5, 30)
targets = st.floats(-50, 150)
items = st.lists(st.tuples(targets, sizes, st.floats(0.1, 9)), min_size=1, max_size=12)


@given(items=items, gap=st.sampled_from([0.0, 1.5]), high=st.floats(1, 300))
def test_placing_is_the_least_squares_one(items, gap, high):
    wished, lengths, weights = (list(column) for column in zip(*items, strict=True))
    needed = sum(lengths) + gap * (len(lengths) - 1)
    placing = place(wished, lengths, walls=(0, high), gap=gap, weights=weights)
    if isinstance(placing, Overfull):
        assert needed > high
        assert placing.needed == needed
        return
    assert isinstance(placing, Placing)
    centres = placing.centres
    slack = [
        b - a - (x + y) / 2 - gap for (a, b), (x, y) in zip(pairwise(centres), pairwise(lengths), strict=True)
    ]
    low_slack = centres[0] - lengths[0] / 2
    high_slack = high - centres[-1] - lengths[-1] / 2
    assert min(*slack, low_slack, high_slack, 0) > -NEAR
    assert_optimal(
        [w * (c - t) for w, c, t in zip(weights, centres, wished, strict=True)], slack, low_slack, high_slack
    )


def assert_optimal(pulls, slack, low_slack, high_slack):
    """Every push of a neighbour or a wall is outward, and there is none where nothing is touched."""
    sums = [*accumulate(pulls)]
    spaces = [*slack, high_slack]  # the push at space k is (push of the low wall) - sums[k]
    free = [total for total, space in zip(sums, spaces, strict=True) if space > NEAR]
    low_push = 0.0 if low_slack > NEAR else (free[0] if free else max(0.0, *sums))
    assert low_push > -NEAR * 100
    for total, space in zip(sums, spaces, strict=True):
        push = low_push - total
        assert push > -NEAR * 100
        assert space <= NEAR or abs(push) < NEAR * 100
