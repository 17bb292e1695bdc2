"""The worlds of a value: every stretch it can mean, as runs of units and boxes, for comparing it.

Values without a zone are taken to be told by the clocks of one place. Where one of the two compared has a
zone and the other has none, both are set on UTC, and the unzoned one slides over the whole envelope of
offsets.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from attrs import evolve, frozen

from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.box import FIRST, LAST, Box, box
from chronicle.dates.relations.date_runs import is_scattered
from chronicle.dates.relations.lattice import number_at, start_of, starts_of_units
from chronicle.dates.relations.members import (
    Member,
    member_of_range,
    member_of_runs,
    member_of_years,
    stretches_of_all,
)
from chronicle.dates.relations.moments import EARLIER, LATER, Setting, runs_of, slid
from chronicle.dates.relations.points import PointRun, Points, ends_of, seconds, starts_of
from chronicle.dates.relations.region import Limits, Region
from chronicle.dates.relations.run import Run, exact, of_one_kind
from chronicle.dates.values.choice import AllOf, Element, OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import End, Endpoint, Interval
from chronicle.dates.values.value import DateValue

_NEIGHBOURS = 3  # on either side: more than slide past a second
_MOST_SLID = 1_024  # stretches, or regions of them, that an unknown offset is tried for
_MOST_NEARBY = 256  # seconds that these are looked for around
_BEYOND_ALL_DATES = 10**38  # seconds; where a run without limit is taken to end


@frozen
class Worlds:
    """The stretches a value can mean: lists of runs, each ascending and of one unit and length, and boxes.

    `regions` hold what is kept in neither: an interval that slides as a whole. `first_end` and `last_start`
    are the extremes of all stretches.
    """

    runs: tuple[tuple[Run, ...], ...]
    boxes: tuple[Box, ...]
    regions: tuple[Region, ...]
    first_end: int
    last_start: int
    is_coarse: bool = False
    """Whether there were too many stretches to slide each: more are then looked at than are really meant."""


def is_zoned(value: DateValue) -> bool:
    """Say whether a part of the value has a zone."""
    return any(isinstance(moment, DateTime) and moment.is_zoned for moment in moments_of(value))


def slides_whole(value: DateValue) -> bool:
    """Say whether an unknown offset moves all of the value alike: not with a zone, or open on one side."""
    if isinstance(value, Interval) and (isinstance(value.start, End) or isinstance(value.end, End)):
        return False
    if isinstance(value, AllOf) and any(isinstance(e, Range) and len(e.ends) == 1 for e in value.elements):
        return False
    return not is_zoned(value)


def moments_of(value: DateValue) -> Iterator[Date | DateTime]:
    """Yield the dates and times that a value is made of."""
    match value:
        case Date() | DateTime():
            yield value
        case Interval():
            yield from (end for end in (value.start, value.end) if not isinstance(end, End))
        case OneOf() | AllOf():
            for element in value.elements:
                yield from element.ends if isinstance(element, Range) else (element,)


def seconds_of(value: DateValue, setting: Setting) -> Iterator[int]:
    """Yield the seconds at which the dates and times of a value may begin and end, before anything slides."""
    for moment in moments_of(value):
        for run in runs_of(moment, setting):
            yield from (run.start, run.first_end, run.last_start, run.end)


def worlds_of(value: DateValue, setting: Setting) -> Worlds:
    """Return the worlds of a value; on UTC, one that slides as a whole still has to (see `slid_worlds`)."""
    slides = setting.on_utc and not slides_whole(value)  # part by part
    match value:
        case Date() | DateTime():
            return _worlds(runs_of(value, setting))
        case Interval():
            return _worlds((), (_box_of(value, setting, slides=slides),))
        case OneOf():
            elements = (_runs_of_element(element, setting, slides=slides) for element in value.elements)
            return _worlds(chain.from_iterable(elements))
        case AllOf():
            members = [_member(element, setting, slides=slides) for element in value.elements]
            return _worlds(*stretches_of_all(members, is_coarse=setting.is_coarse))


def _runs_of_moment(moment: Date | DateTime, setting: Setting, *, slides: bool) -> Iterable[Run]:
    runs = runs_of(moment, setting)
    return slid(runs, setting.nearby) if slides and not is_zoned(moment) else runs


# ------------------------------------------------------------------------------- intervals


def _box_of(interval: Interval, setting: Setting, *, slides: bool) -> Box:
    """Return the box of an interval: wherever its start and its end may lie, the one before the other."""
    starts = _reaches(interval.start, setting, FIRST, (FIRST + 1, LAST - 2), slides=slides)
    ends = _reaches(interval.end, setting, LAST, (FIRST + 2, LAST - 1), slides=slides)
    whole = Box(starts, ends)
    # What the clocks of no place allow is taken to be over in a second.
    return (
        box((starts.first, starts.first), (starts.first + 1, starts.first + 1)) if whole.is_empty else whole
    )


def _reaches(end: Endpoint, setting: Setting, open_end: int, unknown: Limits, *, slides: bool) -> Points:
    """Return where an end may lie: anywhere from the beginning to the end of one of its worlds."""
    if isinstance(end, End):
        return Points([seconds(open_end, open_end) if end is End.OPEN else seconds(*unknown)])
    earlier, later = (EARLIER, LATER) if slides and not is_zoned(end) else (0, 0)
    runs = runs_of(end, setting)
    starts = starts_of_units(runs[0].unit, [run.first for run in runs])
    ends = starts_of_units(runs[0].unit, [run.last + run.length for run in runs])
    return Points(
        [(Granularity.SECOND, [start + earlier for start in starts], [stop + later for stop in ends])]
    )


# ------------------------------------------------------------------------------- sets


def _runs_of_element(element: Element, setting: Setting, *, slides: bool) -> Iterable[Run]:
    if not isinstance(element, Range):
        return _runs_of_moment(element, setting, slides=slides)
    unit, has_zone = element.precision, is_zoned(OneOf((element,)))
    first, last = -_BEYOND_ALL_DATES, _BEYOND_ALL_DATES
    # Where one end has a zone only the other slides, where none has, every date between them does.
    if element.first is not None:
        first = min(run.start for run in _runs_of_moment(element.first, setting, slides=slides and has_zone))
    if element.last is not None:
        ends = _runs_of_moment(element.last, setting, slides=slides and has_zone)
        last = max(run.last_start for run in ends)
    runs = iter((Run(unit, number_at(unit, first), number_at(unit, last)),))
    return slid(runs, setting.nearby) if slides and not has_zone else runs


def _member(element: Element, setting: Setting, *, slides: bool) -> Member:
    if isinstance(element, Range):
        first, last = (
            end and tuple(_runs_of_moment(end, setting, slides=slides))
            for end in (element.first, element.last)
        )
        return member_of_range(
            starts_of(first) if first else Points([seconds(FIRST, FIRST)]),
            ends_of(last) if last else Points([seconds(LAST, LAST)]),
        )
    runs = _runs_of_moment(element, setting, slides=slides)
    if slides or setting.is_coarse or isinstance(element, DateTime) or not is_scattered(element):
        return member_of_runs(runs)
    return member_of_years(element, runs, setting.policy)


# ------------------------------------------------------------------------------- putting together


def slid_worlds(worlds: Worlds, nearby: Iterable[int]) -> Worlds:
    """Return the worlds of a value without a zone as UTC may have seen them, all of it with one offset.

    `nearby` are the seconds at which the worlds it is compared with may begin and end.
    """
    limits = sorted(set(nearby))
    regions, stretches = list[Region](), list[Run]()
    is_coarse = False
    for whole in worlds.boxes:
        if whole.is_one_stretch:
            stretches.append(exact(*whole.limits))
        elif _is_free(whole):
            near = regions_of(whole, limits)
            regions += near.regions
            is_coarse |= near.is_coarse
        elif (found := _stretches_near(whole, limits)) is None:
            regions += _region_around(whole)
            is_coarse = True
        else:
            stretches += found
    runs = chain(slid(chain.from_iterable(worlds.runs), limits), slid(stretches))
    slid_regions = tuple(region.shifted(EARLIER, LATER) for region in regions)
    return evolve(_worlds(runs, (), slid_regions), is_coarse=is_coarse)


def _is_free(whole: Box) -> bool:
    """Say whether the ends of a box lie anywhere between two seconds, not only where units begin."""
    points = (*whole.starts.runs, *whole.ends.runs)
    return not whole.parts and all(run.unit is Granularity.SECOND for run in points)


def limits_of(worlds: Worlds) -> Iterator[int]:
    """Yield the seconds at which the worlds may begin and end, as far as they have limits."""
    for run in chain.from_iterable(worlds.runs):
        yield from (run.start, run.first_end, run.last_start, run.end)
    for whole in worlds.boxes:
        for points in (whole.starts, whole.ends):
            for unit, first, last in points.runs:
                yield from (start_of(unit, first), start_of(unit, last))


@frozen
class Regions:
    """The regions of a box, or one that has more, where there would be too many of them."""

    regions: list[Region]
    is_coarse: bool = False


def regions_of(whole: Box, nearby: Sequence[int] | None = None) -> Regions:
    """Return the regions of a box: one for each run of starts and each of ends.

    Of many runs only the outermost are taken and those around the seconds `nearby`.
    """
    all_starts, all_ends = _runs_near(whole.starts, nearby), _runs_near(whole.ends, nearby)
    if len(all_starts) * len(all_ends) > _MOST_SLID:
        return Regions(_region_around(whole), is_coarse=True)
    low, high = whole.first_end(), whole.last_start()
    regions = (
        Region(_ends(starts, high=high), _ends(ends, low=low)).tightened()
        for starts in all_starts
        for ends in all_ends
    )
    return Regions([region for region in regions if region is not None])


def _region_around(whole: Box) -> list[Region]:
    """Return the region of every stretch between the limits of a box."""
    starts, ends = whole.starts, whole.ends
    around = Region((starts.first, starts.last), (ends.first, ends.last)).tightened()
    return [] if around is None else [around]


def _stretches_near(whole: Box, nearby: Sequence[int]) -> list[Run] | None:
    """Return the stretches of a box that reach farthest, and those that may slide past one of the seconds.

    `None` if there are too many of them.
    """
    if len(nearby) > _MOST_NEARBY:
        return None
    starts, ends = _points_near(whole.starts, nearby), _points_near(whole.ends, nearby)
    if len(starts) * len(ends) > _MOST_SLID:
        return None
    return [exact(start, end) for start in starts for end in ends if whole.has(start, end)]


def _points_near(points: Points, nearby: Sequence[int]) -> list[int]:
    found = {points.first, points.last}
    for second in nearby:
        for step in (points.before, points.after):
            near: int | None = second
            for _ in range(_NEIGHBOURS):
                near = None if near is None else step(near)
                if near is not None:
                    found.add(near)
        if second in points:
            found.add(second)
    return sorted(found)


def _runs_near(points: Points, nearby: Sequence[int] | None) -> Sequence[PointRun]:
    runs = points.runs
    if nearby is None or len(runs) <= 4 * _NEIGHBOURS:
        return runs
    firsts = [start_of(run.unit, run.first) for run in runs]
    places = [0, len(firsts), *(bisect_left(firsts, second) for second in nearby)]
    near = {place + off for place in places for off in range(-_NEIGHBOURS, _NEIGHBOURS)}
    return [runs[place] for place in sorted(near) if 0 <= place < len(firsts)]


def _ends(points: PointRun, *, low: int | None = None, high: int | None = None) -> Limits:
    first, last = start_of(points.unit, points.first), start_of(points.unit, points.last)
    return (first if low is None else max(first, low), last if high is None else min(last, high))


def _worlds(runs: Iterable[Run], boxes: Sequence[Box] = (), regions: Sequence[Region] = ()) -> Worlds:
    lists = of_one_kind(runs)
    first_ends = [one[0].first_end for one in lists] + [region.end[0] for region in regions]
    last_starts = [one[-1].last_start for one in lists] + [region.start[1] for region in regions]
    first_ends += [end for whole in boxes if (end := whole.first_end()) is not None]
    last_starts += [start for whole in boxes if (start := whole.last_start()) is not None]
    return Worlds(lists, tuple(boxes), tuple(regions), min(first_ends), max(last_starts))
