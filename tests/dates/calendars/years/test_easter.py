import datetime as dt

import pytest

from chronicle.dates.calendars import gregorian, gregorian_easter, julian, julian_easter
from chronicle.dates.civil import civil_from_days, weekday


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1066, 4, 16), (1347, 4, 1), (1348, 4, 20), (1461, 4, 5), (1563, 4, 11), (1564, 4, 2), (1917, 4, 2)],
)
def test_julian_easters(year, month, day):
    assert julian.from_day(julian_easter(year)) == (year, month, day)


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1583, 4, 10), (1818, 3, 22), (1916, 4, 23), (1943, 4, 25), (1954, 4, 18), (1981, 4, 19), (2024, 3, 31)],
)
def test_gregorian_easters(year, month, day):
    assert gregorian.from_day(gregorian_easter(year)) == (year, month, day)


def test_it_is_a_sunday_of_the_five_weeks_from_22_march_to_25_april():
    for year in range(-2000, 4000):
        for calendar, easter in ((julian, julian_easter(year)), (gregorian, gregorian_easter(year))):
            assert weekday(easter) == 6
            assert (year, 3, 22) <= calendar.from_day(easter) <= (year, 4, 25)


def test_it_agrees_with_dateutil():
    oracle = pytest.importorskip("dateutil.easter", reason="dateutil is the oracle of Easter")
    epoch = dt.date(1970, 1, 1)
    for year in range(1583, 4100):
        assert (oracle.easter(year, oracle.EASTER_WESTERN) - epoch).days == gregorian_easter(year)
    for year in range(326, 4100):
        told = oracle.easter(year, oracle.EASTER_JULIAN)
        assert julian.from_day(julian_easter(year)) == (told.year, told.month, told.day)


def test_the_orthodox_easter_of_2024_was_in_may():
    assert civil_from_days(julian_easter(2024)) == (2024, 5, 5)
