"""The catalogue of codes: every code that chronicle reports, and the page of each."""

from chronicle.diagnostics.catalogue.known import CODES, explain
from chronicle.diagnostics.catalogue.reference_page import reference_page

__all__ = ["CODES", "explain", "reference_page"]
