"""Ticks: the integers that the network reckons in, many to the second.

"Before" has to be stricter than "not after", yet two events of one day, or of one second, must be able to
follow each other. So the least difference between two points is one tick, and a second holds more ticks than
a chronology has events.
"""

from chronicle.dates.civil import SECONDS_PER_DAY
from chronicle.dates.span import Bounds

TICKS_PER_SECOND = 1_000_000
TICKS_PER_DAY = SECONDS_PER_DAY * TICKS_PER_SECOND


def to_ticks(seconds: int) -> int:
    """The first tick of a second."""
    return seconds * TICKS_PER_SECOND


def to_bounds(earliest: int | None, latest: int | None) -> Bounds:
    """Bounds in ticks as bounds in seconds, rounded outwards, so that nothing possible is left out.

    >>> to_bounds(1_500_000, 1_500_001), to_bounds(None, 0)
    (Bounds(earliest=1, latest=2), Bounds(earliest=None, latest=0))
    """
    return Bounds(
        None if earliest is None else earliest // TICKS_PER_SECOND,
        None if latest is None else -(-latest // TICKS_PER_SECOND),
    )
