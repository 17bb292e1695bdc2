"""What `load` raises for findings, and what a file raises that cannot be read at all."""

from pathlib import Path

from chronicle.diagnostics import Diagnostic, Severity

_SHOWN = 100


class EventFileError(ValueError):
    """Event files have errors; ``diagnostics`` are all their findings, in file order."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(diagnostics)
        self.diagnostics = diagnostics

    def __str__(self) -> str:
        errors = [finding for finding in self.diagnostics if finding.severity is Severity.ERROR]
        lines = [_line(finding) for finding in errors[:_SHOWN]]
        if len(errors) > _SHOWN:
            lines.append(f"… and {len(errors) - _SHOWN:,} more")
        return "\n".join(lines)


class UnreadableFile(OSError):  # noqa: N818 - named for what it is, as FileNotFoundError's family is
    """A path that is no event file: missing, no regular file, not UTF-8. ``reason`` tells which, in words."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


def _line(finding: Diagnostic) -> str:
    place = "" if finding.location is None else f"{finding.location.short}: "
    remedy = "" if finding.help is None else f" ({finding.help})"
    return f"{place}{finding.code} {finding.message}{remedy}"
