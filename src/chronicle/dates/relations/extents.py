"""What several dates that are all meant fill, extent by extent, and how that lies to another value.

Allen's relations take the whole from the first beginning to the last end; but `{1667,1900}` shares no time
with 1800, so what is shared and what is contained is asked of each extent by itself.
"""

from chronicle.dates.relations.allen import Allen
from chronicle.dates.relations.certainty import (
    CONTAINS,
    SHARES_TIME,
    Certainty,
    all_of,
    certainty_of,
    some_of,
)
from chronicle.dates.relations.pairs import possible_relations
from chronicle.dates.span import Span
from chronicle.dates.values.choice import AllOf
from chronicle.dates.values.padding import PaddingPolicy
from chronicle.dates.values.value import DateValue


def shares_time(a: DateValue, b: DateValue, policy: PaddingPolicy) -> Certainty:
    """Say whether some extent of the one shares time with some extent of the other."""
    return some_of(
        certainty_of(SHARES_TIME, possible_relations(one, other, policy))
        for one in extents_of(a)
        for other in extents_of(b)
    )


def contains(a: DateValue, b: DateValue, policy: PaddingPolicy) -> Certainty:
    """Say whether every extent of `b` lies within an extent of `a`."""
    return all_of(_contains_one(extents_of(a), other, policy) for other in extents_of(b))


def _contains_one(extents: tuple[DateValue, ...], other: DateValue, policy: PaddingPolicy) -> Certainty:
    possible = [possible_relations(one, other, policy) for one in extents]
    found = some_of(certainty_of(CONTAINS, relations) for relations in possible)
    # Two extents that are not known exactly may touch and hold together what neither holds alone.
    together = frozenset[Allen]().union(*possible) & SHARES_TIME
    if found is Certainty.IMPOSSIBLE and len(extents) > 1 and together:
        is_exact = all(_is_exact(one.padded(policy)) for one in extents)
        return Certainty.IMPOSSIBLE if is_exact else Certainty.POSSIBLE
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
    extents: list[AllOf] = []
    for single in sorted(AllOf((element,)) for element in value.elements):
        if extents and _touch(extents[-1].padded_span, single.padded_span):
            extents[-1] = AllOf((*extents[-1].elements, *single.elements))
        else:
            extents.append(single)
    return tuple(extents)


def _touch(first: Span, second: Span) -> bool:
    if not _is_exact(first) or not _is_exact(second):
        return False
    end, start = first.end.latest, second.start.earliest
    return end is None or start is None or end >= start


def _is_exact(span: Span) -> bool:
    return span.start.earliest == span.start.latest and span.end.earliest == span.end.latest
