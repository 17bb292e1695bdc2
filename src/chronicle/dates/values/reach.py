"""Where an end of an interval may lie: anywhere in a unit that its date can be, from beginning to end."""

from collections.abc import Iterator
from typing import NamedTuple

from chronicle.dates.parts.nearest import Unit
from chronicle.dates.values.clocks import Moment, Offsets, told
from chronicle.dates.values.padding import NO_WIDTH, PaddingPolicy

_SECONDS_PER_MINUTE = 60


class Reach(NamedTuple):
    """The seconds that an end may lie at, told by one clock; any second where it bears no date."""

    earliest: int | None = None
    latest: int | None = None
    moment: Moment | None = None
    offsets: Offsets = ()
    policy: PaddingPolicy = NO_WIDTH

    @classmethod
    def of(cls, moment: Moment, offsets: Offsets, policy: PaddingPolicy) -> "Reach":
        """Return the seconds that an end at this moment may lie at."""
        span = told(moment.span if policy is NO_WIDTH else moment.padded(policy), offsets)
        return cls(span.start.earliest, span.end.latest, moment, offsets, policy)

    def first_from(self, since: int | None) -> int | None:
        """Return the first of them that does not lie before `since`; `None` where there is no limit at all.

        Raises:
            ValueError: all lie before it.
        """
        if self.moment is None or since is None or (self.earliest is not None and since <= self.earliest):
            return since if self.moment is None else self.earliest
        return min(max(start, since) for start, _ in self._ending_from(since))

    def last_until(self, until: int | None) -> int | None:
        """Return the last of them that does not lie after `until`; `None` where there is no limit at all.

        Raises:
            ValueError: all lie after it.
        """
        if self.moment is None or until is None or (self.latest is not None and self.latest <= until):
            return until if self.moment is None else self.latest
        return max(min(end, until) for _, end in self._starting_by(until))

    def first_end_after(self, second: int) -> int:
        """Return where the first unit ends that ends after the second.

        Raises:
            ValueError: none does.
        """
        return min(end for _, end in self._ending_from(second + 1))

    def last_start_before(self, second: int) -> int:
        """Return where the last unit starts that starts before the second.

        Raises:
            ValueError: none does.
        """
        return max(start for start, _ in self._starting_by(second - 1))

    def _ending_from(self, second: int) -> Iterator[Unit]:
        """Yield for each of the offsets the first unit that ends at the second or later."""
        for ahead in self._seconds_ahead():
            unit = None if self.moment is None else self.moment.unit_ending_from(second + ahead, self.policy)
            if unit is not None:
                yield unit[0] - ahead, unit[1] - ahead

    def _starting_by(self, second: int) -> Iterator[Unit]:
        """Yield for each of the offsets the last unit that starts at the second or earlier."""
        for ahead in self._seconds_ahead():
            unit = None if self.moment is None else self.moment.unit_starting_by(second + ahead, self.policy)
            if unit is not None:
                yield unit[0] - ahead, unit[1] - ahead

    def _seconds_ahead(self) -> list[int]:
        return [minutes * _SECONDS_PER_MINUTE for minutes in self.offsets or (0,)]
