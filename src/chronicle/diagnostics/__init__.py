"""What to tell the user about a file: findings as plain records, each with a permanent code."""

from chronicle.diagnostics.catalogue import CODES, explain
from chronicle.diagnostics.diagnostic import Diagnostic, Diagnostics, Related, Severity, in_file_order
from chronicle.diagnostics.location import Location

__all__ = [
    "CODES",
    "Diagnostic",
    "Diagnostics",
    "Location",
    "Related",
    "Severity",
    "explain",
    "in_file_order",
]
