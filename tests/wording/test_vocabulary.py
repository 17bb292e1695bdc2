"""What stands between words, as each language sets it."""

import pytest

from chronicle import Dating, Event
from chronicle.wording import Notes, date_phrase, enumerated


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "18 August 2020; “in August”"),
        ("fr", "18 août 2020\u202f; «\u00a0in August\u00a0»"),
        ("ar", "18 أغسطس 2020؛ «in August»"),
    ],
)
def test_a_semicolon_is_that_of_the_language(language, words):
    coup = Event(title="Coup", when=[Dating(when="2020-08-18"), Dating(when="2020-08", says="in August")])
    said = "".join(piece.text for piece in date_phrase(coup, Notes(), language=language))
    assert said == words


def test_names_are_listed_with_the_comma_of_the_language():
    assert enumerated(["مالي", "ليبيا", "سوريا"], "ar") == "مالي، ليبيا وسوريا"
    assert enumerated(["Mali", "Libye", "Syrie"], "fr") == "Mali, Libye et Syrie"
