"""The furniture speaks the language of the header, English where it has none for it."""

from string import Formatter

import pytest

from chronicle import Actor, After, Era, Event, Header, Lasts, Source, Status, Undated, collect
from chronicle.chart.words import WORDS, said
from chronicle.layout.scene import texts
from chronicle.wording import LANGUAGES
from chronicle.wording.vocabulary import WORDS as VOCABULARY


@pytest.mark.parametrize("row", [*WORDS.values(), *VOCABULARY.values()], ids=lambda row: row[0])
def test_every_saying_is_there_in_every_language_with_the_same_values(row):
    assert len(row) == len(LANGUAGES)
    assert all(row)
    fields = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in row]
    assert fields == fields[:1] * len(row)


def timeline(language):
    return collect(
        {
            "header": Header(title="T", as_of="2022-05-20", language=language),
            "one": Event(title="1", when="2020-08-18", key=True),
            "war": Event(title="2", when="1999/2003~"),
            "lost": Event(title="3", when=Undated(reason="-")),
        }
    )


@pytest.mark.parametrize("language", LANGUAGES[1:5])
@pytest.mark.parametrize("about", [{}, {"axis": "log"}, {"origin": "one"}, {"lanes": "actor"}], ids=str)
def test_nothing_is_said_in_english_where_another_language_is_told(compiled, language, about):
    words = " ".join(text.string for text in texts(compiled(timeline(language), **about).scene.children))
    assert said("key", language) in words.replace("\n", " ")
    for row in WORDS.values():
        english = row[0].partition("{")[0].strip()
        if " " in english:
            assert english not in words
    assert not {"earlier", "Others", "lasted"} & set(words.split())


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_undated_events_statuses_contradictions_and_the_alt_text_are_told_in_the_language(compiled, language):
    mali, paper = Actor(name="Mali"), Source(title="P", accessed="2022-05-03", author="A", published=None)
    coup = Event(title="C", when="2020-08", status=Status(kind="alleged", by=mali))
    events = {
        "coup": coup,
        "talks": Event(title="T", when="2020-07", after=After(event=coup, sources=paper)),
        "lost": Event(title="L", when=Undated(reason="-", not_after="2022-05-20"), after=coup),
        "reign": Event(title="R", when="2020/2021", kind="state", lasts=Lasts(length="9 years")),
        "age": Era(title="G", when="2019/2021"),
    }
    layout = compiled(collect({"header": Header(language=language), "mali": mali, "paper": paper, **events}))
    words = " ".join([layout.scene.description, *(text.string for text in texts(layout.scene.children))])
    for english in (
        "alleged",
        "after",
        "not dated",
        "no later",
        "lasted",
        "accessed",
        "undated",
        "Era",
        "events",
    ):
        assert english.lower() not in words.lower().split()
        assert f"{english} " not in words
    assert "‡1" in words


def test_where_the_language_is_not_known_it_is_english(compiled):
    words = " ".join(text.string for text in texts(compiled(timeline("eo")).scene.children))
    assert "Not dated in the sources" in words
