"""Written = read: the event file of any timeline reads as that timeline, and formatters leave it as it is."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from chronicle.eventfiles.writing import write_event_file
from chronicle.model import Actor, Event, Header, Timeline, collect
from strategies import read_source, timelines


@given(timelines())
@settings(max_examples=200)
def test_what_is_written_reads_as_the_same(timeline):
    written = write_event_file(timeline)
    errors, read = read_source(written.text)
    assert errors == []
    assert read.to_plain() == timeline.to_plain()
    assert written.renamed == {}


@given(timelines())
@settings(max_examples=30)
def test_what_is_written_runs_as_the_same(timeline):
    namespace = {}
    exec(compile(write_event_file(timeline).text, "written.py", "exec"), namespace)  # noqa: S102 - the other half of the law
    assert collect(namespace).to_plain() == timeline.to_plain()


@given(timelines())
@settings(max_examples=30)
def test_writing_what_was_read_gives_the_same_text(timeline):
    text = write_event_file(timeline).text
    assert write_event_file(read_source(text)[1]).text == text


@given(
    st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1).filter(str.strip)
)
@example('It ends with a quote"')
@example("A backslash \\ and '''")
@example("Two stops..")
@example(" blank around ")
def test_any_title_comes_back(title):
    timeline = Timeline(header=Header(title=title))
    assert read_source(write_event_file(timeline).text)[1].header == timeline.header


@pytest.mark.parametrize("name", ["class", "from", "header", "events", "mali.france", "9th", "Ä"])
def test_an_id_that_no_variable_can_bear_is_renamed_everywhere(name):
    actor = Actor(name="A", id=name)
    talks = Event(title="Talks", actors=name, id="talks")
    written = write_event_file(Timeline(actors={name: actor}, events={"talks": talks}))
    errors, read = read_source(written.text)
    assert errors == []
    new = written.renamed[name]
    assert [part.actor for part in read.events["talks"].actors] == [new]
    assert read.actors[new].name == "A"


def test_an_empty_timeline_is_an_empty_file():
    assert write_event_file(Timeline()).text == ""


RUFF = shutil.which("ruff", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.skipif(RUFF is None, reason="NO RUFF: the layout was not held against a formatter")
@pytest.mark.parametrize("width", [88, 120])
@given(timeline=timelines())
@settings(max_examples=10)
def test_a_formatter_has_nothing_to_change(timeline, width):
    text = write_event_file(timeline).text
    arguments = ["format", "--isolated", f"--line-length={width}", "--stdin-filename=written.py", "-"]
    done = subprocess.run([RUFF, *arguments], input=text, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == text
