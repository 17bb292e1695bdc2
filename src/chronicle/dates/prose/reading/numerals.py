"""Roman numerals, as centuries are counted with."""

import re

_ROMAN = re.compile(r"(x{0,3})(ix|iv|v?i{0,3})")
_DIGITS = {"i": 1, "v": 5, "x": 10}


def roman_number(text: str) -> int | None:
    """Return what a numeral in small letters says, up to 39; `None` if it is none.

    >>> roman_number("xix"), roman_number("iix")
    (19, None)
    """
    if not text or not _ROMAN.fullmatch(text):
        return None
    values = [_DIGITS[letter] for letter in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
