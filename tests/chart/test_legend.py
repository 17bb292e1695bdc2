"""The legend: what occurs, and nothing else."""

import pytest
from attrs import evolve

from chronicle import Event, Undated, collect
from chronicle.chart.attempt import Attempt
from chronicle.chart.furniture.legend import SAMPLES, entries_for, legend, seen_in, seen_on
from chronicle.chart.knowledge import Kind
from chronicle.chart.page import page_named
from chronicle.chart.theme import LIGHT
from chronicle.chart.words import said
from chronicle.layout.scale import TimeScale
from chronicle.layout.scene import texts

ONE_OF_EACH = {
    Kind.DAY: "1985-04-12",
    Kind.GRANULE: "1985-04",
    Kind.BETWEEN: "[1984,1986]",
    Kind.ABOUT: "1985~",
    Kind.BEFORE: "[..1985]",
    Kind.AFTER: "[1985..]",
    Kind.LASTED: "1984/1985",
}

PALER = said(Kind.LASTED, "en")

FLAGS = Attempt(form="flags", page=page_named("fit"), theme=LIGHT)


def told(gathered, timeline):
    return [entry.text for entry in entries_for(gathered(timeline), LIGHT)]


@pytest.mark.parametrize("kind", ONE_OF_EACH)
def test_one_kind_is_one_entry(kind, gathered, timeline_of):
    assert told(gathered, timeline_of(ONE_OF_EACH[kind])) == [said(kind, "en")]


def test_all_kinds_stand_in_the_order_of_the_table(gathered, timeline_of):
    assert told(gathered, timeline_of(*reversed(ONE_OF_EACH.values()))) == [
        said(kind, "en") for kind in ONE_OF_EACH
    ]


@pytest.mark.parametrize(
    ("event", "entry"),
    [
        (Event(title="E", when="1985-04-12?"), "date itself uncertain"),
        (Event(title="E", when=["2022-02-17", "2022-02-16"]), "sources disagree"),
        (Event(title="E", when="1985-04-12", key=True), "key event"),
        (
            Event(title="E", when=Undated(reason="no date")),
            "where an undated event can lie; an arrow where nothing limits it",
        ),
    ],
    ids=["uncertain", "rival", "key", "undated"],
)
def test_what_is_particular_is_told_only_where_it_occurs(event, entry, gathered, timeline_of):
    assert entry in told(gathered, collect({"e": event}))
    assert entry not in told(gathered, timeline_of("1985-04-12"))


def test_agreeing_datings_do_not_disagree(gathered):
    coup = collect({"coup": Event(title="Coup", when=["2020-08-18", "2020-08"])})
    assert "sources disagree" not in told(gathered, coup)


def test_every_kind_has_its_sample():
    assert set(SAMPLES) == set(Kind)
    assert all(knowledge.kind is kind for kind, knowledge in SAMPLES.items())


def test_it_takes_as_many_rows_as_the_width_asks_for(gathered, timeline_of, voice):
    timeline = timeline_of(*ONE_OF_EACH.values())
    wide, narrow = (
        legend(gathered(timeline), voice(timeline), FLAGS, left=0, top=0, width=width)
        for width in (5000, 200)
    )
    assert narrow.height > wide.height
    assert max(text.x + text.width for text in texts(narrow.nodes)) <= 230
    assert all(text.y <= narrow.height for text in texts(narrow.nodes))


def test_where_nothing_is_drawn_there_is_no_legend(gathered, timeline_of, voice):
    timeline = timeline_of("1985")
    items = evolve(gathered(timeline), dated=())
    assert legend(items, voice(timeline), FLAGS, left=0, top=0, width=100).nodes == ()


@pytest.mark.parametrize(
    ("dates", "entries"),
    [
        (["1985-04-12T10:00/1985-04-12T12:00"], [PALER]),
        (["1984/1985"], [PALER]),
        (["1984/.."], [PALER, "no end is stated"]),
        (["1984/"], ["lasted until a time that is unknown"]),
    ],
)
def test_what_lasted_is_told_by_its_ends(gathered, timeline_of, dates, entries):
    assert told(gathered, timeline_of(*dates)) == entries


def test_an_end_that_is_approximate_fades_and_the_legend_says_so(gathered, timeline_of):
    assert told(gathered, timeline_of("1984~/1985~")) == ["lasted", "fading: an end known only roughly"]


def test_what_is_too_fine_to_be_drawn_is_not_in_the_legend(gathered, timeline_of):
    items = gathered(timeline_of("1861-04-12", "1862-09-16/1862-09-17", "1865-04-09"))
    lying = evolve(FLAGS, form="lanes")
    assert PALER in [entry.text for entry in entries_for(items, LIGHT)]
    coarse = seen_in(items, lying, 480.0)
    assert PALER not in [entry.text for entry in entries_for(items, LIGHT, seen=coarse)]
    unknown = seen_in(items, evolve(lying, axis="piecewise"), 480.0)
    assert PALER in [entry.text for entry in entries_for(items, LIGHT, seen=unknown)]


@pytest.mark.parametrize("axis", ["linear", "log", "piecewise"])
@pytest.mark.parametrize("form", ["flags", "vertical", "columns"])
def test_the_legend_of_a_picture_goes_by_its_own_scale(compiled, timeline_of, axis, form):
    fine = compiled(timeline_of("Y-500000/Y-150000", "1066/1539"), axis=axis, form=form)
    assert not any("paler" in text.string for text in texts(fine.scene.children))
    coarse = compiled(timeline_of("1530/1535", "1537/1539"), axis=axis, form=form)
    assert any("paler" in text.string for text in texts(coarse.scene.children))


def test_what_is_seen_goes_by_the_points_between():
    seen = seen_on(TimeScale(domain=(0, 1000), range=(0.0, 100.0)))
    assert not seen(0, 1)
    assert seen(0, 100)
