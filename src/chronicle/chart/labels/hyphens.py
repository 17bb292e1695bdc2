"""Where a word may be parted, by the patterns of its language: the one door to pyphen.

The patterns (Liang 1983) are those that LibreOffice keeps for some eighty languages. They are read when a
word turns up that is wider than its measure, and not before.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyphen import Pyphen

FEWEST = 3
"""The fewest letters of a word before and after a hyphen."""

_LETTERS = re.compile(r"[^\W\d_]+")


def is_parted_with_a_hyphen(before: str, after: str) -> bool:
    """Whether a break between two characters shows a hyphen: between letters of a script that has capitals.

    >>> is_parted_with_a_hyphen("n", "g"), is_parted_with_a_hyphen("幕", "末")
    (True, False)
    """
    return all(one.isalpha() and one.lower() != one.upper() for one in (before, after))


@cache
def syllables(text: str, language: str) -> tuple[str, ...]:
    """A text parted wherever its language allows; whole where the patterns of that language are not known.

    ``language`` is a tag such as "de" or "pt-BR". Places where the spelling would change are left out.

    >>> "-".join(syllables("Landesverfassungsgericht", "de"))
    'Lan-des-ver-fas-sungs-ge-richt'
    """
    patterns = _patterns(language)
    if patterns is None:
        return (text,)
    places = [
        run.start() + place
        for run in _LETTERS.finditer(text)
        for place in patterns.positions(run.group())
        if place.data is None
    ]
    return tuple(text[start:end] for start, end in zip([0, *places], [*places, len(text)], strict=True))


@cache
def _patterns(language: str) -> "Pyphen | None":
    from pyphen import Pyphen, language_fallback  # noqa: PLC0415 - the door: loaded when a word is parted

    known = language_fallback(language.replace("-", "_"))
    return None if not known else Pyphen(lang=known, left=FEWEST, right=FEWEST)
