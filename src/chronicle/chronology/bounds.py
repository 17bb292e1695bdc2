"""Claims → constraints between points: what each kind of statement means as numbers.

Every event has a start and an end, and lasts at least a tick. A happening lies somewhere within its date; a
state fills it, and so does whatever is dated by an interval (EDTF `/`); of a process a plain date binds the
start only, and so does every relation in which it is the earlier one: "after ties deteriorated" does not say
that they stopped. Where a claim names a part, it speaks of that part, whatever the kind.

A gap ends where the later event starts. A gap of at least so much begins with the last tick of the earlier
event, one of at most so much with the start of a happening and the last tick of a state; both begin with the
start of a process. Days are 24 hours long in it, and the last one of a state counts as the first; months and
years are those of the calendar. How long something lasted is known to the smallest unit that is named,
however the source counted.

One rule for each kind of statement, in one table: a new relation is a new row.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from attrs import define, field

from chronicle.chronology.axis.calendar_gaps import CalendarGap
from chronicle.chronology.axis.clocks import Clock, clock_for, is_zoned, seconds_ahead_of_utc
from chronicle.chronology.axis.ticks import TICKS_PER_DAY, to_ticks
from chronicle.chronology.claims import Claim, PartOf, Published
from chronicle.chronology.network import NO_CLAIM, ORIGIN, Edge
from chronicle.chronology.points import Points
from chronicle.chronology.solving.system import System
from chronicle.dates import (
    DEFAULT_POLICY,
    AllOf,
    Bounds,
    CalendarDuration,
    DateValue,
    Duration,
    ExactDuration,
    Interval,
    PaddingPolicy,
    Span,
)
from chronicle.dates.duration import DAYS_PER_WEEK, MONTHS_PER_CENTURY, MONTHS_PER_DECADE, DurationUnit
from chronicle.model import (
    After,
    Attested,
    Before,
    Circa,
    Dating,
    During,
    Either,
    EventKind,
    EventPart,
    InYear,
    Lasts,
    Meets,
    Overlaps,
    Timeline,
    Undated,
    Within,
)

_MONTHS_PER_YEAR = 12
_SECONDS_OF_UNITS: Mapping[DurationUnit | None, int] = {"hour": 3600, "minute": 60, "second": 1}
_MONTHS_OF_UNITS: Mapping[DurationUnit | None, int] = {
    "month": 1,
    "decade": MONTHS_PER_DECADE,
    "century": MONTHS_PER_CENTURY,
}

Instant: TypeAlias = tuple[int, int]
"""A point, and what is added to it: the last tick that an event covers is its end less one tick."""


@define(kw_only=True)
class Draft:
    """Constraints as they are written down, each under the number of the claim that is being read."""

    points: Points
    kinds: Mapping[str, EventKind]
    clock: Clock
    circa: Circa
    claim: int = NO_CLAIM
    policy: PaddingPolicy = DEFAULT_POLICY
    """How wide "about" is in the claim that is being read."""
    ahead_s: int = 0
    """By how many seconds the clock is ahead of UTC, at most."""
    edges: list[Edge] = field(factory=list[Edge])
    gaps: list[CalendarGap] = field(factory=list[CalendarGap])

    def read(self, number: int, claim: Claim) -> None:
        """Write down what a claim says."""
        self.claim, self.policy = number, self.circa.policy(claim.sources)
        _RULES[type(claim.said)](claim.event, claim.said, self)

    def span(self, value: DateValue) -> Span:
        """The bounds of a date that the claim names."""
        return self.clock(value, self.policy)

    def edge(self, tail: int, head: int, weight: int) -> None:
        """That the head comes at most so many ticks after the tail."""
        self.edges.append(Edge(tail, head, weight, self.claim))

    def instant(self, event: str, part: EventPart) -> Instant:
        """The first or the last tick of an event."""
        start = 2 * self.points.numbers[event] + 1
        return (start, 0) if part == "start" else (start + 1, -1)

    def apart(self, earlier: Instant, later: Instant, length: Duration, *, is_at_most: bool) -> None:
        """That one instant comes at least, or at most, so long after another."""
        (first, offset), (second, later_offset) = earlier, later
        if isinstance(length, CalendarDuration) and length.months:
            gap = CalendarGap(
                earlier=first,
                later=second,
                amount=length,
                is_at_most=is_at_most,
                offset=offset,
                later_offset=later_offset,
                claim=self.claim,
            )
            self.gaps.append(gap)
            return
        ticks = length_in_ticks(length) + offset - later_offset
        if is_at_most:
            self.edge(first, second, ticks)
        else:
            self.edge(second, first, -ticks)

    def not_before(self, point: int, second: int | None, *, slack: int = 0) -> None:
        """That a point does not come before a second."""
        if second is not None:
            self.edge(point, ORIGIN, -to_ticks(second) - slack)

    def not_after(self, point: int, second: int | None, *, slack: int = 0) -> None:
        """That a point does not come after a second."""
        if second is not None:
            self.edge(ORIGIN, point, to_ticks(second) + slack)

    def over_by(self, event: str, second: int | None) -> None:
        """That an event was over by a second; of a process and a state, only that it had begun."""
        start = 2 * self.points.numbers[event] + 1
        if self.kinds[event] == "happening":
            self.not_after(start + 1, second)
        else:
            self.not_after(start, second, slack=-1)


def draft_for(
    timeline: Timeline, claims: Sequence[Claim], points: Points, *, about: Literal["wide", "narrow"] = "wide"
) -> Draft:
    """An empty draft that knows the events, and the clock that the dates of the claims are read on.

    When a source was published is read on the clock of what is stated, and does not choose it.
    """
    stated = [date for claim in claims if not claim.is_implied for date in claim.dates]
    return Draft(
        points=points,
        kinds={key: event.kind for key, event in timeline.events.items()},
        clock=clock_for(stated, about=about),
        ahead_s=seconds_ahead_of_utc(stated),
        circa=timeline.circa,
    )


def system_of(
    timeline: Timeline,
    claims: Sequence[Claim],
    points: Points,
    *,
    about: Literal["wide", "narrow"] = "wide",
) -> System:
    """The system of all claims, each under its number in the sequence; narrow takes "about 1320" for 1320."""
    draft = draft_for(timeline, claims, points, about=about)
    draft.edges = [Edge(2 * number + 2, 2 * number + 1, -1, NO_CLAIM) for number in range(len(points.events))]
    for number, claim in enumerate(claims):
        draft.read(number, claim)
    return System(size=points.count, edges=tuple(draft.edges), gaps=tuple(draft.gaps))


# ---------------------------------------------------------------- one rule for each kind of statement
def _dated(event: str, said: Dating, draft: Draft) -> None:
    start = draft.points.start(event)
    span = draft.span(said.when)
    if draft.kinds[event] == "state" or isinstance(said.when, (Interval, AllOf)):
        is_within = isinstance(said.when, Interval)
        _fills(start, span.start, draft, is_within=is_within)
        _fills(start + 1, span.end, draft, is_within=is_within)
    elif draft.kinds[event] == "process":
        draft.not_before(start, span.start.earliest)
        draft.not_after(start, span.end.latest, slack=-1)
    else:
        draft.not_before(start, span.start.earliest)
        draft.not_after(start + 1, span.end.latest)


def _fills(point: int, bounds: Bounds, draft: Draft, *, is_within: bool) -> None:
    """A point that is one of its bounds or between them; an end of an interval lies within what it names.

    "1984/1985" began in 1984, not with 1985; of two days of which one is meant the later one is a day too.
    """
    slack = 1 if is_within and bounds.earliest != bounds.latest else 0
    is_start = point % 2 == 1
    draft.not_before(point, bounds.earliest, slack=0 if is_start else slack)
    draft.not_after(point, bounds.latest, slack=-slack if is_start else 0)


def _undated(event: str, said: Undated, draft: Draft) -> None:
    if said.not_before is not None:
        draft.not_before(draft.points.start(event), draft.span(said.not_before).start.earliest)
    if said.not_after is not None:
        last = draft.span(said.not_after).end.latest
        if draft.kinds[event] == "process":
            draft.not_after(draft.points.start(event), last, slack=-1)
        else:
            draft.not_after(draft.points.end(event), last)


def _attested(event: str, said: Attested, draft: Draft) -> None:
    """That it went on for a whole day within the date, or for the date where that is shorter than a day."""
    span = draft.span(said.when)
    first, last = span.start.earliest, span.end.latest
    start = draft.points.start(event)
    day = to_ticks(last - first) if first is not None and last is not None else TICKS_PER_DAY
    shortest = min(day, TICKS_PER_DAY)
    draft.not_after(start, last, slack=-shortest)
    draft.not_before(start + 1, first, slack=shortest)


def _published(event: str, said: Published, draft: Draft) -> None:
    last = draft.span(said.when).end.latest
    if is_zoned(said.when):
        on_utc = said.when.sort_span.end.latest
        last = None if on_utc is None else on_utc + draft.ahead_s
    draft.over_by(event, last)


def _lasts(event: str, said: Lasts, draft: Draft) -> None:
    start = draft.points.start(event)
    ends: tuple[Instant, Instant] = ((start, 0), (start + 1, 0))
    if said.length is not None:
        least, most = to_the_unit(said.length)
        draft.apart(*ends, least, is_at_most=False)
        draft.apart(*ends, most, is_at_most=True)
    if said.at_least is not None:
        draft.apart(*ends, said.at_least, is_at_most=False)
    if said.at_most is not None:
        draft.apart(*ends, said.at_most, is_at_most=True)


def _before(event: str, said: Before, draft: Draft) -> None:
    _in_turn(event, said.part, said.event_id, said.event_part, said, draft)


def _after(event: str, said: After, draft: Draft) -> None:
    _in_turn(said.event_id, said.event_part, event, said.part, said, draft)


def _in_turn(
    first: str,
    first_part: EventPart | None,
    second: str,
    second_part: EventPart | None,
    said: Before | After,
    draft: Draft,
) -> None:
    kind = draft.kinds[first]
    if said.at_least is None and said.at_most is None and first_part is second_part is None:
        numbers = draft.points.numbers  # most relations say no more than this
        point = 2 * numbers[first] + 1
        tail, (head, weight) = 2 * numbers[second] + 1, (point, -1) if kind == "process" else (point + 1, 0)
        draft.edges.append(Edge(tail, head, weight, draft.claim))
        return
    earlier = draft.instant(first, first_part or ("start" if kind == "process" else "end"))
    later = draft.instant(second, second_part or "start")
    draft.edge(later[0], earlier[0], later[1] - earlier[1] - 1)
    if said.at_least is not None:
        if kind == "state" and _is_of_days(said.at_least) and first_part is None:
            earlier = (earlier[0], -TICKS_PER_DAY)
        draft.apart(earlier, later, said.at_least, is_at_most=False)
    if said.at_most is not None:
        since = draft.instant(first, first_part or ("end" if kind == "state" else "start"))
        draft.apart(since, later, said.at_most, is_at_most=True)


def _is_of_days(length: Duration) -> bool:
    return isinstance(length, CalendarDuration) and not length.months


def _during(inner: str, said: During | PartOf, draft: Draft) -> None:
    start, outer = draft.points.start(inner), draft.points.start(said.event_id)
    part = said.part if isinstance(said, During) else None
    part = part or ("start" if draft.kinds[inner] == "process" else None)
    if part == "end":
        draft.edge(start + 1, outer, -1)
    else:
        draft.edge(start, outer, 0)
    if part == "start":
        draft.edge(outer + 1, start, -1)
    else:
        draft.edge(outer + 1, start + 1, 0)


def _meets(event: str, said: Meets, draft: Draft) -> None:
    end, start = draft.points.end(event), draft.points.start(said.event_id)
    draft.edge(end, start, 0)
    draft.edge(start, end, 0)


def _overlaps(event: str, said: Overlaps, draft: Draft) -> None:
    one, other = draft.points.start(event), draft.points.start(said.event_id)
    draft.edge(one + 1, other, -1)
    draft.edge(other + 1, one, -1)


def _shortly_after(event: str, said: Within, draft: Draft) -> None:
    since = draft.instant(said.event_id, said.event_part or "start")
    later = draft.instant(event, said.part or "start")
    draft.edge(later[0], since[0], later[1] - since[1])
    draft.apart(since, later, said.at_most, is_at_most=True)


def _in_year(event: str, said: InYear, draft: Draft) -> None:
    """Between two anniversaries of the accession, the first included and the second not."""
    fewest, most = YEARS_GONE[said.counting]
    reign, start = draft.points.start(said.event_id), draft.points.start(event)
    gone = max(said.year + fewest, 0)
    if gone:
        years = CalendarDuration(months=gone * _MONTHS_PER_YEAR)
        draft.apart((reign, 0), (start, 0), years, is_at_most=False)
    else:
        draft.edge(start, reign, 0)
    last = (start + 1, -1) if draft.kinds[event] == "happening" else (start, 0)
    day_after = (last[0], last[1] + TICKS_PER_DAY)
    years = CalendarDuration(months=(said.year + most) * _MONTHS_PER_YEAR)
    draft.apart((reign, 0), day_after, years, is_at_most=True)


YEARS_GONE: Mapping[str, tuple[int, int]] = {
    "anniversary": (-1, 0),
    "antedated": (-2, 0),
    "postdated": (-1, 1),
}
"""How many years since the accession are over when the n-th begins at the earliest and ends at the latest,
beside n itself, as the years of the reign are counted."""


def _either(_event: str, _said: Either, _draft: Draft) -> None:
    """Nothing by itself: each of its ways is followed alone (see `alternatives`)."""


_RULES: Mapping[type, Callable[[str, Any, Draft], None]] = {
    Dating: _dated,
    Undated: _undated,
    Attested: _attested,
    Published: _published,
    Lasts: _lasts,
    Before: _before,
    After: _after,
    During: _during,
    PartOf: _during,
    Meets: _meets,
    Overlaps: _overlaps,
    Within: _shortly_after,
    InYear: _in_year,
    Either: _either,
}


# ---------------------------------------------------------------- lengths
def length_in_ticks(length: Duration) -> int:
    """The length of an amount without months."""
    return to_ticks(length.seconds) if isinstance(length, ExactDuration) else length.days * TICKS_PER_DAY


def to_the_unit(length: Duration) -> tuple[Duration, Duration]:
    """The least and the most that a length can mean, whose smallest unit may have been begun or completed.

    >>> [str(limit) for limit in to_the_unit(CalendarDuration(months=54 * 12))]
    ['P53Y', 'P55Y']
    >>> [str(limit) for limit in to_the_unit(CalendarDuration(days=3))]
    ['P2D', 'P4D']
    >>> [str(limit) for limit in to_the_unit(CalendarDuration(days=35, told_in="week"))]  # 5 weeks
    ['P28D', 'P42D']
    >>> [str(limit) for limit in to_the_unit(ExactDuration(120, told_in="second"))]  # 120 seconds
    ['PT1M59S', 'PT2M1S']
    """
    if isinstance(length, ExactDuration):
        unit = _SECONDS_OF_UNITS.get(length.told_in) or next(
            unit for unit in _SECONDS_OF_UNITS.values() if length.seconds % unit == 0
        )
        return ExactDuration(max(length.seconds - unit, 0)), ExactDuration(length.seconds + unit)
    months, days = length.months, length.days
    if days:
        unit = DAYS_PER_WEEK if length.told_in == "week" else 1
        return CalendarDuration(months=months, days=days - unit), CalendarDuration(
            months=months, days=days + unit
        )
    unit = _MONTHS_OF_UNITS.get(length.told_in) or (1 if months % _MONTHS_PER_YEAR else _MONTHS_PER_YEAR)
    return CalendarDuration(months=max(months - unit, 0)), CalendarDuration(months=months + unit)
