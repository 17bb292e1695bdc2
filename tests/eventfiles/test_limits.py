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
