import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.dates.calendars import COMMON_ERA, PLAIN, ROMAN


@given(st.integers(min_value=-(10**17), max_value=10**17))
def test_years_of_an_era_are_read_as_they_are_written(year):
    assert COMMON_ERA.read(COMMON_ERA.write(year)) == year


@given(st.integers(min_value=1, max_value=10**17))
def test_other_years_are_read_as_they_are_written(year):
    assert PLAIN.read(PLAIN.write(year)) == year
    assert ROMAN.read(ROMAN.write(year)) == year


def test_roman_numerals_up_to_the_last_that_is_written_so():
    assert [ROMAN.read(ROMAN.write(year)) for year in range(1, 4001)] == list(range(1, 4001))


@pytest.mark.parametrize(
    ("year", "written"),
    [(1, "I"), (4, "IV"), (14, "XIV"), (1999, "MCMXCIX"), (3999, "MMMCMXCIX"), (4000, "4000")],
)
def test_roman_numerals(year, written):
    assert ROMAN.write(year) == written
    assert ROMAN.read(written.lower()) == year


@pytest.mark.parametrize(
    ("numbering", "text", "reason"),
    [
        (ROMAN, "IIII", "'IIII' is no Roman numeral"),
        (ROMAN, "IC", "'IC' is no Roman numeral"),
        (ROMAN, "", "a year is a number"),
        (PLAIN, "-1", "a year is a number"),
        (PLAIN, "1" * 19, "a year has 18 digits at most"),
        (COMMON_ERA, "0 BCE", "there is no year 0"),
        (COMMON_ERA, "44", "the century is not said"),
        (COMMON_ERA, "44 AUC", "a year is a number, with BCE, CE, BC or AD behind it or nothing"),
        (COMMON_ERA, "1" * 19 + " CE", "a year has 18 digits at most"),
    ],
)
def test_what_is_no_year_is_refused_with_the_reason(numbering, text, reason):
    with pytest.raises(ValueError, match=reason):
        numbering.read(text)


@pytest.mark.parametrize(
    ("text", "year"),
    [("44 BC", -43), ("44 bce", -43), ("1 CE", 1), ("79 AD", 79), ("1415", 1415), ("100", 100)],
)
def test_years_of_an_era(text, year):
    assert COMMON_ERA.read(text) == year
