"""Event files that were run beside one another: which of them declares what another imported.

Python keeps no record of it. A module that imports a name holds the same object as the one that declares it,
but only the latter holds all that the object refers to, or the former imported that too.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

from chronicle.model.actor import Actor
from chronicle.model.era import Era
from chronicle.model.event import Event
from chronicle.model.ids import id_of
from chronicle.model.place import Place
from chronicle.model.references import Entity, relinked
from chronicle.model.source import Source

ENTITIES = (Actor, Place, Source, Era, Event)


def siblings_of(namespace: Mapping[str, object]) -> dict[str, Mapping[str, object]]:
    """The namespaces, by stem, of the modules that stand in the folder of a namespace's file."""
    file = namespace.get("__file__")
    if not isinstance(file, str):
        return {}
    here = Path(file).absolute()
    found: dict[str, Mapping[str, object]] = {}
    for module in tuple(sys.modules.values()):
        other = getattr(module, "__dict__", {}).get("__file__")  # its own: some modules make names up
        if isinstance(other, str) and Path(other).parent == here.parent and Path(other) != here:
            found[Path(other).stem] = vars(module)
    return found


def homes_in(namespaces: Mapping[str, Mapping[str, object]]) -> dict[int, str]:
    """Which namespace declares each entity, by the identity of the entity."""
    holders: dict[int, list[str]] = {}
    entities: dict[int, Entity] = {}
    for stem, names in namespaces.items():
        for value in names.values():
            if isinstance(value, ENTITIES):
                entities[id(value)] = value
                holders.setdefault(id(value), []).append(stem)
    return {key: _home(entities[key], stems, namespaces) for key, stems in holders.items()}


def _home(entity: Entity, stems: list[str], namespaces: Mapping[str, Mapping[str, object]]) -> str:
    """Of several that hold an entity, the last that holds whatever it refers to.

    The namespace asked for stands first: it imported what another holds as well.
    """
    wanted = _references(entity)
    for stem in reversed(stems):
        names = namespaces[stem]
        held = {id(value) for value in names.values()}
        if all(one in names if isinstance(one, str) else id(one) in held for one in wanted):
            return stem
    return stems[0]


def _references(entity: Entity) -> list[Entity | str]:
    found: list[Entity | str] = []

    def note(reference: Entity | str) -> str:
        found.append(reference)
        return id_of(reference)

    relinked(entity, note)
    return found
