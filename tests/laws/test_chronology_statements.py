"""What statements mean, from the model to the answer, against all ways in which things can have been.

A sample by default; 10,000 timelines with ``make laws``.
"""

import os
import random
from math import prod

import pytest
from all_worlds import expected_relations, expected_span, extreme, worlds_of
from drawn_timelines import EVENTS, Draw, ends, starts

from chronicle.chronology import order, tighten

TIMELINES = int(os.environ.get("CHRONICLE_LAWS", "150"))
SEEDS = range(5)
MOST_WORLDS = 600


@pytest.mark.parametrize("seed", SEEDS)
def test_bounds_relations_and_contradictions_are_those_of_all_worlds(seed):
    source = random.Random(seed)  # noqa: S311 - a test wants the same numbers every time
    for _ in range(max(TIMELINES // len(SEEDS), 1)):
        draw = Draw(source)
        if prod(map(len, draw.claims)) > MOST_WORLDS:
            continue
        worlds = worlds_of(draw.claims)
        found = tighten(draw.timeline)
        fails = bool(found.contradictions) or (found.untried is not None and bool(found.untried.misfits))
        assert fails == (not worlds)
        if not worlds or found.untried is not None:
            continue
        for event in EVENTS:
            span = found.span(event)
            assert (span.start, span.end) == tuple(
                expected_span(worlds, point) for point in (starts(event), ends(event))
            ), event
        for one, other in (("a", "b"), ("b", "c"), ("c", "a")):
            assert found.relation(one, other) == expected_relations(worlds, one, other), (one, other)
        for step in order(draw.timeline).steps:
            turned_round = extreme(worlds, starts(step.later), starts(step.earlier))
            is_forced = turned_round is not None and turned_round <= 0
            assert (step.certainty == "forced") == is_forced, step
