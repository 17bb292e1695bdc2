from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle.chronology import tighten
from chronicle.chronology.asking.probability import _counted
from chronicle.model import After, Dating, Event, Undated, Within, collect


def chances(**events):
    found = tighten(collect(events)).probability_before("one", "other")
    return found and (found.before, found.same, found.after)


def test_august_against_the_eighteenth_of_august():
    found = chances(one=Event(title="A", when="2020-08"), other=Event(title="B", when="2020-08-18"))
    assert found == (Fraction(17, 31), Fraction(1, 31), Fraction(13, 31))


def test_what_is_forced_has_the_chance_one():
    one = Event(title="A", when="2020-08")
    assert chances(one=one, other=Event(title="B", when="2020-08", after=one)) == (1, 0, 0)
    assert chances(other=one, one=Event(title="B", after=one)) == (0, 0, 1)


def test_what_is_not_bounded_has_no_chances():
    assert (
        chances(one=Event(title="A", when="2020"), other=Event(title="B", when=Undated(reason="?"))) is None
    )


def test_pairs_that_the_claims_exclude_are_not_counted():
    one = Event(title="A", when="2020-08-01/2020-08-10")
    near = Event(title="B", when=Dating(when="2020-08"), within=Within(event=one, at_most="1 day"))
    assert chances(one=one, other=near) == (Fraction(1, 2), Fraction(1, 2), 0)


def test_what_gaps_in_months_leave_out_is_said_to_be_counted():
    one, third = Event(title="A", when="2020-08"), Event(title="C", when="2020-01")
    near = Event(title="B", when=Dating(when="2020-08"), within=Within(event=one, at_most="1 month"))
    plain = Event(title="B", when="2020-08")
    far = Event(title="D", when="2020-03", within=Within(event=third, at_most="2 months"))
    events = {"one": one, "third": third, "far": far}
    for other, is_exact in ((near, False), (plain, True)):
        found = tighten(collect({**events, "other": other})).probability_before("one", "other")
        assert found is not None
        assert found.is_exact == is_exact


ranges = st.builds(lambda first, length: range(first, first + length), st.integers(-9, 9), st.integers(1, 9))
limits = st.none() | st.integers(-12, 12)


@given(ranges, ranges, limits, limits)
@settings(max_examples=200)
def test_counting_is_enumerating_and_the_three_sum_to_one(one, other, fewest, farthest):
    pairs = [
        (a, b)
        for a in one
        for b in other
        if (fewest is None or b - a >= fewest) and (farthest is None or b - a <= farthest)
    ]
    if not pairs:
        return
    found = _counted(one, other, fewest, farthest)
    assert found.before + found.same + found.after == 1
    assert found.before == Fraction(sum(a < b for a, b in pairs), len(pairs))
    assert found.same == Fraction(sum(a == b for a, b in pairs), len(pairs))


@pytest.mark.parametrize("gap", ["2 days", "3 weeks"])
def test_swapping_the_two_swaps_the_chances(gap):
    one = Event(title="A", when="2020-08")
    told = tighten(
        collect(
            {
                "one": one,
                "other": Event(title="B", when="2020", after=After(event=one, part="end", at_most=gap)),
            }
        )
    )
    found, back = told.probability_before("one", "other"), told.probability_before("other", "one")
    assert (found.before, found.same, found.after) == (back.after, back.same, back.before)
