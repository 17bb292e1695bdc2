"""Reading event files, and what follows from them: findings, bounds, order."""

from collections.abc import Iterator, Mapping

from attrs import evolve

from chronicle.chronology import findings, order, tighten
from chronicle.diagnostics import (
    CODES,
    Diagnostic,
    Location,
    Related,
    Silence,
    in_file_order,
    without_silenced,
)
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
    "counts_of",
    "findings_in",
    "load",
    "order",
    "read",
    "reading_summary",
    "tighten",
    "timeline_summary",
]


def check(timeline: Timeline) -> tuple[Diagnostic, ...]:
    """All that is to be said about a timeline, in file order: about its records, and about time and order.

    A finding that rests on something private bears its code and its places, and no words of the file. What a
    comment of the file silences is left out.

    >>> from chronicle.model import Event, collect
    >>> talks = Event(title="Talks", when="2020-08-18", before="coup")
    >>> found = check(collect({"talks": talks, "coup": Event(title="Coup", when="2020-07")}))
    >>> [finding.code for finding in found if finding.severity == "error"]
    ['C401']
    """
    return _checked(timeline)[0]


def findings_in(reading: Reading, *, verbose: bool = False) -> tuple[Diagnostic, ...]:
    """All that is to be said of files that were read: what was found in them, and what follows from them all.

    Where a file has errors nothing is called unused (F310), as what is broken may be what uses it, and an
    event of which a statement was left out does not lack what that may have said (F220, F221). ``verbose``
    tells how dates were read that stand there in words.
    """
    has_errors = reading.has_errors
    found, silences = _checked(reading.timeline)
    follows = [one for one in found if not (has_errors and one.code == "F310")]
    left_out = [
        one.location for one in reading.diagnostics if one.code == "F303" and one.location is not None
    ]
    if left_out:
        maimed = _declared_around(left_out, reading.timeline)
        follows = [one for one in follows if one.code not in {"F220", "F221"} or one.location not in maimed]
    if verbose:
        follows += dates_in_words(reading.timeline)
    if not has_errors:
        follows += [_idle(silence) for silence in silences if not silence.is_used]
    return in_file_order((*reading.diagnostics, *reading.with_excerpts(follows)))


def timeline_summary(timeline: Timeline) -> str:
    """How much a timeline holds, in a line.

    >>> timeline_summary(Timeline())
    'no events'
    """
    return (
        ", ".join(_counted(count, what) for what, count in _counts(timeline).items() if count) or "no events"
    )


def counts_of(reading: Reading) -> Mapping[str, int]:
    """How many files were read, and how much of each kind is in them."""
    return {"files": len(reading.texts), **_counts(reading.timeline)}


def reading_summary(reading: Reading) -> str:
    """What was read, in a line: "3 files: 41 events, 12 actors"."""
    return f"{_counted(len(reading.texts), 'files')}: {timeline_summary(reading.timeline)}"


def _counts(timeline: Timeline) -> dict[str, int]:
    names = ("events", "actors", "places", "sources", "eras")
    return {name: len(timeline.tables[name]) for name in names}


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what.removesuffix('s') if count == 1 else what}"


def _declared_around(places: list[Location], timeline: Timeline) -> set[Location | None]:
    """Where the events are declared in whose fields the places are."""
    lines = {(place.file, line) for place in places for line in range(place.line, place.end_line + 1)}
    maimed: set[Location | None] = set()
    for name in timeline.events:
        _, shape, _ = timeline.locations.rows[name]
        for field, _ in shape:
            where = timeline.location(name, field)
            if where is not None and any(
                (where.file, n) in lines for n in range(where.line, where.end_line + 1)
            ):
                maimed.add(timeline.location(name))
    return maimed


def _checked(timeline: Timeline) -> tuple[tuple[Diagnostic, ...], tuple[Silence, ...]]:
    found = in_file_order((*semantic_findings(timeline), *_of_time(timeline)))
    return without_silenced(found, timeline.silences)


def _idle(silence: Silence) -> Diagnostic:
    """That a comment silences nothing: what is wrong and gone is no reason to hide what may come."""
    return Diagnostic(
        code="F130",
        severity=CODES["F130"].severity,
        message=f"there is no {' or '.join(silence.codes)} here to be ignored",
        location=silence.location,
        help="delete the comment",
    )


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
