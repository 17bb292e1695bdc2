"""Every reference that a record makes, rewritten by one function: the only list of them."""

from collections.abc import Callable
from typing import TypeAlias, TypeVar

from attrs import evolve

from chronicle.model.actor import Actor
from chronicle.model.event import After, Before, Dating, During, Event, Participation, Status, Undated
from chronicle.model.place import Place
from chronicle.model.source import Citation, Source

Entity: TypeAlias = Actor | Place | Source | Event
"""A record that has an id."""

R = TypeVar("R", Before, After, During)

Resolve: TypeAlias = Callable[[Entity | str], str | None]
"""From a reference to the id that shall stand in its place; None leaves the statement that makes it out."""


def relink_source(source: Source, resolve: Resolve) -> Source:
    """A source whose references are ids."""
    return evolve(source, origin=None if source.origin is None else resolve(source.origin))


def relink_event(event: Event, resolve: Resolve) -> Event:
    """An event whose references are ids, without the statements whose references are left out."""
    parent = None if event.part_of is None else resolve(event.part_of)
    return evolve(
        event,
        when=_when(event.when, resolve),
        status=Status(kind=event.status.kind, by=_ids(event.status.by, resolve)),
        actors=tuple(
            Participation(actor=actor, role=part.role)
            for part in event.actors
            if (actor := resolve(part.actor)) is not None
        ),
        where=_ids(event.where, resolve),
        part_of=parent,
        before=_relations(event.before, resolve),
        after=_relations(event.after, resolve),
        during=_relations(event.during, resolve),
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


def _when(when: tuple[Dating, ...] | Undated, resolve: Resolve) -> tuple[Dating, ...] | Undated:
    if isinstance(when, Undated):
        return evolve(when, sources=_citations(when.sources, resolve))
    return tuple(evolve(dating, sources=_citations(dating.sources, resolve)) for dating in when)


def _relations(relations: tuple[R, ...], resolve: Resolve) -> tuple[R, ...]:
    return tuple(
        evolve(relation, event=name, sources=_citations(relation.sources, resolve))
        for relation in relations
        if (name := resolve(relation.event)) is not None
    )
