"""Paths → a timeline and its findings: the recipe."""

import gc
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from attrs import evolve, field, frozen

from chronicle.diagnostics import Diagnostic, Location, Severity, in_file_order, without_silenced
from chronicle.eventfiles import limits
from chronicle.eventfiles.errors import EventFileError, UnreadableFile
from chronicle.eventfiles.loading.files import files_in
from chronicle.eventfiles.loading.folder import not_read, why_not
from chronicle.eventfiles.loading.importing import Library, ReadFile
from chronicle.eventfiles.syntax.text import EventText
from chronicle.model import Timeline, TimelinePart, merge

AnyPath: TypeAlias = str | PathLike[str]


@frozen(kw_only=True)
class Reading:
    """What event files gave: the timeline of all that is sound, and every finding in file order."""

    timeline: Timeline
    diagnostics: tuple[Diagnostic, ...] = ()
    texts: Mapping[str, EventText] = field(factory=dict[str, EventText], repr=False)
    broken: Mapping[str, Location] = field(factory=dict[str, Location], repr=False)
    """Where that stands which was declared and could not be read, by id; nothing private is among it."""

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
    others become ``stem.id``. What of a folder is not read, and may have been meant, is told (F131). Quotes
    are held against the saved copies of their sources; where a citation with a quote has no locator, the
    paragraph in which the words stand becomes its locator.

    Raises:
        UnreadableFile: a path is missing, or no text in UTF-8.
    """
    with _collector_paused():
        library = Library()
        asked: dict[Path, ReadFile] = {}
        left_out: list[Diagnostic] = []
        for path in dict.fromkeys(Path(path) for path in paths):
            if path.is_dir():
                _take_folder(path, library, asked, left_out)
            else:
                asked[path.resolve()] = library.take(path)
        return _reading(library, asked, left_out)


def _take_folder(
    folder: Path, library: Library, asked: dict[Path, ReadFile], left_out: list[Diagnostic]
) -> None:
    """Read the event files of a folder, those in Python first: they tell what are saved copies of sources."""
    files = list(files_in(folder))
    modules = [file for file in files if file.suffix == ".py"]
    if len(modules) > limits.LOAD_FILES:
        raise UnreadableFile(modules[limits.LOAD_FILES], f"more than {limits.LOAD_FILES:,} files to read")
    taken = {file.resolve(): library.take(file) for file in modules}
    copies = {copy for file in taken.values() for copy in file.saved}
    stems = {file.stem for file in modules}
    for file in (file for file in files if file.suffix != ".py" and file.resolve() not in copies):
        reason = why_not(file, stems)
        if reason is None:
            taken[file.resolve()] = library.take(file)
        else:
            left_out.append(not_read(file, reason))
    if not taken:
        raise UnreadableFile(folder, "there is no event file in this folder")
    asked |= taken


def _reading(library: Library, asked: Mapping[Path, ReadFile], left_out: list[Diagnostic]) -> Reading:
    in_order = {**asked, **library.files}
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
    findings += left_out
    left, silences = without_silenced(in_file_order(findings), timeline.silences)
    filled = tuple(_with_excerpt(finding, texts) for finding in left)
    return Reading(
        timeline=evolve(timeline, silences=silences) if silences else timeline,
        diagnostics=filled,
        texts=MappingProxyType(texts),
        broken=MappingProxyType(_broken(in_order, stems)),
    )


def _broken(files: Mapping[Path, ReadFile], stems: Mapping[Path, str]) -> dict[str, Location]:
    """The ids that are not in the timeline, short and with the stem of their file."""
    found: dict[str, Location] = {}
    for key, file in files.items():
        for name, one in file.reading.broken.items():
            if not one.is_hidden:
                found[f"{stems[key]}.{name}"] = one.location
                found.setdefault(name, one.location)
    return found


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
