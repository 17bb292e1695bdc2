"""Every example of the specification: read, at its level, with its bounds, and written back."""

import csv
import importlib.util
from pathlib import Path

import pytest

from chronicle.dates import parse
from chronicle.dates.civil import seconds_from_civil
from chronicle.dates.edtf.level import level_of

HERE = Path(__file__).parent

with (HERE / "edtf_examples.tsv").open(encoding="utf-8", newline="") as lines:
    EXAMPLES = list(csv.DictReader(lines, delimiter="\t"))
LEVELS = {
    example["text"]: int(example["level"]) for example in reversed(EXAMPLES)
}  # of a repeated one, the lower


def second(written):
    if not written:
        return None
    day, _, clock = written.partition("T")
    sign, digits = (-1, day[1:]) if day.startswith("-") else (1, day)
    year, month, number = (int(part) for part in digits.split("-"))
    hour, minute, rest = (int(part) for part in clock.split(":")) if clock else (0, 0, 0)
    return seconds_from_civil(sign * year, month, number) + hour * 3600 + minute * 60 + rest


def test_all_examples_are_here():
    assert len(EXAMPLES) == 64


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["text"])
def test_an_example_of_the_specification(example):
    text = example["text"]
    value = parse(text)
    span = value.span
    assert (span.start.earliest, span.start.latest) == (
        second(example["earliest start"]),
        second(example["latest start"]),
    )
    assert (span.end.earliest, span.end.latest) == (
        second(example["earliest end"]),
        second(example["latest end"]),
    )
    assert level_of(text) == LEVELS[text]
    assert parse(str(value)) == value
    assert value.text == text


def test_the_page_shows_what_the_tables_say():
    spec = importlib.util.spec_from_file_location("conformance_page", HERE / "page.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.PAGE.read_text(encoding="utf-8") == module.page()


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("1985~/2004", 1),
        ("1985-04-12T23:20:30Z", 0),
        ("-0043-03-15T11:00:00", 1),
        ("19XX-12", 2),
        ("1X84", 2),
        ("2001-25", 2),
        ("?1985", 1),
        ("{1985}", 2),
    ],
)
def test_the_level_of_what_the_specification_does_not_list(text, level):
    assert level_of(text) == level
