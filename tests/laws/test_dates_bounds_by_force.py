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

from chronicle.dates import AllOf, DateTime, End, Interval, OneOf, Qualifier, Qualifiers, Range, parse

VALUES = int(os.environ.get("CHRONICLE_DATES", "400"))
HEAPS = 4
BEFORE_ALL, AFTER_ALL = -(10**40), 10**40


def worlds(value, *, strict):
    """Every pair of start and end that can be a bound of the value, by trying all of them."""
    match value:
        case Interval():
            return worlds_between(value, strict)
        case OneOf():
            return {world for element in value.elements for world in any_of(element, strict)}
        case AllOf():
            choices = [all_of(element, strict) for element in value.elements]
            check(choices)
            return {(min(s for s, _ in one), max(e for _, e in one)) for one in product(*choices)}
        case _:
            return stretches(value, strict)


def stretches(moment, strict, ends=()):
    """What one date can mean: by the clock there, or where the ends name several offsets, by UTC."""
    if isinstance(moment, DateTime):
        zones = {end.offsets for end in ends if isinstance(end, DateTime) and is_zoned(end)}
        plain = attrs.evolve(moment, qualifier=Qualifier.NONE) if strict else moment
        return stretches_of_time(plain, on_utc=len(zones) > 1)
    return stretches_of_date(attrs.evolve(moment, qualifiers=Qualifiers()) if strict else moment)


def worlds_between(value, strict):
    """An end lies anywhere in one of the stretches of what it names, and the second not before the first."""
    ends = (value.start, value.end)
    first, last = places(value.start, BEFORE_ALL, ends, strict), places(value.end, AFTER_ALL, ends, strict)
    # Whatever an end is held back by is the other end, farthest away: no other second needs to be tried.
    starts = {s for low, high in first for s in (low, high, max(e for _, e in last)) if low <= s <= high}
    ends = {e for low, high in last for e in (low, high, min(s for s, _ in first)) if low <= e <= high}
    check([starts, ends])
    return {(start, end) for start in starts for end in ends if start <= end}


def places(end, open_end, ends, strict):
    if isinstance(end, End):
        return {(open_end, open_end) if end is End.OPEN else (BEFORE_ALL, AFTER_ALL)}
    return stretches(end, strict, ends)


def ends_of(element, strict):
    """The first dates that a range can begin with, and the last that it can end with."""
    ends = element.ends
    first = stretches(element.first, strict, ends) if element.first else {(BEFORE_ALL, BEFORE_ALL + 1)}
    last = stretches(element.last, strict, ends) if element.last else {(AFTER_ALL - 1, AFTER_ALL)}
    return first, last


def any_of(element, strict):
    if not isinstance(element, Range):
        return stretches(element, strict)
    first, last = ends_of(element, strict)
    return {min(first), max(last)}


def all_of(element, strict):
    if not isinstance(element, Range):
        return stretches(element, strict)
    first, last = ends_of(element, strict)
    return {(start, end) for start, _ in first for _, end in last if start < end}


def limits(seconds):
    return tuple(None if abs(s) >= AFTER_ALL - 1 else s for s in (min(seconds), max(seconds)))


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
