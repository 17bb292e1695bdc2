"""What several dates that are all meant fill, extent by extent, and how that lies to another value.

Allen's relations take the whole from the first beginning to the last end; but `{1667,1900}` shares no time
with 1800, so what is shared and what is contained is asked of each extent by itself.
"""

from collections.abc import Iterable, Sequence

from attrs import frozen

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

_A_SLIDE = 26 * 3600  # seconds by which one without a zone may be off against one with a zone


@frozen
class Filling:
    """What is asked of extents one by one: whether time is shared, whether one holds the other, and both."""

    overlaps: Certainty
    contains: Certainty
    same_time: Certainty


def filling(a: DateValue, b: DateValue, policy: PaddingPolicy) -> Filling:
    """Compare what two values fill, extent by extent."""
    ours, theirs = ([_Extent(one, one.padded(policy)) for one in extents_of(value)] for value in (a, b))
    touching = {
        (one, other): possible_relations(one.value, other.value, policy)
        for one in ours
        for other in theirs
        if one.may_touch(other)
    }
    turned = {
        (other, one): frozenset(relation.inverse for relation in possible)
        for (one, other), possible in touching.items()
    }
    holds, is_held = _contains(theirs, touching), _contains(ours, turned)
    overlaps = some_of(certainty_of(SHARES_TIME, possible) for possible in touching.values())
    return Filling(overlaps, holds, all_of((holds, is_held)))


@frozen(eq=False)
class _Extent:
    value: DateValue
    span: Span

    @property
    def is_exact(self) -> bool:
        return _is_exact(self.span)

    def may_touch(self, other: "_Extent") -> bool:
        """Say whether they may touch, however their clocks were set."""
        return _begins_by(self.span, other.span) and _begins_by(other.span, self.span)


def _begins_by(one: Span, other: Span) -> bool:
    start, end = one.start.earliest, other.end.latest
    return start is None or end is None or start <= end + _A_SLIDE


_Pairs = dict[tuple[_Extent, _Extent], frozenset[Allen]]


def _contains(held: Sequence[_Extent], touching: _Pairs) -> Certainty:
    """Say whether every one of `held` lies within one of those that may touch it."""
    by_held: dict[_Extent, list[tuple[_Extent, frozenset[Allen]]]] = {one: [] for one in held}
    for (holder, one), possible in touching.items():
        by_held[one].append((holder, possible))
    return all_of(_contains_one(pairs) for pairs in by_held.values())


def _contains_one(pairs: Iterable[tuple[_Extent, frozenset[Allen]]]) -> Certainty:
    near = tuple(pairs)
    found = some_of(certainty_of(CONTAINS, possible) for _, possible in near)
    # Two extents that are not known exactly may touch and hold together what neither holds alone.
    together = frozenset[Allen]().union(*(possible for _, possible in near)) & SHARES_TIME
    if found is Certainty.IMPOSSIBLE and len(near) > 1 and together:
        return Certainty.IMPOSSIBLE if all(holder.is_exact for holder, _ in near) else Certainty.POSSIBLE
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
        if heaps and _is_exact(span) and _is_exact(heaps[-1][0].padded_span) and _reaches(end, span):
            heaps[-1].append(single)
            end = None if end is None or span.end.latest is None else max(end, span.end.latest)
        else:
            heaps.append([single])
            end = span.end.latest
    return tuple(AllOf(tuple(e for single in heap for e in single.elements)) for heap in heaps)


def _reaches(end: int | None, following: Span) -> bool:
    return end is None or following.start.earliest is None or end >= following.start.earliest


def _is_exact(span: Span) -> bool:
    return span.start.earliest == span.start.latest and span.end.earliest == span.end.latest
