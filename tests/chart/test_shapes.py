"""The table of marks: each kind has its own form, and keeps to the stretch that it claims."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from chronicle.chart.furniture.legend import SAMPLES
from chronicle.chart.knowledge import Kind, Knowledge
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import LEAST_BAR, LEAST_FADE, Pen, draw_mark, draw_split, extent_of
from chronicle.chart.theme import DARK, LIGHT, PRINT
from chronicle.layout.scene import Circle, Path, Rect

LINE_WIDTH = 0.6  # half a stroke, which may hang over


def reach(node):
    """From where to where a shape goes along the rail, in points."""
    if isinstance(node, Circle):
        return node.centre.x - node.radius, node.centre.x + node.radius
    if isinstance(node, Rect):
        return node.box.left, node.box.right
    return min(point.x for point in node.points), max(point.x for point in node.points)


def colours(nodes):
    return {colour for node in nodes for colour in (node.fill, node.stroke) if colour is not None}


@st.composite
def knowledges(draw):
    kind = draw(st.sampled_from(Kind))
    first, length = draw(st.integers(-300, 300)), draw(st.integers(1, 200))
    outer = {
        Kind.BEFORE: (None, first),
        Kind.AFTER: (first, None),
        Kind.DAY: (first, first + 1),
    }.get(kind, (first, first + length))
    core = None
    if kind in {Kind.ABOUT, Kind.LASTED} and length > 2 and draw(st.booleans()):
        core = (first + length // 3, first + length // 3 + max(1, length // 3))
    if kind is Kind.LASTED and draw(st.booleans()):
        outer = draw(st.sampled_from([(None, outer[1]), (outer[0], None)]))
        core = None
    return Knowledge(kind=kind, outer=outer, core=core, uncertain=draw(st.booleans()))


@given(
    knowledges(),
    st.builds(
        Pen,
        rail=st.just(Rail(horizontal=True, line=0.0)),
        to_points=st.just(float),
        theme=st.sampled_from([LIGHT, DARK, PRINT]),
        key=st.booleans(),
    ),
)
def test_a_mark_keeps_to_its_extent(knowledge, pen):
    extent = extent_of(knowledge, pen)
    for node in draw_mark(knowledge, pen):
        start, end = reach(node)
        assert start >= extent.start - LINE_WIDTH
        assert end <= extent.end + LINE_WIDTH


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("uncertain", [False, True])
@pytest.mark.parametrize("key", [False, True])
@pytest.mark.parametrize("light", [False, True])
def test_newsprint_gets_ink_and_paper_only(kind, uncertain, key, light, pen):
    nodes = draw_mark(evolve(SAMPLES[kind], uncertain=uncertain), pen(PRINT, key=key, light=light))
    assert colours(nodes) <= {PRINT.ink, PRINT.paper}
    assert PRINT.ink in colours(nodes)


@pytest.mark.parametrize("theme", [LIGHT, PRINT])
def test_every_kind_has_a_form_of_its_own_without_colour(theme, pen):
    forms = {
        repr([evolve(node, fill=node.fill and "x", stroke=node.stroke and "x") for node in nodes])
        for kind in Kind
        for nodes in [draw_mark(SAMPLES[kind], pen(theme))]
    }
    assert len(forms) == len(Kind)


@pytest.mark.parametrize("theme", [LIGHT, PRINT])
@pytest.mark.parametrize("kind", [Kind.DAY, Kind.GRANULE, Kind.BETWEEN])
def test_a_doubt_about_the_date_itself_changes_the_form(kind, theme, pen):
    sure = SAMPLES[kind]
    shapes = [
        [type(node) for node in draw_mark(evolve(sure, uncertain=doubt), pen(theme))] for doubt in (0, 1)
    ]
    assert shapes[0] != shapes[1]


def test_a_day_is_a_solid_dot(pen):
    (dot,) = draw_mark(SAMPLES[Kind.DAY], pen())
    assert isinstance(dot, Circle)
    assert (dot.fill, dot.stroke) == (LIGHT.mark, None)


def test_a_key_event_is_a_larger_dot_in_the_accent(pen):
    (dot,), (key,) = (draw_mark(SAMPLES[Kind.DAY], pen(key=key)) for key in (False, True))
    assert key.radius > dot.radius
    assert key.fill == LIGHT.accent


def test_a_month_is_a_bar_with_round_ends(pen):
    (bar,) = draw_mark(SAMPLES[Kind.GRANULE], pen())
    assert bar.radius > 0
    assert bar.fill == LIGHT.mark


def test_between_is_hollow_with_whiskers(pen):
    bar, *whiskers = draw_mark(SAMPLES[Kind.BETWEEN], pen())
    assert bar.fill == LIGHT.paper
    assert [type(whisker) for whisker in whiskers] == [Path, Path]


def test_about_fades_in_grey_and_breaks_into_dots_on_newsprint(pen):
    assert len(colours(draw_mark(SAMPLES[Kind.ABOUT], pen(LIGHT)))) > 5
    assert any(isinstance(node, Circle) for node in draw_mark(SAMPLES[Kind.ABOUT], pen(PRINT)))


@pytest.mark.parametrize(("kind", "side"), [(Kind.BEFORE, -1), (Kind.AFTER, 1)])
def test_a_one_sided_date_points_to_its_open_side(kind, side, pen):
    knowledge = SAMPLES[kind]
    blade = next(node for node in draw_mark(knowledge, pen()) if isinstance(node, Path) and node.closed)
    tip = max((point.x for point in blade.points), key=lambda x: side * x)
    assert side * (tip - knowledge.anchor) > 0


def test_a_bar_is_never_so_short_that_it_is_taken_for_a_dot(pen):
    extent = extent_of(Knowledge(kind=Kind.GRANULE, outer=(10, 11)), pen())
    assert extent.length == LEAST_BAR


def test_a_split_dot_is_two_halves_that_do_not_touch(pen):
    left, right = (reach(half) for half in draw_split(50.0, pen()))
    assert left[1] < right[0]


def lasted(**about):
    return Knowledge(kind=Kind.LASTED, **about)


def test_an_end_known_more_closely_than_paper_shows_is_drawn_as_known(pen):
    one_day, two_days = lasted(outer=(10, 12), surely=(11, 11)), lasted(outer=(10, 30), core=(11, 29))
    for knowledge in (one_day, two_days):
        shapes = draw_mark(knowledge, pen())
        extent = extent_of(knowledge, pen())
        assert [reach(shape) for shape in shapes] == [(extent.start, extent.end)]
        assert colours(shapes) == {LIGHT.mark}


def test_a_stretch_that_is_not_sure_is_pale_up_to_its_hard_ends(pen):
    shapes = draw_mark(lasted(outer=(10, 60), core=(20, 50)), pen())
    assert sorted(map(reach, shapes)) == [(10, 20), (20, 50), (50, 60)]
    assert len(colours(shapes)) == 2


def test_an_approximate_end_fades_however_small_the_scale(pen):
    """Padded by a point: the fade takes five, within the bar; the other end is hard."""
    knowledge = lasted(outer=(10, 100), core=(11, 100), stated=(11, 100), about=(True, False))
    shapes = draw_mark(knowledge, pen())
    assert len(colours(shapes)) > 5
    solid = [reach(shape) for shape in shapes if shape.fill == LIGHT.mark]
    assert solid == [(10 + LEAST_FADE, 100)]
    assert min(reach(shape)[0] for shape in shapes) == 10


def test_the_padded_and_the_stated_bound_are_told_apart(pen):
    knowledge = lasted(outer=(0, 100), core=(40, 100), stated=(20, 100), about=(True, False))
    *fade, pale, solid = sorted(map(reach, draw_mark(knowledge, pen())))
    assert (pale, solid) == ((20, 40), (40, 100))
    assert all(start < 20 for start, _ in fade)
