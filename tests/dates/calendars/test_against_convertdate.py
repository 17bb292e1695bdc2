"""Every calendar beside convertdate, which somebody else wrote.

Where convertdate is not installed the tests are skipped and say so; where CI is set that is a failure.
"""

import importlib
import os
import random

import pytest

from chronicle.dates.calendars import CALENDARS
from chronicle.dates.calendars.cutover import CUTOVERS

JULIAN_DAY_OF_EPOCH = 2440587.5
TEN_THOUSAND_YEARS = 3_652_425
DAYS = int(os.environ.get("CHRONICLE_DATES", "4000"))
"""How many random days are tried; `make laws` asks for many."""


@pytest.fixture(scope="module")
def oracle_of():
    def oracle(name):
        full = f"convertdate.{name}"
        return importlib.import_module(full) if "CI" in os.environ else pytest.importorskip(full)

    return oracle


def days(name, first=-TEN_THOUSAND_YEARS, last=TEN_THOUSAND_YEARS):
    chance = random.Random(name)  # noqa: S311 - the same days in every run
    return [chance.randint(first, last) for _ in range(DAYS)]


def fields(oracle, day):
    return tuple(map(int, oracle.from_jd(JULIAN_DAY_OF_EPOCH + day)))


@pytest.mark.parametrize("name", ["julian", "gregorian", "islamic"])
def test_the_same_day_has_the_same_name(name, oracle_of):
    oracle, calendar = oracle_of(name), CALENDARS[name]
    assert [day for day in days(name) if calendar.from_day(day) != fields(oracle, day)] == []


@pytest.mark.filterwarnings("ignore:month_days is deprecated:DeprecationWarning")
def test_the_same_day_has_the_same_hebrew_name(oracle_of):
    oracle, hebrew = oracle_of("hebrew"), CALENDARS["hebrew"]
    first = hebrew.to_day(3, 1, 1)  # convertdate cannot go back to the first year
    differ = [
        day
        for day in days("hebrew", first)
        if hebrew.from_day(day) != _tishri_first(oracle, *oracle.from_jd(JULIAN_DAY_OF_EPOCH + day))
    ]
    assert differ == []


def test_the_same_day_has_the_same_republican_name(oracle_of):
    oracle, republican = oracle_of("french_republican"), CALENDARS["french-republican"]
    # After year C convertdate leaves the leap day out thirteen years late, against its own rule.
    first, last = republican.to_day(1, 1, 1), republican.to_day(101, 1, 1) - 1

    def told(day):
        return tuple(map(int, oracle.from_jd(JULIAN_DAY_OF_EPOCH + day, method="romme")))

    assert [day for day in days("republican", first, last) if republican.from_day(day) != told(day)] == []


@pytest.mark.parametrize("row", CUTOVERS, ids=lambda row: row.name)
def test_a_country_named_its_days_by_the_one_calendar_and_then_by_the_other(row, oracle_of):
    julian, gregorian = oracle_of("julian"), oracle_of("gregorian")
    calendar, cut = CALENDARS[row.name], CALENDARS["gregorian"].to_day(*row.first)
    for day in days(row.name, cut - 36_525, cut + 36_525)[: DAYS // 10]:
        told = fields(gregorian, day) if day >= cut else fields(julian, day + row.days_ahead)
        assert calendar.from_day(day) == told


def test_the_years_of_the_law_began_at_the_equinox_of_paris(oracle_of):
    oracle = oracle_of("french_republican")
    for year in range(1, 15):
        day = CALENDARS["french-republican"].to_day(year, 1, 1)
        assert tuple(map(int, oracle.from_jd(JULIAN_DAY_OF_EPOCH + day, method="equinox"))) == (year, 1, 1)


def _tishri_first(oracle, year, month, day):
    """Number the months from Tishri, with 6 for Adar I; convertdate numbers them from Nisan."""
    if month >= oracle.TISHRI:
        is_adar_of_common_year = month == oracle.ADAR and not oracle.leap(year)
        return year, 7 if is_adar_of_common_year else month - 6, day
    return year, month + 7, day
