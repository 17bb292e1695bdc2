"""Timelines as text that others read: the chronology as a list, in every format of the table."""

from chronicle.interchange.formats import FORMATS, Format, format_named
from chronicle.interchange.one_event import write_event

__all__ = ["FORMATS", "Format", "format_named", "write_event"]
