import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.dates.civil import (
    Civil,
    add_months,
    civil_from_days,
    civil_from_seconds,
    days_from_civil,
    days_in_month,
    is_leap,
    seconds_from_civil,
    shift_month,
    weekday,
)

EPOCH = dt.date(1970, 1, 1)


@given(st.dates())
def test_agrees_with_the_standard_library_where_that_reaches(day):
    days = (day - EPOCH).days
    assert days_from_civil(day.year, day.month, day.day) == days
    assert civil_from_days(days) == (day.year, day.month, day.day)
    assert weekday(days) == day.weekday()


@given(st.integers())
def test_every_integer_is_one_day_and_back(days):
    assert days_from_civil(*civil_from_days(days)) == days


@given(st.integers(min_value=-(10**18), max_value=10**18), st.integers(1, 12))
def test_a_month_is_as_long_as_the_way_to_the_next_one(year, month):
    following_year, following_month = shift_month(year, month, 1)
    length = days_from_civil(following_year, following_month, 1) - days_from_civil(year, month, 1)
    assert length == days_in_month(year, month)


@pytest.mark.parametrize(
    ("year", "leap"),
    [(4, True), (0, True), (-1, False), (-4, True), (-100, False), (1900, False), (2000, True)],
)
def test_leap_years_reach_below_zero(year, leap):
    assert is_leap(year) is leap


def test_seconds_are_days_of_86400():
    assert seconds_from_civil(1969, 12, 31) == -86_400
    assert civil_from_seconds(86_399) == Civil(1970, 1, 1)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (Civil(2020, 1, 31), 1, Civil(2020, 2, 29)),
        (Civil(2020, 3, 31), -1, Civil(2020, 2, 29)),
        (Civil(2020, 12, 5), 1, Civil(2021, 1, 5)),
        (Civil(0, 1, 5), -1, Civil(-1, 12, 5)),
        (Civil(2020, 2, 29), 12, Civil(2021, 2, 28)),
    ],
)
def test_adding_months_stays_within_the_month(day, months, expected):
    assert add_months(day, months) == expected
