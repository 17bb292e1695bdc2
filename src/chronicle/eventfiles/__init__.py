"""Event files: Python data that is read, never run. Text → timeline, with every finding at its place."""

from chronicle.eventfiles.checks import dates_in_words, semantic_findings
from chronicle.eventfiles.errors import EventFileError, UnreadableFile
from chronicle.eventfiles.loading import Reading, load, read

__all__ = [
    "EventFileError",
    "Reading",
    "UnreadableFile",
    "dates_in_words",
    "load",
    "read",
    "semantic_findings",
]
