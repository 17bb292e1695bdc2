from chronicle.chronology.claims import Claim, PartOf, claims_of
from chronicle.model import Dating, Timeline, Undated


def test_every_statement_about_time_is_a_claim_in_an_order_of_its_own(timeline):
    found = claims_of(
        timeline(
            talks={"part_of": "summit", "after": ["coup", "arrival"]},
            summit={"when": ["2022-05-20", "2022-05"]},
            coup={"before": "summit", "during": "unrest"},
            arrival={"when": Undated(reason="not told", not_before="2021")},
            unrest={},
        )
    )
    assert [(claim.event, claim.field, claim.index, claim.other) for claim in found] == [
        ("arrival", "when", None, None),
        ("coup", "before", 0, "summit"),
        ("coup", "during", 0, "unrest"),
        ("summit", "when", 0, None),
        ("summit", "when", 1, None),
        ("talks", "after", 1, "arrival"),
        ("talks", "after", 0, "coup"),
        ("talks", "part_of", None, "summit"),
    ]
    assert [claim.is_relation for claim in found] == [False, True, True, False, False, True, True, True]


def test_the_sources_of_an_event_support_what_has_none_of_its_own(timeline):
    coup, talks, part = claims_of(
        timeline(
            coup={"when": Dating(when="2020", sources="annals"), "sources": []},
            talks={"before": "coup", "part_of": "coup", "sources": "annals"},
        )
    )
    assert [citation.source_id for claim in (coup, talks, part) for citation in claim.sources] == [
        "annals"
    ] * 3


def test_an_undated_event_without_bounds_claims_nothing(timeline):
    assert claims_of(timeline(coup={"when": Undated(reason="not told")})) == ()


def test_dates_are_those_that_the_claim_names():
    undated = Undated(reason="not told", not_before="2020", not_after="2021")
    assert [str(date) for date in Claim(event="coup", field="when", said=undated).dates] == ["2020", "2021"]
    assert Claim(event="coup", field="part_of", said=PartOf("talks")).dates == ()


def test_relations_to_events_that_are_not_there_are_left_out(timeline):
    whole = timeline(coup={"after": "talks"}, talks={})
    assert claims_of(Timeline(events={"coup": whole.events["coup"]})) == ()
