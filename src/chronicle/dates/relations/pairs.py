"""Which of Allen's relations are possible between two values: the worlds of both, only those that can touch.

Worlds far apart allow nothing but "precedes" and its inverse, which the extremes decide; so both sides are
walked through once, in order, and only runs and regions that touch are looked at more closely.
"""

from collections.abc import Iterator
from itertools import pairwise

from chronicle.dates.relations.allen import Allen
from chronicle.dates.relations.lattice import number_at
from chronicle.dates.relations.region import Region, relations_between_regions
from chronicle.dates.relations.run import Run, relations_between_runs
from chronicle.dates.relations.worlds import Clock, World, WorldSet, is_zoned, world_sets
from chronicle.dates.values.padding import PaddingPolicy
from chronicle.dates.values.value import DateValue

_ALL = frozenset(Allen)
_BETWEEN_EQUAL_UNITS = frozenset({Allen.PRECEDES, Allen.MEETS, Allen.EQUALS, Allen.MET_BY, Allen.PRECEDED_BY})
_OF_FINER_UNITS = frozenset(
    {Allen.PRECEDES, Allen.MEETS, Allen.STARTS, Allen.DURING, Allen.FINISHES, Allen.MET_BY, Allen.PRECEDED_BY}
)
_OF_COARSER_UNITS = frozenset(relation.inverse for relation in _OF_FINER_UNITS)


def possible_relations(a: DateValue, b: DateValue, policy: PaddingPolicy) -> frozenset[Allen]:
    """Return every relation that holds between some world of `a` and some world of `b`."""
    clock = Clock(on_utc=is_zoned(a) or is_zoned(b), policy=policy)
    found: set[Allen] = set()
    for one in world_sets(a, clock):
        for other in world_sets(b, clock):
            found |= _between_sets(one, other)
    return frozenset(found)


def _between_sets(a: WorldSet, b: WorldSet) -> set[Allen]:
    found: set[Allen] = set()
    if a.end[0] < b.start[1]:
        found.add(Allen.PRECEDES)
    if b.end[0] < a.start[1]:
        found.add(Allen.PRECEDED_BY)
    low, high = max(a.start[0], b.start[0]), min(a.end[1], b.end[1])
    for one, other in _touching(a.each(low, high), b.each(low, high)):
        found |= relations_between_worlds(one, other)
        if found >= _conceivable(one, other):
            break
    return found


def _conceivable(a: World, b: World) -> frozenset[Allen]:
    """Return what further worlds like these could add at most: one value's runs are all of one unit."""
    if not isinstance(a, Run) or not isinstance(b, Run):
        return _ALL
    if a.unit == b.unit:
        return _BETWEEN_EQUAL_UNITS
    return _OF_FINER_UNITS if a.unit < b.unit else _OF_COARSER_UNITS


def _touching(a: Iterator[World], b: Iterator[World]) -> Iterator[tuple[World, World]]:
    """Yield the pairs that share at least an end; both sides come in order of their earliest start."""
    nearby: tuple[list[World], list[World]] = ([], [])
    waiting = [next(a, None), next(b, None)]
    while True:
        turn = _earlier(*waiting)
        world = waiting[turn]
        if world is None:
            return
        others = nearby[1 - turn]
        others[:] = [other for other in others if _ends(other)[1] >= _ends(world)[0]]
        if waiting[1 - turn] is None and not others:
            return  # nothing is left on the other side that this world or a later one could touch
        for other in others:
            yield (world, other) if turn == 0 else (other, world)
        nearby[turn].append(world)
        waiting[turn] = next((a, b)[turn], None)


def _earlier(a: World | None, b: World | None) -> int:
    if a is None:
        return 1
    return 0 if b is None or _ends(a)[0] <= _ends(b)[0] else 1


def _ends(world: World) -> tuple[int, int]:
    return (world.start, world.end) if isinstance(world, Run) else (world.start[0], world.end[1])


def relations_between_worlds(a: World, b: World) -> frozenset[Allen]:
    """Return every relation that some stretch of the one world has to some stretch of the other."""
    if isinstance(a, Run):
        if isinstance(b, Run):
            return relations_between_runs(a, b)
        return _of_run_to_region(a, b)
    if isinstance(b, Run):
        return frozenset(relation.inverse for relation in _of_run_to_region(b, a))
    return relations_between_regions(a, b)


def _of_run_to_region(run: Run, region: Region) -> frozenset[Allen]:
    """Look at the units of the run at its ends, around the limits of the region, and between two of those.

    Units strictly between two neighbouring limits all compare alike, so one of them speaks for the others.
    """
    limits = (*region.start, *region.end)
    near = {run.first, run.first + 1, run.last - 1, run.last}
    for limit in limits:
        number = number_at(run.unit, max(run.start, min(run.end, limit)))
        near |= {number - 2, number - 1, number, number + 1, number + 2}
    near |= {(low + high) // 2 for low, high in pairwise(sorted(near))}
    found: set[Allen] = set()
    for number in near:
        if run.first <= number <= run.last:
            one = Run(run.unit, number, number)
            found |= relations_between_regions(Region.of(one.start, one.end), region)
    return frozenset(found)
