"""Python expressions → nodes: the allow-list of what a value may be. All else is refused, in its own words.

Nothing here runs anything: what passes can only construct records.
"""

import ast
import re
from collections.abc import Callable, Collection
from typing import Any

from attrs import define, field

from chronicle.eventfiles import limits
from chronicle.eventfiles.suggestions import did_you_mean
from chronicle.eventfiles.syntax.findings import Findings, Refusal
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
from chronicle.eventfiles.syntax.repeated import refuse_repeated
from chronicle.eventfiles.syntax.statements import Statement
from chronicle.eventfiles.syntax.string_places import end_of_first_text
from chronicle.eventfiles.syntax.syntax_faults import BARE_DATE
from chronicle.eventfiles.syntax.text import FORBIDDEN, EventText, Spot

_PLAIN_HELP = "write the value itself: an event file is read, never run"

_REFUSED: dict[str, tuple[str, str, str]] = {
    "JoinedStr": ("F108", "an f-string is computed", "write the text out"),
    "TemplateStr": ("F108", "a template string is computed", "write the text out"),
    "BinOp": (
        "F107",
        "a value is computed here",
        "write the value itself; long texts stand side by side in parentheses",
    ),
    "UnaryOp": ("F107", "a value is computed here", _PLAIN_HELP),
    "BoolOp": ("F107", "'and' and 'or' are computed", _PLAIN_HELP),
    "Compare": ("F107", "a comparison is computed", _PLAIN_HELP),
    "IfExp": ("F107", "a conditional value is computed", _PLAIN_HELP),
    "Subscript": ("F107", "a part of a value is taken here", _PLAIN_HELP),
    "Attribute": (
        "F107",
        "a field of a record is read here",
        'name the record itself; a source is cited with brackets: article.cite("page 7")',
    ),
    "ListComp": ("F107", "a comprehension is computed", "write the list out"),
    "SetComp": ("F107", "a comprehension is computed", "write the list out"),
    "DictComp": ("F107", "a comprehension is computed", "write the mapping out"),
    "GeneratorExp": ("F107", "a comprehension is computed", "write the list out"),
    "Set": ("F107", "a set has no order", "write a list: […]"),
    "Lambda": ("F107", "a function is no value of an event file", _PLAIN_HELP),
    "NamedExpr": ("F107", "a name is declared inside a value", "declare it on a line of its own"),
    "Starred": ("F111", "'*' unpacks a value", "write the items out"),
    "Await": ("F107", "'await' runs something", _PLAIN_HELP),
    "Yield": ("F107", "'yield' runs something", _PLAIN_HELP),
    "YieldFrom": ("F107", "'yield' runs something", _PLAIN_HELP),
}


@define
class Literals:
    """A reader of the values of one text; ``records`` are the records that a file may name."""

    text: EventText
    findings: Findings
    records: Collection[str]
    imported: set[str]
    long_texts: list[Spot] = field(factory=list[Spot])
    """Where the texts of several lines stand."""
    _lines_above: int = 0
    _is_ascii: bool = False
    _has_escapes: bool = False
    _nodes: int = 0
    _readers: dict[type, Callable[[Any, int], Node]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._readers = {
            ast.Constant: self._constant,
            ast.Name: self._name,
            ast.Call: self._call,
            ast.List: self._items,
            ast.Tuple: self._items,
            ast.Dict: self._table,
            ast.UnaryOp: self._signed,
        }

    def read(self, node: ast.expr, statement: Statement) -> Node:
        """The value that an expression of a statement stands for; what is refused inside it is a bad node.

        Raises:
            Refusal: the whole is no plain value, or exceeds a limit.
        """
        self._lines_above, self._nodes = statement.first_line - 1, 0
        self._is_ascii, self._has_escapes = statement.is_ascii, statement.has_escapes
        return self._value(node, 0)

    def _spot(self, node: ast.expr | ast.keyword) -> Spot:
        if self._is_ascii:  # offsets in bytes are columns then, and no line has to be looked at
            above = self._lines_above
            line, end_line, end = node.lineno, node.end_lineno or node.lineno, node.end_col_offset or 0
            return line + above, node.col_offset + 1, end_line + above, end + 1
        return self.text.spot_of(node, self._lines_above + 1)

    def _start(self, node: ast.keyword) -> tuple[int, int]:
        if self._is_ascii:
            return node.lineno + self._lines_above, node.col_offset + 1
        return self._spot(node)[:2]

    def _value(self, node: ast.expr, depth: int) -> Node:
        self._nodes += 1
        if self._nodes > limits.NODES:
            self.findings.refuse("F120", self._spot(node), f"a statement has {limits.NODES:,} values at most")
        if depth > limits.DEPTH:
            self.findings.refuse("F120", self._spot(node), f"values are nested {limits.DEPTH} deep at most")
        reader = self._readers.get(type(node))
        return self._refused(node) if reader is None else reader(node, depth)

    def _inner(self, node: ast.expr, depth: int) -> Node:
        """One of several values; a bad one is noted, and its neighbours are still looked at."""
        try:
            return self._value(node, depth)
        except Refusal:
            if self._nodes > limits.NODES:
                raise
            return Bad(self._spot(node))

    # ------------------------------------------------------------ constants
    def _constant(self, node: ast.Constant, _depth: int = 0) -> Node:
        value, spot = node.value, self._spot(node)
        if isinstance(value, str):
            # Typed as they are, they were refused already where the statement was.
            if self._has_escapes and FORBIDDEN.search(value):
                self.findings.refuse(
                    "F117",
                    spot,
                    "this text holds a character that cannot be seen or written",
                    help="delete it",
                )
            if spot[0] != spot[2]:
                self.long_texts.append(spot)
            return Text(value, spot)
        if value is None:
            return Nothing(spot)
        if isinstance(value, bool):
            return Flag(value, spot)
        if isinstance(value, (int, float)):
            return self._number(value, spot)
        return self.findings.refuse("F107", spot, "this is no plain value", help='write a text: "…"')

    def _number(self, value: float, spot: Spot) -> Number:
        if not abs(value) <= limits.INTEGER:  # neither is NaN
            self.findings.refuse("F120", spot, f"a number is at most {limits.INTEGER:,}")
        return Number(value, spot)

    def _signed(self, node: ast.UnaryOp, _depth: int) -> Node:
        number = node.operand
        if not isinstance(number, ast.Constant) or not isinstance(node.op, (ast.USub, ast.UAdd)):
            return self._refused(node)
        read = self._constant(number) if type(number.value) in {int, float} else None
        if not isinstance(read, Number):
            return self._refused(node)  # the sign of True, or of a text
        return Number(-read.value if isinstance(node.op, ast.USub) else read.value, self._spot(node))

    def _name(self, node: ast.Name, _depth: int) -> Node:
        return Name(node.id, self._spot(node))

    # ------------------------------------------------------------ lists and mappings
    def _items(self, node: ast.List | ast.Tuple, depth: int) -> Node:
        items: list[Node] = []
        for item in node.elts:
            items.append(self._inner(item, depth + 1))
            if isinstance(item, ast.Constant) and isinstance(item.value, str):
                self._refuse_joined(item, item.value)
        return Items(items, self._spot(node))

    def _refuse_joined(self, item: ast.Constant, value: str) -> None:
        """Two texts side by side in a list are one item to Python: a comma was forgotten."""
        spot = self._spot(item)
        if spot[0] == spot[2] and spot[3] - spot[1] == len(value) + 2:
            return  # one text in its two quotation marks
        gap = end_of_first_text(self.text.slice(spot))
        if gap is None:
            return
        line, column = gap
        place = (spot[0] + line, column + (spot[1] if line == 0 else 1))
        self.findings.add(
            "F104",
            (place[0], place[1], place[0], place[1] + 1),
            "two texts stand here without a comma between them",
            help="put a comma after the first; one long text does not belong in a list",
        )

    def _table(self, node: ast.Dict, depth: int) -> Node:
        entries: list[tuple[Node, Node]] = []
        for key, value in zip(node.keys, node.values, strict=True):
            if key is None:
                self.findings.add(
                    "F111", self._spot(value), "'**' unpacks a mapping", help="write its entries out"
                )
                continue
            entries.append((self._inner(key, depth + 1), self._inner(value, depth + 1)))
        refuse_repeated(entries, self.findings)
        return Table(entries, self._spot(node))

    # ------------------------------------------------------------ names and records
    def _call(self, node: ast.Call, depth: int) -> Node:
        function = node.func
        if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            return self._cite(node, function, depth)
        if not isinstance(function, ast.Name):
            return self.findings.refuse(
                "F109", self._spot(node), "a function is called here", help=_PLAIN_HELP
            )
        spot = self._spot(function)
        if function.id not in self.records:
            near = did_you_mean(function.id, self.records)
            code = "F109" if near is None else "F213"
            message = f"{function.id!r} is no record of event files"
            self.findings.refuse(code, spot, message, help=near or _PLAIN_HELP)
        if function.id not in self.imported:
            line = f"from chronicle import {function.id}"
            self.findings.add(
                "F115", spot, f"{function.id!r} is not imported", help=f"write at the top: {line}"
            )
        for argument in node.args:
            self._refuse_positional(argument, f"{function.id}(field=value, …)")
        return Call(function.id, spot, self._keywords(node, depth), self._spot(node))

    def _refuse_positional(self, argument: ast.expr, form: str) -> None:
        if isinstance(argument, ast.Starred):
            self._inner(argument, 0)
            return
        message = "a value stands here without the name of its field"
        self.findings.add("F110", self._spot(argument), message, help=f"write {form}")

    def _keywords(self, node: ast.Call, depth: int) -> list[Keyword]:
        fields: list[Keyword] = []
        seen: dict[str, Spot] = {}
        for keyword in node.keywords:
            name = keyword.arg
            if name is None:
                self.findings.add(
                    "F111", self._spot(keyword), "'**' unpacks a mapping", help="write its fields out"
                )
                continue
            line, column = self._start(keyword)
            name_spot = (line, column, line, column + len(name))
            first = seen.setdefault(name, name_spot)
            if first is not name_spot:
                message = f"the field {name!r} is given twice"
                self.findings.add("F208", name_spot, message, related=("first here", first))
            fields.append(Keyword(name, name_spot, self._inner(keyword.value, depth + 1)))
        return fields

    def _cite(self, node: ast.Call, function: ast.Attribute, depth: int) -> Node:
        """``source.cite(locator, quote=…)`` is a Citation of that source."""
        assert isinstance(function.value, ast.Name)
        owner = function.value
        if function.attr != "cite":
            _, _, end_line, end_column = self._spot(function)
            place = (end_line, end_column - len(function.attr), end_line, end_column)
            near = did_you_mean(function.attr, ["cite"])
            self.findings.refuse("F109", place, f"{function.attr!r} is a function", help=near or _PLAIN_HELP)
        fields = self._keywords(node, depth)
        for extra in node.args[1:]:
            self._refuse_positional(extra, f'{owner.id}.cite("page 7", quote="…")')
        for argument in node.args[:1]:
            located = self._inner(argument, depth + 1)
            fields.append(Keyword("locator", located.spot, located))
        source = Name(owner.id, self._spot(owner))
        return Call(
            "Citation", source.spot, [Keyword("source", source.spot, source), *fields], self._spot(node)
        )

    # ------------------------------------------------------------ all else
    def _refused(self, node: ast.expr) -> Node:
        spot = self._spot(node)
        typed = self.text.slice(spot)
        if isinstance(node, ast.BinOp) and BARE_DATE.fullmatch(typed):
            self.findings.refuse(
                "F105", spot, "a date stands here without quotes", help=f'write "{_padded(typed)}"'
            )
        if isinstance(node, (ast.BinOp, ast.UnaryOp)) and _DATES.fullmatch(typed):
            meant = f"{typed[1:]}~" if typed.startswith("~") else typed
            self.findings.refuse("F105", spot, "a date stands here without quotes", help=f'write "{meant}"')
        code, message, remedy = _REFUSED.get(
            type(node).__name__, ("F107", "this is no plain value", _PLAIN_HELP)
        )
        return self.findings.refuse(code, spot, message, help=remedy)


_DATES = re.compile(r"~\d{4}|-?\d{1,4}(?:[-/]\d{1,4})+")
"""What is arithmetic to Python, and was meant as two dates, or as one in another spelling."""


def _padded(date: str) -> str:
    """A date as typed, with two digits for the month and the day: ``2020-8-18`` was meant as 2020-08-18."""
    sign, digits = ("-", date[1:]) if date.startswith("-") else ("", date)
    year, *rest = digits.split("-")
    return sign + "-".join([year.zfill(4), *(part.zfill(2) for part in rest)])
