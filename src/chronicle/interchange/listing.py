"""The chronology as a list of entries, before any format: what is said of each event, and in which place.

A part of an event that has no date of its own, or the date of its whole, stands under its whole. Parts of one
whole stand as the file tells them, as in a picture, unless a relation between them says otherwise.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from attrs import frozen

from chronicle.model import Event, Header, Timeline
from chronicle.wording import (
    Note,
    Notes,
    Phrase,
    date_phrase,
    in_words,
    joined,
    number_sources,
    relation_phrases,
    status_phrase,
    title_phrase,
)


@frozen(kw_only=True)
class Entry:
    """One event of the list and its parts.

    ``status`` is empty for what is plainly reported; ``position`` tells where an event that has no date
    stands among others.
    """

    event_id: str
    date: Phrase
    title: Phrase
    status: Phrase
    position: tuple[Phrase, ...]
    is_key: bool
    parts: tuple["Entry", ...] = ()

    @property
    def when(self) -> Phrase:
        """The date, or what is known of the position instead."""
        return joined([self.date, *self.position], ", ")

    @property
    def remarks(self) -> Phrase:
        """What has to be added to the title of an event that is listed with its date."""
        return self.status

    @property
    def remarks_as_part(self) -> Phrase:
        """What has to be added to the title of a part, which is listed without a date."""
        return joined([self.status, *self.position], "; ")


@frozen(kw_only=True)
class Listing:
    """A whole chronology as it is listed; ``imprint`` is the credit line and the day it is told up to."""

    title: str
    subtitle: str
    language: str
    entries: tuple[Entry, ...]
    notes: tuple[Note, ...]
    imprint: str


def listing_of(timeline: Timeline, event_ids: Sequence[str]) -> Listing:
    """The events of a timeline as entries, in the order given."""
    notes = number_sources(timeline, in_reading_order(timeline, event_ids))
    parts = _parts_by_whole(timeline, event_ids)
    inside = {part for several in parts.values() for part in several}
    return Listing(
        title=timeline.header.title or "Chronology",
        subtitle=timeline.header.subtitle or "",
        language=timeline.header.language,
        entries=tuple(
            _entry(event_id, timeline, notes, parts=parts.get(event_id, ()))
            for event_id in event_ids
            if event_id not in inside
        ),
        notes=notes.notes,
        imprint=_imprint(timeline.header),
    )


def _entry(event_id: str, timeline: Timeline, notes: Notes, *, parts: Sequence[str] = ()) -> Entry:
    event = timeline.events[event_id]
    return Entry(
        event_id=event_id,
        date=date_phrase(event, notes, language=timeline.header.language),
        title=title_phrase(event, notes),
        status=status_phrase(event, timeline),
        position=() if event.datings else relation_phrases(event, timeline, notes),
        is_key=event.key,
        parts=tuple(_entry(part, timeline, notes) for part in parts),
    )


def _imprint(header: Header) -> str:
    as_of = "" if header.as_of is None else f"As of {in_words(header.as_of, language=header.language)}"
    return " · ".join(part for part in (header.credit, as_of) if part)


# ---------------------------------------------------------------- parts under their wholes
def in_reading_order(timeline: Timeline, event_ids: Sequence[str]) -> Iterator[str]:
    """The ids as a reader of the list meets them: each whole, then its parts."""
    parts = _parts_by_whole(timeline, event_ids)
    inside = {part for several in parts.values() for part in several}
    for event_id in event_ids:
        if event_id not in inside:
            yield event_id
            yield from parts.get(event_id, ())


def _parts_by_whole(timeline: Timeline, event_ids: Sequence[str]) -> dict[str, list[str]]:
    listed = set(event_ids)
    parts: dict[str, list[str]] = {}
    for event_id in event_ids:
        whole = _outermost(event_id, timeline, listed)
        if whole != event_id:
            parts.setdefault(whole, []).append(event_id)
    place = {event_id: number for number, event_id in enumerate(timeline.events)}
    return {whole: _as_told(several, timeline, place) for whole, several in parts.items()}


def _as_told(parts: list[str], timeline: Timeline, place: Mapping[str, int]) -> list[str]:
    siblings = set(parts)
    if any(relation.event_id in siblings for part in parts for relation in timeline.events[part].relations):
        return parts
    return sorted(parts, key=place.__getitem__)


def _outermost(event_id: str, timeline: Timeline, listed: Collection[str]) -> str:
    """The event that another is listed under; itself where it stands alone or wholes run in a circle."""
    passed, current = {event_id}, timeline.events[event_id]
    while (whole := current.part_of_id) is not None and whole in listed:
        if not _adds_no_date(current, timeline.events[whole]):
            break
        if whole in passed:
            return event_id
        passed.add(whole)
        current = timeline.events[whole]
    return current.id


def _adds_no_date(part: Event, whole: Event) -> bool:
    return {dating.when for dating in part.datings} <= {dating.when for dating in whole.datings}
