"""How likely one instant is before another, when both are drawn evenly from where they may lie."""

from fractions import Fraction

from chronicle.dates.civil import SECONDS_PER_DAY
from chronicle.dates.span import Span
from chronicle.dates.values.padding import DEFAULT_POLICY, PaddingPolicy
from chronicle.dates.values.value import DateValue


def probability_before(
    a: DateValue, b: DateValue, *, policy: PaddingPolicy = DEFAULT_POLICY
) -> Fraction | None:
    """Return the chance that a day drawn evenly from the padded span of `a` lies before one drawn from `b`.

    The same day drawn twice counts half to either side, so that the two chances add up to one. A span with
    parts of days at its ends counts every day it touches. `None` where a span has no end.

    >>> from chronicle.dates.edtf.reader import parse
    >>> probability_before(parse("2020-08-18"), parse("2020-08"))
    Fraction(27, 62)
    """
    first, second = _days(a.padded(policy)), _days(b.padded(policy))
    if first is None or second is None:
        return None
    (low_a, high_a), (low_b, high_b) = first, second
    pairs = 2 * (high_a - low_a) * (high_b - low_b)
    return Fraction(2 * _pairs_before(first, second) + _common(first, second), pairs)


def _days(span: Span) -> tuple[int, int] | None:
    """Return the first day that the span touches and the day after the last."""
    if span.start.earliest is None or span.end.latest is None:
        return None
    return span.start.earliest // SECONDS_PER_DAY, -(-span.end.latest // SECONDS_PER_DAY)


def _pairs_before(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Return how many pairs of a day of `a` and a day of `b` have the first before the second."""
    # For the days of a before all of b, every day of b lies after; within b one fewer with each day.
    alone = max(0, min(a[1], b[0]) - a[0]) * (b[1] - b[0])
    first, stop = max(a[0], b[0]), min(a[1], b[1])
    if first >= stop:
        return alone
    most, least = b[1] - first - 1, b[1] - stop
    return alone + (most + least) * (stop - first) // 2


def _common(a: tuple[int, int], b: tuple[int, int]) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))
