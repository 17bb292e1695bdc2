from hypothesis import given
from hypothesis import strategies as st

from chronicle.layout.geometry import Box, Point

numbers = st.integers(-100, 100)
boxes = st.builds(
    lambda x, y, w, h: Box(left=x, top=y, right=x + w, bottom=y + h),
    numbers,
    numbers,
    st.integers(0, 50),
    st.integers(0, 50),
)


@given(boxes, boxes)
def test_overlapping_is_mutual_and_means_a_shared_cell(one, other):
    cells = {(x, y) for x in range(one.left, one.right) for y in range(one.top, one.bottom)}
    shared = any(other.left <= x < other.right and other.top <= y < other.bottom for x, y in cells)

    assert one.overlaps(other) == other.overlaps(one) == shared


@given(boxes, boxes)
def test_a_union_contains_both(one, other):
    assert one.union(other).contains(one)
    assert one.union(other).contains(other)
    assert one.union(other) == other.union(one)


@given(boxes, numbers, numbers)
def test_moving_keeps_the_size_and_can_be_undone(box, right, down):
    moved = box.moved(right=right, down=down)

    assert (moved.width, moved.height) == (box.width, box.height)
    assert moved.moved(right=-right, down=-down) == box


def test_touching_boxes_do_not_overlap():
    box = Box(left=0, top=0, right=4, bottom=2)

    assert not box.overlaps(box.moved(right=4))
    assert box.overlaps(box.moved(right=3.4), tolerance=0.5)
    assert not box.overlaps(box.moved(right=3.6), tolerance=0.5)
    assert box.centre == Point(2, 1)
