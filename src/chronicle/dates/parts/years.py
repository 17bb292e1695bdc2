"""The years that a date may lie in, walked from either side and from any year on."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple, Protocol

from chronicle.dates.parts.mask import Mask


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

    def ascending(self, since: int | None = None) -> Iterator[int]:
        """The years one by one, the earliest first; none before `since`."""
        ...

    def descending(self, until: int | None = None) -> Iterator[int]:
        """The years one by one, the latest first; none after `until`."""
        ...


class YearRange(NamedTuple):
    """Every year from `lowest` to `highest`."""

    lowest: int
    highest: int

    def ascending(self, since: int | None = None) -> Iterator[int]:
        """The years one by one, the earliest first; none before `since`."""
        return iter(range(self.lowest if since is None else max(since, self.lowest), self.highest + 1))

    def descending(self, until: int | None = None) -> Iterator[int]:
        """The years one by one, the latest first; none after `until`."""
        return iter(range(self.highest if until is None else min(until, self.highest), self.lowest - 1, -1))


class MaskedYears(NamedTuple):
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

    def ascending(self, since: int | None = None) -> Iterator[int]:
        """The years one by one, the earliest first; none before `since`.

        >>> next(MaskedYears(Mask("19X5")).ascending(1980))
        1985
        """
        if since is not None and since > self.highest:
            return iter(())
        first = self.lowest if since is None else max(since, self.lowest)
        return self._walk("9876543210" if self.mask.is_negative else "0123456789", first)

    def descending(self, until: int | None = None) -> Iterator[int]:
        """The years one by one, the latest first; none after `until`."""
        if until is not None and until < self.lowest:
            return iter(())
        first = self.highest if until is None else min(until, self.highest)
        return self._walk("0123456789" if self.mask.is_negative else "9876543210", first)

    def _walk(self, order: str, first: int) -> Iterator[int]:
        digits = self.mask.digits.lstrip("-")
        choices = [order if digit == "X" else digit for digit in digits]
        sign = -1 if self.mask.is_negative else 1
        years = (
            sign * int(written) for written in _not_before(f"{abs(first):0{len(digits)}d}", choices, order)
        )
        return (year for year in years if year or sign > 0)  # a negative mask has no year zero


def _not_before(first: str, choices: Sequence[str], order: str) -> Iterator[str]:
    """Yield the numbers with one choice for each digit, in the order of the digits, from `first` on."""
    if not choices:
        yield ""
        return
    for digit in choices[0]:
        if order.index(digit) > order.index(first[0]):
            yield from (digit + "".join(rest) for rest in product(*choices[1:]))
        elif digit == first[0]:
            yield from (digit + rest for rest in _not_before(first[1:], choices[1:], order))


class YearsNear(NamedTuple):
    """Some years, and all that lie at most `off` away from one of them."""

    years: Years
    off: int

    @property
    def lowest(self) -> int:
        """The earliest of them."""
        return self.years.lowest - self.off

    @property
    def highest(self) -> int:
        """The latest of them."""
        return self.years.highest + self.off

    def ascending(self, since: int | None = None) -> Iterator[int]:
        """The years one by one, the earliest first; none before `since`."""
        following = self.lowest if since is None else since
        for year in self.years.ascending(following - self.off):
            yield from range(max(following, year - self.off), year + self.off + 1)
            following = year + self.off + 1

    def descending(self, until: int | None = None) -> Iterator[int]:
        """The years one by one, the latest first; none after `until`."""
        following = self.highest if until is None else until
        for year in self.years.descending(following + self.off):
            yield from range(min(following, year + self.off), year - self.off - 1, -1)
            following = year - self.off - 1
