"""Cast: who has a line in a storyline, and who meets at which event.

Who comes in once only has no line through time, but is named in the label; where nobody comes in twice, all
have one.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from chronicle.chart.bands import KEYS
from chronicle.chart.items import Dated
from chronicle.model import Event, Timeline

LEAST = 2
"""From how many events on a line is drawn."""


@frozen(kw_only=True)
class Cast:
    """The names of the lines as they come in; by item, who meets and who is only named."""

    names: tuple[str, ...]
    meeting: tuple[tuple[int, ...], ...]
    named: tuple[tuple[str, ...], ...]

    @property
    def meetings(self) -> tuple[tuple[int, ...], ...]:
        """The meetings of lines, in the order of time; items at which none is are left out."""
        return tuple(lines for lines in self.meeting if lines)


def cast_of(items: Sequence[Dated], timeline: Timeline, *, key: str) -> Cast:
    """The cast by a key that lanes can go by too: the actors, or the places, tags or sources of events.

    Raises:
        ValueError: events have no such key; the message lists those that they have.
    """
    if key not in KEYS:
        raise ValueError(f"no lines by {key!r}: one of {', '.join(KEYS)}")
    taking_part = [dict(_of_item(item, timeline, key=key)) for item in items]
    counts = Counter(who for found in taking_part for who in found)
    least = LEAST if max(counts.values(), default=0) >= LEAST else 1
    names = {who: name for found in taking_part for who, name in found.items() if counts[who] >= least}
    numbers = {who: number for number, who in enumerate(names)}
    return Cast(
        names=tuple(names.values()),
        meeting=tuple(tuple(numbers[who] for who in found if who in numbers) for found in taking_part),
        named=tuple(
            tuple(name for who, name in found.items() if who not in numbers) for found in taking_part
        ),
    )


def _of_item(item: Dated, timeline: Timeline, *, key: str) -> Iterator[tuple[str, str]]:
    """Who takes part in an event or its parts, told apart and by name; in a cluster nobody meets."""
    if item.cluster:
        return
    for event in (item.event, *item.parts):
        yield from _of_event(event, timeline, key=key)


def _of_event(event: Event, timeline: Timeline, *, key: str) -> Iterator[tuple[str, str]]:
    """Actors of one name are different ones."""
    if key == "actor":
        yield from ((part.actor_id, timeline.actors[part.actor_id].name) for part in event.actors)
    else:
        yield from ((name, name) for name in KEYS[key](event, timeline))
