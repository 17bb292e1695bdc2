"""The ladder: every step is told, a full page is a value, and nothing is dropped or leaked."""

import pytest

from chronicle import Actor, Dating, Event, Source, collect
from chronicle.chart import Layout, Overflow, page_named
from chronicle.layout.scene import Group, text_box, texts, to_plain


@pytest.fixture(scope="module")
def many(timeline_of):
    return lambda count: timeline_of(*(f"19{i % 100:02}-0{i % 9 + 1}-11" for i in range(count)))


def groups(nodes, kind):
    for node in nodes:
        if isinstance(node, Group):
            if node.kind == kind:
                yield node
            yield from groups(node.children, kind)


def words(scene):
    return " ".join(text.string for text in texts(scene.children))


def test_an_empty_timeline_cannot_be_drawn(compiled):
    with pytest.raises(ValueError, match="nothing to draw: the timeline has no events"):
        compiled(collect({}))


def test_a_few_events_are_flags_and_many_are_vertical(compiled, many):
    assert (compiled(many(5)).form, compiled(many(60)).form) == ("flags", "vertical")


def test_an_upright_sheet_is_vertical_at_once(compiled, many):
    assert compiled(many(5), page="a4-portrait").form == "vertical"


@pytest.mark.parametrize("page", ["phone", "book"])
def test_a_narrow_page_is_vertical(page, compiled, many):
    assert compiled(many(5), page=page).form == "vertical"


def test_a_form_that_is_asked_for_is_kept(compiled, many):
    assert compiled(many(60), form="flags", page="a2").form == "flags"
    assert compiled(many(5), form="vertical").form == "vertical"


def test_a_sheet_keeps_its_size_or_is_turned(compiled, many):
    lying, upright = (compiled(many(8), page="a4", form=form).scene.size for form in ("flags", "vertical"))
    assert (lying.width, lying.height) == (upright.height, upright.width)


def test_page_fit_is_as_high_as_it_needs(compiled, many):
    low, high = (compiled(many(count)).scene.size for count in (3, 30))
    assert low.width == high.width
    assert low.height < high.height


def test_the_first_step_that_fits_is_the_last_one_told(compiled, many):
    assert compiled(many(3)).steps == (
        "flags, 482 pt wide, as high as it needs, whole titles at 9.0 pt: fits",
    )


def test_each_step_down_is_told_with_its_reason(compiled):
    timeline = collect(
        {
            f"e{i}": Event(title="A rather long title " * 6, short="Short", when=f"19{i + 10}")
            for i in range(50)
        }
    )
    layout = compiled(timeline, page="a4-landscape")
    assert isinstance(layout, Layout)
    assert all("it would take" in step for step in layout.steps[:-1])
    assert "short titles" in layout.steps[-1]
    assert layout.steps[-1].endswith(": fits")
    assert "Short" in words(layout.scene)


def test_type_gets_smaller_before_a_page_overflows_and_never_below_its_floor(compiled, many):
    layout = compiled(many(88), page="a4-portrait", form="vertical", labels="stacked")
    assert isinstance(layout, Layout)
    assert " titles at" in layout.steps[-1]
    assert 6.0 <= layout.measures.smallest_font < 7.0


def test_a_wide_sheet_is_cut_into_strips_side_by_side(compiled, many):
    layout = compiled(many(110), page="a3-landscape", form="vertical", labels="stacked")
    assert "vertical in 2 strips" in layout.steps[-1]
    axes = list(groups(layout.scene.children, "axis"))
    assert len(axes) == 2
    assert layout.measures.is_legible
    assert len(list(groups(layout.scene.children, "event"))) == 110


def test_strips_are_read_from_the_left_to_the_right(compiled, many):
    layout = compiled(many(110), page="a3-landscape", form="vertical", labels="stacked")
    middle = layout.scene.size.width / 2
    marks = {
        group.event: next(groups([group], "leader")).children[0].points[0].x
        for group in groups(layout.scene.children, "event")
    }
    sides = [marks[name] > middle for name in layout.events]
    assert sides == sorted(sides)
    assert len(set(sides)) == 2


def test_a_full_page_is_a_value_that_says_what_would_do(compiled, many):
    overflow = compiled(many(200), page="a4", labels="stacked")
    assert isinstance(overflow, Overflow)
    assert 0 < overflow.fitting < overflow.total == 200
    assert len(overflow.unplaced) == 200 - overflow.fitting
    assert (
        overflow.message
        == f"{overflow.fitting} of 200 labels fit on page 'a4'; page 'a3' would hold them all"
    )
    assert isinstance(compiled(many(200), page=overflow.smallest_page, labels="stacked"), Layout)


def test_where_no_sheet_would_do_it_says_so(compiled, many):
    overflow = compiled(many(200), page="170x40mm", form="flags", labels="stacked")
    assert overflow.smallest_page is None or overflow.smallest_page in overflow.message
    assert "'170x40mm'" in overflow.message


def test_key_events_are_the_last_to_be_without_room(compiled):
    events = {f"e{i}": Event(title=f"Event {i}", when=f"19{i + 10}", key=i == 79) for i in range(80)}
    overflow = compiled(collect(events), page="170x60mm")
    assert isinstance(overflow, Overflow)
    assert "e79" not in overflow.unplaced
    assert set(overflow.unplaced) < set(events)


def test_a_page_too_narrow_for_words_says_that(compiled, many):
    overflow = compiled(many(3), page="30mm", form="vertical")
    assert isinstance(overflow, Overflow)
    assert overflow.steps[-1].endswith("too narrow for its labels")


def test_every_event_has_its_group_with_mark_leader_and_label(compiled, many):
    layout = compiled(many(20))
    events = {group.event: group for group in groups(layout.scene.children, "event")}
    assert set(events) == set(layout.events)
    for group in events.values():
        assert [child.kind for child in group.children] == ["leader", "mark", "label"]
        assert group.title


def test_the_title_of_the_chart_goes_before_that_of_the_file(compiled, many):
    layout = compiled(many(2), title="A finding", subtitle="and how")
    assert words(layout.scene).startswith("A finding and how")
    assert layout.scene.title == "A finding"


def test_a_book_page_leaves_its_title_to_the_caption(compiled, many):
    assert "A finding" not in words(compiled(many(2), page="book", title="A finding").scene)


@pytest.mark.parametrize("form", ["flags", "vertical"])
def test_what_is_private_leaves_no_trace(form, compiled):
    mole = Actor(name="Mole Name", private=True)
    leak = Source(title="Leaked Cable")
    timeline = collect(
        {
            "mole": mole,
            "leak": leak,
            "open": Event(title="Open", when="1985", actors={mole: "informant"}),
            "secret": Event(title="Secret Meeting", when="1986", private=True, sources=leak),
        }
    )
    told = repr(to_plain(compiled(timeline.public(), form=form).scene))
    assert "Open" in told
    assert not [word for word in ("Mole", "Secret", "secret", "Leaked", "informant") if word in told]


def test_more_strips_are_tried_while_labels_stand_far_from_their_marks(compiled):
    # Two thirds of the events lie in a tenth of the time: two strips hold them, three bring them nearer.
    years = [1000 + i // 20 for i in range(300)] + [1015 + i for i in range(150)]
    crowd = collect({f"e{i}": Event(title=f"Event {i}", when=f"{year}") for i, year in enumerate(years)})
    layout = compiled(crowd, page="a1-landscape", form="vertical", labels="title")
    far = [step for step in layout.steps if step.endswith("fits, but labels stand far from their marks")]
    assert far
    assert layout.steps[-1].endswith(": fits")
    assert layout.measures.is_legible


def chart_box(layout):
    """The top and the bottom of the chart, by its labels and its axis."""
    axis = next(groups(layout.scene.children, "axis"))
    rows = [text.y for text in texts((axis,))]
    tops, bottoms = ([getattr(one.box, side) for one in layout.placed] for side in ("top", "bottom"))
    return min(*tops, *rows), max(*bottoms, *rows)


@pytest.mark.parametrize("form", ["flags", "columns", "storyline"])
@pytest.mark.parametrize("page", ["slide", "a4-landscape"])
def test_what_a_sheet_has_to_spare_stands_above_and_below_the_chart(compiled, many, form, page):
    layout = compiled(many(3), form=form, page=page)
    top, bottom = chart_box(layout)
    margin = page_named(page).margin
    assert 0.5 < (top - margin) / (layout.scene.size.height - margin - bottom) < 0.9
    assert layout.measures.is_legible


def test_undated_events_are_listed_in_full_size_where_that_has_room(compiled):
    after = {f"u{i}": Event(title=f"Undated event {i}", after="coup") for i in range(20)}
    timeline = collect({"coup": Event(title="Coup", when="2020-08-18"), **after})
    layout = compiled(timeline, page="slide")
    (strip,) = groups(layout.scene.children, "strip")
    sizes = {run.font.size for text in texts((strip,)) for run in text.runs}
    assert "with a compact foot at 11.2 pt" in layout.steps[-1]
    assert min(sizes) == pytest.approx(7.0 * 1.6)


def test_type_gets_smaller_where_a_narrow_page_has_no_room_for_it(compiled):
    sources = {f"s{i}": Source(title=f"Source {i}") for i in range(2)}
    rival = [{"when": f"11{2 * i:02}/11{40 + i}", "sources": f"s{i}"} for i in range(2)]
    timeline = collect(
        {
            **sources,
            **{
                f"e{i}": Event(
                    title="A reign of which nothing is known",
                    kind="state",
                    when=[Dating(**one) for one in rival],
                )
                for i in range(5)
            },
        }
    )
    layout = compiled(timeline, page="phone")
    assert isinstance(layout, Layout)
    assert "too narrow for its labels" in layout.steps[0]
    assert min(run.font.size for text in texts(layout.scene.children) for run in text.runs) >= 9.75


@pytest.mark.parametrize(("when", "unit"), [("1879-12-28", 86_400), ("1879-12-28T19:13", 60)])
def test_a_moment_alone_is_shown_amid_its_surroundings(compiled, when, unit):
    layout = compiled(collect({"fall": Event(title="The bridge falls", when=when)}))
    (one,) = layout.placed
    axis = next(groups(layout.scene.children, "axis"))
    labels = [text for text in texts((axis,)) if text.width]
    told = {text.string for text in labels}
    assert not any(label.count(":") == 2 for label in told), "no seconds where none are stated"
    assert unit == 60 or not any(":" in label for label in told), "no hours where none are stated"
    assert min(text.x for text in labels) < one.mark.x < max(text.x + text.width for text in labels)


@pytest.mark.parametrize("form", ["flags", "columns", "vertical"])
@pytest.mark.parametrize("page", ["fit", "phone", "slide", "86mm"])
def test_marks_keep_out_of_the_words_of_the_ruler(compiled, metrics, mark_boxes, form, page):
    sources = {f"s{i}": Source(title=f"Source {i}") for i in range(3)}
    rival = [
        ("1100", "1101"),
        ("1105-03-04", "1105-03-05"),
        ("1110", "1111-02-03"),
        ("1115-05-05", "1115-05-06"),
    ]
    datings = [[Dating(when=when, sources=f"s{i}") for i, when in enumerate(pair)] for pair in rival]
    events = {f"e{i}": Event(title="It happens", key=i == 3, when=when) for i, when in enumerate(datings)}
    layout = compiled(collect({**sources, **events}), form=form, page=page)
    axis = tuple(groups(layout.scene.children, "axis"))
    ticks = [text_box(text, metrics) for text in texts(axis)]
    marks = list(mark_boxes(layout.scene.children))
    assert len(ticks) > 1
    assert len(marks) > 8
    assert not [(mark, tick) for mark in marks for tick in ticks if mark.overlaps(tick, tolerance=0.0)]
