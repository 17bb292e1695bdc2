"""Set fields of what a file declares, or declare more: the recipe. Opens nothing.

Only the bytes of what is asked for change. The new statement is read before the text is given back, and
compared with the old one: no other field may differ.
"""

import ast
import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress

from attrs import evolve, frozen

from chronicle.dates import EdtfError, parse
from chronicle.diagnostics import Severity
from chronicle.eventfiles.editing.errors import EditError
from chronicle.eventfiles.editing.headings import start_of_comments
from chronicle.eventfiles.editing.imports import with_imports
from chronicle.eventfiles.editing.outline import Declared as Outlined
from chronicle.eventfiles.editing.outline import FileOutline, outline_of
from chronicle.eventfiles.editing.paths import kind_of, steps_of
from chronicle.eventfiles.editing.record_text import Setting, with_setting
from chronicle.eventfiles.editing.typed_values import Refer, names_in, typed_node
from chronicle.eventfiles.fields import Context, read_record
from chronicle.eventfiles.records import ENTITIES, RECORDS
from chronicle.eventfiles.resolve import Declared, Names
from chronicle.eventfiles.syntax.findings import Findings, Refusal
from chronicle.eventfiles.syntax.literal import Literals
from chronicle.eventfiles.syntax.nodes import Call, Keyword, Name, Node, Text
from chronicle.eventfiles.syntax.statements import Statement, statements
from chronicle.eventfiles.syntax.text import EventText
from chronicle.eventfiles.writing.record_nodes import NOWHERE
from chronicle.eventfiles.writing.source_text import LINE
from chronicle.eventfiles.writing.source_text import declared as declaration_text
from chronicle.eventfiles.writing.statement_order import SortKey
from chronicle.model import Slugs

_LONGEST_LINE = 120
_WHEN = re.compile(r"""\bwhen\s*=\s*\[?\s*(?:Dating\(\s*when\s*=\s*)?["']([^"'\n]+)["']""")
_LANGUAGE = re.compile(r"""\blanguage\s*=\s*["']([^"'\n]+)["']""")


@frozen(kw_only=True)
class Assignment:
    """A field by its path and what it shall be; None removes it, ``is_added`` keeps what is there."""

    path: str
    value: object
    is_added: bool = False


def with_fields(text: EventText, name: str, assignments: Sequence[Assignment]) -> EventText:
    """The text of an event file with fields of one declaration set.

    Raises:
        EditError: nothing has that name, a field is not there, or does not take its value.
    """
    outline = outline_of(text)
    found = outline[name]
    if found.record is None or found.record not in ENTITIES:
        raise EditError(f"{name!r} in {text.name} is no record that could be edited")
    statement = old = outline.statement(name)
    records: set[str] = set()
    width = min(max(LINE, *map(len, text.lines)), _LONGEST_LINE)  # as long as its author has them
    for assignment in assignments:
        setting = Setting(
            path=assignment.path,
            steps=tuple(steps_of(assignment.path)),
            value=assignment.value,
            is_added=assignment.is_added,
            refer=_naming(_above(outline, found.start)),
            language=_language(outline),
            width=width,
        )
        statement, node = with_setting(statement, found.record, setting)
        records |= names_in(node) if node is not None else set()
    _compare(old, statement, {steps_of(one.path)[0][0] for one in assignments})
    content = text.content[: found.start] + statement + text.content[found.end :]
    return _checked(text, with_imports(content, records), name)


def with_declaration(
    text: EventText, record: str, fields: Mapping[str, object], name: str | None = None
) -> tuple[EventText, str]:
    """The text of an event file with one declaration more, and the id that it bears.

    An event stands behind the last that is not later; everything else behind its like.

    Raises:
        EditError: the id is taken, or a field does not take its value.
    """
    outline = outline_of(text)
    known = {one.name for one in outline.declared} | outline.imported
    if name is not None and name in known:
        raise EditError(f"{name!r} is declared already in {text.name}")
    language = _language(outline)
    name = name or _free_name(str(fields.get("name") or fields.get("title") or ""), known)
    kinds = {field: kind_of(record, field) for field in fields}
    at, is_before = _place(outline, record, fields.get("when"))
    refer = _naming(_above(outline, at))
    keywords = [
        Keyword(field, NOWHERE, typed_node(fields[field], kinds[field], refer, language))
        for field in RECORDS[record].fields
        if field in fields
    ]
    node = Call(record, NOWHERE, keywords, NOWHERE)
    is_event = record == "Event"
    statement = declaration_text(name, node, spread=is_event)
    content = _put(text.content, at, statement, is_before=is_before, is_spaced=is_event)
    return _checked(text, with_imports(content, names_in(node)), name), name


# ---------------------------------------------------------------- where a new declaration stands
def _place(outline: FileOutline, record: str, when: object) -> tuple[int, bool]:
    """An offset for a new declaration, and whether it stands before what begins there or behind it."""
    alike = [one for one in outline.declared if one.record == record]
    if record != "Event" or not alike:
        ranks = list(ENTITIES)
        above = [one for one in outline.declared if one.record in ranks[: ranks.index(record) + 1]]
        if above:
            return above[-1].end, False
        below = [one for one in outline.declared if one.record in ENTITIES]
        return (below[0].start, True) if below else (len(outline.text.content.rstrip()), False)
    new = _key(when)
    later = next(
        (i for i, one in enumerate(alike) if new and (_key_of(outline, one) or new) > new), len(alike)
    )
    return (
        (alike[later - 1].end, False)
        if later
        else (start_of_comments(outline.text.content, alike[0].start), True)
    )


def _key(when: object) -> SortKey | None:
    try:
        return parse(when, extended=True).sort_key if isinstance(when, str) else None
    except EdtfError:
        return None


def _key_of(outline: FileOutline, declared: Outlined) -> SortKey | None:
    found = _WHEN.search(outline.text.content, declared.start, declared.end)
    return None if found is None else _key(found[1])


def _put(content: str, at: int, statement: str, *, is_before: bool, is_spaced: bool) -> str:
    gap = "\n\n" if is_spaced else "\n"
    if is_before:
        return f"{content[:at]}{statement}{gap}{content[at:]}"
    if not content[:at].strip():
        return f"{statement}\n{content[at:]}"
    end = content.find("\n", at)
    end = len(content) if end < 0 else end
    return f"{content[:end].rstrip()}{gap}{statement}\n{content[end + 1 :]}"


# ---------------------------------------------------------------- names
def _naming(above: Collection[str]) -> Refer:
    def refer(name: str) -> Node:
        return Name(name, NOWHERE) if name in above else Text(name, NOWHERE)

    return refer


def _above(outline: FileOutline, at: int) -> frozenset[str]:
    return frozenset(one.name for one in outline.declared if one.end <= at) | outline.imported


def _language(outline: FileOutline) -> str:
    header = next((one for one in outline.declared if one.record == "Header"), None)
    found = None if header is None else _LANGUAGE.search(outline.text.content, header.start, header.end)
    return "en" if found is None else found[1]


def _free_name(called: str, taken: Collection[str]) -> str:
    slugs = Slugs()
    for name in taken:
        slugs.take(name)
    return slugs.make(called)


# ---------------------------------------------------------------- what was made is read
def _compare(old: str, new: str, changed: Collection[str]) -> None:
    """Refuse a statement in which another field differs than was asked for."""
    before, after = _fields(old), _fields(new)
    differing = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    if not differing <= {*changed}:
        raise EditError(
            f"this cannot be changed safely: {', '.join(sorted(differing - {*changed}))} would change too"
        )


def _fields(statement: str) -> dict[str, str]:
    (node,) = ast.parse(statement).body
    assert isinstance(node, ast.Assign)
    assert isinstance(node.value, ast.Call)
    return {str(keyword.arg): ast.dump(keyword.value) for keyword in node.value.keywords}


def _checked(text: EventText, content: str, name: str) -> EventText:
    """The new text, its one new statement read as a whole file would be.

    Raises:
        EditError: it has errors.
    """
    new = EventText(name=text.name, content=content)
    outline = outline_of(new)
    findings = Findings(new)
    names = Names(findings)
    for order, one in enumerate(outline.declared):
        if one.name not in names:
            names.declare(one.name, Declared(record=one.record, spot=(one.line, 1, one.line, 1), order=order))
    for imported in outline.imported:
        if imported not in names:
            names.declare(imported, Declared(record=None, spot=(1, 1, 1, 1), order=-1))
    row = outline[name]
    context = Context(text=new, findings=findings, names=names, is_plain=False, language=_language(outline))
    context.holder, context.order = name, names[name].order
    with suppress(Refusal):  # it is noted
        _read(outline.statement(name), row, context)
    errors = tuple(one for one in findings.in_file_order() if one.severity is Severity.ERROR)
    if errors:
        raise EditError("nothing was changed", errors)
    return new


def _read(typed: str, row: Outlined, context: Context) -> None:
    found = list(statements(EventText(name=context.text.name, content=typed), context.findings))
    if len(found) != 1 or not isinstance(found[0], Statement) or not isinstance(found[0].node, ast.Assign):
        raise EditError("this cannot be changed safely: the statement would be no declaration any more")
    statement = evolve(found[0], first_line=row.line)
    context.findings.hidden = statement.hidden
    literals = Literals(context.text, context.findings, tuple(RECORDS), {*RECORDS})
    call = literals.read(found[0].node.value, statement)
    assert isinstance(call, Call)
    given = {} if call.record == "Header" else {"id": row.name}
    read_record(ENTITIES[call.record], call.fields, call.spot, context, **given)
