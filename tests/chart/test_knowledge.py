"""The table of kinds: what each kind of date says, and what its mark has to show."""

from datetime import UTC, datetime

import pytest

from chronicle.chart.knowledge import Kind, knowledge_of
from chronicle.chart.words import WORDS
from chronicle.dates import parse


def second(text):
    return None if text is None else int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


TABLE = [
    # date, kind, outer, core
    ("1985-04-12", Kind.DAY, ("1985-04-12", "1985-04-13"), None),
    ("1985-04-12T10:30", Kind.DAY, ("1985-04-12T10:30", "1985-04-12T10:31"), None),
    ("1985-04", Kind.GRANULE, ("1985-04-01", "1985-05-01"), None),
    ("1985", Kind.GRANULE, ("1985-01-01", "1986-01-01"), None),
    ("198X", Kind.GRANULE, ("1980-01-01", "1990-01-01"), None),
    ("1985-XX-XX", Kind.GRANULE, ("1985-01-01", "1986-01-01"), None),
    ("1985-21", Kind.GRANULE, ("1985-03-01", "1985-12-01"), None),  # spring, in either hemisphere
    ("[1984,1986]", Kind.BETWEEN, ("1984-01-01", "1987-01-01"), None),
    ("[1984..1986]", Kind.BETWEEN, ("1984-01-01", "1987-01-01"), None),
    ("[..1984]", Kind.BEFORE, (None, "1985-01-01"), None),
    ("[1984..]", Kind.AFTER, ("1984-01-01", None), None),
    ("1984/1985", Kind.LASTED, ("1984-01-01", "1986-01-01"), None),
    ("1984/1987", Kind.LASTED, ("1984-01-01", "1988-01-01"), ("1985-01-01", "1987-01-01")),
    ("1984-01-05/1984-02-07", Kind.LASTED, ("1984-01-05", "1984-02-08"), ("1984-01-06", "1984-02-07")),
    ("1985/..", Kind.LASTED, ("1985-01-01", None), None),
    ("1985/", Kind.LASTED, ("1985-01-01", None), None),
    ("../1985", Kind.LASTED, (None, "1986-01-01"), None),
]


@pytest.mark.parametrize(("text", "kind", "outer", "core"), TABLE, ids=[row[0] for row in TABLE])
def test_what_a_date_says(text, kind, outer, core):
    knowledge = knowledge_of(parse(text, extended=True))
    assert knowledge.kind is kind
    assert knowledge.outer == tuple(map(second, outer))
    assert knowledge.core == (core and tuple(map(second, core)))
    assert not knowledge.uncertain


@pytest.mark.parametrize("text", ["1985~", "1985-04~", "1985-04-12~", "1985%"])
def test_about_is_wider_than_what_is_said_and_centres_on_it(text):
    value = parse(text)
    knowledge = knowledge_of(value)
    assert knowledge.kind is Kind.ABOUT
    assert knowledge.core == (value.span.start.earliest, value.span.end.latest)
    assert knowledge.outer[0] < knowledge.core[0] < knowledge.core[1] < knowledge.outer[1]


@pytest.mark.parametrize("text", ["1985?", "1985-04?", "1985-04-12?", "1985%"])
def test_an_uncertain_date_is_told_apart_but_gets_no_width_for_it(text):
    knowledge = knowledge_of(parse(text))
    assert knowledge.uncertain
    if "%" not in text:
        assert knowledge.outer == knowledge_of(parse(text.removesuffix("?"))).outer


def test_an_interval_without_ends_says_nothing():
    assert knowledge_of(parse("../..")) is None


def test_unsure_ends_leave_a_core():
    value = parse("1984~/1990")
    knowledge = knowledge_of(value)
    assert knowledge.outer[0] < value.span.start.earliest
    assert knowledge.core == (value.span.start.latest, value.span.end.earliest)


def test_a_label_is_tied_to_the_start_of_what_lasted_to_a_lone_bound_else_to_the_middle():
    assert knowledge_of(parse("1984-01-05/1984-02-07")).anchor == knowledge_of(parse("1984-01-05")).outer[1]
    assert knowledge_of(parse("[..1984]")).anchor == second("1985-01-01")
    assert knowledge_of(parse("1985-04-12")).anchor == second("1985-04-12T12:00")


def test_the_finite_part_of_a_one_sided_date_is_its_bound_twice():
    assert knowledge_of(parse("[1984..]")).ends == (second("1984-01-01"),) * 2


def test_every_kind_has_its_meaning():
    assert set(Kind) <= set(WORDS)


@pytest.mark.parametrize(
    ("text", "year"), [("-0459~/", -458), ("/-0459~", -459), ("1985/", 1986), ("/1985", 1985)]
)
def test_what_ended_nobody_knows_when_is_tied_to_its_known_end_without_the_width_of_about(text, year):
    assert (
        knowledge_of(parse(text)).anchor == parse(f"{year:05}" if year < 0 else str(year)).span.start.earliest
    )
