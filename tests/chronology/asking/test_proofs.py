import pytest

from chronicle.chronology import tighten
from chronicle.dates import parse
from chronicle.model import After, Undated


@pytest.fixture
def mali(timeline):
    return tighten(
        timeline(
            coup={"when": "2020-08-18", "sources": "annals"},
            arrival={"after": "coup"},
            unrest={"when": "2021-05", "after": After(event="arrival", at_most="3 months")},
        )
    )


def told(chronology, event):
    return {proof.bound: proof.text for proof in chronology.why(event)}


def test_every_bound_is_proved_claim_by_claim_with_its_sources(mali):
    assert told(mali, "arrival") == {
        "earliest start": (
            "“Unrest” is dated May 2021 (no source given), so “Unrest” did not begin before 1 May 2021. "
            "“Unrest” came at most 3 months after “Arrival” (no source given), "
            "so “Arrival” did not begin before 1 February 2021."
        ),
        "latest start": (
            "“Unrest” is dated May 2021 (no source given), so “Unrest” was over by 31 May 2021. "
            "“Unrest” came at most 3 months after “Arrival” (no source given), "
            "so “Arrival” had begun by 31 May 2021."
        ),
        "earliest end": (
            "“Unrest” is dated May 2021 (no source given), so “Unrest” did not begin before 1 May 2021. "
            "“Unrest” came at most 3 months after “Arrival” (no source given), "
            "so “Arrival” was not over before 1 February 2021."
        ),
        "latest end": (
            "“Unrest” is dated May 2021 (no source given), so “Unrest” was over by 31 May 2021. "
            "“Unrest” came at most 3 months after “Arrival” (no source given), "
            "so “Arrival” was over by 31 May 2021."
        ),
    }


def test_a_proof_has_its_bound_and_its_claims(mali):
    proof = mali.why("coup")[0]
    assert (proof.bound, proof.second) == ("earliest start", parse("2020-08-18").span.start.earliest)
    assert [(claim.event, claim.field) for claim in proof.claims] == [("coup", "when")]


def test_what_nothing_bounds_needs_no_proof(timeline):
    chronology = tighten(timeline(it={"when": Undated(reason="not told", not_after="2020")}, other={}))
    assert list(told(chronology, "it")) == ["latest start", "latest end"]
    assert told(chronology, "other") == {}


def test_a_window_is_told_as_it_would_be_without_each_claim_that_it_rests_on(mali):
    without = {(found.claim.event, found.claim.field): found.span for found in mali.sensitivity("arrival")}
    assert set(without) == {("unrest", "when"), ("unrest", "after")}
    undated = without["unrest", "when"]
    assert undated.start.earliest == parse("2020-08-18").span.start.earliest
    assert undated.end.latest is None
