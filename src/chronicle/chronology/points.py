"""The points of events: the start and the end of each, numbered for the network."""

from collections.abc import Mapping

from attrs import frozen

from chronicle.chronology.network import ORIGIN
from chronicle.model import Timeline


@frozen(kw_only=True)
class Points:
    """The points of the events: event number n (by id) starts at point 2n + 1 and ends at point 2n + 2."""

    events: tuple[str, ...]
    numbers: Mapping[str, int]

    @classmethod
    def of(cls, timeline: Timeline) -> "Points":
        """The points of a timeline's events, the same whatever their order in the file."""
        events = tuple(sorted(timeline.events))
        return cls(events=events, numbers={event: number for number, event in enumerate(events)})

    @property
    def count(self) -> int:
        """How many points there are, the origin among them."""
        return 2 * len(self.events) + 1

    def start(self, event: str) -> int:
        """The point at which an event starts."""
        return 2 * self.numbers[event] + 1

    def end(self, event: str) -> int:
        """The point at which an event ends, the first tick that it does not cover."""
        return 2 * self.numbers[event] + 2

    def event_at(self, point: int) -> str | None:
        """The event that a point belongs to, None for the origin."""
        return None if point == ORIGIN else self.events[(point - 1) // 2]

    def is_start(self, point: int) -> bool:
        """Whether a point is the start of its event."""
        return point % 2 == 1
