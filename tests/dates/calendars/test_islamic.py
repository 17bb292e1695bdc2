import pytest

from chronicle.dates.calendars import CalendarDate, islamic, julian
from chronicle.dates.civil import weekday


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((1, 1, 1), "0622-07-19"),
        ((857, 5, 20), "1453-06-07"),  # the fall of Constantinople, 20 Jumada I
        ((1400, 1, 1), "1979-11-21"),
        ((1421, 1, 1), "2000-04-06"),
        ((1445, 9, 1), "2024-03-11"),  # Ramadan
    ],
)
def test_islamic_days_and_their_gregorian_ones(given, expected, gregorian_of):
    assert gregorian_of("islamic", *given) == expected


def test_the_first_day_is_a_friday_the_julian_16_july_622():
    assert islamic.to_day(1, 1, 1) == julian.to_day(622, 7, 16)
    assert weekday(islamic.to_day(1, 1, 1)) == 4


def test_eleven_years_in_thirty_have_a_day_more():
    lengths = [islamic.to_day(year + 1, 1, 1) - islamic.to_day(year, 1, 1) for year in range(1, 31)]
    assert [year for year, length in enumerate(lengths, start=1) if length == 355] == [
        2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29,
    ]  # fmt: skip
    assert sum(lengths) == 10_631


def test_months_have_30_and_29_days_in_turn_and_the_last_of_a_leap_year_30():
    def lengths(year):
        months = [CalendarDate("islamic", year, month) for month in range(1, 13)]
        return [month.last_day - month.first_day + 1 for month in months]

    assert lengths(1) == [30, 29] * 6
    assert lengths(2) == [30, 29] * 5 + [30, 30]


def test_a_day_that_a_month_lacks_is_refused():
    with pytest.raises(ValueError, match="there is no 30 Safar 1445 in the Islamic calendar"):
        CalendarDate("islamic", 1445, 2, 30)
