import pytest

from chronicle.layout.geometry import Point, Size
from chronicle.layout.labels import (
    FlagGaps,
    FlagLabel,
    FlagOverflow,
    FlagRoom,
    Flags,
    Hang,
    hang_labels,
    place_flags,
)
from chronicle.layout.labels.skyline import Skyline
from chronicle.layout.leaders import flag_box, flag_stem
from chronicle.layout.measures import measure

A4 = Size(841.9, 595.3)
RIGHT = frozenset({Hang.RIGHT})


def room_on(page):
    return FlagRoom(left=0, right=page.width, above=page.height / 2 - 4, below=page.height / 2 - 4)


def measured(labels, result, page):
    axis = page.height / 2
    pairs = [*zip(labels, result.flags, strict=True)]
    boxes = [flag_box(label, flag, axis=axis, gaps=FlagGaps()) for label, flag in pairs]
    stems = [flag_stem(label, flag, axis=axis) for label, flag in pairs]
    return measure(
        boxes, stems, [Point(label.anchor, axis) for label in labels], page=page, direction="right"
    )


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("count", [40, 60])
def test_forty_and_sixty_one_line_labels_fit_as_flags_on_a4(crowd, count, seed):
    labels = crowd(count, seed).flags(A4.width)
    result = place_flags(labels, room=room_on(A4))
    assert isinstance(result, Flags)
    assert measured(labels, result, A4).is_legible


def test_a_label_over_a_later_stem_stands_above_that_stems_label():
    labels = [FlagLabel(anchor=0, width=50, height=10), FlagLabel(anchor=20, width=10, height=30)]
    low, high = FlagRoom(left=0, right=90, above=60, below=0), FlagRoom(left=0, right=90, above=20, below=0)
    assert [flag.distance for flag in place_flags(labels, room=low).flags] == [39.0, 8.0]
    assert place_flags(labels, room=high) == FlagOverflow(above=49.0, below=0.0, fitting=0, too_wide=())


def test_events_of_one_moment_share_a_stem_with_the_first_one_farthest_out():
    labels = [FlagLabel(anchor=5, width=10, height=10)] * 3
    hung = hang_labels(labels, [RIGHT] * 3, base=0, gaps=FlagGaps())
    assert [flag.distance for flag in hung] == [22.0, 11.0, 0.0]


def test_near_the_right_edge_labels_hang_to_the_left():
    labels = [FlagLabel(anchor=x, width=30, height=10) for x in (10, 80, 95)]
    result = place_flags(labels, room=FlagRoom(left=0, right=100, above=60, below=0))
    assert [flag.hang for flag in result.flags] == [Hang.RIGHT, Hang.LEFT, Hang.LEFT]
    assert result.above == 29.0


def test_labels_bound_to_opposite_walls_need_both_sides():
    labels = [FlagLabel(anchor=x, width=60, height=10) for x in (5, 30, 70, 95)]
    result = place_flags(labels, room=FlagRoom(left=0, right=100, above=60, below=60))
    assert isinstance(result, Flags)
    assert measured(labels, result, Size(100, 200)).is_legible
    one_sided = place_flags(labels, room=FlagRoom(left=0, right=100, above=60, below=0))
    assert one_sided == FlagOverflow(above=0.0, below=0.0, fitting=0, too_wide=(0, 1, 2, 3))


def test_a_label_wider_than_the_page_is_named():
    labels = [FlagLabel(anchor=50, width=width, height=10) for width in (20, 300)]
    result = place_flags(labels, room=FlagRoom(left=0, right=100, above=60, below=60))
    assert result == FlagOverflow(above=18.0, below=0.0, fitting=1, too_wide=(1,))
    too_low = place_flags([*labels, *labels], room=FlagRoom(left=0, right=100, above=9, below=0))
    assert too_low == FlagOverflow(above=18.0, below=0.0, fitting=0, too_wide=(1, 3))


def test_labels_hemmed_in_between_both_walls_are_named_beside_those_too_wide():
    labels = [
        FlagLabel(anchor=x, width=w, height=10) for x, w in ((5, 60), (30, 60), (50, 300), (70, 60), (95, 60))
    ]
    result = place_flags(labels, room=FlagRoom(left=0, right=100, above=60, below=0))
    assert result.too_wide == (0, 1, 2, 3, 4)


def test_no_labels_take_no_height():
    assert place_flags([], room=room_on(A4)) == Flags(flags=(), above=0.0, below=0.0)


def test_a_burst_with_room_on_both_sides_hangs_both_ways_only_when_it_must():
    labels = [FlagLabel(anchor=200 + x / 10, width=90, height=10) for x in range(8)]
    roomy = place_flags(labels, room=FlagRoom(left=0, right=400, above=90, below=90))
    assert {flag.hang for flag in roomy.flags} == {Hang.RIGHT}
    tight = place_flags(labels, room=FlagRoom(left=0, right=400, above=30, below=30))
    assert isinstance(tight, Flags)
    assert {flag.hang for flag in tight.flags} == set(Hang)
    assert measured(labels, tight, Size(400, 200)).is_legible


def test_hanging_a_thousand_labels_right_asks_the_skyline_once_a_label(crowd, monkeypatch):
    asked = []
    highest = Skyline.highest
    monkeypatch.setattr(Skyline, "highest", lambda *args: asked.append(1) or highest(*args))
    labels = crowd(1000).flags(3370.4)
    assert hang_labels(labels, [RIGHT] * 1000, base=8, gaps=FlagGaps())
    assert len(asked) == 2 * 1000  # when it may be placed, and when it is
