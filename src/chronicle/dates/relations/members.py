"""Several dates that are all meant, as one stretch: from the first beginning to the last end.

Each date is chosen for itself, so a stretch begins with one of them, ends with another or the same, and has
some choice of every other within. What is known exactly is put together first.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from attrs import evolve, frozen

from chronicle.dates.granularity import Granularity
from chronicle.dates.parts.nearest import END, START, first_unit, last_unit
from chronicle.dates.relations.box import Box, Part
from chronicle.dates.relations.columns import in_both, joined
from chronicle.dates.relations.lattice import number_at, number_from, start_of
from chronicle.dates.relations.points import Points, all_points, ends_of, seconds, starts_of
from chronicle.dates.relations.run import Run, of_one_kind
from chronicle.dates.values.date import Date
from chronicle.dates.values.padding import PaddingPolicy

_LONGEST_OF_COARSER = 60  # seconds; of what is coarser than what slides, only minutes have many


@frozen
class Member:
    """One of the dates: its stretches as runs; of a range with a doubtful end, any start with any end."""

    runs: tuple[Run, ...]
    starts: Points
    ends: Points
    part: Part
    is_thinned: bool = False
    """Whether its part knows more stretches than the runs."""

    @cached_property
    def run_starts(self) -> list[int]:
        """Where the runs start, in ascending order."""
        return [run.start for run in self.runs]

    @cached_property
    def run_ends(self) -> list[int]:
        """Where the runs end, in ascending order as well."""
        return [run.end for run in self.runs]

    @cached_property
    def kind(self) -> tuple[Granularity, int] | None:
        """The unit and the length of all of the runs; `None` where they differ or there are none."""
        kinds = {(run.unit, run.length) for run in self.runs}
        return kinds.pop() if len(kinds) == 1 else None

    @property
    def is_exact(self) -> bool:
        """Whether it is one stretch alone."""
        return self.starts.first == self.starts.last and self.ends.first == self.ends.last


def member_of_runs(runs: Iterable[Run]) -> Member:
    """Return the member whose stretches are those of the runs."""
    known = tuple(runs)

    def first_end(second: int) -> int | None:
        return _first_end(known, second)

    def last_start(second: int) -> int | None:
        return _last_start(known, second)

    part = Part(first_end, last_start, lambda: _limits_of(known))
    return Member(known, starts_of(known), ends_of(known), part)


def member_of_years(date: Date, runs: Iterable[Run], policy: PaddingPolicy) -> Member:
    """Return the member that is a date of many years; the runs are those that tell its stretches apart."""
    known, off = tuple(runs), date.steps_off(policy)

    @lru_cache(maxsize=1024)
    def first_end(second: int) -> int | None:
        unit = first_unit(date, off, second, by=START)
        return None if unit is None else unit[1]

    @lru_cache(maxsize=1024)
    def last_start(second: int) -> int | None:
        unit = last_unit(date, off, second, by=END)
        return None if unit is None else unit[0]

    part = Part(first_end, last_start, lambda: _limits_of(known))
    return Member(known, starts_of(known), ends_of(known), part, is_thinned=True)


def _limits_of(runs: Iterable[Run]) -> Iterator[int]:
    return (limit for run in runs for limit in (run.start, run.last_start, run.first_end, run.end))


def member_of_range(starts: Points, ends: Points) -> Member:
    """Return the member that runs from one of the starts to one of the ends."""

    def first_end(second: int) -> int | None:
        start = starts.after(second - 1)
        return None if start is None else ends.after(start)

    def last_start(second: int) -> int | None:
        end = ends.before(second + 1)
        return None if end is None else starts.before(end)

    part = Part(first_end, last_start, lambda: (starts.first, starts.last, ends.first, ends.last))
    return Member((), starts, ends, part)


def _first_end(runs: Iterable[Run], second: int) -> int | None:
    """Return the first end of a stretch that starts at the second or later."""
    for run in runs:
        number = max(run.first, number_from(run.unit, second))
        if number <= run.last:
            return start_of(run.unit, number + run.length)
    return None


def _last_start(runs: Iterable[Run], second: int) -> int | None:
    """Return the last start of a stretch that ends at the second or earlier."""
    found = None
    for run in runs:
        number = min(run.last, number_at(run.unit, second) - run.length)
        if number >= run.first:
            start = start_of(run.unit, number)
            found = start if found is None else max(found, start)
    return found


# ------------------------------------------------------------------------------- all of them together


def stretches_of_all(members: Sequence[Member], *, is_coarse: bool = False) -> tuple[list[Run], list[Box]]:
    """Return the stretches that hold a choice of every member, from its first beginning to its last end.

    With `is_coarse` one member may give any of its starts and any of its ends.
    """
    doubtful = [member for member in members if not member.is_exact]
    known = [member for member in members if member.is_exact]
    if known:
        start = min(member.starts.first for member in known)
        end = max(member.ends.last for member in known)
        doubtful.append(member_of_range(Points([seconds(start, start)]), Points([seconds(end, end)])))
    if len(doubtful) == 1:
        (only,) = doubtful
        return list(only.runs), [] if only.runs else [Box(only.starts, only.ends)]
    within = _put_together(doubtful)
    coarsest = max((member.kind[0] for member in within if member.kind), default=Granularity.SECOND)
    runs = [run for member in doubtful for run in _runs_around_all(member, within, coarsest=coarsest)]
    parts = tuple(member.part for member in within)
    together = (_all_of(parts),)
    pairs = [(_all_starts(doubtful), _all_ends(doubtful))] if is_coarse else _of_two_members(doubtful)
    boxes = (Box(starts, ends, together) for starts, ends in pairs)
    return runs, [box for box in boxes if not box.is_empty]


def _all_of(parts: Sequence[Part]) -> Part:
    """Return several parts as one, which remembers what it was asked: all boxes of a set ask alike."""

    @lru_cache(maxsize=1024)
    def first_end(second: int) -> int | None:
        found = [part.first_end(second) for part in parts]
        return None if None in found else max(end for end in found if end is not None)

    @lru_cache(maxsize=1024)
    def last_start(second: int) -> int | None:
        found = [part.last_start(second) for part in parts]
        return None if None in found else min(start for start in found if start is not None)

    return Part(first_end, last_start, lambda: (limit for part in parts for limit in part.limits()))


def _of_two_members(members: Sequence[Member]) -> Iterator[tuple[Points, Points]]:
    """Yield starts and ends of different members; together they have those of each two.

    Two different places in the list differ in a bit, so a pair for each bit and its opposite are enough.
    """
    for bit in range((len(members) - 1).bit_length()):
        halves = (
            [m for place, m in enumerate(members) if not place >> bit & 1],
            [m for place, m in enumerate(members) if place >> bit & 1],
        )
        for firsts, lasts in (halves, halves[::-1]):
            yield _all_starts(firsts), _all_ends(lasts)
    ranges = [member for member in members if not member.runs]  # they begin and end by themselves
    if ranges:
        yield _all_starts(ranges), _all_ends(ranges)


def _all_starts(members: Iterable[Member]) -> Points:
    return all_points(member.starts for member in members)


def _all_ends(members: Iterable[Member]) -> Points:
    return all_points(member.ends for member in members)


def _put_together(members: Iterable[Member]) -> list[Member]:
    """Return what has to lie within, members of one run on one grid as one.

    What holds a stretch of each of them begins by the earliest of their last starts and ends after the latest
    of their first ends, whichever these are.
    """
    alone: list[Member] = []
    kinds: dict[tuple[int, int], Member] = {}
    for member in members:
        if len(member.runs) != 1 or member.is_thinned or member.runs[0].unit < Granularity.DAY:
            alone.append(member)
            continue
        (run,) = member.runs
        kind = (run.unit, run.length)
        before = kinds.get(kind)
        if before is None:
            kinds[kind] = member
            continue
        (other,) = before.runs
        both = run._replace(first=max(run.first, other.first), last=min(run.last, other.last))
        kinds[kind] = evolve(member, runs=(both,), part=_part_of_all(both))
    return [*alone, *kinds.values()]


def _part_of_all(run: Run) -> Part:
    """Return the part of members whose latest first and earliest last stretch are those of the run."""

    def first_end(second: int) -> int | None:
        number = number_from(run.unit, second)
        return None if number > run.last else start_of(run.unit, max(number, run.first) + run.length)

    def last_start(second: int) -> int | None:
        number = number_at(run.unit, second) - run.length
        return None if number < run.first else start_of(run.unit, min(number, run.last))

    return Part(first_end, last_start, lambda: _limits_of((run,)))


def _runs_around_all(one: Member, members: Sequence[Member], *, coarsest: Granularity) -> Iterator[Run]:
    """Yield the stretches of one member that hold a choice of every other; some have the coarsest unit."""
    for runs in of_one_kind(one.runs) if one.runs else ():
        is_shorter = runs[0].length == 1 and runs[0].unit < coarsest
        left: Sequence[Run] = () if is_shorter else runs
        for other in members:
            if not left:
                break
            if other is not one:
                left = _of_those_around(left, other)
        yield from left


def _of_those_around(runs: Sequence[Run], other: Member) -> Sequence[Run]:
    """Return those of the runs, which are of one kind, that hold a choice of a member."""
    if other.kind is None or other.kind[0] != runs[0].unit:
        held = [one for run in runs for one in _around(run, other)]
        return of_one_kind(held)[0] if held else ()
    longer = runs[0].length - other.kind[1]
    if longer < 0:
        return ()
    around = joined([([run.first - longer for run in other.runs], [run.last for run in other.runs])])
    own = [run.first for run in runs], [run.last for run in runs]
    return [runs[0]._replace(first=first, last=last) for first, last in in_both(own, around)]


def _around(run: Run, other: Member) -> Iterator[Run]:
    if other.runs:
        near = slice(bisect_left(other.run_ends, run.start), bisect_right(other.run_starts, run.end))
        for inner in _each_held_by(run, other.runs[near]):
            first, last = _numbers_around(run, inner)
            if max(first, run.first) <= min(last, run.last):
                yield run._replace(first=max(first, run.first), last=min(last, run.last))
        return
    low, high = number_from(run.unit, other.ends.first) - run.length, number_at(run.unit, other.starts.last)
    yield from _around_range(run._replace(first=max(low, run.first), last=min(high, run.last)), other.part)


def _around_range(run: Run, part: Part) -> Iterator[Run]:
    """Yield the stretches that hold one of a range, found by leaps (see `holding`)."""
    number = run.first
    while number <= run.last:
        end = start_of(run.unit, number + run.length)
        reached = part.first_end(start_of(run.unit, number))
        if reached is None:
            return
        if reached > end:
            number = number_from(run.unit, reached) - run.length
            continue
        held = part.last_start(end)  # by this one and by all that start before it
        last = number if held is None else min(run.last, number_at(run.unit, held))
        yield run._replace(first=number, last=last)
        number = last + 1


def _each_held_by(run: Run, inner: Iterable[Run]) -> Iterator[Run]:
    """Yield the runs of which a stretch of `run` may hold one, wherever it lies."""
    for one in inner:
        if _is_shorter(run, one):
            continue
        if one.unit <= run.unit or run.length > 2 * _LONGEST_OF_COARSER:
            yield one
        else:  # it may lie across two of them and hold neither
            yield from (one._replace(first=number, last=number) for number in range(one.first, one.last + 1))


def _is_shorter(run: Run, inner: Run) -> bool:
    """Say whether no stretch of the one run is as long as any of the other."""
    if run.unit > Granularity.DAY:
        return inner.unit > run.unit  # no season is as long as a year
    return run.first_end - run.start < inner.first_end - inner.start


def _numbers_around(run: Run, inner: Run) -> tuple[int, int]:
    """Return the first and the last number of a stretch like those of `run` that holds one of `inner`."""
    return number_from(run.unit, inner.first_end) - run.length, number_at(run.unit, inner.last_start)
