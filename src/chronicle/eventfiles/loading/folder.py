"""What a folder holds beside event files in Python: what of it is read too, and why the rest is not."""

import re
from collections.abc import Collection
from pathlib import Path

from chronicle.diagnostics import CODES, Diagnostic, Location
from chronicle.eventfiles import limits
from chronicle.eventfiles.errors import UnreadableFile
from chronicle.eventfiles.loading.files import text_of
from chronicle.eventfiles.notations import notation_of
from chronicle.eventfiles.rungs import TABLE_NAMES
from chronicle.eventfiles.syntax.text import EventText

_TABLE = re.compile(rf"""^[ \t{{,]*["']?(?:{"|".join(TABLE_NAMES)})["']?[ \t]*:""", re.MULTILINE)


def why_not(path: Path, modules: Collection[str]) -> str | None:
    """Why a file that lies in a folder is no part of its chronology, None where it is.

    ``modules`` are the stems of the event files in Python beside it.
    """
    if path.stem in modules:
        return f"{path.stem}.py beside it has the same name, and is read in its place"
    try:
        if path.stat().st_size > limits.FILE_BYTES:
            return f"an event file has {limits.FILE_BYTES // 1024 // 1024} MiB at most"
        text, _ = text_of(path)
    except (UnreadableFile, OSError) as error:
        return error.reason if isinstance(error, UnreadableFile) else (error.strerror or str(error))
    return _lacks(text)


def _lacks(text: EventText) -> str | None:
    notation = notation_of(text.name)
    assert notation is not None, "only what is not Python is asked about"
    if notation.name == "csv":
        from chronicle.eventfiles.notations.csv_table import has_title  # noqa: PLC0415 - loaded where it is needed

        return None if has_title(text) else "it has no column 'title'"
    return None if _TABLE.search(text.content) else f"it has none of {', '.join(TABLE_NAMES)}"


def not_read(path: Path, reason: str) -> Diagnostic:
    """That a file of a folder is not read, and why (F131)."""
    entry = CODES["F131"]
    return Diagnostic(
        code=entry.code,
        severity=entry.severity,
        message=f"this file is not read: {reason}",
        location=Location(file=str(path), line=1, column=1, end_line=1, end_column=1),
        help="to read it by itself, name it: chronicle check FILE",
        excerpt="",
    )
