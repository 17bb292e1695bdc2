"""Values of every kind at random: their bounds are those of all their worlds, and their text is read back.

Run at full size with `CHRONICLE_DATES=100000 pytest tests/laws/test_dates_bounds_by_force.py`; values with
too many worlds to enumerate are drawn again.
"""

import os
from itertools import product
from random import Random

import attrs
import pytest
from dates_at_random import Draw
from dates_by_force import TooManyError, check, is_zoned, stretches_of_date, stretches_of_time

from chronicle.dates import AllOf, Date, DateTime, End, Interval, OneOf, Qualifier, Qualifiers, Range, parse

VALUES = int(os.environ.get("CHRONICLE_DATES", "800"))
HEAPS = 4
BEFORE_ALL, AFTER_ALL = -(10**40), 10**40


def worlds(value, *, strict):
    """Every pair of start and end that can be a bound of the value, by trying all of them."""

    def of(moment):
        if isinstance(moment, DateTime):
            plain = attrs.evolve(moment, qualifier=Qualifier.NONE) if strict else moment
            return stretches_of_time(plain, on_utc=on_utc)
        return stretches_of_date(attrs.evolve(moment, qualifiers=Qualifiers()) if strict else moment)

    on_utc = isinstance(value, Interval) and len(set(offsets_of_ends(value))) > 1
    match value:
        case Date() | DateTime():
            return of(value)
        case Interval():
            return worlds_between(value, of)
        case OneOf():
            return {world for element in value.elements for world in ends_of(element, of)}
        case AllOf():
            choices = [world for element in value.elements for world in wholes_of(element, of)]
            check(choices)
            return {(min(s for s, _ in one), max(e for _, e in one)) for one in product(*choices)}


def offsets_of_ends(value):
    ends = (value.start, value.end)
    return [end.offsets for end in ends if isinstance(end, DateTime) and is_zoned(end)]


def worlds_between(value, of):
    """An end lies anywhere between the bounds of what it names, and the second not before the first."""
    first, last = reach(value.start, BEFORE_ALL, of), reach(value.end, AFTER_ALL, of)
    starts, ends = ([s for s in (*first, *last) if low <= s <= high] for low, high in (first, last))
    return {(start, end) for start in starts for end in ends if start <= end}


def reach(end, open_end, of):
    if end is End.OPEN:
        return open_end, open_end
    seconds = [BEFORE_ALL, AFTER_ALL] if end is End.UNKNOWN else [s for world in of(end) for s in world]
    return min(seconds), max(seconds)


def ends_of(element, of):
    """The first and the last date of a range are as far as any date in it goes."""
    if not isinstance(element, Range):
        return of(element)
    first = of(element.first) if element.first else {(BEFORE_ALL, BEFORE_ALL)}
    last = of(element.last) if element.last else {(AFTER_ALL, AFTER_ALL)}
    return first | last


def wholes_of(element, of):
    if not isinstance(element, Range):
        return [of(element)]
    first = of(element.first) if element.first else {(BEFORE_ALL, BEFORE_ALL + 1)}
    last = of(element.last) if element.last else {(AFTER_ALL - 1, AFTER_ALL)}
    return [first, last]


def limits(seconds):
    return tuple(None if s <= BEFORE_ALL or s >= AFTER_ALL else s for s in (min(seconds), max(seconds)))


def bounds_of(span):
    return (span.start.earliest, span.start.latest), (span.end.earliest, span.end.latest)


def random_values(seed):
    numbers, found = Random(seed), 0  # noqa: S311 - no secret, and the same each time
    while found < VALUES / HEAPS:
        value = Draw(numbers).value()
        try:
            yield value, worlds(value, strict=True), worlds(value, strict=False)
        except TooManyError:
            continue
        found += 1


@pytest.mark.parametrize("seed", range(HEAPS))
def test_bounds_are_those_of_every_world_and_the_text_is_read_back(seed):
    for value, strict, padded in random_values(seed):
        for span, every in ((value.span, strict), (value.padded_span, padded)):
            assert bounds_of(span) == (limits([s for s, _ in every]), limits([e for _, e in every])), value
        again = parse(str(value), extended=True)
        assert (again, str(again), hash(again)) == (value, str(value), hash(value))
