"""The band of marks: no two marks of a side cover each other."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from chronicle import Event
from chronicle.chart.items import Dated
from chronicle.chart.knowledge import Kind, Knowledge
from chronicle.chart.marks.band import band_of, look_of
from chronicle.chart.marks.event_marks import draw_item, item_box, item_extent
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import Pen
from chronicle.chart.theme import LIGHT, PRINT
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Circle, Rect

HAIR = 1.0  # points that a stroke or a split dot may hang over


def box_of(node):
    if isinstance(node, Circle):
        x, y, r = node.centre.x, node.centre.y, node.radius
        return Box(left=x - r, top=y - r, right=x + r, bottom=y + r)
    if isinstance(node, Rect):
        return node.box
    xs, ys = [point.x for point in node.points], [point.y for point in node.points]
    return Box(left=min(xs), top=min(ys), right=max(xs), bottom=max(ys))


def ink_of(item, pen):
    boxes = [box_of(node) for node in draw_item(item, pen)]
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.union(box)
    return whole


@st.composite
def items(draw):
    made = []
    for _ in range(draw(st.integers(1, 12))):
        first, length = draw(st.integers(0, 120)), draw(st.sampled_from([1, 10, 60, 300]))
        kind = Kind.DAY if length == 1 else draw(st.sampled_from([Kind.GRANULE, Kind.BETWEEN, Kind.LASTED]))
        datings = [Knowledge(kind=kind, outer=(first, first + length))]
        rival = draw(st.booleans())
        if rival:
            second = first + draw(st.sampled_from([1, 4, 40]))
            datings.append(Knowledge(kind=Kind.DAY, outer=(second, second + 1)))
        made.append(
            Dated(event=Event(title="E", key=draw(st.booleans())), datings=tuple(datings), rival=rival)
        )
    return made


def pens(items, band, theme):
    rail = Rail(horizontal=True, line=0.0)
    return [
        Pen(rail=rail, to_points=float, theme=theme, off=off, key=item.event.key)
        for item, off in zip(items, band.offs, strict=True)
    ]


@given(items(), st.sampled_from([LIGHT, PRINT]))
def test_no_two_marks_of_a_side_cover_each_other(items, theme):
    band = band_of(items, float, theme)
    ink = [ink_of(item, pen) for item, pen in zip(items, pens(items, band, theme), strict=True)]
    looks = [
        look_of(item, item_extent(item, pen), pen)
        for item, pen in zip(items, pens(items, band, theme), strict=True)
    ]
    for i, j in combinations(range(len(items)), 2):
        as_one = looks[i] is not None and looks[i] == looks[j]
        assert as_one or not ink[i].overlaps(ink[j], tolerance=HAIR)


@given(items())
def test_the_band_is_as_deep_as_its_marks_and_each_stands_in_its_box(items):
    band = band_of(items, float, LIGHT)
    for item, pen in zip(items, pens(items, band, LIGHT), strict=True):
        assert -ink_of(item, pen).top <= band.depth + HAIR
        assert item_box(item, pen).contains(ink_of(item, pen), tolerance=HAIR + 0.6)


def test_many_events_of_one_moment_stand_as_one_mark():
    crowd = [Dated(event=Event(title="E"), datings=(Knowledge(kind=Kind.DAY, outer=(50, 51)),))] * 500
    assert set(band_of(crowd, float, LIGHT).offs) == {0.0}


def test_a_crowd_of_moments_makes_a_band_of_a_few_dots():
    crowd = [
        Dated(event=Event(title="E"), datings=(Knowledge(kind=Kind.DAY, outer=(k, k + 1)),))
        for k in range(500)
    ]
    assert band_of(crowd, lambda second: second / 25, LIGHT).depth < 60


def test_a_rival_and_a_key_event_keep_a_mark_of_their_own():
    day = (Knowledge(kind=Kind.DAY, outer=(50, 51)),)
    items = [
        Dated(event=Event(title="E"), datings=day),
        Dated(event=Event(title="E", key=True), datings=day),
        Dated(event=Event(title="E"), datings=day, rival=True),
        Dated(event=Event(title="E"), datings=day, rival=True),
    ]
    assert len(set(band_of(items, float, LIGHT).offs)) == 4


def test_moments_stand_on_the_line_and_long_bars_leave_it():
    dot = Dated(event=Event(title="Dot"), datings=(Knowledge(kind=Kind.DAY, outer=(50, 51)),))
    bar = Dated(event=Event(title="Bar"), datings=(Knowledge(kind=Kind.LASTED, outer=(0, 100)),))
    assert band_of([bar], float, LIGHT).offs[0] > 0
    assert band_of([bar, dot], float, LIGHT).offs[1] == 0


def test_rivals_too_close_to_draw_apart_are_one_split_mark(pen):
    near, far = (
        Dated(
            event=Event(title="E"),
            datings=tuple(Knowledge(kind=Kind.DAY, outer=(day, day + 1)) for day in days),
            rival=True,
        )
        for days in ((10, 12), (10, 30))
    )
    assert not any(isinstance(node, Circle) for node in draw_item(near, pen()))
    assert sum(isinstance(node, Circle) for node in draw_item(far, pen())) == 2


def test_a_day_within_its_month_lies_over_a_thinned_bar(pen):
    item = Dated(
        event=Event(title="Coup"),
        datings=(Knowledge(kind=Kind.DAY, outer=(15, 16)), Knowledge(kind=Kind.GRANULE, outer=(0, 31))),
    )
    bar, dot = draw_item(item, pen())
    assert isinstance(bar, Rect)
    assert isinstance(dot, Circle)
    assert bar.fill not in {LIGHT.mark, LIGHT.paper}
