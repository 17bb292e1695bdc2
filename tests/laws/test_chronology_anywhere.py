"""Gaps in months without any date: whether they can hold somewhere in the calendar, against all of its days.

A sample by default; all 10,000 networks with ``make laws``.
"""

import os
import random

import numpy as np
import pytest

from chronicle.chronology.axis.calendar_gaps import CalendarGap, add_months
from chronicle.chronology.axis.ticks import TICKS_PER_DAY
from chronicle.chronology.network import ORIGIN, Edge
from chronicle.chronology.resolving.contradictions import smallest_clash
from chronicle.chronology.solving.open_network import OpenNetwork
from chronicle.chronology.solving.system import System
from chronicle.dates import CalendarDuration

NETWORKS = int(os.environ.get("CHRONICLE_LAWS", "60"))
SEEDS = range(10)

CYCLE = 146_097
FIRST = 18_628
DAYS = np.arange(CYCLE) + FIRST
"""Every day of 400 years: after them the calendar repeats itself."""

MONTHS = (1, 1, 1, 2, 12, 48, 96)
TARGETS = {months: np.array([add_months(int(day), months) for day in DAYS]) for months in set(MONTHS)}
LENGTHS = {months: sorted({int(gap) for gap in TARGETS[months] - DAYS}) for months in TARGETS}


NOT_AFTER = Edge(ORIGIN, 1, FIRST * TICKS_PER_DAY, 9)


def claims_between_two(source):
    """Two to five claims of how far two points lie apart, in months or in about as many days."""
    months = source.choice(MONTHS)
    for claim in range(source.randint(2, 5)):
        is_at_most = source.random() < 0.5
        if source.random() < 0.6:
            amount = CalendarDuration(months=months, days=source.choice([0, 0, 0, 1]))
            gap = CalendarGap(earlier=1, later=2, amount=amount, is_at_most=is_at_most, claim=claim)
            yield System(size=3, edges=(), gaps=(gap,))
        else:
            days = source.choice(LENGTHS[months]) * TICKS_PER_DAY
            edge = Edge(1, 2, days, claim) if is_at_most else Edge(2, 1, -days, claim)
            yield System(size=3, edges=(edge,))


def days_that_will_do(parts):
    """For each day of the one whether it leaves a moment to the other."""
    most, least = np.full(CYCLE, np.inf), np.full(CYCLE, -np.inf)
    for part in parts:
        for gap in part.gaps:
            target = TARGETS[gap.amount.months] + gap.amount.days
            if gap.is_at_most:
                most = np.minimum(most, target)
            else:
                least = np.maximum(least, target)
        for edge in part.edges:
            if edge.tail == 1:
                most = np.minimum(most, DAYS + edge.weight // TICKS_PER_DAY)
            else:
                least = np.maximum(least, DAYS - edge.weight // TICKS_PER_DAY)
    return least <= most


def can_hold_anywhere(parts):
    return bool(days_that_will_do(parts).any())


def last_tick_that_will_do(parts):
    """Of the one, where it comes not after the first tick of the first day: that tick, or an earlier day."""
    good = np.flatnonzero(days_that_will_do(parts))
    if good[0] == 0:
        return FIRST * TICKS_PER_DAY
    return (FIRST + int(good[-1]) - CYCLE + 1) * TICKS_PER_DAY - 1


def whole(parts, more=()):
    edges = (edge for part in parts for edge in part.edges)
    gaps = (gap for part in parts for gap in part.gaps)
    return System(size=3, edges=(*edges, *more), gaps=tuple(gaps))


@pytest.mark.parametrize("seed", SEEDS)
def test_gaps_without_a_date_clash_where_no_day_of_the_calendar_will_do(seed):
    source = random.Random(seed)  # noqa: S311 - a test wants the same numbers every time
    for _ in range(max(NETWORKS // len(SEEDS), 1)):
        parts = list(claims_between_two(source))
        expected = can_hold_anywhere(parts)
        system = whole(parts)
        clash = smallest_clash(system, range(len(parts)))
        assert (clash is None) == expected
        known_from_above = whole(parts, [NOT_AFTER])
        assert (known_from_above.clash() is None) == expected
        if clash is None:
            assert known_from_above.solve().latest[1] == last_tick_that_will_do(parts)
        else:
            assert clash.is_anywhere or sum(edge.weight for edge in clash.cycle) < 0
            assert not can_hold_anywhere([parts[claim] for claim in clash.claims])
            for claim in clash.claims:
                assert can_hold_anywhere([parts[other] for other in clash.claims - {claim}])


@pytest.mark.parametrize("is_dated", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_one_by_one_they_are_taken_in_as_long_as_some_day_will_do(seed, is_dated):
    source = random.Random(seed)  # noqa: S311 - the same
    for _ in range(max(NETWORKS // len(SEEDS), 1)):
        first = System(size=3, edges=(NOT_AFTER,) if is_dated else ())
        network, taken = OpenNetwork.of(first, first.solve()), []
        for part in claims_between_two(source):
            fits = can_hold_anywhere([*taken, part])
            assert network.insert(part) == fits
            taken += [part] if fits else []
            if is_dated:
                assert network.latest[1] == last_tick_that_will_do(taken)
