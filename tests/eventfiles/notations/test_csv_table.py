"""Tables: what a cell means, what it cannot mean, and where it stands."""

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from chronicle.eventfiles.notations.cells import delimiter_of, rows_of
from chronicle.eventfiles.reading import read_alone
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.text import EventText, TableHints
from strategies import read_source


def events_of(text, **hints):
    errors, timeline = read_source(text, "a.csv", **hints)
    assert errors == []
    return [*timeline]


def codes_of(text, **hints):
    reading = read_alone(EventText(name="a.csv", content=text, hints=TableHints(**hints)))
    return [(d.code, d.location.line, d.location.column) for d in reading.diagnostics]


_cells = st.text(st.sampled_from('a"; ,\n|é字'), max_size=6)


@given(st.lists(st.lists(_cells, min_size=2, max_size=4), min_size=1, max_size=4), st.sampled_from(",;\t|"))
@example([["a\nb", '"'], ["", "c"]], ",")
def test_cells_are_those_of_the_standard_reader(rows, delimiter):
    header = ["one", "two", "three", "four"]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(
        [header, *rows]
    )
    findings = Findings(EventText(name="a.csv", content=out.getvalue()))
    assert delimiter_of(findings.text) == delimiter
    read = [[cell.value for cell in row] for row in rows_of(findings.text, findings)]
    assert read == [header, *(row for row in rows if any(cell.strip() for cell in row))]
    assert findings.count == 0
    for row in rows_of(findings.text, findings):
        for cell in row:
            typed = findings.text.slice(cell.spot)
            assert typed[1:-1].replace('""', '"') == cell.value


@pytest.mark.parametrize(
    ("cell", "edtf", "says"),
    [
        ("2020-08-18", "2020-08-18", None),
        ("late August 2020", "[2020-08-21..2020-08-31]", "late August 2020"),
        ("18 August 2020", "2020-08-18", "18 August 2020"),
        ("31/12/2020", "2020-12-31", None),
        ("18.8.2020", "2020-08-18", None),
        ("c. 1320", "1320~", "c. 1320"),
        ("1861-04-12 00:00:00", "1861-04-12", None),
        ("1985?", "1985?", None),
    ],
)
def test_a_date_is_read_as_edtf_or_words(cell, edtf, says):
    (event,) = events_of(f'title,when\nCoup,"{cell}"\n')
    assert [(str(dating.when), dating.says) for dating in event.datings] == [(edtf, says)]


@pytest.mark.parametrize(("is_day_first", "edtf"), [(True, "1861-12-04"), (False, "1861-04-12")])
def test_day_and_month_are_as_the_table_has_them(is_day_first, edtf):
    (event,) = events_of("title,when\nCoup,4/12/1861\n", is_day_first=is_day_first)
    assert str(event.datings[0].when) == edtf


def test_day_and_month_are_never_guessed():
    assert codes_of("title,when\nCoup,4/12/1861\n") == [("F204", 2, 6)]


def test_no_date_is_told_as_undated():
    (event,) = events_of("title,when\nCoup,n.d.\n")
    assert event.undated.reason == "n.d."


def test_start_and_end_are_a_process():
    first, second = events_of("title,start,end\nSiege,May 1861,June 1862\nCoup,2020,2020\n")
    assert (str(first.datings[0].when), first.kind) == ("1861-05/1862-06", "process")
    assert (str(second.datings[0].when), second.kind) == ("2020", "happening")


TIMELINE_JS = """\
Year,Month,Day,Time,End Year,End Month,End Day,End Time,\
Display Date,Headline,Text,Media,Media Credit,Type,Group
,,,,,,,,,The Middle Ages,,,,title,
2020,8,18,2:30 pm,,,,,that afternoon,Coup,The officers move,https://example.org/a.jpg,AP,,Mali
-500,,,,-490,,,,,War,,,,,
2020,,18,,,,,,,No month,,,,,
"""


def test_a_timelinejs_sheet_is_recognised():
    reading = read_alone(EventText(name="a.csv", content=TIMELINE_JS))
    coup, war = reading.timeline
    assert reading.timeline.header.title == "The Middle Ages"
    assert (str(coup.datings[0].when), coup.datings[0].says) == ("2020-08-18T14:30", "that afternoon")
    assert (coup.note, coup.image, coup.tags) == ("The officers move", "https://example.org/a.jpg", ("Mali",))
    assert (str(war.datings[0].when), war.kind) == ("-0499/-0489", "process")
    assert [d.code for d in reading.diagnostics] == ["F156", "F204"]


def test_rows_of_eras_are_eras_wherever_they_stand():
    text = (
        "type,title,when,end,note,sources,actors,tags\n"
        "era,July crisis,1914-06-28,1914-08-04,Telegrams,Diaries [page 3],,\n"
        ",Sarajevo,1914-06-28,,,,Princip,\n"
        'Era,The Great War,"July 1914 – 11 November 1918",,,,France,war\n'
        "era,Undated,,,,,,\n"
    )
    reading = read_alone(EventText(name="a.csv", content=text))
    crisis, war = reading.timeline.eras
    assert [event.id for event in reading.timeline] == ["sarajevo"]
    assert (crisis.id, crisis.title, str(crisis.when)) == (
        "july_crisis",
        "July crisis",
        "1914-06-28/1914-08-04",
    )
    assert (crisis.note, crisis.sources[0].locator) == ("Telegrams", "page 3")
    assert str(war.when) == "1914-07/1918-11-11"
    told = [(d.code, d.location.line, d.message) for d in reading.diagnostics]
    assert told == [
        ("F156", 4, "this is not read: an era has no 'actors'"),
        ("F156", 4, "this is not read: an era has no 'tags'"),
        ("F203", 5, "Era needs the field 'when'"),
    ]


def test_actors_have_roles_and_are_declared_once():
    text = "title,actors\nTalks,France: host; Mali\nCoup,mali: overthrown;  MALI \n"
    errors, timeline = read_source(text, "a.csv")
    assert errors == []
    assert {key: actor.name for key, actor in timeline.actors.items()} == {"france": "France", "mali": "Mali"}
    assert [(part.actor, part.role) for part in timeline.events["talks"].actors] == [
        ("france", "host"),
        ("mali", None),
    ]


def test_sources_have_places_and_addresses():
    text = (
        "title,sources,quote\nTalks,Le Monde [page 3],the words\nCoup,https://example.org/a[b]; Le Monde,\n"
    )
    errors, timeline = read_source(text, "a.csv")
    assert errors == []
    (cited,) = timeline.events["talks"].sources
    assert (cited.source, cited.locator, cited.quote) == ("le_monde", "page 3", "the words")
    assert [source.url for source in timeline.sources.values()] == [None, "https://example.org/a[b]"]


def test_places_take_the_degrees_of_their_row():
    _, timeline = read_source("title,place,lat,lon\nCoup,Bamako,12.65,-8\n", "a.csv")
    assert [(p.name, p.latitude, p.longitude) for p in timeline.places.values()] == [("Bamako", 12.65, -8)]


def test_ids_of_any_shape_are_ids_all_the_same():
    text = "id,title,after\nAL001,Coup,\n42,Talks,AL001\ncoup,Third,42; AL001\n"
    errors, timeline = read_source(text, "a.csv")
    assert errors == []
    assert {key: [r.event for r in event.after] for key, event in timeline.events.items()} == {
        "al001": [],
        "event_42": ["al001"],
        "coup": ["event_42", "al001"],
    }


def test_an_id_twice_is_told():
    assert [code for code, *_ in codes_of("id,title\na,Coup\na,Talks\n")] == ["F112"]


def test_a_column_may_be_named_and_serve_two_fields():
    text = "battle,day,lat\nAthens,1864-01-26,34.8\n"
    _, timeline = read_source(text, "a.csv", columns={"title": "battle", "where": "Battle", "when": "day"})
    (event,) = timeline
    assert (event.title, event.where, str(event.datings[0].when)) == (
        "Athens",
        ("athens_2",),
        "1864-01-26",
    )


def test_a_column_that_is_not_there_is_told():
    codes = codes_of("battle,date\nAthens,1864\n", columns={"title": "battel"})
    assert ("F155", 1, 1) in codes


@pytest.mark.parametrize(
    "headings",
    [
        "Titre,Début,Fin,Lieu,Acteurs,Référence,Remarque",
        "Ereignis,Beginn,Ende,Ort,Beteiligte,Quelle,Bemerkung",
        "Título,Inicio,Hasta,Lugar,Participantes,Fuente,Descripción",
        "Событие,Начало,Конец,Место,Участники,Источник,Примечание",
        "الحدث,البداية,النهاية,المكان,الأشخاص,المصدر,ملاحظة",
        "TITLE,start-date,END DATE,place,people,source,text",
    ],
)
def test_headings_are_known_in_six_languages(headings):
    text = f"{headings}\nCoup,2020-08-18,2020-08-19,Bamako,France,Log,x\n"
    reading = read_alone(EventText(name="a.csv", content=text))
    assert reading.diagnostics == ()
    (coup,) = reading.timeline
    assert (coup.title, str(coup.datings[0].when), coup.note) == ("Coup", "2020-08-18/2020-08-19", "x")
    assert [len(table) for table in (coup.where, coup.actors, coup.sources)] == [1, 1, 1]


def test_a_column_that_may_be_the_date_is_offered_as_one():
    (finding, *_) = read_alone(EventText(name="a.csv", content="title,Datierung\nA,2020\n")).diagnostics
    assert (finding.code, finding.location.column) == ("F156", 7)
    assert finding.help == 'if it tells when: chronicle convert FILE OUT --column when="Datierung"'


@pytest.mark.parametrize(
    ("cell", "languages"),
    [("3. Mai 2021", "--language fr or --language de"), ("18 août 2020", "--language fr")],
)
def test_words_of_another_language_are_told_with_it(cell, languages):
    (finding,) = read_alone(EventText(name="a.csv", content=f"title,when\nA,{cell}\n")).diagnostics
    assert finding.code == "F204"
    assert languages in finding.help


def test_a_source_for_all_and_a_title_are_given():
    _, timeline = read_source("title\nCoup\n", "a.csv", source="Le Monde", title="Mali")
    assert timeline.header.title == "Mali"
    assert [c.source for c in timeline.events["coup"].sources] == ["le_monde"]


def test_real_times_stay_times():
    first, second = events_of("title,when\nA,2020-08-18T00:00:00\nB,2020-08-18T14:30\n")
    assert [str(event.datings[0].when) for event in (first, second)] == [
        "2020-08-18T00:00:00",
        "2020-08-18T14:30",
    ]


def test_a_private_row_shows_nothing_in_its_findings():
    reading = read_alone(EventText(name="a.csv", content="title,when,private\nA,hush,yes\n"))
    assert "hush" not in repr(reading.diagnostics)
    assert [d.excerpt for d in reading.diagnostics] == [""]


@pytest.mark.parametrize("text", ["", "\n\n", "title", "title,when\n", ",,,\n,,,"])
def test_tables_without_rows_have_no_events(text):
    assert not [*read_alone(EventText(name="a.csv", content=text)).timeline]


def test_a_type_of_row_that_is_none_is_told_once():
    text = "type,title,when\nevnt,x,1900\nbattle,y,1901\nbattle,z,1902\nera,w,1903\n"
    reading = read_alone(EventText(name="a.csv", content=text))
    told = [(one.code, one.location.line, one.help) for one in reading.diagnostics]
    assert told == [
        ("F156", 2, "did you mean 'event'?"),
        ("F156", 3, "what it says of events belongs into 'tags'"),
    ]
    assert (len(reading.timeline.events), len(reading.timeline.eras)) == (3, 1)
