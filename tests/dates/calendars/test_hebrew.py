import pytest

from chronicle.dates.calendars import CalendarDate, hebrew
from chronicle.dates.civil import weekday


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((1, 1, 1), "-3760-09-07"),
        ((5708, 9, 5), "1948-05-14"),  # 5 Iyar: the state of Israel
        ((5734, 1, 10), "1973-10-06"),  # Yom Kippur
        ((5784, 6, 1), "2024-02-10"),  # Adar I
        ((5784, 7, 14), "2024-03-24"),  # Purim, in Adar II
        ((5784, 8, 15), "2024-04-23"),  # Passover
        ((5785, 1, 1), "2024-10-03"),
        ((5787, 1, 1), "2026-09-12"),
        ((5787, 5, 15), "2027-01-23"),  # Tu BiShvat
    ],
)
def test_hebrew_days_and_their_gregorian_ones(given, expected, gregorian_of):
    assert gregorian_of("hebrew", *given) == expected


def test_a_year_has_one_of_six_lengths_and_never_begins_on_three_weekdays():
    lengths = {hebrew.new_year(year + 1) - hebrew.new_year(year) for year in range(1, 7000)}
    assert lengths == {353, 354, 355, 383, 384, 385}
    assert {weekday(hebrew.new_year(year)) for year in range(1, 7000)} == {0, 1, 3, 5}


def test_leap_years_have_thirteen_months_and_common_years_have_no_adar_i(first_and_last):
    assert first_and_last(CalendarDate("hebrew", 5784, 6)) == ("2024-02-10", "2024-03-10")
    with pytest.raises(ValueError, match="there is no Adar I 5785 in the Hebrew calendar"):
        CalendarDate("hebrew", 5785, 6)


@pytest.mark.parametrize(
    ("year", "month", "name"),
    [(5784, 7, "Adar II"), (5785, 7, "Adar"), (5784, 6, "Adar I"), (5784, 8, "Nisan")],
)
def test_adar_is_called_adar_ii_in_leap_years(year, month, name):
    assert CalendarDate("hebrew", year, month).words == f"{name} {year} (Hebrew)"


@pytest.mark.parametrize("year", range(5700, 5720))
def test_the_months_of_a_year_follow_each_other_until_the_next_year(year):
    begins = [hebrew.to_day(year, month, 1) for month in range(1, 14)]
    assert begins == sorted(begins)
    assert begins[0] == hebrew.new_year(year)
    assert begins[-1] == hebrew.new_year(year + 1) - 29  # Elul


def test_years_begin_with_1():
    with pytest.raises(ValueError, match="there is no year 0 in the Hebrew calendar: its years begin with 1"):
        CalendarDate("hebrew", 0)
