"""Dates of which one is meant, followed one by one."""

import pytest

from chronicle.chronology import findings, order, tighten
from chronicle.dates import Allen
from chronicle.model import After


def words(told, event="it", **options):
    return tighten(told, **options).in_words(event)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"after": "flood"}, "between 1 January 1986 and 31 December 1986"),
        ({"before": "flood"}, "between 1 January 1984 and 31 December 1984"),
        ({}, "between 1 January 1984 and 31 December 1986"),
    ],
)
def test_the_date_that_fits_is_found(timeline, said, expected):
    assert words(timeline(it={"when": "[1984,1986]", **said}, flood={"when": "1985"})) == expected


def test_a_range_in_a_set_is_one_of_its_dates(timeline):
    told = timeline(it={"when": "[1980..1982,1986]", "before": "flood"}, flood={"when": "1985"})
    assert words(told) == "between 1 January 1980 and 31 December 1982"


def test_dates_of_two_events_are_chosen_together(timeline):
    told = timeline(
        it={"when": "[1984,1986]"},
        other={"when": "[1980,1985]", "after": After(event="it", at_most="1 month")},
    )
    found = tighten(told)
    assert found.in_words("it") == "between 1 December 1984 and 31 December 1984"
    assert found.relation("it", "other") == {Allen.PRECEDES, Allen.MEETS}
    assert order(told).events == ("it", "other")


def test_where_no_date_fits_it_is_told_at_its_line(timeline, located):
    told = located(
        timeline(
            it={"when": "[1984,1986]", "after": "flood", "before": "war", "sources": "annals"},
            flood={"when": "1985-03"},
            war={"when": "1985-06"},
        )
    )
    (finding,) = findings(tighten(told))
    assert (finding.code, finding.severity) == ("C407", "error")
    assert finding.location == told.location("it", "when", 0)
    assert "none of the dates" in finding.message


def test_too_many_combinations_are_told_and_the_stretches_stay(timeline):
    links = {f"e{n}": {"when": "[1984,1986]", "after": f"e{n - 1}"} for n in range(1, 8)}
    told = timeline(e0={"when": "[1984,1986]"}, **links)
    (finding,) = findings(tighten(told))
    assert (finding.code, finding.severity) == ("C408", "note")
    assert words(told, "e3") == "between 1 January 1984 and 31 December 1986"


def test_sets_that_nothing_else_ties_down_are_not_tried(timeline):
    told = timeline(**{f"e{n}": {"when": "[1984,1986]"} for n in range(20)})
    assert findings(tighten(told)) == ()
    assert len(tighten(told).cases) == 1
