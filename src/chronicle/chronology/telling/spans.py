"""When an event was, in words, as its tightest bounds tell: no more than they do, and never a made-up end."""

from chronicle.chronology.points import Points
from chronicle.chronology.solving.system import Solution
from chronicle.chronology.telling.time_words import instant_in_words
from chronicle.model import EventKind


def span_in_words(event: str, kind: EventKind, *, points: Points, solution: Solution) -> str:
    """The bounds of an event in words; those of a happening as one stretch in which it lies.

    A process or a state is told by its start and its end, whichever of them something bounds.
    """
    start, end = points.start(event), points.end(event)
    earliest, latest = solution.earliest, solution.latest
    if kind == "happening":
        return _told(
            _instant(earliest[start], is_end=False), _instant(latest[end], is_end=True), "at no known time"
        )
    began = _told(_instant(earliest[start], is_end=False), _instant(latest[start], is_end=False), "")
    ended = _told(_instant(earliest[end], is_end=True), _instant(latest[end], is_end=True), "")
    parts = (("began ", began), ("ended ", ended))
    return "; ".join(f"{verb}{told}" for verb, told in parts if told) or "at no known time"


def _instant(tick: int | None, *, is_end: bool) -> str | None:
    return None if tick is None else instant_in_words(tick, is_end=is_end)


def _told(first: str | None, last: str | None, unknown: str) -> str:
    if first is None and last is None:
        return unknown
    if first is None:
        return f"not after {last}"
    if last is None:
        return f"not before {first}"
    return first if first == last else f"between {first} and {last}"
