"""The text of an event file, its lines, and the places in it. Opens nothing.

A spot is four numbers as an editor counts them: line, column, end line, end column; lines and columns from
1, columns in code points, the end exclusive.
"""

import ast
import re
from collections.abc import Mapping
from functools import cached_property
from typing import TypeAlias

from attrs import field, frozen

from chronicle.diagnostics import Location

Spot: TypeAlias = tuple[int, int, int, int]

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f"  # control characters but tab and line ends
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the direction of the text around unseen
    "\u2028\u2029\ufeff\ud800-\udfff]"
)
"""Characters that no event file may hold, as they are or written as escapes."""


@frozen(kw_only=True)
class TableHints:
    """What a table does not say of itself: which column is which field, and how its dates are to be read.

    ``columns`` maps a field to the heading of its column; ``source`` is the title of what rows rest on that
    name no source; ``is_day_first`` says what 4/12/1861 means.
    """

    columns: Mapping[str, str] = field(factory=dict[str, str])
    language: str = "en"
    title: str | None = None
    source: str | None = None
    is_day_first: bool | None = None


@frozen(kw_only=True, slots=False)
class EventText:
    """The text of one event file, under the name by which findings call it; its lines end with line feeds."""

    name: str
    content: str
    hints: TableHints = TableHints()

    @cached_property
    def lines(self) -> list[str]:
        """The lines, without their ends. Only a line feed ends a line, as in Python."""
        return self.content.split("\n")

    @cached_property
    def is_clean(self) -> bool:
        """Whether it holds none of the characters that no event file may hold."""
        return FORBIDDEN.search(self.content) is None

    def spot_of(self, node: ast.expr | ast.stmt | ast.keyword | ast.alias, first_line: int) -> Spot:
        """The place of a syntax node; ``first_line`` is the line on which its statement was parsed from."""
        line = node.lineno + first_line - 1
        end_line = (node.end_lineno or node.lineno) + first_line - 1
        return (
            line,
            self._column(line, node.col_offset),
            end_line,
            self._column(end_line, node.end_col_offset or node.col_offset),
        )

    def _column(self, line: int, offset: int) -> int:
        # The offsets of syntax nodes count bytes of UTF-8.
        text = self.lines[line - 1]
        return offset + 1 if text.isascii() else len(text.encode()[:offset].decode(errors="ignore")) + 1

    def slice(self, spot: Spot) -> str:
        """The text that stands at a spot."""
        line, column, end_line, end_column = spot
        if line == end_line:
            return self.lines[line - 1][column - 1 : end_column - 1]
        inner = self.lines[line : end_line - 1]
        return "\n".join(
            [self.lines[line - 1][column - 1 :], *inner, self.lines[end_line - 1][: end_column - 1]]
        )

    def location(self, spot: Spot) -> Location:
        """A spot as the location of a finding."""
        line, column, end_line, end_column = spot
        return Location(file=self.name, line=line, column=column, end_line=end_line, end_column=end_column)

    def excerpt(self, line: int) -> str:
        """The line, to be shown under a finding."""
        return self.lines[line - 1] if 0 < line <= len(self.lines) else ""
