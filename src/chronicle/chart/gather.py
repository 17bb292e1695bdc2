"""Timeline + chronology → items: what stands on the axis, what in the strip, what inside another's label."""

from collections.abc import Sequence

from chronicle.chart.items import Dated, Items, NotDated
from chronicle.chart.knowledge import knowledge_of
from chronicle.chronology import Chronology
from chronicle.chronology.axis.clocks import Clock, clock_for
from chronicle.model import Event, Timeline, has_rival_datings


def gather(timeline: Timeline, chronology: Chronology) -> Items:
    """The items of a picture: dated ones by time, undated ones and parts in the order of the telling.

    What relations between undated events demand goes before the order of the telling.
    """
    events = tuple(timeline)
    inside = {event.id for event in events if _stands_inside(event, timeline)}
    outside = [event for event in events if event.id not in inside]
    values = [dating.when for event in events for dating in event.datings]
    clocks = (clock_for(values), clock_for(values, about="narrow"))
    dated = (
        _dated(
            event, tuple(part for part in events if part.id in inside and part.part_of_id == event.id), clocks
        )
        for event in outside
    )
    undated = [event for event in outside if not _has_mark(event)]
    return Items(
        dated=tuple(sorted((item for item in dated if item is not None), key=lambda item: item.anchor)),
        undated=tuple(
            NotDated(event=event, window=_window(event, chronology)) for event in _related_first(undated)
        ),
        on_utc=any(clocks[0](value) != value.padded_span for value in values),
    )


def _related_first(events: Sequence[Event]) -> Sequence[Event]:
    """The events as told, but each after those that it is said to come after (Kahn 1962)."""
    waiting = {event.id: event for event in events}
    before: dict[str, set[str]] = {name: set() for name in waiting}
    for event in events:
        before[event.id] |= {relation.event_id for relation in event.after} & waiting.keys()
        for relation in event.before:
            if relation.event_id in waiting:
                before[relation.event_id].add(event.id)
    told: list[Event] = []
    while waiting:
        free = next((name for name in waiting if not before[name] & waiting.keys()), next(iter(waiting)))
        told.append(waiting.pop(free))
    return told


def _stands_inside(event: Event, timeline: Timeline) -> bool:
    """Whether an event is told inside the label of its whole: it has no date, or its whole's very date."""
    whole = timeline.events.get(event.part_of_id or "")
    if whole is None or not _has_mark(whole):
        return False
    if whole.part_of_id is not None and _stands_inside(whole, timeline):
        return False
    return not event.datings or {str(dating.when) for dating in event.datings} <= {
        str(dating.when) for dating in whole.datings
    }


def _has_mark(event: Event) -> bool:
    return any(knowledge_of(dating.when) is not None for dating in event.datings)


def _dated(event: Event, parts: tuple[Event, ...], clocks: tuple[Clock, Clock]) -> Dated | None:
    datings = tuple(
        knowledge for dating in event.datings if (knowledge := knowledge_of(dating.when, *clocks)) is not None
    )
    return (
        Dated(event=event, datings=datings, rival=has_rival_datings(event), parts=parts) if datings else None
    )


def _window(event: Event, chronology: Chronology) -> tuple[int | None, int | None]:
    window = chronology.window(event.id)
    return window.start.earliest, window.end.latest
