"""Every example of the specification: read, at its level, with its bounds, and written back.

Beside them the texts that decide between strict and lax readers, and the page that shows all this.
"""

import csv
import importlib.util
import sys
from pathlib import Path

import pytest

from chronicle.dates import EdtfError, parse
from chronicle.dates.civil import seconds_from_civil
from chronicle.dates.edtf.level import level_of

HERE = Path(__file__).parent
BENCH = HERE.parents[1] / "bench"


def rows(name):
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


EXAMPLES = rows("edtf_examples.tsv")
EDGES = rows("edges.tsv")
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
    # Level 0 has 13 examples, level 1 has 24 and level 2 has 27.
    levels = [example["level"] for example in EXAMPLES]
    assert [levels.count(level) for level in "012"] == [13, 24, 27]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["text"])
def test_an_example_of_the_specification(example):
    text = example["text"]
    value = parse(text)
    span = value.span
    assert type(value).__name__ == example["kind"]
    assert (span.start.earliest, span.start.latest) == (
        second(example["earliest start"]),
        second(example["latest start"]),
    )
    assert (span.end.earliest, span.end.latest) == (
        second(example["earliest end"]),
        second(example["latest end"]),
    )
    assert level_of(text) == LEVELS[text]
    assert str(value) == example["canonical"]
    assert parse(str(value)) == value
    assert value.text == text


@pytest.mark.parametrize("edge", EDGES, ids=lambda edge: edge["text"])
def test_a_text_that_decides(edge):
    if edge["bounds"] == "refused":
        with pytest.raises(EdtfError):
            parse(edge["text"])
        return
    first, last = edge["bounds"].split("..")
    span = parse(edge["text"]).span
    assert span.start.earliest == second(first)
    assert (span.end.latest - 1) // 86400 == second(last) // 86400  # the day in which it ends


def test_the_page_shows_what_the_code_says(monkeypatch):
    monkeypatch.setattr(sys, "path", [*sys.path, str(BENCH)])
    spec = importlib.util.spec_from_file_location("conformance", BENCH / "conformance.py")
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
