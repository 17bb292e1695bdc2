from chronicle.layout.lanes import Lanes, assign_lanes


def test_no_intervals_need_no_lanes():
    assert assign_lanes([]) == Lanes(lanes=(), count=0)


def test_intervals_that_only_touch_share_a_lane_unless_a_gap_is_asked_for():
    assert assign_lanes([(0, 4), (4, 8)]).count == 1
    assert assign_lanes([(0, 4), (4, 8)], gap=1).count == 2


def test_the_order_given_is_kept():
    assert assign_lanes([(5, 9), (0, 6), (10, 11)]).lanes == (1, 0, 0)
