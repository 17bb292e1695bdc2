import pytest

from chronicle.chronology import tighten
from chronicle.dates import Allen
from chronicle.model import After, Undated

ANY = frozenset(Allen)
BEFORE = {Allen.PRECEDES, Allen.MEETS}


@pytest.mark.parametrize(
    ("events", "possible"),
    [
        ({"a": {"when": "2020"}, "b": {"when": "2021"}}, BEFORE),
        ({"a": {"when": "2020"}, "b": {"when": "2022"}}, {Allen.PRECEDES}),
        ({"a": {"when": "2020"}, "b": {"when": "2020"}}, ANY),
        ({"a": {}, "b": {}}, ANY),
        ({"a": {"before": "b"}, "b": {}}, BEFORE),
        (
            {"a": {"kind": "state", "when": "2020"}, "b": {"kind": "state", "when": "2021"}},
            {Allen.MEETS},
        ),
        (
            {"a": {"kind": "state", "when": "2020"}, "b": {"kind": "state", "when": "2020"}},
            {Allen.EQUALS},
        ),
        (
            {"a": {"part_of": "b"}, "b": {}},
            {Allen.STARTS, Allen.DURING, Allen.FINISHES, Allen.EQUALS},
        ),
        ({"a": {"kind": "state", "when": "2020"}, "b": {"when": "2020-05-07"}}, {Allen.CONTAINS}),
        (
            {"a": {"kind": "process", "before": "b"}, "b": {}},
            {Allen.PRECEDES, Allen.MEETS, Allen.OVERLAPS, Allen.FINISHED_BY, Allen.CONTAINS},
        ),
        ({"a": {"before": "c"}, "b": {"after": "c"}, "c": {}}, {Allen.PRECEDES}),
        (
            {"a": {"when": Undated(reason="?", not_after="2020")}, "b": {"when": "2021"}},
            BEFORE,
        ),
        ({"a": {}, "b": {"after": After(event="a", at_least="1 month")}}, {Allen.PRECEDES}),
    ],
)
def test_the_possible_relations_follow_from_all_claims(timeline, events, possible):
    chronology = tighten(timeline(**events))
    assert chronology.relation("a", "b") == possible
    assert chronology.relation("b", "a") == {relation.inverse for relation in possible}


def test_an_event_equals_itself(timeline):
    assert tighten(timeline(a={"when": "2020"})).relation("a", "a") == {Allen.EQUALS}


def test_an_event_that_is_not_there_has_no_relation(timeline):
    with pytest.raises(KeyError):
        tighten(timeline(a={})).relation("a", "nobody")
