"""One more claim: as if it had been there from the first, or in an open session."""

import pytest

from chronicle.chronology import Claim, tighten
from chronicle.model import After, Dating, Event, Ruling, Source, collect


def dated(event, when, **more):
    return Claim(event=event, field="when", index=1, said=Dating(when=when, **more))


def test_another_date_of_an_event_is_its_rival(timeline):
    found = tighten(timeline(coup={"when": "2020"})).insert(dated("coup", "2021"))
    assert not found.contradictions
    assert [rivals.event for rivals in found.rivals] == ["coup"]
    assert found.in_words("coup") == "between 1 January 2020 and 31 December 2020"


def test_the_mode_decides_what_gives_way_to_it():
    stela, gossip = Source(title="Stela", reliability="A"), Source(title="Gossip", reliability="E")
    coup = Event(title="Coup", when="2020", sources=gossip)
    told = collect({"stela": stela, "gossip": gossip, "coup": coup})
    found = tighten(told, mode="trust").insert(dated("coup", "2021", sources=stela))
    assert found.in_words("coup") == "between 1 January 2021 and 31 December 2021"


def test_what_is_deprecated_bounds_nothing(timeline):
    told = timeline(coup={"when": "2020"}, talks={})
    claim = Claim(
        event="talks",
        field="after",
        index=0,
        said=After(event="coup", ruling=Ruling(rank="deprecated", reason="a misprint")),
    )
    assert tighten(told).insert(claim).in_words("talks") == "at no known time"
    session = tighten(told).session()
    assert session.insert(claim).changed == frozenset()
    assert session.insert(Claim(event="coup", field="after", said=After(event="talks"))).is_taken


@pytest.fixture
def told_early():
    """That a paper of August told of the coup, and nothing else."""
    paper = Source(title="Paper", published="2020-08-19")
    return collect({"paper": paper, "coup": Event(title="Coup", sources=paper)})


def test_the_day_of_publication_gives_way(told_early):
    found = tighten(told_early).insert(dated("coup", "2021"))
    assert found.in_words("coup") == "between 1 January 2021 and 31 December 2021"
    assert [claim.field for claim in found.set_aside] == ["sources"]


def test_the_day_of_publication_gives_way_in_a_session(told_early):
    session = tighten(told_early).session()
    found = session.insert(dated("coup", "2021"))
    assert found.is_taken
    assert found.changed == {"coup"}
    assert [claim.field for claim in found.gave_way] == ["sources"]
    assert session.span("coup") == tighten(told_early).insert(dated("coup", "2021")).span("coup")
    refused = session.insert(dated("coup", "2019"))
    assert refused.contradiction is not None
    assert [claim.field for claim in refused.contradiction.claims] == ["when", "when"]


def test_what_ties_a_set_of_dates_down_has_its_dates_followed(timeline):
    told = timeline(it={"when": "[1984,1986]"}, war={"when": "1985"})
    found = tighten(told).insert(Claim(event="it", field="after", said=After(event="war")))
    assert found.in_words("it") == "between 1 January 1986 and 31 December 1986"
