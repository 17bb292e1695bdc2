"""Digits of which some are unspecified (`X`), and the whole numbers they can stand for."""

import re
from functools import lru_cache

from attrs import field, frozen

_UNSPECIFIED = re.compile(r"(?=.*X)-?[0-9X]+")


def _are_digits(_: object, __: object, digits: str) -> None:
    if not _UNSPECIFIED.fullmatch(digits):
        raise ValueError(f"{digits!r} is no number with unspecified digits, as in 19XX or -01XX")


@frozen
class Mask:
    """A number whose unspecified digits are written `X` (EDTF levels 1 and 2).

    A negative mask mirrors the positive one and never stands for zero, which has no negative.

    Raises:
        ValueError: `digits` holds anything but digits and `X` after an optional minus, or no `X`.

    >>> Mask("-01XX").lowest, Mask("-01XX").highest
    (-199, -100)
    >>> Mask("1X").within(1, 12)
    (10, 11, 12)
    """

    digits: str = field(validator=_are_digits)

    def __str__(self) -> str:
        return self.digits

    @property
    def is_negative(self) -> bool:
        """Whether the mask stands for numbers below zero."""
        return self.digits[0] == "-"

    @property
    def lowest(self) -> int:
        """The least number it can stand for."""
        return -self._greatest if self.is_negative else self._least

    @property
    def highest(self) -> int:
        """The greatest number it can stand for."""
        return -self._least if self.is_negative else self._greatest

    @property
    def is_contiguous(self) -> bool:
        """Whether the unspecified digits are the last ones, so that the numbers follow on each other."""
        return "X" not in self.digits.rstrip("X")

    @property
    def is_run(self) -> bool:
        """Whether some digits are known, and the numbers follow on each other: a decade, a century."""
        return self.is_contiguous and self.digits.strip("-X") != ""

    @property
    def _least(self) -> int:
        least = int(self.digits.lstrip("-").replace("X", "0"))
        if least or not self.is_negative:
            return least
        last = self.digits.rindex("X")  # the least that is not zero has a one here
        return int("1" + "0" * (len(self.digits) - 1 - last))

    @property
    def _greatest(self) -> int:
        return int(self.digits.lstrip("-").replace("X", "9"))

    def stands_for(self, number: int) -> bool:
        """Say whether the mask can stand for `number`."""
        wanted = self.digits.lstrip("-")
        written = str(abs(number)).zfill(len(wanted))
        return (
            (number < 0) is self.is_negative
            and len(written) == len(wanted)
            and all(w in ("X", d) for w, d in zip(wanted, written, strict=True))
        )

    def within(self, low: int, high: int) -> tuple[int, ...]:
        """Return the numbers from `low` to `high` that it can stand for, in ascending order."""
        return _within(self, low, high)


@lru_cache(maxsize=512)
def _within(mask: Mask, low: int, high: int) -> tuple[int, ...]:
    return tuple(number for number in range(low, high + 1) if mask.stands_for(number))
