import importlib.util
import random
from pathlib import Path

import pytest

from chronicle.layout.geometry import Box, Point, Size
from chronicle.layout.measures import (
    Measures,
    count_crossings,
    count_marks_covered,
    count_outside,
    count_overlaps,
    count_through_text,
    lane_ratio,
    measure,
    percent_out_of_order,
    quantile,
)

PEERS = Path(__file__).parents[3] / "shared" / "bench" / "layout_peers.py"


def box(left, top, right, bottom):
    return Box(left=left, top=top, right=right, bottom=bottom)


@pytest.mark.parametrize(("left", "expected"), [(9.4, 1), (9.6, 0), (20.0, 0)])
def test_overlaps_of_half_a_point_do_not_count(left, expected):
    assert count_overlaps([box(0, 0, 10, 10), None, box(left, 5, 30, 15)]) == expected


def test_labels_off_the_page():
    labels = [box(0, 0, 5, 5), box(-0.4, 0, 5, 5), box(-0.6, 0, 5, 5), box(0, 9, 5, 15), None]
    assert count_outside(labels, Size(10, 10)) == 2


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (((0, 0), (10, 10)), ((0, 10), (10, 0)), 1),
        (((0, 0), (10, 10)), ((10, 10), (20, 0)), 0),  # end to end
        (((0, 0), (0, 10)), ((0, 5), (0, 20)), 0),  # one upon the other
        (((0, 0), (5, 5), (10, 0)), ((0, 3), (10, 3)), 1),  # twice, but one pair
        (((0, 0), (0, 0)), ((0, 0), (10, 0)), 0),
    ],
)
def test_crossings(one, other, expected):
    leaders = [tuple(Point(*place) for place in leader) for leader in (one, other)]
    assert count_crossings([*leaders, None]) == expected


def test_leaders_through_text_leave_out_their_own_label_and_a_graze():
    labels = [box(0, 0, 20, 10), box(30, 0, 50, 10), box(60, 0, 61, 10)]
    through = (Point(40, 20), Point(40, -5))
    grazing = (Point(30.5, 20), Point(30.5, -5))
    beside = (Point(0, 20), Point(80, 20))
    assert count_through_text([through, None, grazing], labels) == 1
    assert count_through_text([None, through, beside], labels) == 0


def test_a_leader_past_a_label_and_a_label_of_no_height_are_no_faults():
    past = (Point(-5, 20), Point(-5, 30), Point(90, 30))
    assert count_through_text([past, None, None], [None, box(-20, 20, 80, 21), box(0, 31, 80, 40)]) == 0
    assert count_through_text([(Point(0, 0), Point(0, 20)), None], [None, box(0.5, 0, 9, 20)]) == 0


def test_marks_under_labels():
    marks = [Point(5, 5), Point(0.2, 5), Point(30, 5)]
    assert count_marks_covered(marks, [box(0, 0, 10, 10), None, None]) == 1


def test_quantiles_of_nothing():
    assert quantile([], 0.5) is None


def test_order_is_told_on_each_side_apart():
    marks = [Point(x, 100) for x in (0, 10, 20)]
    labels = [box(30, 80, 40, 90), box(10, 80, 20, 90), box(0, 110, 10, 120)]
    assert percent_out_of_order(labels, [None] * 3, marks, direction="right") == 100.0
    leaders = [(mark, Point(mark.x, 90)) for mark in marks]
    assert percent_out_of_order(labels, leaders, marks, direction="right") == 0.0
    assert percent_out_of_order(labels[2:], [None], marks[2:], direction="right") == 0.0


def test_nothing_at_all_is_legible():
    assert measure([], [], [], page=Size(10, 10), direction="down").is_legible
    assert lane_ratio([], []) == 1.0


def test_a_fault_is_not():
    measures = measure([None], [None], [Point(1, 1)], page=Size(9, 9), direction="down", font_sizes=(9, 7))
    assert measures.smallest_font == 7
    assert not measures.is_legible


def scattered(seed, count, page, *, down):
    """Labels anywhere, some missing; leaders of one or two legs; marks on one axis."""
    chance = random.Random(seed)  # noqa: S311 - a repeatable scatter, no secret
    labels, leaders, marks = [], [], []
    for i in range(count):
        place = 20 + i * 5.5
        mark = Point(page.width / 2, place) if down else Point(place, page.height / 2)
        corner = Point(chance.uniform(-20, page.width - 60), chance.uniform(-5, page.height - 5))
        label = box(corner.x, corner.y, corner.x + chance.uniform(20, 90), corner.y + 8.3)
        knee = Point(chance.uniform(0, page.width), chance.uniform(0, page.height))
        end = Point(label.left, label.centre.y)
        marks.append(mark)
        labels.append(None if chance.random() < 0.05 else label)
        leaders.append(None if chance.random() < 0.1 else (mark, knee, end) if i % 2 else (mark, end))
    return labels, leaders, marks


@pytest.mark.skipif(not PEERS.exists(), reason=f"the benchmark of the peers is not at {PEERS}")
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("down", [True, False])
def test_the_measures_are_those_of_the_benchmark(seed, down):
    spec = importlib.util.spec_from_file_location("layout_peers", PEERS)
    peers = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(peers)
    page = Size(400.0, 600.0) if down else Size(600.0, 400.0)
    labels, leaders, marks = scattered(seed, 100, page, down=down)
    flip = page.height  # there, y grows upward
    theirs = peers.metrics(
        [label and (label.left, flip - label.bottom, label.right, flip - label.top) for label in labels],
        [leader and [(point.x, flip - point.y) for point in leader] for leader in leaders],
        [(mark.x, flip - mark.y) for mark in marks],
        (page.width, page.height),
    )
    ours = measure(labels, leaders, marks, page=page, direction="down" if down else "right")
    assert isinstance(ours, Measures)
    assert ours.overlaps == theirs["OV"]
    assert ours.outside == theirs["OUT"]
    assert ours.dropped == theirs["DROP"]
    assert ours.crossings == theirs["LX"]
    assert ours.through_text == theirs["LT"]
    assert round(ours.d50, 1) == theirs["d50"]
    assert round(ours.d95, 1) == theirs["d95"]
    assert round(ours.out_of_order, 1) == theirs["RO"]
