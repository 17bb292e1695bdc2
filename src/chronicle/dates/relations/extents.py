"""What several dates that are all meant fill, extent by extent, and how that lies to another value.

Allen's relations take the whole from the first beginning to the last end; but `{1667,1900}` shares no time
with 1800, so what is shared and what is contained is asked of each date by itself. Decision 31 says for which
values the answers are exact, and for which they are only never wrong.
"""

from collections.abc import Iterable

from attrs import evolve, frozen

from chronicle.dates.relations.allen import Allen
from chronicle.dates.relations.certainty import (
    CONTAINS,
    SAME_TIME,
    SHARES_TIME,
    WITHIN,
    Certainty,
    all_of,
    certainty_of,
    some_of,
)
from chronicle.dates.relations.fill import Fill
from chronicle.dates.relations.moments import Setting
from chronicle.dates.relations.pairs import possible_relations, setting_of
from chronicle.dates.relations.worlds import is_zoned
from chronicle.dates.values.choice import AllOf
from chronicle.dates.values.padding import PaddingPolicy
from chronicle.dates.values.value import DateValue

MOST_PAIRS = 64
"""Of so many pairs of dates each is compared; of more it is told what all together decide."""

_Parts = tuple[DateValue, ...]


@frozen
class Filling:
    """What is asked of extents one by one: whether time is shared, whether one holds the other, and both."""

    overlaps: Certainty
    contains: Certainty
    same_time: Certainty
    limit_reached: bool = False
    """Whether there were too many pairs of dates to compare each."""


def filling(a: DateValue, b: DateValue, possible: frozenset[Allen], policy: PaddingPolicy) -> Filling:
    """Compare what two values fill, extent by extent; `possible` is how they lie to each other as wholes."""
    if not possible & SHARES_TIME:
        return Filling(Certainty.IMPOSSIBLE, Certainty.IMPOSSIBLE, Certainty.IMPOSSIBLE)
    ours, theirs = parts_of(a), parts_of(b)
    compare = _by_pairs if is_zoned(a) or is_zoned(b) else _by_what_is_filled
    setting = setting_of(a, b, policy)
    found = compare(ours, theirs, setting)
    contains = certainty_of(CONTAINS, possible) if len(ours) == 1 else found.holds
    is_within = certainty_of(WITHIN, possible) if len(theirs) == 1 else found.is_held
    same_time = certainty_of(SAME_TIME, possible)
    if len(ours) > 1 or len(theirs) > 1:
        never = same_time is Certainty.IMPOSSIBLE or found.never_equal
        same_time = Certainty.IMPOSSIBLE if never else all_of((contains, is_within))
    return Filling(found.overlaps, contains, same_time, found.limit_reached or setting.is_coarse)


def parts_of(value: DateValue) -> tuple[DateValue, ...]:
    """Return the dates of a set of which all are meant, each as a set of its own; any other value as it is.

    >>> from chronicle.dates.edtf.reader import parse
    >>> [str(part) for part in parts_of(parse("{1667,1900,1667}"))]
    ['{1667}', '{1900}']
    """
    if not isinstance(value, AllOf):
        return (value,)
    return tuple(AllOf((element,)) for element in dict.fromkeys(value.elements))


# ------------------------------------------------------------------------------- two ways to compare


@frozen(kw_only=True)
class _Found:
    """What one comparison says: of both, of the first holding the second, and the other way round."""

    overlaps: Certainty
    holds: Certainty
    is_held: Certainty
    never_equal: bool = False
    limit_reached: bool = False


def _by_what_is_filled(ours: _Parts, theirs: _Parts, setting: Setting) -> _Found:
    """Compare all that is filled, and where that leaves it open, each pair of dates."""
    one, other = Fill.of(ours, setting), Fill.of(theirs, setting)
    found = _Found(
        overlaps=one.overlap(other),
        holds=one.holds(other),
        is_held=other.holds(one),
        never_equal=one.has_gap_unlike(other) or other.has_gap_unlike(one),
    )
    is_open = Certainty.POSSIBLE in (found.holds, found.is_held)
    if not is_open or (one.is_known and other.is_known):
        return found
    pairs = _by_pairs(ours, theirs, setting)
    if not one.is_known:
        found = evolve(found, holds=_closer(found.holds, pairs.holds))
    if not other.is_known:
        found = evolve(found, is_held=_closer(found.is_held, pairs.is_held))
    return evolve(found, limit_reached=pairs.limit_reached)


def _closer(found: Certainty, by_pairs: Certainty) -> Certainty:
    return by_pairs if found is Certainty.POSSIBLE and by_pairs is Certainty.IMPOSSIBLE else found


def _by_pairs(ours: _Parts, theirs: _Parts, setting: Setting) -> _Found:
    """Compare each pair of dates, which is never wrong, but does not see what several together decide."""
    if setting.is_coarse or len(ours) * len(theirs) > MOST_PAIRS:
        unknown = Certainty.POSSIBLE
        return _Found(overlaps=unknown, holds=unknown, is_held=unknown, limit_reached=True)
    table = [[possible_relations(one, other, setting.policy) for one in ours] for other in theirs]
    return _Found(
        overlaps=some_of(certainty_of(SHARES_TIME, pair) for pairs in table for pair in pairs),
        holds=all_of(_held_by_one(pairs, CONTAINS) for pairs in table),
        is_held=all_of(_held_by_one(pairs, WITHIN) for pairs in zip(*table, strict=True)),
    )


def _held_by_one(pairs: Iterable[frozenset[Allen]], relations: frozenset[Allen]) -> Certainty:
    """Say whether one of several dates holds another, from how each of them may lie to it."""
    near = [possible for possible in pairs if possible & SHARES_TIME]
    found = some_of(certainty_of(relations, possible) for possible in near)
    # Several may touch and hold together what none of them holds alone.
    return Certainty.POSSIBLE if found is Certainty.IMPOSSIBLE and len(near) > 1 else found
