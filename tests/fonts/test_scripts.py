import pytest

from chronicle.fonts import is_right_to_left, needs_shaping
from chronicle.fonts.scripts import shaped_stretch


@pytest.mark.parametrize(
    ("text", "shaped", "leftward"),
    [
        ("Bamako 2020", False, False),
        ("Москва Ἀθῆναι 東京", False, False),
        ("باماكو", True, True),
        ("17 שלום", True, True),
        ("Diop ديوب", True, False),
        ("नमस्ते", True, False),
        ("", False, False),
    ],
)
def test_which_writing_has_to_be_shaped_and_which_runs_leftward(text, shaped, leftward):
    assert (needs_shaping(text), is_right_to_left(text)) == (shaped, leftward)


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("plain", None),
        ("Diop ديوب said", "ديوب"),
        ("in ديوب و باماكو now", "ديوب و باماكو"),
        ("on ديوب 18/5 he", "ديوب 18/5"),
        ("ديوب said", "ديوب said"),
    ],
)
def test_a_stretch_runs_from_the_first_joined_character_to_the_last(text, stretch):
    found = shaped_stretch(text)

    assert (found and text[slice(*found)]) == stretch


def test_a_line_without_letters_runs_from_left_to_right():
    assert not is_right_to_left("«17–18»")
