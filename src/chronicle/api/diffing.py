"""Telling two versions of a chronology apart."""

from collections.abc import Sequence

from chronicle.interchange.differences import REPORTS, Difference, differences
from chronicle.model import Timeline

__all__ = ["DIFFERENCE_FORMATS", "Difference", "diff", "difference_report"]

DIFFERENCE_FORMATS: tuple[str, ...] = tuple(REPORTS)
"""The names of the formats of a report."""


def diff(old: Timeline, new: Timeline) -> tuple[Difference, ...]:
    """What was added, removed, renamed, moved in time, corrected and re-sourced between two timelines.

    >>> diff(Timeline(), Timeline())
    ()
    """
    return differences(old, new)


def difference_report(found: Sequence[Difference], *, format: str = "text") -> str:  # noqa: A002 - the word of the command line
    """The differences as text, JSON or Markdown.

    Raises:
        KeyError: there is no such format.
    """
    return REPORTS[format](found)
