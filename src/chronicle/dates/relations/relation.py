"""How two values lie to each other: what is certain, what is possible, what is impossible, and why."""

from functools import cached_property

from attrs import field, frozen

from chronicle.dates.civil import SECONDS_PER_DAY, civil_from_seconds
from chronicle.dates.relations.allen import LIMIT_REACHED, Allen, relations_in
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
from chronicle.dates.span import Span
from chronicle.dates.values.choice import AllOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.padding import DEFAULT_POLICY, PaddingPolicy
from chronicle.dates.values.value import DateValue

_LIMIT = "they may mean too much to compare all of it: not all that is called possible need be so"


@frozen(kw_only=True)
class Relation:
    """What the worlds of two values allow: Allen's relations, and the questions people ask.

    `before` is precedes or meets, `overlaps` shares some time, `contains` includes starts, finishes and
    equals. `explanation` names the bounds that decide.

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
        told = _explain(a, b, self.possible, policy)
        return f"{told}; {_LIMIT}" if self.limit_reached else told


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
    first, second = a.padded(policy), b.padded(policy)
    if certainty_of(BEFORE, possible) is Certainty.CERTAIN:
        return _one_after_the_other(f"{a}", first, f"{b}", second)
    if certainty_of(AFTER, possible) is Certainty.CERTAIN:
        return _one_after_the_other(f"{b}", second, f"{a}", first)
    return f"{_where(f'{a}', first)}; {_where(f'{b}', second)}"


def _one_after_the_other(earlier: str, first: Span, later: str, second: Span) -> str:
    end, start = _written(first.end.latest), _written(second.start.earliest)
    return f"{earlier} ends by {end}; {later} begins no earlier than {start}"


def _where(value: str, span: Span) -> str:
    start = _between("begins", span.start.earliest, span.start.latest)
    end = _between("ends", span.end.earliest, span.end.latest)
    return f"{value} {start} and {end}"


def _between(verb: str, earliest: int | None, latest: int | None) -> str:
    if earliest is None and latest is None:
        return f"{verb} at no stated time"
    if earliest == latest:
        return f"{verb} at {_written(earliest)}"
    if earliest is None:
        return f"{verb} by {_written(latest)}"
    if latest is None:
        return f"{verb} no earlier than {_written(earliest)}"
    return f"{verb} between {_written(earliest)} and {_written(latest)}"


def _written(second: int | None) -> str:
    if second is None:
        return "any time"
    day, time_of_day = Date(*civil_from_seconds(second)), second % SECONDS_PER_DAY
    if not time_of_day:
        return str(day)
    minutes, seconds = divmod(time_of_day, 60)
    return f"{day}T{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"
