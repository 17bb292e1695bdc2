"""The table of all codes. A code, once published, never changes its meaning."""

from collections.abc import Mapping
from types import MappingProxyType

from chronicle.diagnostics.catalogue.chronology import CHRONOLOGY
from chronicle.diagnostics.catalogue.entry import Entry
from chronicle.diagnostics.catalogue.exchange import EXCHANGE
from chronicle.diagnostics.catalogue.fields import FIELDS
from chronicle.diagnostics.catalogue.files import FILES
from chronicle.diagnostics.catalogue.notations import NOTATIONS
from chronicle.diagnostics.catalogue.references import REFERENCES

CODES: Mapping[str, Entry] = MappingProxyType(
    {entry.code: entry for entry in (*FILES, *NOTATIONS, *FIELDS, *REFERENCES, *CHRONOLOGY, *EXCHANGE)}
)


def explain(code: str) -> str:
    """The page of a code, as Markdown.

    Raises:
        KeyError: there is no such code.

    >>> explain("F201").splitlines()[0]
    '## F201: A record has no such field'
    """
    return CODES[code.upper()].page
