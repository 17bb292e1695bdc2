from chronicle.layout.geometry import Box, Point
from chronicle.layout.labels import Beside, Column, Flag, FlagGaps, FlagLabel, Hang, Side
from chronicle.layout.leaders import beside_box, flag_box, flag_stem, straight_leader

LABEL = FlagLabel(anchor=50, width=30, height=10)


def test_a_flag_above_that_hangs_to_the_left():
    flag = Flag(side=Side.ABOVE, hang=Hang.LEFT, distance=8)
    assert flag_box(LABEL, flag, axis=100, gaps=FlagGaps()) == Box(left=18, top=82, right=48, bottom=92)
    assert flag_stem(LABEL, flag, axis=100) == (Point(50, 100), Point(50, 82))


def test_a_flag_below():
    flag = Flag(side=Side.BELOW, hang=Hang.RIGHT, distance=20)
    assert flag_box(LABEL, flag, axis=100, gaps=FlagGaps()) == Box(left=52, top=120, right=82, bottom=130)
    assert flag_stem(LABEL, flag, axis=100) == (Point(50, 100), Point(50, 130))


def test_columns_on_either_side():
    right, left = (Beside(column=column, centre=60) for column in (Column.RIGHT, Column.LEFT))
    size = {"width": 30, "height": 10}
    assert beside_box(right, axis=100, distance=20, **size) == Box(left=120, top=55, right=150, bottom=65)
    assert beside_box(left, axis=100, distance=20, **size) == Box(left=50, top=55, right=80, bottom=65)
    assert straight_leader(58, right, axis=100, distance=20) == (Point(100, 58), Point(119, 60))
    assert straight_leader(58, left, axis=100, distance=20, attach=-2) == (Point(100, 58), Point(81, 58))
