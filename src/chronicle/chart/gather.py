"""Timeline + chronology → items: what stands on the axis, what in the strip, what inside another's label."""

from collections.abc import Sequence

from attrs import evolve

from chronicle.chart.forms.frame import domain_of
from chronicle.chart.items import Dated, EraItem, Items, NotDated
from chronicle.chart.knowledge import Kind, knowledge_of, says_anything
from chronicle.chronology import Chronology
from chronicle.chronology.axis.clocks import Clock, clock_for
from chronicle.dates import SECONDS_PER_DAY, Date
from chronicle.model import Event, Timeline, has_rival_datings

GOING_ON = 10
"""What goes on beyond the picture is shown for this part of its length more."""

MOST_DAYS_OF_HOURS = 14
"""The most days that a picture may span for its axis to show the time of day."""


def gather(timeline: Timeline, chronology: Chronology, order: Sequence[str]) -> Items:
    """The items of a picture: dated ones by time, undated ones and parts in the order of the telling.

    Dated ones of one moment stand as ``order`` lists their ids, so that the order of the file plays no part.
    What relations between undated events demand goes before the order of the telling.
    """
    events = tuple(timeline)
    rank = {name: number for number, name in enumerate(order)}
    outside: list[Event] = []
    parts: dict[str, list[Event]] = {}
    for event in events:
        host = event if event.part_of_id is None else _host(event, timeline)
        if host is event:
            outside.append(event)
        else:
            parts.setdefault(host.id, []).append(event)
    values = [dating.when for event in events for dating in event.datings]
    values += [era.when for era in timeline.eras]
    clocks = (clock_for(values), clock_for(values, about="narrow"))
    dated = [_dated(event, tuple(parts.get(event.id, ())), clocks) for event in outside]
    undated = [event for event, item in zip(outside, dated, strict=True) if item is None]
    found = [item for item in dated if item is not None]
    tells_hours = _tells_hours(found)
    domain = _domain(found)
    fitted = [_fitted(item, domain, tells_hours=tells_hours) for item in found]
    known = [(era, knowledge_of(era.when, *clocks)) for era in timeline.eras]
    return Items(
        dated=tuple(sorted(fitted, key=lambda item: (item.anchor, rank[item.event.id]))),
        undated=tuple(
            NotDated(event=event, window=_window(event, chronology)) for event in _related_first(undated)
        ),
        eras=tuple(EraItem(era=era, knowledge=knowledge) for era, knowledge in known if knowledge),
        on_utc=any(clocks[0](value) != value.padded_span for value in values if not isinstance(value, Date)),
        tells_hours=tells_hours,
    )


def _domain(items: Sequence[Dated]) -> tuple[int, int]:
    """The stretch that the picture shows, with room for what goes on beyond it."""
    if not items:
        return 0, 0
    first, last = domain_of(items)
    more = (last - first) // GOING_ON
    back, on = (any(knowledge.goes_on[end] for item in items for knowledge in item.datings) for end in (0, 1))
    return first - more if back else first, last + more if on else last


def _tells_hours(items: Sequence[Dated]) -> bool:
    """Whether the axis shows the time of day: some date does, and the picture is of few days."""
    if not items:
        return False
    first, last = domain_of(items)
    told = any(
        knowledge.kind is Kind.DAY and knowledge.ends[1] - knowledge.ends[0] < SECONDS_PER_DAY
        for item in items
        for knowledge in item.datings
    )
    return told and last - first <= MOST_DAYS_OF_HOURS * SECONDS_PER_DAY


def _fitted(item: Dated, domain: tuple[int, int], *, tells_hours: bool) -> Dated:
    """An item as this picture shows it: a whole day is a stretch where the axis shows hours."""
    if not tells_hours and not any(any(knowledge.goes_on) for knowledge in item.datings):
        return item
    datings = [knowledge.within(domain) for knowledge in item.datings]
    if tells_hours:
        datings = [
            evolve(knowledge, kind=Kind.GRANULE)
            if knowledge.kind is Kind.DAY and knowledge.ends[1] - knowledge.ends[0] >= SECONDS_PER_DAY
            else knowledge
            for knowledge in datings
        ]
    return evolve(item, datings=tuple(datings))


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


def _host(event: Event, timeline: Timeline) -> Event:
    """The event in whose label this one is told: the highest whole that it adds no date to, else itself."""
    chain = [event]
    while (whole := timeline.events.get(chain[-1].part_of_id or "")) is not None:
        if whole in chain:
            return event
        if not _is_told_by(whole, chain[-1]):
            break
        chain.append(whole)
    return next((whole for whole in reversed(chain) if _has_mark(whole)), event)


def _is_told_by(whole: Event, part: Event) -> bool:
    """Whether a part has no date, or its whole's very date."""
    return {str(dating.when) for dating in part.datings} <= {str(dating.when) for dating in whole.datings}


def _has_mark(event: Event) -> bool:
    return any(says_anything(dating.when) for dating in event.datings)


def _dated(event: Event, parts: tuple[Event, ...], clocks: tuple[Clock, Clock]) -> Dated | None:
    known = [knowledge_of(dating.when, *clocks) for dating in event.standing_datings]
    datings = tuple([knowledge for knowledge in known if knowledge is not None])
    if not datings:
        return None
    is_rival = len(known) > 1 and has_rival_datings(event)
    return Dated(event=event, datings=datings, rival=is_rival, parts=parts)


def _window(event: Event, chronology: Chronology) -> tuple[int | None, int | None]:
    window = chronology.span(event.id)
    return window.start.earliest, window.end.latest
