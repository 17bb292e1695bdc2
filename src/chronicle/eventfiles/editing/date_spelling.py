"""Dates of a statement spelled as EDTF, as we write it; words are kept beside it, in ``says``."""

import ast
from collections.abc import Iterator

from attrs import frozen

from chronicle.dates import EdtfError
from chronicle.eventfiles.kinds import Kind
from chronicle.eventfiles.records import RECORDS
from chronicle.eventfiles.writing.text_literals import literal
from chronicle.model import is_in_words, read_date


@frozen(kw_only=True)
class Spelling:
    """A text to be put between two offsets, and whether it needs the record `Dating`."""

    start: int
    end: int
    text: str
    is_dating: bool = False


def with_spelled_dates(text: str, node: ast.stmt, language: str) -> tuple[str, bool]:
    """The text of a statement with its dates spelled, and whether it names `Dating` for one of them."""
    value = node.value if isinstance(node, ast.Assign) else None
    found = (
        []
        if value is None
        else sorted(_spellings(value, _Offsets(text, node), language), key=lambda s: s.start)
    )
    for spelling in reversed(found):
        text = text[: spelling.start] + spelling.text + text[spelling.end :]
    return text, any(spelling.is_dating for spelling in found)


class _Offsets:
    """From a place of the syntax tree, in lines and bytes of UTF-8, to an offset in a statement."""

    def __init__(self, text: str, node: ast.stmt) -> None:
        self._lines = text.split("\n")
        self._first = node.lineno
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def __call__(self, line: int, column: int) -> int:
        index = line - self._first
        typed = self._lines[index]
        inside = column if typed.isascii() else len(typed.encode()[:column].decode(errors="ignore"))
        return self._starts[index] + inside

    def span(self, node: ast.expr) -> tuple[int, int]:
        """Where an expression begins and ends."""
        return (
            self(node.lineno, node.col_offset),
            self(node.end_lineno or node.lineno, node.end_col_offset or node.col_offset),
        )


def _spellings(value: ast.expr, offsets: _Offsets, language: str) -> Iterator[Spelling]:
    for call in ast.walk(value):
        if (
            not isinstance(call, ast.Call)
            or not isinstance(call.func, ast.Name)
            or call.func.id not in RECORDS
        ):
            continue
        table = RECORDS[call.func.id]
        for keyword in call.keywords:
            reader = table.fields.get(keyword.arg or "")
            if reader is not None and reader.kind.word == "date":
                says = "says" in table.fields and not any(other.arg == "says" for other in call.keywords)
                yield from _of_field(keyword.value, reader.kind, offsets, language, says_beside=says)


def _of_field(
    value: ast.expr, kind: Kind, offsets: _Offsets, language: str, *, says_beside: bool
) -> Iterator[Spelling]:
    items = value.elts if isinstance(value, (ast.List, ast.Tuple)) else [value]
    for item in items:
        if not isinstance(item, ast.Constant) or not isinstance(item.value, str):
            continue
        typed = item.value
        try:
            date = str(read_date(typed, language=language))
        except EdtfError:
            continue
        if date == typed:
            continue
        start, end = offsets.span(item)
        if not is_in_words(typed):
            yield Spelling(start=start, end=end, text=literal(date))
        elif "Dating" in kind.records:
            written = f"Dating(when={literal(date)}, says={literal(typed)})"
            yield Spelling(start=start, end=end, text=written, is_dating=True)
        else:
            said = f", says={literal(typed)}" if says_beside and item is value else ""
            yield Spelling(start=start, end=end, text=f"{literal(date)}{said}")
