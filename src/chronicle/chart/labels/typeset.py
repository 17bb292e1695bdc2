"""Setting type: a phrase → lines of measured runs no wider than asked, as even as they can be.

Where lines are broken is the business of `breaking`. The same label is set in many measures before its place
is found, so that a paragraph keeps what does not depend on the measure.
"""

from collections.abc import Sequence
from functools import cached_property
from itertools import groupby
from operator import attrgetter

from attrs import Factory, field, frozen

from chronicle.chart.labels.breaking import Word, breaks, fragments, words_of, words_of_line
from chronicle.fonts import FaceName
from chronicle.layout.geometry import Box
from chronicle.layout.metrics import Font, TextMetrics
from chronicle.layout.scene import Run, Text
from chronicle.wording import Phrase, Piece

LEADING = 1.22
"""Height of a line over its size of type."""

UNSEEN = 0.5
"""By how much a line may be wider than its room, in points, from kerning across blanks."""

ASCENT = 0.95
"""Where the baseline of a line lies below its top, over its size of type."""


@frozen(kw_only=True)
class Typeface:
    """The type that a phrase is set in: size and face of plain words, colour, size of raised numbers.

    ``language`` is that of the words, by which those are parted that are wider than their measure.
    """

    size: float
    fill: str
    raised_size: float
    face: FaceName = "regular"
    raised_fill: str | None = None
    language: str = "en"

    def font(self, style: str) -> Font:
        """The font for a style of piece."""
        return self._fonts[style]

    @cached_property
    def _fonts(self) -> dict[str, Font]:
        italic: FaceName = "semibold-italic" if self.face == "semibold" else "italic"
        return {
            "plain": Font(size=self.size, face=self.face),
            "strong": Font(size=self.size, face="semibold"),
            "italic": Font(size=self.size, face=italic),
            "raised": Font(size=self.raised_size, face="regular"),
        }

    def run(self, text: str, style: str, metrics: TextMetrics) -> Run:
        """A measured run."""
        font = self.font(style)
        as_large = (
            font.size > 0.9 * self.size
        )  # no smaller type is allowed: raised less, it keeps to its line
        rise = self.size * (0.2 if as_large else 0.36) if style == "raised" else 0.0
        fill = self.raised_fill if style == "raised" and self.raised_fill else self.fill
        return Run(text=text, font=font, fill=fill, rise=rise, width=metrics.width(text, font))


def _width_of_line(line: "Line") -> float:
    return line.indent + sum([run.width for run in line.runs])


@frozen(kw_only=True)
class Line:
    """One set line: its runs, its indent, and the height it takes, in points."""

    runs: tuple[Run, ...]
    height: float
    size: float
    indent: float = 0.0
    width: float = field(init=False, default=Factory(_width_of_line, takes_self=True))
    """From the left edge of the block to the end of the last run."""


def _width_of_block(block: "Block") -> float:
    return max([line.width for line in block.lines], default=0.0)


def _height_of_block(block: "Block") -> float:
    return sum([line.height for line in block.lines])


@frozen(kw_only=True)
class Block:
    """Lines stacked without gaps; x and y grow right and down from its top left corner."""

    lines: tuple[Line, ...]
    width: float = field(init=False, default=Factory(_width_of_block, takes_self=True))
    """The width of the widest line."""
    height: float = field(init=False, default=Factory(_height_of_block, takes_self=True))
    """The sum of the lines' heights."""

    def turned(self, box: Box) -> tuple[Text, ...]:
        """The lines read downward, the first at the right of a box, from its top."""
        out: list[Text] = []
        right = box.right
        for line in self.lines:
            baseline = right - (line.height - line.size * LEADING) - line.size * ASCENT
            out.append(Text(x=baseline, y=box.top + line.indent, runs=line.runs, turned=True))
            right -= line.height
        return tuple(out)

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


def _on_one_line(paragraph: "Paragraph") -> Line | None:
    phrase = paragraph.phrase
    text = phrase[0].text if len(phrase) == 1 else "".join([piece.text for piece in phrase])
    if not text or "  " in text or text[0] == " " or text[-1] == " ":
        return None
    return paragraph.line(phrase, paragraph.space_before)


@frozen(kw_only=True, eq=False)
class Paragraph:
    """A phrase ready to be set in any measure: what does not depend on the measure is worked out once.

    ``indent`` moves all lines to the right, ``space_before`` stands above the first.
    """

    phrase: Phrase
    typeface: Typeface
    metrics: TextMetrics = field(repr=False)
    indent: float = 0.0
    space_before: float = 0.0
    on_one_line: Line | None = field(init=False, repr=False, default=Factory(_on_one_line, takes_self=True))
    """The phrase as one line; None where there are no words, or blanks that vanish when it is broken."""

    @cached_property
    def words(self) -> list[Word]:
        """The words of the phrase."""
        return words_of(self.phrase)

    @cached_property
    def widths(self) -> list[float]:
        """The width of each word, in points."""
        return [self.width_of(word) for word in self.words]

    def width_of(self, word: Word) -> float:
        """The width of some pieces, in points."""
        return sum([self.metrics.width(piece.text, self.typeface.font(piece.style)) for piece in word])

    def lines(self, width: float) -> tuple[Line, ...]:
        """The lines in a measure, in points, the indent counted in."""
        room = max(width - self.indent, self.typeface.size)
        one = self.on_one_line
        if one is not None and one.width - self.indent <= room:
            return (one,)
        lines = self._broken(room)
        narrower = room
        # Words that are joined or set in another font as a line can be wider than they are by themselves.
        while (
            lines and narrower > room / 2 and (over := max(map(_WIDTH, lines)) - self.indent - room) > UNSEEN
        ):
            narrower -= over
            lines = self._broken(narrower)
        return lines

    def _broken(self, room: float) -> tuple[Line, ...]:
        """The lines in a room, whose words are together no wider than it."""
        words, widths = self.words, self.widths
        if not words:
            return ()
        if max(widths) > room:
            return self._parted(room)
        blank = self._blank
        cuts = breaks([width + blank for width in widths], [-blank] * len(widths), room=room)
        return tuple(self._line_at(start, words[start:end]) for start, end in cuts)

    def _parted(self, room: float) -> tuple[Line, ...]:
        """The lines in a room for which some words are too wide, these parted."""
        parts = [
            part
            for word in self.words
            for part in fragments(word, room=room, width_of=self.width_of, language=self.typeface.language)
        ]
        blank = self._blank
        advances = [self.width_of(part.word) + (blank if part.ends_word else 0.0) for part in parts]
        tails = [-blank if part.ends_word else self.width_of(part.hyphen) for part in parts]
        return tuple(
            self._line_at(start, words_of_line(parts[start:end]))
            for start, end in breaks(advances, tails, room=room)
        )

    @property
    def _blank(self) -> float:
        return self.metrics.width(" ", self.typeface.font("plain"))

    def _line_at(self, start: int, words: Sequence[Word]) -> Line:
        return self.line(_joined(words), 0.0 if start else self.space_before)

    def line(self, pieces: Sequence[Piece], space_before: float) -> Line:
        """Pieces as one line, with a blank above it, in points."""
        if len(pieces) == 1:
            runs: tuple[Run, ...] = (self.typeface.run(pieces[0].text, pieces[0].style, self.metrics),)
        else:
            runs = tuple(
                self.typeface.run("".join([piece.text for piece in same]), style, self.metrics)
                for style, same in groupby(pieces, key=_STYLE)
            )
        size = self.typeface.size
        return Line(runs=runs, height=size * LEADING + space_before, size=size, indent=self.indent)


_STYLE = attrgetter("style")
_WIDTH = attrgetter("width")


def _joined(words: Sequence[Word]) -> list[Piece]:
    """Words with the blanks between them, each in the style of the word that follows."""
    style = words[0][0].style
    if style != "raised" and all(piece.style == style for word in words for piece in word):
        texts = ["".join([piece.text for piece in word]) for word in words]
        return [Piece(text=" ".join(texts), style=style)]
    pieces: list[Piece] = []
    for number, word in enumerate(words):
        if number:
            style = word[0].style
            pieces.append(Piece(text=" ", style="plain" if style == "raised" else style))
        pieces.extend(word)
    return pieces


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
    paragraph = Paragraph(
        phrase=phrase, typeface=typeface, metrics=metrics, indent=indent, space_before=space_before
    )
    return paragraph.lines(width)
