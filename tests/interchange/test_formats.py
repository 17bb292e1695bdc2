"""Every format of the table: what it says, and that nothing in a file's texts can act in it."""

import json
from html.parser import HTMLParser

import pytest

from chronicle import Event, Timeline, collect
from chronicle.api import listing
from chronicle.diagnostics import columns_of
from chronicle.interchange import FORMATS, format_named

ORDER = ("coup", "arrival", "meeting", "remark", "aside", "declaration", "dinner")
NAMES = [known.name for known in FORMATS]

TEXT = """\
Mali between two partners
=========================

18 August 2020¹; “in August 2020”²
    Officers overthrow the president

not dated, no later than 20 May 2022, after “Officers overthrow the president”
    Wagner arrives² (alleged by France)

20 May 2022
    They meet²
      · A remark (denied)
      · An aside (before “A declaration”)
    A declaration

21 May 2022
    A dinner

Sources
  1 Coups, 2021.
    archived at https://archive.example/2
  2 “Partner changes confirmed”, undated, paragraph 9, accessed 3 May 2022.
    https://example.org/a?b=1&c=2

After one article · As of 20 May 2022
"""

MARKDOWN = """\
# Mali between two partners

- **18 August 2020**[^1]**; “in August 2020”**[^2] — **Officers overthrow the president**
- **not dated, no later than 20 May 2022, after “Officers overthrow the president”** — Wagner arrives[^2] (alleged by France)
- **20 May 2022** — They meet[^2]
  - A remark (denied)
  - An aside (before “A declaration”)
- **20 May 2022** — A declaration
- **21 May 2022** — A dinner

[^1]: *Coups*, 2021. Archived at <https://archive.example/2>.
[^2]: “Partner changes confirmed”, undated, paragraph 9, accessed 3 May 2022. <https://example.org/a?b=1&c=2>

*After one article · As of 20 May 2022*
"""  # noqa: E501 - one line an event, as Markdown wants it

HTML = """\
<ol class="events">
<li id="event-coup" class="key">
<span class="date">18 August 2020<sup><a href="#source-1">1</a></sup>; “in August 2020”<sup><a href="#source-2">2</a></sup></span>
<bdi class="title">Officers overthrow the president</bdi>
</li>
<li id="event-arrival">
<span class="date">not dated, no later than 20 May 2022, after “Officers overthrow the president”</span>
<bdi class="title">Wagner arrives<sup><a href="#source-2">2</a></sup></bdi> <span class="remark">(alleged by France)</span>
</li>
<li id="event-meeting">
<span class="date">20 May 2022</span>
<bdi class="title">They meet<sup><a href="#source-2">2</a></sup></bdi>
<ul>
<li id="event-remark"><bdi class="title">A remark</bdi> <span class="remark">(denied)</span></li>
<li id="event-aside"><bdi class="title">An aside</bdi> <span class="remark">(before “A declaration”)</span></li>
</ul>
</li>
"""  # noqa: E501 - one line an element


def written(timeline, name, order=ORDER, width=80):
    return format_named(name).write(timeline, order, width)


def test_the_list_as_text(mali):
    assert written(mali, "text") == TEXT


def test_the_list_as_markdown(mali):
    assert written(mali, "markdown") == MARKDOWN


def test_the_list_as_a_page(mali):
    page = written(mali, "html")
    assert HTML in page
    assert page.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert '<a href="https://example.org/a?b=1&amp;c=2">' in page
    assert "<footer><p>After one article · As of 20 May 2022</p></footer>" in page


def test_the_list_as_data(mali):
    document = json.loads(written(mali, "json"))
    assert (document["schema"], document["title"], document["as_of"]) == (
        1,
        "Mali between two partners",
        "2022-05-20",
    )
    assert [event["id"] for event in document["events"]] == list(ORDER)
    coup, arrival, meeting = document["events"][:3]
    assert coup["date"] == "18 August 2020; “in August 2020”"
    assert [(dating["edtf"], dating["words"]) for dating in coup["datings"]] == [
        ("2020-08", "August 2020"),
        ("2020-08-18", "18 August 2020"),
    ]
    assert coup["datings"][1]["bounds"] == {
        "start": {"earliest": 1597708800, "latest": 1597708800},
        "end": {"earliest": 1597795200, "latest": 1597795200},
    }
    assert arrival["status"] == {"kind": "alleged", "by": ["france"]}
    assert arrival["undated"]["not_after"] == "2022-05-20"
    assert arrival["relations"][0]["kind"] == "after"
    assert meeting["where"] == [{"id": "moscow", "name": "Moscow"}]
    assert [(note["number"], note["source"]) for note in document["notes"]] == [
        (1, "archive"),
        (2, "article"),
    ]


def test_bounds_without_a_limit_are_null():
    event = json.loads(written(collect({"e": Event(title="E", when="2020/..")}), "json", ("e",)))["events"][0]
    assert event["datings"][0]["bounds"]["end"] == {"earliest": None, "latest": None}


def test_there_is_no_other_format():
    with pytest.raises(ValueError, match="no format 'yaml'; there are text, markdown, html, json"):
        format_named("yaml")


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_timeline_is_an_empty_list(name):
    assert written(Timeline(), name, ()).endswith("\n")


@pytest.mark.parametrize("name", NAMES)
def test_status_is_said_in_words_in_every_format(mali, name):
    assert "alleged" in written(mali, name)


@pytest.mark.parametrize("width", [30, 40, 72])
def test_text_keeps_to_its_columns(mali, width):
    lines = written(mali, "text", width=width).splitlines()
    assert all(columns_of(line) <= width for line in lines if "://" not in line)


# ---------------------------------------------------------------- hostile texts
class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.attributes = set(), []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += attrs


def test_nothing_in_a_text_acts_on_a_page(hostile):
    page = _Page()
    page.feed(written(hostile, "html", ("event", "other")))
    assert not page.tags & {"script", "img", "iframe", "b", "i"}
    assert not any(name.startswith("on") for name, _ in page.attributes)
    assert all(value.startswith("#source-") for name, value in page.attributes if name == "href")


def test_nothing_in_a_text_acts_in_markdown(hostile):
    text = written(hostile, "markdown", ("event", "other"))
    assert "<script>" not in text.replace("\\<", "")
    assert "](" not in text.replace("\\]", "")
    assert [line for line in text.splitlines() if line.startswith("#")] == text.splitlines()[:1]
    assert not any("javascript" in part for part in text.split("<")[1:] if not part.startswith("/"))


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_nothing_in_a_text_moves_the_cursor_or_turns_the_line(hostile, name):
    text = written(hostile, name, ("event", "other"))
    assert not set(text) & {"\x1b", "\u202e", "\r"}
    assert "\\u202e" in text


def test_data_keeps_the_very_text(hostile):
    document = json.loads(written(hostile, "json", ("event", "other")))
    assert document["events"][0]["title"] == hostile.events["event"].title


# ---------------------------------------------------------------- the same bytes, however the file is ordered
@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_the_file_plays_no_part(mali, name):
    wholes = {key: event for key, event in mali.events.items() if event.part_of is None}
    turned = mali.with_events(dict(reversed(wholes.items())))
    assert listing(turned, format=name) == listing(mali.with_events(wholes), format=name)
