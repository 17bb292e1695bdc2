"""Writing a file so that it is there whole or not at all."""

import os
import tempfile
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path


class CannotWrite(ValueError):  # noqa: N818 - it is said as it is read: cannot write build/mali.svg
    """A file that cannot be written; the message says which and why."""


def write_atomically(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file beside its place and put it there when it is whole; missing folders are made.

    Whoever reads the path finds the old content or the new one, after a loss of power too.

    Raises:
        CannotWrite: the folder or the file cannot be written.
    """
    write_together([(path, content)])


def write_together(files: Iterable[tuple[str | os.PathLike[str], bytes]]) -> None:
    """Write several files in this way: all are whole before the first is put in its place.

    Raises:
        CannotWrite: one of them cannot be written; then none was.
    """
    whole: list[tuple[Path, Path]] = []
    try:
        for path, content in files:
            with _told(Path(path)):
                whole.append(_written_beside(Path(path), content))
        for beside, place in whole:
            if beside != place:
                with _told(place):
                    beside.replace(place)
    finally:
        for beside, place in whole:
            if beside != place:
                with suppress(OSError):
                    beside.unlink()


@contextmanager
def _told(target: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CannotWrite(f"cannot write {str(target)!r}: {reason}") from error


def _written_beside(target: Path, content: bytes) -> tuple[Path, Path]:
    """A whole file beside a place, and the place; a device takes its content at once and is both."""
    if target.is_dir():
        raise IsADirectoryError(21, "it is a folder")
    if _is_special(target):
        target.write_bytes(content)
        return target, target
    target.parent.mkdir(parents=True, exist_ok=True)
    place = target.resolve()  # the file that a link points to is replaced, not the link
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_mode(place))
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    return beside, place


def _is_special(target: Path) -> bool:
    """Whether it is a pipe or a device such as /dev/stdout, which cannot be replaced."""
    return target.exists() and not target.is_file()


def _mode(place: Path) -> int:
    """The permissions of the file that is replaced, else those that a new file gets."""
    if place.exists():
        return place.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
