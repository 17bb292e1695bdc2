"""Timeline + chronology → items: which events stand on the axis, which in the strip, which inside another's label."""

from chronicle.chart.items import Dated, Items, NotDated
from chronicle.chart.knowledge import Knowledge, knowledge_of
from chronicle.chronology import Chronology
from chronicle.model import Event, Timeline, has_rival_datings
from chronicle.wording import Notes


def gather(timeline: Timeline, chronology: Chronology, order: tuple[str, ...], notes: Notes) -> Items:
    """The items of a picture, each group in the given order of the timeline's events."""
    events = [timeline.events[name] for name in order if name in timeline.events]
    inside = {event.id for event in events if _stands_inside(event, timeline)}
    parts = {
        event.id: tuple(part for part in events if part.id in inside and part.part_of_id == event.id) for event in events
    }
    outside = [event for event in events if event.id not in inside]
    dated = (_dated(event, parts[event.id], notes) for event in outside if event.datings)
    return Items(
        dated=tuple(sorted((item for item in dated if item is not None), key=lambda item: item.anchor)),
        undated=tuple(
            NotDated(event=event, window=_window(event, chronology)) for event in outside if not _has_mark(event)
        ),
    )


def _stands_inside(event: Event, timeline: Timeline) -> bool:
    """Whether an event is told inside the label of its whole: it has no date, or its whole's very date."""
    whole = timeline.events.get(event.part_of_id or "")
    if whole is None or not _has_mark(whole):
        return False
    if whole.part_of_id is not None and _stands_inside(whole, timeline):
        return False
    return not event.datings or {str(dating.when) for dating in event.datings} <= {str(dating.when) for dating in whole.datings}


def _has_mark(event: Event) -> bool:
    return any(knowledge_of(dating.when) is not None for dating in event.datings)


def _dated(event: Event, parts: tuple[Event, ...], notes: Notes) -> Dated | None:
    known: list[tuple[Knowledge, str]] = []
    for dating in event.datings:
        knowledge = knowledge_of(dating.when)
        if knowledge is not None:
            numbers = ",".join(str(notes.number(citation.source_id)) for citation in dating.sources)
            known.append((knowledge, numbers))
    if not known:
        return None
    return Dated(
        event=event,
        datings=tuple(knowledge for knowledge, _ in known),
        numbers=tuple(numbers for _, numbers in known),
        rival=has_rival_datings(event),
        parts=parts,
    )


def _window(event: Event, chronology: Chronology) -> tuple[int | None, int | None]:
    window = chronology.window(event.id)
    return window.start.earliest, window.end.latest
