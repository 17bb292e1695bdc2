"""The first and the last day that partly known years, months and days allow, without trying them all.

Bounds are calendar-tight: `19XX-02-29` runs from 1904 to 1996, and what no year has, such as 31 April, has
no first day at all.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import Protocol

from attrs import frozen

from chronicle.dates.civil import Civil, days_in_month, is_leap
from chronicle.dates.parts.mask import Mask

_LEAP_DAY = (2, 29)


class Years(Protocol):
    """The years that a date may lie in."""

    @property
    def lowest(self) -> int:
        """The earliest of them."""
        ...

    @property
    def highest(self) -> int:
        """The latest of them."""
        ...

    def ascending(self) -> Iterator[int]:
        """The years one by one, the earliest first."""
        ...

    def descending(self) -> Iterator[int]:
        """The years one by one, the latest first."""
        ...


@frozen
class YearRange:
    """Every year from `lowest` to `highest`."""

    lowest: int
    highest: int

    def ascending(self) -> Iterator[int]:
        """The years one by one, the earliest first."""
        return iter(range(self.lowest, self.highest + 1))

    def descending(self) -> Iterator[int]:
        """The years one by one, the latest first."""
        return iter(range(self.highest, self.lowest - 1, -1))


@frozen
class MaskedYears:
    """The years that a mask stands for."""

    mask: Mask

    @property
    def lowest(self) -> int:
        """The earliest of them."""
        return self.mask.lowest

    @property
    def highest(self) -> int:
        """The latest of them."""
        return self.mask.highest

    def ascending(self) -> Iterator[int]:
        """The years one by one, the earliest first."""
        return self._walk("9876543210" if self.mask.is_negative else "0123456789")

    def descending(self) -> Iterator[int]:
        """The years one by one, the latest first."""
        return self._walk("0123456789" if self.mask.is_negative else "9876543210")

    def _walk(self, digits: str) -> Iterator[int]:
        sign = -1 if self.mask.is_negative else 1
        choices = [digits if digit == "X" else digit for digit in self.mask.digits.lstrip("-")]
        years = (sign * int("".join(choice)) for choice in product(*choices))
        return (year for year in years if year or sign > 0)  # a negative mask has no year zero


def first_day(years: Years, months: tuple[int, ...], days: tuple[int, ...]) -> Civil | None:
    """Return the earliest day with these years, months and days, both ascending; `None` if there is none."""

    def first_in(year: int) -> Civil | None:
        return next((Civil(year, m, days[0]) for m in months if days[0] <= days_in_month(year, m)), None)

    return _first_found(first_in, years.ascending(), allows_leap_day=_allow_leap_day(months, days))


def last_day(years: Years, months: tuple[int, ...], days: tuple[int, ...]) -> Civil | None:
    """Return the latest day with these years, months and days, both ascending; `None` if there is none."""

    def last_in(year: int) -> Civil | None:
        for month in reversed(months):
            length = days_in_month(year, month)
            for day in reversed(days):
                if day <= length:
                    return Civil(year, month, day)
        return None

    return _first_found(last_in, years.descending(), allows_leap_day=_allow_leap_day(months, days))


def _allow_leap_day(months: tuple[int, ...], days: tuple[int, ...]) -> bool:
    month, day = _LEAP_DAY
    return month in months and day in days


def _first_found(
    day_in: Callable[[int], Civil | None], years: Iterable[int], *, allows_leap_day: bool
) -> Civil | None:
    # Years differ only by their 29 February: after the first year only leap years are worth a look.
    for number, year in enumerate(years):
        if number and not allows_leap_day:
            return None
        if (number == 0 or is_leap(year)) and (found := day_in(year)):
            return found
    return None
