"""Extents that are known exactly, and what other dates share with them.

Extents that do not touch leave gaps, before the first and after the last as well. A date shares no time with
any extent if it lies within one gap, and lies within one extent if it shares no time with any gap. So what
all its worlds do is asked of extents and gaps one by one, and nothing is lost.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from attrs import frozen

from chronicle.dates.civil import SECONDS_PER_DAY, civil_from_seconds
from chronicle.dates.relations.allen import Allen, allen
from chronicle.dates.relations.certainty import SHARES_TIME, Certainty, all_of, some_of
from chronicle.dates.relations.pairs import possible_relations
from chronicle.dates.span import Span
from chronicle.dates.values.choice import AllOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.padding import PaddingPolicy
from chronicle.dates.values.value import DateValue

LIES_WITHIN = frozenset({Allen.STARTS, Allen.DURING, Allen.FINISHES, Allen.EQUALS})
_FOR_EACH, _AT_LEAST = 3, 1_024
_NEVER, _EVER = -(10**40), 10**40

_Stretch = tuple[int, int]


def is_exact(span: Span) -> bool:
    """Say whether both ends of the span are known."""
    return span.start.earliest == span.start.latest and span.end.earliest == span.end.latest


@frozen
class Extents:
    """The seconds at which extents begin and end in turn, ascending; the first may begin at no time."""

    limits: tuple[int, ...]

    @classmethod
    def of(cls, extents: Iterable[DateValue]) -> "Extents":
        """Return the extents of values that are known exactly, ascending and apart."""
        return cls(tuple(limit for extent in extents for limit in stretch_of(extent.padded_span)))

    def touched(self, stretch: _Stretch) -> range:
        """Return which pieces share time with the stretch: even numbers are gaps, odd ones extents."""
        return range(bisect_right(self.limits, stretch[0]), bisect_left(self.limits, stretch[1]) + 1)

    def piece(self, number: int) -> _Stretch:
        """Return where a piece of time begins and ends."""
        first = self.limits[number - 1] if number else _NEVER
        return first, self.limits[number] if number < len(self.limits) else _EVER


def stretch_of(span: Span) -> _Stretch:
    """Return the first and the last second of a span, however far they are."""
    start, end = span.start.earliest, span.end.latest
    return _NEVER if start is None else start, _EVER if end is None else end


def held_by(
    extents: Extents, dates: Sequence[DateValue], policy: PaddingPolicy
) -> tuple[Certainty, Certainty] | None:
    """Say whether dates, each chosen for itself, share time with extents, and whether these hold them all.

    `None` if they may touch more of them than is worth the time.
    """
    spans = [date.padded(policy) for date in dates]
    touched = [extents.touched(stretch_of(span)) for span in spans]
    if sum(map(len, touched)) > _AT_LEAST + _FOR_EACH * (len(dates) + len(extents.limits)):
        return None
    found = [
        _of_date(extents, date, span, numbers, policy)
        for date, span, numbers in zip(dates, spans, touched, strict=True)
    ]
    return some_of(shares for shares, _ in found), all_of(holds for _, holds in found)


def _of_date(
    extents: Extents, date: DateValue, span: Span, numbers: Iterable[int], policy: PaddingPolicy
) -> tuple[Certainty, Certainty]:
    in_gaps, in_extents = frozenset[Allen](), frozenset[Allen]()
    for number in numbers:
        found = _relations(date, span, extents.piece(number), policy)
        if number % 2:
            in_extents |= found
        else:
            in_gaps |= found
    shares = _certainty(always=not in_gaps & LIES_WITHIN, ever=bool(in_extents & SHARES_TIME))
    holds = _certainty(always=not in_gaps & SHARES_TIME, ever=bool(in_extents & LIES_WITHIN))
    return shares, holds


def _certainty(*, always: bool, ever: bool) -> Certainty:
    if not ever:
        return Certainty.IMPOSSIBLE
    return Certainty.CERTAIN if always else Certainty.POSSIBLE


def _relations(date: DateValue, span: Span, piece: _Stretch, policy: PaddingPolicy) -> frozenset[Allen]:
    if is_exact(span) and None not in (span.start.earliest, span.end.latest):
        return frozenset({allen(stretch_of(span), piece)})
    return possible_relations(date, _value_of(piece), policy)


def _value_of(piece: _Stretch) -> AllOf:
    """Return the dates from the first to the last second of a piece, which is what all of them fill."""
    start, end = piece
    if start == _NEVER:
        return AllOf((Range(None, _last_of(end)),))
    if end == _EVER:
        return AllOf((Range(_first_of(start), None),))
    return AllOf((_first_of(start), _last_of(end)))


def _first_of(second: int) -> Date | DateTime:
    day = Date(*civil_from_seconds(second))
    return _second_of(second) if second % SECONDS_PER_DAY else day


def _last_of(end: int) -> Date | DateTime:
    return _second_of(end - 1) if end % SECONDS_PER_DAY else Date(*civil_from_seconds(end - 1))


def _second_of(second: int) -> DateTime:
    minutes, seconds = divmod(second % SECONDS_PER_DAY, 60)
    return DateTime(*civil_from_seconds(second), minutes // 60, minutes % 60, seconds)
