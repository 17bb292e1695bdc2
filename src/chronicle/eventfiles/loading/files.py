"""Event files as they lie on the disk: which a path means, and the text of each."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from pathlib import Path

from chronicle.diagnostics import CODES, Diagnostic, Location
from chronicle.eventfiles import limits
from chronicle.eventfiles.errors import UnreadableFile
from chronicle.eventfiles.notations import notation_of
from chronicle.eventfiles.syntax.module_names import TAKEN
from chronicle.eventfiles.syntax.text import EventText

_ARCHIVES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How workbooks begin, of today and of the time before."""
_BYTE_ORDER_MARK = "\ufeff"


def event_files(path: Path) -> Iterator[Path]:
    """The event files in Python of a path: itself, or those of the folder that it is, by name.

    Raises:
        UnreadableFile: there are none, or one is a link that leads out of the folder.
    """
    if not path.is_dir():
        yield path
        return
    files = [file for file in files_in(path) if file.suffix == ".py"]
    if not files:
        raise UnreadableFile(path, "there is no event file in this folder")
    yield from files


def files_in(folder: Path) -> Iterator[Path]:
    """What may be an event file in a folder, by name: whatever has the suffix of one and is not hidden.

    Raises:
        UnreadableFile: one is a link that leads out of the folder.
    """
    root = folder.resolve()
    for file in sorted(folder.iterdir()):
        is_meant = file.suffix == ".py" or notation_of(file.name) is not None
        if not is_meant or file.name.startswith(("_", ".")) or file.is_dir():
            continue
        if not file.resolve().is_relative_to(root):
            raise UnreadableFile(file, "this link leads out of its folder")
        yield file


def text_of(path: Path) -> tuple[EventText, list[Diagnostic]]:
    """The text of a file, and what is to be said of the file as a whole.

    Raises:
        UnreadableFile: the file is missing, or no text in UTF-8.
    """
    data = bytes_of(path)
    found: list[Diagnostic] = []
    if path.stem in TAKEN:
        message = f"{path.stem!r} is the name of a module"
        found.append(_of_file("F116", path, message, help="give the file another name"))
    if len(data) > limits.FILE_BYTES:
        message = f"an event file has {limits.FILE_BYTES // 1024 // 1024} MiB at most"
        found.append(_of_file("F120", path, message, help="split it: a folder is read as one"))
        data = b""
    if data.startswith(_ARCHIVES):
        raise UnreadableFile(
            path, "this is a workbook or another archive, and no text: save its sheet as CSV"
        )
    try:
        content = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableFile(path, _why_no_text(data, error)) from None
    if content.startswith(_BYTE_ORDER_MARK):
        message = "the file begins with a byte order mark"
        found.append(_of_file("F118", path, message, help="save it as UTF-8 without one"))
        content = content.removeprefix(_BYTE_ORDER_MARK)
    return EventText(name=str(path), content=content.replace("\r\n", "\n").replace("\r", "\n")), found


def _why_no_text(data: bytes, error: UnicodeDecodeError) -> str:
    """What a file is that is no UTF-8, and what to do with it."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "this is UTF-16: save the file as UTF-8"
    line = data.count(b"\n", 0, error.start) + 1
    return f"line {line} is not UTF-8: save the file as UTF-8"


def bytes_of(path: Path) -> bytes:
    """What a file holds, up to one byte more than an event file may.

    Raises:
        UnreadableFile: the file is missing, or no regular file.
    """
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
