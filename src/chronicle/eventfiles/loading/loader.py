"""Paths → a timeline and its findings: the recipe."""

import gc
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from attrs import evolve, field, frozen

from chronicle.diagnostics import Diagnostic, Severity, in_file_order, without_silenced
from chronicle.eventfiles import limits
from chronicle.eventfiles.errors import EventFileError, UnreadableFile
from chronicle.eventfiles.loading.files import event_files
from chronicle.eventfiles.loading.importing import Library
from chronicle.eventfiles.syntax.text import EventText
from chronicle.model import Timeline, TimelinePart, merge

AnyPath: TypeAlias = str | PathLike[str]


@frozen(kw_only=True)
class Reading:
    """What event files gave: the timeline of all that is sound, and every finding in file order."""

    timeline: Timeline
    diagnostics: tuple[Diagnostic, ...] = ()
    texts: Mapping[str, EventText] = field(factory=dict[str, EventText], repr=False)

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error."""
        return any(finding.severity is Severity.ERROR for finding in self.diagnostics)

    def line(self, file: str, number: int) -> str:
        """A line of a file that was read, empty where there is none of that number."""
        return self.texts[file].excerpt(number) if file in self.texts else ""

    def with_excerpts(self, diagnostics: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Findings that were made of the timeline alone, each with its line of the text that was read."""
        return tuple(_with_excerpt(finding, self.texts) for finding in diagnostics)


def load(*paths: AnyPath) -> Timeline:
    """The timeline of event files, or of folders of them.

    Raises:
        EventFileError: a finding is an error; the exception lists all of them.
        UnreadableFile: a path is missing, or no text in UTF-8.

    >>> len(load("events/mali.py")) > 10
    True
    """
    reading = read(*paths)
    if reading.has_errors:
        raise EventFileError(reading.diagnostics)
    return reading.timeline


def read(*paths: AnyPath) -> Reading:
    """The timeline of all that is sound in event files, or in folders of them, and every finding.

    Nothing is run. A folder, or several paths, are read as one timeline: an id that is unique stays short,
    others become ``stem.id``. Quotes are held against the saved copies of their sources; where a citation
    with a quote has no locator, the paragraph in which the words stand becomes its locator.

    Raises:
        UnreadableFile: a path is missing, or no text in UTF-8.
    """
    files = [file for path in paths for file in event_files(Path(path))]
    if len(files) > limits.LOAD_FILES:
        raise UnreadableFile(files[limits.LOAD_FILES], f"more than {limits.LOAD_FILES:,} files to read")
    with _collector_paused():
        return _read_files(tuple(dict.fromkeys(files)))


def _read_files(files: tuple[Path, ...]) -> Reading:
    library = Library()
    asked = {file.resolve(): library.take(file) for file in files}
    in_order = asked | library.files
    stems = _stems(in_order)
    parts = {
        stems[key]: TimelinePart(
            timeline=file.reading.timeline,
            homes={name: stems[home] for name, home in file.imports.items()},
            is_asked_for=key in asked,
        )
        for key, file in in_order.items()
    }
    texts = {file.text.name: file.text for file in in_order.values()}
    timeline = _joined(parts)
    findings = [finding for file in in_order.values() for finding in file.reading.diagnostics]
    left, silences = without_silenced(in_file_order(findings), timeline.silences)
    filled = tuple(_with_excerpt(finding, texts) for finding in left)
    return Reading(
        timeline=evolve(timeline, silences=silences) if silences else timeline,
        diagnostics=filled,
        texts=MappingProxyType(texts),
    )


def _joined(parts: Mapping[str, TimelinePart]) -> Timeline:
    if len(parts) > 1:
        return merge(parts)
    return next((part.timeline for part in parts.values()), Timeline())


def _stems(files: Iterable[Path]) -> dict[Path, str]:
    """A name for each file: its stem, numbered where files of several folders have the same."""
    stems: dict[Path, str] = {}
    taken: set[str] = set()
    for file in files:
        number, name = 1, file.stem
        while name in taken:
            number += 1
            name = f"{file.stem}_{number}"
        stems[file] = name
        taken.add(name)
    return stems


@contextmanager
def _collector_paused() -> Generator[None]:
    """Without the search for cycles: nothing that is read has any, and it takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _with_excerpt(finding: Diagnostic, texts: Mapping[str, EventText]) -> Diagnostic:
    where = finding.location
    if finding.excerpt is not None or where is None or where.file not in texts:
        return finding
    return evolve(finding, excerpt=texts[where.file].excerpt(where.line))
