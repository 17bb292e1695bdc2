"""Causes against time: what they are held to, and that they order nothing."""

from chronicle.chronology import findings, order, tighten
from chronicle.chronology.causes import circles, late_causes
from chronicle.model import After, BecauseOf, Either, Ruling, Undated


def test_a_cause_that_began_later_is_told_with_the_claims_that_say_so(timeline, located):
    told = located(
        timeline(
            coup={"when": "2020-08", "because_of": ["talks", "unrest"], "sources": "annals"},
            talks={"when": "2021"},
            unrest={"when": "2020"},
        )
    )
    (finding,) = findings(tighten(told))
    assert (finding.code, finding.severity) == ("C405", "warning")
    assert finding.message == "the effect began before its cause: “Coup” began before “Talks”"
    assert [related.message for related in finding.related] == [
        "“Coup” is dated August 2020 (Tacitus, Annals).",
        "“Talks” is dated 2021 (no source given).",
    ]


def test_a_cause_may_begin_with_its_effect_or_at_no_known_time(timeline):
    told = timeline(
        coup={"when": "2020-08", "because_of": ["unrest", "same"]}, unrest={}, same={"when": "2020-08"}
    )
    assert late_causes(tighten(told)) == ()


def test_a_cause_orders_nothing(timeline):
    told = timeline(a={"because_of": "b"}, b={})
    assert order(told).events == ("a", "b")
    assert tighten(told).claims == ()


def test_relations_hold_causes_to_account_too(timeline):
    told = timeline(effect={"because_of": "cause", "before": "cause"}, cause={})
    (late,) = late_causes(tighten(told))
    assert [claim.field for claim in late.fact.claims] == ["before"]


def test_a_cause_that_was_ruled_out_is_not_held_to_account(timeline):
    ruled = BecauseOf(event="talks", ruling=Ruling(rank="deprecated", reason="a guess"))
    told = timeline(coup={"when": "2020", "because_of": ruled}, talks={"when": "2021"})
    assert late_causes(tighten(told)) == ()


def test_nothing_is_its_own_cause_in_the_end(timeline):
    told = timeline(a={"because_of": "b"}, b={"because_of": ["c", "d"]}, c={"because_of": "a"}, d={})
    assert circles(told) == (("a", "b", "c"),)
    (finding,) = findings(tighten(told))
    assert (finding.code, finding.message) == (
        "C406",
        "these events cause each other: “A” because of “B” because of “C” because of “A”",
    )


def test_many_roads_to_one_cause_are_no_circle(timeline):
    told = timeline(a={"because_of": ["b", "c"]}, b={"because_of": "d"}, c={"because_of": "d"}, d={})
    assert circles(told) == ()


def test_an_effect_is_too_early_in_every_way_that_is_left_open(timeline):
    told = timeline(
        war={"when": "1985-06"},
        peace={"either": Either(event="war", relations=["during", "after"])},
        vote={"when": "1984-03", "because_of": "peace"},
    )
    (found,) = findings(tighten(told))
    assert found.code == "C405"
    assert [related.message for related in found.related] == [
        "“Peace” lies within or came after “War” (no source given).",
        "“Vote” is dated March 1984 (no source given).",
        "“War” is dated June 1985 (no source given).",
    ]


def test_an_effect_is_too_early_by_the_lengths_of_the_months(timeline):
    told = timeline(
        order={"when": Undated(reason="lost", not_before="2021-01-02", not_after="2021-01-20")},
        march={"after": After(event="order", at_least="1 month")},
        vote={"after": After(event="order", at_most="29 days"), "because_of": "march"},
    )
    assert [found.code for found in findings(tighten(told))] == ["C405"]
