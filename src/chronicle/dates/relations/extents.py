"""What several dates that are all meant fill, extent by extent, and how that lies to another value.

Allen's relations take the whole from the first beginning to the last end; but `{1667,1900}` shares no time
with 1800, so what is shared and what is contained is asked of each extent by itself. Where one of the two is
known exactly the answer is exact (see `known_extents`); where both are doubtful, each two extents are
compared, which is never wrong but can say "possible" of what only all of them together decide.
"""

from collections.abc import Sequence

from attrs import frozen

from chronicle.dates.relations.allen import Allen
from chronicle.dates.relations.certainty import (
    CONTAINS,
    SAME_TIME,
    SHARES_TIME,
    Certainty,
    all_of,
    certainty_of,
    some_of,
)
from chronicle.dates.relations.known_extents import Extents, held_by, is_exact, stretch_of
from chronicle.dates.relations.pairs import possible_relations
from chronicle.dates.relations.worlds import is_zoned
from chronicle.dates.span import Span
from chronicle.dates.values.choice import AllOf
from chronicle.dates.values.padding import PaddingPolicy
from chronicle.dates.values.value import DateValue

MOST_PAIRS = 1_024
"""Of so many pairs of doubtful dates each is compared; of more it is not said what they share."""


@frozen
class Filling:
    """What is asked of extents one by one: whether time is shared, whether one holds the other, and both."""

    overlaps: Certainty
    contains: Certainty
    same_time: Certainty


def filling(a: DateValue, b: DateValue, possible: frozenset[Allen], policy: PaddingPolicy) -> Filling:
    """Compare what two values fill, extent by extent; `possible` is how they lie to each other as wholes."""
    inverse = frozenset(relation.inverse for relation in possible)
    shared, holds = _of_extents(a, b, possible, policy)
    shared_too, is_held = _of_extents(b, a, inverse, policy)
    overlaps = shared if shared is not Certainty.POSSIBLE else shared_too
    if all(len(extents_of(value)) == 1 for value in (a, b)):
        return Filling(overlaps, holds, certainty_of(SAME_TIME, possible))
    return Filling(overlaps, holds, all_of((holds, is_held)))


def _of_extents(
    a: DateValue, b: DateValue, possible: frozenset[Allen], policy: PaddingPolicy
) -> tuple[Certainty, Certainty]:
    """Say whether the values share time, and whether every extent of `b` lies within one of `a`."""
    if not possible & SHARES_TIME:
        return Certainty.IMPOSSIBLE, Certainty.IMPOSSIBLE
    ours, theirs = extents_of(a), extents_of(b)
    if len(ours) == 1:
        shared = certainty_of(SHARES_TIME, possible) if len(theirs) == 1 else Certainty.POSSIBLE
        return shared, certainty_of(CONTAINS, possible)
    if not is_zoned(a) and not is_zoned(b) and all(is_exact(extent.padded(policy)) for extent in ours):
        found = held_by(Extents.of(ours), theirs, policy)
        return (Certainty.POSSIBLE, Certainty.POSSIBLE) if found is None else found
    if len(ours) * len(theirs) > MOST_PAIRS:
        return Certainty.POSSIBLE, Certainty.POSSIBLE
    table = [[possible_relations(one, other, policy) for one in ours] for other in theirs]
    shares = some_of(certainty_of(SHARES_TIME, pair) for pairs in table for pair in pairs)
    exact = [is_exact(one.padded(policy)) for one in ours]
    return shares, all_of(_contains_one(pairs, exact) for pairs in table)


def _contains_one(pairs: Sequence[frozenset[Allen]], exact: Sequence[bool]) -> Certainty:
    found = some_of(certainty_of(CONTAINS, possible) for possible in pairs)
    # Two extents that are not known exactly may touch and hold together what neither holds alone.
    near = [is_known for possible, is_known in zip(pairs, exact, strict=True) if possible & SHARES_TIME]
    if found is Certainty.IMPOSSIBLE and len(near) > 1 and not all(near):
        return Certainty.POSSIBLE
    return found


def extents_of(value: DateValue) -> tuple[DateValue, ...]:
    """Return what the value fills without a gap: itself, or the extents of a set of which all are meant.

    Dates that are known exactly and touch each other are one extent.

    >>> from chronicle.dates.edtf.reader import parse
    >>> [str(extent) for extent in extents_of(parse("{1667,1900,1668}"))]
    ['{1667,1668}', '{1900}']
    """
    if not isinstance(value, AllOf):
        return (value,)
    heaps: list[list[AllOf]] = []
    end: int | None = None
    for single in sorted(AllOf((element,)) for element in value.elements):
        span = single.padded_span
        if heaps and is_exact(span) and is_exact(heaps[-1][0].padded_span) and _reaches(end, span):
            heaps[-1].append(single)
            end = None if end is None or span.end.latest is None else max(end, span.end.latest)
        else:
            heaps.append([single])
            end = span.end.latest
    return tuple(_outermost(heap) for heap in heaps)


def _outermost(heap: Sequence[AllOf]) -> AllOf:
    """Return what begins first and what ends last of dates that are known exactly and touch."""
    if any(is_zoned(single) for single in heap):
        return AllOf(tuple(element for single in heap for element in single.elements))
    first = min(heap, key=lambda single: stretch_of(single.padded_span)[0])
    last = max(heap, key=lambda single: stretch_of(single.padded_span)[1])
    return first if first is last else AllOf((*first.elements, *last.elements))


def _reaches(end: int | None, following: Span) -> bool:
    return end is None or following.start.earliest is None or end >= following.start.earliest
