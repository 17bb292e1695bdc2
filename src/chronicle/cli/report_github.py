"""Findings as annotations of GitHub Actions (workflow commands)."""

from collections.abc import Sequence

from chronicle.diagnostics import Diagnostic, Location, Severity, printable

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def github_report(findings: Sequence[Diagnostic], *, most: int) -> str:
    r"""One workflow command a finding; no text of a file can end it or begin another.

    >>> hostile = Diagnostic(code="F201", severity=Severity.NOTE, message="50 % of\n::error::all")
    >>> github_report([hostile], most=9)
    '::notice title=F201::50 %25 of%0A::error::all\n'
    """
    return "".join(f"{_command(finding)}\n" for finding in findings[:most])


def _command(finding: Diagnostic) -> str:
    properties = {**_place(finding.location), "title": finding.code}
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    related = [_related(one.message, one.location) for one in finding.related]
    text = "\n".join(part for part in (finding.message, finding.help, *related) if part)
    return f"::{_COMMANDS[finding.severity]} {listed}::{_data(text)}"


def _place(location: Location | None) -> dict[str, str | int]:
    if location is None:
        return {}
    place: dict[str, str | int] = {"file": location.file, "line": location.line, "endLine": location.end_line}
    if (
        location.line == location.end_line
    ):  # GitHub takes columns within one line only, the last one inclusive
        place |= {"col": location.column, "endColumn": max(location.end_column - 1, location.column)}
    return place


def _related(message: str, location: Location | None) -> str:
    return message if location is None else f"{location.short}: {message}"


def _data(text: str) -> str:
    lines = "\n".join(printable(line) for line in text.splitlines())
    return lines.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
