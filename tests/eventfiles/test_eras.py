"""Eras, from the text to every way out: what is behind the events is never lost and bounds nothing."""

import pytest

import chronicle
from chronicle import Era, Event, Timeline, collect
from chronicle.api import check
from chronicle.api.conversion import convert
from chronicle.api.diffing import diff
from chronicle.eventfiles.editing import formatted
from chronicle.eventfiles.syntax.text import EventText
from chronicle.model import merge
from strategies import read_source

FILE = """\
from chronicle import Era, Event, Source

book = Source(title="A history", published="1920")
war = Era(title="The Great War", when="1914-07-28/1918-11-11", note="In Europe", sources=book.cite("page 1"))
crisis = Era(title="July crisis", when="28 June – 4 August 1914")

shots = Event(title="Two shots", when="1914-06-28", sources=book)
"""


def read():
    errors, timeline = read_source(FILE)
    assert errors == []
    return timeline


def test_eras_are_a_tuple_in_the_order_of_the_file():
    war, crisis = read().eras
    assert (war.id, war.title, str(war.when), war.note) == (
        "war",
        "The Great War",
        "1914-07-28/1918-11-11",
        "In Europe",
    )
    assert (crisis.id, str(crisis.when)) == ("crisis", "1914-06-28/1914-08-04")
    assert war.sources[0].source == "book"
    assert read().location("war", "when").line == 4


def test_an_era_made_in_memory_gets_an_id_of_its_title():
    twice = Timeline(eras=[Era(title="War", when="1914/1918"), Era(title="War", when="1939/1945")])
    assert [era.id for era in twice.eras] == ["war", "war_2"]
    assert len(twice.to_plain()["eras"]) == 2


@pytest.mark.parametrize(
    ("code", "line", "text"),
    [
        ("F203", 2, 'war = Era(title="War")'),
        ("F203", 2, 'war = Era(when="1914")'),
        ("F204", 2, 'war = Era(title="War", when="1914-13")'),
        ("F202", 2, 'war = Era(title="War", when=["1914", "1939"])'),
        ("F201", 2, 'war = Era(title="War", when="1914", actors="x")'),
        ("F301", 2, 'war = Era(title="War", when="1914", sources="nobody")'),
        ("F304", 3, 'war = Era(title="War", when="1914")\nx = Event(title="X", part_of=war)'),
    ],
)
def test_mistakes_have_their_place(code, line, text):
    errors, _ = read_source(f"from chronicle import Era, Event\n{text}\n")
    assert [(one.code, one.location.line) for one in errors] == [(code, line)]


def test_the_lower_rung_takes_a_mapping_a_list_and_the_shortest_form():
    rows = {
        'eras = {"war": {"title": "War", "when": "1914/1918"}}': ["war"],
        'eras = [{"title": "War", "when": "1914/1918"}, {"id": "w", "title": "War", "when": "1939/1945"}]': [
            "war",
            "w",
        ],
        'eras = {"1914/1918": "War", "1939/1945": "War"}': ["war", "war_2"],
    }
    for text, ids in rows.items():
        errors, timeline = read_source(f"{text}\nevents = {{}}\n")
        assert errors == []
        assert [era.id for era in timeline.eras] == ids


def test_an_id_made_of_a_title_is_unlike_all_others():
    text = 'actors = {"coup": "X"}\neras = {"2020": "War"}\nevents = {"2020": "Coup", "2021": "War"}\n'
    errors, timeline = read_source(text)
    assert errors == []
    assert list(timeline.events) == ["coup_2", "war"]
    assert [era.id for era in timeline.eras] == ["war_2"]
    namespace: dict[str, object] = {}
    exec(text, namespace)  # noqa: S102 - running it is the other half of the law
    assert collect(namespace) == timeline


@pytest.mark.parametrize("name", ["a.py", "a.yaml", "a.json", "a.csv"])
def test_every_format_says_eras(name):
    timeline = read()
    converted = convert(timeline, name)
    assert not [loss for loss in converted.losses if "Era" in loss.message]
    errors, again = read_source(converted.text, name)
    assert errors == []
    assert {(era.id, era.title, str(era.when), era.note) for era in again.eras} == {
        (era.id, era.title, str(era.when), era.note) for era in timeline.eras
    }


def test_fmt_puts_eras_before_events_and_in_order_and_spells_their_dates():
    text = formatted(EventText(name="a.py", content=FILE)).content
    assert text.index("crisis = ") < text.index("war = ") < text.index("shots = ")
    assert 'when="1914-06-28/1914-08-04"' in text
    assert formatted(EventText(name="a.py", content=text)).content == text


def test_a_private_era_leaves_no_trace(tmp_path):
    hidden = FILE.replace('note="In Europe"', "private=True")
    _, timeline = read_source(hidden)
    assert [era.id for era in timeline.public().eras] == ["crisis"]
    assert "The Great War" not in convert(timeline, "a.csv").text
    errors, _ = read_source(hidden.replace("1914-07-28/", "1914-7-28/"))
    assert "Great" not in str(errors)


def test_eras_are_imported_to_be_told_and_keep_apart(tmp_path):
    (tmp_path / "eras.py").write_text(FILE, encoding="utf-8")
    path = tmp_path / "niger.py"
    path.write_text("from chronicle import Event\nfrom eras import war\nx = Event(title='X', when='1914')\n")
    reading = chronicle.read(path)
    assert [finding.code for finding in reading.diagnostics if finding.severity == "error"] == []
    assert "F310" not in {finding.code for finding in reading.diagnostics}
    assert [era.id for era in reading.timeline.eras] == ["war"]
    assert list(reading.timeline.sources) == ["book"]
    both = merge({"one": read(), "other": read()})
    assert [era.id for era in both.eras] == ["one.war", "one.crisis", "other.war", "other.crisis"]
    assert both.eras[0].sources[0].source == "one.book"


def test_a_source_that_an_era_cites_is_used():
    text = FILE.replace("sources=book)\n", ")\n").replace(", )", ")")
    _, timeline = read_source(text)
    assert not [finding for finding in check(timeline) if finding.code == "F310"]


def test_versions_differ_by_their_eras():
    def told(**eras):
        timeline = collect({"x": Event(title="X", when="1914"), **eras})
        return [
            (one.kind, one.record, one.id, one.field, one.reason) for one in diff(collect(before), timeline)
        ]

    war = Era(title="War", when="1914-07-28/1918-11-11")
    before = {"x": Event(title="X", when="1914"), "war": war}
    assert told(war=war) == []
    assert told() == [("removed", "Era", "war", None, None)]
    assert told(war=Era(title="War", when="1914/1918")) == [
        ("moved", "Era", "war", "when", "known less precisely")
    ]
    assert told(great=war) == [("renamed", "Era", "war", None, "the same title")]
    noted = Era(title="War", when="1914-07-28/1918-11-11", note="x")
    assert told(war=noted, y=war) == [
        ("corrected", "Era", "war", "note", None),
        ("added", "Era", "y", None, None),
    ]


def test_a_start_and_an_end_are_told_to_be_one_date():
    errors, _ = read_source('from chronicle import Era\nx = Era(title="X", start="1901", end="1910")\n')
    assert {one.help for one in errors if one.code == "F201"} == {
        'a start and an end are one date: when="1914-07-28/1918-11-11"'
    }


def test_a_cell_that_lacks_its_title_is_to_be_filled_in():
    (finding,), _ = read_source("title,when\n,1901\n", "a.csv")
    assert (finding.code, finding.help) == ("F203", "fill in the column 'title'")
