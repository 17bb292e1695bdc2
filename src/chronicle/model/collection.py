"""A namespace → a Timeline: the names of variables become the ids of what they hold."""

from collections.abc import Mapping
from typing import TypeVar

from attrs import evolve

from chronicle.dates import DateValue
from chronicle.model.actor import Actor
from chronicle.model.date_text import in_language
from chronicle.model.dates_in import with_dates
from chronicle.model.era import Era
from chronicle.model.event import Event
from chronicle.model.header import Header, title_from_docstring
from chronicle.model.ids import ModelError
from chronicle.model.lower_rung import rows_from
from chronicle.model.merging import TimelinePart, merge
from chronicle.model.place import Place
from chronicle.model.references import Entity, relinked
from chronicle.model.siblings import ENTITIES, homes_in, siblings_of
from chronicle.model.source import Source
from chronicle.model.timeline import Timeline

E = TypeVar("E", Actor, Place, Source, Era, Event)


def collect(namespace: Mapping[str, object]) -> Timeline:
    """The timeline that a namespace declares, such as ``vars(module)`` or ``globals()`` of an event file.

    A file on the lower rung (``events = {...}``) is recognised by its ``events``. Without a header the first
    line of the docstring is the title. What was imported from event files beside this one is taken as
    reading takes it: the events, and the actors, places and sources that are referred to.

    Raises:
        ModelError: a reference to something that has no name here.
        EdtfError: the words of a date are none in the language of the header.

    >>> coup = Event(title="Coup", when="2020-08")
    >>> talks = Event(title="Talks", when="2020-09", after=coup)
    >>> collect({"coup": coup, "talks": talks}).events["talks"].after[0].event
    'coup'
    """
    if "events" in namespace:
        return _linked(_lower_rung(namespace), {})
    siblings = siblings_of(namespace)
    if not siblings:
        return _linked(_upper_rung(namespace), {})
    homes = homes_in({"": namespace, **siblings})
    parts: dict[str, TimelinePart] = {}
    for stem, names in {"": namespace, **siblings}.items():
        own = {name: value for name, value in names.items() if homes.get(id(value), stem) == stem}
        imported = {
            name: home
            for name, value in names.items()
            if isinstance(value, ENTITIES) and (home := homes[id(value)]) != stem
        }
        timeline = _linked(_upper_rung({**own, "__doc__": names.get("__doc__")}), names)
        parts[stem] = TimelinePart(timeline=timeline, homes=imported, is_asked_for=stem == "")
    return merge(parts)


def _upper_rung(namespace: Mapping[str, object]) -> Timeline:
    headers = [value for value in namespace.values() if isinstance(value, Header)]
    return Timeline(
        header=headers[0] if headers else Header(title=title_from_docstring(namespace.get("__doc__"))),
        events=_of_type(namespace, Event),
        actors=_of_type(namespace, Actor),
        places=_of_type(namespace, Place),
        sources=_of_type(namespace, Source),
        eras=[evolve(row, id=name) for name, row in _of_type(namespace, Era).items()],
    )


def _of_type(namespace: Mapping[str, object], kind: type[E]) -> dict[str, E]:
    return {name: value for name, value in namespace.items() if isinstance(value, kind)}


def _lower_rung(namespace: Mapping[str, object]) -> Timeline:
    title = namespace.get("title", title_from_docstring(namespace.get("__doc__")))
    header = {
        name: value
        for name in ("subtitle", "credit", "as_of", "circa", "language")
        if (value := namespace.get(name)) is not None
    }
    return Timeline.of(
        rows_from(namespace),
        header=Header(title=title, **header),  # type: ignore[arg-type]  # a value of the wrong type is refused by its converter
    )


def _linked(timeline: Timeline, imported: Mapping[str, object]) -> Timeline:
    """The same timeline, every entity knowing its id and every reference being one.

    ``imported`` are further names that may be referred to.
    """
    names: dict[int, str] = {}
    known: set[str] = set()
    for name, entity in timeline.rows():
        names.setdefault(id(entity), name)
        known.add(name)
    for name, value in imported.items():
        if isinstance(value, ENTITIES):
            names.setdefault(id(value), name)
            known.add(name)

    def resolve(reference: Entity | str) -> str:
        if isinstance(reference, str):
            name = reference if reference in known else None
        else:
            name = names.get(id(reference))
        if name is None:
            raise ModelError(f"{reference!r} has no name here: assign it to a variable, or correct the id")
        return name

    def told(date: DateValue) -> DateValue:
        return in_language(date, timeline.header.language)

    return Timeline.of(
        ((name, with_dates(evolve(relinked(row, resolve), id=name), told)) for name, row in timeline.rows()),
        header=with_dates(timeline.header, told),
    )
