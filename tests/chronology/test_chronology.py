import pytest

from chronicle.chronology import order, tighten
from chronicle.dates import Bounds, Span, parse
from chronicle.model import After, Dating, Event, InYear, Lasts, Ruling, Source, Undated, collect

UNBOUNDED = Span(Bounds(), Bounds())


def test_a_window_is_tighter_than_what_is_stated(timeline):
    found = tighten(timeline(coup={"when": "2020-08-18"}, talks={"when": "2020", "after": "coup"}))
    assert found.stated("talks").start.earliest == parse("2020").span.start.earliest
    assert found.span("talks").start.earliest == parse("2020-08-18").span.start.earliest
    assert found.stated("coup") == found.span("coup")


def test_what_nothing_is_said_of_is_unbounded(timeline):
    found = tighten(timeline(coup={"when": "2020"}, talks={}, rally={"after": "talks"}))
    assert found.span("talks") == found.stated("talks") == found.span("rally") == UNBOUNDED
    with pytest.raises(KeyError):
        found.span("nobody")


def test_a_timeline_without_events_has_a_chronology(timeline):
    found = tighten(timeline())
    assert (found.claims, found.contradictions, found.set_aside) == ((), (), ())
    assert found.is_settled
    assert repr(found) == "<Chronology: 0 events, 0 contradictions>"


def test_contradicted_relations_are_set_aside_and_dates_are_kept(timeline):
    found = tighten(
        timeline(
            coup={"when": "2020-08-18"}, rally={"when": "2020-07", "after": "coup"}, end={"after": "rally"}
        )
    )
    assert [(claim.event, claim.field) for claim in found.set_aside] == [("rally", "after")]
    assert found.span("rally") == found.stated("rally")
    assert found.span("end").start.earliest == parse("2020-07").span.start.earliest


def test_a_part_stays_in_its_whole_when_another_relation_can_give_way(timeline):
    found = tighten(
        timeline(
            coup={"when": "2020-08-18"},
            talks={"when": "2022-05-20"},
            speech={"part_of": "talks", "before": "coup"},
        )
    )
    assert [claim.field for claim in found.set_aside] == ["before"]
    assert found.span("speech") == found.span("talks")


def test_a_part_outside_its_whole_is_a_contradiction(timeline):
    found = tighten(timeline(talks={"when": "2022-05-20"}, speech={"part_of": "talks", "when": "2022-05-23"}))
    assert [contradiction.excess_s for contradiction in found.contradictions] == [2 * 86_400]
    assert [claim.field for claim in found.set_aside] == ["part_of"]


def test_what_dates_an_event_impossibly_is_set_aside(timeline):
    found = tighten(timeline(it={"when": Undated(reason="not told", not_before="2021", not_after="2020")}))
    assert [claim.field for claim in found.set_aside] == ["when"]
    assert found.span("it") == UNBOUNDED


def test_contradictions_that_share_a_date_do_not_bound_although_one_is_reported(timeline):
    found = tighten(
        timeline(
            misdated={"when": "2021"},
            one={"when": "2020", "after": "misdated"},
            two={"when": "2019", "after": "misdated"},
        )
    )
    assert len(found.contradictions) == 1
    assert {claim.event for claim in found.set_aside} == {"one", "two"}
    assert found.span("one") == found.stated("one")


def test_scenarios_hear_the_claims_of_some_sources_only():
    annals, letter = Source(title="Annals"), Source(title="Letter")
    coup = Event(title="Coup", when=Dating(when="2020", sources=annals))
    talks = Event(title="Talks", when="2021", after=After(event=coup, sources=letter))
    told = collect({"annals": annals, "letter": letter, "coup": coup, "talks": talks})
    by_annals, by_letter = tighten(told, sources=["annals"]), tighten(told, sources={"letter"})
    assert [claim.field for claim in by_annals.claims] == ["when"]
    assert [claim.field for claim in by_letter.claims] == ["after"]
    assert by_annals.span("talks") == by_letter.span("coup") == UNBOUNDED
    assert order(told, sources=["letter"]).events == ("coup", "talks")
    assert tighten(told, sources=[]).claims == ()


def test_other_modes_are_refused():
    with pytest.raises(ValueError, match="there is no mode 'hope'; there are keep, trust"):
        tighten(collect({"coup": Event(title="Coup")}), mode="hope")


def test_gaps_too_entangled_to_follow_are_said_to_be(timeline, monkeypatch):
    monkeypatch.setattr("chronicle.chronology.solving.carrying._PATIENCE", -50)
    gap = After(event="coup", at_most="1 month")
    assert not tighten(timeline(coup={"when": "2020-11-30"}, talks={"after": gap})).is_settled


def test_numbers_give_way_before_the_order_of_events(timeline):
    """Kings of 20 and of 10 years, one after the other, do not fit into 20."""
    found = tighten(
        timeline(
            first={"kind": "state", "lasts": "20 years", "meets": "second"},
            second={"kind": "state", "lasts": "10 years", "meets": "third"},
            third={"kind": "state", "when": "0700/0720"},
            older={"when": "0680", "before": "first"},
        )
    )
    assert [(claim.event, claim.field) for claim in found.set_aside] == [
        ("first", "lasts"),
        ("second", "lasts"),
    ]
    assert order(found.timeline).events == ("older", "first", "second", "third")


def test_years_of_a_reign_give_way_together_with_its_length_and_not_without_one(timeline):
    reign, death = {"kind": "state"}, InYear(event="reign", year=16)
    lasting = tighten(
        timeline(reign={**reign, "lasts": "6 years"}, he_dies={"in_year": death, "during": "reign"})
    )
    assert [claim.field for claim in lasting.set_aside] == ["in_year", "lasts"]
    early = tighten(timeline(reign=reign, he_dies={"in_year": death, "before": "reign"}))
    assert [claim.field for claim in early.set_aside] == ["before", "in_year"]


def test_a_date_stays_and_the_length_that_it_contradicts_gives_way(timeline):
    reign = {"kind": "state", "when": "0610/0620", "lasts": "3 years"}
    assert [claim.field for claim in tighten(timeline(reign=reign)).set_aside] == ["lasts"]


def test_a_length_gives_way_to_a_date_only_that_a_ruling_does_not_prefer(timeline):
    ruled = Lasts(length="3 years", ruling=Ruling(rank="preferred", reason="it is carved in stone"))
    reign = {"kind": "state", "when": "0610/0620", "lasts": ruled}
    assert [claim.field for claim in tighten(timeline(reign=reign)).set_aside] == ["when"]


def test_cautious_relies_on_nothing_in_doubt_where_there_are_too_many_ways_out(timeline):
    told = {"war": {"when": "2019"}}
    for number in range(5):
        told[f"a{number}"] = {"when": "2020", "after": [f"b{number}", f"c{number}"]}
        told |= {f"b{number}": {"when": "2021"}, f"c{number}": {"when": "2022"}}
    found = tighten(timeline(**told), mode="cautious")
    assert [found.claims[number].event for number in found.bounding] == ["war"]
    assert found.in_words("c0") == "at no known time"
