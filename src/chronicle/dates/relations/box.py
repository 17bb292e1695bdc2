"""A box of stretches: any start of some points with any end of others, and how two boxes lie to each other.

Of the stretches in a box the widest decide: whatever a relation leaves free is taken as early as possible for
a start and as late as possible for an end, so each of the thirteen is decided by a few points.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from chronicle.dates.relations.allen import inverse_bits
from chronicle.dates.relations.points import Points, seconds
from chronicle.dates.relations.run import DI, EQ, FI, M, O, P, S

FIRST, LAST = -(10**40), 10**40
"""The beginning and the end of all time; between them lies every second that can be written."""


class Part(NamedTuple):
    """What must lie within a stretch: how far it needs from a second on, and from where up to a second."""

    first_end: Callable[[int], int | None]
    last_start: Callable[[int], int | None]
    limits: Callable[[], Iterable[int]]
    """The seconds about which the answers change; few ask."""


class Box(NamedTuple):
    """Every stretch from one of the starts to one of the ends after it, with all parts within.

    >>> whole = box((0, 10), (5, 20))
    >>> whole.starts.first, whole.ends.last
    (0, 20)
    """

    starts: Points
    ends: Points
    parts: tuple[Part, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether not even the widest stretch is one."""
        return not self.has(self.starts.first, self.ends.last)

    @property
    def limits(self) -> tuple[int, int]:
        """The earliest start and the latest end."""
        return self.starts.first, self.ends.last

    @property
    def is_one_stretch(self) -> bool:
        """Whether there is one start and one end alone."""
        return self.starts.first == self.starts.last and self.ends.first == self.ends.last

    def has(self, start: int | None, end: int | None) -> bool:
        """Say whether the start and the end, of those of the box, make a stretch of it."""
        if start is None or end is None or start >= end:
            return False
        needed = self.reach_needed(start)
        return needed is not None and needed <= end

    def reach_needed(self, start: int) -> int | None:
        """Return the second that a stretch from the start has to reach at least; `None` if none is enough."""
        needed = start + 1
        for part in self.parts:
            reached = part.first_end(start)
            if reached is None:
                return None
            needed = max(needed, reached)
        return needed

    def first_end(self) -> int | None:
        """Return the earliest end of a stretch."""
        needed = self.reach_needed(self.starts.first)
        return None if needed is None else self.ends.after(needed - 1)

    def last_start(self) -> int | None:
        """Return the latest start of a stretch."""
        needed = [self.ends.last - 1]
        for part in self.parts:
            reached = part.last_start(self.ends.last)
            if reached is None:
                return None
            needed.append(reached)
        return self.starts.before(min(needed) + 1)


def box(start: tuple[int, int], end: tuple[int, int]) -> Box:
    """Return the box of every start and every end between two seconds, both included."""
    return Box(Points((seconds(*start),)), Points((seconds(*end),)))


def relations_between_boxes(a: Box, b: Box) -> int:
    """Return every relation that some stretch of the one has to some stretch of the other, as bits."""
    starts, ends = a.starts.common(b.starts), a.ends.common(b.ends)
    together = _Together(None if starts is None else starts.first, None if ends is None else ends.last)
    found = _of_first(a, b, together) | inverse_bits(_of_first(b, a, together))
    if a.has(*together) and b.has(*together):
        found |= EQ
    return found


class _Together(NamedTuple):
    """The first start and the last end that two boxes have in common."""

    start: int | None
    end: int | None


def _of_first(a: Box, b: Box, together: _Together) -> int:
    """Return what may hold of precedes, meets, overlaps, finished by, contains and starts."""
    a_end, b_start = a.first_end(), b.last_start()
    if a_end is None or b_start is None:
        return 0
    next_start = b.starts.after(a.starts.first)  # of b, within a
    end_before_last = a.ends.before(b.ends.last)  # of a, within b
    meeting = a.ends.common(b.starts)
    start, end = together
    holds = (
        (P, a_end < b_start),
        (M, meeting and (first := meeting.after(a_end - 1)) is not None and first <= b_start),
        (
            O,
            next_start is not None
            and end_before_last is not None
            and next_start < end_before_last
            and a_end <= end_before_last
            and b.has(next_start, b.ends.last),
        ),
        (FI, a.has(a.starts.first, end) and b.has(next_start, end)),
        (DI, b.has(next_start, b.ends.before(a.ends.last))),
        (S, a.has(start, end_before_last) and b.has(start, b.ends.last)),
    )
    return sum(relation for relation, is_possible in holds if is_possible)
