"""Statements → declarations, on either rung: records with names, or plain data.

Upper rung: ``coup = Event(title=…)``. Lower rung: ``events = {"coup": {"title": …}}``. Both give the same
declarations, so all that follows is one.
"""

import ast
from bisect import bisect_left
from collections.abc import Iterator
from typing import NoReturn

from attrs import define, evolve, field, frozen

from chronicle.eventfiles.suggestions import did_you_mean
from chronicle.eventfiles.syntax.findings import Findings, Refusal
from chronicle.eventfiles.syntax.imports import Import, imports_of
from chronicle.eventfiles.syntax.literal import Literals
from chronicle.eventfiles.syntax.nodes import (
    Bad,
    Call,
    Flag,
    Items,
    Keyword,
    Name,
    Node,
    Table,
    Text,
    in_words,
)
from chronicle.eventfiles.syntax.statements import Statement, Unreadable, statements
from chronicle.eventfiles.syntax.text import EventText, Spot
from chronicle.eventfiles.syntax.untyped import typed_flag
from chronicle.model import ID_PATTERN, Slugs

HEADER_NAMES = ("title", "subtitle", "credit", "as_of", "circa", "language")
TABLE_NAMES = {"actors": "Actor", "places": "Place", "sources": "Source", "eras": "Era", "events": "Event"}
DATED = frozenset({"Era", "Event"})
"""What may stand in a list, or as a title beside its date."""
PLAIN_NAMES = (*HEADER_NAMES, *TABLE_NAMES)
ENTITY_NAMES = ("Header", *TABLE_NAMES.values())

_FORM_HELP = "a declaration is: name = Record(field=value, …)"
_ONLY_DECLARES = "an event file holds declarations only"
_REFUSED: dict[str, tuple[str, str]] = {
    "FunctionDef": ("a function", _FORM_HELP),
    "AsyncFunctionDef": ("a function", _FORM_HELP),
    "ClassDef": ("a class", _FORM_HELP),
    "If": ("a condition", "to draw a file: chronicle draw FILE"),
    "For": ("a loop", "write every declaration out"),
    "AsyncFor": ("a loop", "write every declaration out"),
    "While": ("a loop", "write every declaration out"),
    "With": ("a block", _FORM_HELP),
    "AsyncWith": ("a block", _FORM_HELP),
    "Try": ("a block", _FORM_HELP),
    "TryStar": ("a block", _FORM_HELP),
    "Match": ("a condition", _FORM_HELP),
    "AugAssign": ("a change of something declared", "write the whole value where it is declared"),
    "AnnAssign": ("a type beside a name", "leave the type out: the record says it"),
    "Delete": ("a deletion", "delete the declaration itself"),
    "Raise": ("a command", _FORM_HELP),
    "Assert": ("a command", _FORM_HELP),
    "Global": ("a command", _FORM_HELP),
    "Nonlocal": ("a command", _FORM_HELP),
    "Return": ("a command", _FORM_HELP),
    "Pass": ("a command", "delete it"),
    "Break": ("a command", "delete it"),
    "Continue": ("a command", "delete it"),
    "TypeAlias": ("a declaration of a type", _FORM_HELP),
}


@frozen(kw_only=True)
class Declaration:
    """Something declared by a name: which record, its fields, and whether it is private."""

    name: str
    name_spot: Spot
    record: str
    fields: list[Keyword]
    spot: Spot
    hidden: bool
    bad: tuple[Spot, ...] = ()
    """Where something in it was refused already."""

    @property
    def is_broken(self) -> bool:
        """Whether something in it was refused already: it is read for its other findings only."""
        return bool(self.bad)

    @property
    def is_loose(self) -> bool:
        """Whether something was refused that is no value of a field, and so may have been any field."""
        return not all(any(_lies_in(spot, one.value.spot) for one in self.fields) for spot in self.bad)


@define
class Declarations:
    """All that a file declares, in order; ``lost`` are the names whose declarations could not be parsed."""

    rows: list[Declaration] = field(factory=list[Declaration])
    imports: list[Import] = field(factory=list[Import])
    lost: list[Unreadable] = field(factory=list[Unreadable])
    long_texts: list[Spot] = field(factory=list[Spot])
    docstring: str | None = None
    header: Declaration | None = None
    is_plain: bool = False


@frozen(kw_only=True)
class Assigned:
    """A name and the value that stands for it, on either rung."""

    name: str
    name_spot: Spot
    value: Node
    hidden: bool
    bad: list[Spot]
    """Where something in the value was refused."""


def declarations(text: EventText, findings: Findings, *, records: tuple[str, ...]) -> Declarations:
    """What a text declares; everything that is no declaration is noted."""
    out = Declarations()
    assigned = list(_assignments(text, findings, records=records, out=out))
    out.is_plain = _is_plain(assigned)
    if out.is_plain:
        _refuse_imports(findings, out)
    take = _lower_rung if out.is_plain else _upper_rung
    take(assigned, findings, out)
    findings.hidden = False
    return out


def _is_plain(assigned: list[Assigned]) -> bool:
    """Whether a file is plain data; of a mixture, whether that is not the smaller part of it.

    Only what is fewer is then refused, and all else is read.
    """
    tables = [item for item in assigned if item.name in TABLE_NAMES and not isinstance(item.value, Call)]
    rows = sum(len(_keyed_rows(item.value)) or 1 for item in tables)
    records = sum(isinstance(item.value, Call) for item in assigned)
    return any(item.name == "events" for item in tables) and rows >= records


# ---------------------------------------------------------------- statements
def _assignments(
    text: EventText, findings: Findings, *, records: tuple[str, ...], out: Declarations
) -> Iterator[Assigned]:
    literals = Literals(text, findings, records, set(), out.long_texts)
    for number, statement in enumerate(statements(text, findings, records=records)):
        if isinstance(statement, Unreadable):
            out.lost.append(statement)
            if statement.is_import:
                literals.imported.update(records)  # as nobody knows which it would have imported
            continue
        findings.hidden = statement.hidden
        try:
            if isinstance(statement.node, ast.Expr):
                _take_text(statement, text, findings, out, is_first=number == 0)
            elif isinstance(statement.node, (ast.Import, ast.ImportFrom)):
                out.imports += imports_of(statement, text, findings, literals)
            else:
                yield _assignment(statement, text, findings, literals, out)
        except Refusal:
            continue
        finally:
            findings.hidden = False


def _take_text(
    statement: Statement, text: EventText, findings: Findings, out: Declarations, *, is_first: bool
) -> None:
    assert isinstance(statement.node, ast.Expr)
    value, spot = statement.node.value, text.spot_of(statement.node, statement.first_line)
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        if is_first:
            out.docstring = value.value
            out.long_texts.append(spot)
            return
        findings.refuse(
            "F123",
            spot,
            "a text stands here by itself",
            help="give it a name and a record, or write a comment: # …",
        )
    if isinstance(value, ast.Call):
        findings.refuse("F109", spot, "something is called here, and nothing declared", help=_FORM_HELP)
    findings.refuse("F123", spot, "a value stands here by itself", help=_FORM_HELP)


def _assignment(
    statement: Statement, text: EventText, findings: Findings, literals: Literals, out: Declarations
) -> Assigned:
    node, spot = statement.node, text.spot_of(statement.node, statement.first_line)
    if not isinstance(node, ast.Assign):
        what, remedy = _REFUSED.get(type(node).__name__, ("a command", _FORM_HELP))
        head = (spot[0], spot[1], spot[0], max(spot[1] + 1, len(text.excerpt(spot[0])) + 1))
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            out.lost.append(Unreadable(name=node.target.id, spot=spot))
            _refuse_colon(node, node.target.id, statement, text, findings)
        findings.refuse("F106", head, f"{what} stands here; {_ONLY_DECLARES}", help=remedy)
    target = node.targets[0]
    if len(node.targets) > 1 or not isinstance(target, ast.Name):
        findings.refuse("F106", spot, "one name belongs before the equals sign", help=_FORM_HELP)
    name_spot = text.spot_of(target, statement.first_line)
    if ID_PATTERN.fullmatch(target.id) is None:
        out.lost.append(Unreadable(name=target.id, spot=name_spot))
        findings.refuse(
            "F113",
            name_spot,
            f"{target.id!r} is no id",
            help="an id has lower-case letters a–z, digits and underscores, and begins with a letter",
        )
    before = findings.count
    try:
        value = literals.read(node.value, statement)
    except Refusal:
        out.lost.append(Unreadable(name=target.id, spot=name_spot))
        raise
    return Assigned(
        name=target.id,
        name_spot=name_spot,
        value=value,
        hidden=statement.hidden,
        bad=findings.errors_since(before),
    )


def _refuse_colon(
    node: ast.AnnAssign, name: str, statement: Statement, text: EventText, findings: Findings
) -> None:
    """``coup: Event(…)``: to Python that is a type, and nobody means one."""
    if node.value is None:
        line, _, _, column = text.spot_of(node.target, statement.first_line)
        called = node.annotation.func if isinstance(node.annotation, ast.Call) else None
        record = called.id if isinstance(called, ast.Name) else "Event"
        remedy = f"write {name} = {record}(…)"
        findings.refuse("F133", (line, column, line, column + 1), "':' stands where '=' belongs", help=remedy)


# ---------------------------------------------------------------- the upper rung
def _upper_rung(assigned: list[Assigned], findings: Findings, out: Declarations) -> None:
    for item in assigned:
        findings.hidden = item.hidden
        try:
            _take_record(item, findings, out)
        except Refusal:
            out.lost.append(Unreadable(name=item.name, spot=item.name_spot))
            out.lost += _ids_of_rows(item)


def _ids_of_rows(item: Assigned) -> Iterator[Unreadable]:
    """The ids that plain data would have declared: whoever refers to them has made no mistake."""
    if item.name in TABLE_NAMES and isinstance(item.value, Table):
        for key, _ in item.value.entries:
            if isinstance(key, Text):
                yield Unreadable(name=key.value, spot=key.spot)


def _take_record(item: Assigned, findings: Findings, out: Declarations) -> None:
    value = item.value
    if item.name in PLAIN_NAMES and not isinstance(value, Call):
        _refuse_plain(item, findings)
    if isinstance(value, Name):
        is_record = value.value in ENTITY_NAMES
        message = (
            "a record stands here without its fields" if is_record else "a name stands here, and no record"
        )
        remedy = f"write {item.name} = {value.value if is_record else 'Event'}(field=value, …)"
        findings.refuse("F125", value.spot, message, help=did_you_mean(item.name, PLAIN_NAMES) or remedy)
    if not isinstance(value, Call):
        findings.refuse(
            "F125",
            value.spot,
            f"{in_words(value)} has no name of its own in an event file",
            help=did_you_mean(item.name, PLAIN_NAMES) or _FORM_HELP,
        )
    if value.record not in ENTITY_NAMES:
        findings.refuse(
            "F125",
            value.name_spot,
            f"a {value.record} has no name of its own",
            help="write it where it is used",
        )
    if item.name == "events":
        findings.refuse(
            "F113", item.name_spot, "'events' is the word for plain data", help="choose another name"
        )
    row = Declaration(
        name=item.name,
        name_spot=item.name_spot,
        record=value.record,
        fields=value.fields,
        spot=value.spot,
        hidden=item.hidden,
        bad=tuple(item.bad),
    )
    if value.record == "Header":
        if out.header is not None:
            findings.refuse(
                "F124", item.name_spot, "a file has one header", related=("the first", out.header.name_spot)
            )
        out.header = row
    out.rows.append(row)


def _refuse_plain(item: Assigned, findings: Findings) -> NoReturn:
    record = TABLE_NAMES.get(item.name)
    if record == "Event":
        message, remedy = f"{item.name!r} is plain data, and stands beside records", "name = Event(…)"
    else:
        message = "plain data stands here, and the file has no 'events'"
        remedy = "events = {…}, or records: name = Event(…)"
    findings.refuse("F121", item.name_spot, message, help=f"write {remedy}")


# ---------------------------------------------------------------- the lower rung
def plain_declarations(assigned: list[Assigned], findings: Findings) -> Declarations:
    """What plain data declares, whatever the notation that it was read from."""
    out = Declarations(is_plain=True)
    _lower_rung(assigned, findings, out)
    findings.hidden = False
    return out


def _lower_rung(assigned: list[Assigned], findings: Findings, out: Declarations) -> None:
    header: list[Keyword] = []
    seen: dict[str, Spot] = {}
    slugs = Slugs()
    for name in _ids_given(assigned):
        slugs.take(name)
    # An id that is made of a title is that of an event before that of an era.
    for item in sorted(assigned, key=lambda item: item.name == "eras"):
        # A table is hidden row by row, below.
        findings.hidden = item.hidden and item.name not in TABLE_NAMES
        try:
            if item.name in seen:
                findings.refuse(
                    "F112",
                    item.name_spot,
                    f"{item.name!r} is declared already",
                    related=("first here", seen[item.name]),
                )
            seen[item.name] = item.name_spot
            if isinstance(item.value, Call) or item.name not in PLAIN_NAMES:
                findings.refuse(
                    "F121",
                    item.name_spot,
                    f"{item.name!r} stands beside plain data",
                    help=did_you_mean(item.name, PLAIN_NAMES) or f"plain data has {', '.join(PLAIN_NAMES)}",
                )
            if item.name in TABLE_NAMES:
                out.rows += _rows(item, slugs, findings)
            else:
                header.append(Keyword(item.name, item.name_spot, item.value))
        except Refusal:
            out.lost.append(Unreadable(name=item.name, spot=item.name_spot))
    if header:
        first = header[0]
        out.header = Declaration(
            name="",
            name_spot=first.name_spot,
            record="Header",
            fields=header,
            spot=first.name_spot,
            hidden=False,
        )
        out.rows.append(out.header)


def _refuse_imports(findings: Findings, out: Declarations) -> None:
    """Plain data names nothing but by ids in quotes, so it has no use for names of other files."""
    for one in out.imports:
        findings.add(
            "F121",
            one.spot,
            "names are imported into plain data",
            help="write records in this file too, or give the folder to chronicle to read its files as one",
        )
    out.imports.clear()


def _ids_given(assigned: list[Assigned]) -> Iterator[str]:
    """The ids that the rows of all tables have, before any is made of a title."""
    for item in assigned:
        record = TABLE_NAMES.get(item.name)
        for key, row in _keyed_rows(item.value):
            if key is None and isinstance(row, Table):
                given = next((value for name, value in row.entries if _is_text(name, "id")), None)
            else:
                given = None if record in DATED and isinstance(row, Text) else key
            if record is not None and isinstance(given, Text):
                yield given.value


def _keyed_rows(table: Node) -> list[tuple[Node | None, Node]]:
    if isinstance(table, Items):
        return [(None, row) for row in table.items]
    return [*table.entries] if isinstance(table, Table) else []


def _is_text(node: Node, text: str) -> bool:
    return isinstance(node, Text) and node.value == text


def _rows(item: Assigned, slugs: Slugs, findings: Findings) -> Iterator[Declaration]:
    """The rows of one table; one without an id gets it from its title, numbered where it is taken."""
    record, value = TABLE_NAMES[item.name], item.value
    if not isinstance(value, Table) and not (isinstance(value, Items) and record in DATED):
        wanted = "a mapping or a list" if record in DATED else "a mapping"
        findings.refuse("F202", value.spot, f"{wanted} belongs here, not {in_words(value)}")
    for key, row in _keyed_rows(value):
        if isinstance(row, Bad) or isinstance(key, Bad):
            continue
        findings.hidden = _is_private(row)
        try:
            declared = _row(record, key, row, slugs, findings)
        except Refusal:
            continue
        yield evolve(declared, bad=_bad_between(key or row, row, item.bad))
    findings.hidden = False


def _row(record: str, key: Node | None, row: Node, slugs: Slugs, findings: Findings) -> Declaration:
    if key is not None and not isinstance(key, Text):
        findings.refuse("F202", key.spot, f"an id in quotes belongs here, not {in_words(key)}")
    fields, id_node = _fields(record, key, row, findings)
    place = key or row
    if id_node is None:
        title = next((item.value for item in fields if item.name == "title"), None)
        name = slugs.make(title.value if isinstance(title, Text) else "")
        place = title or place
    else:
        name = id_node.value if isinstance(id_node, Text) else ""
        place = id_node
        if ID_PATTERN.fullmatch(name) is None:
            findings.refuse(
                "F113",
                id_node.spot,
                f"{name!r} is no id",
                help="an id has lower-case letters a–z, digits and underscores",
            )
    return Declaration(
        name=name, name_spot=place.spot, record=record, fields=fields, spot=row.spot, hidden=findings.hidden
    )


def _fields(
    record: str, key: Text | None, row: Node, findings: Findings
) -> tuple[list[Keyword], Node | None]:
    """The fields of a row, and where its id stands if it has one."""
    if isinstance(row, Text) and key is not None:
        if record in DATED:
            return [Keyword("when", key.spot, key), Keyword("title", row.spot, row)], None
        name = "title" if record == "Source" else "name"
        return [Keyword(name, row.spot, row)], key
    if not isinstance(row, Table):
        findings.refuse("F202", row.spot, f"a mapping of fields belongs here, not {in_words(row)}")
    fields: list[Keyword] = []
    given: Node | None = key
    for field_name, value in row.entries:
        if not isinstance(field_name, Text):
            message = f"the name of a field belongs here, not {in_words(field_name)}"
            findings.refuse("F202", field_name.spot, message)
        if field_name.value == "id" and key is None:
            given = value
        else:
            fields.append(Keyword(field_name.value, field_name.spot, value))
    return fields, given


def _bad_between(first: Node, last: Node, bad: list[Spot]) -> tuple[Spot, ...]:
    """What was refused between the beginning of one node and the end of another."""
    start, end = (first.spot[0], first.spot[1], 0, 0), (last.spot[2], last.spot[3], 0, 0)
    return tuple(bad[bisect_left(bad, start) : bisect_left(bad, end)])


def _lies_in(inner: Spot, outer: Spot) -> bool:
    return outer[:2] <= inner[:2] and inner[2:] <= outer[2:]


def _is_private(row: Node) -> bool:
    return isinstance(row, Table) and any(
        isinstance(key, Text) and key.value == "private" and isinstance(flag, Flag) and flag.value
        for key, value in row.entries
        for flag in (typed_flag(value),)
    )
