import pickle

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from chronicle.dates import Allen, Date, parse, relation
from chronicle.dates.calendars import CalendarDate


def test_a_day_is_a_date_that_keeps_what_was_given():
    ides = CalendarDate("julian", -43, 3, 15)
    assert ides.gregorian == Date(-43, 3, 13)
    assert ides.gregorian.text == ides.words == "15 March 44 BCE (Julian)"
    assert str(ides) == "-0043-03-13"
    assert ides.span == Date(-43, 3, 13).span
    assert (ides.year, ides.month, ides.day) == (-43, 3, 15)


@pytest.mark.parametrize(
    ("date", "ends"),
    [
        (CalendarDate("julian", 1700), ("1700-01-11", "1701-01-11")),
        (CalendarDate("julian", 1700, 2), ("1700-02-11", "1700-03-11")),
        (CalendarDate("great-britain", 1752), ("1752-01-12", "1752-12-31")),
        (CalendarDate("great-britain", 1752, 9), ("1752-09-12", "1752-09-30")),
        (CalendarDate("russia", 1918, 2), ("1918-02-14", "1918-02-28")),
        (CalendarDate("swiss-protestants", 1701), ("1701-01-12", "1701-12-31")),
        (CalendarDate("hebrew", 5785), ("2024-10-03", "2025-09-22")),
        (CalendarDate("islamic", 1445, 9), ("2024-03-11", "2024-04-09")),
        (CalendarDate("french-republican", 2, 11), ("1794-07-19", "1794-08-17")),
        (CalendarDate("french-republican", 3, 13), ("1795-09-17", "1795-09-22")),
    ],
)
def test_months_and_years_have_exact_ends(date, ends, first_and_last):
    assert first_and_last(date) == ends
    assert str(date) == f"{{{ends[0]}..{ends[1]}}}"
    assert date.gregorian.span == date.span
    assert date.span == parse(str(date)).span


def test_a_gregorian_month_is_the_same_time_as_the_month_of_edtf():
    month = CalendarDate("gregorian", 1985, 4)
    assert month.span == Date(1985, 4).span
    assert relation(month.gregorian, Date(1985, 4)).possible == {Allen.EQUALS}


def test_its_value_takes_part_in_relations_and_order():
    month, revolution = CalendarDate("julian", 1917, 10), CalendarDate("julian", 1917, 10, 25)
    assert relation(revolution.gregorian, month.gregorian).possible == {Allen.DURING}
    assert sorted([revolution.gregorian, month.gregorian, Date(1917, 11, 1)]) == [
        month.gregorian,
        Date(1917, 11, 1),
        revolution.gregorian,
    ]


def test_equal_dates_are_equal_whatever_was_typed():
    assert CalendarDate("julian", 1700, text="1700 O.S.") == CalendarDate("julian", 1700)
    assert len({CalendarDate("julian", 1700), CalendarDate("gregorian", 1700)}) == 2
    assert CalendarDate("julian", 1700, text="1700 O.S.").gregorian.text == "1700 O.S."


def test_it_is_frozen():
    with pytest.raises(FrozenInstanceError):
        CalendarDate("julian", 1700).year = 1701


@pytest.mark.parametrize("calendar", ["julian", "russia", "sweden", "hebrew", "islamic", "french-republican"])
def test_it_is_copied_by_pickle_and_changed_by_evolve(calendar):
    date = CalendarDate(calendar, 80, 2, 1)
    assert pickle.loads(pickle.dumps(date)) == date  # noqa: S301 - our own bytes
    assert evolve(date, day=2) == CalendarDate(calendar, 80, 2, 2)


@pytest.mark.parametrize("calendar", ["julian", "hebrew"])
def test_years_that_no_date_can_have_are_refused(calendar):
    with pytest.raises(ValueError, match="10"):
        CalendarDate(calendar, 10**19)
