"""Which of Allen's relations are possible between two values: between the worlds of the one and the other.

Whether one can precede the other, the extremes of all worlds decide; everything else is decided where worlds
touch.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from attrs import evolve

from chronicle.dates.civil import MONTHS_PER_YEAR, civil_from_seconds
from chronicle.dates.parts.mask import Mask
from chronicle.dates.relations.allen import ALL_BITS, LIMIT_REACHED, Allen, inverse_bits, relations_in
from chronicle.dates.relations.box import relations_between_boxes
from chronicle.dates.relations.date_runs import is_scattered, runs_a_year, runs_of_date
from chronicle.dates.relations.moments import Setting
from chronicle.dates.relations.region import Region, relations_between_regions
from chronicle.dates.relations.run import PI, P, Run
from chronicle.dates.relations.run_to_box import relations_of_run_to_region, relations_of_runs_to_box
from chronicle.dates.relations.sweep import relations_where_they_touch
from chronicle.dates.relations.thinning import telling_years
from chronicle.dates.relations.worlds import (
    Worlds,
    is_zoned,
    limits_of,
    moments_of,
    regions_of,
    seconds_of,
    slid_worlds,
    slides_whole,
    worlds_of,
)
from chronicle.dates.relations.year_bits import EVERY_YEAR, widened, years_of_mask
from chronicle.dates.values.choice import AllOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import Interval
from chronicle.dates.values.padding import PaddingPolicy
from chronicle.dates.values.value import DateValue

MOST_RUNS = 4_096
"""So many runs of dates with unspecified years are looked at; more are taken to follow on each other."""
MOST_DOUBTFUL = 64
"""Of so many dates of a set that are not known exactly it is told which one begins and which one ends it."""

MOST_REGIONS = 1_024
"""So many pairs of a region and another one, or of a run, are compared; of more, all regions as one."""

_FARTHEST_REACH = 9  # years; wider paddings are looked at year by year


def possible_relations(a: DateValue, b: DateValue, policy: PaddingPolicy) -> frozenset[Allen]:
    """Return every relation that holds between some world of `a` and some world of `b`."""
    return relations_in(relation_bits(a, b, policy))


def setting_of(a: DateValue, b: DateValue, policy: PaddingPolicy) -> Setting:
    """Return the axis on which the two are compared, and which years tell how they lie to each other."""
    on_utc = is_zoned(a) or is_zoned(b)
    wanted = _years_to_look_at(a, b, policy, on_utc=on_utc)
    is_coarse = (
        max(_count_doubtful(a), _count_doubtful(b)) > MOST_DOUBTFUL
        or _count_runs(a, b, wanted, policy) > MOST_RUNS
    )
    return Setting(on_utc, policy, wanted, is_coarse)


def relation_bits(a: DateValue, b: DateValue, policy: PaddingPolicy) -> int:
    """Return the same as bits, with the one that says that a limit was reached (see `allen`)."""
    if isinstance(a, Date) and isinstance(b, Date) and not (is_scattered(a) or is_scattered(b)):
        return _between_runs(runs_of_date(a, policy), runs_of_date(b, policy))  # by far the most frequent
    setting = setting_of(a, b, policy)
    limit_reached = LIMIT_REACHED if setting.is_coarse else 0
    if not setting.on_utc:
        return limit_reached | _between(worlds_of(a, setting), worlds_of(b, setting))
    first = worlds_of(a, evolve(setting, nearby=tuple(seconds_of(b, setting))))
    second = worlds_of(b, evolve(setting, nearby=tuple(seconds_of(a, setting))))
    if slides_whole(a):
        first = slid_worlds(first, limits_of(second))
    if slides_whole(b):
        second = slid_worlds(second, limits_of(first))
    if first.is_coarse or second.is_coarse:
        limit_reached = LIMIT_REACHED
    return limit_reached | _between(first, second)


def _between(a: Worlds, b: Worlds) -> int:
    found = (P if a.first_end < b.last_start else 0) | (PI if b.first_end < a.last_start else 0)
    for some in _where_they_touch(a, b):
        found |= some
        if found & ALL_BITS == ALL_BITS:
            break
    return found


def _between_runs(a: Sequence[Run], b: Sequence[Run]) -> int:
    found = P if a[0].first_end < b[-1].last_start else 0
    found |= PI if b[0].first_end < a[-1].last_start else 0
    return found | relations_where_they_touch(a, b)


def _where_they_touch(a: Worlds, b: Worlds) -> Iterator[int]:
    for one, other in product(a.runs, b.runs):
        yield relations_where_they_touch(one, other)
    for box, other_box in product(a.boxes, b.boxes):
        yield relations_between_boxes(box, other_box)
    for runs, whole in product(a.runs, b.boxes):
        yield relations_of_runs_to_box(runs, whole)
    for runs, whole in product(b.runs, a.boxes):
        yield inverse_bits(relations_of_runs_to_box(runs, whole))
    if a.regions or b.regions:
        yield _of_regions(a, b)
        yield inverse_bits(_of_regions(b, a))


def _of_regions(a: Worlds, b: Worlds) -> int:
    """Return how the regions of the one lie to all of the other, which has a zone and so no region itself."""
    found = 0
    near = [regions_of(whole) for whole in b.boxes]
    others = [region for some in near for region in some.regions]
    regions = a.regions
    runs = [run for some in b.runs for run in some]
    if len(regions) * (len(others) + len(runs)) > MOST_REGIONS:
        regions = (Region.hull(regions),)
        found = LIMIT_REACHED
    for region in regions:
        for other in others:
            found |= relations_between_regions(region, other, known=found)
        for run in runs:
            found |= inverse_bits(relations_of_run_to_region(run, region, known=inverse_bits(found)))
    return found | (LIMIT_REACHED if any(some.is_coarse for some in near) else 0)


# ------------------------------------------------------------------------------- which years to look at


def _years_to_look_at(a: DateValue, b: DateValue, policy: PaddingPolicy, *, on_utc: bool) -> int:
    """Return the years, as bits, that tell how the values lie to each other; every year if few are meant."""
    moments = (*moments_of(a), *moments_of(b))
    scattered = [moment for moment in moments if isinstance(moment, Date) and is_scattered(moment)]
    if not scattered:
        return EVERY_YEAR
    masked = [_years_of(date, policy) for date in scattered]
    away = max(_years_away(date, policy) for date in scattered)
    elsewhere = [
        year
        for moment in moments
        if isinstance(moment, DateTime) or not is_scattered(moment)
        for year in _years_of_limits(moment, policy)
    ]
    reach = 1 + 2 * (away + on_utc)
    if reach > _FARTHEST_REACH:
        return EVERY_YEAR
    stretched = [value for value in (a, b) if isinstance(value, Interval | AllOf)]
    ends_apart = any(isinstance(moment.year, Mask) for value in stretched for moment in moments_of(value))
    return telling_years(masked, elsewhere, reach=reach, ends_apart=ends_apart)


def _count_doubtful(value: DateValue) -> int:
    """Return how many dates of a set of which all are meant are not known exactly."""
    if not isinstance(value, AllOf):
        return 0
    return sum(
        moment.is_approximate or "X" in str(moment) or _is_of_season(moment) for moment in moments_of(value)
    )


def _is_of_season(moment: Date | DateTime) -> bool:
    return isinstance(moment, Date) and (moment.season or moment.significant_digits) is not None


def _count_runs(a: DateValue, b: DateValue, wanted: int, policy: PaddingPolicy) -> int:
    """Return how many runs the dates with unspecified years have at most in the years to look at."""
    return sum(
        (_years_of(date, policy) & wanted).bit_count() * runs_a_year(date)
        for date in (*moments_of(a), *moments_of(b))
        if isinstance(date, Date) and is_scattered(date)
    )


def _years_of(date: Date, policy: PaddingPolicy) -> int:
    assert isinstance(date.year, Mask)
    return widened(years_of_mask(date.year), date.steps_off(policy).years)


def _years_away(date: Date, policy: PaddingPolicy) -> int:
    """Return how many years away from its own a date can lie."""
    off = date.steps_off(policy)
    unit = MONTHS_PER_YEAR if date.season is not None else 1  # no season is longer
    return -(-(off.months * unit) // MONTHS_PER_YEAR) + -(-off.days // 365) + (date.season is not None)


def _years_of_limits(moment: Date | DateTime, policy: PaddingPolicy) -> list[int]:
    span = moment.padded(policy)
    limits = (span.start.earliest, span.start.latest, span.end.earliest, span.end.latest)
    return [civil_from_seconds(limit).year for limit in limits if limit is not None]
