"""Timeline + chronology → items: what stands on the axis, what in the strip, what inside another's label."""

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from chronicle.chart.forms.frame import domain_of
from chronicle.chart.items import Dated, EraItem, Items, Likelihood, NotDated
from chronicle.chart.knowledge import Kind, Knowledge, knowledge_of, says_anything, tightened
from chronicle.chronology import Chronology, Order, order_of
from chronicle.chronology.axis.clocks import Clock, clock_for
from chronicle.dates import SECONDS_PER_DAY, Date, DateTime
from chronicle.model import Circa, Event, Timeline, has_rival_datings

GOING_ON = 10
"""What goes on beyond the picture is shown for this part of its length more."""

MOST_UNDECIDED = 1_500
"""The most dated events whose undecided runs are looked for: more are counted, not told one by one."""

MOST_DAYS_OF_HOURS = 14
"""The most days that a picture may span for its axis to show the time of day."""


def gather(timeline: Timeline, order: Order) -> Items:
    """The items of a picture: dated ones by time, undated ones and parts in the order of the telling.

    Dated ones of one moment stand as in the order, so that the order of the file plays no part. What
    relations between undated events demand goes before the order of the telling.
    """
    events, chronology = tuple(timeline), order.chronology
    rank = {name: number for number, name in enumerate(order.events)}
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
    has_hours = any(isinstance(value, DateTime) for value in values)
    standing = _Standing.of(chronology, has_hours=has_hours)
    circa = timeline.circa
    dated = [_dated(event, tuple(parts.get(event.id, ())), clocks, standing, circa) for event in outside]
    undated = [event for event, item in zip(outside, dated, strict=True) if item is None]
    found = [item for item in dated if item is not None]
    tells_hours = _tells_hours(found)
    domain = _domain(found)
    fitted = [_fitted(item, domain, tells_hours=tells_hours) for item in found]
    likely = _likelihoods(undated, chronology)
    known = [
        (era, knowledge_of(era.when, *clocks, policy=circa.policy(era.sources))) for era in timeline.eras
    ]
    return Items(
        dated=tuple(sorted(fitted, key=lambda item: (item.anchor, rank[item.event.id]))),
        undated=tuple(
            NotDated(
                event=event,
                window=_window(event, chronology),
                likelihood=likely.get(event.id),
            )
            for event in _related_first(undated)
        ),
        eras=tuple(EraItem(era=era, knowledge=knowledge) for era, knowledge in known if knowledge),
        on_utc=any(clocks[0](value) != value.padded_span for value in values if not isinstance(value, Date)),
        tells_hours=tells_hours,
        undecided=_undecided([item.event for item in found], order),
    )


def _undecided(events: Sequence[Event], order: Order) -> tuple[tuple[str, ...], ...]:
    """The runs of neighbours on the axis whose order is open, but for those that bear the same dates."""
    if not 1 < len(events) <= MOST_UNDECIDED:
        return ()
    dates = {event.id: {dating.when for dating in event.standing_datings} for event in events}
    is_whole = dates.keys() == set(order.events)
    runs = (order if is_whole else order_of(order.chronology, only=dates)).undecided
    return tuple(run for run in runs if any(dates[name] != dates[run[0]] for name in run))


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
    tight = item.tight
    if tight is not None and tight.kind is Kind.DAY:
        tight = evolve(tight, kind=Kind.GRANULE) if tells_hours else None
    if not tells_hours and not any(any(knowledge.goes_on) for knowledge in item.datings):
        return item if tight is item.tight else evolve(item, tight=tight)
    datings = [knowledge.within(domain) for knowledge in item.datings]
    if tells_hours:
        datings = [
            evolve(knowledge, kind=Kind.GRANULE)
            if knowledge.kind is Kind.DAY and knowledge.ends[1] - knowledge.ends[0] >= SECONDS_PER_DAY
            else knowledge
            for knowledge in datings
        ]
    return evolve(item, datings=tuple(datings), tight=None if tight is None else tight.within(domain))


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


@frozen(kw_only=True)
class _Standing:
    """Which datings the chronology rests on, and which it set aside: by event, their numbers in its list.

    Without ``has_hours`` nothing is left of a day but the day.
    """

    chronology: Chronology
    bounding: Mapping[str, set[int]]
    set_aside: Mapping[str, set[int]]
    has_hours: bool

    @classmethod
    def of(cls, chronology: Chronology, *, has_hours: bool) -> "_Standing":
        bounding: dict[str, set[int]] = {}
        for claim in (chronology.claims[number] for number in chronology.bounding):
            if claim.field == "when" and claim.index is not None:
                bounding.setdefault(claim.event, set()).add(claim.index)
        set_aside: dict[str, set[int]] = {}
        for claim in chronology.set_aside:
            if claim.field == "when" and claim.index is not None:
                set_aside.setdefault(claim.event, set()).add(claim.index)
        return cls(chronology=chronology, bounding=bounding, set_aside=set_aside, has_hours=has_hours)

    def left_of(self, leading: Sequence[Knowledge], event: str) -> Knowledge | None:
        """What all claims together leave of the narrowest dating; None where they leave all of it."""
        narrowest = min(leading, key=_width, default=None)
        if narrowest is None or (narrowest.kind is Kind.DAY and not self.has_hours):
            return None
        return tightened(narrowest, self.chronology.span(event))


def _dated(
    event: Event,
    parts: tuple[Event, ...],
    clocks: tuple[Clock, Clock],
    standing: _Standing,
    circa: Circa,
) -> Dated | None:
    """An event by what its datings say; those that were set aside come last, and bound nothing."""
    aside = standing.set_aside.get(event.id, set[int]())
    bounding = standing.bounding.get(event.id, set[int]())
    known: list[Knowledge] = []
    leading: list[Knowledge] = []
    told = event.standing_datings
    for index, dating in enumerate(event.datings):
        knowledge = None
        if dating in told:
            policy = circa.policy(dating.sources or event.sources)
            knowledge = knowledge_of(dating.when, *clocks, policy=policy)
        if knowledge is None:
            continue
        known.append(evolve(knowledge, set_aside=True) if index in aside else knowledge)
        if index in bounding:
            leading.append(knowledge)
    if not known:
        return None
    return Dated(
        event=event,
        datings=tuple(sorted(known, key=lambda knowledge: knowledge.set_aside)),
        rival=len(told) > 1 and has_rival_datings(event, circa),
        tight=standing.left_of(leading, event.id),
        parts=parts,
    )


def _width(knowledge: Knowledge) -> tuple[bool, int]:
    """How much time it leaves open; what has no limit comes after all that has."""
    first, last = knowledge.outer
    return (True, 0) if first is None or last is None else (False, last - first)


def _likelihoods(events: Sequence[Event], chronology: Chronology) -> Mapping[str, Likelihood]:
    """When events that took no time, as it were, are likelier to have been; a state has no one moment."""
    happenings = [event.id for event in events if event.kind == "happening"]
    found: dict[str, Likelihood] = {}
    for name, density in chronology.densities(happenings).items():
        starts = chronology.span(name).start
        if not density.is_even and starts.earliest is not None and starts.latest is not None:
            stretch = starts.earliest, starts.latest
            found[name] = Likelihood(stretch=stretch, shares=density.shares, is_exact=density.is_exact)
    return found


def _window(event: Event, chronology: Chronology) -> tuple[int | None, int | None]:
    window = chronology.span(event.id)
    return window.start.earliest, window.end.latest
