"""Routing: no piece runs through an obstacle, no bend is needless, where there is no way it says so."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from chronicle.layout.geometry import Box, Point
from chronicle.layout.routing import BEND, router

REGION = Box(left=0, top=0, right=100, bottom=100)
BOXES = st.lists(
    st.tuples(st.integers(10, 80), st.integers(10, 80), st.integers(3, 15), st.integers(3, 15)).map(
        lambda b: Box(left=b[0], top=b[1], right=b[0] + b[2], bottom=b[1] + b[3])
    ),
    max_size=12,
)


def runs_through(one, other, box):
    left, right = sorted((one.x, other.x))
    top, bottom = sorted((one.y, other.y))
    return left < box.right and right > box.left and top < box.bottom and bottom > box.top


@given(BOXES)
def test_a_line_runs_through_no_obstacle_and_keeps_its_margin(boxes):
    start, end = Point(0, 50), Point(100, 50)
    line = router(REGION, obstacles=boxes, points=[start, end], margin=2).route(start, end)
    assert line is not None  # there always is a way along the rim
    assert (line[0], line[-1]) == (start, end)
    for one, other in pairwise(line):
        assert one.x == other.x or one.y == other.y
        for box in boxes:
            near = Box(left=box.left - 2, top=box.top - 2, right=box.right + 2, bottom=box.bottom + 2)
            assert not runs_through(one, other, near)


def test_a_straight_line_is_taken_where_nothing_stands_in_it():
    line = router(REGION, obstacles=[], points=[Point(5, 5), Point(90, 5)]).route(Point(5, 5), Point(90, 5))
    assert line == (Point(5, 5), Point(90, 5))


def test_a_longer_way_is_taken_for_fewer_bends():
    wall = Box(left=40, top=0, right=60, bottom=50 + BEND / 4)
    start, end = Point(5, 50), Point(95, 50)
    line = router(REGION, obstacles=[wall], points=[start, end], margin=1).route(start, end)
    assert line is not None
    assert len(line) == 4


def test_what_is_dear_is_gone_round():
    start, end = Point(5, 50), Point(95, 50)
    dear = [(Box(left=40, top=40, right=60, bottom=60), 30.0)]
    grid = router(
        REGION, obstacles=[Box(left=45, top=42, right=55, bottom=45)], dear=dear, points=[start, end]
    )
    assert grid.route(start, end) != (start, end)


def test_a_place_that_is_walled_in_has_no_way():
    walls = [
        Box(left=10, top=10, right=40, bottom=12),
        Box(left=10, top=38, right=40, bottom=40),
        Box(left=10, top=10, right=12, bottom=40),
        Box(left=38, top=10, right=40, bottom=40),
    ]
    start, end = Point(25, 25), Point(90, 90)
    assert router(REGION, obstacles=walls, points=[start, end]).route(start, end) is None


def test_a_second_line_does_not_follow_the_first_where_it_need_not():
    start, end = Point(5, 50), Point(95, 50)
    wall = Box(left=40, top=45, right=60, bottom=55)
    grid = router(REGION, obstacles=[wall], points=[start, end], margin=1)
    assert grid.route(start, end) != grid.route(start, end)
