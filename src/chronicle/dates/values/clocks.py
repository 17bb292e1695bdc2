"""By which clock the two ends of a stretch are told, so that they can be laid on one axis.

A flight may land before it took off, by the clocks on the two walls: both ends are then told by UTC. Ends
that name one offset at most are told by the clock of their place.
"""

from collections.abc import Callable, Iterable, Sequence

from chronicle.dates.span import Span
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime, on_utc
from chronicle.dates.zones import FARTHEST_AHEAD_MINUTES, FARTHEST_BEHIND_MINUTES

Moment = Date | DateTime
Offsets = tuple[int, ...]
"""The minutes that a clock may be ahead of UTC; none where it is told by itself."""
OffsetsOf = Callable[[Moment], Offsets]
Clock = Callable[[Sequence[Moment]], OffsetsOf]


def on_one_clock(ends: Sequence[Moment]) -> OffsetsOf:
    """Return what is taken off each end: nothing, or where they name different offsets, what leads to UTC."""
    are_times = any(isinstance(end, DateTime) for end in ends)
    return _to_utc if are_times and len(set(_named(ends))) > 1 else _to_nothing


def in_the_order(ends: Sequence[Moment]) -> OffsetsOf:
    """Return what the order takes off each end: what leads to UTC if one names a zone, any clock's if not."""
    named = list(_named(ends))
    if not named:
        return _to_nothing
    anywhere = (
        FARTHEST_AHEAD_MINUTES,
        -FARTHEST_BEHIND_MINUTES,
        *(offset for each in named for offset in each),
    )
    return lambda moment: _offsets(moment) or anywhere


def told(span: Span, offsets: Offsets) -> Span:
    """Return a civil span by the clock that the offsets lead to."""
    return on_utc(span, offsets) if offsets else span


def _to_nothing(_: Moment) -> Offsets:
    return ()


def _to_utc(moment: Moment) -> Offsets:
    return _offsets(moment) or (0,)


def _named(ends: Iterable[Moment]) -> Iterable[Offsets]:
    return (offsets for end in ends if (offsets := _offsets(end)))


def _offsets(moment: Moment) -> Offsets:
    return moment.offsets if isinstance(moment, DateTime) else ()
