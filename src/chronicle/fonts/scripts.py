"""Writing that a sum of advances cannot measure: joined, reordered or right-to-left text."""

from functools import lru_cache
from re import compile as pattern
from unicodedata import bidirectional

_JOINED = (
    "\u0590-\u08ff"  # Hebrew, Arabic, Syriac, Thaana, N'Ko and their extensions
    "\u0900-\u0dff"  # the Indic blocks
    "\u0e00-\u109f"  # Thai, Lao, Tibetan, Burmese
    "\u1780-\u18af"  # Khmer, Mongolian
    "\ufb1d-\ufdff\ufe70-\ufefe"  # presentation forms
    "\U00010800-\U00010fff\U0001e800-\U0001efff"  # old scripts that run from right to left
)
"""Where the characters lie that are joined, stacked or run from right to left (Unicode 16, Blocks.txt)."""

_SHAPED = pattern(f"[{_JOINED}]")
# From the first such character to the last, with the digits that follow it: after an Arabic letter a number
# belongs to the right-to-left run (UAX 9, rule W2).
_STRETCH = pattern(f"[{_JOINED}](?:.*[{_JOINED}])?(?:[ .,:/–-]*[0-9]+)*")
_IGNORED = pattern("[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]")


def needs_shaping(text: str) -> bool:
    """Whether some characters join, stack or run from right to left.

    >>> needs_shaping("باماكو"), needs_shaping("Bamako")
    (True, False)
    """
    return not text.isascii() and _SHAPED.search(text) is not None


def is_ignorable(character: str) -> bool:
    """Whether a character shows nothing: joiners, direction marks, soft hyphens, variation selectors."""
    return _IGNORED.match(character) is not None


@lru_cache(maxsize=4096)
def is_right_to_left(text: str) -> bool:
    """Whether a line runs from right to left: its first letter says so (UAX 9, rules P2 and P3)."""
    if text.isascii():
        return False
    for character in text:
        kind = bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


def shaped_stretch(text: str) -> tuple[int, int] | None:
    """From where to where a text has to be shaped as one; the whole of it when it runs from right to left."""
    if not needs_shaping(text):
        return None
    if is_right_to_left(text):
        return 0, len(text)
    found = _STRETCH.search(text)
    assert found is not None
    return found.span()
