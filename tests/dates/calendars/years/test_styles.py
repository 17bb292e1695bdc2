import pytest

from chronicle.dates.calendars import YEAR_STYLES, CalendarDate, january_years, year_begins


@pytest.mark.parametrize(
    ("style", "year", "begins"),
    [
        ("january", 1648, (1648, 1, 1)),
        ("venetian", 1648, (1648, 3, 1)),
        ("lady-day", 1648, (1648, 3, 25)),
        ("pisan", 1648, (1647, 3, 25)),
        ("nativity", 1066, (1065, 12, 25)),
        ("byzantine", 1648, (1647, 9, 1)),
        ("easter", 1347, (1347, 4, 1)),
    ],
)
def test_the_first_day_of_a_year(style, year, begins):
    assert year_begins(year, style=style) == begins


@pytest.mark.parametrize(
    ("style", "given", "years"),
    [
        ("lady-day", (1648, 1, 30), (1649,)),  # Charles I beheaded
        ("lady-day", (1648, 3, 24), (1649,)),
        ("lady-day", (1648, 3, 25), (1648,)),
        ("pisan", (1648, 3, 24), (1648,)),
        ("pisan", (1648, 3, 25), (1647,)),
        ("venetian", (1648, 2, 29), (1649,)),
        ("venetian", (1648, 3, 1), (1648,)),
        ("nativity", (1066, 12, 25), (1065,)),
        ("nativity", (1066, 12, 24), (1066,)),
        ("byzantine", (1648, 9, 1), (1647,)),
        ("byzantine", (1648, 8, 31), (1648,)),
        ("easter", (1347, 1, 10), (1348,)),
        ("easter", (1347, 4, 1), (1347, 1348)),
        ("easter", (1347, 4, 20), (1347,)),
        ("easter", (1348, 4, 1), (1349,)),
        ("easter", (1348, 4, 15), ()),  # the year went from 20 April 1348 to 11 April 1349
    ],
)
def test_which_year_from_january_is_meant(style, given, years):
    assert january_years(*given, style=style) == years


@pytest.mark.parametrize("style", [name for name in YEAR_STYLES if name != "easter"])
def test_every_other_style_gives_each_day_one_year(style):
    for month in range(1, 13):
        for day in range(1, 32):
            assert len(january_years(1500, month, day, style=style)) == 1


@pytest.mark.parametrize("style", YEAR_STYLES)
def test_the_years_of_a_style_share_out_all_days(style):
    for year in range(1480, 1500):
        for month in range(1, 13):
            owners = [own for own in range(1470, 1510) if year in january_years(own, month, 15, style=style)]
            assert len(owners) == 1


def test_an_old_style_date_is_its_year_and_its_calendar():
    (year,) = january_years(1648, 1, 30, style="lady-day")
    assert str(CalendarDate("julian", year, 1, 30)) == "1649-02-09"


def test_an_unknown_style_is_refused_with_those_that_are_known():
    with pytest.raises(ValueError, match="no style of years is called 'florentine'; there are january, "):
        year_begins(1648, style="florentine")
