import pytest

from chronicle.chronology import tighten
from chronicle.dates import parse


def rivals(timeline, **fields):
    chronology = tighten(timeline(it=fields))
    claims = chronology.claims
    return [
        [str(claims[number].said.when) for number in (*rival.preferred, *rival.dissenting)]
        + [str(len(rival.preferred))]
        for rival in chronology.rivals
    ]


def test_datings_that_can_both_be_true_are_no_rivals(timeline):
    assert rivals(timeline, when=["2020-08-18", "2020-08"]) == []
    assert rivals(timeline, when=["2020-08", "2020-08-18"]) == []


def test_datings_that_agree_with_the_first_narrow_it_together(timeline):
    window = tighten(timeline(it={"when": ["2020-08", "2020-08-18", "2020"]})).span("it")
    day = parse("2020-08-18").span
    assert (window.start.earliest, window.end.latest) == (day.start.earliest, day.end.latest)


def test_the_first_dating_is_preferred_and_the_others_are_kept_as_dissent(timeline):
    assert rivals(timeline, when=["2022-02-17", "2022-02-16", "2022-02"]) == [
        ["2022-02-17", "2022-02", "2022-02-16", "2"]
    ]


def test_rival_datings_bound_nothing_and_contradict_nothing(timeline):
    chronology = tighten(timeline(it={"when": ["2022-02-17", "2022-02-16"]}, later={"after": "it"}))
    assert chronology.contradictions == ()
    assert chronology.span("it") == tighten(timeline(it={"when": "2022-02-17"})).span("it")


@pytest.mark.parametrize("when", [["2020-08", "2020-08-18"], ["2020/2022", "2020/2021"]])
def test_what_fills_its_date_cannot_fill_two(timeline, when):
    assert len(rivals(timeline, kind="state", when=when)) == 1
