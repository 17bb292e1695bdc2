"""Text metrics: how wide a text is and how high a line; handed in, so that layout never opens a font."""

from collections.abc import Mapping
from typing import Protocol

from attrs import frozen

from chronicle.fonts import FaceName, Font

__all__ = ["AdvanceTable", "FaceName", "Font", "TextMetrics"]


class TextMetrics(Protocol):
    """What layout asks of a family of faces; every length in points."""

    def width(self, text: str, font: Font) -> float:
        """The advance of a text on one line."""
        ...

    def ascent(self, font: Font) -> float:
        """From the baseline up to the top of the line box."""
        ...

    def descent(self, font: Font) -> float:
        """From the baseline down to the bottom of the line box."""
        ...

    def line_height(self, font: Font) -> float:
        """From the top of the line box to its bottom."""
        ...

    def missing(self, text: str, font: Font) -> str:
        """The characters of a text that no face of the family has."""
        ...


@frozen(kw_only=True)
class AdvanceTable:
    """Metrics from a table of advances in thousandths of the size; for tests, and wherever there is no font.

    >>> AdvanceTable(advances={"i": 250}).width("ix", Font(10))
    7.5
    """

    advances: Mapping[str, int] = {}
    default: int = 500

    def width(self, text: str, font: Font) -> float:
        """The sum of the advances."""
        return sum(self.advances.get(character, self.default) for character in text) * font.size / 1000

    def ascent(self, font: Font) -> float:
        """Three quarters of the size."""
        return 0.75 * font.size

    def descent(self, font: Font) -> float:
        """A quarter of the size."""
        return 0.25 * font.size

    def line_height(self, font: Font) -> float:
        """The size."""
        return font.size

    def missing(self, text: str, font: Font) -> str:  # noqa: ARG002  # a table has every character
        """Nothing is missing in a table."""
        return ""
