"""What a file declares, whatever the notation and the rung: names, records, and their fields."""

from attrs import define, field, frozen

from chronicle.eventfiles.syntax.imports import Import
from chronicle.eventfiles.syntax.nodes import (
    Keyword,
    Node,
)
from chronicle.eventfiles.syntax.statements import Unreadable
from chronicle.eventfiles.syntax.text import Spot

HEADER_NAMES = ("title", "subtitle", "credit", "as_of", "circa", "language")
TABLE_NAMES = {"actors": "Actor", "places": "Place", "sources": "Source", "eras": "Era", "events": "Event"}
DATED = frozenset({"Era", "Event"})
"""What may stand in a list, or as a title beside its date."""
PLAIN_NAMES = (*HEADER_NAMES, *TABLE_NAMES)
ENTITY_NAMES = ("Header", *TABLE_NAMES.values())

FORM_HELP = "a declaration is: name = Record(field=value, …)"


@frozen(kw_only=True)
class Declaration:
    """Something declared by a name: which record, its fields, and whether it is private."""

    name: str
    name_spot: Spot
    record: str
    fields: list[Keyword]
    spot: Spot
    hidden: bool
    bad: tuple[Spot, ...] = ()
    """Where something in it was refused already."""

    @property
    def is_broken(self) -> bool:
        """Whether something in it was refused already: it is read for its other findings only."""
        return bool(self.bad)

    @property
    def is_loose(self) -> bool:
        """Whether something was refused that is no value of a field, and so may have been any field."""
        return not all(any(_lies_in(spot, one.value.spot) for one in self.fields) for spot in self.bad)


@define
class Declarations:
    """All that a file declares, in order; ``lost`` are the names whose declarations could not be parsed."""

    rows: list[Declaration] = field(factory=list[Declaration])
    imports: list[Import] = field(factory=list[Import])
    lost: list[Unreadable] = field(factory=list[Unreadable])
    long_texts: list[Spot] = field(factory=list[Spot])
    docstring: str | None = None
    header: Declaration | None = None
    is_plain: bool = False


@frozen(kw_only=True)
class Assigned:
    """A name and the value that stands for it, on either rung."""

    name: str
    name_spot: Spot
    value: Node
    hidden: bool
    bad: list[Spot]
    """Where something in the value was refused."""


def _lies_in(inner: Spot, outer: Spot) -> bool:
    return outer[:2] <= inner[:2] and inner[2:] <= outer[2:]
