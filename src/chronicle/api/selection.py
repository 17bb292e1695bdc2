"""Choosing events by actor, tag, time and source, with the nearest right word for a wrong one."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from chronicle.diagnostics import Diagnostic, Location, Severity
from chronicle.model import Timeline


class SelectionError(ValueError):
    """A selection that names nothing that there is, or leaves nothing."""


def select(
    timeline: Timeline,
    *,
    actor: str | None = None,
    tag: str | None = None,
    between: str | None = None,
    source: str | None = None,
) -> Timeline:
    """The events that have an actor, bear a tag, may lie in a stretch of time, and rest on a source.

    Raises:
        SelectionError: there is no such actor, tag or source, ``between`` is no date, or no event is left.
    """
    check_known("actor", actor, _actor_names(timeline))
    check_known("tag", tag, [name for event in timeline for name in event.tags])
    check_known("source", source, timeline.sources)
    try:
        selected = timeline.select(actor=actor, tag=tag, between=between, source=source)
    except ValueError as error:
        raise SelectionError(f"between {between!r}: {error}") from error
    if timeline.events and not selected.events:
        raise SelectionError("no event matches the selection")
    return selected


def findings_about(timeline: Timeline, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings that stand in, or speak of, a line of an event of the timeline; and all errors."""
    lines = {
        line
        for (name, _, _), place in timeline.locations.items()
        if name in timeline.events
        for line in _lines(place)
    }

    def concerns(finding: Diagnostic) -> bool:
        places = (finding.location, *(related.location for related in finding.related))
        return any((place.file, place.line) in lines for place in places if place is not None)

    return tuple(finding for finding in findings if finding.severity is Severity.ERROR or concerns(finding))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that a wrong one most likely means, None where none is near.

    >>> nearest("frnace", ["France", "Mali"])
    'France'
    """
    by_folded = {name.casefold(): name for name in known}
    found = get_close_matches(word.casefold(), by_folded, n=1)
    return by_folded[found[0]] if found else None


def _actor_names(timeline: Timeline) -> list[str]:
    """Everything that actors are called; names last, as they are what is proposed for a wrong word."""
    actors = timeline.actors.values()
    return [
        *timeline.actors,
        *(alias for actor in actors for alias in actor.aliases),
        *(actor.name for actor in actors),
    ]


def check_known(kind: str, word: str | None, known: Iterable[str]) -> None:
    """Raise a `SelectionError` that proposes the nearest word, where the word is not among the known."""
    names = list(known)
    folds = str.casefold if kind == "actor" else str
    if word is None or folds(word) in {folds(name) for name in names}:
        return
    meant = nearest(word, names)
    raise SelectionError(f"no {kind} {word!r}" + (f"; did you mean {meant!r}?" if meant else ""))


def _lines(place: Location) -> Iterator[tuple[str, int]]:
    for line in range(place.line, place.end_line + 1):
        yield place.file, line
