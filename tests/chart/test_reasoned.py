"""What the chronology makes of datings, in the picture: what is left, what gave way, whose order is open."""

import pytest

import chronicle
from chronicle import After, Dating, Event, Source, collect
from chronicle.api import Hearing
from chronicle.chart.cited import cited
from chronicle.chart.gather import gather
from chronicle.chart.knowledge import Kind
from chronicle.chart.words import said
from chronicle.chronology import order
from chronicle.dates import parse
from chronicle.layout.scene import Group, placed_texts, texts
from chronicle.wording import number_sources


def second(text):
    return parse(text).span.start.earliest


def items_of(events, **about):
    timeline = collect(events)
    return gather(timeline, order(timeline, **about))


def of(items, name):
    return next(item for item in items.dated if item.event.id == name)


COUP = Event(title="Coup", when="2020-08-18")


@pytest.mark.parametrize(
    ("when", "kind", "outer"),
    [
        ("2020-08", Kind.GRANULE, ("2020-08-18", "2020-09-01")),
        ("[2020-07,2020-09]", Kind.BETWEEN, ("2020-09-01", "2020-10-01")),
        ("[..2020-09]", Kind.BETWEEN, ("2020-08-18", "2020-10-01")),
        ("2020-08/2020-10", Kind.LASTED, ("2020-08-18", "2020-11-01")),
    ],
)
def test_a_date_is_tightened_by_what_it_came_after(when, kind, outer):
    items = items_of({"coup": COUP, "rally": Event(title="Rally", when=when, after="coup")})
    tight = of(items, "rally").tight
    assert tight is not None
    assert (tight.kind, tight.outer) == (kind, tuple(map(second, outer)))
    assert of(items, "rally").datings[0].outer != tight.outer


@pytest.mark.parametrize("when", ["2020-08-18", "2020-09", "2020-09/2020-10", "2020-12~"])
def test_a_date_that_nothing_tightens_is_drawn_as_it_is(when):
    items = items_of({"coup": COUP, "rally": Event(title="Rally", when=when, after=After(event="coup"))})
    assert of(items, "rally").tight is None


def test_a_finer_date_of_another_source_is_no_other_statement():
    items = items_of({"coup": Event(title="Coup", when=["2020-08", "2020-08-18"])})
    assert of(items, "coup").tight is None


def test_a_state_that_goes_on_is_not_cut_by_what_nobody_says():
    items = items_of(
        {"coup": COUP, "junta": Event(title="Junta", kind="state", when="2020-08/..", after="coup")}
    )
    tight = of(items, "junta").tight
    assert tight is None or tight.goes_on == (False, True)


def clashing():
    good, poor = Source(title="Good", reliability="A"), Source(title="Poor", reliability="E")
    return {
        "good": good,
        "poor": poor,
        "coup": Event(
            title="Coup",
            when=[Dating(when="2020-08-18", sources=poor), Dating(when="2020-09-20", sources=good)],
        ),
    }


def test_a_dating_that_was_set_aside_comes_last_and_is_marked():
    kept, trusted = items_of(clashing()), items_of(clashing(), mode="trust")
    assert [one.set_aside for one in of(kept, "coup").datings] == [False, False]
    assert [(str(one.date), one.set_aside) for one in of(trusted, "coup").datings] == [
        ("2020-09-20", False),
        ("2020-08-18", True),
    ]
    assert of(trusted, "coup").anchor > of(kept, "coup").anchor


def test_rivals_bear_the_numbers_of_their_notes_and_what_agrees_bears_none():
    timeline = collect(
        clashing()
        | {"rally": Event(title="Rally", when=[Dating(when="2020-08", sources="poor"), "2020-08-18"])}
    )
    found = order(timeline)
    notes = number_sources(timeline, found.events)
    items = cited(gather(timeline, found), notes)
    assert [one.cited for one in of(items, "coup").datings] == [
        str(notes.number(name)) for name in ("poor", "good")
    ]
    assert [one.cited for one in of(items, "rally").datings] == ["", ""]


# ---------------------------------------------------------------- undecided runs
@pytest.mark.parametrize(
    ("dates", "runs"),
    [
        (["2020-08", "2020-08-18"], 1),
        (["2020-08-17", "2020-08-18"], 0),
        (["2020-08-18", "2020-08-18"], 0),  # the same date says as much
        (["2020-08", "2020-08-18", "2021-01", "2021-01-05"], 2),
    ],
)
def test_neighbours_of_open_order_are_runs_unless_their_dates_say_so(dates, runs, gathered, timeline_of):
    assert len(gathered(timeline_of(*dates)).undecided) == runs


def test_an_undated_event_between_two_does_not_make_their_order_open(gathered):
    timeline = collect(
        {
            "coup": COUP,
            "talks": Event(title="Talks"),
            "vote": Event(title="Vote", when="2020-10", after="coup"),
        }
    )
    assert gathered(timeline).undecided == ()


def labels(scene):
    found = {}
    for line in placed_texts(scene, _Rough()):
        if line.event and "label" in line.kinds:
            found[line.event] = found.get(line.event, "") + line.text.string
    return found


class _Rough:
    def ascent(self, font):
        return font.size

    def descent(self, _font):
        return 0.0


@pytest.mark.parametrize("form", ["flags", "vertical", "columns", "lanes"])
def test_events_of_one_run_bear_one_sign_in_every_form_and_the_legend_tells_it(form):
    timeline = collect(
        {
            "coup": Event(title="Coup", when="2020-08"),
            "rally": Event(title="Rally", when="2020-08-18"),
            "vote": Event(title="Vote", when="2021-01"),
            "talks": Event(title="Talks", when="2021-01-05"),
            "end": Event(title="End", when="2022"),
        }
    )
    layout = chronicle.draw(timeline, form=form)
    signs = {name: text[text.index("◊") :][:2] for name, text in labels(layout.scene).items() if "◊" in text}
    assert signs == {"coup": "◊1", "rally": "◊1", "vote": "◊2", "talks": "◊2"}
    told = " ".join(text.string for text in texts(layout.scene.children))
    assert said("undecided runs", "en") in told
    assert layout.measures.is_legible


def test_where_no_order_is_open_there_is_no_sign(timeline_of):
    layout = chronicle.draw(timeline_of("2020-08-18", "2020-09"))
    assert "◊" not in " ".join(text.string for text in texts(layout.scene.children))


# ---------------------------------------------------------------- the legend tells what occurs
@pytest.mark.parametrize(
    ("events", "mode", "entry"),
    [
        ({"coup": COUP, "rally": Event(title="Rally", when="2020-08", after="coup")}, "keep", "tightened"),
        ({"coup": COUP, "rally": Event(title="Rally", when="2020-08", before="coup")}, "keep", "tightened"),
        (clashing(), "keep", "numbered rivals"),
        (clashing(), "trust", "struck"),
        ({"a": Event(title="A", when="2020-08"), "b": COUP}, "keep", "undecided"),
    ],
    ids=["after", "before", "rivals", "set-aside", "undecided"],
)
def test_each_new_mark_is_told_where_it_occurs_and_only_there(events, mode, entry):
    told = legend_of(chronicle.draw(collect(events), hearing=Hearing(mode=mode)))
    assert said(entry, "en") in told
    assert said(entry, "en") not in legend_of(chronicle.draw(collect({"coup": COUP})))


def legend_of(layout):
    def walk(nodes):
        for node in nodes:
            if isinstance(node, Group) and node.kind == "legend":
                yield from (text.string for text in texts(node.children))
            elif isinstance(node, Group):
                yield from walk(node.children)

    return " ".join(walk(layout.scene.children))
