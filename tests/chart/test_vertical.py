"""The vertical form: strips, settings and free heights."""

import pytest

from chronicle.chart.forms.body import Body, NoRoom
from chronicle.chart.forms.frame import Frame
from chronicle.chart.forms.vertical import STRIP_GAP, most_strips, vertical_form

WIDE = Frame(left=10, right=1010, top=20, height=600)


@pytest.fixture
def placed(gathered, timeline_of, voice):
    def make(frame, dates, **about):
        timeline = timeline_of(*dates)
        plan = vertical_form(gathered(timeline).dated, voice(timeline, labels="run-in"), frame, **about)
        return plan if isinstance(plan, NoRoom) else plan.paint()

    return make


YEARS = [f"{year}" for year in range(1900, 1960)]


@pytest.mark.parametrize(("width", "count"), [(100, 1), (600, 1), (698, 2), (1056, 3), (2328, 6)])
def test_as_many_strips_as_hold_labels_on_both_sides(width, count):
    assert most_strips(width) == count


@pytest.mark.parametrize("strips", [1, 2])
def test_strips_share_the_frame_and_hold_every_event_once(strips, placed):
    body = placed(WIDE, YEARS, strips=strips)
    assert isinstance(body, Body)
    assert sorted(one.event for one in body.placed) == sorted(f"e{i}" for i in range(60))
    assert all(one.box.left >= 10 and one.box.right <= 1010 for one in body.placed)
    assert all(one.box.top >= 20 and one.box.bottom <= 620 for one in body.placed)
    assert body.height == 600


def test_no_strip_reaches_into_the_next(placed):
    body = placed(WIDE, YEARS, strips=2)
    middle = (10 + 1010) / 2
    left = [one.box for one in body.placed if one.mark.x < middle]
    right = [one.box for one in body.placed if one.mark.x > middle]
    assert left
    assert right
    assert max(box.right for box in left) <= middle - STRIP_GAP / 2
    assert min(box.left for box in right) >= middle + STRIP_GAP / 2


def test_a_strip_without_an_event_is_an_empty_axis(placed):
    body = placed(WIDE, ["1900", "1901", "1999"], strips=3)
    assert isinstance(body, Body)
    assert len(body.placed) == 3


def test_a_bar_that_outlasts_its_strip_is_not_cut(placed, mark_boxes):
    body = placed(WIDE, ["1900/1990", *YEARS], strips=2)
    marks = mark_boxes(body.nodes)
    assert len(marks) > len(YEARS)
    assert all(mark.top >= 20 - 1 and mark.bottom <= 620 + 1 for mark in marks)


def test_what_does_not_fit_says_what_it_would_take(placed):
    low = Frame(left=10, right=1010, top=20, height=100)
    room = placed(low, YEARS)
    assert isinstance(room, NoRoom)
    assert 0 < room.fitting < 60
    assert room.needed_height > 100
    assert isinstance(placed(Frame(left=10, right=1010, top=20, height=room.needed_height + 1), YEARS), Body)


def test_a_free_height_grows_until_labels_are_near_but_never_past_what_a_page_can_be(placed):
    free = Frame(left=10, right=400, top=0, height=None)
    crowded = [f"1914-07-{day:02}" for day in range(1, 29)] * 2
    height = placed(free, ["1900", *crowded]).height
    capped = placed(Frame(left=10, right=400, top=0, height=None, most=height * 0.8), ["1900", *crowded])
    assert capped.height < height


@pytest.mark.parametrize("height", [None, 500])
def test_a_frame_too_narrow_for_words_has_no_room_at_any_height(height, placed):
    room = placed(Frame(left=0, right=70, top=0, height=height), ["1900", "1901"])
    assert isinstance(room, NoRoom)
    assert room.words == "too narrow for its labels"


def test_a_narrow_frame_has_its_labels_at_the_right(placed):
    body = placed(Frame(left=0, right=300, top=0, height=None), YEARS[:5])
    assert all(one.box.left > one.mark.x for one in body.placed)


def test_an_axis_with_labels_on_one_side_alone_has_one_line_and_stands_at_the_left(placed):
    (one,) = placed(Frame(left=10, right=400, top=20, height=100), ["1878-05-31"]).placed
    assert one.mark.x < 100
    assert one.box.left > one.mark.x
