from hypothesis import given
from hypothesis import strategies as st

from chronicle.dates.calendars import gregorian
from chronicle.dates.civil import civil_from_days, days_from_civil


@given(st.integers())
def test_it_is_the_civil_calendar(day):
    assert gregorian.from_day(day) == civil_from_days(day)
    assert gregorian.to_day(*civil_from_days(day)) == day


def test_months_are_counted_on_over_the_year():
    assert gregorian.to_day(2019, 14, 1) == days_from_civil(2020, 2, 1)
    assert gregorian.to_day(2021, 0, 1) == days_from_civil(2020, 12, 1)
