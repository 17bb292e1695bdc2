"""A text of rows and columns (RFC 4180, and what spreadsheets make of it) → cells with their places."""

import re
from collections import Counter
from collections.abc import Iterator

from attrs import define, field, frozen

from chronicle.eventfiles import limits
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.text import EventText, Spot

_DELIMITERS = (",", ";", "\t", "|")
_QUOTED = re.compile(r'[ ]*"((?:[^"]|"")*+)"[ ]*')


@frozen
class Cell:
    """What stands in one row and column, without the quotation marks around it."""

    value: str
    spot: Spot


def delimiter_of(text: EventText) -> str:
    r"""What parts the columns: whatever parts the first row into most cells.

    >>> delimiter_of(EventText(name="a.csv", content='id;"title, short";when\n'))
    ';'
    """
    first = re.sub(r'"(?:[^"]|"")*"', "", next((line for line in text.lines if line.strip()), ""))
    counts = Counter({delimiter: first.count(delimiter) for delimiter in _DELIMITERS})
    return max(_DELIMITERS, key=lambda delimiter: counts[delimiter])


def rows_of(text: EventText, findings: Findings) -> Iterator[list[Cell]]:
    """The rows that hold anything, each with its cells; a quotation mark that is never closed ends them."""
    scanner = _Scanner(text, delimiter_of(text))
    while (cells := scanner.row()) is not None:
        for line, column in scanner.unclosed:
            message = "the quotation mark that opens this cell does not close it"
            help_ = 'inside a cell in quotation marks, one is written as two: ""'
            findings.add("F153", (line, column, line, column + 1), message, help=help_)
        if scanner.is_lost:
            return
        scanner.unclosed.clear()
        if any(cell.value.strip() for cell in cells):
            yield cells


@define
class _Scanner:
    text: EventText
    delimiter: str
    at: int = 0
    line: int = 1
    line_start: int = 0
    line_end: int = -1
    """Where the line ends in which a bare cell was looked for last."""
    unclosed: list[tuple[int, int]] = field(factory=list[tuple[int, int]])
    is_lost: bool = False
    """Whether a quotation mark was opened and never closed, so that nothing tells where cells end."""

    def row(self) -> list[Cell] | None:
        """The cells up to the end of the row, None at the end of the text."""
        content = self.text.content
        if self.at >= len(content):
            return None
        cells = [self._cell()]
        while content.startswith(self.delimiter, self.at):
            if len(cells) > limits.COLUMNS:  # so many are refused; the rest of the line is passed over
                self._pass(self._end_of_line())
                break
            self.at += 1
            cells.append(self._cell())
        if self.at < len(content):  # the end of the line
            self.at += 1
            self.line, self.line_start = self.line + 1, self.at
        return cells

    def _cell(self) -> Cell:
        content, start = self.text.content, self.at
        opened = self.line, start - self.line_start + 1
        quoted = _QUOTED.match(content, start)
        if quoted is not None and content[quoted.end() : quoted.end() + 1] in {"", "\n", self.delimiter}:
            value = quoted[1].replace('""', '"')
            self._pass(quoted.end())
        else:
            end = self._end_of_bare(start)
            value = content[start:end]
            if value.lstrip(" ").startswith('"'):
                self.unclosed.append(opened)
                self.is_lost = quoted is None
            self._pass(end)
        return Cell(value, (*opened, self.line, self.at - self.line_start + 1))

    def _end_of_line(self) -> int:
        found = self.text.content.find("\n", self.at)
        return len(self.text.content) if found < 0 else found

    def _end_of_bare(self, start: int) -> int:
        content = self.text.content
        if start > self.line_end:  # looked for once in a line, as one line may be all of the file
            found = content.find("\n", start)
            self.line_end = len(content) if found < 0 else found
        end = content.find(self.delimiter, start, self.line_end)
        return self.line_end if end < 0 else end

    def _pass(self, end: int) -> None:
        breaks = self.text.content.count("\n", self.at, end)
        if breaks:
            self.line += breaks
            self.line_start = self.text.content.rfind("\n", self.at, end) + 1
        self.at = end
