"""Findings as JSON, schema 1: for editors and other programs."""

import json
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from chronicle.diagnostics import Diagnostic, Location

SCHEMA = 1

LineOf: TypeAlias = Callable[[str, int], str]
"""The line of a file with a number, empty where it has none."""


def json_report(
    findings: Sequence[Diagnostic],
    *,
    most: int,
    line_of: LineOf | None = None,
    read: Mapping[str, int] = MappingProxyType({}),
) -> str:
    """The document as text: lines and columns from 1, ends exclusive; ``read`` counts what was read.

    Columns count code points; where ``line_of`` gives the lines of the files, ``utf16_column`` and
    ``utf16_end_column`` count the units that editors count by (Language Server Protocol).

    >>> from chronicle.diagnostics import Severity
    >>> finding = Diagnostic(code="F101", severity=Severity.ERROR, message="no text")
    >>> json.loads(json_report([finding], most=0))
    {'schema': 1, 'diagnostics': [], 'omitted': 1}
    """
    document = {
        "schema": SCHEMA,
        "diagnostics": [_finding(finding, line_of) for finding in findings[:most]],
        "omitted": max(len(findings) - most, 0),
        **({"read": dict(read)} if read else {}),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def utf16_column(line: str, column: int) -> int:
    """A column in UTF-16 code units, from 1: what lies beyond the basic plane takes two.

    >>> utf16_column("🙂 = Event()", 3)
    4
    """
    return len(line[: column - 1].encode("utf-16-le", "surrogatepass")) // 2 + 1


def _finding(finding: Diagnostic, line_of: LineOf | None) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        **_place(finding.location),
        "end_line": None if finding.location is None else finding.location.end_line,
        "end_column": None if finding.location is None else finding.location.end_column,
        **({} if line_of is None or finding.location is None else _utf16(finding.location, line_of)),
        "message": finding.message,
        "help": finding.help,
        "related": [{**_place(related.location), "message": related.message} for related in finding.related],
    }


def _utf16(place: Location, line_of: LineOf) -> dict[str, object]:
    return {
        "utf16_column": utf16_column(line_of(place.file, place.line), place.column),
        "utf16_end_column": utf16_column(line_of(place.file, place.end_line), place.end_column),
    }


def _place(location: Location | None) -> dict[str, object]:
    if location is None:
        return {"file": None, "line": None, "column": None}
    return {"file": location.file, "line": location.line, "column": location.column}
