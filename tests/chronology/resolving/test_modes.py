"""Which claim gives way, read off the verdicts; what `keep` does is told with the chronology."""

import pytest

from chronicle.chronology import tighten
from chronicle.model import After, Dating, Event, Source, collect


def verdicts(*, sources, **events):
    timeline = collect({**sources, **{key: Event(title=key.upper(), **said) for key, said in events.items()}})
    return [
        (verdict.claim.event, verdict.claim.field, verdict.claim.index)
        for verdict in tighten(timeline, mode="trust").verdicts
    ]


def dispute(one: dict, other: dict, **claims):
    """A dates the coup to 2021, B dates the talks to 2020, and says that they came after the coup."""
    a, b = Source(title="A", **one), Source(title="B", **other)
    return verdicts(
        sources={"a": a, "b": b},
        coup={"when": Dating(when="2021", sources=a, credibility=claims.get("coup"))},
        talks={
            "when": Dating(when="2020", sources=b, credibility=claims.get("talks")),
            "after": After(event="coup", sources=b, credibility=claims.get("after")),
        },
    )


@pytest.mark.parametrize(
    ("one", "other", "set_aside"),
    [
        ({"reliability": "A"}, {"reliability": "B"}, ("talks", "after", 0)),
        ({"reliability": "D"}, {"reliability": "B"}, ("coup", "when", 0)),
        ({"reliability": "F"}, {"reliability": "E"}, ("talks", "after", 0)),
        ({"reliability": "F"}, {"reliability": "C"}, ("coup", "when", 0)),
        ({"reliability": "E"}, {}, ("coup", "when", 0)),
        ({}, {}, ("talks", "after", 0)),
    ],
)
def test_the_less_reliable_source_gives_way_and_what_cannot_be_judged_is_not_the_worst(one, other, set_aside):
    assert dispute(one, other) == [set_aside]


def test_credibility_decides_between_sources_alike_and_never_over_reliability():
    assert dispute({}, {}, coup=4) == [("coup", "when", 0)]
    assert dispute({}, {}, coup=6, after=5) == [("talks", "after", 0)]
    assert dispute({"reliability": "A"}, {"reliability": "B"}, coup=5, talks=1, after=1) == [
        ("talks", "after", 0)
    ]


def test_repeating_a_source_adds_no_trust_and_independent_origins_do():
    first, second = Source(title="First"), Source(title="Second")
    echo = Source(title="Echo", origin=first)
    further = Source(title="Further", origin=echo)

    def given_way(*relation_sources):
        return verdicts(
            sources={"first": first, "second": second, "echo": echo, "further": further},
            coup={"when": Dating(when="2021", sources=second)},
            talks={
                "when": Dating(when="2020", sources=[first, second]),
                "after": After(event="coup", sources=list(relation_sources)),
            },
        )

    assert given_way(first, echo, further) == [("talks", "after", 0)]
    assert given_way(first, second) == [("coup", "when", 0)]


def test_sources_that_repeat_each_other_in_a_ring_count_once():
    a, b = Source(title="A", origin="b"), Source(title="B", origin="a")
    assert verdicts(sources={"a": a, "b": b}, coup={"when": "2020", "sources": [a, b]}) == []


def test_of_rival_datings_the_trusted_one_bounds():
    good, bad = Source(title="Good", reliability="A"), Source(title="Bad", reliability="D")
    coup = Event(title="Coup", when=[Dating(when="2021", sources=bad), Dating(when="2020", sources=good)])
    timeline = collect({"good": good, "bad": bad, "coup": coup})
    kept, trusted = tighten(timeline), tighten(timeline, mode="trust")
    assert kept.span("coup") == kept.stated("coup") != trusted.span("coup")
    assert [verdict.claim.index for verdict in trusted.verdicts] == [0]
    assert trusted.rivals == kept.rivals


def test_a_verdict_tells_the_contradiction(timeline):
    told = timeline(coup={"when": "2021"}, talks={"when": "2020", "after": "coup"})
    (verdict,) = tighten(told, mode="trust").verdicts
    assert verdict.because.conclusion == "“Coup” would have to come before itself"
    assert verdict.claim in verdict.because.claims


def test_without_a_contradiction_both_modes_agree(timeline):
    told = timeline(coup={"when": "2020"}, talks={"after": "coup"})
    assert tighten(told, mode="trust").span("talks") == tighten(told).span("talks")
    assert tighten(told, mode="trust").verdicts == ()
