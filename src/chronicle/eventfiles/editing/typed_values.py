"""What a user types for a field → a node, by what the field takes; and values of Python likewise.

``actors=france; mali`` is a list of references, ``key=yes`` a flag, ``when=late August 2020`` a dating with
its words. What looks like a value of an event file (a text in quotes, a list, a record) is taken as it is.
"""

import ast
import re
from collections.abc import Callable
from contextlib import suppress
from typing import TypeAlias, cast

from chronicle.dates import EdtfError
from chronicle.eventfiles.editing.errors import EditError
from chronicle.eventfiles.kinds import Kind
from chronicle.eventfiles.records import RECORDS
from chronicle.eventfiles.syntax.findings import Findings, Refusal
from chronicle.eventfiles.syntax.literal import Literals
from chronicle.eventfiles.syntax.nodes import Call, Items, Keyword, Name, Node, Text, Untyped
from chronicle.eventfiles.syntax.statements import Statement, statements
from chronicle.eventfiles.syntax.text import EventText
from chronicle.eventfiles.syntax.untyped import typed_flag, typed_number
from chronicle.eventfiles.writing.record_nodes import NOWHERE, value_node
from chronicle.model import is_in_words, read_date

_CODE = re.compile(r"\s*(?:[\[{(\"']|[A-Za-z_]\w*(?:\.cite)?\()")

Refer: TypeAlias = Callable[[str], Node]
"""From an id to the node that refers to it where the value shall stand: a name, or the id in quotes."""


def typed_node(value: object, kind: Kind, refer: Refer, language: str = "en") -> Node:
    """The node of a value as it was typed, or of a value of Python.

    Raises:
        EditError: it looks like a value of an event file, and is none.
    """
    if not isinstance(value, str):
        return value_node(tuple(cast("list[object]", value)) if isinstance(value, list) else value)
    if _CODE.match(value):
        return _as_code(value)
    typed = value.strip()
    if not kind.is_several or kind.word == "date":
        return _one(typed, kind, refer, language)
    items = [_one(item.strip(), kind, refer, language) for item in re.split(r"[;\n]", typed) if item.strip()]
    return items[0] if len(items) == 1 else Items(items, NOWHERE)


def _one(typed: str, kind: Kind, refer: Refer, language: str) -> Node:
    if kind.word == "flag":
        return typed_flag(Untyped(typed, NOWHERE))
    if kind.word == "number":
        return typed_number(Untyped(typed, NOWHERE))
    if kind.word == "reference":
        return refer(typed)
    if kind.word == "date":
        return _date(typed, kind, language)
    return Text(typed, NOWHERE)


def _date(typed: str, kind: Kind, language: str) -> Node:
    """A date as EDTF; words are read, and kept beside it where the field has room for them."""
    try:
        date = str(read_date(typed, language=language))
    except EdtfError:
        return Text(typed, NOWHERE)  # what is wrong is told when it is read
    if not is_in_words(typed):
        return Text(typed, NOWHERE)
    if "Dating" not in kind.records:
        return Text(date, NOWHERE)
    fields = [("when", date), ("says", typed)]
    return Call("Dating", NOWHERE, [Keyword(k, NOWHERE, Text(v, NOWHERE)) for k, v in fields], NOWHERE)


def _as_code(typed: str) -> Node:
    text = EventText(name="value", content=f"value = ({typed.strip()})")
    findings = Findings(text)
    found = next(statements(text, findings), None)
    node: Node | None = None
    if isinstance(found, Statement) and isinstance(found.node, ast.Assign):
        with suppress(Refusal):  # it is noted
            node = Literals(text, findings, tuple(RECORDS), {*RECORDS}).read(found.node.value, found)
    if node is None or findings.count:
        told = "; ".join(one.message for one in findings.in_file_order())
        raise EditError(f"{typed!r} is no value of an event file: {told}")
    return node


def names_in(node: Node) -> set[str]:
    """The records that a value calls, which have to be imported; `source.cite` needs none."""
    match node:
        case Call():
            inner = {name for field in node.fields for name in names_in(field.value)}
            is_cited = node.record == "Citation" and isinstance(node.fields[0].value, Name)
            return inner if is_cited else inner | {node.record}
        case Items():
            return {name for item in node.items for name in names_in(item)}
        case _:
            return set()
