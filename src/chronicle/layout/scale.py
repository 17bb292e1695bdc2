"""Scales: seconds of the civil axis to points on the page, and back.

A scale is anything that satisfies `Scale`. Linear by default; a `PiecewiseScale` shortens long empty gaps, or
gives crowded stretches more room, and says where, so that it can be drawn. A scale knows nothing of calendars
or drawing.

Seconds are integers of any size. Differences are taken before anything becomes a float, so that a day ten
to the eighteenth years away is still mapped to its own place within a domain of a few days.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Protocol

from attrs import frozen


class Scale(Protocol):
    """What ticks and charts ask of a scale; ``pieces`` are its linear stretches, in order."""

    @property
    def domain(self) -> tuple[int, int]:
        """The first and the last second."""
        ...

    @property
    def range(self) -> tuple[float, float]:
        """Where those two stand, in points."""
        ...

    @property
    def pieces(self) -> "tuple[TimeScale, ...]":
        """The linear stretches, in order, with gaps between them where the axis is broken."""
        ...

    def position(self, seconds: int) -> float:
        """The place of a second, in points."""
        ...

    def invert(self, position: float) -> int:
        """The second that stands at a place."""
        ...


@frozen(kw_only=True)
class TimeScale:
    """A linear scale; the domain's two seconds differ, and the range may run either way.

    Seconds outside the domain are mapped outside the range.

    >>> scale = TimeScale(domain=(0, 100), range=(20.0, 70.0))
    >>> scale.position(10), scale.invert(25.0)
    (25.0, 10)
    """

    domain: tuple[int, int]
    range: tuple[float, float]

    def __attrs_post_init__(self) -> None:
        if self.domain[0] >= self.domain[1]:
            raise ValueError(f"a scale's domain must end after it starts, not {self.domain}")

    @property
    def pieces(self) -> "tuple[TimeScale, ...]":
        """The scale itself."""
        return (self,)

    def position(self, seconds: int) -> float:
        """Return the place of a second, in points; integer division by integer is rounded once."""
        first, last = self.domain
        start, end = self.range
        return start + (seconds - first) / (last - first) * (end - start)

    def invert(self, position: float) -> int:
        """Return the second nearest to a place."""
        first, last = self.domain
        start, end = self.range
        numerator, denominator = ((position - start) / (end - start)).as_integer_ratio()
        return first + round_half_up((last - first) * numerator, denominator)


def round_half_up(numerator: int, denominator: int) -> int:
    """Return the integer nearest to a quotient, without passing through a float.

    >>> round_half_up(10**30 + 1, 2) - 5 * 10**29
    1
    """
    return (2 * numerator + denominator) // (2 * denominator)


@frozen(kw_only=True)
class Break:
    """A gap that was shortened: its seconds, and the stretch in points that stands for it."""

    start: int
    end: int
    left: float
    right: float


@frozen(kw_only=True)
class PiecewiseScale:
    """A scale of linear pieces in order, each with a rate of its own.

    Make it with `break_gaps`, which leaves a break of fixed width between pieces, or with `stretch_pieces`,
    whose pieces meet in seams. Within a break time still runs forward, only faster, so that the map is
    monotone and can be inverted.
    """

    pieces: tuple[TimeScale, ...]

    @property
    def domain(self) -> tuple[int, int]:
        """The first second of the first piece, and the last of the last."""
        return self.pieces[0].domain[0], self.pieces[-1].domain[1]

    @property
    def range(self) -> tuple[float, float]:
        """Where those two stand, in points."""
        return self.pieces[0].range[0], self.pieces[-1].range[1]

    @property
    def breaks(self) -> tuple[Break, ...]:
        """What lies between pieces that do not meet."""
        return tuple(
            Break(start=before.domain[1], end=after.domain[0], left=before.range[1], right=after.range[0])
            for before, after in pairwise(self.pieces)
            if before.domain[1] < after.domain[0]
        )

    @property
    def seams(self) -> tuple[float, ...]:
        """The places where pieces meet and the rate changes, in points."""
        return tuple(
            after.range[0] for before, after in pairwise(self.pieces) if before.domain[1] == after.domain[0]
        )

    def position(self, seconds: int) -> float:
        """Return the place of a second, in points."""
        return self._stretches[max(0, bisect_right(self._starts, seconds) - 1)].position(seconds)

    def invert(self, position: float) -> int:
        """Return the second nearest to a place."""
        forward = self.range[0] < self.range[1]
        starts = [stretch.range[0] if forward else -stretch.range[0] for stretch in self._stretches]
        return self._stretches[max(0, bisect_right(starts, position if forward else -position) - 1)].invert(
            position
        )

    @cached_property
    def _stretches(self) -> tuple[TimeScale, ...]:
        """The pieces and the breaks between them, in order."""
        breaks = (TimeScale(domain=(gap.start, gap.end), range=(gap.left, gap.right)) for gap in self.breaks)
        return tuple(sorted((*self.pieces, *breaks), key=lambda stretch: stretch.domain))

    @cached_property
    def _starts(self) -> list[int]:
        return [stretch.domain[0] for stretch in self._stretches]


def long_gaps(
    stretches: Iterable[tuple[int, int]], *, domain: tuple[int, int], share: float = 0.35
) -> tuple[tuple[int, int], ...]:
    """Return the gaps between stretches that take more than a share of the domain: what breaks could shorten.

    >>> long_gaps([(0, 5), (3, 10), (90, 90)], domain=(0, 100))
    ((10, 90),)
    """
    first, last = domain
    gaps: list[tuple[int, int]] = []
    reached = first
    for start, end in sorted([*stretches, (last, last)]):
        if start - reached > share * (last - first):
            gaps.append((reached, min(start, last)))
        reached = max(reached, end)
    return tuple(gaps)


def break_gaps(
    gaps: Sequence[tuple[int, int]], inside: TimeScale, *, width: float, margin: float = 0.05
) -> TimeScale | PiecewiseScale:
    """Return a scale with the domain and range of ``inside`` and each gap shortened to ``width`` points.

    ``gaps`` are in order and apart; ``margin`` is the share of a gap that stays at full scale at either of
    its ends, a second at least, so that no mark stands at the very edge of a break. Without gaps it is
    ``inside`` itself.

    Raises:
        ValueError: the breaks alone are as long as the range.

    >>> scale = break_gaps([(10, 90)], TimeScale(domain=(0, 100), range=(0.0, 60.0)), width=20.0)
    >>> [scale.position(seconds) for seconds in (0, 14, 50, 86, 100)]
    [0.0, 20.0, 30.0, 40.0, 60.0]
    """
    cuts = [cut for gap in gaps if (cut := _without_margin(gap, margin))]
    if not cuts:
        return inside
    start, end = inside.range
    room = abs(end - start) - width * len(cuts)
    if room <= 0:
        raise ValueError(
            f"{len(cuts)} breaks of {width} pt leave nothing of a range of {abs(end - start)} pt"
        )
    first, last = inside.domain
    edges = [first, *(edge for cut in cuts for edge in cut), last]
    stretches = list(zip(edges[::2], edges[1::2], strict=True))
    whole = sum(b - a for a, b in stretches)
    direction = 1 if start <= end else -1
    pieces: list[TimeScale] = []
    gone = 0
    for i, (a, b) in enumerate(stretches):
        left = start + direction * (room * (gone / whole) + width * i)
        gone += b - a
        right = start + direction * (room * (gone / whole) + width * i)
        pieces.append(TimeScale(domain=(a, b), range=(left, right)))
    return PiecewiseScale(pieces=tuple(pieces))


def stretch_pieces(
    cuts: Sequence[int], shares: Sequence[float], inside: TimeScale
) -> TimeScale | PiecewiseScale:
    """Return a scale with the domain and range of ``inside``, cut at some seconds; a piece takes its share.

    ``cuts`` are in order and inside the domain; there is one share more, and they sum up to 1.

    >>> scale = stretch_pieces([80], [0.2, 0.8], TimeScale(domain=(0, 100), range=(0.0, 50.0)))
    >>> [scale.position(seconds) for seconds in (0, 80, 90, 100)], scale.seams
    ([0.0, 10.0, 30.0, 50.0], (10.0,))
    """
    if not cuts:
        return inside
    edges = [inside.domain[0], *cuts, inside.domain[1]]
    start, end = inside.range
    ends = [*(start + (end - start) * share for share in accumulate(shares[:-1], initial=0.0)), end]
    return PiecewiseScale(
        pieces=tuple(
            TimeScale(domain=domain, range=place)
            for domain, place in zip(pairwise(edges), pairwise(ends), strict=True)
        )
    )


def _without_margin(gap: tuple[int, int], margin: float) -> tuple[int, int] | None:
    """The part of a gap to be shortened; None where its margins leave nothing."""
    start, end = gap
    numerator, denominator = margin.as_integer_ratio()
    rim = max(1, (end - start) * numerator // denominator)
    return (start + rim, end - rim) if start + rim < end - rim else None
