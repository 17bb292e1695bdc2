"""Event files with those that they import: each read once, none of them run."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from attrs import define, evolve, field, frozen

from chronicle.diagnostics import Diagnostic
from chronicle.eventfiles import limits
from chronicle.eventfiles.cache import Store, pack, unpack
from chronicle.eventfiles.citing import quote_findings, with_locators
from chronicle.eventfiles.errors import UnreadableFile
from chronicle.eventfiles.loading.copies import copies_of
from chronicle.eventfiles.loading.files import text_of
from chronicle.eventfiles.quotes import SavedText
from chronicle.eventfiles.reading import Imported, Outline, TextReading, outlined, read_text
from chronicle.eventfiles.resolve import ARTICLES
from chronicle.eventfiles.suggestions import did_you_mean
from chronicle.eventfiles.syntax.findings import Refusal
from chronicle.eventfiles.syntax.imports import Import
from chronicle.eventfiles.syntax.syntax_faults import Fault
from chronicle.eventfiles.syntax.text import EventText, Spot
from chronicle.model import Entity, Source


@frozen(kw_only=True)
class ReadFile:
    """A file that was read: what its text gave, the copies of its sources, and the files it imports from."""

    path: Path
    text: EventText
    reading: TextReading
    copies: Mapping[str, SavedText]
    imports: Mapping[str, Path]
    """For each sound name that it imports, the file that declares it."""

    @property
    def saved(self) -> Iterator[Path]:
        """Where the saved copies of its sources may lie."""
        for source in self.reading.timeline.sources.values():
            if source.file is not None:
                yield (self.path.parent / source.file).resolve()

    @property
    def entities(self) -> dict[str, Entity]:
        """What the file declares, by name."""
        return dict(self.reading.timeline.rows())


@define
class Library:
    """The files of one load, in the order in which their reading was finished: the imported one first."""

    files: dict[Path, ReadFile] = field(factory=dict[Path, ReadFile])
    _store: Store = field(factory=Store.of_user)
    _size: int = 0

    def take(self, path: Path, chain: tuple[Path, ...] = ()) -> ReadFile:
        """A file read, with all that it imports; ``chain`` are the files that are waiting for it.

        Raises:
            UnreadableFile: the file is missing, no text in UTF-8, or more than may be read.
        """
        key = path.resolve()
        if key not in self.files:
            self._count(path)
            text, of_file = text_of(path)
            name = self._store.key(text.content, path.suffix.lower())
            kept = None if name is None else self._kept(name, path, text, (*chain, key))
            reading, imported = kept or self._read(path, text, (*chain, key), name)
            self.files[key] = self._finished(path, text, reading, imported, of_file)
        return self.files[key]

    def _read(
        self, path: Path, text: EventText, chain: tuple[Path, ...], name: str | None
    ) -> tuple[TextReading, dict[str, Imported]]:
        """What a text gives; it is kept for the next time where it has no findings."""
        outline = outlined(text)
        imported = self._imported(path, outline, chain)
        reading = read_text(outline, imported)
        packed = None if name is None else pack(reading, imported)
        if name is not None and packed is not None:
            self._store.put(name, packed)
        return reading, imported

    def _kept(
        self, name: str, path: Path, text: EventText, chain: tuple[Path, ...]
    ) -> tuple[TextReading, dict[str, Imported]] | None:
        """What the same text gave before, if what it imports is what it was then."""
        data = self._store.get(name)
        if data is None:
            return None
        kept = unpack(data, text.name)
        if kept is None:
            self._store.drop(name)
            return None
        imported: dict[str, Imported] = {}
        for one in kept.imports:
            file = _beside(path, one.module)
            if len(chain) > limits.IMPORTS or fault_of(path, one.module, chain) is not None:
                return None
            try:
                found = self.take(file, chain).entities.get(one.name)
            except UnreadableFile:
                return None
            if found is None or (type(found).__name__, found.private) != (one.record, one.private):
                return None
            imported[one.name] = Imported(record=one.record, module=one.module, spot=one.spot, entity=found)
        return kept.reading, imported

    def _count(self, path: Path) -> None:
        self._size += path.stat().st_size if path.exists() else 0
        if self._size > limits.LOAD_BYTES:
            raise UnreadableFile(path, f"more than {limits.LOAD_BYTES // 1024 // 1024} MiB to read")
        if len(self.files) >= limits.LOAD_FILES:
            raise UnreadableFile(path, f"more than {limits.LOAD_FILES:,} files to read")

    def _finished(
        self,
        path: Path,
        text: EventText,
        part: TextReading,
        imported: Mapping[str, Imported],
        of_file: list[Diagnostic],
    ) -> ReadFile:
        """The reading of a text with what lies outside of it: the copies of its sources."""
        findings = [*of_file, *part.diagnostics]
        copies = copies_of(part.timeline.sources.values(), path.parent, part.timeline, findings)
        homes = {name: _beside(path, module).resolve() for name, module in part.homes.items()}
        for name, home in homes.items():
            if name in self.files[home].copies:
                copies[name] = self.files[home].copies[name]
        sources = {name: one.entity for name, one in imported.items() if isinstance(one.entity, Source)}
        if copies:
            findings += quote_findings(
                part.timeline, copies, part.quotes, {**sources, **part.timeline.sources}
            )
            part = evolve(part, timeline=with_locators(part.timeline, copies))
        part = evolve(part, diagnostics=tuple(findings))
        return ReadFile(path=path, text=text, reading=part, copies=copies, imports=homes)

    # ------------------------------------------------------------ what a file imports
    def _imported(self, path: Path, outline: Outline, chain: tuple[Path, ...]) -> dict[str, Imported]:
        """Every name that a file imports, as the file that declares it has it."""
        imported: dict[str, Imported] = {}
        for one in outline.imports:
            try:
                other = self._other(path, one, outline, chain)
            except Refusal:
                other = None
            for name, spot in one.names:
                if name in imported:
                    first = ("first here", imported[name].spot)
                    outline.findings.add("F112", spot, f"{name!r} is imported already", related=first)
                    continue
                try:
                    imported[name] = _named(name, spot, one.module, other, outline)
                except Refusal:
                    imported[name] = Imported(record=None, module=one.module, spot=spot)
        return imported

    def _other(self, path: Path, one: Import, outline: Outline, chain: tuple[Path, ...]) -> ReadFile:
        """The file that an import means.

        Raises:
            Refusal: it cannot be read, or would be read for ever.
        """
        file = _beside(path, one.module)
        refuse = outline.findings.refuse
        if len(chain) > limits.IMPORTS:
            refuse("F120", one.spot, f"imports are {limits.IMPORTS} deep at most")
        fault = fault_of(path, one.module, chain)
        if fault is not None:
            refuse(fault.code, one.spot, fault.message, help=fault.help)
        try:
            return self.take(file, chain)
        except UnreadableFile as error:
            return refuse("F127", one.spot, f"{file.name!r} cannot be read: {error.reason}")


_LONGEST_NAME = 200
"""Characters of the name of a module: file systems refuse longer ones."""


def _beside(path: Path, module: str) -> Path:
    return path.parent / f"{module}.py"


def fault_of(path: Path, module: str, chain: tuple[Path, ...]) -> Fault | None:
    """Why a module cannot be read as an event file beside a path, None where it can."""
    file = _beside(path, module)
    if len(module) > _LONGEST_NAME or not file.exists():
        message = f"there is no event file {file.name!r} beside this one"
        return Fault(code="F127", message=message, help=_nearest_file(path, module))
    if not file.resolve().is_relative_to(path.parent.resolve()):
        return Fault(code="F127", message=f"the link {file.name!r} leads out of its folder")
    if (path.parent / module / "__init__.py").exists():
        message = f"Python would import the folder {module!r} in place of {file.name!r}"
        return Fault(code="F127", message=message, help="give one of the two another name")
    if file.resolve() in chain:
        message = _circle(chain, file.resolve())
        return Fault(code="F128", message=message, help="declare what both need in a third file")
    return None


def _circle(chain: tuple[Path, ...], again: Path) -> str:
    if chain[-1] == again:
        return "the file imports itself"
    first, *rest = (file.stem for file in (*chain[chain.index(again) :], again))
    return f"{first} imports from {', which imports from '.join(rest)}"


def _nearest_file(path: Path, module: str) -> str | None:
    known = ["chronicle", *(file.stem for file in path.parent.glob("*.py") if file != path)]
    near = get_close_matches(module, known, n=1)
    return f"did you mean {near[0]!r}?" if near else None


def _named(name: str, spot: Spot, module: str, other: ReadFile | None, outline: Outline) -> Imported:
    """A name as the other file declares it.

    Raises:
        Refusal: it declares no such name, or one that cannot be imported.
    """
    if other is None:
        return Imported(record=None, module=module, spot=spot)
    found = other.entities.get(name)
    if found is not None:
        return Imported(record=type(found).__name__, module=module, spot=spot, entity=found)
    if name in other.reading.broken:
        record = other.reading.broken[name].record
        return Imported(record=record if record in ARTICLES else None, module=module, spot=spot)
    refuse = outline.findings.refuse
    if name in other.imports:
        home = other.imports[name].stem
        refuse("F305", spot, f"{module!r} imports {name!r} itself", help=f"write: from {home} import {name}")
    message = f"{module!r} declares no {name!r} that could be imported"
    return refuse("F305", spot, message, help=did_you_mean(name, _public(other)))


def _public(file: ReadFile) -> Iterator[str]:
    return (name for name, entity in file.entities.items() if not entity.private)
