import pytest

from chronicle.dates.calendars import gregorian, julian


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((-43, 3, 15), "-0043-03-13"),  # Caesar's death
        ((-44, 1, 1), "-0045-12-30"),  # the calendar's first day
        ((622, 7, 16), "0622-07-19"),
        ((1066, 10, 14), "1066-10-20"),  # Hastings
        ((1215, 6, 15), "1215-06-22"),  # Magna Carta
        ((1415, 10, 25), "1415-11-03"),  # Agincourt
        ((1453, 5, 29), "1453-06-07"),  # the fall of Constantinople
        ((1582, 10, 5), "1582-10-15"),
        ((1649, 1, 30), "1649-02-09"),  # Charles I beheaded
        ((1752, 9, 2), "1752-09-13"),
        ((1917, 10, 25), "1917-11-07"),  # the October Revolution
        ((2000, 2, 29), "2000-03-13"),
    ],
)
def test_julian_days_and_their_gregorian_ones(given, expected, gregorian_of):
    assert gregorian_of("julian", *given) == expected


def test_the_julian_day_number_counts_from_noon_of_the_first_of_january_4713_bce():
    assert julian.to_day(-4712, 1, 1) == -2_440_588


@pytest.mark.parametrize(
    ("year", "month", "difference"),
    [(-100, 3, -2), (200, 3, 0), (250, 1, 0), (1582, 10, 10), (1700, 2, 10), (1700, 3, 11), (1900, 3, 13)],
)
def test_how_far_the_two_calendars_lie_apart(year, month, difference):
    assert julian.to_day(year, month, 1) - gregorian.to_day(year, month, 1) == difference


def test_every_fourth_year_has_a_leap_day_as_a_walk_day_by_day_finds():
    lengths = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    day = julian.to_day(-8, 1, 1)
    for year in range(-8, 120):
        for month, length in enumerate(lengths, start=1):
            for number in range(1, length + (month == 2 and year % 4 == 0) + 1):
                assert julian.from_day(day) == (year, month, number)
                assert julian.to_day(year, month, number) == day
                day += 1
