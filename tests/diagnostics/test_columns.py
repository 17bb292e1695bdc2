import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.diagnostics import columns_of, wrap


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("Mali", 4), ("Ke\u0308ita", 5), ("日本", 4), ("ｆ", 2), ("a\u200db", 2), ("مالي", 4)],
)
def test_columns(text, columns):
    assert columns_of(text) == columns


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, ("",)),
        ("one two three", 7, ("one two", "three")),
        ("a verylongword b", 6, ("a", "verylo", "ngword", "b")),
        ("日本語の文章", 5, ("日本", "語の", "文章")),
        (
            "see https://example.org/a/long/address now",
            10,
            ("see", "https://example.org/a/long/address", "now"),
        ),
    ],
)
def test_lines(text, width, lines):
    assert wrap(text, width) == lines


@given(st.text(alphabet="ab 日\u0308"), st.integers(2, 20))
def test_lines_fit_and_lose_no_letter(text, width):
    lines = wrap(text, width)
    assert all(columns_of(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
