"""What a file declares, found without reading all of it: its names, and the statement of each."""

import re

from attrs import frozen

from chronicle.eventfiles.editing.errors import EditError
from chronicle.eventfiles.suggestions import did_you_mean
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.statements import Statement, statements
from chronicle.eventfiles.syntax.text import EventText

_DECLARED = re.compile(r"^([A-Za-z_]\w*)[ \t]*=[ \t]*([A-Za-z_]\w*)?", re.MULTILINE)
_IMPORTED = re.compile(r"^from[ \t]+(?!chronicle\b)\w+[ \t]+import[ \t]+(\([^)]*\)|[^\n(]*)", re.MULTILINE)
_DOCSTRING = re.compile(r"\s*(?:#[^\n]*\n\s*)*[rR]?(\"\"\"|''')")


@frozen(kw_only=True)
class Declared:
    """A declaration by its place: its name, its record where it is one, and where its statement stands."""

    name: str
    record: str | None
    start: int
    end: int
    line: int


@frozen(kw_only=True)
class FileOutline:
    """The declarations of a file in order; ``imported`` are the names that other event files declare."""

    text: EventText
    declared: tuple[Declared, ...]
    imported: frozenset[str]

    def __getitem__(self, name: str) -> Declared:
        """The declaration of a name.

        Raises:
            EditError: there is none; the message names the nearest.
        """
        found = next((one for one in self.declared if one.name == name), None)
        if found is None:
            near = did_you_mean(name, [one.name for one in self.declared])
            raise EditError(
                f"nothing is declared as {name!r} in {self.text.name}" + (f"; {near}" if near else "")
            )
        return found

    def statement(self, name: str) -> str:
        """The text of the statement that declares a name."""
        found = self[name]
        return self.text.content[found.start : found.end]


def outline_of(text: EventText) -> FileOutline:
    """Find every declaration of a text.

    Raises:
        EditError: the file is on the lower rung, in which nothing is declared by a name of its own.
    """
    content = text.content
    spans = _scanned(content) if _is_scannable(content) else _parsed(text)
    declared: list[Declared] = []
    line = at = 0
    for name, record, start, end in spans:
        line, at = line + content.count("\n", at, start), start
        declared.append(Declared(name=name, record=record, start=start, end=end, line=line + 1))
    if any(one.name == "events" for one in declared):
        raise EditError(
            f"{text.name} is plain data (events = …): edit it by hand, or convert it to records first"
        )
    imported = frozenset(
        name for match in _IMPORTED.finditer(content) for name in re.findall(r"[A-Za-z_]\w*", match[1])
    )
    return FileOutline(text=text, declared=tuple(declared), imported=imported)


def _is_scannable(content: str) -> bool:
    """Whether no text but the docstring goes over lines, so that what looks like a declaration is one."""
    opening = _DOCSTRING.match(content)
    if opening is None:
        return '"""' not in content and "'''" not in content
    end = content.find(opening[1], opening.end())
    rest = content[end + 3 :]
    return end >= 0 and '"""' not in rest and "'''" not in rest


def _scanned(content: str) -> list[tuple[str, str | None, int, int]]:
    opening = _DOCSTRING.match(content)
    first = content.find(opening[1], opening.end()) + 3 if opening is not None else 0
    found = list(_DECLARED.finditer(content, first))
    out: list[tuple[str, str | None, int, int]] = []
    for index, match in enumerate(found):
        limit = found[index + 1].start() if index + 1 < len(found) else len(content)
        out.append((match[1], match[2], match.start(), _end(content, match.start(), limit)))
    return out


def _end(content: str, start: int, limit: int) -> int:
    """Where a statement ends: the last line up to the next declaration that is no comment and not blank."""
    stretch = content[start:limit]
    lines = stretch.split("\n")
    while lines and (not lines[-1].strip() or lines[-1].startswith("#")):
        lines.pop()
    return start + len("\n".join(lines))


def _parsed(text: EventText) -> list[tuple[str, str | None, int, int]]:
    starts = [0]
    for typed in text.lines:
        starts.append(starts[-1] + len(typed) + 1)
    out: list[tuple[str, str | None, int, int]] = []
    for statement in statements(text, Findings(text)):
        if not isinstance(statement, Statement):
            continue
        line, column, end_line, end_column = text.spot_of(statement.node, statement.first_line)
        begins, ends = starts[line - 1] + column - 1, starts[end_line - 1] + end_column - 1
        match = _DECLARED.match(text.content, begins)
        if match is not None:
            out.append((match[1], match[2], begins, ends))
    return out
