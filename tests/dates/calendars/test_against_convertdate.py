"""Every calendar beside convertdate, which somebody else wrote.

Where convertdate is not installed the tests are skipped and say so; where CI is set that is a failure.
"""

import importlib
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.dates.calendars import CALENDARS

JULIAN_DAY_OF_EPOCH = 2440587.5
DAYS = st.integers(-3_652_425, 3_652_425)  # ten thousand years either way


@pytest.fixture(scope="module", params=["julian", "gregorian", "islamic", "hebrew", "french_republican"])
def oracle(request):
    name = f"convertdate.{request.param}"
    return importlib.import_module(name) if "CI" in os.environ else pytest.importorskip(name)


def _is(oracle, name):
    return oracle.__name__ == f"convertdate.{name}"


@given(day=DAYS)
@pytest.mark.filterwarnings("ignore:month_days is deprecated:DeprecationWarning")
def test_the_same_day_has_the_same_name(oracle, day):
    julian_day = JULIAN_DAY_OF_EPOCH + day
    if _is(oracle, "hebrew"):
        day = max(day, CALENDARS["hebrew"].to_day(3, 1, 1))  # convertdate cannot go back to the first year
        told = _tishri_first(oracle, *oracle.from_jd(JULIAN_DAY_OF_EPOCH + day))
        assert CALENDARS["hebrew"].from_day(day) == told
    elif _is(oracle, "french_republican"):
        republican = CALENDARS["french-republican"]
        # After year C convertdate leaves the leap day out thirteen years late, against its own rule.
        day = republican.to_day(1, 1, 1) + day % (republican.to_day(101, 1, 1) - republican.to_day(1, 1, 1))
        told = oracle.from_jd(JULIAN_DAY_OF_EPOCH + day, method="romme")
        assert republican.from_day(day) == tuple(map(int, told))
    else:
        told = tuple(map(int, oracle.from_jd(julian_day)))
        assert CALENDARS[oracle.__name__.removeprefix("convertdate.")].from_day(day) == told


def test_the_years_of_the_law_began_at_the_equinox_of_paris():
    oracle = pytest.importorskip("convertdate.french_republican")
    for year in range(1, 15):
        day = CALENDARS["french-republican"].to_day(year, 1, 1)
        assert tuple(map(int, oracle.from_jd(JULIAN_DAY_OF_EPOCH + day, method="equinox"))) == (year, 1, 1)


def _tishri_first(oracle, year, month, day):
    """Number the months from Tishri, with 6 for Adar I; convertdate numbers them from Nisan."""
    if month >= oracle.TISHRI:
        is_adar_of_common_year = month == oracle.ADAR and not oracle.leap(year)
        return year, 7 if is_adar_of_common_year else month - 6, day
    return year, month + 7, day
