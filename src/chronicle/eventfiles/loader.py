"""Paths → a timeline and its findings: the recipe, and the only file of this package that opens files."""

import gc
import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from attrs import evolve, field, frozen

from chronicle.diagnostics import CODES, Diagnostic, Location, Severity, in_file_order
from chronicle.eventfiles import limits
from chronicle.eventfiles.citing import quote_findings, with_locators
from chronicle.eventfiles.errors import EventFileError, UnreadableFile
from chronicle.eventfiles.quotes import SavedText, saved_text
from chronicle.eventfiles.reading import TextReading, read_text
from chronicle.eventfiles.syntax.text import EventText
from chronicle.model import Source, Timeline, merge

AnyPath: TypeAlias = str | PathLike[str]

_OF_DEPENDENCIES = """
    attr attrs chronicle click dateutil fontTools kiwisolver matplotlib mpl_toolkits numpy packaging pendulum
    pyparsing six tzdata
"""
_TAKEN = frozenset(sys.stdlib_module_names) | frozenset(_OF_DEPENDENCIES.split())
_BYTE_ORDER_MARK = "\ufeff"


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
    files = [file for path in paths for file in _event_files(Path(path))]
    if len(files) > limits.LOAD_FILES:
        raise UnreadableFile(files[limits.LOAD_FILES], f"more than {limits.LOAD_FILES:,} files to read")
    with _collector_paused():
        return _read_files(tuple(dict.fromkeys(files)))


def _read_files(files: tuple[Path, ...]) -> Reading:
    parts: dict[str, Timeline] = {}
    findings: list[Diagnostic] = []
    texts: dict[str, EventText] = {}
    size = 0
    for file in files:
        size += file.stat().st_size if file.exists() else 0
        if size > limits.LOAD_BYTES:
            raise UnreadableFile(file, f"more than {limits.LOAD_BYTES // 1024 // 1024} MiB to read")
        text, of_file = _text(file)
        texts[text.name] = text
        part = _read_file(file, text)
        findings += [*of_file, *part.diagnostics]
        parts[_unique(file.stem, parts)] = part.timeline
    timeline = merge(parts) if len(parts) > 1 else next(iter(parts.values()), Timeline())
    filled = tuple(_with_excerpt(finding, texts) for finding in in_file_order(findings))
    return Reading(timeline=timeline, diagnostics=filled, texts=MappingProxyType(texts))


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


def _unique(stem: str, parts: Mapping[str, Timeline]) -> str:
    number, name = 1, stem
    while name in parts:
        number += 1
        name = f"{stem}_{number}"
    return name


# ---------------------------------------------------------------- event files
def _event_files(path: Path) -> Iterator[Path]:
    """The event files of a path: itself, or those of the folder that it is, by name."""
    if not path.is_dir():
        yield path
        return
    root = path.resolve()
    files = sorted(file for file in path.glob("*.py") if not file.name.startswith(("_", ".")))
    if not files:
        raise UnreadableFile(path, "there is no event file in this folder")
    for file in files:
        if not file.resolve().is_relative_to(root):
            raise UnreadableFile(file, "this link leads out of its folder")
        yield file


def _text(path: Path) -> tuple[EventText, list[Diagnostic]]:
    """The text of a file, and what is to be said of the file as a whole."""
    data = _bytes(path)
    found: list[Diagnostic] = []
    if path.stem in _TAKEN:
        found.append(
            _of_file(
                "F116", path, f"{path.stem!r} is the name of a module", help="give the file another name"
            )
        )
    if len(data) > limits.FILE_BYTES:
        size = limits.FILE_BYTES // 1024 // 1024
        found.append(
            _of_file(
                "F120",
                path,
                f"an event file has {size} MiB at most",
                help="split it: a folder is read as one",
            )
        )
        data = b""
    try:
        content = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableFile(path, f"line {line} is not UTF-8: save the file as UTF-8") from None
    if content.startswith(_BYTE_ORDER_MARK):
        found.append(
            _of_file(
                "F118", path, "the file begins with a byte order mark", help="save it as UTF-8 without one"
            )
        )
        content = content.removeprefix(_BYTE_ORDER_MARK)
    return EventText(name=str(path), content=content.replace("\r\n", "\n").replace("\r", "\n")), found


def _bytes(path: Path) -> bytes:
    if not path.exists():
        raise UnreadableFile(path, "there is no such file")
    if not path.is_file():
        raise UnreadableFile(path, "this is no regular file")
    try:
        with path.open("rb") as stream:
            return stream.read(limits.FILE_BYTES + 1)
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error


def _of_file(code: str, path: Path, message: str, *, help: str | None = None) -> Diagnostic:  # noqa: A002 - the word of the record
    place = Location(file=str(path), line=1, column=1, end_line=1, end_column=1)
    return Diagnostic(
        code=code, severity=CODES[code].severity, message=message, location=place, help=help, excerpt=""
    )


def _read_file(path: Path, text: EventText) -> TextReading:
    """What the text gives, its quotes held against the saved copies of its sources."""
    part = read_text(text)
    findings = list(part.diagnostics)
    saved: dict[str, SavedText] = {}
    for source in part.timeline.sources.values():
        if source.file is not None:
            copy = _saved(source, path.parent, part.timeline, findings)
            if copy is not None:
                saved[source.id] = copy
    if not saved:
        return evolve(part, diagnostics=tuple(findings))
    findings += quote_findings(part.timeline, saved, part.quotes)
    return evolve(part, timeline=with_locators(part.timeline, saved), diagnostics=tuple(findings))


# ---------------------------------------------------------------- saved copies of sources
def _saved(source: Source, folder: Path, timeline: Timeline, findings: list[Diagnostic]) -> SavedText | None:
    """The saved copy of a source if it can be read and is the one that was cited; else a finding."""
    assert source.file is not None
    path = next((p for p in (folder / source.file, folder / "sources" / source.file) if p.is_file()), None)
    if path is None or not path.resolve().is_relative_to(folder.resolve()):
        findings.append(
            _of_copy("F312", f"there is no file {source.file!r} beside this event file", source, timeline)
        )
        return None
    try:
        data = _bytes(path)
    except UnreadableFile as error:
        findings.append(_of_copy("F312", error.reason, source, timeline))
        return None
    if source.sha256 is not None and sha256(data).hexdigest() != source.sha256:
        message = f"the file {source.file!r} is not the copy that was cited: its SHA-256 differs"
        findings.append(_of_copy("F313", message, source, timeline, field="sha256"))
    try:
        return saved_text(data.decode("utf-8"))
    except UnicodeDecodeError:
        if _is_text(data):
            message = f"the file {source.file!r} is not UTF-8: no quote can be looked up in it"
            findings.append(_of_copy("F312", message, source, timeline))
        return None  # a picture or a scan has a digest, and no words to look up


def _is_text(data: bytes) -> bool:
    """Whether a file that is not UTF-8 holds words in another encoding: one of a byte each, or UTF-16."""
    return b"\0" not in data or data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))


def _of_copy(
    code: str, message: str, source: Source, timeline: Timeline, *, field: str = "file"
) -> Diagnostic:
    entry = CODES[code]
    return Diagnostic(
        code=code,
        severity=entry.severity,
        message=entry.title if source.private else message,
        location=timeline.location(source.id, field),
        excerpt="" if source.private else None,
    )


def _with_excerpt(finding: Diagnostic, texts: Mapping[str, EventText]) -> Diagnostic:
    where = finding.location
    if finding.excerpt is not None or where is None or where.file not in texts:
        return finding
    return evolve(finding, excerpt=texts[where.file].excerpt(where.line))
