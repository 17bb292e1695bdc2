"""Which datings of one event bound it, which dissent, and which of these are rivals."""

import pytest

from chronicle import Dating, Event, Ruling, Source, collect
from chronicle.chronology import findings, tighten
from chronicle.dates import parse
from chronicle.model import has_rival_datings


def divided(timeline, **fields):
    chronology = tighten(timeline(it=fields))
    claims = chronology.claims
    return [
        [str(claims[number].said.when) for number in (*one.preferred, *one.dissenting)]
        + [str(len(one.preferred))]
        for one in chronology.divided
    ]


def test_datings_that_can_both_be_true_are_not_divided(timeline):
    assert divided(timeline, when=["2020-08-18", "2020-08"]) == []
    assert divided(timeline, when=["2020-08", "2020-08-18"]) == []


def test_datings_that_agree_with_the_first_narrow_it_together(timeline):
    window = tighten(timeline(it={"when": ["2020-08", "2020-08-18", "2020"]})).span("it")
    day = parse("2020-08-18").span
    assert (window.start.earliest, window.end.latest) == (day.start.earliest, day.end.latest)


def test_the_first_dating_is_preferred_and_the_others_are_kept_as_dissent(timeline):
    assert divided(timeline, when=["2022-02-17", "2022-02-16", "2022-02"]) == [
        ["2022-02-17", "2022-02", "2022-02-16", "2"]
    ]


def test_rival_datings_bound_nothing_and_contradict_nothing(timeline):
    chronology = tighten(timeline(it={"when": ["2022-02-17", "2022-02-16"]}, later={"after": "it"}))
    assert chronology.contradictions == ()
    assert chronology.span("it") == tighten(timeline(it={"when": "2022-02-17"})).span("it")


@pytest.mark.parametrize("when", [["2020-08", "2020-08-18"], ["2020/2022", "2020/2021"]])
def test_what_fills_its_date_cannot_fill_two(timeline, when):
    assert len(divided(timeline, kind="state", when=when)) == 1


CASES = [
    (["2022-02-17", "2022-02-16"], True),
    (["2022-02-17", "2022-02"], False),
    (["2022-02", "2022-02-17", "2022-02-16"], True),
    (["2020/2022", "2020/2021"], True),
    (["2020/2022", "2021"], False),
    (["1969-07-21T02:56Z", "1969-07-20"], False),
    (["1969-07-21T02:56Z", "1969-07-20T21:56[America/Chicago]", "1969-07-19"], True),
    (
        [Dating(when="2022-02-17"), Dating(when="2022-02-16", ruling=Ruling(rank="deprecated", reason="x"))],
        False,
    ),
]


@pytest.mark.parametrize("kind", ["happening", "process", "state"])
@pytest.mark.parametrize(("when", "are_rivals"), CASES)
def test_one_rule_says_who_the_rivals_are(kind, when, are_rivals):
    source = Source(title="Annals")
    timeline = collect({"s": source, "it": Event(title="It", when=when, kind=kind, sources=source)})
    chronology = tighten(timeline)
    assert has_rival_datings(timeline.events["it"]) is are_rivals
    assert [rivals.event for rivals in chronology.rivals] == ["it"] * are_rivals
    assert [finding.code for finding in findings(chronology)] == ["C402"] * are_rivals
