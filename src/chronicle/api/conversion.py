"""Conversion: event files, tables and the formats of others → each other, with a report of what is lost."""

import json
from collections.abc import Mapping, Sequence
from os import PathLike, fspath
from pathlib import Path

from attrs import evolve

from chronicle.eventfiles import Reading, read
from chronicle.eventfiles.notations.headings import FIELDS, PARTS
from chronicle.eventfiles.reading import read_alone
from chronicle.eventfiles.schema import schema
from chronicle.eventfiles.syntax.text import TableHints
from chronicle.interchange.conversion import EXCHANGE, Converted, exchange_format_of
from chronicle.model import Timeline

EXCHANGE_FORMATS: tuple[str, ...] = tuple(known.name for known in EXCHANGE)
"""The names of the formats that a chronology is converted into."""

TABLE_FIELDS: tuple[str, ...] = (*FIELDS, *PARTS)
"""The fields that a column of a table can be."""

_TABLES = frozenset({".csv", ".tsv"})


def read_table(
    path: str | PathLike[str],
    *,
    columns: Mapping[str, str] | None = None,
    language: str = "en",
    title: str | None = None,
    source: str | None = None,
    is_day_first: bool | None = None,
) -> Reading:
    """A table of events (CSV) and every finding, cell by cell.

    ``columns`` tells which column is which field where its heading does not ({"title": "battle_name"});
    ``source`` is what rows rest on that name no source; ``is_day_first`` what 4/12/1861 means; dates in words
    are read in the ``language``.

    Raises:
        UnreadableFile: the path is missing, or no text in UTF-8.
        ValueError: the file is no table.
    """
    if Path(path).suffix.lower() not in _TABLES:
        raise ValueError(f"{fspath(path)} is no table: one has the suffix {' or '.join(sorted(_TABLES))}")
    hints = TableHints(
        columns=columns or {}, language=language, title=title, source=source, is_day_first=is_day_first
    )
    first = read(path)
    text = evolve(first.texts[str(Path(path))], hints=hints)
    reading = read_alone(text)
    return evolve(first, timeline=reading.timeline, diagnostics=reading.diagnostics)


def convert(timeline: Timeline, path: str | PathLike[str]) -> Converted:
    """The text of a timeline in the format of a file, by its suffix, with findings for what it cannot say.

    Nothing is written: that is `write_atomically`, or the caller.

    Raises:
        ValueError: no format has such a suffix.

    >>> from chronicle.model import Event, collect
    >>> print(convert(collect({"coup": Event(title="Coup", when="2020-08")}), "coup.csv").text, end="")
    id,title,when
    coup,Coup,2020-08
    """
    return exchange_format_of(fspath(path)).write(timeline)


def check_convertible(path: str | PathLike[str]) -> None:
    """Refuse a name that no format has before any work is done.

    Raises:
        ValueError: no format has such a suffix; the message lists those that there are.
    """
    exchange_format_of(fspath(path))


def suffix_of(name: str) -> str:
    """The usual suffix of the files of a format.

    >>> suffix_of("yaml")
    '.yaml'
    """
    return next(known.suffixes[0] for known in EXCHANGE if known.name == name)


def schema_text() -> str:
    """The JSON Schema of event files in YAML and JSON, as text."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def is_table(paths: Sequence[str]) -> bool:
    """Whether the paths are one table."""
    return len(paths) == 1 and Path(paths[0]).suffix.lower() in _TABLES
