"""Bands: the events of a picture grouped by who took part, where, or any other key that events have."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from attrs import frozen

from chronicle.chart.items import Dated
from chronicle.chart.words import said
from chronicle.model import Event, Timeline


@frozen(kw_only=True)
class Band:
    """A titled band: the items told in it, by their numbers, and those that only take part in it."""

    title: str
    told: tuple[int, ...]
    taking_part: tuple[int, ...] = ()


def bands_by(key: str, items: Sequence[Dated], timeline: Timeline) -> tuple[Band, ...]:
    """The bands in the order in which they first occur; an event is told in the first band it belongs to.

    Raises:
        ValueError: events have no such key; the message lists those that they have.
    """
    if key not in KEYS:
        raise ValueError(f"no lanes by {key!r}: one of {', '.join(KEYS)}")
    others_title = said("others", timeline.header.language)
    told: dict[str, list[int]] = {}
    taking_part: dict[str, list[int]] = {}
    for number, item in enumerate(items):
        first, *others = [*dict.fromkeys(KEYS[key](item.event, timeline))] or [others_title]
        told.setdefault(first, []).append(number)
        taking_part.setdefault(first, [])
        for other in others:
            told.setdefault(other, [])
            taking_part.setdefault(other, []).append(number)
    titles = sorted(told, key=lambda title: title == others_title)  # the rest keep their order
    return tuple(
        Band(title=title, told=tuple(told[title]), taking_part=tuple(taking_part[title])) for title in titles
    )


def _actors(event: Event, timeline: Timeline) -> Sequence[str]:
    return [timeline.actors[part.actor_id].name for part in event.actors]


def _places(event: Event, timeline: Timeline) -> Sequence[str]:
    return [timeline.places[name].name for name in event.where_ids]


def _sources(event: Event, timeline: Timeline) -> Sequence[str]:
    cited = [*event.sources, *(source for dating in event.datings for source in dating.sources)]
    return [timeline.sources[citation.source_id].title for citation in cited]


KEYS: Mapping[str, Callable[[Event, Timeline], Sequence[str]]] = MappingProxyType(
    {
        "actor": _actors,
        "place": _places,
        "tag": lambda event, _timeline: event.tags,
        "source": _sources,
        "status": lambda event, _timeline: (event.status.kind,),
        "kind": lambda event, _timeline: (event.kind,),
    }
)
"""What lanes can go by."""
