"""A calendar date known to some precision: a year, a month, a season or a day, any part of it unspecified.

The value knows its bounds, its place in the order and its canonical text, and no other notation.
"""

from functools import cached_property

from attrs import frozen

from chronicle.dates.civil import SECONDS_PER_DAY, seconds_from_civil
from chronicle.dates.granularity import Granularity
from chronicle.dates.parts.canonical import canonical_text
from chronicle.dates.parts.date_parts import DateParts, year_digits
from chronicle.dates.parts.faults import fault_of
from chronicle.dates.parts.hull import (
    hull_of_days,
    hull_of_days_in_moved_months,
    hull_of_months,
    hull_of_season,
    hull_of_years,
)
from chronicle.dates.parts.mask import Mask
from chronicle.dates.parts.nearest import END, START, Unit, first_unit, last_unit
from chronicle.dates.parts.season import SEASONS
from chronicle.dates.parts.steps import Steps
from chronicle.dates.parts.years import Years, YearsNear
from chronicle.dates.span import Span
from chronicle.dates.values.order import Ordered, SortKey, sort_key_of
from chronicle.dates.values.padding import DEFAULT_POLICY, PaddingPolicy

_UNIT_BY_UNKNOWN_DIGITS = (
    Granularity.YEAR,
    Granularity.DECADE,
    Granularity.CENTURY,
    Granularity.MILLENNIUM,
    Granularity.MILLENNIUM,
    Granularity.MILLENNIUM,
    Granularity.MEGAYEAR,
)


@frozen(order=False)
class Date(DateParts, Ordered):
    """A date with its precision, unspecified digits and qualifications (EDTF levels 0 to 2).

    `year` is astronomical: 0 is 1 BCE. `season` is an EDTF number from 21 to 41 and excludes a month.
    `significant_digits` says how many digits of the year are to be believed. `text` keeps what was typed and
    takes no part in equality.

    Raises:
        ValueError: no world has such a date, or |year| exceeds 10**18.

    >>> str(Date(2020, 8)), Date(2020, 8).precision
    ('2020-08', <Granularity.MONTH: 5>)
    >>> Date(1970, 1, 1).span
    Span(start=Bounds(earliest=0, latest=0), end=Bounds(earliest=86400, latest=86400))
    """

    @classmethod
    def of(cls, parts: DateParts) -> "Date":
        """Return the date that the parts make.

        Raises:
            ValueError: they make none.
        """
        return cls(
            parts.year,
            parts.month,
            parts.day,
            season=parts.season,
            significant_digits=parts.significant_digits,
            qualifiers=parts.qualifiers,
            text=parts.text,
        )

    def __attrs_post_init__(self) -> None:
        fault = fault_of(self)
        if fault is not None:
            raise ValueError(fault.reason)

    @property
    def precision(self) -> Granularity:
        """The unit that one world of this date fills: `1985-XX-XX` is some day, `198X` some year."""
        if self.day is not None:
            return Granularity.DAY
        if self.month is not None:
            return Granularity.MONTH
        return Granularity.YEAR if self.season is None else SEASONS[self.season].precision

    @property
    def estimate(self) -> int | None:
        """The year given as the best guess within `significant_digits`, or `None`."""
        return self.year if self.significant_digits is not None and isinstance(self.year, int) else None

    @property
    def is_uncertain(self) -> bool:
        """Whether any part of it may be wrong altogether."""
        return self.qualifiers.combined.is_uncertain

    @property
    def is_approximate(self) -> bool:
        """Whether any part of it is only near the truth."""
        return self.qualifiers.combined.is_approximate

    @cached_property
    def span(self) -> Span:
        """The strict bounds, in seconds on the civil axis."""
        year, month, day = self.year, self.month, self.day
        if (
            isinstance(year, int) and isinstance(month, int) and isinstance(day, int)
        ):  # by far the most frequent
            midnight = seconds_from_civil(year, month, day)
            return Span.exact(midnight, midnight + SECONDS_PER_DAY)
        return self._hull(self.years)

    @property
    def padded_span(self) -> Span:
        """The bounds with the default width of `~` on both sides; `span` where nothing is approximate."""
        return self.padded(DEFAULT_POLICY)

    @property
    def sort_span(self) -> Span:
        """The bounds that the order uses."""
        return self.span

    @cached_property
    def sort_key(self) -> SortKey:
        """Eight 64-bit integers that sort as the bounds do; equal bounds are told apart by the text."""
        return sort_key_of(self.span)

    def padded(self, policy: PaddingPolicy) -> Span:
        """Return the bounds with the width that `policy` gives to `~`.

        The finest part that is approximate is off by whole units: `2004~-06-11` is a 11 June near 2004.
        """
        if not self.is_approximate:
            return self.span
        off = self.steps_off(policy)
        years = YearsNear(self.years, off.years) if off.years else self.years
        return self._hull(years, months_off=off.months, days_off=off.days)

    def unit_ending_from(self, second: int, policy: PaddingPolicy) -> Unit | None:
        """Return the first stretch it can mean that ends at the second or later; `None` if there is none."""
        return first_unit(self, self.steps_off(policy), second, by=END)

    def unit_starting_by(self, second: int, policy: PaddingPolicy) -> Unit | None:
        """Return the last stretch it can mean that starts by the second; `None` if there is none."""
        return last_unit(self, self.steps_off(policy), second, by=START)

    def steps_off(self, policy: PaddingPolicy) -> Steps:
        """Return by how many units the date may be off, of the finest part that is approximate alone."""
        if self.qualifiers.day.is_approximate:
            return Steps(days=policy.steps(Granularity.DAY, of=Granularity.DAY))
        if self.qualifiers.month.is_approximate:
            unit = Granularity.MONTH if self.season is None else self.precision
            return Steps(months=policy.steps(unit, of=unit))
        if self.qualifiers.year.is_approximate:
            return Steps(years=policy.steps(self._unit_of_year, of=Granularity.YEAR))
        return Steps()

    def _hull(self, years: Years, *, months_off: int = 0, days_off: int = 0) -> Span:
        if self.season is not None:
            return hull_of_season(years, self.season, off_by=months_off)
        if self.month is None:
            return hull_of_years(years)
        if self.day is None:
            return hull_of_months(years, self.months, off_by=months_off)
        if months_off:
            return hull_of_days_in_moved_months(years, self.months, self.days, off_by=months_off)
        return hull_of_days(years, self.months, self.days, off_by=days_off)

    @property
    def _unit_of_year(self) -> Granularity:
        if isinstance(self.year, Mask):
            unknown = self.year.digits.count("X")
        elif self.significant_digits is not None:
            unknown = len(year_digits(self.year)) - self.significant_digits
        else:
            unknown = 0
        return _UNIT_BY_UNKNOWN_DIGITS[min(unknown, len(_UNIT_BY_UNKNOWN_DIGITS) - 1)]

    def __str__(self) -> str:
        return canonical_text(self)
