"""Findings that need only a timeline and its dates."""

from chronicle.eventfiles.checks.known import semantic_findings
from chronicle.eventfiles.checks.words import dates_in_words

__all__ = ["dates_in_words", "semantic_findings"]
