import pytest

from chronicle.dates.calendars import CALENDARS


@pytest.mark.parametrize(
    ("calendar", "fields", "what", "why"),
    [
        ("gregorian", (1700, 2, 29), "29 February 1700", "the month ends with day 28"),
        ("julian", (1700, 13), "month 13", "it has 12"),
        ("julian", (1700, 0, 1), "month 0", "it has 12"),
        ("julian", (1700, 1, 0), "0 January 1700", "the month ends with day 31"),
        ("julian", (-43, 4, 31), "31 April 44 BCE", "the month ends with day 30"),
        ("swiss-protestants", (1701, 1, 5), "5 January 1701", "12 January 1701 follows 31 December 1700"),
        ("russia", (1918, 2, 13), "13 February 1918", "14 February 1918 follows 31 January 1918"),
        ("hebrew", (5785, 6, 1), "Adar I 5785", "the year is too short for it"),
        ("islamic", (0, 1, 1), "year 0", "its years begin with 1"),
    ],
)
def test_what_is_wrong_with_a_date_is_said(calendar, fields, what, why):
    row = CALENDARS[calendar]
    assert row.fault_of(*fields) == f"there is no {what} in the {row.title} calendar: {why}"


def test_a_day_belongs_to_a_month():
    assert CALENDARS["julian"].fault_of(1700, None, 4) == "a day without a month says nothing"


@pytest.mark.parametrize("fields", [(1700, 2, 29), (0, 2, 29), (1700, 2), (1700,)])
def test_nothing_is_wrong_with_a_date_that_exists(fields):
    assert CALENDARS["julian"].fault_of(*fields) is None


@pytest.mark.parametrize(
    ("calendar", "fields", "words"),
    [
        ("julian", (-43, 3, 15), "15 March 44 BCE"),
        ("julian", (14,), "14 CE"),
        ("gregorian", (1582, 10), "October 1582"),
        ("french-republican", (12, 13, 1), "1 Sansculottides XII"),
        ("hebrew", (5784, 7), "Adar II 5784"),
    ],
)
def test_dates_in_words(calendar, fields, words):
    assert CALENDARS[calendar].in_words(*fields) == words
