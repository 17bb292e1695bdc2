"""The verbs that wire everything: read, check, order, list, show, explain, draw, reason.

Only the files of this package know every wing, and only they and the command line touch the world. The names
are loaded when they are first asked for (PEP 562), so that who checks a file loads nothing that draws.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chronicle.api import editing as edit
    from chronicle.api.choices import (
        AXES,
        DIRECTIONS,
        FORMS,
        PAGES,
        THEMES,
        WHEN_FULL,
        AxisKind,
        Direction,
        Form,
        WhenFull,
    )
    from chronicle.api.conversion import (
        EXCHANGE_FORMATS,
        TABLE_FIELDS,
        check_convertible,
        convert,
        is_table,
        read_table,
        schema_text,
        suffix_of,
    )
    from chronicle.api.diffing import DIFFERENCE_FORMATS, Difference, diff, difference_report
    from chronicle.api.drawing import MissingGlyphs, PageOverflow, draw, writer_for
    from chronicle.api.editing import (
        RECORD_NAMES,
        Assignment,
        Change,
        EditError,
        add,
        add_fields,
        event_files_of,
        first_file,
        normalise,
        set_fields,
        set_paths,
    )
    from chronicle.api.files import CannotWrite, write_atomically
    from chronicle.api.reading import (
        EventFileError,
        Reading,
        UnreadableFile,
        check,
        counts_of,
        findings_in,
        load,
        order,
        read,
        reading_summary,
        tighten,
        timeline_summary,
    )
    from chronicle.api.reasoning import (
        MODES,
        Hearing,
        Mode,
        ReportForm,
        comparison_report,
        contradictions_report,
        order_report,
        relation_report,
        why_report,
    )
    from chronicle.api.selection import SelectionError, findings_about, select
    from chronicle.api.summary import files_of, measures_told, picture_summary, twins_of
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
    "choices": (
        "AXES",
        "DIRECTIONS",
        "FORMS",
        "PAGES",
        "THEMES",
        "WHEN_FULL",
        "AxisKind",
        "Direction",
        "Form",
        "WhenFull",
    ),
    "conversion": (
        "EXCHANGE_FORMATS",
        "TABLE_FIELDS",
        "check_convertible",
        "convert",
        "is_table",
        "read_table",
        "schema_text",
        "suffix_of",
    ),
    "diffing": ("DIFFERENCE_FORMATS", "Difference", "diff", "difference_report"),
    "drawing": ("MissingGlyphs", "PageOverflow", "draw", "writer_for"),
    "editing": (
        "RECORD_NAMES",
        "Assignment",
        "Change",
        "EditError",
        "add",
        "add_fields",
        "event_files_of",
        "first_file",
        "normalise",
        "set_fields",
        "set_paths",
    ),
    "files": ("CannotWrite", "write_atomically"),
    "reading": (
        "EventFileError",
        "Reading",
        "UnreadableFile",
        "check",
        "counts_of",
        "findings_in",
        "load",
        "order",
        "read",
        "reading_summary",
        "tighten",
        "timeline_summary",
    ),
    "reasoning": (
        "MODES",
        "Hearing",
        "Mode",
        "ReportForm",
        "comparison_report",
        "contradictions_report",
        "order_report",
        "relation_report",
        "why_report",
    ),
    "summary": ("files_of", "measures_told", "picture_summary", "twins_of"),
    "selection": ("SelectionError", "findings_about", "select"),
    "telling": ("LISTINGS", "UnknownCode", "UnknownEvent", "explain", "listing", "listing_format_of", "show"),
}

__all__ = [
    "AXES",
    "DIFFERENCE_FORMATS",
    "DIRECTIONS",
    "EXCHANGE_FORMATS",
    "FORMS",
    "LISTINGS",
    "MODES",
    "PAGES",
    "RECORD_NAMES",
    "TABLE_FIELDS",
    "THEMES",
    "WHEN_FULL",
    "Assignment",
    "AxisKind",
    "CannotWrite",
    "Change",
    "Difference",
    "Direction",
    "EditError",
    "EventFileError",
    "Form",
    "Hearing",
    "MissingGlyphs",
    "Mode",
    "PageOverflow",
    "Reading",
    "ReportForm",
    "SelectionError",
    "UnknownCode",
    "UnknownEvent",
    "UnreadableFile",
    "WhenFull",
    "add",
    "add_fields",
    "check",
    "check_convertible",
    "comparison_report",
    "contradictions_report",
    "convert",
    "counts_of",
    "diff",
    "difference_report",
    "draw",
    "edit",
    "event_files_of",
    "explain",
    "files_of",
    "findings_about",
    "findings_in",
    "first_file",
    "is_table",
    "listing",
    "listing_format_of",
    "load",
    "measures_told",
    "normalise",
    "order",
    "order_report",
    "picture_summary",
    "read",
    "read_table",
    "reading_summary",
    "relation_report",
    "schema_text",
    "select",
    "set_fields",
    "set_paths",
    "show",
    "suffix_of",
    "tighten",
    "timeline_summary",
    "twins_of",
    "why_report",
    "write_atomically",
    "writer_for",
]


def __getattr__(name: str) -> object:
    if name == "edit":
        return import_module(f"{__name__}.editing")
    for home, names in _HOMES.items():
        if name in names:
            value: object = getattr(import_module(f"{__name__}.{home}"), name)
            globals()[name] = value  # asked for once
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
