"""The furniture speaks the language of the header, English where it has none for it."""

from string import Formatter

import pytest

from chronicle import Event, Header, Undated, collect
from chronicle.chart.words import LANGUAGES, WORDS, said
from chronicle.layout.scene import texts


@pytest.mark.parametrize("what", WORDS)
def test_every_saying_is_there_in_every_language_with_the_same_values(what):
    row = WORDS[what]
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


def test_where_the_language_is_not_known_it_is_english(compiled):
    words = " ".join(text.string for text in texts(compiled(timeline("eo")).scene.children))
    assert "Not dated in the sources" in words
