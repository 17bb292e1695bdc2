"""Which axis: linear, or one that treats some stretches of time otherwise, always so that it can be seen.

Broken: long gaps without any mark become a zig-zag with their duration. Piecewise: crowded stretches get more
room; the rate changes at a seam. Log: the nearer to the present, the more room.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from attrs import frozen

from chronicle.chart.items import Dated
from chronicle.chart.spec import AxisKind
from chronicle.dates import SECONDS_PER_DAY, CalendarDuration, Duration, ExactDuration
from chronicle.layout.log_scale import LogScale
from chronicle.layout.rates import cut_by_rate
from chronicle.layout.scale import Scale, TimeScale, break_gaps, long_gaps, stretch_pieces
from chronicle.layout.steps import LADDER, Unit, moments
from chronicle.wording.days import in_words

LONG_GAP = 0.35
"""The share of the whole that an empty gap must take for a break."""

LEAST_GAP = 0.2
"""The same for further gaps on an axis that is broken already."""

MOST_EDGES = 60
"""How many places are looked at for a change of rate."""

EVEN = 0.25
"""The share of a piece's length that goes by its duration; the rest goes by its number of marks."""

MOST_BREAKS = 0.5
"""The share of the axis that breaks may take."""


@frozen(kw_only=True)
class TimeAxis:
    """An axis of a kind; ``present`` is where a logarithmic one ends, ``break_width`` what a break takes."""

    kind: AxisKind = "linear"
    present: int | None = None
    break_width: float = 16.0

    def scale(self, items: Sequence[Dated], *, domain: tuple[int, int], range_: tuple[float, float]) -> Scale:
        """The scale from the first to the last second between two places, in points."""
        return _MADE[self.kind](self, items, TimeScale(domain=domain, range=range_))


LINEAR = TimeAxis()
"""The axis that treats all time alike."""


def has_long_gap(items: Sequence[Dated], domain: tuple[int, int]) -> bool:
    """Whether one empty gap takes so much of the whole that a break would pay."""
    return bool(long_gaps([item.ends for item in items], domain=domain, share=LONG_GAP))


def _linear(_axis: TimeAxis, _items: Sequence[Dated], inside: TimeScale) -> Scale:
    return inside


def _broken(axis: TimeAxis, items: Sequence[Dated], inside: TimeScale) -> Scale:
    gaps = long_gaps([item.ends for item in items], domain=inside.domain, share=LEAST_GAP)
    length = abs(inside.range[1] - inside.range[0])
    most = int(length * MOST_BREAKS / axis.break_width)
    longest = sorted(sorted(gaps, key=lambda gap: gap[0] - gap[1])[:most])
    return break_gaps(longest, inside, width=axis.break_width)


def _piecewise(_axis: TimeAxis, items: Sequence[Dated], inside: TimeScale) -> Scale:
    first, last = inside.domain
    times = sorted(min(max(item.anchor, first), last) for item in items)
    cuts = cut_by_rate(times, [first, *_round_moments(first, last), last])
    edges = [first, *cuts, last]
    counts = [sum(start <= time < end for time in times) for start, end in pairwise(edges)]
    shares = [
        EVEN * (end - start) / (last - first) + (1 - EVEN) * count / max(1, sum(counts))
        for count, (start, end) in zip(counts, pairwise(edges), strict=True)
    ]
    return stretch_pieces(cuts, [share / sum(shares) for share in shares], inside)


def _round_moments(first: int, last: int) -> list[int]:
    """The round moments inside a domain, by the finest step that has few enough of them."""
    step = next(step for step in LADDER if (last - first) / step.seconds <= MOST_EDGES)
    return [moment for moment in moments(step, first, last) if first < moment < last]


def _log(axis: TimeAxis, items: Sequence[Dated], inside: TimeScale) -> Scale:
    """Counted back from the present, or from the end of what is shown; linear for the youngest marks."""
    last = inside.domain[1]
    present = max(last, last if axis.present is None else axis.present)
    ages = sorted(present - item.anchor for item in items)
    least = max(SECONDS_PER_DAY, ages[len(ages) // 20] // 2) if ages else SECONDS_PER_DAY
    return LogScale(domain=inside.domain, range=inside.range, present=present, least=least)


_MADE: Mapping[AxisKind, Callable[[TimeAxis, Sequence[Dated], TimeScale], Scale]] = MappingProxyType(
    {"auto": _linear, "linear": _linear, "broken": _broken, "piecewise": _piecewise, "log": _log}
)


# ---------------------------------------------------------------- how long a break is
_LEAST: tuple[tuple[Unit, int], ...] = (
    (Unit.YEAR, 3),
    (Unit.MONTH, 2),
    (Unit.DAY, 2),
    (Unit.HOUR, 2),
    (Unit.MINUTE, 2),
    (Unit.SECOND, 0),
)
"""The units, and how many of one there must be for it to be counted in."""


def elapsed(start: int, end: int, *, language: str = "en") -> str:
    """How long it is from one second to another, in the largest unit that counts a few of it.

    >>> elapsed(0, 17 * 2_629_746), elapsed(0, 40 * 3_600), elapsed(0, 40 * 86_400, language="de")
    ('17 months', '40 hours', '40 Tage')
    """
    unit = next(unit for unit, least in _LEAST if end - start >= least * int(unit))
    number = round((end - start) / int(unit))
    if unit is Unit.MONTH and language.startswith("en"):
        return f"{number} months"
    return in_words(length_of(number, unit), language=language)


def length_of(number: int, unit: Unit) -> Duration:
    """So many units as a length that can be told in words."""
    if unit is Unit.YEAR:
        return CalendarDuration(months=12 * number)
    if unit is Unit.MONTH:
        return CalendarDuration(months=number)
    return CalendarDuration(days=number) if unit is Unit.DAY else ExactDuration(number * int(unit))
