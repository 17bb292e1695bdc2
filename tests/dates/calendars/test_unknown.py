import pytest

from chronicle.dates import Date, OneOf
from chronicle.dates.calendars import CalendarDate, readings_of, unknown_calendar

DAY = 86_400


@pytest.mark.parametrize(
    ("fields", "days"),
    [((1582, 12, 1), 10), ((1700, 2, 28), 10), ((1700, 3, 1), 11), ((1850, 6, 1), 12), ((1917, 10, 25), 13)],
)
def test_the_bounds_of_a_day_widen_by_what_the_calendars_differ(fields, days):
    span = unknown_calendar(*fields)
    assert span.start.latest - span.start.earliest == days * DAY
    assert span.end.latest - span.end.earliest == days * DAY
    assert span.start.earliest == Date(*fields).span.start.earliest


def test_before_the_third_century_the_julian_reading_is_the_earlier_one():
    span = unknown_calendar(-43, 3, 15)
    assert span.start.earliest == Date(-43, 3, 13).span.start.earliest
    assert span.start.latest == Date(-43, 3, 15).span.start.earliest


def test_months_and_years_widen_too():
    span = unknown_calendar(1700)
    assert span.start.earliest == Date(1700).span.start.earliest
    assert span.end.latest == Date(1701, 1, 12).span.start.earliest
    assert span.end.earliest == Date(1701).span.start.earliest


def test_a_day_that_only_one_calendar_has_is_no_longer_in_doubt():
    assert readings_of(1700, 2, 29) == (CalendarDate("julian", 1700, 2, 29),)
    assert unknown_calendar(1700, 2, 29) == Date(1700, 3, 11).span


def test_the_readings_of_a_day_make_one_of_two_days():
    either = OneOf(reading.gregorian for reading in readings_of(1917, 10, 25))
    assert str(either) == "[1917-10-25,1917-11-07]"
    assert either.span == unknown_calendar(1917, 10, 25)


def test_other_calendars_may_be_in_question():
    readings = readings_of(1752, 9, 13, calendars=("great-britain", "france", "julian"))
    assert [reading.calendar.name for reading in readings] == ["france", "julian"]


@pytest.mark.parametrize(
    ("fields", "calendars", "reason"),
    [
        (
            (1700, 2, 30),
            ("gregorian", "julian"),
            "Gregorian calendar: .*; there is no 30 February 1700 in the J",
        ),
        ((1700,), (), "a date needs a calendar"),
        ((1700,), ("julian", "mayan"), "no calendar is called 'mayan'"),
    ],
)
def test_what_no_calendar_has_is_refused(fields, calendars, reason):
    with pytest.raises(ValueError, match=reason):
        unknown_calendar(*fields, calendars=calendars)
