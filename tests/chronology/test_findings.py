import pytest

from chronicle.chronology import findings, tighten
from chronicle.dates import Allen
from chronicle.diagnostics import Severity
from chronicle.model import After, Event, Source, collect


def test_a_contradiction_is_an_error_at_its_first_claim_with_all_claims_beside_it(timeline, located):
    whole = located(
        timeline(
            coup={"when": "2020-08-18", "sources": "annals"},
            talks={},
            rally={"when": "2020-07", "after": ["coup", "talks"]},
        )
    )
    (finding,) = findings(tighten(whole))
    assert (finding.code, finding.severity) == ("C401", Severity.ERROR)
    assert finding.message == (
        "contradiction: by these 3 statements “Coup” would have to come 17 days before itself"
    )
    assert finding.location == whole.location("rally", "when", 0)
    assert [related.location for related in finding.related] == [
        whole.location("rally", "when", 0),
        whole.location("rally", "after", 0),
        whole.location("coup", "when", 0),
    ]
    assert finding.related[1].message == (
        "“Rally” came after “Coup” (no source given), so “Coup” was over by 31 July 2020."
    )


def test_one_statement_against_itself_is_told_in_the_singular(timeline):
    (finding,) = findings(tighten(timeline(it={"after": "it"})))
    assert finding.message == "contradiction: by this statement “It” would have to come before itself"
    assert finding.location is None


def test_rival_datings_are_a_note_that_names_each(timeline, located):
    whole = located(timeline(exit={"when": ["2022-02-17", "2022-02-16", "2022-02"], "sources": "annals"}))
    (finding,) = findings(tighten(whole))
    assert (finding.code, finding.severity) == ("C402", Severity.NOTE)
    assert finding.message == "rival datings: “Exit” has dates that cannot both be true"
    assert [(related.message, related.location.line) for related in finding.related] == [
        ("“Exit” is dated 17 February 2022 (Tacitus, Annals).", 1),
        ("“Exit” is dated February 2022 (Tacitus, Annals).", 3),
        ("“Exit” is dated 16 February 2022 (Tacitus, Annals).", 2),
    ]


def test_stretches_that_share_time_are_no_rivals_to_be_told(timeline):
    assert findings(tighten(timeline(it={"kind": "state", "when": ["2020/2022", "2021"]}))) == ()


def test_bounds_that_were_given_up_are_a_note(timeline, monkeypatch):
    monkeypatch.setattr("chronicle.chronology.solving.carrying._PATIENCE", -50)
    gap = After(event="coup", at_most="1 month")
    (finding,) = findings(tighten(timeline(coup={"when": "2020-11-30"}, talks={"after": gap})))
    assert (finding.code, finding.severity) == ("C403", Severity.NOTE)


def test_findings_stand_in_file_order(timeline, located):
    whole = located(
        timeline(
            z={"when": ["2022-02-17", "2022-02-16"]}, b={"before": "a"}, a={"before": "b"},
        )
    )  # fmt: skip
    assert [finding.code for finding in findings(tighten(whole))] == ["C402", "C401"]


def test_rivals_are_told_beside_times_of_other_zones():
    timeline = collect(
        {
            "launch": Event(title="Launch", when="1969-07-16T09:32-04:00"),
            "landing": Event(title="Landing", when="1969-07-20T20:17Z"),
            "withdrawal": Event(title="Withdrawal", when=["2022-02-17", "2022-02-16"]),
        }
    )
    assert [finding.code for finding in findings(tighten(timeline))] == ["C402"]


def test_several_contradictions_bear_the_numbers_that_the_report_gives_them(timeline):
    circles = {"a": {"before": "b"}, "b": {"before": "a"}, "c": {"before": "d"}, "d": {"before": "c"}}
    told = timeline(**circles)
    messages = [finding.message.partition(":")[0] for finding in findings(tighten(told))]
    assert messages == ["contradiction 1", "contradiction 2"]
    whole = findings(tighten(timeline(**circles, secret={"private": True})))
    assert {finding.message.partition(":")[0] for finding in whole} == {"contradiction"}


def test_a_time_without_a_zone_is_told_where_others_have_one(timeline, located):
    told = located(
        timeline(siren={"when": "2023-04-02T14:27"}, post={"when": "2023-04-02T14:31Z"}, day={"when": "2023"})
    )
    (finding,) = findings(tighten(told))
    assert (finding.code, finding.severity) == ("C409", "warning")
    assert finding.message.startswith("1 time of day names no zone while others do")
    assert finding.location == told.location("siren", "when", 0)
    (related,) = finding.related
    assert related.message == "“Siren” is dated 14:27, 2 April 2023 (no source given)."
    assert tighten(told).relation("siren", "post") >= {Allen.PRECEDES, Allen.PRECEDED_BY}


def test_times_of_one_clock_need_no_zone(timeline):
    bare = timeline(siren={"when": "2023-04-02T14:27"}, post={"when": "2023-04-02T14:31"})
    zoned = timeline(siren={"when": "2023-04-02T14:27Z"}, post={"when": "2023-04-02"})
    assert findings(tighten(bare)) == findings(tighten(zoned)) == ()


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2023-04-02T13:00Z", "not after 15:00 UTC on 2 April 2023"),
        ("2023-04-02T13:00+03:00", "not after 18:00 UTC+3 on 2 April 2023"),
        ("2023-04-02T13:00", "not after 05:00 on 3 April 2023"),
    ],
)
def test_when_a_source_was_published_is_read_on_the_clock_of_the_events(when, words):
    post = Source(title="Post", published="2023-04-02T14:59Z")
    told = collect(
        {"post": post, "it": Event(title="It", sources=post), "other": Event(title="Other", when=when)}
    )
    found = tighten(told)
    assert found.in_words("it") == words
    assert findings(found) == ()
