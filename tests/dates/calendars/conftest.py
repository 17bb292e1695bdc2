import pytest

from chronicle.dates.calendars import CalendarDate
from chronicle.dates.civil import civil_from_days


def _written(day):
    year, month, day = civil_from_days(day)
    return f"{'-' if year < 0 else ''}{abs(year):04d}-{month:02d}-{day:02d}"


@pytest.fixture
def gregorian_of():
    """Give the Gregorian day of a calendar's fields, as ISO text."""
    return lambda calendar, *fields: _written(CalendarDate(calendar, *fields).first_day)


@pytest.fixture
def first_and_last():
    """Give the first and the last Gregorian day that a date of a calendar holds, as ISO text."""
    return lambda date: (_written(date.first_day), _written(date.last_day))
