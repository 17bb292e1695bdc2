"""Breaking lines: where a phrase may be broken, and where it is.

Lines are broken at blanks only, so a raised source number never parts from the word it supports. Among all
ways to break into the fewest lines, the one with the least sum of squared slack is taken (Knuth & Plass 1981,
without stretching). A word wider than the measure is broken after a hyphen, dash or slash, else between
syllables, at last between characters, and even then the number stays with the end of its word. Chinese and
Japanese, which have no blanks, break between any characters but those that never begin or end a line.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import attrgetter

from attrs import evolve, frozen

from chronicle.chart.labels.hyphens import is_parted_with_a_hyphen, syllables
from chronicle.wording import Phrase, Piece

HARD_BLANK = "\u00a0"
"""A blank that lines are not broken at, as long as what it holds together has room on one."""

Word = tuple[Piece, ...]
"""Pieces without a blank between them."""

WidthOf = Callable[[Word], float]
"""The width of some pieces, in points."""

WayToCut = Callable[[str, str], Sequence[str]]
"""From a text and its language to the parts it may be broken into."""


def words_of(phrase: Phrase, *, blank: str = " ") -> list[Word]:
    """The words of a phrase, which stand between blanks."""
    if len(phrase) == 1:
        style = phrase[0].style
        return [(Piece(text=part, style=style),) for part in phrase[0].text.split(blank) if part]
    words: list[list[Piece]] = []
    glued = False
    for piece in phrase:
        for number, part in enumerate(piece.text.split(blank)):
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


def breaks(advances: Sequence[float], tails: Sequence[float], *, room: float) -> list[tuple[int, int]]:
    """Where lines begin and end: fewest lines, then least sum of squared slack.

    An advance is the width of a word with the blank after it; a tail is by how much a line that ends with the
    word is wider than the advances in it: a blank less, or a hyphen more.
    """
    count = len(advances)
    lines, slacks, starts = [0], [0.0], [0]  # of the best way to break the words before each place
    for end in range(1, count + 1):
        length = tails[end - 1]
        fewest, least, best = count + 1, 0.0, end - 1
        for start in range(end - 1, -1, -1):
            length += advances[start]
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
@frozen(kw_only=True)
class Fragment:
    """A word, or a part of an overlong one: whether a word ends with it, and what ends a line there."""

    word: Word
    ends_word: bool = True
    hyphen: Word = ()


def fragments(word: Word, *, room: float, width_of: WidthOf, language: str) -> list[Fragment]:
    """The word itself, or the parts between which an overlong word may be broken: at hard blanks first."""
    return [
        part
        for one in ([word] if width_of(word) <= room else words_of(word, blank=HARD_BLANK))
        for part in _parts(one, room=room, width_of=width_of, language=language)
    ]


def _parts(word: Word, *, room: float, width_of: WidthOf, language: str) -> list[Fragment]:
    if width_of(word) <= room:
        return [Fragment(word=word)]
    units = list(_units(word, room=room, width_of=width_of, language=language))
    inner = [
        Fragment(word=unit, ends_word=False, hyphen=_hyphen(unit[-1], following[0]))
        for unit, following in pairwise(units)
    ]
    return [*inner, Fragment(word=units[-1])]


def words_of_line(line: Sequence[Fragment]) -> list[Word]:
    """The words of a line: parts that follow each other are one word again, the last one with its hyphen."""
    words: list[Word] = []
    is_new = True
    for one in line:
        if is_new:
            words.append(one.word)
        else:
            words[-1] = _joined(words[-1] + one.word)
        is_new = one.ends_word
    return [*words[:-1], _joined(words[-1] + line[-1].hyphen)]


def _joined(word: Word) -> Word:
    """The same with neighbours of one style as one piece: letters that join are less wide."""
    return tuple(
        Piece(text="".join(piece.text for piece in same), style=style)
        for style, same in groupby(word, key=attrgetter("style"))
    )


def _hyphen(before: Piece, after: Piece) -> Word:
    if before.style == "raised" or not is_parted_with_a_hyphen(before.text[-1], after.text[0]):
        return ()
    return (evolve(before, text="-"),)


def _units(word: Word, *, room: float, width_of: WidthOf, language: str) -> Iterator[Word]:
    """What an overlong word may be broken into: its atoms, the last one with the number raised on it."""
    unit: Word = ()
    for piece, following in pairwise((*word, None)):
        assert piece is not None
        if piece.style == "raised":
            first, *others = _after(",", piece.text)
            unit = (*unit, evolve(piece, text=first))
            atoms = others
        else:
            number = _after(",", following.text)[:1] if following and following.style == "raised" else []
            tail = tuple(evolve(following, text=text) for text in number if following)

            def fits(text: str, like: Piece = piece, tail: Word = tail) -> bool:
                dash = "-" if is_parted_with_a_hyphen(text[-1], "a") else ""
                return width_of((evolve(like, text=text + dash), *tail)) <= room

            atoms = list(_cut(piece.text, _WAYS, fits=fits, language=language))
        for atom in atoms:
            if unit:
                yield unit
            unit = (evolve(piece, text=atom),)
    yield unit


def _cut(text: str, ways: Sequence[WayToCut], *, fits: Callable[[str], bool], language: str) -> Iterator[str]:
    """A text cut in the first of some ways, and what is too wide even so in those that follow."""
    for part in ways[0](text, language):
        if len(ways) == 1 or fits(part):
            yield part
        else:
            yield from _cut(part, ways[1:], fits=fits, language=language)


def _after(marks: str, text: str) -> list[str]:
    """A text cut after each of some characters."""
    for mark in marks:
        text = text.replace(mark, f"{mark}\0")
    return [part for part in text.split("\0") if part]


def _after_marks(text: str, _language: str) -> Sequence[str]:
    return _after("-–—/", text)


def _between_letters(text: str, _language: str) -> Sequence[str]:
    """Characters, but none alone at either end of a word, and none where it must not stand in a line."""
    parts: list[str] = []
    for character in text:
        is_bound = parts and (
            character in NEVER_FIRST
            or parts[-1][-1] in NEVER_LAST
            or (len(parts[-1]) == 1 and len(parts) == 1 and is_parted_with_a_hyphen(parts[-1], character))
        )
        if is_bound:
            parts[-1] += character
        else:
            parts.append(character)
    if len(parts) > 1 and len(parts[-1]) == 1 and is_parted_with_a_hyphen(parts[-2][-1], parts[-1]):
        parts[-2:] = ["".join(parts[-2:])]
    return parts


def _between_characters(text: str, _language: str) -> Sequence[str]:
    return tuple(text)


NEVER_FIRST = frozenset(
    "、。，．・：；？！）」』】〕》〉〗ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥”’)]},.:;!?%»“"
)
"""Characters that no line begins with (JIS X 4051 §8.1; for other scripts, what closes a phrase)."""

NEVER_LAST = frozenset("（「『【〔《〈〖‘([{«„")
"""Characters that no line ends with (JIS X 4051 §8.1)."""

_WAYS: Sequence[WayToCut] = (_after_marks, syllables, _between_letters, _between_characters)
"""How a word is cut, from the best way to the last resort."""
