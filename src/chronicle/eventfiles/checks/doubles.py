"""Actors and events that look like one, so that what is known of it stands in two places."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import PurePath
from typing import TypeVar

from chronicle.diagnostics import Diagnostic
from chronicle.eventfiles.checks.finding import finding_of
from chronicle.model import Actor, Event, Timeline, share_time

_LONG_ENOUGH = 8
"""Letters from which on a name with one letter more, less or other is taken for the same."""
_LONGEST = 60
"""Longer names are compared as they are: the sum of all with a letter less would grow too large."""
_NUMBER = re.compile(r"[ivxlcdm]+|\w*\d\w*")
"""A number in a name: Psammetichus I is not Psammetichus II, nor witness 1 witness 2."""
_ALIKE = 0.85
_GROUP = 20
"""Of larger groups only the first are compared, so that no file costs more than its length."""

E = TypeVar("E", Actor, Event)


def actors_alike(timeline: Timeline) -> Iterator[Diagnostic]:
    """Actors with one name, or with one letter between them, or one Wikidata id (F226)."""
    for one, other in _pairs(timeline.actors.values(), _keys_of_actor):
        if not _may_be_one(one, other):
            continue
        yield finding_of(
            "F226",
            f"{other.name!r} looks like {one.id!r}, {one.name!r}",
            timeline,
            other,
            help=_keep_one(one, other, timeline),
            related=("the other", timeline.location(one.id)),
            is_private=one.private,
        )


def events_alike(timeline: Timeline) -> Iterator[Diagnostic]:
    """Events of one time with one title, or with like titles and the same actors on the same day (F227)."""
    folded = {event.id: _folded(event.title) for event in timeline}

    def title_of(event: Event) -> Iterator[object]:
        yield folded[event.id] or event.title

    seen: set[tuple[str, str]] = set()
    for one, other in (*_pairs(timeline, title_of), *_pairs(timeline, _day_and_actors)):
        is_new = (one.id, other.id) not in seen
        if not is_new or not _alike(folded[one.id], folded[other.id]) or not _share_time(one, other):
            continue
        seen.add((one.id, other.id))
        yield finding_of(
            "F227",
            f"this looks like {one.id!r}, {one.title!r}",
            timeline,
            other,
            help="if they are one, keep one event with both datings",
            related=("the other", timeline.location(one.id)),
            is_private=one.private,
        )


def _pairs(rows: Iterable[E], keys: Callable[[E], Iterable[object]]) -> Iterator[tuple[E, E]]:
    """Every two that have a key in common, once."""
    groups: dict[object, dict[str, E]] = {}
    for row in rows:
        for key in keys(row):
            groups.setdefault(key, {})[row.id] = row
    seen: set[tuple[str, str]] = set()
    for group in groups.values():
        for one, other in combinations(list(group.values())[:_GROUP], 2) if len(group) > 1 else ():
            if (one.id, other.id) not in seen:
                seen.add((one.id, other.id))
                yield one, other


# ---------------------------------------------------------------- actors
def _keys_of_actor(actor: Actor) -> Iterator[object]:
    if actor.wikidata is not None:
        yield "wikidata", actor.wikidata
    for name in (actor.name, *actor.aliases):
        folded = _folded(name)
        if not folded:
            continue
        yield "name", folded
        numbers = tuple(word for word in folded.split() if _NUMBER.fullmatch(word))
        letters = " ".join(word for word in folded.split() if not _NUMBER.fullmatch(word))
        if _LONG_ENOUGH <= len(letters) <= _LONGEST and name == actor.name:
            # Whoever has one letter more, less or other has one of these in common.
            yield from ((numbers, letters[:index] + letters[index + 1 :]) for index in range(len(letters)))
            yield numbers, letters


def _keep_one(one: Actor, other: Actor, timeline: Timeline) -> str:
    here, there = timeline.location(other.id), timeline.location(one.id)
    if here is None or there is None or here.file == there.file:
        return "if they are one, keep one of them, and the other name in its aliases"
    module, name = PurePath(there.file).stem, one.id.rpartition(".")[2]
    return f"if they are one, declare it in one file; in the other: from {module} import {name}"


def _may_be_one(one: Actor, other: Actor) -> bool:
    return one.kind is None or other.kind is None or one.kind == other.kind


def _folded(name: str) -> str:
    """A name without accents, case and punctuation, its words in alphabetical order."""
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(sorted(_WORD.findall(name.casefold())))


_WORD = re.compile(r"[^\W_]+")


# ---------------------------------------------------------------- events
def _day_and_actors(event: Event) -> Iterator[object]:
    actors = frozenset(part.actor_id for part in event.actors)
    if actors:
        for dating in event.datings:
            yield dating.when.span, actors


def _share_time(one: Event, other: Event) -> bool:
    if not one.datings or not other.datings:
        return one.when == other.when and one.part_of_id == other.part_of_id
    return any(share_time(first.when, second.when) for first in one.datings for second in other.datings)


def _alike(one: str, other: str) -> bool:
    """Whether two folded titles are nearly one; whatever numbers they have are the same."""
    if one == other:
        return True
    if _NO_DIGIT.sub("", one) != _NO_DIGIT.sub("", other):
        return False
    likeness = SequenceMatcher(None, one, other, autojunk=False)
    return likeness.quick_ratio() >= _ALIKE and likeness.ratio() >= _ALIKE  # the quick one is never less


_NO_DIGIT = re.compile(r"\D+")
