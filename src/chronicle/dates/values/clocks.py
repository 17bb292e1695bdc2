"""By which clock the two ends of a stretch are told, so that they can be laid on one axis.

A flight may land before it took off, by the clocks on the two walls: both ends are then told by UTC. Ends
that name one offset at most are told by the clock of their place.
"""

from collections.abc import Callable, Iterable

from chronicle.dates.span import Span
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime, on_utc
from chronicle.dates.zones import FARTHEST_AHEAD_MINUTES, FARTHEST_BEHIND_MINUTES

Moment = Date | DateTime
SpanOf = Callable[[Moment], Span]
Clock = Callable[[Iterable[Moment], SpanOf], SpanOf]


def civil_span(moment: Moment) -> Span:
    """Return what the clock on the wall there says."""
    return moment.span


def on_one_clock(ends: Iterable[Moment], span_of: SpanOf) -> SpanOf:
    """Return `span_of` itself, or where the ends name different offsets, what it says as UTC saw it."""
    if len(set(_offsets_of(ends))) > 1:
        return lambda moment: on_utc(span_of(moment), _offsets(moment) or (0,))
    return span_of


def in_the_order(ends: Iterable[Moment], span_of: SpanOf) -> SpanOf:
    """Return what the order uses: UTC if an end names a zone; one without may then be told by any clock."""
    named = list(_offsets_of(ends))
    if not named:
        return span_of
    anywhere = (
        FARTHEST_AHEAD_MINUTES,
        -FARTHEST_BEHIND_MINUTES,
        *(offset for each in named for offset in each),
    )
    return lambda moment: on_utc(span_of(moment), _offsets(moment) or anywhere)


def _offsets_of(ends: Iterable[Moment]) -> Iterable[tuple[int, ...]]:
    return (offsets for end in ends if (offsets := _offsets(end)))


def _offsets(moment: Moment) -> tuple[int, ...]:
    return moment.offsets if isinstance(moment, DateTime) else ()
