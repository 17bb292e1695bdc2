from chronicle.chronology import PartOf, tighten
from chronicle.model import After, Before, Undated


def text(timeline):
    return [contradiction.text for contradiction in tighten(timeline).contradictions]


def test_a_contradiction_of_dates_is_told_as_a_walk_from_one_date_to_the_other(timeline):
    (found,) = text(
        timeline(
            coup={"when": "2020-08-18", "sources": "annals"},
            rally={"when": "2020-07", "after": After(event="coup", sources="annals")},
        )
    )
    assert found == (
        "These 3 statements cannot all be true:\n"
        "1. “Rally” is dated July 2020 (no source given), so “Rally” was over by 31 July 2020.\n"
        "2. “Rally” came after “Coup” (Tacitus, Annals), so “Coup” was over by 31 July 2020.\n"
        "3. “Coup” is dated 18 August 2020 (Tacitus, Annals), "
        "so “Coup” did not begin before 18 August 2020.\n"
        "So “Coup” would have to come 17 days before itself."
    )


def test_a_circle_without_dates_is_told_without_dates(timeline):
    (found,) = text(timeline(a={"before": "b"}, b={"before": "c"}, c={"before": "a"}))
    assert found == (
        "These 3 statements cannot all be true:\n"
        "1. “C” came before “A” (no source given).\n"
        "2. “B” came before “C” (no source given).\n"
        "3. “A” came before “B” (no source given).\n"
        "So “A” would have to come before itself."
    )


def test_lengths_are_added_up_on_the_way(timeline):
    (found,) = text(
        timeline(
            a={"before": Before(event="b", at_least="40 days")},
            b={"before": Before(event="c", at_least="5 days")},
            c={"before": Before(event="d", at_least="1 day")},
            d={"after": After(event="a", at_most="15 days")},
        )
    )
    assert found == (
        "These 4 statements cannot all be true:\n"
        "1. “D” came at most 15 days after “A” (no source given).\n"
        "2. “C” came at least 1 day before “D” (no source given), "
        "so “C” ended at most 14 days after “A” ended.\n"
        "3. “B” came at least 5 days before “C” (no source given), "
        "so “B” ended at most 9 days after “A” ended.\n"
        "4. “A” came at least 40 days before “B” (no source given).\n"
        "So “A” would have to come 31 days before itself."
    )


def test_lengths_that_lead_backwards_are_added_up_too(timeline):
    (found,) = text(
        timeline(
            a={"after": After(event="b", at_least="5 days")},
            b={"after": After(event="c", at_least="2 days")},
            c={"after": "a"},
        )
    )
    assert "“A” came at least 5 days after “B” (no source given).\n" in found
    assert "so “C” ended at least 7 days before “A” ended" in found
    assert found.endswith("So “A” would have to come 7 days before itself.")


def test_an_end_that_comes_too_early_is_told_as_an_end(timeline):
    (found,) = text(
        timeline(
            war={"kind": "state", "when": "1914-07-28/1918-11-11"},
            talks={"after": "war", "when": "1917"},
        )
    )
    assert found.splitlines()[-2].endswith("so “War” was not over before 11 November 1918.")


def test_one_statement_can_contradict_itself(timeline):
    (found,) = text(timeline(it={"when": Undated(reason="not told", not_before="2021", not_after="2020")}))
    assert found == (
        "This statement cannot be true:\n"
        "1. “It” is not earlier than 2021 and not later than 2020 (no source given).\n"
        "So “It” would have to come before itself."
    )
    (found,) = text(timeline(it={"before": "it"}))
    assert found.startswith("This statement cannot be true:\n1. “It” came before “It”")


def test_times_of_day_are_told_where_they_decide(timeline):
    (found,) = text(
        timeline(
            launch={"when": "1969-07-16T13:32"},
            lunch={"when": "1969-07-16T12:00", "after": "launch"},
        )
    )
    assert "so “Launch” was over by 12:01 on 16 July 1969" in found
    assert found.endswith("So “Launch” would have to come 1 hour and 31 minutes before itself.")


def test_a_claim_that_is_met_twice_is_counted_once(timeline):
    found = tighten(
        timeline(
            whole={"when": "2020-08-18"},
            part={"part_of": "whole", "before": Before(event="other", at_least="3 days")},
            other={"part_of": "whole"},
        )
    ).contradictions
    assert [len(contradiction.claims) for contradiction in found] == [4]
    assert [len(contradiction.sentences) for contradiction in found] == [5]
    assert found[0].excess_s == 2 * 86_400
    assert any(isinstance(claim.said, PartOf) for claim in found[0].claims)
