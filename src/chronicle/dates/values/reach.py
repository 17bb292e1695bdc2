"""Where an end of an interval may lie: anywhere in a unit that its date can be, from beginning to end."""

from typing import NamedTuple

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
        span = told(moment.padded(policy), offsets)
        return cls(span.start.earliest, span.end.latest, moment, offsets, policy)

    def first_from(self, since: int | None) -> int | None:
        """Return the first of them that does not lie before `since`; `None` where there is no limit at all.

        Raises:
            ValueError: all lie before it.
        """
        if self.moment is None or since is None or (self.earliest is not None and since <= self.earliest):
            return since if self.moment is None else self.earliest
        found = (
            (self.moment.first_covered(since + ahead, self.policy), ahead) for ahead in self._seconds_ahead()
        )
        return min(second - ahead for second, ahead in found if second is not None)

    def last_until(self, until: int | None) -> int | None:
        """Return the last of them that does not lie after `until`; `None` where there is no limit at all.

        Raises:
            ValueError: all lie after it.
        """
        if self.moment is None or until is None or (self.latest is not None and self.latest <= until):
            return until if self.moment is None else self.latest
        found = (
            (self.moment.last_covered(until + ahead, self.policy), ahead) for ahead in self._seconds_ahead()
        )
        return max(second - ahead for second, ahead in found if second is not None)

    def _seconds_ahead(self) -> list[int]:
        return [minutes * _SECONDS_PER_MINUTE for minutes in self.offsets or (0,)]
