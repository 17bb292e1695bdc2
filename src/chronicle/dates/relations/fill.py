"""The time that several dates fill, each chosen for itself: what they fill for certain, and what perhaps.

A second is shared by two such fillings in some case if a date of each may fill it, since each is chosen for
itself. It is missing from one in some case if none of its dates fills it for certain. So whether time is
perhaps shared, and whether everything is certainly held, is decided date by date, and nothing is lost.
"""

from collections.abc import Iterable

from attrs import frozen

from chronicle.dates.relations.certainty import Certainty
from chronicle.dates.relations.moments import Setting
from chronicle.dates.relations.pieces import Pieces, core_of, reach_of
from chronicle.dates.relations.worlds import Worlds, worlds_of
from chronicle.dates.values.value import DateValue


@frozen
class Fill:
    """The dates, each with its worlds; what they certainly fill together; and what they fill at most."""

    dates: tuple[Worlds, ...]
    reaches: tuple[Pieces, ...]
    """What each of the dates fills at most."""
    core: Pieces
    reach: Pieces
    apart: Pieces
    """Between two of these there is always a gap."""

    @classmethod
    def of(cls, parts: Iterable[DateValue], setting: Setting) -> "Fill":
        """Return what the parts fill, on the civil axis."""
        dates = tuple(worlds_of(part, setting) for part in parts)
        reaches = tuple(reach_of(date) for date in dates)
        cores = (core_of(date) for date in dates)
        return cls(
            dates,
            reaches,
            Pieces.of(core for core in cores if core is not None),
            Pieces.of_columns([(reach.starts, reach.ends) for reach in reaches]),
            Pieces.of((reach.starts[0], reach.ends[-1]) for reach in reaches),
        )

    @property
    def is_known(self) -> bool:
        """Whether there is one choice alone."""
        return self.core == self.reach

    def overlap(self, other: "Fill") -> Certainty:
        """Say whether the two share time."""
        if not any(self.reach.share_time_with(reach) for reach in other.reaches):
            return Certainty.IMPOSSIBLE
        for one, two in ((self, other), (other, self)):
            free = one.core.gaps
            if not all(free.may_hold(date) for date in two.dates):
                return Certainty.CERTAIN
        return Certainty.POSSIBLE

    def holds(self, other: "Fill") -> Certainty:
        """Say whether everything that the other one fills lies within this one."""
        free = self.core.gaps
        if not any(free.share_time_with(reach) for reach in other.reaches):
            return Certainty.CERTAIN
        held = self.reach if self.is_known else self.apart
        return (
            Certainty.POSSIBLE if all(held.may_hold(date) for date in other.dates) else Certainty.IMPOSSIBLE
        )

    def has_gap_unlike(self, other: "Fill") -> bool:
        """Say whether this one has always a gap, and the other one never."""
        return len(self.apart.starts) > 1 and len(other.dates) == 1
