from itertools import islice, product

import pytest

from chronicle.dates.civil import is_leap
from chronicle.dates.parts.extremes import first_day, last_day
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.years import MaskedYears, YearsNear

MASKS = ["".join(digits) for digits in product("0123489X", "012389X", "0123456789X", "0123456789X")]
LEAP_DAY = ((2,), (29,))


@pytest.mark.parametrize("off", [0, 1, 2, 3])
def test_a_leap_year_is_among_the_first_hundred_years_or_there_is_none(off):
    for digits in MASKS[off::7]:
        if "X" in digits:
            masked = MaskedYears(Mask(digits))
            years = masked if off == 0 else YearsNear(masked, off)
            for walk in (years.ascending, years.descending):
                leaps = next((year for year in walk() if is_leap(year)), None)
                assert next((year for year in islice(walk(), 100) if is_leap(year)), None) == leaps, digits


@pytest.mark.parametrize(
    ("digits", "ends"),
    [
        ("19XX", (1904, 1996)),
        ("XX00", (0, 9600)),
        ("X100", None),
        ("XXX1", None),
        ("XXX2", (12, 9992)),
        ("1X00", (1200, 1600)),
    ],
)
def test_leap_days_of_masked_years(digits, ends):
    years = MaskedYears(Mask(digits))
    found = first_day(years, *LEAP_DAY), last_day(years, *LEAP_DAY)
    assert found == ((None, None) if ends is None else ((ends[0], 2, 29), (ends[1], 2, 29)))
