"""Whatever is returned as fitting is legible: no overlap, no crossing, nothing through text, all in order."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle.layout.geometry import Point, Size
from chronicle.layout.labels import (
    Column,
    FlagGaps,
    FlagLabel,
    FlagOverflow,
    FlagRoom,
    Flags,
    Hang,
    Vertical,
    cut_strips,
    hang_labels,
    place_flags,
    place_vertical,
)
from chronicle.layout.leaders import beside_box, flag_box, flag_stem, straight_leader
from chronicle.layout.measures import measure
from chronicle.layout.spacing import Overfull, place

GAPS = FlagGaps()
AXIS = 1_000.0
RIGHT, LEFT = frozenset({Hang.RIGHT}), frozenset({Hang.LEFT})


@st.composite
def anchors(draw, most=40):
    """Bursts, ties and strays on a line of 500 points."""
    places = draw(st.lists(st.floats(0, 500), min_size=1, max_size=most))
    bursts = draw(
        st.lists(st.tuples(st.floats(0, 499), st.integers(2, 12), st.sampled_from([0, 0.1, 1])), max_size=2)
    )
    crowd = [min(500.0, start + k * step) for start, count, step in bursts for k in range(count)]
    return sorted([*places, *crowd])


@st.composite
def flag_labels(draw, most=40):
    return [
        FlagLabel(
            anchor=x,
            width=draw(st.sampled_from([8.0, 40.0, 120.0])),
            height=draw(st.sampled_from([8.0, 16.0, 40.0])),
        )
        for x in draw(anchors(most=most))
    ]


def flags_measured(labels, result):
    boxes = [
        flag_box(label, flag, axis=AXIS, gaps=GAPS) for label, flag in zip(labels, result.flags, strict=True)
    ]
    stems = [flag_stem(label, flag, axis=AXIS) for label, flag in zip(labels, result.flags, strict=True)]
    marks = [Point(label.anchor, AXIS) for label in labels]
    return measure(boxes, stems, marks, page=Size(510, 2 * AXIS), direction="right")


@given(labels=flag_labels(), rule=st.sampled_from(["edge", "free"]), below=st.sampled_from([0.0, 60.0, AXIS]))
@settings(max_examples=300)
def test_flags_that_fit_are_legible(labels, rule, below):
    room = FlagRoom(left=0, right=510, above=AXIS, below=below)
    result = place_flags(labels, room=room, rule=rule)
    if isinstance(result, Flags):
        assert result.above <= room.above
        assert result.below <= room.below
        assert flags_measured(labels, result).is_legible
    else:
        assert result.too_wide or result.above > room.above or result.below > room.below


@given(labels=flag_labels(most=15))
def test_the_height_an_overflow_asks_for_does(labels):
    cramped = place_flags(labels, room=FlagRoom(left=0, right=800, above=20, below=20))
    if isinstance(cramped, FlagOverflow):
        assert not cramped.too_wide
        assert cramped.fitting < len(labels)
        room = FlagRoom(left=0, right=800, above=max(20, cramped.above), below=max(20, cramped.below))
        assert isinstance(place_flags(labels, room=room), Flags)


@given(labels=flag_labels(most=12))
def test_labels_that_all_hang_right_are_as_low_as_can_be(labels):
    hung = hang_labels(labels, [RIGHT] * len(labels), base=8, gaps=GAPS)
    least: list[float] = []
    for i, label in reversed([*enumerate(labels)]):
        end = label.anchor + GAPS.stem + label.width + GAPS.reach
        reached = [j for j in range(i + 1, len(labels)) if labels[j].anchor < end]
        tops = [least[len(labels) - 1 - j] + labels[j].height + GAPS.stack for j in reached]
        least.append(max([8.0, *tops]))
    assert [flag.distance for flag in hung] == least[::-1]


@given(
    labels=flag_labels(most=5).filter(lambda labels: len(labels) <= 7),
    data=st.data(),
)
def test_a_side_is_refused_only_where_no_choice_of_ways_exists(labels, data):
    ways = [data.draw(st.sampled_from([RIGHT, LEFT, RIGHT | LEFT])) for _ in labels]
    spans = {
        Hang.RIGHT: [(label.anchor, label.anchor + GAPS.stem + label.width + GAPS.reach) for label in labels],
        Hang.LEFT: [(label.anchor - GAPS.stem - label.width - GAPS.reach, label.anchor) for label in labels],
    }

    def face_to_face(i, j):
        return labels[j].anchor < spans[Hang.RIGHT][i][1] and labels[i].anchor > spans[Hang.LEFT][j][0]

    def is_sound(choice):
        pairs = ((i, j) for i in range(len(labels)) for j in range(i + 1, len(labels)))
        return not any(
            choice[i] is Hang.RIGHT and choice[j] is Hang.LEFT and face_to_face(i, j) for i, j in pairs
        )

    exists = any(is_sound(choice) for choice in product(*ways))
    assert (hang_labels(labels, ways, base=8, gaps=GAPS) is not None) == exists


@given(places=anchors(), columns=st.sampled_from([tuple(Column), (Column.RIGHT,)]), data=st.data())
@settings(max_examples=300)
def test_vertical_labels_that_fit_are_legible(places, columns, data):
    heights = [data.draw(st.sampled_from([8.0, 16.0, 40.0])) for _ in places]
    result = place_vertical(places, heights, walls=(-20, 560), gap=1.0, columns=columns)
    if isinstance(result, Overfull):
        longer = place_vertical(places, heights, walls=(0, result.needed), gap=1.0, columns=columns)
        assert isinstance(longer, Vertical)
        return
    boxes = [
        beside_box(beside, width=100, height=height, axis=200, distance=30)
        for beside, height in zip(result.labels, heights, strict=True)
    ]
    leaders = [
        straight_leader(y, beside, axis=200, distance=30)
        for y, beside in zip(places, result.labels, strict=True)
    ]
    marks = [Point(200, y) for y in places]
    assert measure(boxes, leaders, marks, page=Size(400, 560), direction="down").overlaps == 0
    shifted = [box for box in boxes if box.top < -20 - 1e-6 or box.bottom > 560 + 1e-6]
    assert not shifted
    found = measure(boxes, leaders, marks, page=Size(400, 560), direction="down")
    assert (found.crossings, found.through_text, found.marks_covered, found.out_of_order) == (0, 0, 0, 0)


@given(
    times=st.lists(st.integers(0, 1000), max_size=30).map(sorted),
    count=st.integers(1, 5),
    capacity=st.integers(1, 300),
)
def test_strips_hold_every_label_once_and_cover_the_domain(times, count, capacity):
    strips = cut_strips(times, [8.0] * len(times), domain=(0, 1000), count=count, capacity=capacity)
    assert 1 <= len(strips) <= count
    assert (strips[0].start, strips[-1].end) == (0, 1000)
    assert [i for strip in strips for i in range(strip.first, strip.last)] == [*range(len(times))]
    for strip in strips:
        assert strip.start < strip.end
        assert all(strip.start <= times[i] <= strip.end for i in range(strip.first, strip.last))


@given(
    labels=st.lists(st.tuples(st.floats(0, 90), st.sampled_from([6.0, 9.0, 20.0])), min_size=1, max_size=9),
    long=st.sampled_from([100.0, 130.0, 300.0]),
)
@settings(max_examples=150)
def test_few_labels_are_shared_out_as_well_as_can_be(labels, long):
    """Held against every way to share out and the exact placing of each."""
    labels = sorted(labels)
    anchors, heights = [a for a, _ in labels], [h for _, h in labels]
    walls = (0.0, long)

    def cost_of(sides):
        columns = [[i for i, side in enumerate(sides) if side is wanted] for wanted in (True, False)]
        placings = [
            place([anchors[i] for i in column], [heights[i] for i in column], walls=walls, gap=1.0)
            for column in columns
        ]
        return None if any(isinstance(p, Overfull) for p in placings) else sum(p.cost for p in placings)

    costs = [
        cost for sides in product([True, False], repeat=len(labels)) if (cost := cost_of(sides)) is not None
    ]
    result = place_vertical(anchors, heights, walls=walls, gap=1.0)
    assert isinstance(result, Vertical) == bool(costs)
    if costs:
        assert result.cost <= min(costs) + 1e-4
