"""The published schema: what it takes is what the reader takes, as far as a shape can tell."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import given, settings

from chronicle.eventfiles.records import RECORDS
from chronicle.eventfiles.schema import schema
from chronicle.interchange.conversion import exchange_format_of
from strategies import read_source, timelines

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "chronicle.schema.json"
VALIDATOR = jsonschema.Draft202012Validator(schema())


def test_the_published_copy_is_up_to_date():
    assert json.loads(PAGE.read_text("utf-8")) == schema(), (
        "run: chronicle schema > docs/reference/chronicle.schema.json"
    )


def test_it_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(schema())


def test_every_field_of_every_record_is_in_it():
    defined = schema()["$defs"]
    for name, table in RECORDS.items():
        if name != "Header":
            assert set(defined[name]["properties"]) - {"id"} == set(table.fields)
    assert set(schema()["properties"]) >= set(RECORDS["Header"].fields)


@given(timeline=timelines())
@settings(max_examples=60)
def test_whatever_is_written_is_valid(timeline):
    for name, load in (("a.json", json.loads), ("a.yaml", yaml.safe_load)):
        data = load(exchange_format_of(name).write(timeline).text)
        assert [error.message for error in VALIDATOR.iter_errors(data)] == []


CASES = [
    ({"events": {"coup": {"title": "Coup"}}}, True),
    ({"events": {"2020-08": "Coup in Mali"}}, True),
    ({"events": [{"title": "Coup", "id": "coup"}]}, True),
    ({"title": "Mali", "language": "fr-CA", "actors": {"mali": "Mali"}, "events": {}}, True),
    ({"events": {"coup": {"title": "Coup", "when": {"reason": "none", "not_after": "2020"}}}}, True),
    ({"events": {"coup": {"title": "Coup", "when": ["2020", {"when": "2021", "credibility": 2}]}}}, True),
    ({"actors": {"mali": "Mali"}, "events": {"coup": {"title": "Coup", "actors": {"mali": None}}}}, True),
    ({"events": {"coup": {"title": "Coup", "status": "alleged", "note": "two\nlines"}}}, True),
    ({"events": {"coup": {"tittle": "Coup"}}}, False),
    ({"events": {"coup": {"title": ""}}}, False),
    ({"events": {"coup": {"title": " "}}}, False),
    ({"events": {"coup": {"title": "two\nlines"}}}, False),
    ({"events": {"coup": {"title": 2020}}}, False),
    ({"events": {"coup": {"title": "Coup", "key": "yes"}}}, False),
    ({"events": {"coup": {"title": "Coup", "status": "rumoured"}}}, False),
    ({"events": {"coup": {"title": "Coup", "when": {"says": "x"}}}}, False),
    ({"events": {"coup": {"title": "Coup", "url": "example.org"}}}, False),
    ({"events": {}, "sources": {"a": {"title": "A", "reliability": "G"}}}, False),
    ({"events": {}, "places": {"a": {"name": "A", "latitude": 91}}}, False),
    ({"events": {}, "actors": {"Bad Id": "A"}}, False),
    ({"events": {}, "actor": {}}, False),
    ({"events": {"coup": {"title": "Coup", "when": {"when": "2020", "credibility": 7}}}}, False),
    ({"events": {"coup": {"title": "x" * 501}}}, False),
]


@pytest.mark.parametrize(("data", "is_valid"), CASES, ids=[json.dumps(data)[:60] for data, _ in CASES])
def test_the_schema_and_the_reader_agree(data, is_valid):
    assert VALIDATOR.is_valid(data) is is_valid
    errors, _ = read_source(json.dumps(data), "a.json")
    assert (errors == []) is is_valid
