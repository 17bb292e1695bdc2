"""What is set aside at the least cost, and the modes that weigh claims."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle.chronology import tighten
from chronicle.chronology.network import NO_CLAIM, Edge
from chronicle.chronology.resolving.least import cheapest_choice, least_choice
from chronicle.chronology.solving.system import System
from chronicle.model import After, Before, Dating, Event, Lasts, Ruling, Source, collect

POINTS, CLAIMS = 4, 7
systems = st.lists(
    st.tuples(st.integers(0, POINTS - 1), st.integers(0, POINTS - 1), st.integers(-4, 3)),
    min_size=CLAIMS,
    max_size=CLAIMS,
).map(
    lambda rows: System(
        size=POINTS, edges=tuple(Edge(*row, claim) for claim, row in enumerate(rows) if row[0] != row[1])
    )
)
prices = st.lists(st.integers(1, 9), min_size=CLAIMS, max_size=CLAIMS).map(lambda row: dict(enumerate(row)))


def cheapest_by_trial(system, weights):
    return min(
        sum(weights[claim] for claim in aside)
        for count in range(CLAIMS + 1)
        for aside in combinations(range(CLAIMS), count)
        if system.only(set(range(CLAIMS)) - set(aside)).clash() is None
    )


@given(systems, prices)
@settings(max_examples=60)
def test_the_least_choice_is_the_least_of_all(system, weights):
    aside, cost = least_choice(system, frozenset(range(CLAIMS)), weights)
    assert system.only(set(range(CLAIMS)) - aside.keys()).clash() is None
    assert cost.total == cost.at_least == cheapest_by_trial(system, weights)
    assert all(claim in clash.claims for claim, clash in aside.items())


@given(systems, prices)
@settings(max_examples=30)
def test_the_cheapest_claim_of_each_clash_is_enough(system, weights):
    aside = cheapest_choice(system, frozenset(range(CLAIMS)), weights)
    assert system.only(set(range(CLAIMS)) - aside.keys()).clash() is None


def test_where_the_time_is_over_the_gap_is_told():
    # Claim 0 costs 3 and stands in both clashes; the cheapest of each cost 2 + 2.
    edges = (Edge(0, 1, -1, 0), Edge(1, 0, 0, 1), Edge(0, 2, -1, 2), Edge(2, 0, 0, 3))
    system = System(size=3, edges=(*edges, Edge(1, 2, 0, NO_CLAIM)))
    weights = {0: 3, 1: 2, 2: 3, 3: 2}
    _, cost = least_choice(system, frozenset(range(4)), weights, limit_s=-1.0)
    assert cost.total >= cost.at_least > 0


@pytest.fixture
def disputed():
    good, bad = Source(title="Stela", reliability="A"), Source(title="Tale", reliability="E")
    return collect(
        {
            "good": good,
            "bad": bad,
            "coup": Event(title="Coup", when=Dating(when="2020-08", sources=good)),
            "talks": Event(title="Talks", when=Dating(when="2020-07", sources=good), tags="talks"),
            "rally": Event(title="Rally", before=Before(event="talks", sources=good)),
            "late": Event(
                title="Late", when=Dating(when="2021", sources=bad), before=Before(event="coup", sources=good)
            ),
        }
    )


@pytest.mark.parametrize("mode", ["cheapest", "least", "trust"])
def test_the_worse_source_gives_way(disputed, mode):
    found = tighten(disputed, mode=mode)
    assert [(aside.event, aside.field) for aside in found.set_aside] == [("late", "when")]
    assert found.span("late").start.latest is not None


def test_what_least_costs_is_known(disputed):
    cost = tighten(disputed, mode="least").cost
    assert cost is not None
    assert cost.is_least
    assert cost.total == 3


def test_cautious_bounds_hold_whichever_claim_is_false(disputed):
    found = tighten(disputed, mode="cautious")
    assert found.span("late").start.earliest is None
    assert found.span("rally") == tighten(disputed).span("rally")
    for dropped in found.contradictions[0].claims:
        index = found.claims.index(dropped)
        alone = found.system.only(frozenset(range(len(found.claims))) - {index})
        assert alone.clash() is None
    assert len(found.cases) == 3


def test_cautious_takes_no_side_between_rivals():
    found = tighten(collect({"it": Event(title="It", kind="state", when=["2020", "2022"])}), mode="cautious")
    assert found.in_words("it") == (
        "began between 1 January 2020 and 1 January 2022; ended between 31 December 2020 and 31 December 2022"
    )


def test_only_needs_to_know_what_to_hear(disputed):
    with pytest.raises(ValueError, match="needs the sources or the tags"):
        tighten(disputed, mode="only")
    assert tighten(disputed, mode="only", sources=["good"]).contradictions == ()
    assert {claim.event for claim in tighten(disputed, mode="only", tags=["talks"]).claims} == {"talks"}


def test_a_preferred_claim_is_the_last_to_give_way():
    ruling = Ruling(rank="preferred", reason="seen by the author")
    coup = Event(title="Coup", when="2020-08")
    talks = Event(title="Talks", when="2020-07", after=coup)
    told = collect({"coup": coup, "talks": talks})
    (aside,) = tighten(told).set_aside
    assert aside.field == "after"
    firm = Event(title="Talks", when="2020-07", after=After(event=coup, ruling=ruling))
    ruled = collect({"coup": coup, "talks": firm})
    assert {claim.field for claim in tighten(ruled).set_aside} == {"when"}
    assert {claim.field for claim in tighten(ruled, mode="trust").set_aside} == {"when"}


def test_rival_lengths_are_kept_and_the_first_bounds():
    reign = Event(title="Reign", kind="state", when="0610/..", lasts=["19 years", Lasts(length="25 years")])
    found = tighten(collect({"reign": reign}))
    assert found.contradictions == ()
    (rivals,) = found.rivals
    assert (rivals.field, len(rivals.dissenting)) == ("lasts", 1)


def test_a_source_tells_of_nothing_that_lay_ahead_of_it():
    paper = Source(title="Paper", published="2020-08-19")
    told = collect(
        {
            "paper": paper,
            "coup": Event(title="Coup", sources=paper),
            "war": Event(title="War", kind="process", sources=paper),
            "plan": Event(title="Plan", status="planned", sources=paper),
        }
    )
    found = tighten(told)
    assert found.in_words("coup") == "not after 19 August 2020"
    assert found.in_words("war") == "began not after 19 August 2020"
    assert found.in_words("plan") == "at no known time"
    assert found.why("coup")[-1].text == (
        "“Coup” is told of in a source published 19 August 2020 (Paper), "
        "so “Coup” was over by 19 August 2020."
    )


def test_what_is_stated_goes_before_what_is_implied():
    paper = Source(title="Paper", published="2020-08-19")
    told = collect({"paper": paper, "coup": Event(title="Coup", when="2020-09", sources=paper)})
    found = tighten(told)
    assert found.contradictions == ()
    (verdict,) = found.verdicts
    assert verdict.claim.is_implied
    assert found.in_words("coup") == "between 1 September 2020 and 30 September 2020"
