import pytest

from chronicle.dates.calendars import CALENDARS, gregorian, julian
from chronicle.dates.calendars.cutover import CUTOVERS
from chronicle.dates.civil import weekday

FRIDAY = 4

LAST_AND_FIRST = {
    "papal": ((1582, 10, 4), (1582, 10, 15)),
    "france": ((1582, 12, 9), (1582, 12, 20)),
    "bavaria": ((1583, 10, 5), (1583, 10, 16)),
    "cologne": ((1583, 11, 3), (1583, 11, 14)),
    "bohemia": ((1584, 1, 6), (1584, 1, 17)),
    "swiss-catholics": ((1584, 1, 11), (1584, 1, 22)),
    "silesia": ((1584, 1, 12), (1584, 1, 23)),
    "westphalia": ((1584, 7, 1), (1584, 7, 12)),
    "hungary": ((1587, 10, 21), (1587, 11, 1)),
    "transylvania": ((1590, 12, 14), (1590, 12, 25)),
    "strasbourg": ((1682, 2, 5), (1682, 2, 16)),
    "german-protestants": ((1700, 2, 18), (1700, 3, 1)),
    "denmark": ((1700, 2, 18), (1700, 3, 1)),
    "gelderland": ((1700, 6, 30), (1700, 7, 12)),
    "iceland": ((1700, 11, 16), (1700, 11, 28)),
    "utrecht": ((1700, 11, 30), (1700, 12, 12)),
    "friesland": ((1700, 12, 31), (1701, 1, 12)),
    "swiss-protestants": ((1700, 12, 31), (1701, 1, 12)),
    "drenthe": ((1701, 4, 30), (1701, 5, 12)),
    "great-britain": ((1752, 9, 2), (1752, 9, 14)),
    "alaska": ((1867, 10, 6), (1867, 10, 18)),
    "albania": ((1912, 11, 14), (1912, 11, 28)),
    "bulgaria": ((1916, 3, 31), (1916, 4, 14)),
    "turkey": ((1917, 2, 15), (1917, 3, 1)),
    "russia": ((1918, 1, 31), (1918, 2, 14)),
    "ukraine": ((1918, 2, 15), (1918, 3, 1)),
    "transcaucasia": ((1918, 4, 17), (1918, 5, 1)),
    "serbia": ((1919, 1, 14), (1919, 1, 28)),
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
    # The first Friday of Alaska was told by the Asian side of the date line: a day ahead of Europe's.
    assert calendar.to_day(*last) == julian.to_day(*last) - (country == "alaska")
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


def test_sitka_had_two_fridays_on_end():
    alaska = CALENDARS["alaska"]
    russian, american = alaska.to_day(1867, 10, 6), alaska.to_day(1867, 10, 18)
    assert american == russian + 1
    assert weekday(julian.to_day(1867, 10, 6)) == weekday(american) == FRIDAY


@pytest.mark.parametrize(("country", "year"), [("japan", 1873), ("korea", 1896), ("china", 1912)])
def test_where_the_moon_was_counted_by_before_earlier_dates_are_refused(country, year):
    calendar = CALENDARS[country]
    assert calendar.to_day(year, 1, 1) == gregorian.to_day(year, 1, 1)
    assert calendar.fault_of(year, 1, 1) is None
    assert "belong to a calendar of the moon" in (calendar.fault_of(year - 1, 12, 31) or "")
    assert calendar.authority
