"""The verbs that wire everything: read, check, order, list, show, explain, draw.

Only the files of this package know every wing, and only they and the command line touch the world. The names
are loaded when they are first asked for (PEP 562), so that who checks a file loads nothing that draws.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chronicle.api.choices import FORMS, THEMES, Form
    from chronicle.api.drawing import MissingGlyphs, PageOverflow, draw, writer_for
    from chronicle.api.files import CannotWrite, write_atomically
    from chronicle.api.picture_summary import picture_summary, twins_of
    from chronicle.api.reading import (
        EventFileError,
        Reading,
        UnreadableFile,
        check,
        load,
        order,
        read,
        tighten,
    )
    from chronicle.api.selection import SelectionError, findings_about, select
    from chronicle.api.telling import (
        LISTINGS,
        UnknownCode,
        UnknownEvent,
        explain,
        listing,
        listing_format_of,
        show,
    )

_HOMES = {
    "choices": ("FORMS", "THEMES", "Form"),
    "drawing": ("MissingGlyphs", "PageOverflow", "draw", "writer_for"),
    "files": ("CannotWrite", "write_atomically"),
    "picture_summary": ("picture_summary", "twins_of"),
    "reading": ("EventFileError", "Reading", "UnreadableFile", "check", "load", "order", "read", "tighten"),
    "selection": ("SelectionError", "findings_about", "select"),
    "telling": ("LISTINGS", "UnknownCode", "UnknownEvent", "explain", "listing", "listing_format_of", "show"),
}

__all__ = [
    "FORMS",
    "LISTINGS",
    "THEMES",
    "CannotWrite",
    "EventFileError",
    "Form",
    "MissingGlyphs",
    "PageOverflow",
    "Reading",
    "SelectionError",
    "UnknownCode",
    "UnknownEvent",
    "UnreadableFile",
    "check",
    "draw",
    "explain",
    "findings_about",
    "listing",
    "listing_format_of",
    "load",
    "order",
    "picture_summary",
    "read",
    "select",
    "show",
    "tighten",
    "twins_of",
    "write_atomically",
    "writer_for",
]


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            value: object = getattr(import_module(f"{__name__}.{home}"), name)
            globals()[name] = value  # asked for once
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
