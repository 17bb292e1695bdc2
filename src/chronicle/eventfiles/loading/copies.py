"""The saved copies of sources: found beside the event file, held against their digests, made searchable."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from hashlib import sha256
from itertools import islice
from pathlib import Path

from chronicle.diagnostics import CODES, Diagnostic
from chronicle.eventfiles.errors import UnreadableFile
from chronicle.eventfiles.loading.files import bytes_of
from chronicle.eventfiles.quotes import SavedText, saved_text
from chronicle.model import Source, Timeline

_COMPARED = 200
"""How many names of a folder are looked at for one that is near."""


def copies_of(
    sources: Iterable[Source], folder: Path, timeline: Timeline, findings: list[Diagnostic]
) -> dict[str, SavedText]:
    """The saved texts of sources by id; what cannot be read, or was changed, is noted."""
    saved: dict[str, SavedText] = {}
    for source in sources:
        copy = None if source.file is None else _copy_of(source, source.file, folder, timeline, findings)
        if copy is not None:
            saved[source.id] = copy
    return saved


def _copy_of(
    source: Source, file: str, folder: Path, timeline: Timeline, findings: list[Diagnostic]
) -> SavedText | None:
    """The saved copy of a source if it can be read and is a text; else a finding."""
    path = next((p for p in (folder / file, folder / "sources" / file) if p.is_file()), None)
    if path is None or not path.resolve().is_relative_to(folder.resolve()):
        message = f"there is no file {file!r} beside this event file"
        findings.append(_of_copy("F312", message, source, timeline, help=_nearest(file, folder)))
        return None
    try:
        data = bytes_of(path)
    except UnreadableFile as error:
        findings.append(_of_copy("F312", error.reason, source, timeline))
        return None
    if source.sha256 is not None and sha256(data).hexdigest() != source.sha256:
        message = f"the file {file!r} is not the copy that was cited: its SHA-256 differs"
        findings.append(_of_copy("F313", message, source, timeline, field="sha256"))
    try:
        return saved_text(data.decode("utf-8"))
    except UnicodeDecodeError:
        if _is_text(data):
            message = f"the file {file!r} is not UTF-8: no quote can be looked up in it"
            findings.append(_of_copy("F312", message, source, timeline))
        return None  # a picture or a scan has a digest, and no words to look up


def _nearest(file: str, folder: Path) -> str | None:
    """What the file that is meant may be called: one of that folder, or of the folder 'sources' beside it."""
    beside = folder / file
    names = [other.name for other in _some_files(beside.parent)]
    names += [other.name for other in _some_files(folder / "sources")]
    near = get_close_matches(beside.name, names, n=1)
    return f"did you mean {near[0]!r}?" if near else None


def _some_files(folder: Path) -> Iterator[Path]:
    return islice((other for other in folder.glob("*") if other.suffix != ".py"), _COMPARED)


def _is_text(data: bytes) -> bool:
    """Whether a file that is not UTF-8 holds words in another encoding: one of a byte each, or UTF-16."""
    return b"\0" not in data or data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))


def _of_copy(
    code: str,
    message: str,
    source: Source,
    timeline: Timeline,
    *,
    field: str = "file",
    help: str | None = None,  # noqa: A002 - the word of the record
) -> Diagnostic:
    entry = CODES[code]
    return Diagnostic(
        code=code,
        severity=entry.severity,
        message=entry.title if source.private else message,
        location=timeline.location(source.id, field),
        help=None if source.private else help,
        excerpt="" if source.private else None,
    )
