"""All marks of one event: rivals with their numbers, what is left of a date, what gave way."""

from itertools import combinations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from chronicle import Event
from chronicle.chart.colours import colour_distance, contrast, seen_by_colour_blind
from chronicle.chart.items import Dated
from chronicle.chart.knowledge import Kind, Knowledge
from chronicle.chart.marks.event_marks import draw_item, item_box, item_extent
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import SEEN, Pen, draw_mark
from chronicle.chart.theme import DARK, LIGHT, PRINT, THEMES
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Group, Path, Rect, Text, shape_boxes, texts

LYING, UPRIGHT = Rail(horizontal=True, line=100.0), Rail(horizontal=False, line=100.0, outward=1)


def day(second, cited="", **about):
    return Knowledge(kind=Kind.DAY, outer=(second, second + 1), cited=cited, **about)


def bar(first, last, cited="", **about):
    return Knowledge(kind=Kind.GRANULE, outer=(first, last), cited=cited, **about)


def rivals(*datings):
    return Dated(event=Event(title="E"), datings=datings, rival=True)


def pens(rail=LYING, theme=LIGHT, **about):
    return Pen(rail=rail, to_points=float, theme=theme, **about)


def box_of(node):
    return next(shape_boxes((Group(kind="mark", children=(node,)),), within="mark"))


def flat(nodes):
    for node in nodes:
        if isinstance(node, Group):
            yield from flat(node.children)
        else:
            yield node


def shapes(nodes):
    return [node for node in flat(nodes) if not isinstance(node, Text)]


# ---------------------------------------------------------------- rivals and their numbers
@pytest.mark.parametrize("rail", [LYING, UPRIGHT], ids=["lying", "upright"])
def test_each_rival_bears_its_number_at_its_place(rail):
    pen = pens(rail)
    nodes = draw_item(rivals(day(50, "3"), day(120, "1,2")), pen)
    placed = {text.string: text for text in texts(nodes)}
    assert placed.keys() == {"3", "1,2"}
    for place, number in ((50.5, "3"), (120.5, "1,2")):
        text, size = placed[number], LIGHT.raised_size
        pill = next(box_of(node) for node in nodes if isinstance(node, Rect) and _holds(node.box, text, size))
        along = pill.centre.x if rail.horizontal else pill.centre.y
        assert along == pytest.approx(place, abs=0.6)
    line = next(node for node in nodes if isinstance(node, Path))
    assert (line.stroke, line.fill) == (LIGHT.stem, None)


def _holds(box, text, size):
    inner = Box(left=text.x, top=text.y - 0.66 * size, right=text.x + text.width, bottom=text.y)
    return box.contains(inner, tolerance=0.01)


@pytest.mark.parametrize("rail", [LYING, UPRIGHT], ids=["lying", "upright"])
@pytest.mark.parametrize("order", [("3", "4"), ("4", "3")])
def test_days_too_close_to_draw_apart_share_a_pill_in_the_order_of_time(rail, order):
    first, second = day(50, order[0]), day(51, order[1])
    numbers = list(texts(draw_item(rivals(second, first), pens(rail))))
    along = (lambda text: text.x) if rail.horizontal else (lambda text: text.y)
    assert [text.string for text in sorted(numbers, key=along)] == [*order]


def test_days_far_from_each_other_do_not_join_those_that_are_near():
    nodes = draw_item(rivals(day(50, "1"), day(52, "2"), day(200, "3")), pens())
    pills = [node.box for node in nodes if isinstance(node, Rect)]
    assert len(pills) == 2
    assert pills[0].centre.x == pytest.approx(51)
    assert pills[1].centre.x == pytest.approx(200)


@st.composite
def random_rivals(draw):
    datings = []
    for number in range(draw(st.integers(2, 4))):
        first, cited = draw(st.integers(0, 150)), draw(st.sampled_from([str(number), f"1{number},2{number}"]))
        kind = draw(st.sampled_from([Kind.DAY, Kind.GRANULE, Kind.BETWEEN, Kind.LASTED, Kind.ABOUT]))
        length = 1 if kind is Kind.DAY else draw(st.integers(2, 120))
        datings.append(
            Knowledge(
                kind=kind,
                outer=(first, first + length),
                cited=cited,
                set_aside=draw(st.booleans()),
                uncertain=draw(st.booleans()),
            )
        )
    return rivals(*datings)


@given(random_rivals(), st.sampled_from([LYING, UPRIGHT]), st.sampled_from([LIGHT, DARK, PRINT]))
def test_no_number_lies_on_another_nor_on_a_foreign_bar(item, rail, theme):
    pen = pens(rail, theme)
    nodes = draw_item(item, pen)
    numbers = [_core(text, theme.raised_size) for text in texts(nodes)]
    assert len(numbers) >= len({one.cited for one in item.datings})
    assert not [pair for pair in combinations(numbers, 2) if pair[0].overlaps(pair[1], tolerance=0.01)]
    whole = item_box(item, pen)
    assert all(whole.contains(box, tolerance=0.5) for box in numbers)
    extent = item_extent(item, pen)
    for node in shapes(nodes):
        box = box_of(node)
        start, end = (box.left, box.right) if rail.horizontal else (box.top, box.bottom)
        assert extent.start - 1.0 <= start
        assert end <= extent.end + 1.0


def _core(text, size):
    return Box(left=text.x, top=text.y - 0.66 * size, right=text.x + text.width, bottom=text.y)


@given(random_rivals(), st.sampled_from([LYING, UPRIGHT]))
def test_a_number_is_painted_on_an_opaque_pill(item, rail):
    painted = list(flat(draw_item(item, pens(rail))))
    for at, node in enumerate(painted):
        if isinstance(node, Text):
            core = _core(node, LIGHT.raised_size)
            under = [
                one for one in painted[:at] if isinstance(one, Rect) and one.box.contains(core, tolerance=0.1)
            ]
            assert under
            assert under[-1].fill is not None


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("key", [False, True])
@pytest.mark.parametrize("about", [{}, {"set_aside": True}, {"uncertain": True}], ids=str)
def test_numbers_stand_out_from_their_pills(theme, key, about):
    nodes = draw_item(rivals(day(50, "3", **about), day(120, "1")), pens(theme=theme, key=key))
    pill = next(node for node in nodes if isinstance(node, Rect) and node.box.centre.x < 60)
    text = next(text for text in texts(nodes) if text.string == "3")
    for seen in (lambda colour: colour, *(_through(kind) for kind in ("protan", "deutan", "tritan"))):
        assert contrast(seen(text.runs[0].fill), seen(pill.fill)) >= 4.5
    edge = pill.stroke or pill.fill
    assert contrast(edge, theme.paper) >= 3.0


def _through(kind):
    return lambda colour: seen_by_colour_blind(colour, kind=kind)


# ---------------------------------------------------------------- what other statements leave of a date
@pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT], ids=lambda theme: theme.name)
def test_what_is_ruled_out_is_a_slim_hollow_bar_and_what_is_left_is_drawn_in_full(theme):
    stated = bar(0, 100)
    item = Dated(event=Event(title="E"), datings=(stated,), tight=evolve(stated, outer=(60, 100)))
    shell, left = draw_item(item, pens(theme=theme))
    assert (shell.box.left, shell.box.right, shell.fill) == (0, 100, theme.paper)
    assert (left.box.left, left.box.right, left.fill) == (60, 100, theme.mark)
    assert shell.box.height < left.box.height
    assert contrast(shell.stroke, theme.paper) >= 3.0


def test_less_than_paper_shows_is_not_shown():
    stated = bar(0, 100)
    item = Dated(event=Event(title="E"), datings=(stated,), tight=evolve(stated, outer=(SEEN / 2, 100)))
    assert len(draw_item(item, pens())) == 1


def test_what_others_make_sure_is_a_slim_solid_bar():
    stated = Knowledge(kind=Kind.LASTED, outer=(0, 100), core=(40, 60), surely=(40, 60))
    item = Dated(event=Event(title="E"), datings=(stated,), tight=evolve(stated, core=(20, 80)))
    drawn = draw_item(item, pens())
    whole = next(node for node in drawn if (node.box.left, node.box.right) == (40, 60))
    slim = [node for node in drawn if (node.box.left, node.box.right) in {(20, 40), (60, 80)}]
    assert [node.fill for node in slim] == [LIGHT.mark, LIGHT.mark]
    assert all(node.box.height < whole.box.height for node in slim)


def test_an_event_is_tied_to_what_is_left_of_its_date():
    stated = bar(0, 100)
    tight = evolve(stated, outer=(60, 100))
    assert Dated(event=Event(title="E"), datings=(stated,), tight=tight).anchor == 80


# ---------------------------------------------------------------- what was set aside
@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.CLUSTER])
@pytest.mark.parametrize("theme", [LIGHT, PRINT], ids=lambda theme: theme.name)
def test_what_was_set_aside_is_struck_through_and_never_solid(kind, theme):
    outer = {Kind.BEFORE: (None, 60), Kind.AFTER: (10, None)}.get(kind, (10, 60))
    outline, strike = draw_mark(Knowledge(kind=kind, outer=outer, set_aside=True), pens(theme=theme))
    assert (outline.fill, outline.stroke) == (theme.paper, theme.stem)
    assert box_of(strike).width >= box_of(outline).width
    assert contrast(outline.stroke, theme.paper) >= 3.0


@pytest.mark.parametrize(
    "theme", [theme for theme in THEMES.values() if not theme.one_bit], ids=lambda t: t.name
)
@pytest.mark.parametrize("kind", ["protan", "deutan", "tritan"])
def test_what_is_faint_is_told_from_what_is_not_by_the_colour_blind_too(theme, kind):
    mark, stem = (seen_by_colour_blind(colour, kind=kind) for colour in (theme.mark, theme.stem))
    assert colour_distance(mark, stem) >= 10
