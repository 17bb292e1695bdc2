"""Statements → declarations, on either rung: records with names, or plain data.

Upper rung: ``coup = Event(title=…)``. Lower rung: ``events = {"coup": {"title": …}}``. Both give the same
declarations, so all that follows is one.
"""

import ast
from collections.abc import Iterator

from chronicle.eventfiles.rungs.declared import (
    FORM_HELP,
    TABLE_NAMES,
    Assigned,
    Declarations,
)
from chronicle.eventfiles.rungs.lower import keyed_rows, lower_rung
from chronicle.eventfiles.rungs.upper import upper_rung
from chronicle.eventfiles.syntax.findings import Findings, Refusal
from chronicle.eventfiles.syntax.imports import imports_of
from chronicle.eventfiles.syntax.literal import Literals
from chronicle.eventfiles.syntax.nodes import (
    Call,
)
from chronicle.eventfiles.syntax.statements import Statement, Unreadable, statements
from chronicle.eventfiles.syntax.text import EventText
from chronicle.model import ID_PATTERN

_ONLY_DECLARES = "an event file holds declarations only"
_REFUSED: dict[str, tuple[str, str]] = {
    "FunctionDef": ("a function", FORM_HELP),
    "AsyncFunctionDef": ("a function", FORM_HELP),
    "ClassDef": ("a class", FORM_HELP),
    "If": ("a condition", "to draw a file: chronicle draw FILE"),
    "For": ("a loop", "write every declaration out"),
    "AsyncFor": ("a loop", "write every declaration out"),
    "While": ("a loop", "write every declaration out"),
    "With": ("a block", FORM_HELP),
    "AsyncWith": ("a block", FORM_HELP),
    "Try": ("a block", FORM_HELP),
    "TryStar": ("a block", FORM_HELP),
    "Match": ("a condition", FORM_HELP),
    "AugAssign": ("a change of something declared", "write the whole value where it is declared"),
    "AnnAssign": ("a type beside a name", "leave the type out: the record says it"),
    "Delete": ("a deletion", "delete the declaration itself"),
    "Raise": ("a command", FORM_HELP),
    "Assert": ("a command", FORM_HELP),
    "Global": ("a command", FORM_HELP),
    "Nonlocal": ("a command", FORM_HELP),
    "Return": ("a command", FORM_HELP),
    "Pass": ("a command", "delete it"),
    "Break": ("a command", "delete it"),
    "Continue": ("a command", "delete it"),
    "TypeAlias": ("a declaration of a type", FORM_HELP),
}


def declarations(text: EventText, findings: Findings, *, records: tuple[str, ...]) -> Declarations:
    """What a text declares; everything that is no declaration is noted."""
    out = Declarations()
    assigned = list(_assignments(text, findings, records=records, out=out))
    out.is_plain = _is_plain(assigned)
    if out.is_plain:
        _refuse_imports(findings, out)
    take = lower_rung if out.is_plain else upper_rung
    take(assigned, findings, out)
    findings.hidden = False
    return out


def _is_plain(assigned: list[Assigned]) -> bool:
    """Whether a file is plain data; of a mixture, whether that is not the smaller part of it.

    Only what is fewer is then refused, and all else is read.
    """
    tables = [item for item in assigned if item.name in TABLE_NAMES and not isinstance(item.value, Call)]
    rows = sum(len(keyed_rows(item.value)) or 1 for item in tables)
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
        findings.refuse("F109", spot, "something is called here, and nothing declared", help=FORM_HELP)
    findings.refuse("F123", spot, "a value stands here by itself", help=FORM_HELP)


def _assignment(
    statement: Statement, text: EventText, findings: Findings, literals: Literals, out: Declarations
) -> Assigned:
    node, spot = statement.node, text.spot_of(statement.node, statement.first_line)
    if not isinstance(node, ast.Assign):
        what, remedy = _REFUSED.get(type(node).__name__, ("a command", FORM_HELP))
        head = (spot[0], spot[1], spot[0], max(spot[1] + 1, len(text.excerpt(spot[0])) + 1))
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            out.lost.append(Unreadable(name=node.target.id, spot=spot))
            _refuse_colon(node, node.target.id, statement, text, findings)
        findings.refuse("F106", head, f"{what} stands here; {_ONLY_DECLARES}", help=remedy)
    target = node.targets[0]
    if len(node.targets) > 1 or not isinstance(target, ast.Name):
        findings.refuse("F106", spot, "one name belongs before the equals sign", help=FORM_HELP)
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
