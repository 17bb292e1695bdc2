"""The runs of a single date or time, set on the axis on which two values are compared.

That axis is the civil one, or UTC as soon as one of the two has a zone. A moment without a zone then slides
over the whole envelope of offsets.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import frozen

from chronicle.dates.granularity import Granularity
from chronicle.dates.relations.date_runs import is_scattered, run_around, runs_of_date
from chronicle.dates.relations.lattice import number_at
from chronicle.dates.relations.run import Run, exact
from chronicle.dates.relations.year_bits import EVERY_YEAR
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.padding import PaddingPolicy
from chronicle.dates.zones import FARTHEST_AHEAD_MINUTES, FARTHEST_BEHIND_MINUTES

EARLIER, LATER = -FARTHEST_AHEAD_MINUTES * 60, FARTHEST_BEHIND_MINUTES * 60
"""How far UTC may be from what a clock without a zone shows, in seconds."""

# Of so many months, or years, in a row some have each length that there is, and that at any place.
_WITH_EVERY_LENGTH = {Granularity.MONTH: 100, Granularity.YEAR: 9}


@frozen
class Setting:
    """How the two values of a comparison are set on one axis, how wide `~` is, and which years count."""

    on_utc: bool
    policy: PaddingPolicy
    wanted: int = EVERY_YEAR
    is_coarse: bool = False
    """Whether too much is meant to try all of it: more stretches are then looked at than are really meant."""
    nearby: tuple[int, ...] = ()
    """The seconds about which it matters what slides there: where the other value may begin and end."""


# The dates of a set are asked for again, each by itself.
_runs_of_scattered = lru_cache(maxsize=64)(runs_of_date)


def runs_of(moment: Date | DateTime, setting: Setting) -> list[Run]:
    """Return the runs of a moment, in ascending order; one without a zone stays on the civil axis."""
    if isinstance(moment, Date):
        if not is_scattered(moment):
            return runs_of_date(moment, setting.policy)
        if setting.is_coarse:
            return [run_around(moment, setting.policy)]
        return _runs_of_scattered(moment, setting.policy, setting.wanted)
    unit = moment.precision
    off = setting.policy.steps(unit, of=unit) if moment.is_approximate else 0
    begin = moment.span.start.earliest or 0
    offsets = sorted(moment.offsets, reverse=True) if setting.on_utc and moment.is_zoned else (0,)
    numbers = (number_at(unit, begin - offset * 60) for offset in offsets)
    return [Run(unit, number - off, number + off) for number in numbers]


def slid(runs: Iterable[Run], nearby: Iterable[int] = ()) -> Iterator[Run]:
    """Yield the runs as UTC may have seen them, the place and so the offset not being known.

    Months and years differ in length and are taken one by one; of a long run of them only those around the
    seconds `nearby`, at the ends, and enough others to have every length.
    """
    for run in runs:
        reach = _WITH_EVERY_LENGTH.get(run.unit)
        if reach is None:  # days follow on each other faster than a day slides
            length = run.first_end - run.start
            yield Run(Granularity.SECOND, run.start + EARLIER, run.last_start + LATER, length)
            continue
        for number in _numbers_around(run, nearby, reach):
            one = Run(run.unit, number, number, run.length)
            yield exact(one.start, one.end)._replace(first=one.start + EARLIER, last=one.start + LATER)


def _numbers_around(run: Run, nearby: Iterable[int], reach: int) -> Iterable[int]:
    if run.last - run.first <= 4 * reach:
        return range(run.first, run.last + 1)
    start, end = run.start, run.end
    inner = {second for second in nearby if start < second < end}
    near = {run.first, run.last, *(number_at(run.unit, second) for second in inner)}
    around = {number + off for number in near for off in range(-reach, reach + 1)}
    return sorted(number for number in around if run.first <= number <= run.last)
