"""The flags form: straight stems at each event's own time, one side where that stays low."""

import pytest

from chronicle.chart.forms.body import Body, NoRoom
from chronicle.chart.forms.flags import flags_form
from chronicle.chart.forms.frame import Frame

FRAME = Frame(left=10, right=490, top=30, height=None)


@pytest.fixture
def flown(gathered, timeline_of, voice):
    def make(dates, frame=FRAME, label_width=119.0):
        timeline = timeline_of(*dates)
        plan = flags_form(gathered(timeline).dated, voice(timeline), frame, label_width=label_width)
        return plan if isinstance(plan, NoRoom) else plan.paint()

    return make


FEW = ["1900", "1920-05-05", "1940"]
MANY = [f"{year}-06-11" for year in range(1900, 1930)]


def test_stems_are_straight_and_stand_at_the_time_of_their_mark(flown):
    for one in flown(MANY).placed:
        assert {point.x for point in one.leader} == {one.mark.x}


def test_a_label_begins_at_its_stem(flown):
    for one in flown(MANY).placed:
        assert min(abs(one.box.left - one.mark.x), abs(one.box.right - one.mark.x)) == pytest.approx(3.0)


def test_a_few_labels_stand_on_one_side_and_many_on_both(flown):
    assert {one.side for one in flown(FEW).placed} == {0}
    assert {one.side for one in flown(MANY).placed} == {0, 1}


def test_no_label_stands_between_the_lines_of_the_ruler(flown):
    body = flown(MANY)
    marks = {one.side: one.mark.y for one in body.placed}
    assert all(one.box.bottom < marks[0] for one in body.placed if one.side == 0)
    assert all(one.box.top > marks[1] for one in body.placed if one.side == 1)


def test_everything_lies_in_the_frame(flown, mark_boxes):
    body = flown(MANY)
    assert all(one.box.left >= 10 and one.box.right <= 490 for one in body.placed)
    assert all(one.box.top >= 30 and one.box.bottom <= 30 + body.height + 1e-6 for one in body.placed)
    marks = mark_boxes(body.nodes)
    assert len(marks) >= len(MANY)
    assert all(mark.left >= 10 - 1 and mark.right <= 490 + 1 for mark in marks)


def test_what_is_too_high_says_what_it_would_take(flown):
    room = flown(MANY, Frame(left=10, right=490, top=30, height=90))
    assert isinstance(room, NoRoom)
    assert room.needed_height > 90
    assert 0 <= room.fitting < len(MANY)
    assert isinstance(flown(MANY, Frame(left=10, right=490, top=30, height=2 * room.needed_height)), Body)
