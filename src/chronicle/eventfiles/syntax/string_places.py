"""A character of a text → the place in the file where it was typed: past prefixes, quotes and escapes.

A text may be typed in several pieces side by side, each raw or not, on one line or several.
"""

import re
from collections.abc import Iterator

from chronicle.eventfiles.syntax.text import EventText, Spot

_GAP = re.compile(r"(?:[ \t\n]|\\\n|#[^\n]*)*")
_OPENING = re.compile(r"([A-Za-z]{0,2})('''|\"\"\"|'|\")")
_ESCAPE = re.compile(
    r"\\(?:(?P<joined>\n)|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|N\{[^}]*\}|[0-7]{1,3}"
    r"|(?P<known>[\\'\"abfnrtv])|(?P<unknown>.))",
    re.DOTALL,
)


def character_offsets(typed: str) -> Iterator[int]:
    r"""Where in the typed text each character of its value stands.

    >>> list(character_offsets('"a" "b"')), list(character_offsets(r'"\n!"'))
    ([1, 5], [1, 3])
    """
    position = 0
    while opening := _OPENING.match(typed, position):
        quote, raw = opening[2], "r" in opening[1].lower()
        position = opening.end()
        while not typed.startswith(quote, position):
            if position >= len(typed):
                return
            escape = None if raw else _ESCAPE.match(typed, position)
            if escape is None:
                yield position
                position += 1
                continue
            if escape["joined"] is None:
                yield position
            if escape["unknown"] is not None:
                yield position + 1
            position = escape.end()
        position += len(quote)
        gap = _GAP.match(typed, position)
        position = gap.end() if gap else position


def end_of_first_text(typed: str) -> tuple[int, int] | None:
    """Where a second text begins beside the first, in lines and columns further on; None where none does.

    >>> end_of_first_text('"a" "b"'), end_of_first_text('"a"')
    ((0, 4), None)
    """
    opening = _OPENING.match(typed)
    if opening is None:
        return None
    quote, position = opening[2], opening.end()
    while position < len(typed) and not typed.startswith(quote, position):
        position += 2 if typed[position] == "\\" else 1
    gap = _GAP.match(typed, position + len(quote))
    start = gap.end() if gap else len(typed)
    if start >= len(typed):
        return None
    return typed.count("\n", 0, start), start - (typed.rfind("\n", 0, start) + 1)


def spot_in_text(text: EventText, spot: Spot, index: int) -> Spot:
    """The place of the character with an index in the value of the text typed at a spot."""
    typed = text.slice(spot)
    # A scalar without quotes, of another notation, is typed as it is.
    offsets = list(character_offsets(typed)) or [*range(len(typed) if spot[0] == spot[2] else 0)]
    if not offsets:
        return spot
    offset = offsets[index] if index < len(offsets) else offsets[-1] + 1
    line = spot[0] + typed.count("\n", 0, offset)
    start = typed.rfind("\n", 0, offset) + 1
    column = offset - start + (spot[1] if line == spot[0] else 1)
    return line, column, line, column + 1
