"""The lower rung: plain data, ``events = {"coup": {"title": …}}``, in Python or in another notation."""

from bisect import bisect_left
from collections.abc import Iterator

from attrs import evolve

from chronicle.eventfiles.rungs.declared import (
    DATED,
    PLAIN_NAMES,
    TABLE_NAMES,
    Assigned,
    Declaration,
    Declarations,
)
from chronicle.eventfiles.suggestions import did_you_mean
from chronicle.eventfiles.syntax.findings import Findings, Refusal
from chronicle.eventfiles.syntax.nodes import (
    Bad,
    Call,
    Flag,
    Items,
    Keyword,
    Node,
    Table,
    Text,
    in_words,
)
from chronicle.eventfiles.syntax.statements import Unreadable
from chronicle.eventfiles.syntax.text import Spot
from chronicle.eventfiles.syntax.untyped import typed_flag
from chronicle.model import ID_PATTERN, Slugs


def plain_declarations(assigned: list[Assigned], findings: Findings) -> Declarations:
    """What plain data declares, whatever the notation that it was read from."""
    out = Declarations(is_plain=True)
    lower_rung(assigned, findings, out)
    findings.hidden = False
    return out


def lower_rung(assigned: list[Assigned], findings: Findings, out: Declarations) -> None:
    """Take the tables of plain data, and its header; what stands beside them is refused."""
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


def _ids_given(assigned: list[Assigned]) -> Iterator[str]:
    """The ids that the rows of all tables have, before any is made of a title."""
    for item in assigned:
        record = TABLE_NAMES.get(item.name)
        for key, row in keyed_rows(item.value):
            if key is None and isinstance(row, Table):
                given = next((value for name, value in row.entries if _is_text(name, "id")), None)
            else:
                given = None if record in DATED and isinstance(row, Text) else key
            if record is not None and isinstance(given, Text):
                yield given.value


def keyed_rows(table: Node) -> list[tuple[Node | None, Node]]:
    """The rows of a table with their keys, None where they have none."""
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
    for key, row in keyed_rows(value):
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


def _is_private(row: Node) -> bool:
    return isinstance(row, Table) and any(
        isinstance(key, Text) and key.value == "private" and isinstance(flag, Flag) and flag.value
        for key, value in row.entries
        for flag in (typed_flag(value),)
    )
