"""A timeline: an immutable collection of events, with their actors, places and sources, and eras."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar

from attrs import evolve, field, frozen

from chronicle.dates import DateValue
from chronicle.diagnostics import Location, Silence
from chronicle.model.actor import Actor
from chronicle.model.agreement import share_time
from chronicle.model.circa import Circa
from chronicle.model.convert import to_date
from chronicle.model.era import Era
from chronicle.model.event import Event
from chronicle.model.header import Header
from chronicle.model.ids import Slugs, id_of
from chronicle.model.locations import Field, Locations
from chronicle.model.place import Place
from chronicle.model.plain import Plain, record_to_plain
from chronicle.model.references import Entity, relink_event, relinked
from chronicle.model.source import Source

E = TypeVar("E", Event, Actor, Place, Source)


def _rows(rows: Mapping[str, E]) -> Mapping[str, E]:
    return MappingProxyType(dict(rows))


def _event_rows(rows: Mapping[str, Event]) -> Mapping[str, Event]:
    return _rows(rows)


def _actor_rows(rows: Mapping[str, Actor]) -> Mapping[str, Actor]:
    return _rows(rows)


def _place_rows(rows: Mapping[str, Place]) -> Mapping[str, Place]:
    return _rows(rows)


def _source_rows(rows: Mapping[str, Source]) -> Mapping[str, Source]:
    return _rows(rows)


def _era_rows(eras: Iterable[Era]) -> tuple[Era, ...]:
    """Eras with ids; those that have none get one of their title."""
    rows, slugs = tuple(eras), Slugs()
    for era in rows:
        slugs.take(era.id)
    return tuple(era if era.id else evolve(era, id=slugs.make(era.title)) for era in rows)


def _locations(places: Mapping[Field, Location]) -> Locations:
    return Locations.of(places)


@frozen(kw_only=True, eq=False, repr=False)
class Timeline:
    """Events with their actors, places and sources, each keyed by its id, in the order of the file.

    Rows are flat: wherever one refers to another, the id of the other stands. Nothing refers to one of the
    ``eras``, the stretches that a picture shows behind the events. ``locations`` tells where
    in a file each entity and each of its fields stands, ``silences`` which findings its authors want no more;
    neither takes part in equality.
    """

    header: Header = field(factory=Header)
    events: Mapping[str, Event] = field(factory=dict[str, Event], converter=_event_rows)
    actors: Mapping[str, Actor] = field(factory=dict[str, Actor], converter=_actor_rows)
    places: Mapping[str, Place] = field(factory=dict[str, Place], converter=_place_rows)
    sources: Mapping[str, Source] = field(factory=dict[str, Source], converter=_source_rows)
    eras: tuple[Era, ...] = field(default=(), converter=_era_rows)
    locations: Locations = field(factory=Locations, converter=_locations)
    silences: tuple[Silence, ...] = ()

    def __repr__(self) -> str:
        return f"<Timeline {self.header.title!r}: {len(self.events)} events>"

    def __len__(self) -> int:
        return len(self.events)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events.values())

    def __eq__(self, other: object) -> bool:
        return self.to_plain() == other.to_plain() if isinstance(other, Timeline) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # compared by content, so not a key

    @classmethod
    def of(
        cls,
        rows: Iterable[tuple[str, Entity]],
        *,
        header: Header,
        locations: Mapping[Field, Location] | None = None,
        silences: tuple[Silence, ...] = (),
    ) -> Timeline:
        """The timeline of some entities, each in its table by the id that stands beside it."""
        tables: dict[type, dict[str, Any]] = {kind: {} for kind in (Event, Actor, Place, Source, Era)}
        for key, row in rows:
            tables[type(row)][key] = row
        return cls(
            header=header,
            events=tables[Event],
            actors=tables[Actor],
            places=tables[Place],
            sources=tables[Source],
            eras=tables[Era].values(),
            locations={} if locations is None else locations,
            silences=silences,
        )

    @property
    def tables(self) -> Mapping[str, Mapping[str, Entity]]:
        """The entities by id, table by table, in the order in which an event file has them."""
        return {
            "actors": self.actors,
            "places": self.places,
            "sources": self.sources,
            "eras": {era.id: era for era in self.eras},
            "events": self.events,
        }

    @cached_property
    def circa(self) -> Circa:
        """How far "about" reaches in its dates: by the source, the header, or default."""
        return Circa.of(self.header, self.sources)

    def rows(self) -> Iterator[tuple[str, Entity]]:
        """Every entity with its id, table by table."""
        for table in self.tables.values():
            yield from table.items()

    def to_plain(self) -> dict[str, Plain]:
        """The whole timeline as mappings, lists, texts and numbers, ready for JSON; no locations."""
        out: dict[str, Plain] = {"header": record_to_plain(self.header)}
        for name, table in self.tables.items():
            out[name] = {key: record_to_plain(row) for key, row in table.items()}
        return out

    def location(self, entity: str, name: str | None = None, index: int | None = None) -> Location | None:
        """The narrowest known place of a field's item, of the field, or of the entity."""
        return self.locations.narrowest(entity, name, index)

    def with_events(self, events: Mapping[str, Event]) -> Timeline:
        """The same timeline with other events; statements about events that are gone go with them."""

        def keep(reference: Entity | str) -> str | None:
            name = id_of(reference)
            known = name in events or name in self.actors or name in self.places or name in self.sources
            return name if known else None

        return evolve(self, events={key: relink_event(event, keep) for key, event in events.items()})

    def select(
        self,
        *,
        actor: str | None = None,
        tag: str | None = None,
        between: str | DateValue | None = None,
        source: str | None = None,
    ) -> Timeline:
        """The events that have an actor, bear a tag, may lie in a stretch of time, rest on a source.

        Actors are named by id, name or alias. ``between`` is a date or an interval ("2020/2022-05");
        an event without any date lies in none.

        Raises:
            EdtfError: ``between`` is no date.
        """
        wanted_actors = None if actor is None else self._actors_called(actor)
        window = None if between is None else to_date(between)

        def chosen(event: Event) -> bool:
            return (
                (wanted_actors is None or any(part.actor_id in wanted_actors for part in event.actors))
                and (tag is None or tag in event.tags)
                and (window is None or any(share_time(dating.when, window) for dating in event.datings))
                and (source is None or source in cited_sources(event))
            )

        return self.with_events({key: event for key, event in self.events.items() if chosen(event)})

    def public(self) -> Timeline:
        """The timeline without anything private, and without every statement that refers to it."""

        def keep(reference: Entity | str) -> str | None:
            name = id_of(reference)
            return None if name in hidden else name

        hidden = {key for key, row in self.rows() if row.private}
        if not hidden:
            return self
        return Timeline.of(
            ((key, relinked(row, keep)) for key, row in self.rows() if key not in hidden),
            header=self.header,
            locations=self.locations.renamed({key: key for key in self.locations.rows if key not in hidden}),
            silences=self.silences,
        )

    def _actors_called(self, name: str) -> frozenset[str]:
        folded = name.casefold()
        return frozenset(
            key
            for key, actor in self.actors.items()
            if folded
            in {key.casefold(), actor.name.casefold(), *(alias.casefold() for alias in actor.aliases)}
        )


def cited_sources(event: Event) -> frozenset[str]:
    """The ids of all sources that an event and the claims about it cite."""
    citations = (*event.sources, *(cited for claim in event.claims for cited in claim.sources))
    return frozenset(citation.source_id for citation in citations)
