"""Each character of a text is found where it was typed."""

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.eventfiles.syntax.string_places import character_offsets, end_of_first_text

TYPED = [
    '"abc"',
    r'"\n\x41\u00e9\101\\"',
    r'r"a\n"',
    '"""a\nb"""',
    '"a\\\nb"',
    "'a' # c\n 'b'",
    r'"\N{BULLET}x"',
    '""',
]


@pytest.mark.parametrize("typed", TYPED)
def test_there_is_a_place_for_every_character(typed):
    assert len(list(character_offsets(typed))) == len(ast.literal_eval(f"({typed})"))


@given(st.text(), st.sampled_from([repr, ascii]))
def test_plain_characters_stand_at_their_places(text, spell):
    typed = spell(text)
    offsets = list(character_offsets(typed))
    assert len(offsets) == len(text)
    assert all(typed[at] in (char, "\\") for at, char in zip(offsets, text, strict=True))


def test_a_second_text_begins_on_the_next_line():
    assert end_of_first_text('"a"  # one\n   "b"') == (1, 3)
    assert end_of_first_text("'it\\'s'") is None
