"""chronicle: event chronologies with uncertain dates and named sources: read, check, order, draw.

The names below are all that is needed to write an event file and to work with it. They are loaded when they
are first used, so that ``import chronicle`` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chronicle.api import PageOverflow, check, diff, draw, edit, listing, load, order, read, show, tighten
    from chronicle.diagnostics import Diagnostic
    from chronicle.eventfiles import EventFileError, Reading, UnreadableFile
    from chronicle.model import (
        Actor,
        After,
        Attested,
        BecauseOf,
        Before,
        Citation,
        Dating,
        During,
        Either,
        Era,
        Event,
        Header,
        InYear,
        Lasts,
        Meets,
        Overlaps,
        Participation,
        Place,
        Ruling,
        Source,
        Status,
        Timeline,
        Undated,
        Within,
        collect,
    )

__version__ = "0.1.0"

_HOMES = {
    "api": (
        "PageOverflow",
        "check",
        "diff",
        "draw",
        "edit",
        "listing",
        "load",
        "order",
        "read",
        "show",
        "tighten",
    ),
    "diagnostics": ("Diagnostic",),
    "eventfiles": ("EventFileError", "Reading", "UnreadableFile"),
    "model": (
        "Actor",
        "After",
        "Attested",
        "BecauseOf",
        "Before",
        "Citation",
        "Dating",
        "During",
        "Either",
        "Era",
        "Event",
        "Header",
        "InYear",
        "Lasts",
        "Meets",
        "Overlaps",
        "Participation",
        "Place",
        "Ruling",
        "Source",
        "Status",
        "Timeline",
        "Undated",
        "Within",
        "collect",
    ),
}

__all__ = [
    "Actor",
    "After",
    "Attested",
    "BecauseOf",
    "Before",
    "Citation",
    "Dating",
    "Diagnostic",
    "During",
    "Either",
    "Era",
    "Event",
    "EventFileError",
    "Header",
    "InYear",
    "Lasts",
    "Meets",
    "Overlaps",
    "PageOverflow",
    "Participation",
    "Place",
    "Reading",
    "Ruling",
    "Source",
    "Status",
    "Timeline",
    "Undated",
    "UnreadableFile",
    "Within",
    "check",
    "collect",
    "diff",
    "draw",
    "edit",
    "listing",
    "load",
    "order",
    "read",
    "show",
    "tighten",
]


def __getattr__(name: str) -> object:
    """Load a public name from its home (PEP 562)."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"chronicle.{home}"), name)
    message = f"module 'chronicle' has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(__all__)
