"""Changing event files in place, as ``chronicle.edit``: what `chronicle set`, `add` and `fmt` do.

>>> from tempfile import TemporaryDirectory
>>> folder = TemporaryDirectory()
>>> path = Path(folder.name, "talks.py")
>>> _ = path.write_text('talks = Event(title="Talks", when="2020-08")  # the first')
>>> set_fields(path, "talks", when="2020-08-18").lines
('talks = Event(title="Talks", when="2020-08-18")  # the first',)
>>> folder.cleanup()
"""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher, unified_diff
from os import PathLike, fspath
from pathlib import Path

from attrs import frozen

from chronicle.api.files import write_atomically
from chronicle.eventfiles.editing import Assignment, EditError, formatted, with_declaration, with_fields
from chronicle.eventfiles.errors import UnreadableFile
from chronicle.eventfiles.loading.files import event_files
from chronicle.eventfiles.records import ENTITIES
from chronicle.eventfiles.syntax.module_names import TAKEN
from chronicle.eventfiles.syntax.text import EventText
from chronicle.eventfiles.writing.first_file import first_file as written_first_file

__all__ = ["RECORD_NAMES", "Assignment", "Change", "EditError", "add", "normalise", "set_fields", "set_paths"]

RECORD_NAMES: tuple[str, ...] = tuple(name for name in ENTITIES if name != "Header")
"""The records that can be added to a file."""

_MARK = "\ufeff"


@frozen(kw_only=True)
class Change:
    """What an edit did to a file: its text before and after, as it stands on the disk."""

    path: Path
    before: str
    after: str
    name: str = ""
    """The id of what was changed or added."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines that are new or other than before."""
        old, new = _differing(self.before.splitlines(), self.after.splitlines())
        changes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        return tuple(line for tag, _, _, start, end in changes if tag != "equal" for line in new[start:end])

    @property
    def diff(self) -> str:
        """The change as a unified diff."""
        name = str(self.path)
        old, new = (text.splitlines(keepends=True) for text in (self.before, self.after))
        return "".join(unified_diff(old, new, name, name))


def set_fields(path: str | PathLike[str], name: str, **fields: object) -> Change:
    """Set fields of what a file declares as ``name``; None removes a field. All else stays as it was typed.

    Texts are read as the field takes them (``actors="france; mali"``); records and lists are as they are.

    Raises:
        EditError: the file has no such declaration or field, a value is not one that the field takes, or the
            file was changed by another meanwhile. Nothing was changed then.
        UnreadableFile: the path is missing, or no event file in UTF-8.
        CannotWrite: the file cannot be replaced.
    """
    return set_paths(path, name, [Assignment(path=field, value=value) for field, value in fields.items()])


def set_paths(
    path: str | PathLike[str], name: str, assignments: Sequence[Assignment], *, is_saved: bool = True
) -> Change:
    """The same for fields inside of others, by their paths (``when[1].says``), and for more of a list."""
    file = _File.read(path)
    return file.changed(with_fields(file.text, name, assignments).content, name=name, is_saved=is_saved)


def add(
    path: str | PathLike[str],
    record: str = "Event",
    *,
    id: str | None = None,  # noqa: A002 - the word of the model
    **fields: object,
) -> Change:
    """Declare an event, an actor, a place or a source where it belongs; its id is made from its title.

    Raises:
        EditError: the id is taken, or a field does not take its value. Nothing was changed then.
        UnreadableFile: the path is missing, or no event file in UTF-8.
        CannotWrite: the file cannot be replaced.
    """
    return add_fields(path, record, fields, name=id)


def add_fields(
    path: str | PathLike[str],
    record: str,
    fields: Mapping[str, object],
    *,
    name: str | None = None,
    is_saved: bool = True,
) -> Change:
    """The same, the fields as a mapping."""
    if record not in RECORD_NAMES:
        raise EditError(f"{record!r} is no record of its own; there are {', '.join(RECORD_NAMES)}")
    file = _File.read(path)
    text, called = with_declaration(file.text, record, fields, name)
    return file.changed(text.content, name=called, is_saved=is_saved)


def normalise(path: str | PathLike[str], *, is_saved: bool = True) -> Change:
    """Put what a file says into its normal form: fields and statements in order, dates in EDTF.

    The words of a date are kept in ``says``; comments go with what they stand at. The timeline stays.

    Raises:
        EditError: the file has errors, or is no event file in Python. Nothing was changed then.
        UnreadableFile: the path is missing, or no event file in UTF-8.
        CannotWrite: the file cannot be replaced.
    """
    file = _File.read(path)
    return file.changed(formatted(file.text).content, is_saved=is_saved)


def first_file(path: str | PathLike[str], title: str | None = None) -> str:
    """The text of a first event file for a path, which checks clean and teaches by its comments.

    Raises:
        ValueError: no event file can have that name.
    """
    place = Path(path)
    if place.stem in TAKEN or not place.stem.isidentifier():
        hint = "use letters, digits and underscores, and not the name of a module"
        raise ValueError(f"an event file cannot be called {place.name!r}: {hint}")
    return written_first_file(str(path), title or place.stem.replace("_", " ").capitalize())


def event_files_of(path: str | PathLike[str]) -> list[Path]:
    """The event files of a path: itself, or those of the folder that it is.

    Raises:
        UnreadableFile: there are none.
    """
    return list(event_files(Path(path)))


@frozen(kw_only=True)
class _File:
    """A file as it was read, to be replaced only if it is still the same."""

    path: Path
    data: bytes
    text: EventText

    @classmethod
    def read(cls, path: str | PathLike[str]) -> "_File":
        place = Path(path)
        if place.suffix.lower() != ".py":
            raise EditError(
                f"{fspath(path)}: only event files in Python are edited in place; "
                f"convert it first: chronicle convert {fspath(path)} {place.with_suffix('.py').name}"
            )
        try:
            data = place.read_bytes()
            content = data.decode("utf-8").removeprefix(_MARK)
        except UnicodeDecodeError as error:
            raise UnreadableFile(place, "this is not UTF-8: save the file as UTF-8") from error
        except OSError as error:
            raise UnreadableFile(place, (error.strerror or str(error)).lower()) from error
        return cls(path=place, data=data, text=EventText(name=str(path), content=_unix(content)))

    def changed(self, content: str, *, name: str = "", is_saved: bool = True) -> Change:
        """Another content put in the place of the file, with the line ends and the mark that it had."""
        before = self.data.decode("utf-8")
        after = content.replace("\n", self._line_end) if self._line_end != "\n" else content
        after = _MARK + after if before.startswith(_MARK) else after
        if is_saved and after != before:
            if self.path.read_bytes() != self.data:
                raise EditError(f"{self.path} was changed by another program meanwhile; nothing was written")
            write_atomically(self.path, after.encode("utf-8"))
        return Change(path=self.path, before=before, after=after, name=name)

    @property
    def _line_end(self) -> str:
        count, windows = self.data.count(b"\n"), self.data.count(b"\r\n")
        if windows not in {0, count}:
            raise EditError(
                f"{self.path}: its lines end in different ways; save it with one kind of line ends"
            )
        return "\r\n" if windows else "\n"


def _differing(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """Two texts without the lines that both begin with, and those that both end with."""
    first = next((i for i, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), None)
    if first is None:
        first = min(len(old), len(new))
    behind = 0
    while behind < min(len(old), len(new)) - first and old[-1 - behind] == new[-1 - behind]:
        behind += 1
    return old[first : len(old) - behind], new[first : len(new) - behind]


def _unix(content: str) -> str:
    return content.replace("\r\n", "\n")
