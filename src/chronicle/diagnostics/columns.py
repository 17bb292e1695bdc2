"""How much room text takes on a terminal, where a character may take none, one or two columns."""

import unicodedata
from collections.abc import Iterator

_NO_ROOM = frozenset({"Mn", "Me", "Cf"})
"""Marks on the letter before, and format characters (Unicode general categories)."""

_TWO_COLUMNS = frozenset({"W", "F"})
"""Wide and fullwidth (Unicode Standard Annex 11)."""


def columns_of(text: str) -> int:
    """The columns that a terminal gives to a text on one line.

    >>> columns_of("Mali"), columns_of("Kei\u0308ta"), columns_of("日本")
    (4, 5, 4)
    """
    return len(text) if text.isascii() else sum(_columns(character) for character in text)


def wrap(text: str, width: int) -> tuple[str, ...]:
    """The lines of a text of at most so many columns, broken at blanks.

    A longer word is broken anywhere, but an address is left whole, so that it can be followed and copied.

    >>> wrap("Officers overthrow President Keïta", 18)
    ('Officers overthrow', 'President Keïta')
    """
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        if line and columns_of(line) + 1 + columns_of(word) > width:
            lines.append(line)
            line = ""
        *full, rest = _fitting(word, width)
        if full and line:
            lines.append(line)
            line = ""
        lines.extend(full)
        line = f"{line} {rest}" if line else rest
    return (*lines, line) if line or not lines else tuple(lines)


def _fitting(word: str, width: int) -> Iterator[str]:
    """The word in pieces that fit; the last one may be followed by a blank and more."""
    taken, start = 0, 0
    if "://" in word:
        yield word
        return
    for index, character in enumerate(word):
        taken += _columns(character)
        if taken > width and index > start:
            yield word[start:index]
            taken, start = _columns(character), index
    yield word[start:]


def _columns(character: str) -> int:
    if unicodedata.category(character) in _NO_ROOM:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _TWO_COLUMNS else 1
