"""YAML: scalars are texts until a field wants another, and every mark is where an editor finds it."""

import pytest

from chronicle.eventfiles.notations.yaml_nodes import yaml_declarations
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.text import EventText
from strategies import read_source


def event_of(fields, name="a.yaml"):
    errors, timeline = read_source(f"events:\n  e: {fields}\n", name)
    assert errors == []
    return timeline.events["e"]


@pytest.mark.parametrize(
    "scalar", ["NO", "yes", "12:30", "2020-08-18", "1_000", "0x1F", "1e3", "null", "~x", "=", "2020", ".inf"]
)
def test_a_scalar_is_the_text_that_was_written(scalar):
    assert event_of(f"{{title: {scalar}}}").title == scalar


@pytest.mark.parametrize(
    ("typed", "key"), [("true", True), ("True", True), ("yes", True), ("false", False), ("NO", False)]
)
def test_a_flag_is_read_where_one_belongs(typed, key):
    assert event_of(f"{{title: A, key: {typed}}}").key is key


def test_a_quoted_flag_is_a_text():
    errors, _ = read_source('events:\n  e: {title: A, key: "true"}\n', "a.yaml")
    assert [(error.code, error.location.line, error.location.column) for error in errors] == [("F202", 2, 22)]


@pytest.mark.parametrize("nothing", ["null", "~", "", "Null"])
def test_nothing_is_read_where_it_may_stand(nothing):
    assert event_of(f"\n    title: A\n    note: {nothing}").note is None


def test_block_texts_lose_their_last_line_end_unless_it_is_kept():
    assert event_of("\n    title: A\n    note: |\n      one\n      two\n").note == "one\ntwo"
    assert event_of("\n    title: A\n    note: |+\n      one\n").note == "one\n\n"
    assert event_of("\n    title: A\n    note: >-\n      one\n      two\n").note == "one two"


def test_a_private_row_shows_nothing_in_its_findings():
    errors, _ = read_source("events:\n  e: {title: A, private: yes, when: secret}\n", "a.yaml")
    assert [error.code for error in errors] == ["F204"]
    assert "secret" not in repr(errors)
    assert errors[0].excerpt == ""


def test_an_empty_file_has_no_events():
    assert read_source("", "a.yaml")[1].to_plain()["events"] == {}
    assert read_source("# nothing yet\n", "a.yaml")[0] == []


def test_a_list_as_the_whole_is_refused():
    assert [error.code for error in read_source("- a\n", "a.yaml")[0]] == ["F202"]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 5000,
        "a: " * 900,
        "{a: " * 3000,
        "- " * 3000,
        "\t- a",
        "&a [*a]",
        "a: !!python/object:os.system x",
        "%YAML 9",
        "? a\n? b",
        "a: 'x",
        "\x00",
        "--- |\n a\n...\nb: c",
    ],
)
def test_hostile_texts_end_in_findings(text):
    findings = Findings(EventText(name="a.yaml", content=text))
    yaml_declarations(findings.text, findings)
    assert findings.count > 0


def test_places_count_code_points():
    errors, _ = read_source("events:\n  e: {title: Überfall 🙂, when: 2020-13}\n", "a.yaml")
    assert [(error.location.line, error.location.column) for error in errors] == [(2, 37)]
