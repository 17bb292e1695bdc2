"""Claims put into a chronology one after the other give what all of them give at once, whatever they say.

Against all worlds, and against the whole tightened anew. A sample by default; 10,000 timelines with
``make laws``.
"""

import os
import random

import pytest
from all_worlds import expected_span, worlds_of
from attrs import evolve
from drawn_timelines import EVENTS, LASTING, Draw, ends, starts

from chronicle.chronology import tighten
from chronicle.chronology.alternatives import is_open
from chronicle.chronology.claims import claims_of
from chronicle.model import Event, Ruling, collect

TIMELINES = int(os.environ.get("CHRONICLE_LAWS", "100"))
SEEDS = range(5)
MOST_WORLDS = 400


def key(claim):
    return claim.event, claim.field, claim.index


def told_by(claims, draw):
    """The timeline that states these claims alone."""
    fields = {event: {"title": event, "kind": kind} for event, kind in draw.kinds.items()}
    for claim in claims:
        if claim.index is None:
            fields[claim.event][claim.field] = claim.said
        else:
            fields[claim.event].setdefault(claim.field, []).append(claim.said)
    return collect({event: Event(**said) for event, said in fields.items()})


def drawn(source):
    """A timeline, and its claims with the ways in which each can be meant; some of them are deprecated."""
    draw = Draw(source)
    claims = [(claim, draw.meant[key(claim)]) for claim in claims_of(draw.timeline)]
    for place, (claim, _) in enumerate(claims):
        if claim.index is not None and claim.field != "when" and source.random() < 0.1:
            ruling = Ruling(rank="deprecated", reason="a misprint")
            claims[place] = evolve(claim, said=evolve(claim.said, ruling=ruling)), [[]]
    source.shuffle(claims)
    if draw.has_months:
        claims.sort(key=lambda pair: pair[0].field != "when")
    return draw, claims


def fails(found):
    return bool(found.contradictions) or (found.untried is not None and bool(found.untried.misfits))


def is_that_of(found, worlds):
    for event in EVENTS:
        span = found.span(event)
        assert span.start == expected_span(worlds, starts(event)), event
        assert span.end == expected_span(worlds, ends(event)), event


def is_like(found, other):
    """Whether two chronologies say the same; the order of claims alone may differ."""
    for one, two in (("a", "b"), ("b", "c"), ("c", "a")):
        assert found.relation(one, two) == other.relation(one, two)
        assert found.probability_before(one, two) == other.probability_before(one, two)
        assert {fact.words for fact in found.facts(one, two)} == {
            fact.words for fact in other.facts(one, two)
        }
    for event in EVENTS:
        assert found.stated(event) == other.stated(event)
        assert found.in_words(event) == other.in_words(event)
        assert [proof.words for proof in found.why(event)] == [proof.words for proof in other.why(event)]


@pytest.mark.parametrize("seed", SEEDS)
def test_claims_one_by_one_are_claims_at_once(seed):
    source = random.Random(seed)  # noqa: S311 - a test wants the same numbers every time
    for _ in range(max(TIMELINES // len(SEEDS), 1)):
        draw, claims = drawn(source)
        first = source.randrange(len(claims) + 1)
        taken, waiting = claims[:first], claims[first:]
        found = tighten(told_by([claim for claim, _ in taken], draw))
        if fails(found) or found.untried is not None:
            continue
        for claim, ways in waiting:
            worlds = worlds_of([[LASTING], *(meant for _, meant in taken), ways])
            if not worlds:
                assert fails(found.insert(claim))
                continue
            found = found.insert(claim)
            assert not fails(found), claim
            if found.untried is not None:
                break
            taken = [*taken, (claim, ways)]
            is_that_of(found, worlds)
            is_like(found, tighten(told_by([claim for claim, _ in taken], draw)))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_session_takes_in_what_fits_and_tells_what_it_changed(seed):
    source = random.Random(seed)  # noqa: S311 - the same
    for _ in range(max(TIMELINES // len(SEEDS), 1)):
        draw, claims = drawn(source)
        if draw.has_months and any(is_open(claim) for claim, _ in claims):
            continue
        claims = [(claim, ways) for claim, ways in claims if not is_open(claim)]
        session, taken = tighten(told_by([], draw)).session(), []
        spans = {event: session.span(event) for event in EVENTS}
        for claim, ways in claims:
            worlds = worlds_of([[LASTING], *taken, ways])
            found = session.insert(claim)
            assert found.is_taken == bool(worlds)
            if worlds:
                taken.append(ways)
                is_that_of(session, worlds)
            before, spans = spans, {event: session.span(event) for event in EVENTS}
            assert {event for event in EVENTS if spans[event] != before[event]} <= found.changed
            if found.contradiction is not None:
                assert claim in found.contradiction.claims
