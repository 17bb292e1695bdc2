"""Nodes → Python text, laid out as `ruff format` and Black leave it, so that they have nothing to change.

What fits on its line stands on it. What does not has an item a line, each with its comma: that comma keeps it
so at whatever length of line a formatter is set to.
"""

from collections.abc import Iterable

from chronicle.diagnostics import columns_of
from chronicle.eventfiles.syntax.nodes import (
    Bad,
    Call,
    Flag,
    Items,
    Keyword,
    Name,
    Node,
    Nothing,
    Number,
    Table,
    Text,
)
from chronicle.eventfiles.writing.text_literals import literal, split_literal

LINE = 88
"""Columns of a line: the default of the formatters, and so no more than anybody sets them to."""

INDENT = 4


def on_one_line(node: Node) -> str:  # noqa: PLR0911 - one return for each kind of value
    """A value in one line, however long.

    >>> on_one_line(Items([Text("coup", (0, 0, 0, 0)), Flag(True, (0, 0, 0, 0))], (0, 0, 0, 0)))
    '["coup", True]'
    """
    match node:
        case Text():
            return literal(node.value)
        case Number() | Flag():
            return repr(node.value)
        case Nothing():
            return "None"
        case Name():
            return node.value
        case Items():
            return f"[{', '.join(on_one_line(item) for item in node.items)}]"
        case Table():
            entries = (f"{on_one_line(key)}: {on_one_line(value)}" for key, value in node.entries)
            return f"{{{', '.join(entries)}}}"
        case Call():
            head, arguments = _call(node)
            written = (f"{name}{on_one_line(value)}" for name, value in arguments)
            return f"{head}({', '.join(written)})"
        case Bad():
            raise ValueError("what was refused cannot be written")


def import_line(records: Iterable[str]) -> str:
    """The import of some records, one a line where they do not fit on one.

    >>> import_line({"Event", "Actor"})
    'from chronicle import Actor, Event'
    """
    names = sorted(records)
    line = f"from chronicle import {', '.join(names)}"
    if len(line) <= LINE:
        return line
    return "\n".join(["from chronicle import (", *(f"    {name}," for name in names), ")"])


def declared(name: str, record: Call, *, spread: bool = False) -> str:
    """A declaration, ``name = Record(…)``: on one line where it fits and is not to be spread."""
    return laid_out(record, before=f"{name} = ", column=0, spread=spread)


def field_text(field: Keyword, *, column: int) -> str:
    """A field as it stands on a line of its own, from its name to its comma, behind ``column`` blanks."""
    return laid_out(field.value, before=f"{field.name}=", column=column, after=",", splits=True)


def laid_out(
    node: Node, *, before: str, column: int, after: str = "", spread: bool = False, splits: bool = False
) -> str:
    """A value between what stands before and after it, over as many lines as it needs.

    ``column`` is how far the line is indented; ``splits`` tells that a long text may be parted there (in a
    list it may not: texts side by side are a forgotten comma).
    """
    flat = f"{before}{on_one_line(node)}{after}"
    if not spread and column + columns_of(flat) <= LINE:
        return flat
    match node:
        case Text():
            return _long_text(node, flat, before=before, column=column, after=after, splits=splits)
        case Items() if node.items:
            lines = [laid_out(item, before="", column=column + INDENT, after=",") for item in node.items]
            return _bracketed(f"{before}[", lines, f"]{after}", column)
        case Table() if node.entries:
            lines = [
                laid_out(value, before=f"{on_one_line(key)}: ", column=column + INDENT, after=",")
                for key, value in node.entries
            ]
            return _bracketed(f"{before}{{", lines, f"}}{after}", column)
        case Call() if node.fields:
            head, arguments = _call(node)
            lines = [
                laid_out(value, before=name, column=column + INDENT, after=",", splits=bool(name))
                for name, value in arguments
            ]
            return _bracketed(f"{before}{head}(", lines, f"){after}", column)
        case _:
            return flat


def _bracketed(opening: str, lines: Iterable[str], closing: str, column: int) -> str:
    inner, outer = " " * (column + INDENT), " " * column
    return "\n".join([opening, *(f"{inner}{line}" for line in lines), f"{outer}{closing}"])


def _long_text(node: Text, flat: str, *, before: str, column: int, after: str, splits: bool) -> str:
    pieces = split_literal(node.value, column=column + INDENT, line=LINE) if splits else ()
    return _bracketed(f"{before}(", pieces, f"){after}", column) if pieces else flat


def _call(node: Call) -> tuple[str, list[tuple[str, Node]]]:
    """What is called, and each argument after what stands before its value."""
    if node.record != "Citation" or not isinstance(node.fields[0].value, Name):
        return node.record, [(f"{field.name}=", field.value) for field in node.fields]
    source, *others = node.fields
    names = {"locator": ""}
    arguments = [(names.get(field.name, f"{field.name}="), field.value) for field in others]
    assert isinstance(source.value, Name)
    return f"{source.value.value}.cite", arguments
