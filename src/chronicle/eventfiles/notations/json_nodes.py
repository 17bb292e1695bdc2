"""JSON (RFC 8259) → nodes with their places. A comma too many or too few is noted, and reading goes on."""

import json
import re
from bisect import bisect_right
from typing import NoReturn

from attrs import define, field

from chronicle.eventfiles import limits
from chronicle.eventfiles.notations.plain_data import declarations_of
from chronicle.eventfiles.rungs import Declarations
from chronicle.eventfiles.syntax.findings import Findings, Refusal
from chronicle.eventfiles.syntax.nodes import Flag, Items, Node, Nothing, Number, Table, Text
from chronicle.eventfiles.syntax.repeated import refuse_repeated
from chronicle.eventfiles.syntax.text import FORBIDDEN, EventText, Spot

_BLANK = re.compile(r"[ \t\n]*")
_TEXT = re.compile(r'"(?:[^"\\\n\t]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"')
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
_WORD = re.compile(r"[\w'“”‘’/*.+-]+|.", re.DOTALL)
_CONSTANTS = {"true": True, "false": False, "null": None}


def json_declarations(text: EventText, findings: Findings) -> Declarations:
    """What a text in JSON declares; the first thing that is no JSON is noted."""
    return declarations_of(json_node(text, findings), findings)


def json_node(text: EventText, findings: Findings) -> Node | None:
    """The value of a whole text, None where it cannot be read and that is noted."""
    reader = _Reader(text, findings)
    try:
        return reader.whole()
    except Refusal:
        return None


@define
class _Reader:
    text: EventText
    findings: Findings
    at: int = 0
    nodes: int = 0
    starts: list[int] = field(factory=list[int])

    def __attrs_post_init__(self) -> None:
        position = 0
        for line in self.text.lines:
            self.starts.append(position)
            position += len(line) + 1

    def whole(self) -> Node | None:
        self._skip()
        if self.at == len(self.text.content):
            return None
        value = self._value(0)
        self._skip()
        if self.at < len(self.text.content):
            self._refuse("something stands behind the end of the data")
        return value

    def _value(self, depth: int) -> Node:
        self.nodes += 1
        if depth > limits.DEPTH + 2:  # the table and its row, which a statement of Python does not nest
            message = f"values are nested {limits.DEPTH} deep at most"
            self.findings.refuse("F120", self._spot(self.at, self.at + 1), message)
        if self.nodes > limits.VALUES:
            spot, help_ = self._spot(self.at, self.at + 1), "split it: a folder is read as one"
            self.findings.refuse("F120", spot, f"a file has {limits.VALUES:,} values at most", help=help_)
        start = self.at
        match self.text.content[start : start + 1]:
            case "{":
                return self._table(depth)
            case "[":
                return self._items(depth)
            case '"':
                return self._text()
            case _:
                return self._number() or self._constant()

    # ------------------------------------------------------------ lists and mappings
    def _items(self, depth: int) -> Node:
        start, items = self.at, list[Node]()
        self._take("[")
        while not self._ends("]", has_items=bool(items)):
            items.append(self._value(depth + 1))
        return Items(items, self._spot(start, self.at))

    def _table(self, depth: int) -> Node:
        start, entries = self.at, list[tuple[Node, Node]]()
        self._take("{")
        while not self._ends("}", has_items=bool(entries)):
            if not self.text.content.startswith('"', self.at):
                self._refuse("the name of a field belongs here, in double quotes")
            key = self._text()
            self._skip()
            if not self._takes(":"):
                self._refuse("a colon belongs here")
            self._skip()
            entries.append((key, self._value(depth + 1)))
        refuse_repeated(entries, self.findings)
        return Table(entries, self._spot(start, self.at))

    def _ends(self, bracket: str, *, has_items: bool) -> bool:
        """Whether the bracket closes here; else the comma before the next value is behind us."""
        self._skip()
        if self._takes(bracket):
            return True
        if self.at == len(self.text.content):
            self._refuse(f"the end is reached, and {bracket!r} is missing", code="F102")
        if has_items:
            comma = self.at
            if self._takes(","):
                self._skip()
                if self._takes(bracket):
                    spot = self._spot(comma, comma + 1)
                    self.findings.add("F151", spot, "no value follows this comma", help="delete it")
                    return True
            elif self.text.content[self.at] in '"{[' or self.text.content[self.at].isalnum():
                self.findings.add(
                    "F104", self._spot(comma, comma + 1), "a comma is missing before this value"
                )
            else:
                self._refuse(f"a comma or {bracket!r} belongs here")
        return False

    # ------------------------------------------------------------ scalars
    def _text(self) -> Node:
        found = _TEXT.match(self.text.content, self.at)
        if found is None:
            self._refuse("this text is never closed, or an escape in it means no character", code="F103")
        spot = self._spot(self.at, found.end())
        self.at = found.end()
        value = json.loads(found[0])
        if FORBIDDEN.search(value):
            message = "this text holds a character that cannot be seen or written"
            self.findings.refuse("F117", spot, message, help="delete it")
        return Text(value, spot)

    def _number(self) -> Node | None:
        found = _NUMBER.match(self.text.content, self.at)
        if found is None or self.text.content[found.end() : found.end() + 1].isalnum():
            return None
        spot = self._spot(self.at, found.end())
        self.at = found.end()
        is_whole = found[1] is None and found[2] is None
        value = int(found[0]) if is_whole and len(found[0]) < limits.DATE else float(found[0])
        if not abs(value) <= limits.INTEGER:
            self.findings.refuse("F120", spot, f"a number is at most {limits.INTEGER:,}")
        return Number(value, spot)

    def _constant(self) -> Node:
        found = _WORD.match(self.text.content, self.at)
        word = found[0] if found is not None else ""
        if word not in _CONSTANTS:
            self._refuse("this is no JSON", width=len(word))
        spot = self._spot(self.at, self.at + len(word))
        self.at += len(word)
        value = _CONSTANTS[word]
        return Nothing(spot) if value is None else Flag(value, spot)

    # ------------------------------------------------------------ characters
    def _skip(self) -> None:
        found = _BLANK.match(self.text.content, self.at)
        self.at = self.at if found is None else found.end()

    def _take(self, mark: str) -> None:
        assert self.text.content.startswith(mark, self.at)
        self.at += 1

    def _takes(self, mark: str) -> bool:
        is_there = self.text.content.startswith(mark, self.at)
        self.at += is_there
        return is_there

    def _refuse(self, message: str, *, code: str = "F151", width: int = 1) -> NoReturn:
        help_ = _help(self.text.content[self.at : self.at + 1]) if code == "F151" else None
        self.findings.refuse(code, self._spot(self.at, self.at + width), message, help=help_)

    def _spot(self, start: int, end: int) -> Spot:
        line = bisect_right(self.starts, start)
        end_line = bisect_right(self.starts, max(end - 1, start))
        return line, start - self.starts[line - 1] + 1, end_line, end - self.starts[end_line - 1] + 1


def _help(character: str) -> str | None:
    if character in {"'", "“", "”", "‘", "’", "„"}:
        return 'write straight double quotes: "…"'
    if character in {"/", "#"}:
        return "JSON has no comments: write YAML, or an event file in Python"
    return 'texts stand in double quotes: "…"' if character.isalpha() else None
