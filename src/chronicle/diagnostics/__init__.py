"""What to tell the user about a file: findings as plain records, each with a permanent code."""

from chronicle.diagnostics.catalogue import CODES, explain
from chronicle.diagnostics.columns import columns_of, wrap
from chronicle.diagnostics.diagnostic import Diagnostic, Diagnostics, Related, Severity, in_file_order
from chronicle.diagnostics.location import Location
from chronicle.diagnostics.printable import on_one_line, printable
from chronicle.diagnostics.silence import Silence, without_silenced

__all__ = [
    "CODES",
    "Diagnostic",
    "Diagnostics",
    "Location",
    "Related",
    "Severity",
    "Silence",
    "columns_of",
    "explain",
    "in_file_order",
    "on_one_line",
    "printable",
    "without_silenced",
    "wrap",
]
