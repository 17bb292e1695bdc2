"""The table of formats that a timeline is exchanged in: their names, their files, and what writes each."""

from collections.abc import Callable
from pathlib import PurePath

from attrs import frozen

from chronicle.eventfiles.writing import write_event_file
from chronicle.interchange.conversion.data_text import write_json_data, write_yaml_data
from chronicle.interchange.conversion.losses import Converted, renamings
from chronicle.interchange.conversion.table_text import write_csv
from chronicle.model import Timeline


@frozen(kw_only=True)
class ExchangeFormat:
    """A format to convert into; ``suffixes`` are those of its files."""

    name: str
    suffixes: tuple[str, ...]
    write: Callable[[Timeline], Converted]


def _write_python(timeline: Timeline) -> Converted:
    written = write_event_file(timeline)
    return Converted(text=written.text, losses=tuple(renamings(written.renamed, timeline)))


EXCHANGE = (
    ExchangeFormat(name="python", suffixes=(".py",), write=_write_python),
    ExchangeFormat(name="yaml", suffixes=(".yaml", ".yml"), write=write_yaml_data),
    ExchangeFormat(name="json", suffixes=(".json",), write=write_json_data),
    ExchangeFormat(name="csv", suffixes=(".csv",), write=write_csv),
)


def exchange_format_of(path: str) -> ExchangeFormat:
    """The format that a file is written in, by its suffix.

    Raises:
        ValueError: no format has such a suffix; the message lists those that there are.

    >>> exchange_format_of("mali.yml").name
    'yaml'
    """
    name = path.lower()
    found = [known for known in EXCHANGE if any(name.endswith(suffix) for suffix in known.suffixes)]
    if found:
        return max(found, key=lambda known: max(len(s) for s in known.suffixes if name.endswith(s)))
    suffixes = ", ".join(suffix for known in EXCHANGE for suffix in known.suffixes)
    raise ValueError(f"no format for {PurePath(path).name!r}: a chronology is written as {suffixes}")
