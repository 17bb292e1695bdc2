"""Several timelines as one: what is declared in one and named in another, and ids that stay short.

A part is the timeline of one file, its references by the names of that file. A name that a file imports is
at home in another part; a timeline of some files holds what these declare, the events that they import, and
whatever actors, places and sources those events name.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import chain
from typing import TypeAlias

from attrs import define, evolve, field, frozen

from chronicle.model.era import Era
from chronicle.model.event import Event
from chronicle.model.ids import ModelError, id_of
from chronicle.model.locations import Locations
from chronicle.model.references import Entity, relinked
from chronicle.model.timeline import Timeline

Key: TypeAlias = tuple[str, str]
"""Where an entity is declared: the part, and its name there."""


@frozen(kw_only=True)
class TimelinePart:
    """The timeline of one file, and in which part each name is declared that the file imports."""

    timeline: Timeline
    homes: Mapping[str, str] = field(factory=dict[str, str])
    is_asked_for: bool = True
    """Whether the file itself was to be read, and not only imported by one that was."""


def merge(parts: Mapping[str, Timeline | TimelinePart]) -> Timeline:
    """Several timelines as one: an id stays short where it is unique, else it becomes ``stem.id``.

    The keys of ``parts`` are the stems, in order; the first header that has a title is the header.

    Raises:
        ModelError: there is nothing to merge.

    >>> from chronicle.model.actor import Actor
    >>> one, two = Timeline(actors={"a": Actor(name="A")}), Timeline(actors={"a": Actor(name="B")})
    >>> list(merge({"mali": one, "niger": two}).actors)
    ['mali.a', 'niger.a']
    """
    if not parts:
        raise ModelError("no timelines to merge")
    shares = {
        stem: part if isinstance(part, TimelinePart) else TimelinePart(timeline=part)
        for stem, part in parts.items()
    }
    return _Merger(shares).merged()


@define
class _Merger:
    parts: Mapping[str, TimelinePart]
    rows: Mapping[str, Mapping[str, Entity]] = field(init=False)
    """What each part declares, by name."""

    def __attrs_post_init__(self) -> None:
        self.rows = {stem: dict(part.timeline.rows()) for stem, part in self.parts.items()}

    def merged(self) -> Timeline:
        ids = self._ids()
        rows = [self._row(stem, part, ids) for stem, part in self.parts.items()]
        asked = [part.timeline for part in self.parts.values() if part.is_asked_for]
        first = next((timeline for timeline in asked if timeline.header.title is not None), Timeline())
        return Timeline.of(
            chain.from_iterable(part.rows() for part in rows),
            header=first.header,
            locations=Locations.joined(part.locations for part in rows).with_header_of(first.locations),
            silences=tuple(one for part in self.parts.values() for one in part.timeline.silences),
        )

    def _row(self, stem: str, part: TimelinePart, ids: Mapping[Key, str]) -> Timeline:
        """The timeline of a part under the ids of the whole; as it is where they are its own."""
        names = (*self.rows[stem], *part.homes)
        if all(ids.get(self._home(stem, name)) == name for name in names):
            return part.timeline
        own = {name: ids[stem, name] for name in self.rows[stem] if (stem, name) in ids}
        return _renamed(part.timeline, self._names_in(stem, ids), own)

    # ------------------------------------------------------------ which, and what each is called
    def _ids(self) -> dict[Key, str]:
        """The id of everything that is wanted: short where no other has it, or the only one asked for."""
        asked = self._asked_for()
        ids = dict(self._short_or_long(asked, taken=()))
        came = [key for key in self._needed(asked) if key not in ids]
        return ids | dict(self._short_or_long(came, taken=set(ids.values())))

    def _short_or_long(self, keys: Collection[Key], *, taken: Collection[str]) -> Iterator[tuple[Key, str]]:
        owners: dict[str, int] = {}
        for _, name in keys:
            owners[name] = owners.get(name, 0) + 1
        for stem, name in keys:
            is_unique = owners[name] == 1 and name not in taken
            yield (stem, name), name if is_unique else f"{stem}.{name}"

    def _asked_for(self) -> dict[Key, None]:
        """What the files that were asked for declare, and the events and eras that they import."""
        keys: dict[Key, None] = {}
        for stem, part in self.parts.items():
            if part.is_asked_for:
                keys |= {(stem, name): None for name in self.rows[stem]}
                keys |= {
                    (home, name): None
                    for name, home in part.homes.items()
                    if isinstance(self.rows[home].get(name), (Event, Era))
                }
        return keys

    def _needed(self, keys: Iterable[Key]) -> dict[Key, None]:
        """The actors, places and sources that these refer to, and the sources that those repeat."""
        needed: dict[Key, None] = {}
        if all(part.is_asked_for for part in self.parts.values()):
            return needed
        waiting = list(keys)
        while waiting:
            stem, name = waiting.pop()
            for reference in _references(self.rows[stem][name]):
                key = self._home(stem, reference)
                if key not in needed and not isinstance(self.rows[key[0]].get(key[1]), Event):
                    needed[key] = None
                    waiting.append(key)
        order = {stem: index for index, stem in enumerate(self.parts)}
        return dict.fromkeys(sorted(needed, key=lambda key: (order[key[0]], key[1])))

    def _home(self, stem: str, name: str) -> Key:
        return self.parts[stem].homes.get(name, stem), name

    def _names_in(self, stem: str, ids: Mapping[Key, str]) -> Callable[[Entity | str], str | None]:
        """What a reference in a part becomes; None where the timeline does not hold what it refers to."""

        def resolve(reference: Entity | str) -> str | None:
            return ids.get(self._home(stem, id_of(reference)))

        return resolve


def _references(entity: Entity) -> set[str]:
    """The names that an entity refers to."""
    named: set[str] = set()

    def note(reference: Entity | str) -> str:
        named.add(id_of(reference))
        return id_of(reference)

    relinked(entity, note)
    return named


def _renamed(
    part: Timeline, resolve: Callable[[Entity | str], str | None], ids: Mapping[str, str]
) -> Timeline:
    return Timeline.of(
        ((ids[key], evolve(relinked(row, resolve), id=ids[key])) for key, row in part.rows() if key in ids),
        header=part.header,
        locations=part.locations.renamed(ids),
    )
