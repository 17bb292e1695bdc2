"""Findings as JSON, schema 1: for editors and other programs."""

import json
from collections.abc import Sequence

from chronicle.diagnostics import Diagnostic, Location

SCHEMA = 1


def json_report(findings: Sequence[Diagnostic], *, most: int) -> str:
    """The document as text: lines and columns from 1, columns in code points, ends exclusive.

    >>> from chronicle.diagnostics import Severity
    >>> finding = Diagnostic(code="F101", severity=Severity.ERROR, message="no text")
    >>> json.loads(json_report([finding], most=0))
    {'schema': 1, 'diagnostics': [], 'omitted': 1}
    """
    document = {
        "schema": SCHEMA,
        "diagnostics": [_finding(finding) for finding in findings[:most]],
        "omitted": max(len(findings) - most, 0),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Diagnostic) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        **_place(finding.location),
        "end_line": None if finding.location is None else finding.location.end_line,
        "end_column": None if finding.location is None else finding.location.end_column,
        "message": finding.message,
        "help": finding.help,
        "related": [{**_place(related.location), "message": related.message} for related in finding.related],
    }


def _place(location: Location | None) -> dict[str, object]:
    if location is None:
        return {"file": None, "line": None, "column": None}
    return {"file": location.file, "line": location.line, "column": location.column}
