"""How the stretches of runs lie to those of a box or a region.

Of the stretches that share an end with the box the first or the last decides: the earlier a start of the box,
and the later its end, the more of it fits between. Only where a whole stretch of the box lies within one of
the runs have several to be tried, and these are few: they hold a choice of all that the box has within.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.allen import LIMIT_REACHED, MOST_TRIED
from chronicle.dates.relations.box import Box
from chronicle.dates.relations.lattice import number_at, number_from, start_of
from chronicle.dates.relations.points import Points, ends_of, starts_of
from chronicle.dates.relations.region import Region, relations_between_regions
from chronicle.dates.relations.run import DI, EQ, FI, MI, OI, SI, D, F, M, O, Run, S, telling_numbers

_HELD = DI | FI | SI | EQ


def relations_of_runs_to_box(runs: Sequence[Run], box: Box) -> int:
    """Return every relation that a stretch of the runs, which ascend, has to one of the box it touches."""
    return _sharing_an_end(runs, box) | _overlapping(runs, box) | _holding(runs, box)


def relations_of_run_to_region(run: Run, region: Region) -> int:
    """Return every relation that some stretch of the run has to some stretch of the region, as bits."""
    found = 0
    for number in telling_numbers(run, (*region.start, *region.end)):
        one = Region.of(start_of(run.unit, number), start_of(run.unit, number + run.length))
        found |= relations_between_regions(one, region)
    return found


def _sharing_an_end(runs: Sequence[Run], box: Box) -> int:
    """Return what may hold of meets, starts, during, finishes and met by."""
    starts, ends = starts_of(runs), ends_of(runs)
    first, last = box.limits
    meeting, starting = ends.common(box.starts), starts.common(box.starts)
    met, finishing = starts.common(box.ends), ends.common(box.ends)
    inner = starts.after(first)
    holds = (
        (M, meeting is not None and box.has(meeting.first, last)),
        (MI, met is not None and box.has(first, met.last)),
        (D, inner is not None and _end(runs[0], inner) < last),
        (S, starting is not None and _end(runs[0], starting.first) < last and box.has(starting.first, last)),
        (
            F,
            finishing is not None
            and first < _start(runs[0], finishing.last)
            and box.has(first, finishing.last),
        ),
    )
    return sum(relation for relation, is_possible in holds if is_possible)


def _end(kind: Run, start: int) -> int:
    """Return where a stretch like those of the run ends that starts there."""
    return start_of(kind.unit, number_at(kind.unit, start) + kind.length)


def _start(kind: Run, end: int) -> int:
    return start_of(kind.unit, number_at(kind.unit, end) - kind.length)


# ------------------------------------------------------------------------------- overlaps


def _overlapping(runs: Sequence[Run], box: Box) -> int:
    """Return whether overlaps and overlapped by may hold: an end of the box lies inside of a stretch."""
    first, last = box.limits
    found = 0
    for run in runs:
        inner = _first_inside(run, box.starts)
        if inner is not None:
            end = start_of(run.unit, max(run.first, number_at(run.unit, inner) + 1 - run.length) + run.length)
            found |= O if end < last and box.has(inner, last) else 0
            break
    for run in reversed(runs):
        inner = _last_inside(run, box.ends)
        if inner is not None:
            start = start_of(run.unit, min(run.last, number_at(run.unit, inner - 1)))
            found |= OI if first < start and box.has(first, inner) else 0
            break
    return found


def _first_inside(run: Run, points: Points) -> int | None:
    """Return the first point that lies inside of a stretch of the run, at neither of its ends."""
    if run.length == 1 and not points.has_finer_than(run.unit):
        return None
    point = points.after(run.start)
    for _ in range(MOST_TRIED):
        if point is None or point >= run.end:
            return None
        if run.length > 1 or start_of(run.unit, number_at(run.unit, point)) != point:
            return point
        point = points.after(point)
    return point


def _last_inside(run: Run, points: Points) -> int | None:
    if run.length == 1 and not points.has_finer_than(run.unit):
        return None
    point = points.before(run.end)
    for _ in range(MOST_TRIED):
        if point is None or point <= run.start:
            return None
        if run.length > 1 or start_of(run.unit, number_at(run.unit, point)) != point:
            return point
        point = points.before(point)
    return point


# ------------------------------------------------------------------------------- within a stretch


def _holding(runs: Sequence[Run], box: Box) -> int:
    """Return what may hold of contains, finished by, started by and equals: a stretch has the box within."""
    around = _wide_enough(runs, box)
    if not around:
        return 0
    limits, coarser = sorted(_limits(around[0].unit, box)), _coarser_grids(around[0].unit, box)
    found, tried = 0, 0
    for run in around:
        inner = limits[bisect_left(limits, run.start) : bisect_right(limits, run.end)]
        inner += [
            point for grid in coarser for end in (run.start, run.end) for point in _points_around(grid, end)
        ]
        for number in telling_numbers(run, inner):
            found |= _held(start_of(run.unit, number), start_of(run.unit, number + run.length), box)
            tried += 1
            if found == _HELD:
                return found
            if tried > MOST_TRIED:
                return _HELD | LIMIT_REACHED
    return found


def _wide_enough(runs: Sequence[Run], box: Box) -> list[Run]:
    """Return those of the stretches that may have one of the box within them."""
    first_end, last_start = box.first_end(), box.last_start()
    if first_end is None or last_start is None:
        return []
    found: list[Run] = []
    for run in runs:
        first = max(run.first, number_from(run.unit, first_end) - run.length)
        last = min(run.last, number_at(run.unit, last_start))
        if first <= last:
            inner = run._replace(first=first, last=last)
            if box.has(box.starts.after(inner.start - 1), box.ends.before(inner.end + 1)):
                found.append(inner)
    return found


def _held(start: int, end: int, box: Box) -> int:
    """Return what a stretch has to those of the box that lie within it, the widest that serve."""
    starts, ends = box.starts, box.ends
    starts_with, ends_with = start in starts, end in ends
    inner_start, inner_end = starts.after(start), ends.before(end)
    if not box.has(start if starts_with else inner_start, end if ends_with else inner_end):
        return 0
    holds = (
        (DI, box.has(inner_start, inner_end)),
        (FI, ends_with and box.has(inner_start, end)),
        (SI, starts_with and box.has(start, inner_end)),
        (EQ, starts_with and ends_with and box.has(start, end)),
    )
    return sum(relation for relation, is_possible in holds if is_possible)


def _limits(unit: Granularity, box: Box) -> set[int]:
    points = (*box.starts.runs, *box.ends.runs)
    limits = {start_of(run.unit, number) for run in points for number in (run.first, run.last)}
    limits.update(limit for part in box.parts for limit in part.limits)
    return limits | {
        point
        for grid in _coarser_grids(unit, box)
        for limit in limits
        for point in _points_around(grid, limit)
    }


def _coarser_grids(unit: Granularity, box: Box) -> set[Granularity]:
    points = (*box.starts.runs, *box.ends.runs)
    return {run.unit for run in points if run.unit > unit and run.first < run.last}


def _points_around(unit: Granularity, limit: int) -> Iterator[int]:
    number = number_at(unit, limit)
    return (start_of(unit, number + off) for off in (-1, 0, 1, 2))
