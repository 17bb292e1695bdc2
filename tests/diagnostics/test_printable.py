from hypothesis import given
from hypothesis import strategies as st

from chronicle.diagnostics import on_one_line, printable


def test_what_would_act_is_shown():
    assert printable("a\x1b[2Jb\nc\u202ed\u2066e\x85f\ud800") == "a\\x1b[2Jb\\nc\\u202ed\\u2066e\\x85f\\ud800"
    assert on_one_line(" one\r\n\ttwo ") == "one two"


@given(st.text())
def test_what_is_printable_stays_one_line_and_is_left_alone(text):
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    assert printable(shown) == shown
    assert shown.encode().decode() == shown
