"""Phrases as text, Markdown and HTML: nothing in a text may act as a mark."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.wording import Piece, escape_html, escape_markdown, to_html, to_markdown, to_text, words

PHRASE = (
    Piece(text="18 August 2020"),
    Piece(text="1,12", style="raised"),
    Piece(text=" <b>", style="strong"),
)


def test_one_phrase_three_ways():
    assert to_text(PHRASE) == "18 August 2020¹,¹² <b>"
    assert to_text(PHRASE, numbers="brackets") == "18 August 2020 [1, 12] <b>"
    assert to_text(PHRASE, numbers="none") == "18 August 2020 <b>"
    assert to_markdown(PHRASE) == "18 August 2020[^1][^12] **\\<b\\>**"
    assert to_html(PHRASE) == "18 August 2020<sup>1, 12</sup><strong> &lt;b&gt;</strong>"


def test_emphasis_hugs_its_words_and_takes_neighbours_together():
    assert to_markdown((*words(" a ", "italic"), *words("b", "italic"))) == " *a b*"
    assert to_markdown(words("  ", "strong")) == "  "


@pytest.mark.parametrize(
    ("hostile", "escaped"),
    [
        ("[click](http://evil)", "\\[click\\](http\\://evil)"),
        ("![x](y)", "!\\[x\\](y)"),
        ("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"),
        ("# no heading", "\\# no heading"),
        ("1914. no list", "1914\\. no list"),
        ("- no item", "\\- no item"),
        ("---", "\\---"),
        ("`code` *b* _i_ ~~s~~ $m$ |t|", "\\`code\\` \\*b\\* \\_i\\_ \\~\\~s\\~\\~ \\$m\\$ \\|t\\|"),
        ("snake_case & co, &amp;", "snake_case & co, \\&amp;"),
        ("two\nlines\r\nthree\tfour", "two lines three four"),
        ("\u202eright to left", "\\\\u202eright to left"),
    ],
)
def test_markdown_marks_are_plain_characters(hostile, escaped):
    assert escape_markdown(hostile) == escaped


def test_html_is_escaped_inside_elements_and_attributes():
    assert escape_html("<script>'\"&\n\x1b[0m\u202e") == "&lt;script&gt;&#x27;&quot;&amp; \\x1b[0m\\u202e"


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.text = [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        self.text.append(data)


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp"))))
def test_html_gives_back_the_very_text(text):
    reader = _Reader()
    reader.feed(to_html(words(text)))
    reader.close()
    assert reader.tags == []
    assert "".join(reader.text) == text


@given(st.text())
def test_every_way_of_writing_stays_on_one_line(text):
    for write in (to_text, to_markdown, to_html):
        assert len(write(words(text)).splitlines()) <= 1
