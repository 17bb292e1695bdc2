"""Axes that do not treat all time alike can be seen to."""

import pytest

from chronicle import Event, Header, collect
from chronicle.chart import Layout
from chronicle.chart.page import TALLEST
from chronicle.layout.scene import Group, Path, texts

FAR_APART = ["2000-01-01", "2000-02-01", "2000-03-01", "2020-01-01", "2020-02-01"]
CROWDED = [
    "1900",
    "1910",
    "1920",
    *(f"1930-{month:02}-{day:02}" for month in (1, 2, 3) for day in (1, 9, 17)),
]


def axis_of(layout):
    return next(node for node in layout.scene.children if isinstance(node, Group) and node.kind == "axis")


def words(layout):
    return [text.string for text in texts(layout.scene.children)]


@pytest.mark.parametrize("form", ["flags", "vertical", "columns"])
def test_a_break_is_a_zig_zag_with_its_duration(compiled, timeline_of, form):
    layout = compiled(timeline_of(*FAR_APART), axis="broken", form=form)
    assert any(len(node.points) == 6 for node in axis_of(layout).children if isinstance(node, Path))
    assert any(text.endswith(" years") for text in words(layout))
    assert any("zig-zag" in text for text in words(layout))
    assert layout.measures.is_legible


@pytest.mark.parametrize("form", ["flags", "vertical", "columns"])
def test_a_change_of_rate_is_a_double_stroke(compiled, timeline_of, form):
    layout = compiled(timeline_of(*CROWDED), axis="piecewise", form=form)
    assert any("double stroke" in text for text in words(layout))
    slanted = [
        node
        for node in axis_of(layout).children
        if isinstance(node, Path) and len({p.x for p in node.points}) == len({p.y for p in node.points}) == 2
    ]
    assert len(slanted) >= 2
    assert layout.measures.is_legible


def test_a_logarithmic_axis_counts_back(compiled, timeline_of):
    layout = compiled(timeline_of("-3000", "1000", "1900", "1990", "1999"), axis="log")
    assert "1,000 years earlier" in words(layout)


@pytest.mark.parametrize(
    ("as_of", "zero"),
    [(None, "31 December 1999"), ("1950", "31 December 1999"), ("2025-11", "November 2025")],
)
def test_the_foot_tells_what_a_logarithmic_axis_counts_back_from(compiled, as_of, zero):
    events = {
        f"e{i}": Event(title=f"Event {i}", when=when) for i, when in enumerate(["-3000", "1000", "1999"])
    }
    layout = compiled(collect({"h": Header(as_of=as_of), **events}), axis="log")
    assert any(f"(0 = {zero})" in text for text in words(layout))


def test_an_axis_can_count_from_an_event(compiled, timeline_of):
    layout = compiled(timeline_of("2000-01-01", "2000-01-05", "2000-01-09"), origin="e1")
    told = words(layout)
    assert "0" in told
    assert any(text.startswith("−") for text in told)
    assert any("counted from “Event 1”" in text for text in told)


def test_what_to_count_from_must_be_dated(compiled, timeline_of):
    with pytest.raises(ValueError, match="no dated event 'e9'"):
        compiled(timeline_of("2000-01-01"), origin="e9")


def test_a_break_that_pays_is_made_unasked_and_said(compiled):
    days = [f"2000-01-{day:02}" for day in range(1, 13)] + [f"2019-01-{day:02}" for day in range(1, 13)]
    timeline = collect(
        {f"e{i}": Event(title=f"A title of some length {i}", when=day) for i, day in enumerate(days)}
    )
    layout = compiled(timeline, form="vertical", page="a4")
    assert isinstance(layout, Layout)
    assert any("a break would make the picture" in step for step in layout.steps)


def test_a_free_page_stays_printable_where_it_can(compiled):
    crowd = {
        f"e{i}": Event(
            title="A long title that needs two lines in a column " + str(i),
            short=f"Short {i}",
            when=f"1914-07-{i % 28 + 1:02}",
        )
        for i in range(60)
    }
    layout = compiled(collect({"header": Header(title="Crowd"), **crowd}))
    assert layout.scene.size.height <= TALLEST
    assert "short titles" in layout.steps[-1]


def test_an_axis_speaks_the_language_of_its_chronology(compiled):
    days = {f"e{i}": Event(title=f"Ereignis {i}", when=f"2020-{i:02}-01") for i in range(1, 13)}
    layout = compiled(collect({"header": Header(title="Jahr", language="de"), **days}), form="flags")
    told = words(layout)
    assert {"Oktober", "Okt"} & set(told)
    assert "October" not in told


def test_months_stand_in_the_case_that_an_axis_needs(compiled):
    days = {f"e{i}": Event(title=f"{i}", when=f"2020-{i:02}-01") for i in range(1, 13)}
    layout = compiled(collect({"header": Header(title="Год", language="ru"), **days}), form="flags")
    told = set(words(layout))
    assert {"октябрь", "окт."} & told
    assert not [text for text in told if "|" in text]
