"""How the stretches of runs lie to those of a box or a region.

Of the stretches that share an end with the box the first or the last decides: the earlier a start of the box,
and the later its end, the more of it fits between. Only one that has a whole stretch of the box within has to
be searched for (see `holding`).
"""

from collections.abc import Sequence
from typing import NamedTuple

from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.box import Box
from chronicle.dates.relations.holding import relations_of_holding
from chronicle.dates.relations.lattice import number_at, start_of
from chronicle.dates.relations.points import Points, ends_of, starts_of
from chronicle.dates.relations.region import Region, relations_between_regions
from chronicle.dates.relations.run import MI, OI, D, F, M, O, Run, S, telling_numbers


def relations_of_runs_to_box(runs: Sequence[Run], box: Box) -> int:
    """Return every relation that a stretch of the runs, which ascend, has to one of the box it touches."""
    starts, ends = starts_of(runs), ends_of(runs)
    together = _Together(
        meeting=ends.common(box.starts),
        starting=starts.common(box.starts),
        finishing=ends.common(box.ends),
        met=starts.common(box.ends),
    )
    return (
        _sharing_an_end(runs, box, starts, together)
        | _overlapping(runs, box)
        | relations_of_holding(runs, box, starts=together.starting, ends=together.finishing)
    )


def relations_of_run_to_region(run: Run, region: Region, *, known: int = 0) -> int:
    """Return every relation of some stretch of the run to one of the region, but for those known, as bits."""
    if run.unit is Granularity.SECOND:  # they follow on each other without a gap
        own = (run.first, run.last), (run.first + run.length, run.last + run.length)
        return relations_between_regions(Region(*own, (run.length, run.length)), region, known=known)
    found = 0
    for number in telling_numbers(run, (*region.start, *region.end)):
        one = Region.of(start_of(run.unit, number), start_of(run.unit, number + run.length))
        found |= relations_between_regions(one, region, known=known | found)
    return found


class _Together(NamedTuple):
    """The points that the ends of the runs and those of a box have in common, named for who lies first."""

    meeting: Points | None
    starting: Points | None
    finishing: Points | None
    met: Points | None


def _sharing_an_end(runs: Sequence[Run], box: Box, starts: Points, together: _Together) -> int:
    """Return what may hold of meets, starts, during, finishes and met by."""
    meeting, starting, finishing, met = together
    first, last = box.limits
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
    if run.length == 1:
        return points.first_inside(run.unit, run.start, run.end)
    point = points.after(run.start)
    return point if point is not None and point < run.end else None


def _last_inside(run: Run, points: Points) -> int | None:
    if run.length == 1:
        return points.last_inside(run.unit, run.start, run.end)
    point = points.before(run.end)
    return point if point is not None and point > run.start else None
