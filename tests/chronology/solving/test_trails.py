"""Trails: whether one goes on from another is found as by walking back, in far fewer steps."""

import random

from chronicle.chronology.solving.trails import Trail, is_behind, longer, since


def some_trails(seed: int) -> list[Trail]:
    """A thousand trails, each going on from an earlier one, often from the last."""
    source = random.Random(seed)  # noqa: S311 - repeatable, no secret
    trails: list[Trail] = [longer(None, point=0, arc=0, weight=1)]
    for number in range(1, 1000):
        before = trails[-1] if source.random() < 0.9 else source.choice([None, *trails])
        trails.append(longer(before, point=number % 60, arc=number, weight=1))
    return trails


def links_of(trail: Trail | None) -> list[Trail]:
    links = []
    while trail is not None:
        links.append(trail)
        trail = trail.before
    return links


def test_it_is_behind_what_walking_back_comes_by():
    for seed in range(5):
        trails = some_trails(seed)
        source = random.Random(-seed)  # noqa: S311 - repeatable, no secret
        for _ in range(2000):
            old, trail = source.choice(trails), source.choice(trails)
            assert is_behind(old, trail) == any(link is old for link in links_of(trail))


def test_length_and_root_are_those_of_the_links():
    for trail in some_trails(7):
        links = links_of(trail)
        assert (trail.length, trail.root) == (len(links), links[-1].point)


def test_the_walk_since_a_point_begins_where_it_was_left_last():
    for trail in some_trails(8):
        walk = since(5, trail)
        assert [link.point for link in walk].count(5) == (1 if walk else 0)
        assert not walk or (walk[0].point == 5 and walk[-1] is trail)
        assert bool(walk) == any(link.point == 5 for link in links_of(trail))


def test_jumps_are_as_few_as_the_logarithm_allows():
    trail: Trail | None = None
    first = trail = longer(None, point=0, arc=0, weight=1)
    for number in range(1, 100_000):
        trail = longer(trail, point=number, arc=number, weight=1)
    walker: Trail | None = trail
    steps = 0
    while walker is not None and walker.length > first.length:
        jump = walker.jump
        walker = jump if jump is not None and jump.length >= first.length else walker.before
        steps += 1
    assert walker is first
    assert steps <= 3 * 17
