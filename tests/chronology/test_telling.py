import pytest

from chronicle.chronology import PartOf, tighten
from chronicle.chronology.bounds import Points
from chronicle.chronology.claims import Claim, claims_of
from chronicle.chronology.telling import Teller
from chronicle.model import After, Before, Citation, Dating, During, Event, Source, Timeline, Undated, collect


def sentences(timeline):
    teller = Teller(timeline=timeline, claims=claims_of(timeline), points=Points.of(timeline))
    return [teller.sentence(claim) for claim in claims_of(timeline)]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"when": "2020-08-18"}, "“Rally” is dated 18 August 2020 (no source given)"),
        (
            {"when": Undated(reason="not told", not_before="2020", not_after="2021-05")},
            "“Rally” lies not before 2020 and not after May 2021 (no source given)",
        ),
        (
            {"when": Undated(reason="not told", not_after="2021")},
            "“Rally” lies not after 2021 (no source given)",
        ),
        ({"before": "coup"}, "“Rally” came before “Coup” (no source given)"),
        ({"kind": "process", "before": "coup"}, "“Rally” began before “Coup” (no source given)"),
        (
            {"before": Before(event="coup", at_least="3 days", at_most="2 months")},
            "“Rally” came at least 3 days and at most 2 months before “Coup” (no source given)",
        ),
        (
            {"after": After(event="coup", at_most="1 year")},
            "“Rally” came at most 1 year after “Coup” (no source given)",
        ),
        ({"after": "unrest"}, "“Rally” came after “Unrest” began (no source given)"),
        ({"during": "unrest"}, "“Rally” lies within “Unrest” (no source given)"),
        ({"kind": "process", "during": "coup"}, "“Rally” began during “Coup” (no source given)"),
        ({"part_of": "unrest"}, "“Rally” is part of “Unrest” (no source given)"),
    ],
)
def test_every_kind_of_claim_is_one_sentence(timeline, fields, sentence):
    found = sentences(timeline(rally=fields, coup={}, unrest={"kind": "process"}))
    assert found == [sentence]


def test_a_sentence_carries_words_sources_locators_and_what_was_inferred():
    report = Source(title="Report", publisher="Ministry")
    letter = Source(title="Letter", author=["Diop", "Keïta"])
    when = Dating(
        when="2022-02",
        says="in February",
        inferred="the year, from the context",
        sources=[report.cite("page 3"), letter, Citation(source="report")],
    )
    rally = Event(title="Rally", when=when)
    (found,) = sentences(collect({"rally": rally, "report": report, "letter": letter}))
    assert found == (
        "“Rally” is dated February 2022 (“in February”, Ministry, Report, page 3; Diop and Keïta, Letter; "
        "Ministry, Report; inferred: the year, from the context)"
    )


def test_a_source_that_is_not_there_is_named_by_its_id():
    timeline = Timeline(events={"rally": Event(title="Rally", id="rally")})
    claim = Claim(
        event="rally", field="during", said=During(event="rally"), sources=(Citation(source="lost"),)
    )
    teller = Teller(timeline=timeline, claims=(claim,), points=Points.of(timeline))
    assert teller.sentence(claim) == "“Rally” lies within “Rally” (lost)"


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
        "2. “C” came at least 1 day before “D” (no source given), so “C” came at most 14 days after “A”.\n"
        "3. “B” came at least 5 days before “C” (no source given), so “B” came at most 9 days after “A”.\n"
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
    assert "so “C” came at least 7 days before “A”" in found
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
        "1. “It” lies not before 2021 and not after 2020 (no source given).\n"
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
    assert found[0].excess_s == 2 * 86_400
    assert any(isinstance(claim.said, PartOf) for claim in found[0].claims)
