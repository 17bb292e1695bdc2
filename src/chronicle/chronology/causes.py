"""Causes, checked against time: a cause cannot begin after its effect does, and nothing causes itself.

A cause orders nothing: "because of the coup" is held against what the claims about time say, and never counts
among them.
"""

from collections.abc import Iterator

from attrs import frozen

from chronicle.chronology.asking.facts import Fact
from chronicle.chronology.chronology import Chronology
from chronicle.model import BecauseOf, Timeline


@frozen(kw_only=True)
class LateCause:
    """A cause that began after its effect, as all claims about time together say, and which of them do."""

    event: str
    index: int
    said: BecauseOf
    fact: Fact


def late_causes(chronology: Chronology) -> tuple[LateCause, ...]:
    """The causes that cannot have been any, in the order of the events' ids."""
    return tuple(
        LateCause(event=event, index=index, said=said, fact=fact)
        for event, index, said in _causes(chronology.timeline)
        if (fact := chronology.began_before(event, said.event_id)) is not None
    )


def circles(timeline: Timeline) -> tuple[tuple[str, ...], ...]:
    """Events that are causes of each other, each circle that a walk closes once, from its least id.

    >>> from chronicle.model import Event, collect
    >>> war, debt = Event(title="War", because_of="debt"), Event(title="Debt", because_of="war")
    >>> circles(collect({"war": war, "debt": debt}))
    (('debt', 'war'),)
    """
    causes: dict[str, list[str]] = {}
    for event, _, said in _causes(timeline):
        causes.setdefault(event, []).append(said.event_id)
    found: dict[frozenset[str], tuple[str, ...]] = {}
    done = set[str]()
    for first in sorted(causes):
        for circle in _circles_from(first, causes, done):
            least = circle.index(min(circle))
            found.setdefault(frozenset(circle), (*circle[least:], *circle[:least]))
    return tuple(found.values())


def _circles_from(first: str, causes: dict[str, list[str]], done: set[str]) -> Iterator[tuple[str, ...]]:
    """The circles that a walk from effect to cause closes; what was walked before is not walked again."""
    path: list[str] = []
    waiting: list[tuple[str, int]] = [(first, 0)]
    while waiting:
        event, depth = waiting.pop()
        del path[depth:]
        if event in path:
            yield tuple(path[path.index(event) :])
            continue
        if event in done:
            continue
        done.add(event)
        path.append(event)
        waiting += [(cause, depth + 1) for cause in reversed(causes.get(event, []))]


def _causes(timeline: Timeline) -> Iterator[tuple[str, int, BecauseOf]]:
    for key, event in sorted(timeline.events.items()):
        for index, said in enumerate(event.because_of):
            if said.event_id in timeline.events and said.rank != "deprecated":
                yield key, index, said
