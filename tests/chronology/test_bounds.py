"""What each kind of statement means, read off the windows that follow from it."""

import pytest

from chronicle.chronology import tighten
from chronicle.chronology.points import Points
from chronicle.dates import parse
from chronicle.model import After, Before, Undated


def second(text):
    return parse(text, extended=True).span.start.earliest


def four(chronology, event):
    span = chronology.span(event)
    return (span.start.earliest, span.start.latest, span.end.earliest, span.end.latest)


def dates(*texts):
    return tuple(None if text is None else second(text) for text in texts)


@pytest.mark.parametrize(
    ("kind", "when", "expected"),
    [
        ("happening", "2020-08", ("2020-08-01", "2020-09-01", "2020-08-01", "2020-09-01")),
        ("state", "2020-08", ("2020-08-01", "2020-08-01", "2020-09-01", "2020-09-01")),
        ("process", "2020-08", ("2020-08-01", "2020-09-01", "2020-08-01", None)),
        ("happening", "2020-08-18/2020-08-20", ("2020-08-18", "2020-08-19", "2020-08-20", "2020-08-21")),
        ("process", "2019/2020", ("2019-01-01", "2020-01-01", "2020-01-01", "2021-01-01")),
        ("state", "2019/..", ("2019-01-01", "2020-01-01", "2019-01-01", None)),
        ("happening", "../2020", (None, "2021-01-01", "2020-01-01", "2021-01-01")),
        ("happening", "2020~", ("2015-01-01", "2026-01-01", "2015-01-01", "2026-01-01")),
        ("happening", "2020?", ("2020-01-01", "2021-01-01", "2020-01-01", "2021-01-01")),
    ],
)
def test_a_happening_lies_within_its_date_and_a_state_fills_it(timeline, kind, when, expected):
    assert four(tighten(timeline(it={"kind": kind, "when": when})), "it") == dates(*expected)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("happening", ("2020-01-01", "2022-01-01", "2020-01-01", "2022-01-01")),
        ("process", ("2020-01-01", "2022-01-01", "2020-01-01", None)),
    ],
)
def test_undated_events_keep_the_bounds_that_are_known(timeline, kind, expected):
    when = Undated(reason="not told", not_before="2020", not_after="2021")
    assert four(tighten(timeline(it={"kind": kind, "when": when})), "it") == dates(*expected)


def test_before_and_after_bind_the_end_of_the_earlier_and_the_start_of_the_later(timeline):
    found = tighten(
        timeline(early={"before": "dated"}, dated={"when": "2020-08-18"}, late={"after": "dated"})
    )
    assert four(found, "early") == dates(None, "2020-08-19", None, "2020-08-19")
    assert four(found, "late") == dates("2020-08-18", None, "2020-08-18", None)


def test_of_a_process_only_the_start_comes_before(timeline):
    found = tighten(timeline(early={"kind": "process", "before": "dated"}, dated={"when": "2020-08-18"}))
    assert four(found, "early") == dates(None, "2020-08-19", None, None)


def test_a_gap_in_days_counts_from_the_day_of_the_earlier_event(timeline):
    gap = After(event="dated", at_least="3 days", at_most="10 days")
    found = tighten(timeline(late={"after": gap}, dated={"when": "2020-08-18"}))
    assert four(found, "late")[:2] == dates("2020-08-21", "2020-08-29")


def test_all_of_an_undated_happening_lies_within_the_gap(timeline):
    gap = Before(event="dated", at_most="10 days")
    found = tighten(timeline(early={"before": gap}, dated={"when": "2020-08-18"}))
    assert four(found, "early")[0] == second("2020-08-08")


def test_a_gap_after_a_state_counts_from_its_last_day(timeline):
    gap = After(event="dated", at_least="3 days", at_most="10 days")
    found = tighten(timeline(late={"after": gap}, dated={"kind": "state", "when": "2020-08"}))
    assert four(found, "late")[:2] == dates("2020-09-03", "2020-09-11")


def test_a_gap_after_a_process_counts_from_its_start(timeline):
    gap = After(event="dated", at_least="3 days", at_most="10 days")
    found = tighten(timeline(late={"after": gap}, dated={"kind": "process", "when": "2020-08-18/2020-08-30"}))
    assert four(found, "late")[:2] == dates("2020-08-21", "2020-08-29")


def test_a_gap_in_hours_is_exact(timeline):
    gap = Before(event="dated", at_least="2 hours", at_most="3 hours")
    found = tighten(timeline(early={"before": gap}, dated={"when": "2020-08-18T12:00:00"}))
    assert four(found, "early")[1] == second("2020-08-18T10:00:01")
    assert four(found, "early")[2] == second("2020-08-18T09:00:00")


def test_within_three_months_of_a_day_of_november_ends_with_february(timeline):
    gap = After(event="dated", at_most="3 months")
    found = tighten(timeline(late={"after": gap}, dated={"when": "2020-11-30"}))
    assert four(found, "late")[:2] == dates("2020-11-30", "2021-03-01")


def test_months_are_carried_on_through_the_network_and_back(timeline):
    found = tighten(
        timeline(
            first={},
            second={"after": After(event="first", at_least="1 month", at_most="1 month")},
            third={"when": "2021-03-01", "after": After(event="second", at_least="1 day", at_most="1 day")},
        )
    )
    assert four(found, "second")[:2] == dates("2021-02-28", "2021-03-01")
    assert four(found, "first")[:2] == dates("2021-01-28", "2021-02-01")


@pytest.mark.parametrize("relation", ["during", "part_of"])
def test_what_happens_during_a_whole_or_is_part_of_it_lies_within(timeline, relation):
    found = tighten(timeline(part={relation: "whole"}, whole={"when": "2020-08-18/2020-08-20"}))
    assert four(found, "part") == dates("2020-08-18", "2020-08-21", "2020-08-18", "2020-08-21")


def test_a_process_during_something_may_outlast_it(timeline):
    found = tighten(
        timeline(part={"kind": "process", "during": "whole"}, whole={"when": "2020-08-18/2020-08-20"})
    )
    assert four(found, "part") == dates("2020-08-18", "2020-08-21", "2020-08-18", None)


def test_times_of_different_zones_are_compared_on_utc(timeline):
    found = tighten(
        timeline(
            landing={"when": "1969-07-20T20:17Z"},
            call={"when": "1969-07-20T15:17-05:00", "after": "landing"},
        )
    )
    assert found.contradictions == ()


def test_the_points_of_an_event_are_known_by_its_id(timeline):
    points = Points.of(timeline(b={}, a={}))
    assert points.events == ("a", "b")
    assert [points.start("b"), points.end("b"), points.count] == [3, 4, 5]
    assert [points.event_at(point) for point in range(5)] == [None, "a", "a", "b", "b"]
