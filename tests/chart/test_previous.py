"""Revisions: a picture to which events are added keeps its labels where they were."""

import random

import pytest

from chronicle import Event, collect
from chronicle.chart import Layout, Previous


def revision(seed, count, *, added=3):
    """A timeline of so many events, and the same with a few more among them."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, no secret
    days = sorted(chance.sample(range(2000), count + added))
    events = {
        f"e{day}": Event(
            title=f"Event of day {day} " + "and more " * chance.randint(0, 4),
            when=f"{1910 + day // 20}-{day % 12 + 1:02}-{day % 28 + 1:02}",
        )
        for day in days
    }
    new = set(chance.sample(list(events), added))
    return collect({name: event for name, event in events.items() if name not in new}), collect(events)


def kept(old, new):
    """The share of the labels that stand on the side on which they stood."""
    return sum(new.sides[event] == side for event, side in old.sides.items()) / len(old.sides)


def stood(layout):
    return Previous(form=layout.form, sides=layout.sides)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    ("form", "page", "count"), [("vertical", "a4", 14), ("vertical", "a3", 48), ("flags", "a4", 28)]
)
def test_labels_keep_their_sides(compiled, form, page, count, seed):
    before, after = revision(seed, count)
    old = compiled(before, form=form, page=page, labels="run-in", label_size=7.0)
    new = compiled(after, form=form, page=page, labels="run-in", label_size=7.0, previous=stood(old))
    assert set(old.sides.values()) == {0, 1}
    assert kept(old, new) >= (1.0 if form == "vertical" else 0.9)
    assert new.measures.is_legible


def test_without_a_previous_picture_many_change_sides(compiled):
    pairs = [
        [compiled(timeline, form="vertical", page="a3") for timeline in revision(seed, 48)]
        for seed in range(4)
    ]
    assert sum(kept(*pair) for pair in pairs) / len(pairs) < 0.8


def test_nothing_new_nothing_moved(compiled):
    timeline, _ = revision(1, 30)
    old = compiled(timeline, form="vertical", page="a4")
    assert compiled(timeline, form="vertical", page="a4", previous=stood(old)).scene == old.scene


def test_the_promise_comes_first(compiled):
    """All on one side does not fit: the sides are chosen anew, as without a previous picture."""
    timeline, _ = revision(2, 60)
    plain = compiled(timeline, form="vertical", page="a4")
    crowded = Previous(form="vertical", sides=dict.fromkeys(plain.sides, 0))
    layout = compiled(timeline, form="vertical", page="a4", previous=crowded)
    assert isinstance(layout, Layout)
    assert layout.scene == plain.scene


def test_a_free_form_stays_that_of_before(compiled):
    timeline, _ = revision(3, 12)
    assert compiled(timeline, page="a4").form == "flags"
    upright = compiled(timeline, page="a4", form="vertical")
    assert compiled(timeline, page="a4", previous=stood(upright)).form == "vertical"


def test_sides_of_another_form_are_left_alone(compiled):
    timeline, _ = revision(4, 20)
    plain = compiled(timeline, page="a4", form="vertical")
    other = Previous(form="flags", sides=dict.fromkeys(plain.sides, 0))
    assert compiled(timeline, page="a4", form="vertical", previous=other).scene == plain.scene
