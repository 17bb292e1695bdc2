import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.chronology.axis.calendar_gaps import (
    CalendarGap,
    add_months,
    last_day_reaching,
    month_lengths,
)
from chronicle.chronology.axis.ticks import TICKS_PER_DAY
from chronicle.dates import CalendarDuration, parse


def day(text: str) -> int:
    return parse(text).span.start.earliest // 86_400


def gap(kind: str, *, months: int, days: int = 0, offset: int = 0) -> CalendarGap:
    return CalendarGap(
        earlier=1,
        later=2,
        amount=CalendarDuration(months, days),
        is_at_most=kind == "at most",
        offset=offset,
        claim=0,
    )


@pytest.mark.parametrize(
    ("months", "lengths"),
    [(1, (28, 31)), (2, (59, 62)), (3, (89, 92)), (6, (181, 184)), (12, (365, 366)), (24, (730, 731))],
)
def test_months_have_these_numbers_of_days_over_four_hundred_years(months, lengths):
    assert month_lengths(months) == lengths


def test_four_hundred_years_have_one_length():
    assert month_lengths(4_800) == (146_097, 146_097)
    assert month_lengths(4_801) == (146_097 + 28, 146_097 + 31)


def test_three_months_after_the_end_of_november_is_the_end_of_february():
    within = gap("at most", months=3)
    assert (
        within.latest_later(day("2020-11-30") * TICKS_PER_DAY) == (day("2021-02-28") + 1) * TICKS_PER_DAY - 1
    )
    assert (
        within.latest_later(day("2019-11-30") * TICKS_PER_DAY) == (day("2020-02-29") + 1) * TICKS_PER_DAY - 1
    )


def test_a_gap_of_at_least_speaks_of_whole_days_too():
    after = gap("at least", months=1)
    late_in_the_day = (day("2021-01-31") + 1) * TICKS_PER_DAY - 1
    assert after.earliest_later(late_in_the_day) == day("2021-02-28") * TICKS_PER_DAY


def test_backwards_every_day_that_is_carried_to_the_target_counts():
    target = day("2021-02-28") * TICKS_PER_DAY
    assert gap("at least", months=1).latest_earlier(target) == (day("2021-01-31") + 1) * TICKS_PER_DAY - 1
    assert gap("at most", months=1).earliest_earlier(target) == day("2021-01-28") * TICKS_PER_DAY


def test_months_and_days_are_carried_back_over_the_ends_of_short_months():
    most = gap("at most", months=1, days=40)
    first = most.earliest_earlier(day("2021-03-05") * TICKS_PER_DAY)
    assert most.latest_later(first) >= day("2021-03-05") * TICKS_PER_DAY > most.latest_later(first - 1)


def test_the_offset_belongs_to_the_earlier_point():
    end_of_31_january = (day("2021-01-31") + 1) * TICKS_PER_DAY
    assert (
        gap("at least", months=1, offset=-1).earliest_later(end_of_31_january)
        == day("2021-02-28") * TICKS_PER_DAY
    )
    assert gap("at least", months=1).earliest_later(end_of_31_january) == day("2021-03-01") * TICKS_PER_DAY


def test_a_gap_keeps_all_but_its_points_when_it_is_moved():
    moved = gap("at most", months=1).moved({1: 5, 2: 7})
    assert (moved.earlier, moved.later, moved.amount) == (5, 7, CalendarDuration(1))


days = st.integers(-2_000_000, 2_000_000)


@given(days, st.integers(0, 10_000))
def test_the_table_of_months_is_the_calendar(day, months):
    assert add_months(day, months) * 86_400 == CalendarDuration(months=months).shift(day * 86_400)


@given(days, st.integers(0, 10_000))
def test_the_last_day_that_reaches_a_day_is_followed_by_one_that_does_not(day, months):
    last = last_day_reaching(day, months)
    assert add_months(last, months) <= day < add_months(last + 1, months)
