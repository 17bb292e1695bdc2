"""Converted = kept: YAML and JSON say all that an event file does; a table tells whatever it cannot say."""

import json

import pytest
import yaml
from hypothesis import given, settings

from chronicle.interchange.conversion import exchange_format_of
from strategies import WORDS, read_source, timelines


@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
@given(timeline=timelines())
@settings(max_examples=200)
def test_plain_notations_say_everything(name, timeline):
    converted = exchange_format_of(name).write(timeline)
    errors, read = read_source(converted.text, name)
    assert errors == []
    assert read.to_plain() == timeline.to_plain()
    assert converted.losses == ()


@given(timeline=timelines())
@settings(max_examples=50)
def test_other_readers_of_yaml_read_the_same_data_as_of_json(timeline):
    as_yaml = yaml.safe_load(exchange_format_of("a.yaml").write(timeline).text)
    assert as_yaml == json.loads(exchange_format_of("a.json").write(timeline).text)


def lost_fields(converted):
    """The fields that the report names, as it names them."""
    words = (loss.message.split(" cannot say ")[-1] for loss in converted.losses if loss.code == "X502")
    return {word.split(" (of ")[0].removesuffix(" as a record of its own") for word in words}


@given(timeline=timelines([word for word in WORDS if word not in {"|", ";", ":", "says:"}]))
@settings(max_examples=150)
def test_a_table_tells_whatever_does_not_come_back(timeline):
    converted = exchange_format_of("a.csv").write(timeline)
    errors, read = read_source(converted.text, "a.csv")
    assert errors == []
    lost = lost_fields(converted)
    for key, event in timeline.public().events.items():
        before, after = (dict(side.to_plain()["events"][key]) for side in (timeline.public(), read))
        for field in ("title", "short", "kind", "part_of", "tags", "key", "note", "url", "image"):
            assert before.get(field) == after.get(field) or f"Event.{field}" in lost
        if event.datings:
            told = [str(dating.when) for dating in read.events[key].datings]
            assert told == [str(dating.when) for dating in event.datings]


@given(timeline=timelines())
@settings(max_examples=50)
def test_nothing_private_is_in_a_table(timeline):
    converted = exchange_format_of("a.csv").write(timeline)
    assert converted.text == exchange_format_of("a.csv").write(timeline.public()).text
