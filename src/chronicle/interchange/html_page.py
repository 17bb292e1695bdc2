"""The chronology as a complete page: one ordered list, one list of notes, no script, nothing fetched."""

from collections.abc import Iterable, Iterator, Sequence

from chronicle.interchange.listing import Entry, Listing, listing_of
from chronicle.model import Timeline
from chronicle.wording import Note, Phrase, escape_html, to_html

_STYLE = """\
body { font: 1.0625rem/1.5 Georgia, "Times New Roman", serif; color: #1a1a1a; background: #fff; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; }
h1 { line-height: 1.2; margin-bottom: 0.25rem; }
.subtitle { font-style: italic; margin-top: 0; }
ol.events { list-style: none; padding: 0; }
ol.events > li { margin: 0 0 1rem; }
.date { font-weight: bold; display: block; }
.key > .title { font-weight: bold; }
.remark { font-style: italic; }
sup { line-height: 0; font-weight: normal; }
.notes, footer { font-size: 0.875rem; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } a { color: #9cc4ff; } }
@media print { body { margin: 0; max-width: none; } }"""  # noqa: E501 - a style sheet has its own lines

_NOTE_PREFIX = "source-"


def write_html(timeline: Timeline, event_ids: Sequence[str], _width: int = 80) -> str:
    """The whole page as UTF-8 text."""
    listing = listing_of(timeline, event_ids)
    return "\n".join(
        [*_top(listing), *_events(listing.entries), *_notes(listing.notes), *_bottom(listing), ""]
    )


def _top(listing: Listing) -> Iterator[str]:
    title = escape_html(listing.title)
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escape_html(listing.language)}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>"
    yield f"<style>\n{_STYLE}\n</style>"
    yield "</head>"
    yield "<body>"
    yield "<main>"
    yield f'<h1 dir="auto">{title}</h1>'
    if listing.subtitle:
        yield f'<p class="subtitle" dir="auto">{escape_html(listing.subtitle)}</p>'


def _events(entries: Iterable[Entry]) -> Iterator[str]:
    yield '<ol class="events">'
    for entry in entries:
        yield f"<li{_attributes(entry)}>"
        yield f'<span class="date">{_phrase(entry.when)}</span>'
        yield _said(entry, entry.remarks)
        if entry.parts:
            yield "<ul>"
            yield from (
                f"<li{_attributes(part)}>{_said(part, part.remarks_as_part)}</li>" for part in entry.parts
            )
            yield "</ul>"
        yield "</li>"
    yield "</ol>"


def _attributes(entry: Entry) -> str:
    key = ' class="key"' if entry.is_key else ""
    return f' id="event-{escape_html(entry.event_id)}"{key}'


def _said(entry: Entry, remarks: Phrase) -> str:
    title = f'<bdi class="title">{_phrase(entry.title)}</bdi>'
    return f'{title} <span class="remark">({_phrase(remarks)})</span>' if remarks else title


def _notes(notes: Iterable[Note]) -> Iterator[str]:
    written = [
        f'<li id="{_NOTE_PREFIX}{note.number}">{_phrase(note.phrase)}.{_addresses(note)}</li>'
        for note in notes
    ]
    if written:
        yield '<section class="notes" aria-labelledby="sources">'
        yield '<h2 id="sources">Sources</h2>'
        yield from ("<ol>", *written, "</ol>")
        yield "</section>"


def _addresses(note: Note) -> str:
    url = f" {_link(note.url)}" if note.url else ""
    archived = f" Archived at {_link(note.archived)}." if note.archived else ""
    return url + archived


def _link(url: str) -> str:
    """A link where the address is one of the web; anything else, a script above all, stays text."""
    text = escape_html(url)
    return f'<a href="{text}">{text}</a>' if url.startswith(("https://", "http://")) else text


def _bottom(listing: Listing) -> Iterator[str]:
    yield "</main>"
    if listing.imprint:
        yield f"<footer><p>{escape_html(listing.imprint)}</p></footer>"
    yield "</body>"
    yield "</html>"


def _phrase(phrase: Phrase) -> str:
    return to_html(phrase, note_prefix=_NOTE_PREFIX)
