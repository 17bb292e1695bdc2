"""The known word that an unknown one was probably meant to be."""

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher, get_close_matches
from itertools import takewhile
from types import MappingProxyType

_LENGTHS_APART = 4

_MEANT: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "date": ("when", "published"),
        "time": ("when",),
        "day": ("when",),
        "year": ("when",),
        "start": ("when",),
        "begin": ("when",),
        "from": ("when",),
        "end": ("when",),
        "to": ("when",),
        "place": ("where",),
        "location": ("where",),
        "who": ("actors",),
        "people": ("actors",),
        "persons": ("actors",),
        "participants": ("actors",),
        "description": ("note",),
        "text": ("note", "quote"),
        "comment": ("note",),
        "summary": ("short", "note"),
        "label": ("short", "name"),
        "category": ("tags", "kind"),
        "type": ("kind",),
        "link": ("url",),
        "href": ("url",),
        "website": ("url",),
        "archive": ("archived",),
        "hash": ("sha256",),
        "path": ("file",),
        "saved": ("file",),
        "name": ("title",),
        "title": ("name",),
        "role": ("office",),
        "lat": ("latitude",),
        "lon": ("longitude",),
        "lng": ("longitude",),
        "page": ("locator",),
        "citation": ("sources",),
        "references": ("sources",),
        "duration": ("lasts",),
        "length": ("lasts",),
        "cause": ("because_of",),
        "parent": ("part_of",),
        "follows": ("after",),
        "precedes": ("before",),
        "min": ("at_least",),
        "max": ("at_most",),
    }
)
"""Words that people write for a field that has another name, and the fields that they mean."""


def closest(word: str, known: Iterable[str]) -> str | None:
    """The nearest of the known words, None where none is near.

    >>> closest("tittle", ["title", "when"]), closest("Acter", ["Actor", "Place"]), closest("zzz", ["title"])
    ('title', 'Actor', None)
    >>> closest("date", ["after", "when"]), closest("places", ["part_of", "where"])
    ('when', 'where')
    """
    names = [*known]
    folded = word.casefold()
    for meant in _MEANT.get(folded) or _MEANT.get(folded.removesuffix("s"), ()):
        if meant in names:
            return meant
    near = (other for other in names if abs(len(other) - len(word)) <= _LENGTHS_APART)
    by_folded = {other.casefold(): other for other in near}
    found = get_close_matches(folded, by_folded, n=3, cutoff=0.6)
    return by_folded[max(found, key=lambda other: _likeness(folded, other))] if found else None


def _likeness(word: str, other: str) -> tuple[float, int]:
    """How like two words are; of equals the one that begins alike, as slips are seldom at first."""
    begins_alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False)))
    return SequenceMatcher(None, other, word).ratio(), begins_alike


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The help that names the nearest known word.

    >>> did_you_mean("tittle", ["title"])
    "did you mean 'title'?"
    """
    other = closest(word, known)
    return None if other is None else f"did you mean {other!r}?"
