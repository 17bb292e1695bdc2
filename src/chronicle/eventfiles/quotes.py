"""Quotes held against the saved text of their source: found, or the nearest passage that does stand there.

Knows no files: texts come in, places go out. White space and kinds of quotation marks are forgiven, and
``[…]`` in a quote stands for words left out; nothing else is.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from difflib import SequenceMatcher

from attrs import frozen

_QUOTATION_MARKS = str.maketrans(dict.fromkeys('“”„‟«»‹›‘’‚‛`´"', "'"))
_LEFT_OUT = re.compile(r"\s*\[(?:…|\.\.\.)\]\s*")
_EMPTY_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_WORD = re.compile(r"\S+")
_NEAR = 0.5
_CANDIDATES = 8


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

    def nearest(self, quote: str) -> Passage | None:
        """The passage most like a quote, None where nothing is like it."""
        wanted = _forgiven(quote)
        spans = [found.span() for found in _WORD.finditer(self.plain)]
        width = len(wanted.split())
        best, best_ratio = None, _NEAR
        matcher = SequenceMatcher(autojunk=False)
        matcher.set_seq2(wanted)
        for first in self._candidates(wanted.split(), spans):
            start, end = spans[first][0], spans[min(first + width, len(spans)) - 1][1]
            matcher.set_seq1(self.plain[start:end])
            if matcher.quick_ratio() > best_ratio and (ratio := matcher.ratio()) > best_ratio:
                best, best_ratio = (start, end), ratio
        return None if best is None else self._passage(*best)

    def _candidates(self, wanted: list[str], spans: list[tuple[int, int]]) -> list[int]:
        """The first words of the windows that share most words with the quote."""
        need = Counter(word.strip("'.,;:!?").lower() for word in wanted)
        words = [self.plain[start:end].strip("'.,;:!?").lower() for start, end in spans]
        width = len(wanted)
        have: Counter[str] = Counter()
        shared, scores = 0, list[tuple[int, int]]()
        for index, word in enumerate(words):
            have[word] += 1
            shared += have[word] <= need[word]
            if index >= width:
                gone = words[index - width]
                shared -= have[gone] <= need[gone]
                have[gone] -= 1
            scores.append((shared, -max(index - width + 1, 0)))
        return [-first for shared, first in sorted(scores, reverse=True)[:_CANDIDATES] if shared]

    def _passage(self, start: int, end: int) -> Passage:
        return Passage(
            words=self.shown[start:end],
            first=bisect_right(self.starts, start),
            last=bisect_right(self.starts, end - 1),
        )


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
