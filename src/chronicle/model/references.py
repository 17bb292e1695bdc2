"""Every reference that a record makes, rewritten by one function: the only list of them."""

from collections.abc import Callable
from typing import TypeAlias

from attrs import evolve

from chronicle.model.actor import Actor
from chronicle.model.claims.relations import ToAnother
from chronicle.model.era import Era
from chronicle.model.event import AnyClaim, Event, Participation, Status, with_each_claim
from chronicle.model.place import Place
from chronicle.model.source import Citation, Source

Entity: TypeAlias = Actor | Place | Source | Era | Event
"""A record that has an id."""

Resolve: TypeAlias = Callable[[Entity | str], str | None]
"""From a reference to the id that shall stand in its place; None leaves the statement that makes it out."""


def relinked(entity: Entity, resolve: Resolve) -> Entity:
    """An entity whose references are ids."""
    match entity:
        case Event():
            return relink_event(entity, resolve)
        case Era():
            return relink_era(entity, resolve)
        case Source():
            return relink_source(entity, resolve)
        case Actor() | Place():
            return entity


def relink_era(era: Era, resolve: Resolve) -> Era:
    """An era whose references are ids."""
    return evolve(era, sources=_citations(era.sources, resolve))


def relink_source(source: Source, resolve: Resolve) -> Source:
    """A source whose references are ids."""
    return evolve(source, origin=None if source.origin is None else resolve(source.origin))


def relink_event(event: Event, resolve: Resolve) -> Event:
    """An event whose references are ids, without the statements whose references are left out."""

    def relinked(claim: AnyClaim) -> AnyClaim | None:
        sources = _citations(claim.sources, resolve)
        if not isinstance(claim, ToAnother):
            return evolve(claim, sources=sources)
        other = claim.event
        name = resolve(other if isinstance(other, (Event, str)) else other.id)
        return None if name is None else evolve(claim, event=name, sources=sources)

    parent = None if event.part_of is None else resolve(event.part_of)
    return evolve(
        with_each_claim(event, relinked),
        status=Status(kind=event.status.kind, by=_ids(event.status.by, resolve)),
        actors=tuple(
            Participation(actor=actor, role=part.role)
            for part in event.actors
            if (actor := resolve(part.actor)) is not None
        ),
        where=_ids(event.where, resolve),
        part_of=parent,
        sources=_citations(event.sources, resolve),
    )


def _ids(references: tuple[Actor | str, ...] | tuple[Place | str, ...], resolve: Resolve) -> tuple[str, ...]:
    return tuple(name for reference in references if (name := resolve(reference)) is not None)


def _citations(citations: tuple[Citation, ...], resolve: Resolve) -> tuple[Citation, ...]:
    return tuple(
        evolve(citation, source=name)
        for citation in citations
        if (name := resolve(citation.source)) is not None
    )
