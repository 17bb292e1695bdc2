"""Dates and relations of which one is meant, followed one by one."""

import pytest

from chronicle.chronology import Claim, findings, order, tighten
from chronicle.chronology.alternatives import alternatives_of
from chronicle.dates import Allen
from chronicle.model import After, Dating, Either, Event, Source, collect


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


@pytest.mark.parametrize("kind", ["happening", "process", "state"])
def test_any_date_of_a_set_may_be_meant_the_first_and_the_last_too(timeline, kind):
    it = {"when": "[2021-01-31..2021-02-02]", "kind": kind}
    whole = {"title": "Whole", "kind": "state"}
    found = tighten(timeline(it={**it, "during": "whole"}, whole=whole))
    assert findings(found) == ()
    for day in ("2021-01-31", "2021-02-02"):
        told = timeline(it={**it, "during": "whole"}, whole={**whole, "when": day})
        assert findings(tighten(told)) == ()
        assert tighten(told).in_words("it").count(day[-1]) > 0


def test_a_state_on_a_day_that_is_not_specified_may_be_on_the_last_one(timeline):
    told = timeline(
        it={"when": "1985-12-XX", "kind": "state"}, eve={"when": "1985-12-31T00:00:00", "during": "it"}
    )
    assert findings(tighten(told)) == ()
    assert "31 December 1985" in words(told)


def test_how_two_events_lie_is_asked_of_each_date_though_nothing_ties_them(timeline):
    told = timeline(
        feast={"when": "[2021-02-01,2021-02-03]", "kind": "state"},
        day={"when": "2021-02-02", "kind": "state"},
    )
    found = tighten(told)
    assert found.relation("feast", "day") == {Allen.MEETS, Allen.MET_BY}
    assert found.probability_before("feast", "day") is None
    assert found.densities(["feast", "day"]).keys() <= {"day"}


def test_too_many_dates_are_looked_at_together(timeline):
    days = ",".join(f"19{year:02d}" for year in range(70))
    found = tighten(timeline(one={"when": f"[{days}]"}, other={"when": "1950-06"}))
    assert Allen.CONTAINS in found.relation("one", "other")


def test_a_step_is_forced_where_every_way_forces_it(timeline):
    told = timeline(
        eve={
            "when": "2021-01-29",
            "before": "later",
            "either": Either(event="it", relations=["overlaps", "meets"]),
        },
        it={},
        later={},
    )
    found = order(told)
    (step,) = [step for step in found.steps if step.later == "later"]
    assert step.certainty == "forced"
    assert {claim.field for claim in step.claims} == {"before", "either"}


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


# ---------------------------------------------------------------- relations of which one holds
def before_or_after(event, **more):
    return Either(event=event, relations=["before", "after"], **more)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"when": "1985-03"}, "between 1 March 1985 and 31 March 1985"),
        ({"when": "1986"}, "between 1 January 1986 and 31 December 1986"),
        ({"when": "1985", "before": "war"}, "between 1 January 1985 and 30 June 1985"),
        ({"when": "1985", "after": "war"}, "between 1 June 1985 and 31 December 1985"),
    ],
)
def test_before_or_after_leaves_what_both_leave(timeline, said, expected):
    told = timeline(it={"either": before_or_after("war"), **said}, war={"when": "1985-06"})
    assert words(told) == expected


def test_two_that_may_not_share_time_are_put_apart(timeline):
    told = timeline(
        it={"either": before_or_after("war"), "when": "1985-06-10/1985-06-20", "kind": "state"},
        war={"when": "1985-06", "kind": "state"},
    )
    (finding,) = findings(tighten(told))
    assert finding.code == "C407"
    assert "“It” cannot lie to “War” in any of the ways that are left open" in finding.message
    assert {related.message.split(" (")[0] for related in finding.related} == {
        "“It” came before or after “War”",
        "“It” is dated 10–20 June 1985",
        "“War” is dated June 1985",
    }


def test_of_the_claims_that_leave_no_way_none_can_be_spared(timeline):
    june = {"kind": "state", "when": "1985-06"}
    told = timeline(
        it={"either": before_or_after("war"), "overlaps": "war", "during": "siege", **june},
        war={**june, "during": "siege"},
        siege=june,
    )
    found = tighten(told)
    ((number, against),) = found.untried.misfits.items()
    for left_out in against:
        bounding = frozenset({number, *against} - {left_out})
        system = found.system.only(bounding)
        assert not alternatives_of(told, found.claims, bounding, found.points, system=system).misfits


def test_the_relation_is_that_of_all_ways(timeline):
    told = timeline(it={"either": before_or_after("war")}, war={"when": "1985-06"})
    before = {Allen.PRECEDES, Allen.MEETS}
    after = {Allen.PRECEDED_BY, Allen.MET_BY}
    assert tighten(told).relation("it", "war") == before | after
    late = timeline(it={"either": before_or_after("war"), "when": "1985-07"}, war={"when": "1985-06"})
    assert tighten(late).relation("it", "war") == after


def test_the_order_takes_one_of_the_ways(timeline):
    within = {"when": "1985-06-10", "either": before_or_after("war")}
    told = timeline(it=within, war={"when": "1985-06-09/1985-06-11"}, peace={"after": "war"})
    found = tighten(told)
    assert [finding.code for finding in findings(found)] == ["C407"]
    told = timeline(it={**within, "when": "1985-06"}, war={"when": "1985-06-09/1985-06-11"})
    assert order(told).events == ("it", "war")


def test_why_follows_each_way_and_says_why_another_cannot_be():
    annals, letters = Source(title="Annals"), Source(title="Letters")
    told = collect({
        "annals": annals,
        "letters": letters,
        "coup": Event(title="Coup", when=Dating(when="1320-05", sources=annals.cite("f. 1"))),
        "letter": Event(
            title="Letter",
            when=Dating(when="1320-05/..", sources=annals.cite("f. 3")),
            either=before_or_after("coup", sources=letters.cite("no. 12")),
            kind="process",
        ),
        "answer": Event(
            title="Answer",
            after=After(event="coup", sources=letters.cite("no. 13")),
            either=before_or_after("coup", sources=letters.cite("no. 14")),
        ),
        "visit": Event(
            title="Visit",
            when=Dating(when="[1319,1321]", sources=annals.cite("f. 4")),
            after=After(event="coup", sources=letters.cite("no. 15")),
        ),
    })  # fmt: skip
    chronology = tighten(told)
    (earliest, _) = (proof for proof in chronology.why("visit") if "earliest" in proof.bound)
    assert earliest.text == (
        "“Visit” is dated 1319 or 1321 (Annals, f. 4). If “Visit” is dated 1319: Then “Visit” was over by "
        "31 December 1319. “Visit” came after “Coup” (Letters, no. 15), so “Coup” was over by 31 December "
        "1319. “Coup” is dated May 1320 (Annals, f. 1), so “Coup” did not begin before 1 May 1320. So “Coup” "
        "would have to come 121 days before itself, which cannot be. If “Visit” is dated 1321: Then “Visit” "
        "did not begin before 1 January 1321."
    )
    (earliest, *_) = chronology.why("answer")
    assert earliest.cases == ()  # it is after the coup in any case
    assert earliest.claims[-1].field == "after"


def test_ways_that_all_bound_are_told_one_by_one(timeline):
    ways = Either(event="war", relations=["during", "after"])
    told = timeline(it={"either": ways}, war={"when": "1985-06-09/1985-06-11"})
    (proof,) = tighten(told).why("it")[:1]
    assert proof.words == "9 June 1985"
    assert [case.supposed for case in proof.cases] == ["“It” lies within “War”", "“It” came after “War”"]
    assert [case.sentences[-1].text for case in proof.cases] == [
        "Then “It” did not begin before 9 June 1985.",
        "Then “It” did not begin before 11 June 1985.",
    ]


def test_what_one_way_alone_leaves_is_certain_with_the_reason(timeline):
    told = timeline(
        it={"when": "1985-06", "either": before_or_after("war")}, war={"when": "1985-06-20/1985-08"}
    )
    found = tighten(told)
    (fact,) = found.facts("it", "war")
    assert fact.words == "“It” was over when “War” began"
    assert fact.text.startswith(
        "“It” came before or after “War” (no source given). If “It” came after “War”: "
    )
    assert fact.text.endswith("before itself, which cannot be.")
    assert {claim.field for claim in fact.claims} == {"either", "when"}
    chances = found.probability_before("it", "war")
    assert chances is not None
    assert chances.after == 0


def test_one_more_claim_may_leave_ways_open(timeline):
    told = timeline(it={"when": "1985"}, war={"when": "1985-06"}, peace={"when": "1985-08", "after": "it"})
    found = tighten(told).insert(
        Claim(event="it", field="either", said=Either(event="peace", relations=["during", "after"]))
    )
    assert found.untried is not None
    assert tighten(told).session().insert(found.claims[-1]).is_taken


def test_a_claim_that_leaves_ways_open_is_weighed_like_any_other(timeline):
    told = timeline(
        it={"when": "1985", "before": "war", "either": before_or_after("war")}, war={"when": "1985-06"}
    )
    without = {found.claim.field: found.words for found in tighten(told).sensitivity("it")}
    assert without["before"] == "between 1 January 1985 and 31 December 1985"


@pytest.mark.parametrize("relations", [[], ["before"], ["before", "before"], ["before", "near"]])
def test_what_leaves_nothing_open_is_refused(relations):
    with pytest.raises(ValueError, match="two or more of before, after"):
        Either(event="war", relations=relations)
