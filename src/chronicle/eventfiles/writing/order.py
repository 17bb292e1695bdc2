"""The order in which entities are written: each after what it refers to, events by date."""

from collections.abc import Iterable, Sequence

from chronicle.eventfiles.writing.statement_order import Item, in_order
from chronicle.model import Era, Event, Source, id_of


def sources_in_order(sources: Sequence[Source]) -> list[Source]:
    """The sources as they are, but what one repeats before it."""
    items = [
        Item(id=source.id, wants=frozenset() if source.origin is None else frozenset({id_of(source.origin)}))
        for source in sources
    ]
    by_id = {source.id: source for source in sources}
    return [by_id[item.id] for item in in_order(items)]


def eras_in_order(eras: Sequence[Era]) -> list[Era]:
    """The eras by date."""
    by_id = {era.id: era for era in eras}
    return [by_id[item.id] for item in in_order([era_item(era) for era in eras])]


def era_item(era: Era, needs: Iterable[str] = ()) -> Item:
    """An era as something to be put in order."""
    return Item(id=era.id, key=era.when.sort_key, needs=frozenset(needs))


def events_in_order(events: Sequence[Event]) -> list[Event]:
    """The events: what is referred to first, then by date."""
    by_id = {event.id: event for event in events}
    return [by_id[item.id] for item in in_order([event_item(event) for event in events])]


def event_item(event: Event, needs: Iterable[str] = ()) -> Item:
    """An event as something to be put in order: behind what it came after, lies within, or is a part of."""
    claims = (*event.after, *event.during, *event.in_year, *event.because_of)
    behind = {claim.event_id for claim in claims}
    behind |= set() if event.part_of_id is None else {event.part_of_id}
    key = event.datings[0].when.sort_key if event.datings else None
    return Item(id=event.id, key=key, needs=frozenset(needs), wants=frozenset(behind))
