"""Ids that a notation can bear: every other is replaced, wherever it stands."""

import keyword
from collections.abc import Callable, Mapping

from attrs import evolve

from chronicle.model import ID_PATTERN, Entity, Slugs, Timeline, id_of
from chronicle.model.references import relinked

HEADER = "header"
"""The variable that bears the header."""

_RESERVED = frozenset({*keyword.kwlist, HEADER, "events"})


def is_id(name: str) -> bool:
    """Whether a name is an id of event files, as YAML and JSON take it."""
    return ID_PATTERN.fullmatch(name) is not None


def is_variable(name: str) -> bool:
    """Whether a name can be the variable that declares something in an event file.

    >>> is_variable("coup"), is_variable("class"), is_variable("mali.coup")
    (True, False, False)
    """
    return is_id(name) and name not in _RESERVED


def with_fitting_ids(timeline: Timeline, fits: Callable[[str], bool]) -> tuple[Timeline, Mapping[str, str]]:
    """The timeline with ids that fit, and each id that did not with the one that stands in its place."""
    ids = [key for key, _ in timeline.rows()]
    slugs = Slugs()
    for taken in (*filter(fits, ids), *_RESERVED):
        slugs.take(taken)
    new = {key: slugs.make(key.replace(".", "_")) for key in ids if not fits(key)}
    return (with_ids(timeline, new) if new else timeline), new


def with_ids(timeline: Timeline, new: Mapping[str, str]) -> Timeline:
    """The timeline with some ids replaced by others."""

    def name(key: str) -> str:
        return new.get(key, key)

    def resolve(reference: Entity | str) -> str:
        return name(id_of(reference))

    return Timeline.of(
        ((name(key), evolve(relinked(row, resolve), id=name(key))) for key, row in timeline.rows()),
        header=timeline.header,
        locations={
            (name(key), field, index): place for (key, field, index), place in timeline.locations.items()
        },
    )
