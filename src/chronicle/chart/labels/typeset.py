"""Setting type: a phrase → lines of measured runs no wider than asked, as even as they can be.

Lines are broken at blanks only, so a raised source number never parts from the word it supports. Among all
ways to break into the fewest lines, the one with the least sum of squared slack is taken (Knuth & Plass 1981,
without stretching or hyphens). A word wider than the measure is broken after a hyphen, dash or slash, at last
between characters, and even then the number stays with the end of its word.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from attrs import evolve, frozen

from chronicle.fonts import FaceName
from chronicle.layout.geometry import Box
from chronicle.layout.metrics import Font, TextMetrics
from chronicle.layout.scene import Run, Text
from chronicle.wording import Phrase, Piece

LEADING = 1.22
"""Height of a line over its size of type."""

ASCENT = 0.95
"""Where the baseline of a line lies below its top, over its size of type."""


@frozen(kw_only=True)
class Typeface:
    """The type that a phrase is set in: size and face of plain words, colour, size of raised numbers."""

    size: float
    fill: str
    raised_size: float
    face: FaceName = "regular"
    raised_fill: str | None = None

    def font(self, style: str) -> Font:
        """The font for a style of piece."""
        if style == "raised":
            return Font(size=self.raised_size, face="regular")
        if style == "italic":
            return Font(size=self.size, face="semibold-italic" if self.face == "semibold" else "italic")
        return Font(size=self.size, face="semibold" if style == "strong" else self.face)

    def run(self, text: str, style: str, metrics: TextMetrics) -> Run:
        """A measured run."""
        font = self.font(style)
        rise = self.size * 0.36 if style == "raised" else 0.0
        fill = self.raised_fill if style == "raised" and self.raised_fill else self.fill
        return Run(text=text, font=font, fill=fill, rise=rise, width=metrics.width(text, font))


@frozen(kw_only=True)
class Line:
    """One set line: its runs, its indent, and the height it takes, in points."""

    runs: tuple[Run, ...]
    height: float
    size: float
    indent: float = 0.0

    @property
    def width(self) -> float:
        """From the left edge of the block to the end of the last run."""
        return self.indent + sum(run.width for run in self.runs)


@frozen(kw_only=True)
class Block:
    """Lines stacked without gaps; x and y grow right and down from its top left corner."""

    lines: tuple[Line, ...]

    @property
    def width(self) -> float:
        """The width of the widest line."""
        return max((line.width for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        """The sum of the lines' heights."""
        return sum(line.height for line in self.lines)

    def texts(self, box: Box, *, align: str = "left") -> tuple[Text, ...]:
        """The lines as scene texts, from the top of a box, ranged left or right in it."""
        out: list[Text] = []
        top = box.top
        for line in self.lines:
            left = box.right - line.width if align == "right" else box.left
            out.append(
                Text(
                    x=left + line.indent,
                    y=top + (line.height - line.size * LEADING) + line.size * ASCENT,
                    runs=line.runs,
                )
            )
            top += line.height
        return tuple(out)


def set_lines(
    phrase: Phrase,
    typeface: Typeface,
    *,
    width: float,
    metrics: TextMetrics,
    indent: float = 0.0,
    space_before: float = 0.0,
) -> tuple[Line, ...]:
    """The lines of a phrase in a measure of the given width; ``indent`` moves all of them to the right."""
    room = max(width - indent, typeface.size)
    words = [
        fragment
        for word in _words(phrase)
        for fragment in _fitting(word, typeface, room=room, metrics=metrics)
    ]
    if not words:
        return ()
    widths = [_width(word, typeface, metrics) for word in words]
    blank = metrics.width(" ", typeface.font("plain"))
    lines = [
        Line(
            runs=_runs(words[start:end], typeface, metrics),
            height=typeface.size * LEADING,
            size=typeface.size,
            indent=indent,
        )
        for start, end in _breaks(widths, blank=blank, room=room)
    ]
    lines[0] = evolve(lines[0], height=lines[0].height + space_before)
    return tuple(lines)


Word = tuple[Piece, ...]
"""Pieces without a blank between them."""


def _words(phrase: Phrase) -> list[Word]:
    words: list[list[Piece]] = []
    glued = False
    for piece in phrase:
        for number, part in enumerate(piece.text.split(" ")):
            if number:
                glued = False
            if not part:
                continue
            fragment = evolve(piece, text=part)
            if glued:
                words[-1].append(fragment)
            else:
                words.append([fragment])
            glued = True
    return [tuple(word) for word in words]


def _width(word: Word, typeface: Typeface, metrics: TextMetrics) -> float:
    return sum(metrics.width(piece.text, typeface.font(piece.style)) for piece in word)


def _fitting(word: Word, typeface: Typeface, *, room: float, metrics: TextMetrics) -> list[Word]:
    """The word itself, or the fragments that an overlong word has to be broken into."""
    if _width(word, typeface, metrics) <= room:
        return [word]
    fragments: list[Word] = []
    taken = 0.0
    for unit in _units(word, typeface, room=room, metrics=metrics):
        width = _width(unit, typeface, metrics)
        if fragments and taken + width <= room:
            fragments[-1] += unit
            taken += width
        else:
            fragments.append(unit)
            taken = width
    return fragments


def _units(word: Word, typeface: Typeface, *, room: float, metrics: TextMetrics) -> Iterator[Word]:
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
            beside = room - _width(tuple(number), typeface, metrics)
            atoms = _atoms(piece, typeface, room=beside, metrics=metrics)
        for atom in atoms:
            if unit:
                yield unit
            unit = (atom,)
    yield unit


def _atoms(piece: Piece, typeface: Typeface, *, room: float, metrics: TextMetrics) -> list[Piece]:
    parts = _parts(piece, "-–—/")
    if any(_width((part,), typeface, metrics) > room for part in parts):
        return [evolve(piece, text=character) for character in piece.text]
    return parts


def _parts(piece: Piece, marks: str) -> list[Piece]:
    """A piece broken after each of some characters."""
    text = piece.text
    for mark in marks:
        text = text.replace(mark, f"{mark}\0")
    return [evolve(piece, text=part) for part in text.split("\0") if part]


def _breaks(widths: Sequence[float], *, blank: float, room: float) -> list[tuple[int, int]]:
    """Where lines begin and end: fewest lines, then least sum of squared slack."""
    count = len(widths)
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    for end in range(1, count + 1):
        length = -blank
        choice: tuple[int, float, int] | None = None
        for start in range(end - 1, -1, -1):
            length += widths[start] + blank
            if length > room and start < end - 1:
                break
            lines, slack, _ = best[start]
            candidate = (lines + 1, slack + (room - length) ** 2, start)
            if choice is None or candidate < choice:
                choice = candidate
        assert choice is not None
        best.append(choice)
    cuts: list[tuple[int, int]] = []
    end = count
    while end:
        start = best[end][2]
        cuts.append((start, end))
        end = start
    return cuts[::-1]


def _runs(words: Sequence[Word], typeface: Typeface, metrics: TextMetrics) -> tuple[Run, ...]:
    pieces: list[Piece] = []
    for number, word in enumerate(words):
        if number:
            pieces.append(
                evolve(word[0], text=" ", style="plain" if word[0].style == "raised" else word[0].style)
            )
        pieces.extend(word)
    return tuple(
        typeface.run("".join(piece.text for piece in same), style, metrics)
        for style, same in groupby(pieces, key=lambda piece: piece.style)
    )
