"""Which column of a table is which field: ours, those of TimelineJS sheets, and what else people call them.

A column is recognised by its heading (`headings`). Sheets of TimelineJS
(timeline.knightlab.com) have Year, Month, Day, Time, their End twins, Headline, Text, Media and so on.
"""

from collections.abc import Sequence
from difflib import get_close_matches

from attrs import define, field

from chronicle.eventfiles.notations.cells import Cell
from chronicle.eventfiles.notations.headings import FIELDS, PARTS, field_called, folded
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.text import TableHints

_NEAR = 0.75
"""How like a known heading another has to be: most columns of most tables are meant as they are."""


@define
class Columns:
    """Where each field stands in a row."""

    places: dict[str, int] = field(factory=dict[str, int])
    headings: list[Cell] = field(factory=list[Cell])

    def cell(self, row: Sequence[Cell], name: str) -> Cell | None:
        """What a row has in a column, None where it has nothing."""
        index = self.places.get(name)
        if index is None or index >= len(row) or not row[index].value.strip():
            return None
        return row[index]

    def has(self, *names: str) -> bool:
        """Whether all the columns are there."""
        return all(name in self.places for name in names)


def columns_of(header: Sequence[Cell], hints: TableHints, findings: Findings) -> Columns:
    """The fields that the headings name. What is none is noted, and its column not read."""
    columns = Columns(headings=list(header))
    asked: dict[str, list[str]] = {}
    for name, heading in hints.columns.items():
        asked.setdefault(folded(heading), []).append(name)
    taken = {name for cell in header for name in asked.get(folded(cell.value), ())}
    unread: list[Cell] = []
    for index, cell in enumerate(header):
        names = asked.get(folded(cell.value)) or _field(cell.value, taken)
        if not names:
            unread.append(cell)
        for name in names:
            if name in columns.places:
                first = header[columns.places[name]]
                message = f"the column {cell.value!r} is read as {name!r} already"
                findings.add("F154", cell.spot, message, related=("first here", first.spot))
            else:
                columns.places[name] = index
    for cell in unread if "title" in columns.places or hints.columns else ():
        _note_unread(cell, findings, lacks_date=not columns.places.keys() & {"when", "year", "undated"})
    _note_missing(columns, hints, findings)
    return columns


def _note_missing(columns: Columns, hints: TableHints, findings: Findings) -> None:
    """Note what is asked for and not there, or cannot be read without another column."""
    header = columns.headings
    spot = header[0].spot if header else (1, 1, 1, 1)
    for name in ("latitude", "longitude"):
        if name in columns.places and "where" not in columns.places:
            _note_unread(header[columns.places[name]], findings, why="there is no column 'where' beside it")
    for name, heading in hints.columns.items():
        if name not in columns.places:
            near = get_close_matches(heading, [cell.value for cell in header], n=1)
            help_ = f"did you mean {near[0]!r}?" if near else None
            findings.add("F155", spot, f"no column is called {heading!r}", help=help_)
    if "title" not in columns.places and "title" not in hints.columns:
        message = "no column is called 'title', and an event needs one"
        help_ = (
            "the first row names the columns: title, when, …; rename one, or say which it is: "
            "chronicle convert FILE OUT --column title=NAME"
        )
        findings.add("F155", spot, message, help=help_)


def _field(heading: str, taken: set[str]) -> list[str]:
    name = field_called(heading)
    return [] if name is None or name in taken else [name]


def _note_unread(
    cell: Cell, findings: Findings, why: str = "it is no field of an event", *, lacks_date: bool = False
) -> None:
    heading = cell.value.strip()[:60]
    if heading:
        near = get_close_matches(folded(heading), [*FIELDS, *PARTS], n=1, cutoff=_NEAR)
        is_near = bool(near) and near[0] != folded(heading)
        help_ = f"did you mean {near[0]!r}?" if is_near else None
        if lacks_date and not is_near:
            help_ = f'if it tells when: chronicle convert FILE OUT --column when="{heading}"'
        findings.add("F156", cell.spot, f"the column {heading!r} is not read: {why}", help=help_)
