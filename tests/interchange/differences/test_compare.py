"""Two versions told apart: every kind of difference by a case, and laws over random timelines."""

import json

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle import Actor, After, Dating, Event, Source, Undated, collect
from chronicle.api.diffing import diff, difference_report
from chronicle.eventfiles.writing import with_ids
from strategies import timeline_of, timelines


def version(**fields):
    """A timeline of one event and what it needs, with some fields of the event."""
    article, record = Source(title="Article"), Source(title="Record")
    given = {"title": "Officers overthrow the president", "when": "2020-08", "sources": "article"} | fields
    other = Event(title="Before it", when="2019")
    return collect({"article": article, "record": record, "other": other, "coup": Event(**given)})


def told(before, after):
    return [(one.kind, one.id, one.field, one.reason) for one in diff(before, after)]


@pytest.mark.parametrize(
    ("before", "after", "kind", "field", "reason"),
    [
        ({}, {"when": "2020-08-18"}, "moved", "when", "known more precisely"),
        ({"when": "2020-08-18"}, {"when": "2020"}, "moved", "when", "known less precisely"),
        ({}, {"when": "2020-09"}, "moved", "when", "31 days later"),
        ({"when": "2020-08-18"}, {"when": "2020-08-17"}, "moved", "when", "1 day earlier"),
        ({"when": ()}, {}, "moved", "when", "has a date now"),
        ({}, {"when": ()}, "moved", "when", "has no date any more"),
        ({}, {"when": ["2020-08", "2020-09"]}, "moved", "when", "has a dating more"),
        ({"when": ["2020-08", "2020-09"]}, {"when": ["2020-08", "2020-10"]}, "moved", "when",
         "30 days later"),
        ({"when": "2020-08-18T14:30"}, {"when": "2020-08-18T15:30"}, "moved", "when",
         "less than a day later"),
        ({}, {"title": "Soldiers overthrow the president"}, "corrected", "title", None),
        ({}, {"note": "x"}, "corrected", "note", None),
        ({}, {"when": Dating(when="2020-08", says="in August")}, "corrected", "when", None),
        ({}, {"after": After(event="other")}, "corrected", "after", None),
        ({}, {"sources": "record"}, "re-sourced", "sources", None),
        ({}, {"when": Dating(when="2020-08", sources="record")}, "re-sourced", "when", None),
        ({"when": Undated(reason="a")}, {"when": Undated(reason="b")}, "corrected", "when", None),
    ],
)  # fmt: skip
def test_each_kind_is_told(before, after, kind, field, reason):
    assert (kind, "coup", field, reason) in told(version(**before), version(**after))


def test_what_comes_and_goes():
    one, other = version(), version()
    new = evolve(
        other, events={"new": Event(title="New", when="2021", id="new"), "coup": other.events["coup"]}
    )
    assert told(one, new) == [("added", "new", None, None), ("removed", "other", None, None)]


def test_an_id_that_changed_is_no_event_less_and_one_more():
    one = version(after="other")
    other = with_ids(
        version(after="other", title="Officers overthrow the President"), {"coup": "putsch", "other": "eve"}
    )
    assert told(one, other) == [
        ("renamed", "other", None, "the same title and date"),
        ("renamed", "coup", None, "the same title and date"),
        ("corrected", "putsch", "title", None),
    ]


def test_an_actor_may_be_renamed_as_well():
    before = collect({"mali": Actor(name="Mali"), "a": Event(title="A", actors="mali")})
    after = collect({"republic": Actor(name="Mali"), "a": Event(title="A", actors="republic")})
    assert told(before, after) == [("renamed", "mali", None, "the same title")]


def test_the_reports_say_the_same():
    found = diff(version(), version(when="2020-08-18", title="A [new] title"))
    text = difference_report(found)
    assert text.splitlines()[0] == "1 moved, 1 corrected"
    assert "2020-08 → 2020-08-18 (known more precisely)" in text
    assert "\\[new\\]" in difference_report(found, format="markdown")
    document = json.loads(difference_report(found, format="json"))
    assert (document["schema"], document["counts"]["moved"], len(document["differences"])) == (1, 1, 2)


@given(timeline=timelines())
@settings(max_examples=60)
def test_nothing_differs_from_itself(timeline):
    assert diff(timeline, timeline) == ()


@given(st.integers(0, 2**32), st.integers(0, 2**32))
@settings(max_examples=60)
def test_whatever_differs_is_told_and_nothing_private(one, other):
    old, new = timeline_of(one).public(), timeline_of(other).public()
    assert (diff(old, new) == ()) is (old.to_plain() == new.to_plain())
    assert diff(timeline_of(one), timeline_of(other)) == diff(old, new)
