import pytest

from chronicle import Event, Source, collect
from chronicle.wording import Notes, number_sources, to_text


def test_one_number_a_source_in_order_of_first_citation(timeline, ids):
    notes = number_sources(timeline, ids)
    assert [(note.number, note.source_id) for note in notes.notes] == [
        (1, "dataset"),
        (2, "article"),
        (3, "letter"),
    ]
    assert notes.number("article") == 2


def test_the_order_of_events_decides(timeline):
    notes = number_sources(timeline, ["withdrawal", "coup"])
    assert [note.source_id for note in notes.notes] == ["letter", "dataset", "article"]


def test_a_source_that_nobody_cites_has_no_number(timeline):
    with pytest.raises(KeyError):
        number_sources(timeline, ["ties"]).number("article")


def test_notes_tell_author_title_date_locators_and_access(timeline, ids):
    notes = number_sources(timeline, ids).notes
    assert [to_text(note.phrase) for note in notes] == [
        "Peyton et al., Coups, undated, caption",
        "“Partner changes confirmed”, undated, paragraphs 3, 8–9, accessed 3 May 2022",
        "“Letter”, 17 February 2022",
    ]
    assert [(note.url, note.archived) for note in notes] == [
        ("https://example.org/1", None),
        (None, None),
        (None, "https://archive.example/2"),
    ]
    assert [piece.style for piece in notes[0].phrase if piece.text == "Coups"] == ["italic"]


def test_footage_tells_when_it_was_captured_and_uploaded():
    film = Source(title="Convoy", author=["A", "B", "C"], captured="2022-05-03", uploaded="2022-05-04")
    timeline = collect({"film": film, "event": Event(title="E", sources=film)})
    assert to_text(number_sources(timeline, ["event"]).notes[0].phrase) == (
        "A, B and C, “Convoy”, captured 3 May 2022, uploaded 4 May 2022"
    )


def test_where_no_notes_are_printed_nothing_is_raised(timeline):
    assert Notes().raised(timeline.events["coup"].datings[0].sources) == ()


@pytest.mark.parametrize(
    ("about", "note"),
    [
        ({}, "“Annals”"),
        ({"url": "https://example.org"}, "“Annals”, undated"),
        ({"file": "sources/annals.txt"}, "“Annals”, undated"),
        ({"accessed": "2022-05-03"}, "“Annals”, undated, accessed 3 May 2022"),
    ],
)
def test_only_what_was_looked_up_is_known_to_bear_no_date(about, note):
    annals = Source(title="Annals", **about)
    timeline = collect({"annals": annals, "event": Event(title="E", sources=annals)})
    assert to_text(number_sources(timeline, ["event"]).notes[0].phrase) == note
