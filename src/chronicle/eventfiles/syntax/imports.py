"""What an event file may import: the records of chronicle, and names that a file beside it declares.

Only `from … import …` is known, each name under its own: names are ids, and an id has one spelling.
"""

import ast

from attrs import frozen

from chronicle.eventfiles.suggestions import closest, did_you_mean
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.literal import Literals
from chronicle.eventfiles.syntax.module_names import TAKEN
from chronicle.eventfiles.syntax.statements import Statement
from chronicle.eventfiles.syntax.text import EventText, Spot

_FORM = "write: from chronicle import Event, …"


@frozen(kw_only=True)
class Import:
    """``from module import names``: an event file beside this one, and what it is to declare."""

    module: str
    spot: Spot
    names: tuple[tuple[str, Spot], ...]


def imports_of(statement: Statement, text: EventText, findings: Findings, literals: Literals) -> list[Import]:
    """The import of an event file that a statement is; the records of chronicle are noted in ``literals``.

    Raises:
        Refusal: it imports something else, or in another form.
    """
    node, spot = statement.node, text.spot_of(statement.node, statement.first_line)
    if isinstance(node, ast.ImportFrom) and node.module == "chronicle" and not node.level:
        _take_records(node, statement.first_line, text, findings, literals)
        return []
    if not isinstance(node, ast.ImportFrom):
        assert isinstance(node, ast.Import)
        findings.refuse("F114", spot, "whole modules are not imported", help=_names_from(node.names[0].name))
    module = node.module or ""
    if node.level or "." in module:
        name = module.rpartition(".")[2] or "mali"
        findings.refuse(
            "F114",
            spot,
            "an event file imports from files in its own folder, by their bare names",
            help=f"write: from {name} import …",
        )
    if module in TAKEN:
        findings.refuse("F114", spot, f"{module!r} is a module of Python, and no event file", help=_FORM)
    if closest(module, ["chronicle"]) is not None:  # which is told where the file is looked for
        literals.imported.update(alias.name for alias in node.names if alias.name in literals.records)
    names = [
        (alias.name, _place(alias, statement.first_line, text))
        for alias in node.names
        if not _is_refused(alias, _place(alias, statement.first_line, text), module, findings)
    ]
    return [Import(module=module, spot=spot, names=tuple(names))]


def _take_records(
    node: ast.ImportFrom, first_line: int, text: EventText, findings: Findings, literals: Literals
) -> None:
    for alias in node.names:
        place = _place(alias, first_line, text)
        if _is_refused(alias, place, "chronicle", findings):
            continue
        if alias.name in literals.records:
            literals.imported.add(alias.name)
            continue
        message = f"an event file cannot import {alias.name!r} from chronicle"
        findings.add("F114", place, message, help=did_you_mean(alias.name, literals.records))


def _is_refused(alias: ast.alias, place: Spot, module: str, findings: Findings) -> bool:
    """Whether a name is imported in a form that is not known; then it is noted."""
    if alias.asname is not None:
        message = f"an event file cannot import another name from {module}"
        findings.add("F114", place, message, help=f"write {alias.name} alone: names are ids")
    elif alias.name == "*":
        message = f"an event file cannot import '*' from {module}"
        findings.add("F114", place, message, help="write the names out, so that a reader can find them")
    return alias.asname is not None or alias.name == "*"


def _place(alias: ast.alias, first_line: int, text: EventText) -> Spot:
    return text.spot_of(alias, first_line)


def _names_from(module: str) -> str:
    return _FORM if module in TAKEN else f"write: from {module.partition('.')[0]} import …, with the names"
