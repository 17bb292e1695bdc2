"""A file as sections of statements, each statement with the comments that belong to it.

A comment right above a statement belongs to it. A comment that heads a section (`# Events`, a rule of
dashes), or stands by itself between blank lines, opens a section: nothing is ever moved across it.
"""

import ast
from collections.abc import Iterator, Sequence

from attrs import define, field, frozen

from chronicle.eventfiles.editing.errors import EditError
from chronicle.eventfiles.editing.headings import is_heading
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.statements import Statement, statements
from chronicle.eventfiles.syntax.text import EventText


@frozen(kw_only=True)
class Block:
    """A statement: the comment lines above it, its text up to the end of its last line, and its syntax."""

    comments: str
    text: str
    node: ast.stmt

    @property
    def name(self) -> str:
        """What it declares, empty where it declares nothing."""
        target = self.node.targets[0] if isinstance(self.node, ast.Assign) else None
        return target.id if isinstance(target, ast.Name) else ""

    @property
    def record(self) -> str:
        """The record that it declares, empty where it is none."""
        value = self.node.value if isinstance(self.node, ast.Assign) else None
        function = value.func if isinstance(value, ast.Call) else None
        return function.id if isinstance(function, ast.Name) else ""


@define
class Section:
    """What stands above its first statement, its statements, and what stands between each two of them."""

    head: str
    blocks: list[Block] = field(factory=list[Block])
    gaps: list[str] = field(factory=list[str])

    def text(self, blocks: Sequence[Block]) -> str:
        """The section with its statements in some order."""
        parts = [self.head]
        for number, block in enumerate(blocks):
            parts += [self.gaps[number - 1] if number else "", block.comments, block.text]
        return "".join(parts)


def sections_of(text: EventText) -> tuple[list[Section], str]:
    """The sections of a file, and what stands below its last statement.

    Raises:
        EditError: the file has statements that cannot be read.
    """
    findings = Findings(text)
    found = list(statements(text, findings))
    sound = [one for one in found if isinstance(one, Statement)]
    if len(sound) < len(found):
        raise EditError("the file cannot be read; mend it first", findings.in_file_order())
    lines = [f"{line}\n" for line in text.lines[:-1]] + ([text.lines[-1]] if text.lines[-1] else [])
    sections: list[Section] = []
    at = 0
    for statement in sound:
        first, last = _lines_of(statement)
        if first < at:
            raise EditError(
                f"line {first + 1}: two statements stand on one line; give each a line of its own"
            )
        gap, comments = _parted(lines[at:first])
        if not sections or any(line.lstrip().startswith("#") for line in gap):
            sections.append(Section(head="".join(gap)))
        else:
            sections[-1].gaps.append("".join(gap))
        own = "".join(lines[first : last + 1])
        sections[-1].blocks.append(
            Block(
                comments="".join(comments),
                text=own if own.endswith("\n") else f"{own}\n",
                node=statement.node,
            )
        )
        at = last + 1
    return sections, "".join(lines[at:])


def _lines_of(statement: Statement) -> tuple[int, int]:
    node = statement.node
    above = statement.first_line - 2
    return node.lineno + above, (node.end_lineno or node.lineno) + above


def _parted(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands between two statements, parted into what stays and the comments of the second."""
    split = len(lines)
    while split and lines[split - 1].startswith("#") and not is_heading(lines[split - 1]):
        split -= 1
    return list(lines[:split]), list(lines[split:])


def names_used(node: ast.AST) -> Iterator[str]:
    """Every name that a statement uses as a name, and so wants declared above it."""
    return (one.id for one in ast.walk(node) if isinstance(one, ast.Name))
