"""The table of notations: which files are written in each, and what reads their declarations."""

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath
from typing import TypeAlias, cast

from attrs import frozen

from chronicle.eventfiles.rungs import Declarations
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.text import EventText

Declare: TypeAlias = Callable[[EventText, Findings], Declarations]


@frozen(kw_only=True)
class Notation:
    """A way to write an event file down: the suffixes of its files, and the function that reads them."""

    name: str
    suffixes: tuple[str, ...]
    reader: tuple[str, str]

    def declare(self, text: EventText, findings: Findings) -> Declarations:
        """What a text declares. The reader is loaded when it is first needed: most files are Python."""
        module, function = self.reader
        declare = cast("Declare", getattr(import_module(f"{__package__}.{module}"), function))
        return declare(text, findings)


NOTATIONS = (
    Notation(name="yaml", suffixes=(".yaml", ".yml"), reader=("yaml_nodes", "yaml_declarations")),
    Notation(name="json", suffixes=(".json",), reader=("json_nodes", "json_declarations")),
    Notation(name="csv", suffixes=(".csv", ".tsv"), reader=("csv_table", "csv_declarations")),
)
"""Every notation but Python's, which is read statement by statement."""


def notation_of(name: str) -> Notation | None:
    """The notation of a file by its name; None where it is Python.

    >>> notation_of("events/mali.yaml").name, notation_of("events/mali.py")
    ('yaml', None)
    """
    suffix = PurePath(name).suffix.lower()
    return next((notation for notation in NOTATIONS if suffix in notation.suffixes), None)
