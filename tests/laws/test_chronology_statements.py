"""What statements mean, from the model to the answer, against all ways in which things can have been.

A sample by default; 10,000 timelines with ``make laws``.
"""

import os
import random
from fractions import Fraction
from itertools import combinations, product
from math import prod

import pytest
from all_worlds import closed, expected_relations, expected_span, extreme, worlds_of
from drawn_timelines import DAY, EVENTS, Draw, ends, on_day, starts

from chronicle.chronology import order, tighten

TIMELINES = int(os.environ.get("CHRONICLE_LAWS", "150"))
SEEDS = range(5)
MOST_WORLDS = 600


def drawn(seed):
    """Timelines at random with all their worlds, and what is found of those in which anything can hold."""
    source = random.Random(seed)  # noqa: S311 - a test wants the same numbers every time
    for _ in range(max(TIMELINES // len(SEEDS), 1)):
        draw = Draw(source)
        if prod(map(len, draw.claims)) > MOST_WORLDS:
            continue
        worlds = worlds_of(draw.claims)
        found = tighten(draw.timeline)
        fails = bool(found.contradictions) or (found.untried is not None and bool(found.untried.misfits))
        assert fails == (not worlds)
        if worlds and found.untried is None:
            yield draw, worlds, found


PAIRS = (("a", "b"), ("b", "c"), ("c", "a"))


@pytest.mark.parametrize("seed", SEEDS)
def test_bounds_relations_and_contradictions_are_those_of_all_worlds(seed):
    for draw, worlds, found in drawn(seed):
        for event in EVENTS:
            span = found.span(event)
            assert (span.start, span.end) == tuple(
                expected_span(worlds, point) for point in (starts(event), ends(event))
            ), event
        for one, other in PAIRS:
            assert found.relation(one, other) == expected_relations(worlds, one, other), (one, other)
        for step in order(draw.timeline).steps:
            is_forced = is_never_later(worlds, starts(step.earlier), starts(step.later))
            assert (step.certainty == "forced") == is_forced, step


def is_never_later(worlds, first, second, most=0):
    """Whether the first point comes at most so many ticks after the second in every world."""
    latest = extreme(worlds, second, first)
    return latest is not None and latest <= most


FACTS = (
    ("{} was over when {} began", ends, starts, 0),
    ("{} began before {}", starts, starts, -1),
    ("{} ended before {}", ends, ends, -1),
    ("{} began before {} was over", starts, ends, -1),
)


def facts_of(worlds, one, other):
    """What holds in every world of two events, without what says no more than another does."""
    names = f"“{one}”", f"“{other}”"
    found = [
        words.format(*names)
        for words, first, second, most in FACTS
        if is_never_later(worlds, first(one), second(other), most)
    ]
    is_over = len(found) == len(FACTS)
    return found[:1] if is_over else found[:-1] or found


@pytest.mark.parametrize("seed", SEEDS)
def test_facts_and_levels_are_those_of_all_worlds(seed):
    for draw, worlds, found in drawn(seed):
        for one, other in PAIRS:
            facts = found.facts(one, other)
            expected = [*facts_of(worlds, one, other), *facts_of(worlds, other, one)]
            assert [fact.words for fact in facts] == expected
            assert all(fact.claims or "was over" in fact.words for fact in facts)
            began_before = is_never_later(worlds, starts(one), starts(other), -1)
            assert (found.began_before(one, other) is not None) == began_before
        for level in order(draw.timeline).levels:
            for one, other in combinations(level, 2):
                assert not is_never_later(worlds, starts(one), starts(other), -1)
                assert not is_never_later(worlds, starts(other), starts(one), -1)


MOST_PAIRS_OF_DAYS = 60


def days_of(worlds, point):
    """The days between the earliest and the latest moment of a point, where both are known."""
    latest, earliest = extreme(worlds, 0, point), extreme(worlds, point, 0)
    return None if latest is None or earliest is None else range(-earliest // DAY, latest // DAY + 1)


@pytest.mark.parametrize("seed", SEEDS)
def test_chances_are_shares_of_the_pairs_of_days_that_can_be(seed):
    for _, worlds, found in drawn(seed):
        for one, other in PAIRS:
            chances = found.probability_before(one, other)
            if chances is None:
                continue
            assert chances.before + chances.same + chances.after == 1
            is_certain = is_never_later(worlds, starts(one), starts(other), -1)
            assert not is_certain or chances.after == 0
            days, others = (days_of(worlds, starts(event)) for event in (one, other))
            if is_certain or not chances.is_exact or days is None or others is None:
                continue
            if is_never_later(worlds, starts(other), starts(one), -1):
                assert chances.after == 1
            elif len(days) * len(others) <= MOST_PAIRS_OF_DAYS:
                possible = [
                    (day, another)
                    for day, another in product(days, others)
                    if any(
                        closed([*whole, *on_day((starts(one), 0), day), *on_day((starts(other), 0), another)])
                        for whole, _ in worlds
                    )
                ]
                sooner = sum(1 for day, another in possible if day < another)
                assert chances.before == Fraction(sooner, len(possible))
                assert chances.same == Fraction(sum(one == two for one, two in possible), len(possible))
