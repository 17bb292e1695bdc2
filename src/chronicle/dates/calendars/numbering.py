"""How the years of a calendar are written and read: with eras, plainly, or as Roman numerals."""

import re
from collections.abc import Callable

from attrs import frozen

_FIRST_BARE_YEAR = 100
_MOST_DIGITS = 18
_ERA_YEAR = re.compile(r"(?P<number>\d+)(?: (?P<era>BCE?|CE|AD))?", re.IGNORECASE)
_ROMAN_DIGITS = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_WORTHS = {digit: worth for worth, digit in _ROMAN_DIGITS}
_LAST_ROMAN = 3999


@frozen
class Numbering:
    """A way to write years; `read` undoes `write`, and raises a ValueError that says why it cannot."""

    write: Callable[[int], str]
    read: Callable[[str], int]


def _write_era(year: int) -> str:
    if year <= 0:
        return f"{1 - year} BCE"
    return f"{year} CE" if year < _FIRST_BARE_YEAR else str(year)


def _read_era(text: str) -> int:
    found = _ERA_YEAR.fullmatch(text)
    if found is None:
        raise ValueError("a year is a number, with BCE, CE, BC or AD behind it or nothing")
    number, era = _read_plain(found["number"]), (found["era"] or "").upper()
    if number == 0:
        raise ValueError("there is no year 0: 1 BCE is followed by 1 CE")
    if not era and number < _FIRST_BARE_YEAR:
        raise ValueError("the century is not said: write the year with CE or BCE")
    return 1 - number if era.startswith("B") else number


def _read_plain(text: str) -> int:
    if not re.fullmatch(r"[0-9]+", text):
        raise ValueError("a year is a number")
    if len(text) > _MOST_DIGITS:
        raise ValueError(f"a year has {_MOST_DIGITS} digits at most")
    return int(text)


def _write_roman(year: int) -> str:
    if not 1 <= year <= _LAST_ROMAN:
        return str(year)
    written = ""
    for worth, digit in _ROMAN_DIGITS:
        count, year = divmod(year, worth)
        written += digit * count
    return written


def _read_roman(text: str) -> int:
    digits = text.upper()
    if not re.fullmatch("[IVXLCDM]{1,15}", digits):
        return _read_plain(text)
    worths = [_WORTHS[digit] for digit in digits]
    # A digit before one of greater worth is taken off; whatever is not then written so was no numeral.
    year = sum(
        -one if one < following else one for one, following in zip(worths, [*worths[1:], 0], strict=True)
    )
    if _write_roman(year) != digits:
        raise ValueError(f"{text!r} is no Roman numeral")
    return year


COMMON_ERA = Numbering(_write_era, _read_era)
PLAIN = Numbering(str, _read_plain)
ROMAN = Numbering(_write_roman, _read_roman)
