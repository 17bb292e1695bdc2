"""How the stretches of runs lie to those of a box or a region: a few are tried, for all that are alike.

Stretches between two neighbouring limits of the box all compare alike, so that one of them speaks for the
others; where the box has points on a coarser grid than the run's, those that touch such a point differ.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.allen import ALL_BITS
from chronicle.dates.relations.box import Box
from chronicle.dates.relations.lattice import number_at, start_of
from chronicle.dates.relations.region import Region, relations_between_regions
from chronicle.dates.relations.run import (
    DI,
    EQ,
    FI,
    MI,
    OF_FINER_UNITS,
    OI,
    PI,
    SI,
    D,
    F,
    M,
    O,
    P,
    Run,
    S,
    telling_numbers,
)


def relations_of_runs_to_box(runs: Sequence[Run], box: Box) -> int:
    """Return every relation of a stretch of the runs, which ascend, to one of the box, as bits."""
    limits, coarser = sorted(_limits(runs[0].unit, box)), _coarser_grids(runs[0].unit, box)
    conceivable = _conceivable(runs[0], box)
    found, told = 0, -1
    for run in runs:
        if run.first == run.last:
            # Of single stretches between the same two limits the first speaks for the others.
            gap = bisect_right(limits, run.start)
            if gap == bisect_right(limits, run.end) and (gap == 0 or limits[gap - 1] < run.start):
                if gap == told and not coarser:
                    continue
                told = gap
        inner = limits[bisect_left(limits, run.start) : bisect_right(limits, run.end)]
        inner += [
            point for grid in coarser for end in (run.start, run.end) for point in _points_around(grid, end)
        ]
        for number in telling_numbers(run, inner):
            found |= _of_one(start_of(run.unit, number), start_of(run.unit, number + run.length), box)
        if found & conceivable == conceivable:
            break
    return found


def _conceivable(run: Run, box: Box) -> int:
    """Return what can hold at most of stretches that touch: on grids no finer than its own a unit lies in one."""
    grids = {points.unit for points in (*box.starts.runs, *box.ends.runs)}
    if run.length > 1 or min(grids) < run.unit:
        return ALL_BITS & ~(P | PI)
    if min(grids) == run.unit:
        return OF_FINER_UNITS & ~(P | PI) | EQ
    return OF_FINER_UNITS & ~(P | PI)


def relations_of_run_to_region(run: Run, region: Region) -> int:
    """Return every relation that some stretch of the run has to some stretch of the region, as bits."""
    found = 0
    for number in telling_numbers(run, (*region.start, *region.end)):
        one = Region.of(start_of(run.unit, number), start_of(run.unit, number + run.length))
        found |= relations_between_regions(one, region)
    return found


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


def _of_one(start: int, end: int, box: Box) -> int:
    """Return what a stretch has to the stretches of the box that it touches, by the widest that serve."""
    starts, ends = box.starts, box.ends
    first, last = starts.first, ends.last
    if end < first or last < start:
        return 0
    inner_start, inner_end = starts.after(start), ends.before(end)
    starts_with, ends_with = start in starts, end in ends
    holds = (
        (M, end in starts and box.has(end, last)),
        (O, inner_start is not None and inner_start < end < last and box.has(inner_start, last)),
        (FI, ends_with and box.has(inner_start, end)),
        (DI, box.has(inner_start, inner_end)),
        (S, starts_with and end < last and box.has(start, last)),
        (EQ, starts_with and ends_with and box.has(start, end)),
        (SI, starts_with and box.has(start, inner_end)),
        (D, first < start and end < last),
        (F, first < start and ends_with and box.has(first, end)),
        (OI, first < start and inner_end is not None and start < inner_end and box.has(first, inner_end)),
        (MI, start in ends and box.has(first, start)),
    )
    return sum(relation for relation, is_possible in holds if is_possible)
