"""How likely an event began when: held against closed forms, and against the same on every run."""

from math import comb

import pytest

from chronicle import After, Event, Lasts, collect
from chronicle.chronology import tighten
from chronicle.chronology.asking.density import PARTS


def between(count, **more):
    """So many undated events, one after the other, between two days about two years apart."""
    events = {
        "first": Event(title="First", when="2020-01-01"),
        "last": Event(title="Last", when="2022-01-01"),
    }
    for i in range(count):
        before = {"before": "last"} if i == count - 1 else {}
        events[f"e{i}"] = Event(title=f"E{i}", after="first" if i == 0 else f"e{i - 1}", **before)
    return tighten(collect(events | more))


def rank_shares(rank, count):
    """The chances of the rank-th of so many moments drawn evenly, in equal parts (Beta of whole numbers)."""

    def up_to(x):
        return sum(comb(count, k) * x**k * (1 - x) ** (count - k) for k in range(rank, count + 1))

    return [up_to((part + 1) / PARTS) - up_to(part / PARTS) for part in range(PARTS)]


@pytest.mark.parametrize("count", [1, 2])
def test_one_or_two_that_hang_together_are_exact(count):
    found = between(count).densities([f"e{i}" for i in range(count)])
    for rank in range(count):
        density = found[f"e{rank}"]
        assert density.is_exact
        assert sum(density.shares) == pytest.approx(1)
        assert list(density.shares) == pytest.approx(rank_shares(rank + 1, count), abs=0.002)


@pytest.mark.parametrize("count", [3, 5, 9])
def test_more_are_drawn_and_near_the_closed_form(count):
    found = between(count).densities([f"e{i}" for i in range(count)])
    for rank in range(count):
        density = found[f"e{rank}"]
        assert not density.is_exact
        assert sum(density.shares) == pytest.approx(1)
        assert list(density.shares) == pytest.approx(rank_shares(rank + 1, count), abs=0.02)


def test_starts_that_are_tied_closely_move_together():
    """A chain whose links are days long and whose window is two years: even, but for the rims."""
    link = [After(event="e0", at_least="1 day", at_most="5 days")]
    tied = {
        "e0": Event(title="E0", after="first"),
        "e1": Event(title="E1", after=link),
        "e2": Event(title="E2", after=[After(event="e1", at_least="1 day", at_most="5 days")], before="last"),
    }
    density = between(0, **tied).densities(["e1"])["e1"]
    inner = density.shares[1:-1]
    assert max(inner) < 1.25 * min(inner)


def test_a_single_event_is_even():
    density = between(1).densities(["e0"])["e0"]
    assert density.is_even
    assert len(set(density.shares)) == 1


def test_it_is_the_same_on_every_run_and_in_any_order_of_the_file():
    one = between(4).densities(["e1", "e2"])
    events = {f"e{i}": between(4).timeline.events[f"e{i}"] for i in (3, 1, 0, 2)}
    ends = {name: between(4).timeline.events[name] for name in ("last", "first")}
    assert tighten(collect(events | ends)).densities(["e2", "e1"]) == one


def test_what_has_no_bound_or_hangs_together_with_too_many_is_not_told():
    assert between(25).densities(["e3"]) == {}
    loose = {"loose": Event(title="Loose", after="first")}
    assert between(1, **loose).densities(["loose", "e0"]).keys() == {"e0"}


def test_a_length_ties_two_starts():
    """A life of at least a year between two days: the later it began, the less room it has."""
    life = {
        "life": Event(title="Life", kind="state", lasts=Lasts(length="1 year"), after="first", before="last")
    }
    density = between(0, **life).densities(["life"])["life"]
    assert density.is_exact
    assert density.is_even


def test_an_unknown_event_is_an_error():
    with pytest.raises(KeyError):
        between(1).densities(["nobody"])
