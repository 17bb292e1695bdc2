"""What each mode promises, held against all sets of the claims of a timeline.

A sample by default; 10,000 timelines with ``make laws``.
"""

import os
import random
from itertools import combinations

import pytest
from all_worlds import closed, expected_span
from drawn_timelines import (
    DAYS,
    EVENTS,
    FIRST,
    KINDS,
    LASTING,
    after_by,
    before_by,
    dated,
    day_text,
    ends,
    moment,
    relation_ways,
    starts,
)

from chronicle.chronology import tighten
from chronicle.chronology.axis.ticks import TICKS_PER_DAY as DAY
from chronicle.chronology.resolving.trust import weight
from chronicle.model import (
    After,
    Attested,
    Before,
    Dating,
    During,
    Event,
    Lasts,
    Meets,
    Overlaps,
    Ruling,
    Source,
    Within,
    collect,
)

TIMELINES = int(os.environ.get("CHRONICLE_LAWS", "150"))
SEEDS = range(5)
PLAIN = {"before": Before, "after": After, "during": During, "meets": Meets, "overlaps": Overlaps}
BETTER = {"A": 0, "B": 1, "C": 2, "F": 3, None: 3, "D": 4, "E": 5}
"""F cannot be judged, which is better than to be judged badly."""
CREDIBLE = {1: 0, 2: 1, 3: 2, 6: 3, None: 3, 4: 4, 5: 5}


# ------------------------------------------------------------------------------- claims at random
class Dispute:
    """A timeline with many claims from sources of all grades, and what each claim means."""

    def __init__(self, source):
        self.source = source
        self.kinds = {event: source.choice(KINDS) for event in EVENTS}
        self.fields = {event: {"title": event, "kind": kind} for event, kind in self.kinds.items()}
        self.meant, self.implied = {}, {}
        self.days = {name: FIRST + source.randrange(DAYS) for name in ("s", "t") if source.random() < 0.3}
        self.sources = {
            name: Source(
                title=name,
                reliability=source.choice([None, *"ABCDEF"]),
                published=day_text(self.days[name]) if name in self.days else None,
                origin="s" if name == "u" and source.random() < 0.5 else None,
            )
            for name in ("s", "t", "u")
        }
        for _ in range(source.randint(5, 9)):
            self.say(*source.sample(EVENTS, 2))
        told = {event: Event(**fields) for event, fields in self.fields.items()}
        self.timeline = collect({**self.sources, **told})

    def backing(self):
        """Sources, a grade and perhaps a ruling."""
        rank = self.source.choices([None, "preferred", "deprecated"], [8, 1, 1])[0]
        return {
            "sources": [self.sources[name] for name in "stu" if self.source.random() < 0.4],
            "credibility": self.source.choice([None, None, 1, 2, 3, 4, 5, 6]),
            "ruling": None if rank is None else Ruling(rank=rank, reason="so it is"),
        }

    def say(self, event, other):
        name = self.source.choice(["when", "when", "lasts", "attested", "within", "gap", *PLAIN, *PLAIN])
        backing, day, length = self.backing(), FIRST + self.source.randrange(DAYS), self.source.randint(1, 4)
        kind, start, end = self.kinds[event], (starts(event), 0), (ends(event), 0)
        if name in PLAIN:
            said = PLAIN[name](event=other, **backing)
            (way,) = relation_ways(name, event, other, self.kinds)
        elif name == "when":
            said, way = Dating(when=day_text(day), **backing), dated(event, kind, day, day)
        elif name == "lasts":
            said = Lasts(length=f"{length} days", **backing)
            way = [*after_by(start, end, (length - 1) * DAY), *before_by(start, end, (length + 1) * DAY)]
        elif name == "attested":
            said = Attested(when=day_text(day), **backing)
            way = [(starts(event), 0, -day * DAY), (0, ends(event), (day + 1) * DAY)]
        elif name == "within":
            since = (starts(other), 0)
            said = Within(event=other, at_most=f"{length} days", **backing)
            way = [*after_by(since, start, 0), *before_by(since, start, length * DAY)]
        else:
            name, last = "after", moment(other, "start" if self.kinds[other] == "process" else "end")
            since = (last[0], -DAY) if self.kinds[other] == "state" else last  # its last day is the first
            said = After(event=other, at_least=f"{length} days", **backing)
            way = [*after_by(since, start, length * DAY), *after_by(last, start, 1)]
        told = self.fields[event].setdefault(name, [])
        self.meant[event, name, len(told)] = way
        told.append(said)

    def means(self, claim):
        """The constraints of a claim; a source that dates an event was published after it had begun."""
        if not claim.is_implied:
            return self.meant[claim.event, claim.field, claim.index]
        last = (self.days[claim.sources[0].source_id] + 1) * DAY
        if self.kinds[claim.event] == "happening":
            return [(ends(claim.event), 0, -last)]
        return [(starts(claim.event), 0, -last + 1)]

    def closed(self, claims):
        return closed([*LASTING, *(part for claim in claims for part in self.means(claim))])

    def holds(self, claims):
        return self.closed(claims) is not None

    def grade(self, claim):
        """How far a claim is trusted, the best first."""
        cited = [self.sources[one.source_id] for one in claim.sources]
        names = {one.source_id for one in claim.sources}
        origins = {"s" if name == "u" and self.sources["u"].origin else name for name in names}
        return (
            claim.rank != "preferred",
            min((BETTER[one.reliability] for one in cited), default=3),
            CREDIBLE[claim.credibility],
            -len(origins),
        )

    def is_smallest(self, claims):
        """Whether claims contradict each other, and no longer do when any one is dropped."""
        return not self.holds(claims) and all(
            self.holds([other for other in claims if other != one]) for one in claims
        )


def told(found):
    """The claims that somebody states and that nobody ruled out."""
    return [claim for claim in found.claims if not claim.is_implied and claim.rank != "deprecated"]


def bounding(found):
    return [found.claims[number] for number in sorted(found.bounding)]


def of_the_first(claims, dispute):
    """Without the datings and lengths that do not agree with the first of an event, or the preferred one."""
    heard = [claim for claim in claims if claim.field not in ("when", "lasts")]
    for event in EVENTS:
        for name in ("when", "lasts"):
            mine = [claim for claim in claims if (claim.event, claim.field) == (event, name)]
            together = []
            for claim in sorted(mine, key=lambda claim: claim.rank != "preferred"):
                if dispute.holds([*together, claim]):
                    together.append(claim)
            heard += together
    return heard


def gives_way(claims):
    """Which claims of a contradiction do: by the page on ordering."""
    free = [claim for claim in claims if claim.rank != "preferred"] or claims
    if any(claim.field == "lasts" for claim in free):
        return [claim for claim in free if claim.field in ("lasts", "within") or is_gap(claim)]
    return [claim for claim in free if claim.is_relation] or free


def is_gap(claim):
    return claim.field == "after" and claim.said.at_least is not None


def bounds_are_those_of(found, dispute, sets):
    """Whether bounds hold in each of some sets of claims, and are no wider than that."""
    worlds = [([], dispute.closed(claims)) for claims in sets]
    for event in EVENTS:
        span = found.span(event)
        assert span.start == expected_span(worlds, starts(event)), event
        assert span.end == expected_span(worlds, ends(event)), event


def what_is_implied_gives_way(found, dispute, kept):
    """As much as fits of what days of publication imply, and nothing else gives way to it."""
    assert dispute.holds(kept)
    for claim in found.claims:
        if claim.is_implied and claim not in kept:
            assert not dispute.holds([*kept, claim])


def disputes(seed):
    source = random.Random(seed)  # noqa: S311 - a test wants the same numbers every time
    for _ in range(max(TIMELINES // len(SEEDS), 1)):
        yield Dispute(source)


# ------------------------------------------------------------------------------- the modes
@pytest.mark.parametrize("seed", SEEDS)
def test_keep_lists_contradictions_and_lets_relations_or_numbers_give_way(seed):
    for dispute in disputes(seed):
        found = tighten(dispute.timeline)
        heard = of_the_first(told(found), dispute)
        left = list(heard)
        for contradiction in found.contradictions:
            assert set(contradiction.claims) <= set(left)
            assert dispute.is_smallest(contradiction.claims)
            left = [claim for claim in left if claim not in contradiction.claims]
        assert dispute.holds(left)
        stated = [verdict for verdict in found.verdicts if not verdict.claim.is_implied]
        for verdict in stated:
            assert dispute.is_smallest(verdict.because.claims)
            assert verdict.claim in gives_way(verdict.because.claims)
        aside = [verdict.claim for verdict in stated]
        assert all(claim in aside for one in found.contradictions for claim in gives_way(one.claims))
        kept = bounding(found)
        assert {claim for claim in kept if not claim.is_implied} == set(heard) - set(aside)
        what_is_implied_gives_way(found, dispute, kept)
        bounds_are_those_of(found, dispute, [kept])


@pytest.mark.parametrize("seed", SEEDS)
def test_trust_sets_aside_what_contradicts_better_claims_and_nothing_else(seed):
    for dispute in disputes(seed):
        found = tighten(dispute.timeline, mode="trust")
        kept = bounding(found)
        aside = [verdict for verdict in found.verdicts if not verdict.claim.is_implied]
        assert {claim for claim in kept if not claim.is_implied} == set(told(found)) - {
            verdict.claim for verdict in aside
        }
        for verdict in aside:
            against = [claim for claim in verdict.because.claims if claim != verdict.claim]
            assert dispute.is_smallest(verdict.because.claims)
            assert set(against) <= set(kept)
            assert all(dispute.grade(claim) <= dispute.grade(verdict.claim) for claim in against)
        what_is_implied_gives_way(found, dispute, kept)
        bounds_are_those_of(found, dispute, [kept])


@pytest.mark.parametrize("seed", SEEDS)
def test_cheapest_sets_aside_the_cheapest_of_a_contradiction(seed):
    for dispute in disputes(seed):
        found = tighten(dispute.timeline, mode="cheapest")
        kept = bounding(found)
        for verdict in found.verdicts:
            assert dispute.is_smallest(verdict.because.claims)
            if not verdict.claim.is_implied:
                cost = dispute.grade(verdict.claim)[:3]
                assert all(dispute.grade(claim)[:3] <= cost for claim in verdict.because.claims)
        what_is_implied_gives_way(found, dispute, kept)
        bounds_are_those_of(found, dispute, [kept])


@pytest.mark.parametrize("seed", SEEDS)
def test_least_sets_aside_what_costs_least_altogether(seed):
    for dispute in disputes(seed):
        found = tighten(dispute.timeline, mode="least")
        stated, costs = told(found), {}
        for claim in stated:
            costs[claim] = weight(claim, dispute.timeline)
        aside = [verdict.claim for verdict in found.verdicts if not verdict.claim.is_implied]
        assert found.cost.is_least
        assert found.cost.total == sum(costs[claim] for claim in aside)
        for fewer in range(len(stated)):
            for some in combinations(stated, fewer):
                if sum(costs[claim] for claim in some) < found.cost.total:
                    assert not dispute.holds([claim for claim in stated if claim not in some])
        what_is_implied_gives_way(found, dispute, bounding(found))
        bounds_are_those_of(found, dispute, [bounding(found)])


def largest(claims, dispute):
    """Every set of claims that can all be true and that no other claim fits into."""
    found = []
    for dropped in range(len(claims) + 1):
        for some in combinations(claims, len(claims) - dropped):
            if not any(set(some) <= set(other) for other in found) and dispute.holds(some):
                found.append(some)
    return found


@pytest.mark.parametrize("seed", SEEDS)
def test_cautious_bounds_hold_in_every_largest_set_of_claims_that_can_be_true(seed):
    for dispute in disputes(seed):
        found = tighten(dispute.timeline, mode="cautious")
        implied = [claim for claim in bounding(found) if claim.is_implied]
        sets = [(*some, *implied) for some in largest(told(found), dispute)]
        assert set(bounding(found)) == set.intersection(*map(set, sets))
        bounds_are_those_of(found, dispute, sets)


@pytest.mark.parametrize("seed", SEEDS)
def test_only_hears_what_rests_on_a_source(seed):
    for dispute in disputes(seed):
        found = tighten(dispute.timeline, mode="only", sources=["s"])
        everything = tighten(dispute.timeline).claims
        heard = [claim for claim in everything if "s" in {cited.source_id for cited in claim.sources}]
        assert list(found.claims) == heard
        of_first = of_the_first(told(found), dispute)
        kept = bounding(found)
        aside = {verdict.claim for verdict in found.verdicts if not verdict.claim.is_implied}
        assert {claim for claim in kept if not claim.is_implied} == set(of_first) - aside
        what_is_implied_gives_way(found, dispute, kept)
        bounds_are_those_of(found, dispute, [kept])
