"""Items: what stands in the picture, one for each event that has a date, one for each that has none.

A part of an event stands inside the label of its whole, unless it has a date of its own that tells more.
"""

from collections.abc import Iterator

from attrs import Factory, field, frozen

from chronicle.chart.knowledge import Knowledge
from chronicle.model import Era, Event


def _anchor_of(item: "Dated") -> int:
    return (item.tight or item.datings[0]).anchor


def _ends_of(item: "Dated") -> tuple[int, int]:
    if len(item.datings) == 1 and item.tight is None:
        return item.datings[0].ends
    # What is left of a date with one bound may reach beyond it, to a bound that other claims give.
    ends = [knowledge.ends for knowledge in (*item.datings, *((item.tight,) if item.tight else ()))]
    return min(first for first, _ in ends), max(last for _, last in ends)


@frozen(kw_only=True)
class Dated:
    """A dated event: its datings as knowledge, the first one leading, and the parts that its label lists.

    ``tight`` is what all claims together leave of its narrowest dating, where that is less than it says.

    Or a ``cluster`` of events that stand as one, and are listed under the picture; its event is made up.
    """

    event: Event
    datings: tuple[Knowledge, ...]
    rival: bool = False
    tight: Knowledge | None = None
    parts: tuple[Event, ...] = ()
    cluster: "tuple[Dated, ...]" = ()
    anchor: int = field(init=False, default=Factory(_anchor_of, takes_self=True))
    """The second that the label is tied to."""
    ends: tuple[int, int] = field(init=False, default=Factory(_ends_of, takes_self=True))
    """The finite stretch that all its marks take."""


@frozen(kw_only=True)
class NotDated:
    """An undated event, with the window that other claims leave open for it; None where nothing does.

    ``likelihood`` tells in which part of it something is likelier to have happened, where any part is.
    """

    event: Event
    window: tuple[int | None, int | None]
    likelihood: "Likelihood | None" = None


@frozen(kw_only=True)
class Likelihood:
    """The chances that an event began in each of the equal parts of a stretch, exact or drawn."""

    stretch: tuple[int, int]
    shares: tuple[float, ...]
    is_exact: bool


@frozen(kw_only=True)
class EraItem:
    """An era, and what its date says."""

    era: Era
    knowledge: Knowledge


@frozen(kw_only=True)
class Items:
    """All that stands in the picture.

    ``on_utc`` tells that times of different zones are shown in UTC, ``tells_hours`` that the axis shows the
    time of day. ``undecided`` are runs of neighbours, by their ids, whose order among themselves is open.
    """

    dated: tuple[Dated, ...]
    undated: tuple[NotDated, ...]
    eras: tuple[EraItem, ...] = ()
    on_utc: bool = False
    tells_hours: bool = False
    undecided: tuple[tuple[str, ...], ...] = ()

    @property
    def events(self) -> Iterator[Event]:
        """All events that have a mark or a bracket, those of clusters by themselves."""
        for item in self.dated:
            yield from (one.event for one in item.cluster or (item,))
        yield from (item.event for item in self.undated)

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The ids of all events that have a mark or a bracket."""
        return tuple(event.id for event in self.events)
