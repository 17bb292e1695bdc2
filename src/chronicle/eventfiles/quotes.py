"""Quotes held against the saved text of their source: found, or the nearest passage that does stand there.

Knows no files: texts come in, places go out. White space and kinds of quotation marks are forgiven, and
``[…]`` in a quote stands for words left out; nothing else is.
"""

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections import Counter
from difflib import SequenceMatcher
from functools import cached_property
from heapq import heappush, heapreplace

from attrs import frozen

_QUOTATION_MARKS = str.maketrans(dict.fromkeys('“”„‟«»‹›‘’‚‛`´"', "'"))
_LEFT_OUT = re.compile(r"\s*\[(?:…|\.\.\.)\]\s*")
_EMPTY_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_WORD = re.compile(r"\S+")
_NEAR = 0.5
_CANDIDATES = 8
_COMPARED = 400
"""Of a longer quote only so many characters are held against what is like it."""
_SEARCHED = 2_000_000
"""A text with more characters is searched for the quote itself, and not for what is like it."""


@frozen(kw_only=True)
class Passage:
    """Words of a saved text, and the paragraphs in which they stand, counted from 1."""

    words: str
    first: int
    last: int

    @property
    def locator(self) -> str:
        """The locator of a citation."""
        return (
            f"paragraph {self.first}" if self.first == self.last else f"paragraphs {self.first}–{self.last}"
        )


@frozen(kw_only=True)
class SavedText:
    r"""The saved copy of a source, ready to be searched.

    >>> saved = saved_text("One day.\n\nHe said: “not  now”.")
    >>> saved.find('said: "not now"').locator
    'paragraph 2'
    """

    plain: str
    shown: str
    starts: tuple[int, ...]

    def find(self, quote: str) -> Passage | None:
        """Where a quote stands, None where it does not."""
        pieces = [_forgiven(piece) for piece in _LEFT_OUT.split(quote) if piece.strip()]
        start = end = -1
        position = 0
        for piece in pieces:
            found = self.plain.find(piece, position)
            if found < 0:
                return None
            start = found if start < 0 else start
            position = end = found + len(piece)
        return None if start < 0 else self._passage(start, end)

    @cached_property
    def words(self) -> "SavedWords":
        """The words of the text, for the search of what is like a quote."""
        return SavedWords.of(self.plain)

    def nearest(self, quote: str) -> Passage | None:
        """The passage most like a quote, None where nothing is; a long quote is known by its beginning."""
        wanted = _forgiven(quote)[:_COMPARED]
        width = len(wanted.split())
        best, best_ratio = None, _NEAR
        matcher = SequenceMatcher(autojunk=False)
        matcher.set_seq2(wanted)
        for first in self.words.windows_like(wanted.split()):
            start, end = self.words.starts[first], self.words.end_of(first, width)
            matcher.set_seq1(self.plain[start : min(end, start + 2 * _COMPARED)])
            if matcher.quick_ratio() > best_ratio and (ratio := matcher.ratio()) > best_ratio:
                best, best_ratio = (start, end), ratio
        return None if best is None else self._passage(*best)

    def _passage(self, start: int, end: int) -> Passage:
        return Passage(
            words=self.shown[start:end],
            first=bisect_right(self.starts, start),
            last=bisect_right(self.starts, end - 1),
        )


@frozen(eq=False)
class SavedWords:
    """Where each word of a text begins and ends, and which of the different words it is."""

    starts: "array[int]"
    ends: "array[int]"
    numbers: "array[int]"
    known: dict[str, int]

    @classmethod
    def of(cls, text: str) -> "SavedWords":
        """The words of a text; of one that is too long to be searched none."""
        words = cls(array("I"), array("I"), array("I"), {})
        for found in _WORD.finditer(text) if len(text) <= _SEARCHED else ():
            words.starts.append(found.start())
            words.ends.append(found.end())
            words.numbers.append(words.known.setdefault(_bare(found[0]), len(words.known)))
        return words

    def end_of(self, first: int, width: int) -> int:
        """Where the last of so many words ends, of which the first is given."""
        return self.ends[min(first + width, len(self.ends)) - 1]

    def windows_like(self, wanted: list[str]) -> list[int]:
        """The first words of the stretches that have most words in common with others that are wanted."""
        need = Counter(self.known.get(_bare(word), -1) for word in wanted)
        width = len(wanted)
        have: Counter[int] = Counter()
        shared = 0
        best: list[tuple[int, int]] = []
        for index, word in enumerate(self.numbers):
            if word in need:
                have[word] += 1
                shared += have[word] <= need[word]
            if index >= width and (gone := self.numbers[index - width]) in need:
                shared -= have[gone] <= need[gone]
                have[gone] -= 1
            score = (shared, -max(index - width + 1, 0))
            if shared and (len(best) < _CANDIDATES or score > best[0]):
                (heappush if len(best) < _CANDIDATES else heapreplace)(best, score)
        return [-first for _, first in sorted(best, reverse=True)]


def _bare(word: str) -> str:
    return word.strip("'.,;:!?").lower()


def saved_text(text: str) -> SavedText:
    """A text made ready: single spaces, one kind of quotation mark, and where its paragraphs begin."""
    paragraphs = [_one_space(part) for part in _EMPTY_LINES.split(_normal(text)) if part.strip()]
    starts, position = list[int](), 0
    for paragraph in paragraphs:
        starts.append(position)
        position += len(paragraph) + 1
    shown = " ".join(paragraphs)
    return SavedText(plain=shown.translate(_QUOTATION_MARKS), shown=shown, starts=tuple(starts))


def _normal(text: str) -> str:
    return unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def _one_space(text: str) -> str:
    return " ".join(text.split())


def _forgiven(quote: str) -> str:
    return _one_space(_normal(quote)).translate(_QUOTATION_MARKS)
