"""The chronology as Markdown: a list whose source numbers are footnotes."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from chronicle.diagnostics import printable
from chronicle.interchange.listing import Entry, Listing, listing_of
from chronicle.model import Timeline
from chronicle.wording import Note, Phrase, escape_markdown, to_markdown


def write_markdown(timeline: Timeline, event_ids: Sequence[str], _width: int = 80) -> str:
    """The list, one line an event, and the footnotes; lines are never broken, Markdown does that."""
    listing = listing_of(timeline, event_ids)
    blocks = [_head(listing), _entries(listing.entries), _notes(listing.notes), _imprint(listing.imprint)]
    return "\n\n".join("\n".join(lines) for block in blocks if (lines := list(block))) + "\n"


def _head(listing: Listing) -> Iterator[str]:
    yield f"# {escape_markdown(listing.title)}"
    if listing.subtitle:
        yield f"\n*{escape_markdown(listing.subtitle.strip())}*"


def _entries(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        yield f"- {to_markdown(_strong(entry.when))} — {_said(entry, entry.remarks)}"
        yield from (f"  - {_said(part, part.remarks_as_part)}" for part in entry.parts)


def _said(entry: Entry, remarks: Phrase) -> str:
    title = to_markdown(_strong(entry.title) if entry.is_key else entry.title)
    return f"{title} ({to_markdown(remarks)})" if remarks else title


def _strong(phrase: Phrase) -> Phrase:
    return tuple(piece if piece.style == "raised" else evolve(piece, style="strong") for piece in phrase)


def _notes(notes: Iterable[Note]) -> Iterator[str]:
    for note in notes:
        archived = f" Archived at {_address(note.archived)}." if note.archived else ""
        url = f" {_address(note.url)}" if note.url else ""
        yield f"[^{note.number}]: {to_markdown(note.phrase)}.{url}{archived}"


def _address(url: str) -> str:
    """An address as a link to itself; what could end the link early is written as the standard does."""
    safe = printable(url).replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E").replace(" ", "%20")
    return f"<{safe}>" if url.startswith(("https://", "http://")) else escape_markdown(url)


def _imprint(imprint: str) -> Iterator[str]:
    if imprint:
        yield f"*{escape_markdown(imprint.strip())}*"
