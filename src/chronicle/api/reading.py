"""Reading event files, and what follows from them: findings, bounds, order."""

from collections.abc import Iterator

from attrs import evolve

from chronicle.chronology import findings, order, tighten
from chronicle.diagnostics import CODES, Diagnostic, Related, in_file_order
from chronicle.eventfiles import (
    EventFileError,
    Reading,
    UnreadableFile,
    dates_in_words,
    load,
    read,
    semantic_findings,
)
from chronicle.model import Timeline

__all__ = [
    "EventFileError",
    "Reading",
    "UnreadableFile",
    "check",
    "dates_in_words",
    "load",
    "order",
    "read",
    "tighten",
]


def check(timeline: Timeline) -> tuple[Diagnostic, ...]:
    """All that is to be said about a timeline, in file order: about its records, and about time and order.

    A finding that rests on something private bears its code and its places, and no words of the file.

    >>> from chronicle.model import Event, collect
    >>> talks = Event(title="Talks", when="2020-08-18", before="coup")
    >>> found = check(collect({"talks": talks, "coup": Event(title="Coup", when="2020-07")}))
    >>> [finding.code for finding in found if finding.severity == "error"]
    ['C401']
    """
    return in_file_order((*semantic_findings(timeline), *_of_time(timeline)))


def _of_time(timeline: Timeline) -> Iterator[Diagnostic]:
    """Contradictions and rival datings: those that public claims alone make in full, the others hushed."""
    public = timeline.public()
    told = findings(tighten(public))
    yield from told
    if public is not timeline:
        places = {(finding.code, finding.location) for finding in told}
        for finding in findings(tighten(timeline)):
            if (finding.code, finding.location) not in places:
                yield _hushed(finding)


def _hushed(finding: Diagnostic) -> Diagnostic:
    related = tuple(
        Related(message="a part of it stands here", location=one.location) for one in finding.related
    )
    return evolve(finding, message=CODES[finding.code].title.lower(), related=related, excerpt="")
