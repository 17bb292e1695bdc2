"""The folder of the user's caches: entries by digest, written whole or not at all, the oldest dropped first.

The place is the one that the system has for caches. ``CHRONICLE_CACHE`` names another folder, or says "off".
Nothing here can fail a reading: where the folder cannot be read or written, there is no cache.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from attrs import define

VARIABLE = "CHRONICLE_CACHE"
_OFF = frozenset({"off", "0", "no", "false"})
_SUFFIX = ".reading"
_SMALLEST = 16 * 1024
"""A text that is shorter is read as fast as its entry would be."""
_MOST_BYTES = 256 * 1024 * 1024
_PACKAGE = Path(__file__).parents[2]
_ROOMS = ("dates", "diagnostics", "eventfiles", "model")
"""Where a change may change what is read."""


@define
class Store:
    """Entries by the digest of the text that they were made from; ``folder`` is None where there are none."""

    folder: Path | None
    _maker: bytes | None = None

    @classmethod
    def of_user(cls) -> "Store":
        """The store in the user's cache folder, or where ``CHRONICLE_CACHE`` says."""
        said = os.environ.get(VARIABLE, "")
        if said.lower() in _OFF:
            return cls(None)
        if said:
            return cls(Path(said))
        from platformdirs import user_cache_path  # noqa: PLC0415 - a door: only who reads long files needs it

        return cls(user_cache_path("chronicle", appauthor=False) / "readings")

    def key(self, content: str, suffix: str = ".py") -> str | None:
        """The name of the entry of a text in the notation that a suffix tells; None where none is kept."""
        if self.folder is None or len(content) < _SMALLEST:
            return None
        self._maker = self._maker or _maker()
        text = f"{suffix}\0{content}"  # the same text is other data in another notation
        return blake2b(text.encode(), digest_size=20, key=self._maker).hexdigest()

    def get(self, key: str) -> bytes | None:
        """The entry of that name."""
        try:
            data = self._path(key).read_bytes()
            os.utime(self._path(key))
        except OSError:
            return None
        return data

    def put(self, key: str, data: bytes) -> None:
        """Keep an entry: whoever reads finds the whole of it or nothing."""
        path = self._path(key)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=_SUFFIX)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(data)
                Path(name).replace(path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
            self._trim()

    def drop(self, key: str) -> None:
        """Forget an entry that is not what it should be."""
        with suppress(OSError):
            self._path(key).unlink()

    def _path(self, key: str) -> Path:
        assert self.folder is not None
        return self.folder / f"{key}{_SUFFIX}"

    def _trim(self) -> None:
        """Drop what was not used for longest, until the rest fits."""
        assert self.folder is not None
        entries = [(entry, entry.stat()) for entry in self.folder.glob(f"*{_SUFFIX}")]
        size = sum(stat.st_size for _, stat in entries)
        for entry, stat in sorted(entries, key=lambda pair: pair[1].st_mtime):
            if size <= _MOST_BYTES:
                return
            entry.unlink(missing_ok=True)
            size -= stat.st_size


def _maker() -> bytes:
    """Who made an entry: the version of chronicle and, as it may be worked on, the state of its files."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - the same door, and slow

    try:
        made_by = version("chronicle-timeline")
    except PackageNotFoundError:
        made_by = "source"
    digest = blake2b(made_by.encode(), digest_size=32)
    for path, stat in _files():
        digest.update(f"{path}{stat.st_size}{stat.st_mtime_ns}".encode())
    return digest.digest()


def _files() -> Iterator[tuple[str, os.stat_result]]:
    for room in _ROOMS:
        for folder, _, names in os.walk(_PACKAGE / room):
            for name in sorted(names):
                if name.endswith(".py"):
                    path = Path(folder, name)
                    yield str(path), path.stat()
