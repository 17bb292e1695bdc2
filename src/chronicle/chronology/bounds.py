"""Claims → constraints between points: what each kind of statement means as numbers.

Every event has a start and an end, and lasts at least a tick. A happening lies somewhere within its date; a
state fills it, and so does whatever is dated by an interval (EDTF `/`); of a process a plain date binds the
start only, and so does every relation in which it is the earlier one: "after ties deteriorated" does not say
that they stopped. A gap ends where the later event starts. A gap of at least so much begins with the last
tick of the earlier event, one of at most so much with the start of a happening and the last tick of a state;
both begin with the start of a process. Days are 24 hours long in it, and the last one of a state counts as
the first; months and years are those of the calendar.

One rule for each kind of statement, in one table: a new relation is a new row.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from attrs import evolve, frozen

from chronicle.chronology.axis.calendar_gaps import CalendarGap
from chronicle.chronology.axis.clocks import Clock, clock_for
from chronicle.chronology.axis.ticks import TICKS_PER_DAY, to_ticks
from chronicle.chronology.claims import Claim, PartOf
from chronicle.chronology.network import NO_CLAIM, ORIGIN, Edge
from chronicle.chronology.points import Points
from chronicle.chronology.solving.system import System
from chronicle.dates import AllOf, Bounds, CalendarDuration, Duration, ExactDuration, Interval
from chronicle.model import After, Before, Dating, During, EventKind, Timeline, Undated

Constraint: TypeAlias = Edge | CalendarGap


@frozen(kw_only=True)
class _Ground:
    """What the rules need to know beside the claim itself."""

    points: Points
    kinds: Mapping[str, EventKind]
    clock: Clock


def system_of(
    timeline: Timeline,
    claims: Sequence[Claim],
    points: Points,
    *,
    about: Literal["wide", "narrow"] = "wide",
) -> System:
    """The system of all claims, each under its number in the sequence; narrow takes "about 1320" for 1320."""
    ground = _Ground(
        points=points,
        kinds={key: event.kind for key, event in timeline.events.items()},
        clock=clock_for((date for claim in claims for date in claim.dates), about=about),
    )
    edges = [Edge(points.end(event), points.start(event), -1, NO_CLAIM) for event in points.events]
    gaps: list[CalendarGap] = []
    for number, claim in enumerate(claims):
        for constraint in _RULES[type(claim.said)](claim, claim.said, ground):
            if isinstance(constraint, CalendarGap):
                gaps.append(evolve(constraint, claim=number))
            else:
                tail, head, weight, _ = constraint
                edges.append(Edge(tail, head, weight, number))
    return System(size=points.count, edges=tuple(edges), gaps=tuple(gaps))


# ---------------------------------------------------------------- one rule for each kind of statement
def _dated(claim: Claim, said: Dating, ground: _Ground) -> Iterator[Constraint]:
    start, end = ground.points.start(claim.event), ground.points.end(claim.event)
    span, kind = ground.clock(said.when), ground.kinds[claim.event]
    if kind == "state" or isinstance(said.when, (Interval, AllOf)):
        yield from _within(start, span.start)
        yield from _within(end, span.end)
    else:
        first, last = span.start.earliest, span.end.latest
        yield from _not_before(start, first)
        if kind == "process":
            yield from _not_after(start, last, slack=-1)
        else:
            yield from _not_after(end, last)


def _undated(claim: Claim, said: Undated, ground: _Ground) -> Iterator[Constraint]:
    start, end = ground.points.start(claim.event), ground.points.end(claim.event)
    if said.not_before is not None:
        yield from _not_before(start, ground.clock(said.not_before).start.earliest)
    if said.not_after is not None:
        last = ground.clock(said.not_after).end.latest
        if ground.kinds[claim.event] == "process":
            yield from _not_after(start, last, slack=-1)
        else:
            yield from _not_after(end, last)


def _before(claim: Claim, said: Before, ground: _Ground) -> Iterator[Constraint]:
    return _in_turn(claim.event, said.event_id, said.at_least, said.at_most, ground)


def _after(claim: Claim, said: After, ground: _Ground) -> Iterator[Constraint]:
    return _in_turn(said.event_id, claim.event, said.at_least, said.at_most, ground)


def _during(claim: Claim, said: During | PartOf, ground: _Ground) -> Iterator[Constraint]:
    inner, outer, points = claim.event, said.event_id, ground.points
    yield Edge(points.start(inner), points.start(outer), 0)
    if ground.kinds[inner] == "process":
        yield Edge(points.end(outer), points.start(inner), -1)
    else:
        yield Edge(points.end(outer), points.end(inner), 0)


_RULES: Mapping[type, Callable[[Claim, Any, _Ground], Iterator[Constraint]]] = {
    Dating: _dated,
    Undated: _undated,
    Before: _before,
    After: _after,
    During: _during,
    PartOf: _during,
}


# ---------------------------------------------------------------- what the rules are made of
def _in_turn(
    earlier: str, later: str, at_least: Duration | None, at_most: Duration | None, ground: _Ground
) -> Iterator[Constraint]:
    start, kind = ground.points.start(later), ground.kinds[earlier]
    first, last = (ground.points.start(earlier), 0), (ground.points.end(earlier), -1)
    anchor, offset = first if kind == "process" else last
    yield Edge(start, anchor, -1 - offset)
    if at_least is not None:
        if kind == "state" and isinstance(at_least, CalendarDuration) and not at_least.months:
            offset = -TICKS_PER_DAY
        yield _gap(anchor, start, at_least, offset=offset, is_at_most=False)
    if at_most is not None:
        anchor, offset = last if kind == "state" else first
        yield _gap(anchor, start, at_most, offset=offset, is_at_most=True)


def _gap(earlier: int, later: int, length: Duration, *, offset: int, is_at_most: bool) -> Constraint:
    if isinstance(length, CalendarDuration) and length.months:
        return CalendarGap(
            earlier=earlier,
            later=later,
            amount=length,
            is_at_most=is_at_most,
            offset=offset,
            claim=NO_CLAIM,
        )
    ticks = length_in_ticks(length) + offset
    return Edge(earlier, later, ticks) if is_at_most else Edge(later, earlier, -ticks)


def length_in_ticks(length: Duration) -> int:
    """The length of an amount without months."""
    return to_ticks(length.seconds) if isinstance(length, ExactDuration) else length.days * TICKS_PER_DAY


def _within(point: int, bounds: Bounds) -> Iterator[Edge]:
    """A point known exactly, or somewhere inside its bounds, which are half-open."""
    slack = 0 if bounds.earliest == bounds.latest else 1
    yield from _not_before(point, bounds.earliest, slack=slack if point % 2 == 0 else 0)
    yield from _not_after(point, bounds.latest, slack=-slack if point % 2 == 1 else 0)


def _not_before(point: int, second: int | None, *, slack: int = 0) -> Iterator[Edge]:
    if second is not None:
        yield Edge(point, ORIGIN, -to_ticks(second) - slack)


def _not_after(point: int, second: int | None, *, slack: int = 0) -> Iterator[Edge]:
    if second is not None:
        yield Edge(ORIGIN, point, to_ticks(second) + slack)
