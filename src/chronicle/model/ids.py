"""Identifiers: what names an entity inside a timeline, and how an id is made from a title.

The id of an entity is the name of its variable. Constructors never see variable names, so a record
that was just built has the empty id; `chronicle.collect` fills it in. Wherever a record refers to an
entity, the entity itself or its id in quotes may stand.
"""

import re
import unicodedata
from typing import Protocol

from attrs import define, field

ID_PATTERN = re.compile(r"[a-z][a-z0-9_]{0,63}")
"""What an id looks like: a lower-case ASCII name of at most 64 characters."""


class ModelError(ValueError):
    """A record or a timeline that cannot be: the message names the offending value."""


class HasId(Protocol):
    """An entity: anything that is known by an id inside its timeline."""

    @property
    def id(self) -> str:
        """The id, empty until the timeline is collected."""
        ...


def id_of(reference: "HasId | str") -> str:
    """The id that a reference stands for.

    >>> id_of("coup")
    'coup'
    """
    return reference if isinstance(reference, str) else reference.id


def slug(title: str) -> str:
    """An id made from a title: ASCII, lower case, words joined by underscores.

    >>> slug("Officers overthrow President Keïta"), slug("18 August"), slug("مالي")
    ('officers_overthrow_president_keita', 'event_18_august', 'event')
    """
    ascii_text = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", ascii_text.lower())
    text = "_".join(words)
    if not text[:1].isalpha():
        text = f"event_{text}"
    return text[:64].rstrip("_")


@define
class Slugs:
    """Ids made from titles, each unlike those taken before: a slug that is taken is numbered.

    >>> slugs = Slugs()
    >>> slugs.take("coup_2")
    >>> [slugs.make(title) for title in ("Coup", "Coup", "Coup!")]
    ['coup', 'coup_3', 'coup_4']
    """

    _taken: set[str] = field(factory=set[str])
    _numbers: dict[str, int] = field(factory=dict[str, int])
    """The last number tried for each slug: all up to it are taken, so none is tried again."""

    def take(self, name: str) -> None:
        """Note that an id is taken."""
        self._taken.add(name)

    def make(self, title: str) -> str:
        """The slug of a title, numbered where it is taken; it is taken from now on."""
        first = slug(title)
        number = self._numbers.get(first, 1)
        candidate = first if number == 1 else _numbered(first, number)
        while candidate in self._taken:
            number += 1
            candidate = _numbered(first, number)
        self._numbers[first] = number
        self._taken.add(candidate)
        return candidate


def _numbered(first: str, number: int) -> str:
    suffix = f"_{number}"
    return f"{first[: 64 - len(suffix)]}{suffix}"
