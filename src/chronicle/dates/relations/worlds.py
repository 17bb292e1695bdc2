"""The worlds of a value: every stretch it can mean, as runs of units and regions, for comparing it.

Values without a zone are taken to be told by the clocks of one place. Where one of the two compared has a
zone and the other has none, both are set on UTC, and the unzoned one slides over the whole envelope of
offsets.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice, product
from math import prod

from attrs import frozen

from chronicle.dates.civil import SECONDS_PER_DAY
from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.date_runs import runs_of_date
from chronicle.dates.relations.lattice import number_at
from chronicle.dates.relations.region import FIRST, LAST, Limits, Region
from chronicle.dates.relations.run import Run
from chronicle.dates.span import Bounds, Span
from chronicle.dates.values.choice import AllOf, Element, OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime, on_utc
from chronicle.dates.values.interval import End, Endpoint, Interval
from chronicle.dates.values.padding import PaddingPolicy
from chronicle.dates.values.value import DateValue
from chronicle.dates.zones import FARTHEST_AHEAD_MINUTES, FARTHEST_BEHIND_MINUTES

World = Run | Region

_EARLIER, _LATER = -FARTHEST_AHEAD_MINUTES * 60, FARTHEST_BEHIND_MINUTES * 60
_BEYOND_ALL_DATES = 10**38  # seconds; where a run without limit is taken to end
_MOST_TAKEN_ONE_BY_ONE = 400
_SHORTEST_AND_LONGEST_DAYS = {Granularity.MONTH: (28, 31), Granularity.YEAR: (365, 366)}


@frozen
class Clock:
    """How the two values of a comparison are set on one axis, and how wide `~` is."""

    on_utc: bool
    policy: PaddingPolicy


@frozen
class WorldSet:
    """Worlds in ascending order, and the limits of them all.

    `each(low, high)` makes those anew that can touch the time between two seconds; others it may leave out.
    """

    each: Callable[[int, int], Iterator[World]]
    start: Limits
    end: Limits


def is_zoned(value: DateValue) -> bool:
    """Say whether a part of the value has a zone."""
    return any(isinstance(moment, DateTime) and moment.is_zoned for moment in _moments(value))


def world_sets(value: DateValue, clock: Clock) -> tuple[WorldSet, ...]:
    """Return the worlds of a value; the elements of a one-of set apart, since each is in order by itself."""
    match value:
        case Date() | DateTime():
            return (_set_of_moment(value, clock),)
        case Interval():
            return (_set_of(_worlds_of_interval(value, clock)),)
        case OneOf():
            return tuple(_set_of_element(element, clock) for element in value.elements)
        case AllOf():
            return (_set_of(_worlds_of_all(value, clock)),)


def _moments(value: DateValue) -> Iterator[Date | DateTime]:
    match value:
        case Date() | DateTime():
            yield value
        case Interval():
            yield from (end for end in (value.start, value.end) if not isinstance(end, End))
        case OneOf() | AllOf():
            for element in value.elements:
                yield from element.ends if isinstance(element, Range) else (element,)


# ------------------------------------------------------------------------------- dates and times


def _set_of_moment(moment: Date | DateTime, clock: Clock) -> WorldSet:
    span = _span_on(clock, moment)
    start, end = _limits(span.start, FIRST), _limits(span.end, LAST)
    return WorldSet(lambda _low, _high: _worlds_of_moment(moment, clock), start, end)


def _worlds_of_moment(moment: Date | DateTime, clock: Clock) -> Iterator[World]:
    worlds = _civil_or_utc_worlds(moment, clock)
    if clock.on_utc and not is_zoned(moment):
        return chain.from_iterable(_slid(world) for world in worlds)
    return worlds


def _civil_or_utc_worlds(moment: Date | DateTime, clock: Clock) -> Iterator[World]:
    if isinstance(moment, Date):
        return iter(runs_of_date(moment, clock.policy))
    unit = moment.precision
    off = clock.policy.steps(unit, of=unit) if moment.is_approximate else 0
    begin = moment.span.start.earliest or 0
    offsets = sorted(moment.offsets, reverse=True) if clock.on_utc and moment.is_zoned else (0,)
    numbers = [number_at(unit, begin - offset * 60) for offset in offsets]
    return iter([Run(unit, number - off, number + off) for number in numbers])


def _span_on(clock: Clock, moment: Date | DateTime) -> Span:
    span = moment.padded(clock.policy)
    if not clock.on_utc:
        return span
    if isinstance(moment, DateTime) and moment.is_zoned:
        return on_utc(span, moment.offsets)
    return on_utc(span, (FARTHEST_AHEAD_MINUTES, -FARTHEST_BEHIND_MINUTES))


def _slid(world: World) -> Iterator[Region]:
    """Yield the worlds as UTC may have seen them, if the place and so the offset is not known."""
    if isinstance(world, Region):
        yield world.shifted(_EARLIER, _LATER)
    elif world.unit not in _SHORTEST_AND_LONGEST_DAYS:
        length = world.first_end - world.start
        units = Region((world.start, world.last_start), (world.first_end, world.end), (length, length))
        yield units.shifted(_EARLIER, _LATER)
    elif world.last - world.first < _MOST_TAKEN_ONE_BY_ONE:
        for number in range(world.first, world.last + 1):
            one = Run(world.unit, number, number)
            yield Region.of(one.start, one.end).shifted(_EARLIER, _LATER)
    else:
        shortest, longest = (days * SECONDS_PER_DAY for days in _SHORTEST_AND_LONGEST_DAYS[world.unit])
        units = Region((world.start, world.last_start), (world.first_end, world.end), (shortest, longest))
        yield units.shifted(_EARLIER, _LATER)


# ------------------------------------------------------------------------------- intervals and sets


def _worlds_of_interval(interval: Interval, clock: Clock) -> Iterable[Region]:
    """Return the regions of an interval: wherever its start and its end may lie, the one before the other."""
    slides_as_a_whole = clock.on_utc and not is_zoned(interval)
    inner = Clock(on_utc=clock.on_utc and not slides_as_a_whole, policy=clock.policy)
    starts = _reaches(interval.start, inner, FIRST, (FIRST + 1, LAST - 2))
    ends = _reaches(interval.end, inner, LAST, (FIRST + 2, LAST - 1))
    regions = (Region(start, end).tightened() for start, end in product(starts, ends))
    found = [region for region in regions if region is not None]
    return [region.shifted(_EARLIER, _LATER) for region in found] if slides_as_a_whole else found


def _reaches(end: Endpoint, clock: Clock, open_end: int, unknown: Limits) -> list[Limits]:
    """Return where an end may lie: anywhere from the beginning to the end of one of its worlds."""
    if isinstance(end, End):
        return [(open_end, open_end) if end is End.OPEN else unknown]
    worlds = list(islice(_worlds_of_moment(end, clock), _MOST_TAKEN_ONE_BY_ONE + 1))
    if len(worlds) > _MOST_TAKEN_ONE_BY_ONE:  # rather wider than all of `XXXX-12-XX/..` one by one
        span = _span_on(clock, end)
        return [(span.start.earliest or 0, span.end.latest or 0)]
    reaches: list[Limits] = []
    for low, high in sorted((_earliest_start(world), _latest_end(world)) for world in worlds):
        if reaches and low <= reaches[-1][1]:
            reaches[-1] = (reaches[-1][0], max(high, reaches[-1][1]))
        else:
            reaches.append((low, high))
    return reaches


def _set_of_element(element: Element, clock: Clock) -> WorldSet:
    if not isinstance(element, Range):
        return _set_of_moment(element, clock)
    unit = element.precision
    first = number_at(unit, -_BEYOND_ALL_DATES)
    last = number_at(unit, _BEYOND_ALL_DATES)
    if element.first is not None:
        first = min(
            world.first for world in _civil_or_utc_worlds(element.first, clock) if isinstance(world, Run)
        )
    if element.last is not None:
        last = max(
            world.last for world in _civil_or_utc_worlds(element.last, clock) if isinstance(world, Run)
        )
    run = Run(unit, first, last)
    if not clock.on_utc or is_zoned(OneOf((element,))):
        return _set_of((run,))
    hull = _around(run).shifted(_EARLIER, _LATER)
    return WorldSet(lambda low, high: _slid(_part(run, low, high)), hull.start, hull.end)


def _part(run: Run, low: int, high: int) -> Run:
    """Return the units of a run that can touch the time between two seconds when they slide."""
    first = number_at(run.unit, max(low - _LATER, run.start)) - 1
    last = number_at(run.unit, min(high - _EARLIER, run.end)) + 1
    return Run(run.unit, max(run.first, min(first, run.last)), min(run.last, max(last, run.first)))


def _worlds_of_all(dates: AllOf, clock: Clock) -> Iterable[World]:
    """Return the stretches from the first beginning to the last end of dates that are all meant."""
    slides_as_a_whole = clock.on_utc and not is_zoned(dates)
    inner = Clock(on_utc=clock.on_utc and not slides_as_a_whole, policy=clock.policy)
    each = [_stretches(element, inner) for element in dates.elements]
    if prod(len(stretches) for stretches in each) > _MOST_TAKEN_ONE_BY_ONE:
        each = [[_hull(dates, inner)]]  # rather wider than every combination of `{19XX,XXXX-12-XX}`
    wholes = {
        Region(
            (min(part.start[0] for part in parts), min(part.start[1] for part in parts)),
            (max(part.end[0] for part in parts), max(part.end[1] for part in parts)),
        )
        for parts in product(*each)
    }
    return [whole.shifted(_EARLIER, _LATER) for whole in wholes] if slides_as_a_whole else wholes


def _stretches(element: Element, clock: Clock) -> list[Region]:
    """Return where an element of a set may lie: every unit of a date by itself, a range as its hull."""
    if isinstance(element, Range):
        return [_hull(AllOf((element,)), clock)]
    units = chain.from_iterable(_one_by_one(world) for world in _worlds_of_moment(element, clock))
    return list(islice(units, _MOST_TAKEN_ONE_BY_ONE + 1))


def _one_by_one(world: World) -> Iterator[Region]:
    if isinstance(world, Region):
        yield world
    else:
        for number in range(world.first, world.last + 1):
            one = Run(world.unit, number, number)
            yield Region.of(one.start, one.end)


def _hull(dates: AllOf, clock: Clock) -> Region:
    span = dates.hull(lambda moment: _span_on(clock, moment))
    return Region(_limits(span.start, FIRST), _limits(span.end, LAST))


def _limits(bounds: Bounds, open_end: int) -> Limits:
    if bounds.earliest is None or bounds.latest is None:
        return (open_end, open_end)
    return (bounds.earliest, bounds.latest)


def _set_of(worlds: Iterable[World]) -> WorldSet:
    ascending = sorted(worlds, key=_earliest_start)
    regions = [
        Region((world.start, world.last_start), (world.first_end, world.end))
        if isinstance(world, Run)
        else world
        for world in ascending
    ]
    return WorldSet(
        lambda _low, _high: iter(ascending),
        (min(region.start[0] for region in regions), max(region.start[1] for region in regions)),
        (min(region.end[0] for region in regions), max(region.end[1] for region in regions)),
    )


def _around(run: Run) -> Region:
    return Region((run.start, run.last_start), (run.first_end, run.end))


def _earliest_start(world: World) -> int:
    return world.start if isinstance(world, Run) else world.start[0]


def _latest_end(world: World) -> int:
    return world.end if isinstance(world, Run) else world.end[1]
