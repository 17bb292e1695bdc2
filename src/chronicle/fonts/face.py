"""Face: one font file, parsed as far as measuring needs; lengths in ems."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from attrs import field, frozen

from chronicle.fonts.kerning import Kerning, ListedPairs, read_kerning
from chronicle.fonts.scripts import is_ignorable


@frozen(kw_only=True)
class Face:
    """Advances, coverage and kerning of a font."""

    units_per_em: int
    ascent: float
    descent: float
    glyphs: dict[str, int] = field(repr=False)
    advances: list[int] = field(repr=False)
    kerning: Kerning = field(repr=False)

    def has(self, character: str) -> bool:
        """Whether there is a glyph for a character, or none is needed."""
        return character in self.glyphs or is_ignorable(character)

    def positions(self, text: str) -> list[float]:
        """Where each character starts, and behind them where the text ends, kerned, in ems."""
        pens = [0]
        pen, last = 0, 0
        for character in text:
            glyph = self.glyphs.get(character)
            if glyph is None:
                advance = 0 if is_ignorable(character) else self.advances[0]
                glyph = 0
            else:
                if last:
                    kern = self.kerning.of(last, glyph)
                    pen += kern
                    pens[-1] += kern
                advance = self.advances[glyph]
            pen += advance
            pens.append(pen)
            last = glyph
        return [pen / self.units_per_em for pen in pens]

    def kerned(self, pairs: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
        """Those of some neighbouring characters that are kerned."""
        return {
            (left, right)
            for left, right in pairs
            if left in self.glyphs
            and right in self.glyphs
            and self.kerning.of(self.glyphs[left], self.glyphs[right])
        }


def read_face(data: bytes, *, kerned: bool = True) -> Face:
    """Parse the bytes of a TrueType, OpenType or WOFF font.

    Raises:
        ValueError: the bytes are no font that can be read, or the font maps no characters.
    """
    from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415  # the door: loaded when the first text is measured

    try:
        font: Any = TTFont(BytesIO(data), lazy=True, fontNumber=0)
        mapping: dict[int, str] | None = font.getBestCmap()
        if not mapping:
            raise ValueError("the font maps no characters to glyphs")
        metrics: dict[str, tuple[int, int]] = font["hmtx"].metrics
        order: list[str] = font.getGlyphOrder()
        number = {name: i for i, name in enumerate(order)}
        units: int = font["head"].unitsPerEm
        return Face(
            units_per_em=units,
            ascent=font["hhea"].ascent / units,
            descent=-font["hhea"].descent / units,
            glyphs={chr(code): number[name] for code, name in mapping.items()},
            advances=[metrics[name][0] for name in order],
            kerning=_kerning(font, number) if kerned else Kerning(),
        )
    except (TTLibError, KeyError) as error:
        raise ValueError(f"not a font that can be read: {error}") from error


def covers(data: bytes, characters: Iterable[str]) -> bool:
    """Whether a font, the first of a collection, has glyphs for all of some characters.

    What is no font that can be read has none.
    """
    from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415  # the door

    try:
        mapping: dict[int, str] = TTFont(BytesIO(data), lazy=True, fontNumber=0).getBestCmap() or {}
    except (TTLibError, KeyError, AssertionError, ValueError):
        return False
    return all(ord(character) in mapping or is_ignorable(character) for character in characters)


def _kerning(font: Any, number: dict[str, int]) -> Kerning:
    if "GPOS" in font:
        return read_kerning(font.reader["GPOS"])
    if "kern" in font:
        tables = font["kern"].kernTables
        return Kerning(
            tuple(
                (
                    ListedPairs(
                        {(number[left], number[right]): by for (left, right), by in table.kernTable.items()}
                    ),
                )
                for table in tables
            )
        )
    return Kerning()
