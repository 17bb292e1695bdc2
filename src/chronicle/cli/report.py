"""Findings on a terminal: place, code and message, the line with a caret under it, and what would help."""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

import click
from attrs import frozen

from chronicle.diagnostics import Diagnostic, Severity, columns_of, printable

MOST_SHOWN = 100
"""How many findings are shown where nothing else is asked for; the rest are counted."""

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_WINDOW = 100
_LEAD_IN = 30


def report(
    findings: Sequence[Diagnostic], *, most: int = MOST_SHOWN, colour: bool = False, read: str = ""
) -> str:
    """The findings in the order given, and a last line that counts them, and tells what was ``read``."""
    lines = [line for finding in findings[:most] for line in _finding(finding, Pen(colour=colour))]
    count = count_of(findings) + (f" in {read}" if read else "")
    return "".join(f"{line}\n" for line in (*lines, *_rest(findings[most:]), count))


def error_report(findings: Sequence[Diagnostic]) -> str:
    """The findings for the error stream, in colour where it is a terminal that wants it."""
    return report(findings, colour=wants_colour(err=True))


def wants_colour(*, err: bool = False) -> bool:
    """Whether a stream is a terminal, and the user has not asked for none (no-color.org)."""
    stream = sys.stderr if err else sys.stdout
    return stream.isatty() and not os.environ.get("NO_COLOR")


def count_of(findings: Sequence[Diagnostic]) -> str:
    """The findings counted by severity: "2 errors, 1 note"."""
    counted = Counter(finding.severity for finding in findings)
    said = [
        f"{counted[severity]} {severity}{'s' * (counted[severity] != 1)}"
        for severity in Severity
        if counted[severity]
    ]
    return ", ".join(said) or "no mistakes found"


@frozen(kw_only=True)
class Pen:
    """What colours words, or leaves them as they are."""

    colour: bool

    def write(self, text: str, *, fg: str | None = None, bold: bool = False, dim: bool = False) -> str:
        """The words, coloured where colours are wanted."""
        return click.style(text, fg=fg, bold=bold or None, dim=dim or None) if self.colour else text


def _finding(finding: Diagnostic, pen: Pen) -> Iterator[str]:
    place = "" if finding.location is None else f"{printable(finding.location.short)}: "
    kind = "" if finding.severity is Severity.ERROR else f"{finding.severity}: "
    first, *more = finding.message.splitlines() or [""]
    code = pen.write(finding.code, fg=_COLOURS[finding.severity], bold=True)
    yield f"{pen.write(place, bold=True)}{code} {kind}{printable(first)}"
    yield from (f"  {printable(line)}" for line in more)
    yield from _excerpt(finding, pen)
    for related in finding.related:
        where = "" if related.location is None else f"{printable(related.location.short)}: "
        yield f"  {where}{printable(' '.join(related.message.splitlines()))}"


def _excerpt(finding: Diagnostic, pen: Pen) -> Iterator[str]:
    """The line of the file, and carets under what is meant; the help stands behind them where it fits."""
    helps = [printable(line) for line in (finding.help or "").splitlines()]
    if not finding.excerpt or finding.location is None:
        yield from (f"  {line}" for line in helps)
        return
    where = finding.location
    end = where.end_column - 1 if where.end_line == where.line else len(finding.excerpt)
    before, meant, after = _cut(finding.excerpt, where.column - 1, end)
    number = f"{where.line:>3} | "
    margin = f"{'':>{len(number) - 2}}| "
    carets = " " * columns_of(before) + pen.write(
        "^" * max(columns_of(meant), 1), fg=_COLOURS[finding.severity]
    )
    yield f"{pen.write(number, dim=True)}{before}{meant}{after}".rstrip()
    beside = len(helps) == 1 and columns_of(before + meant + helps[0]) < _WINDOW
    yield f"{pen.write(margin, dim=True)}{carets} {helps[0] if beside else ''}".rstrip()
    for line in () if beside else helps:
        yield f"{pen.write(margin, dim=True)}{line}"


def _cut(line: str, start: int, end: int) -> tuple[str, str, str]:
    """What stands before, under and after the carets, printable and no longer than a terminal is wide."""
    end = max(min(end, len(line)), start)
    before, meant, after = (_shown(part) for part in (line[:start], line[start:end], line[end:]))
    if columns_of(before + meant + after) <= _WINDOW:
        return before, meant, after
    if columns_of(before) > _LEAD_IN:
        before = f"…{before[-_LEAD_IN:]}"
    if columns_of(meant) > _WINDOW - _LEAD_IN:
        meant, after = f"{meant[: _WINDOW - _LEAD_IN]}…", ""
    room = max(_WINDOW - columns_of(before + meant), 0)
    return before, meant, after if columns_of(after) <= room else f"{after[:room]}…"


def _shown(text: str) -> str:
    return printable(text.replace("\t", "    ").rstrip("\r\n"))


def _rest(findings: Sequence[Diagnostic]) -> Iterator[str]:
    if findings:
        yield f"… and {len(findings)} more"
