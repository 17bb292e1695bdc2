"""Writing a file so that it is there whole or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path


class CannotWrite(ValueError):  # noqa: N818 - it is said as it is read: cannot write build/mali.svg
    """A file that cannot be written; the message says which and why."""


def write_atomically(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file beside its place and put it there when it is whole; missing folders are made.

    Whoever reads the path finds the old content or the new one, after a loss of power too.

    Raises:
        CannotWrite: the folder or the file cannot be written.
    """
    target = Path(path)
    try:
        _write(target, content)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CannotWrite(f"cannot write {str(target)!r}: {reason}") from error


def _write(target: Path, content: bytes) -> None:
    if target.is_dir():
        raise IsADirectoryError(21, "it is a folder")
    if _is_special(target):
        target.write_bytes(content)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    place = target.resolve()  # the file that a link points to is replaced, not the link
    handle, beside = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(_mode(place))
        Path(beside).replace(place)
    except BaseException:
        with suppress(OSError):
            Path(beside).unlink()
        raise


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
