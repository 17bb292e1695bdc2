import pytest

from chronicle.layout.geometry import Point, Size
from chronicle.layout.labels import Column, Vertical, cut_strips, place_vertical
from chronicle.layout.leaders import beside_box, straight_leader
from chronicle.layout.measures import measure
from chronicle.layout.spacing import Overfull

LINE = 8.26
EM = 7.0
ROUTE = 36.0
UPRIGHT = {"a4": Size(595.3, 841.9), "a3": Size(841.9, 1190.6), "a0": Size(2383.9, 3370.4)}


def measured(crowd, result, page):
    axis = page.width / 2
    anchors = crowd.anchors(page.height)
    pairs = [*zip(crowd.widths, result.labels, strict=True)]
    boxes = [beside_box(beside, width=w, height=LINE, axis=axis, distance=ROUTE) for w, beside in pairs]
    leaders = [
        straight_leader(y, beside, axis=axis, distance=ROUTE)
        for y, beside in zip(anchors, result.labels, strict=True)
    ]
    return measure(boxes, leaders, [Point(axis, y) for y in anchors], page=page, direction="down")


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("count", "name"), [(100, "a4"), (120, "a4"), (200, "a3")])
def test_so_many_labels_fit_beside_one_axis(crowd, count, name, seed):
    page, many = UPRIGHT[name], crowd(count, seed)
    result = place_vertical(many.anchors(page.height), [LINE] * count, walls=(12, page.height - 12), gap=1.2)
    assert isinstance(result, Vertical)
    assert measured(many, result, page).is_legible


def test_fifty_labels_stand_near_their_marks(crowd):
    many, page = crowd(50), UPRIGHT["a4"]
    result = place_vertical(many.anchors(page.height), [LINE] * 50, walls=(12, page.height - 12), gap=1.2)
    assert measured(many, result, page).d95 <= 6.5 * EM


def test_a_thousand_labels_fit_on_a0_in_strips(crowd):
    many, page = crowd(1000), UPRIGHT["a0"]
    walls = (12.0, page.height - 12)
    times = [round(moment * 10**9) for moment in many.moments]
    strips = cut_strips(
        times, [LINE + 1.2] * 1000, domain=(0, 10**9), count=3, capacity=2 * (walls[1] - walls[0])
    )
    assert len(strips) == 3
    for strip in strips:
        rate = (page.height - 48) / (strip.end - strip.start)
        anchors = [24 + (time - strip.start) * rate for time in times[strip.first : strip.last]]
        assert isinstance(place_vertical(anchors, [LINE] * len(anchors), walls=walls, gap=1.2), Vertical)


def test_two_columns_cost_no_more_than_sharing_out_in_turn(crowd):
    many = crowd(80)
    anchors = many.anchors(600)
    both = place_vertical(anchors, [LINE] * 80, walls=(0, 600))
    in_turn = [
        place_vertical(anchors[start::2], [LINE] * 40, walls=(0, 600), columns=(Column.LEFT,))
        for start in (0, 1)
    ]
    assert both.cost <= sum(result.cost for result in in_turn)


def test_one_column_for_narrow_pages():
    result = place_vertical([10, 10, 10], [8, 8, 8], walls=(0, 40), columns=(Column.LEFT,))
    assert [(label.column, label.centre) for label in result.labels] == [
        (Column.LEFT, 4.0),
        (Column.LEFT, 12.0),
        (Column.LEFT, 20.0),
    ]


def test_what_does_not_fit_says_how_long_an_axis_would_do():
    assert place_vertical([5] * 6, [10] * 6, walls=(0, 25)) == Overfull(needed=30, available=25)
    one_column = place_vertical([5] * 6, [10] * 6, walls=(0, 25), columns=(Column.RIGHT,))
    assert one_column == Overfull(needed=60, available=25)


def test_nothing_to_place():
    assert place_vertical([], [], walls=(0, 10)) == Vertical(labels=(), cost=0.0)


def test_strips_of_one_moment_cannot_be_cut():
    strips = cut_strips([5, 5, 5], [9] * 3, domain=(0, 10), count=3, capacity=10)
    assert [(strip.first, strip.last) for strip in strips] == [(0, 3)]
