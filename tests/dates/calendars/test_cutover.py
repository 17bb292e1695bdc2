import pytest

from chronicle.dates.calendars import CALENDARS, gregorian, julian
from chronicle.dates.calendars.cutover import CUTOVERS

LAST_AND_FIRST = {
    "papal": ((1582, 10, 4), (1582, 10, 15)),
    "france": ((1582, 12, 9), (1582, 12, 20)),
    "bavaria": ((1583, 10, 5), (1583, 10, 16)),
    "bohemia": ((1584, 1, 6), (1584, 1, 17)),
    "hungary": ((1587, 10, 21), (1587, 11, 1)),
    "german-protestants": ((1700, 2, 18), (1700, 3, 1)),
    "denmark": ((1700, 2, 18), (1700, 3, 1)),
    "swiss-protestants": ((1700, 12, 31), (1701, 1, 12)),
    "great-britain": ((1752, 9, 2), (1752, 9, 14)),
    "bulgaria": ((1916, 3, 31), (1916, 4, 14)),
    "russia": ((1918, 1, 31), (1918, 2, 14)),
    "romania": ((1919, 3, 31), (1919, 4, 14)),
    "greece": ((1923, 2, 15), (1923, 3, 1)),
    "sweden": ((1753, 2, 17), (1753, 3, 1)),
}


def test_every_country_is_in_this_table():
    assert {row.name for row in CUTOVERS} | {"sweden"} == set(LAST_AND_FIRST)


@pytest.mark.parametrize("country", LAST_AND_FIRST)
def test_the_first_new_day_follows_the_last_old_one(country):
    calendar = CALENDARS[country]
    last, first = LAST_AND_FIRST[country]
    assert calendar.to_day(*first) == calendar.to_day(*last) + 1
    assert calendar.to_day(*last) == julian.to_day(*last)
    assert calendar.to_day(*first) == gregorian.to_day(*first)
    assert calendar.from_day(calendar.to_day(*first) - 1) == last


@pytest.mark.parametrize("country", LAST_AND_FIRST)
def test_days_in_the_gap_mean_the_first_day_after_it(country):
    calendar = CALENDARS[country]
    (year, month, day), first = LAST_AND_FIRST[country]
    assert calendar.to_day(year, month, day + 1) == calendar.to_day(*first)
    assert calendar.fault_of(year, month, day) is None
    assert calendar.fault_of(year, month, day + 1) is not None


@pytest.mark.parametrize("row", CUTOVERS, ids=lambda row: row.name)
def test_every_row_names_its_authority(row):
    assert row.authority
    assert row.title


def test_london_and_paris_named_one_day_differently():
    paris, london = CALENDARS["france"], CALENDARS["great-britain"]
    assert paris.from_day(london.to_day(1688, 11, 5)) == (1688, 11, 15)  # William lands at Torbay
