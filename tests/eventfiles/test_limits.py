"""What YAML, JSON and tables may hold: where it is too much a finding says so, and what is above is read."""

import pytest

from chronicle.eventfiles import limits
from strategies import read_source


@pytest.fixture(autouse=True)
def small(monkeypatch):
    for name, most in {"VALUES": 50, "ROWS": 50, "COLUMNS": 50, "FINDINGS": 40}.items():
        monkeypatch.setattr(limits, name, most)


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("a.json", '{"events": [\n' + "1,\n" * 60 + "1]}", 50),
        ("a.yaml", "events:\n" + "- a\n" * 60, 49),
        ("a.csv", "title,when\n" + "x,1900\n" * 60, 52),
        ("a.csv", "title" + ",x" * 60 + "\n", 1),
        ("a.csv", "title,when\n" + "x,junk\n" * 49, 43),
    ],
)
def test_too_much_is_told_where_it_begins(name, text, line):
    errors, _ = read_source(text, name)
    (finding,) = (one for one in errors if one.code == "F120")
    assert finding.location.line == line


def test_the_rows_above_the_limit_are_read():
    _, timeline = read_source("title,when\n" + "x,1900\n" * 60, "a.csv")
    assert len(timeline) == 50


def test_words_for_dates_are_many_and_no_more(monkeypatch):
    monkeypatch.setattr(limits, "WORDS", 50)
    lines = [
        f'a{n} = Event(title="x", when="{when}")' for n, when in enumerate(["late May 2020"] * 4 + ["2020"])
    ]
    errors, timeline = read_source("from chronicle import Event\n" + "\n".join(lines))
    assert [(one.code, one.location.line) for one in errors] == [("F120", 5)]
    assert list(timeline.events) == ["a0", "a1", "a2", "a4"]


def test_it_is_not_looked_for_ever_for_what_was_meant(monkeypatch):
    monkeypatch.setattr(limits, "REPAIRED", 2)
    lines = [f'a{n} = Event(title="x", when="2020-8-{n}1")' for n in range(4)]
    errors, _ = read_source("from chronicle import Event\n" + "\n".join(lines))
    assert [one.help is None for one in errors] == [False, False, True, True]
