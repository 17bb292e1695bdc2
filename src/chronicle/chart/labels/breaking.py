"""Breaking lines: where a phrase may be broken, and where it is.

Lines are broken at blanks only, so a raised source number never parts from the word it supports. Among all
ways to break into the fewest lines, the one with the least sum of squared slack is taken (Knuth & Plass 1981,
without stretching or hyphens). A word wider than the measure is broken after a hyphen, dash or slash, at last
between characters, and even then the number stays with the end of its word.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import attrgetter

from attrs import evolve

from chronicle.wording import Phrase, Piece

Word = tuple[Piece, ...]
"""Pieces without a blank between them."""

WidthOf = Callable[[Word], float]
"""The width of some pieces, in points."""


def words_of(phrase: Phrase) -> list[Word]:
    """The words of a phrase."""
    if len(phrase) == 1:
        style = phrase[0].style
        return [(Piece(text=part, style=style),) for part in phrase[0].text.split(" ") if part]
    words: list[list[Piece]] = []
    glued = False
    for piece in phrase:
        for number, part in enumerate(piece.text.split(" ")):
            if number:
                glued = False
            if not part:
                continue
            fragment = Piece(text=part, style=piece.style)
            if glued:
                words[-1].append(fragment)
            else:
                words.append([fragment])
            glued = True
    return [tuple(word) for word in words]


def breaks(widths: Sequence[float], *, blank: float, room: float) -> list[tuple[int, int]]:
    """Where lines begin and end: fewest lines, then least sum of squared slack."""
    count = len(widths)
    lines, slacks, starts = [0], [0.0], [0]  # of the best way to break the words before each place
    for end in range(1, count + 1):
        length = -blank
        fewest, least, best = count + 1, 0.0, end - 1
        for start in range(end - 1, -1, -1):
            length += widths[start] + blank
            if length > room and start < end - 1:
                break
            number, slack = lines[start] + 1, slacks[start] + (room - length) * (room - length)
            if number < fewest or (number == fewest and slack <= least):
                fewest, least, best = number, slack, start
        lines.append(fewest)
        slacks.append(least)
        starts.append(best)
    cuts: list[tuple[int, int]] = []
    end = count
    while end:
        cuts.append((starts[end], end))
        end = starts[end]
    return cuts[::-1]


# ---------------------------------------------------------------- words wider than the measure
def fitting(word: Word, *, room: float, width_of: WidthOf) -> list[Word]:
    """The word itself, or the fragments that an overlong word has to be broken into."""
    if width_of(word) <= room:
        return [word]
    fragments: list[Word] = []
    for unit in _units(word, room=room, width_of=width_of):
        longer = _joined(fragments[-1] + unit) if fragments else unit
        if fragments and width_of(longer) <= room:
            fragments[-1] = longer
        else:
            fragments.append(unit)
    return fragments


def _joined(word: Word) -> Word:
    """The same with neighbours of one style as one piece: letters that join are less wide."""
    return tuple(
        Piece(text="".join(piece.text for piece in same), style=style)
        for style, same in groupby(word, key=attrgetter("style"))
    )


def _units(word: Word, *, room: float, width_of: WidthOf) -> Iterator[Word]:
    """What an overlong word may be broken into: its atoms, the last one with the number raised on it."""
    unit: Word = ()
    for piece, following in pairwise((*word, None)):
        assert piece is not None
        if piece.style == "raised":
            first, *others = _parts(piece, ",")
            unit = (*unit, first)
            atoms = others
        else:
            number = _parts(following, ",")[:1] if following and following.style == "raised" else []
            atoms = _atoms(piece, room=room - width_of(tuple(number)), width_of=width_of)
        for atom in atoms:
            if unit:
                yield unit
            unit = (atom,)
    yield unit


def _atoms(piece: Piece, *, room: float, width_of: WidthOf) -> list[Piece]:
    parts = _parts(piece, "-–—/")
    if any(width_of((part,)) > room for part in parts):
        return [evolve(piece, text=character) for character in piece.text]
    return parts


def _parts(piece: Piece, marks: str) -> list[Piece]:
    """A piece broken after each of some characters."""
    text = piece.text
    for mark in marks:
        text = text.replace(mark, f"{mark}\0")
    return [evolve(piece, text=part) for part in text.split("\0") if part]
