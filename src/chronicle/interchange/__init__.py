"""Timelines as text that others read: the chronology as a list, in every format of the table."""

from chronicle.interchange.formats import FORMATS, Format, format_named

__all__ = ["FORMATS", "Format", "format_named"]
