"""What is true of every calendar, for all days of ten thousand years before and after the epoch."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle.dates import format as in_words
from chronicle.dates import parse, parse_prose
from chronicle.dates.calendars import (
    CALENDARS,
    YEAR_STYLES,
    CalendarDate,
    in_calendar,
    january_years,
    readings_of,
    unknown_calendar,
)
from chronicle.dates.prose.locales.known import LANGUAGES
from chronicle.dates.prose.locales.words import Style

EXAMPLES = int(os.environ.get("CHRONICLE_PROSE_EXAMPLES", "60"))

# Half of the examples lie in the centuries in which calendars were changed.
DAYS = st.integers(-3_652_425, 3_652_425) | st.integers(-142_000, -17_000)
YEARS = st.integers(-10_000, 10_000) | st.integers(1580, 1925)
ANY = st.sampled_from(list(CALENDARS.values()))
OFTEN, SELDOM = settings(max_examples=1500), settings(max_examples=250)


def _first_day(calendar):
    """Return the first day whose year the calendar counts; long ago where it counts backwards."""
    return -3_652_425 if calendar.first_year is None else calendar.to_day(calendar.first_year, 1, 1)


@OFTEN
@given(calendar=ANY, day=DAYS)
def test_every_day_has_fields_that_lead_back_to_it(calendar, day):
    fields = calendar.from_day(day)
    assert calendar.to_day(*fields) == day
    if day >= _first_day(calendar):
        assert calendar.fault_of(*fields) is None


@OFTEN
@given(calendar=ANY, day=st.integers(-(10**20), 10**20))
def test_no_day_is_too_far_away(calendar, day):
    assert calendar.to_day(*calendar.from_day(day)) == day


@OFTEN
@given(calendar=ANY, one=DAYS, days_later=st.integers(1, 1000))
def test_later_days_have_greater_fields(calendar, one, days_later):
    assert calendar.from_day(one) < calendar.from_day(one + days_later)


@OFTEN
@given(calendar=ANY, day=DAYS)
def test_days_and_months_are_numbered_without_gaps_but_those_that_were_cut(calendar, day):
    before, after = calendar.from_day(day - 1), calendar.from_day(day)
    if before[:2] == after[:2]:
        skipped = range(before.day + 1, after.day)
    else:
        assert calendar.day_after(before.year, before.month) == day
        skipped = range(1, after.day)
    assert all(calendar.fault_of(after.year, after.month, number) is not None for number in skipped)


@SELDOM  # each walks through every day of a year
@given(calendar=ANY, year=YEARS)
def test_a_date_exists_if_and_only_if_some_day_of_the_year_has_it(calendar, year):
    year = max(year, calendar.first_year or year)
    days = range(calendar.to_day(year, 1, 1), calendar.to_day(year + 1, 1, 1))
    existing = {calendar.from_day(day) for day in days}
    found = {
        (year, month, day)
        for month in range(16)
        for day in range(33)
        if calendar.fault_of(year, month, day) is None
    }
    assert found == existing


@OFTEN
@given(calendar=ANY, day=DAYS)
def test_a_day_lies_in_its_month_and_the_month_in_its_year(calendar, day):
    day = max(day, _first_day(calendar))
    year, month, number = calendar.from_day(day)
    dates = [CalendarDate(calendar, year, month, number)]
    dates += [CalendarDate(calendar, year, month), CalendarDate(calendar, year)]
    firsts, lasts = [date.first_day for date in dates], [date.last_day for date in dates]
    assert firsts == sorted(firsts, reverse=True)
    assert lasts == sorted(lasts)
    assert calendar.from_day(firsts[1] - 1)[:2] != (year, month) != calendar.from_day(lasts[1] + 1)[:2]
    assert calendar.from_day(firsts[2] - 1).year == year - 1
    assert calendar.from_day(lasts[2] + 1).year == year + 1


@OFTEN
@given(calendar=ANY, day=DAYS, parts=st.integers(1, 3))
def test_what_is_written_is_read_as_the_same_date(calendar, day, parts):
    fields = calendar.from_day(max(day, _first_day(calendar)))[:parts]
    date = CalendarDate(calendar, *fields)
    assert in_calendar(date.words, calendar=calendar) == date
    assert parse(str(date)) == date.gregorian
    assert parse(str(date)).span == date.span


@given(day=DAYS, parts=st.integers(1, 3))
def test_an_unknown_calendar_holds_both_readings_and_no_more(day, parts):
    fields = CALENDARS["julian"].from_day(day)[:parts]
    span = unknown_calendar(*fields)
    spans = [reading.span for reading in readings_of(*fields)]
    for ends, around in (
        ([each.start.earliest for each in spans], span.start),
        ([each.end.earliest for each in spans], span.end),
    ):
        assert (around.earliest, around.latest) == (min(ends), max(ends))


@given(day=DAYS, style=st.sampled_from(sorted(YEAR_STYLES)))
def test_a_day_lies_in_one_year_of_every_style(day, style):
    january, month, number = CALENDARS["julian"].from_day(day)
    near = range(january - 2, january + 3)
    own = [each for each in near if january in january_years(each, month, number, style=style)]
    assert len(own) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_as_given_is_told_with_todays_beside_it_and_read_back(language):
    @settings(max_examples=EXAMPLES)
    @given(calendar=ANY, day=DAYS, parts=st.integers(1, 3), style=st.sampled_from(list(Style)))
    def law(calendar, day, parts, style):
        date = CalendarDate(calendar, *calendar.from_day(max(day, _first_day(calendar)))[:parts])
        words = in_words(date, language=language, style=style)
        assert in_words(date.gregorian, language=language, style=style) in words
        assert parse_prose(words, language=language) == date.gregorian

    law()
