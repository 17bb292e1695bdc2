"""How two values lie to each other: what is certain, what is possible, what is impossible, and why."""

from collections.abc import Callable
from functools import cached_property

from attrs import field, frozen

from chronicle.dates.civil import SECONDS_PER_DAY, civil_from_seconds
from chronicle.dates.relations.allen import LIMIT_REACHED, Allen, relations_in
from chronicle.dates.relations.bounds import bounds_on_utc
from chronicle.dates.relations.certainty import (
    AFTER,
    BEFORE,
    CONTAINS,
    SAME_TIME,
    SHARES_TIME,
    Certainty,
    certainty_of,
)
from chronicle.dates.relations.extents import filling
from chronicle.dates.relations.pairs import relation_bits
from chronicle.dates.relations.worlds import is_zoned
from chronicle.dates.span import Bounds, Span
from chronicle.dates.values.choice import AllOf, OneOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.padding import DEFAULT_POLICY, PaddingPolicy
from chronicle.dates.values.value import DateValue

_LIMIT = "they may mean too much to compare all of it: not all that is called possible need be so"


_CLOCKS = "what names no zone may be told by a clock 14 hours ahead of UTC, or 12 behind it"
_GAPS = "{} means no time between its dates"


@frozen(kw_only=True)
class Relation:
    """What the worlds of two values allow: Allen's relations, and the questions people ask.

    `before` is precedes or meets, `overlaps` shares some time, `contains` includes starts, finishes and
    equals. `explanation` names the bounds that decide, on UTC where one of the two has a zone. Of a set of
    which all are meant, `possible` compares the stretch from its first date to its last; `overlaps`,
    `contains` and `same_time` ask what it fills.

    >>> from chronicle.dates.edtf.reader import parse
    >>> found = relation(parse("1984"), parse("1985-06"))
    >>> str(found.before), found.explanation
    ('certain', '1984 ends by 1985-01-01; 1985-06 begins no earlier than 1985-06-01')
    """

    possible: frozenset[Allen]
    before: Certainty
    after: Certainty
    overlaps: Certainty
    contains: Certainty
    same_time: Certainty
    limit_reached: bool = False
    """Whether the values mean too much to try all of it: "possible" may then be said of what is not."""
    compared: tuple[DateValue, DateValue, PaddingPolicy] = field(repr=False)

    @cached_property
    def explanation(self) -> str:
        """Which bounds decide, in words: how early and how late each of the two begins and ends."""
        a, b, policy = self.compared
        told = [_explain(a, b, self.possible, policy)]
        if is_zoned(a) != is_zoned(b):
            told.append(_CLOCKS)
        is_told_by_bounds = Certainty.CERTAIN in (self.before, self.after)
        if self.overlaps is Certainty.IMPOSSIBLE and not is_told_by_bounds:
            told += [_GAPS.format(value) for value in (a, b) if _has_gaps(value)]
        return "; ".join((*told, _LIMIT) if self.limit_reached else told)


def relation(a: DateValue, b: DateValue, *, policy: PaddingPolicy = DEFAULT_POLICY) -> Relation:
    """Compare two values of any kind, `~` with the width that the policy gives it.

    A world of a value is the whole stretch of its unit: a day against itself is equal. Values without a zone
    are told by the clocks of one place; against a zoned one they may be 14 hours ahead or 12 behind UTC.

    >>> from chronicle.dates.edtf.reader import parse
    >>> found = relation(parse("1985"), parse("1985-06~"))
    >>> str(found.before), str(found.contains), sorted(found.possible)
    ('impossible', 'certain', [<Allen.CONTAINS: 'contains'>])
    """
    bits = relation_bits(a, b, policy)
    possible, limit_reached = relations_in(bits), bool(bits & LIMIT_REACHED)
    if isinstance(a, AllOf) or isinstance(b, AllOf):
        filled = filling(a, b, possible, policy)
        overlaps, holds, same_time = filled.overlaps, filled.contains, filled.same_time
        limit_reached |= filled.limit_reached
    else:
        overlaps, holds = certainty_of(SHARES_TIME, possible), certainty_of(CONTAINS, possible)
        same_time = certainty_of(SAME_TIME, possible)
    return Relation(
        possible=possible,
        before=certainty_of(BEFORE, possible),
        after=certainty_of(AFTER, possible),
        overlaps=overlaps,
        contains=holds,
        same_time=same_time,
        limit_reached=limit_reached,
        compared=(a, b, policy),
    )


def _explain(a: DateValue, b: DateValue, possible: frozenset[Allen], policy: PaddingPolicy) -> str:
    on_utc = is_zoned(a) or is_zoned(b)
    first, second = (bounds_on_utc(value, policy) if on_utc else value.padded(policy) for value in (a, b))
    written = _on_utc if on_utc else _on_civil_axis
    if certainty_of(BEFORE, possible) is Certainty.CERTAIN:
        return _one_after_the_other(f"{a}", first, f"{b}", second, written)
    if certainty_of(AFTER, possible) is Certainty.CERTAIN:
        return _one_after_the_other(f"{b}", second, f"{a}", first, written)
    return f"{_where(f'{a}', first, written)}; {_where(f'{b}', second, written)}"


_Written = Callable[[int], str]


def _one_after_the_other(earlier: str, first: Span, later: str, second: Span, written: _Written) -> str:
    end, start = (
        "any time" if second is None else written(second)
        for second in (first.end.latest, second.start.earliest)
    )
    return f"{earlier} ends by {end}; {later} begins no earlier than {start}"


def _where(value: str, span: Span, written: _Written) -> str:
    return f"{value} {_between('begins', span.start, written)} and {_between('ends', span.end, written)}"


def _between(verb: str, bounds: Bounds, written: _Written) -> str:
    match bounds:
        case Bounds(earliest=None, latest=None):
            return f"{verb} at no stated time"
        case Bounds(earliest=None, latest=int(latest)):
            return f"{verb} by {written(latest)}"
        case Bounds(earliest=int(earliest), latest=None):
            return f"{verb} no earlier than {written(earliest)}"
        case Bounds(earliest=int(earliest), latest=int(latest)) if earliest == latest:
            return f"{verb} at {written(earliest)}"
        case _:
            return f"{verb} between {written(bounds.earliest or 0)} and {written(bounds.latest or 0)}"


def _has_gaps(value: DateValue) -> bool:
    return isinstance(value, OneOf | AllOf) and len(value.elements) > 1


def _on_civil_axis(second: int) -> str:
    return _day(second) + (_time(second) if second % SECONDS_PER_DAY else "")


def _on_utc(second: int) -> str:
    return f"{_day(second)}{_time(second)}Z"


def _day(second: int) -> str:
    return str(Date(*civil_from_seconds(second)))


def _time(second: int) -> str:
    minutes, seconds = divmod(second % SECONDS_PER_DAY, 60)
    return f"T{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"
