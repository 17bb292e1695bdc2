import pytest

from chronicle.dates.calendars import CalendarDate, french_republican

NEW_YEARS = [
    (1, "1792-09-22"),
    (2, "1793-09-22"),
    (3, "1794-09-22"),
    (4, "1795-09-23"),
    (5, "1796-09-22"),
    (6, "1797-09-22"),
    (7, "1798-09-22"),
    (8, "1799-09-23"),
    (9, "1800-09-23"),
    (10, "1801-09-23"),
    (11, "1802-09-23"),
    (12, "1803-09-24"),
    (13, "1804-09-23"),
    (14, "1805-09-23"),
]


@pytest.mark.parametrize(("year", "expected"), NEW_YEARS)
def test_the_years_that_were_used_begin_as_they_did(year, expected, gregorian_of):
    assert gregorian_of("french-republican", year, 1, 1) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((1, 1, 1), "1792-09-22"),
        ((2, 11, 9), "1794-07-27"),  # 9 Thermidor: the fall of Robespierre
        ((3, 13, 6), "1795-09-22"),  # the first leap day
        ((4, 1, 13), "1795-10-05"),  # 13 Vendémiaire
        ((5, 12, 18), "1797-09-04"),  # 18 Fructidor
        ((8, 2, 18), "1799-11-09"),  # 18 Brumaire
        ((14, 4, 10), "1805-12-31"),  # the last day
        ((79, 8, 16), "1871-05-06"),  # the journal of the Commune
    ],
)
def test_republican_days_and_their_gregorian_ones(given, expected, gregorian_of):
    assert gregorian_of("french-republican", *given) == expected


def test_leap_years_are_those_of_the_law_and_then_those_of_romme():
    leap = [year for year in range(1, 420) if _length(year) == 366]
    assert leap[:6] == [3, 7, 11, 16, 20, 24]
    assert {100, 200, 300}.isdisjoint(leap)
    assert 400 in leap
    assert _length(4000) == 365


def test_a_common_year_has_five_days_after_its_months():
    assert CalendarDate("french-republican", 2, 13, 5).words == "5 Sansculottides II (French Republican)"
    with pytest.raises(ValueError, match=r"there is no 6 Sansculottides II .*: the month ends with day 5"):
        CalendarDate("french-republican", 2, 13, 6)


def _length(year):
    return french_republican.to_day(year + 1, 1, 1) - french_republican.to_day(year, 1, 1)
