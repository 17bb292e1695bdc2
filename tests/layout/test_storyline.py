"""Storylines, held against every order and all rows that there are."""

import random
from itertools import combinations, pairwise, permutations, product

import pytest

from chronicle.layout.storyline import (
    arrange,
    by_barycentre,
    by_first_appearance,
    count_crossings,
    count_wiggles,
    few_crossings,
    few_wiggles,
    orders,
)


def meetings_of(seed, lines, count, *, most=3):
    chance = random.Random(seed)  # noqa: S311 - repeatable, no secret
    while True:
        found = [tuple(chance.sample(range(lines), chance.randint(1, most))) for _ in range(count)]
        if {line for meeting in found for line in meeting} == set(range(lines)):
            return found


def lasting(meetings):
    """The lines that run at each meeting: to their last one."""
    return [{line for later in meetings[i:] for line in later} for i in range(len(meetings))]


def is_together(order, meeting):
    return any(set(order[i : i + len(meeting)]) == set(meeting) for i in range(len(order)))


def crossings_between(one, other):
    both = [line for line in one if line in other]
    return sum(other.index(a) > other.index(b) for a, b in combinations(both, 2))


def fewest_crossings(meetings):
    ways = [
        [order for order in permutations(sorted(lines)) if is_together(order, meeting)]
        for meeting, lines in zip(meetings, lasting(meetings), strict=True)
    ]
    return min(sum(crossings_between(*pair) for pair in pairwise(way)) for way in product(*ways))


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize(("lines", "count"), [(3, 5), (4, 3)])
def test_few_lines_cross_as_seldom_as_can_be(seed, lines, count):
    meetings = meetings_of(seed, lines, count)
    assert count_crossings(few_crossings(meetings)) == fewest_crossings(meetings)


def test_lines_that_are_led_one_by_one_cross_hardly_more_often(monkeypatch):
    many = [meetings_of(seed, 5, 9) for seed in range(6)]
    exact = [count_crossings(few_crossings(meetings)) for meetings in many]
    monkeypatch.setattr(orders, "EXACT_UP_TO", 0)
    led = [count_crossings(few_crossings(meetings)) for meetings in many]
    assert all(fewest <= found for fewest, found in zip(exact, led, strict=True))
    assert sum(led) <= 1.1 * sum(exact)


@pytest.mark.parametrize(("lines", "count"), [(1, 1), (5, 12), (12, 30), (20, 40)])
def test_lines_meet_side_by_side_on_rows_of_their_own(lines, count):
    meetings = meetings_of(count, lines, count, most=min(3, lines))
    story = arrange(meetings)
    for meeting, running, order, rows in zip(
        meetings, lasting(meetings), story.orders, story.rows, strict=True
    ):
        assert set(order) == running
        assert is_together(order, meeting)
        assert [rows[line] for line in order] == sorted({*rows.values()})
        together = [rows[line] for line in meeting]
        assert max(together) - min(together) == len(meeting) - 1
        assert min(rows.values()) >= 0
        assert max(rows.values()) < story.count
    assert story.crossings == count_crossings(story.orders)
    assert story.wiggles == count_wiggles(story.rows)


@pytest.mark.parametrize("seed", range(4))
def test_they_cross_less_often_than_in_simple_orders(seed):
    meetings = meetings_of(seed, 10, 25)
    ours = count_crossings(few_crossings(meetings))
    assert ours < count_crossings(by_first_appearance(meetings))
    assert ours < count_crossings(by_barycentre(meetings))


def fewest_wiggles(meetings, ordered, count):
    ways = []
    for meeting, order in zip(meetings, ordered, strict=True):
        placed = [dict(zip(order, rows, strict=True)) for rows in combinations(range(count), len(order))]
        ways.append(
            [
                rows
                for rows in placed
                if max(map(rows.get, meeting)) - min(map(rows.get, meeting)) == len(meeting) - 1
            ]
        )
    return min(count_wiggles(way) for way in product(*ways))


def test_lines_leave_their_rows_hardly_more_often_than_they_must():
    found, least = [], []
    for seed in range(15):
        meetings = meetings_of(seed, 3, 5, most=2)
        ordered = few_crossings(meetings)
        found.append(count_wiggles(few_wiggles(meetings, ordered, count=4)))
        least.append(fewest_wiggles(meetings, ordered, 4))
    assert all(one >= other for one, other in zip(found, least, strict=True))
    assert sum(found) <= 1.15 * sum(least)


def test_nobody_meets():
    story = arrange([])
    assert (story.crossings, story.wiggles, story.whitespace, story.count) == (0, 0, 0.0, 0)


def test_the_work_grows_with_the_meetings(monkeypatch):
    """Twice the meetings, twice the steps of leading lines, give or take a round."""

    def steps(count):
        reached, calls = orders._reached, 0

        def counted(*args):
            nonlocal calls
            calls += 1
            return reached(*args)

        with monkeypatch.context() as patch:
            patch.setattr(orders, "_reached", counted)
            few_crossings(meetings_of(1, 8, count))
        return calls

    assert steps(80) <= 4 * steps(40)
