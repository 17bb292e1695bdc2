"""When an event was, in words, as its tightest bounds tell: no more than they do, and never a made-up end."""

from chronicle.chronology.points import Points
from chronicle.chronology.solving.system import Solution
from chronicle.chronology.telling.time_words import instant_in_words, stretch_in_words
from chronicle.model import EventKind


def span_in_words(event: str, kind: EventKind, *, points: Points, solution: Solution, zone: str = "") -> str:
    """The bounds of an event in words; those of a happening as one stretch in which it lies.

    A process or a state is told by its start and its end, whichever of them something bounds. ``zone`` is the
    name of the clock, where times of day are told.
    """
    start, end = points.start(event), points.end(event)
    earliest, latest = solution.earliest, solution.latest
    if kind == "happening":
        return _told(earliest[start], latest[end], (False, True), zone) or "at no known time"
    began = _told(earliest[start], latest[start], (False, False), zone)
    ended = _told(earliest[end], latest[end], (True, True), zone)
    parts = (("began ", began), ("ended ", ended))
    return "; ".join(f"{verb}{told}" for verb, told in parts if told) or "at no known time"


def _told(first: int | None, last: int | None, ends: tuple[bool, bool], zone: str) -> str:
    if first is not None and last is not None:
        return stretch_in_words(first, last, ends=ends, zone=zone)
    if first is not None:
        return f"not before {instant_in_words(first, is_end=ends[0], zone=zone)}"
    if last is not None:
        return f"not after {instant_in_words(last, is_end=ends[1], is_latest=True, zone=zone)}"
    return ""
