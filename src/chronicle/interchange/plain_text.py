"""The chronology as plain text, in lines no wider than a page or a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby

from chronicle.diagnostics import columns_of, on_one_line, wrap
from chronicle.interchange.listing import Entry, Listing, listing_of
from chronicle.model import Timeline
from chronicle.wording import Note, Phrase, to_text

_INDENT = "    "


def write_text(timeline: Timeline, event_ids: Sequence[str], width: int = 80) -> str:
    """The list with the date over each event, and the numbered sources under it."""
    listing = listing_of(timeline, event_ids)
    blocks = [
        _head(listing, width),
        *_days(listing.entries, width),
        _foot(listing, width),
    ]
    return "\n\n".join("\n".join(lines) for block in blocks if (lines := list(block))) + "\n"


def _head(listing: Listing, width: int) -> Iterator[str]:
    title = wrap(on_one_line(listing.title), width)
    yield from title
    yield "=" * max(columns_of(line) for line in title)
    yield from _wrapped(on_one_line(listing.subtitle), width)


def _days(entries: Iterable[Entry], width: int) -> Iterator[Iterator[str]]:
    """One block for all neighbours that have the same date."""
    for when, same in groupby(entries, key=lambda entry: entry.when):
        yield chain(_wrapped(to_text(when), width), *(_entry(entry, width) for entry in same))


def _entry(entry: Entry, width: int) -> Iterator[str]:
    yield from _wrapped(_said(entry.title, entry.remarks), width, first=_INDENT, indent=f"{_INDENT}  ")
    for part in entry.parts:
        said = _said(part.title, part.remarks_as_part)
        yield from _wrapped(said, width, first=f"{_INDENT}  · ", indent=f"{_INDENT}    ")


def _said(title: Phrase, remarks: Phrase) -> str:
    return f"{to_text(title)} ({to_text(remarks)})" if remarks else to_text(title)


def _foot(listing: Listing, width: int) -> Iterator[str]:
    if listing.notes:
        yield "Sources"
        for note in listing.notes:
            yield from _note(note, width)
    if listing.notes and listing.imprint:
        yield ""
    yield from _wrapped(on_one_line(listing.imprint), width)


def _note(note: Note, width: int) -> Iterator[str]:
    yield from _wrapped(f"{to_text(note.phrase)}.", width, first=f"{note.number:>3} ", indent=_INDENT)
    # An address is never broken, so that it can be followed and copied.
    if note.url:
        yield f"{_INDENT}{on_one_line(note.url)}"
    if note.archived:
        yield f"{_INDENT}archived at {on_one_line(note.archived)}"


def _wrapped(text: str, width: int, *, first: str | None = None, indent: str = "") -> Iterator[str]:
    if not text:
        return
    room = max(width - len(indent), 20)
    for number, line in enumerate(wrap(text, room)):
        yield f"{indent if number or first is None else first}{line}"
