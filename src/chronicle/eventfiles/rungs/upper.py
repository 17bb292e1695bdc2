"""The upper rung: records with names, ``coup = Event(title=…)``."""

from collections.abc import Iterator
from typing import NoReturn

from chronicle.eventfiles.rungs.declared import (
    ENTITY_NAMES,
    FORM_HELP,
    PLAIN_NAMES,
    TABLE_NAMES,
    Assigned,
    Declaration,
    Declarations,
)
from chronicle.eventfiles.suggestions import did_you_mean
from chronicle.eventfiles.syntax.findings import Findings, Refusal
from chronicle.eventfiles.syntax.nodes import (
    Call,
    Name,
    Table,
    Text,
    in_words,
)
from chronicle.eventfiles.syntax.statements import Unreadable


def upper_rung(assigned: list[Assigned], findings: Findings, out: Declarations) -> None:
    """Take the records that have a name; all else is refused."""
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
            help=did_you_mean(item.name, PLAIN_NAMES) or FORM_HELP,
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
