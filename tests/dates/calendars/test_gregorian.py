from hypothesis import given
from hypothesis import strategies as st

from chronicle.dates.calendars import gregorian
from chronicle.dates.civil import civil_from_days


@given(st.integers())
def test_it_is_the_civil_calendar(day):
    assert gregorian.from_day(day) == civil_from_days(day)
    assert gregorian.to_day(*civil_from_days(day)) == day
