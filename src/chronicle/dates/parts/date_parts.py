"""The parts of a date as plain fields, before anything is asked of them.

`faults` judges them, `canonical` writes them, and `date.Date` gives them bounds and order.
"""

from attrs import field, frozen

from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.qualifier import CERTAIN, Qualifiers
from chronicle.dates.parts.years import MaskedYears, YearRange, Years

PLAIN_YEAR_DIGITS = 4
"""How many digits a year has in EDTF unless it is marked `Y`."""

MONTHS = (1, 12)
DAYS = (1, 31)


@frozen(order=False)
class DateParts:
    """The parts that `date.Date` documents."""

    year: int | Mask
    month: int | Mask | None = None
    day: int | Mask | None = None
    season: int | None = field(default=None, kw_only=True)
    significant_digits: int | None = field(default=None, kw_only=True)
    qualifiers: Qualifiers = field(default=CERTAIN, kw_only=True)
    text: str | None = field(default=None, kw_only=True, eq=False, repr=False)

    @property
    def years(self) -> Years:
        """The years it may lie in."""
        if isinstance(self.year, Mask):
            return MaskedYears(self.year)
        if self.significant_digits is None:
            return YearRange(self.year, self.year)
        return _significant_years(self.year, self.significant_digits)

    @property
    def months(self) -> tuple[int, ...]:
        """The months it may lie in, by number; every one where none is given."""
        return _possible(self.month, MONTHS)

    @property
    def days(self) -> tuple[int, ...]:
        """The days of the month it may be; every one where none is given."""
        return _possible(self.day, DAYS)


def year_digits(year: int) -> str:
    """Return the digits of a year as EDTF writes them, without sign."""
    return f"{abs(year):0{PLAIN_YEAR_DIGITS}d}"


def _possible(part: int | Mask | None, limits: tuple[int, int]) -> tuple[int, ...]:
    if part is None:
        return tuple(range(limits[0], limits[1] + 1))
    return part.within(*limits) if isinstance(part, Mask) else (part,)


def _significant_years(year: int, significant_digits: int) -> YearRange:
    unit = 10 ** (len(year_digits(year)) - significant_digits)
    least = abs(year) // unit * unit
    if year >= 0:
        return YearRange(least, least + unit - 1)
    return YearRange(1 - least - unit, -max(least, 1))  # mirrored; there is no negative zero
