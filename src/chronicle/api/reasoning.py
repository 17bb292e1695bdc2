"""What follows from all claims together, as a text to read or as JSON. Nothing private is told."""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from chronicle.api.selection import SelectionError, check_known
from chronicle.api.telling import UnknownEvent, unknown_event
from chronicle.chronology import MODES, Chronology, Mode, compare, order_of, reports, tighten
from chronicle.model import Plain, Timeline

__all__ = [
    "EVERYTHING",
    "MODES",
    "ContradictionsReport",
    "Hearing",
    "Mode",
    "ReportForm",
    "comparison_report",
    "contradictions_report",
    "heard",
    "order_report",
    "relation_report",
    "why_report",
]

ReportForm: TypeAlias = Literal["text", "json"]


@frozen(kw_only=True)
class Hearing:
    """Which claims are heard, and what is made of those that contradict each other."""

    mode: Mode = "keep"
    sources: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The sources and tags by their ids, as a title."""
        return ", ".join((*self.sources, *self.tags)) or "all sources"


EVERYTHING = Hearing()
"""All claims, and nothing decided."""


def order_report(
    timeline: Timeline,
    hearing: Hearing,
    *,
    only: Collection[str] | None = None,
    form: ReportForm = "text",
    width: int = 80,
) -> str:
    """The order of the events, or of some of them, with what forces each step."""
    found = order_of(heard(timeline, hearing), only=only)
    return reports.order_text(found, width=width) if form == "text" else _json(reports.order_plain(found))


def why_report(
    timeline: Timeline, event_id: str, hearing: Hearing, *, form: ReportForm = "text", width: int = 80
) -> str:
    """Why the bounds of an event are what they are.

    Raises:
        UnknownEvent: the timeline has no such event, or keeps it private.
    """
    chronology = heard(timeline, hearing)
    _check_events((event_id,), chronology.timeline)
    if form == "text":
        return reports.why_text(event_id, chronology, width=width)
    return _json(reports.why_plain(event_id, chronology))


def relation_report(
    timeline: Timeline,
    events: tuple[str, str],
    hearing: Hearing,
    *,
    form: ReportForm = "text",
    width: int = 80,
) -> str:
    """How two events lie to each other, and which claims make it so.

    Raises:
        UnknownEvent: the timeline has no such event, or keeps it private.
        SelectionError: one event is named twice.
    """
    chronology = heard(timeline, hearing)
    _check_events(events, chronology.timeline)
    if len(set(events)) == 1:
        raise SelectionError(f"{events[0]!r} is one event: name another one beside it")
    if form == "text":
        return reports.relation_text(*events, chronology, width=width)
    return _json(reports.relation_plain(*events, chronology))


@frozen(kw_only=True)
class ContradictionsReport:
    """What contradicts what, in words, and whether anything does."""

    text: str
    has_any: bool


def contradictions_report(
    timeline: Timeline, hearing: Hearing, *, form: ReportForm = "text", width: int = 80
) -> ContradictionsReport:
    """What contradicts what, and what was set aside."""
    chronology = heard(timeline, hearing)
    text = (
        reports.contradictions_text(chronology, width=width)
        if form == "text"
        else _json(reports.contradictions_plain(chronology))
    )
    return ContradictionsReport(text=text, has_any=bool(chronology.contradictions))


def comparison_report(
    timeline: Timeline, hearings: tuple[Hearing, Hearing], *, form: ReportForm = "text", width: int = 80
) -> str:
    """What differs between two hearings of the same timeline."""
    one, other = (heard(timeline, hearing) for hearing in hearings)
    names = (hearings[0].name, hearings[1].name)
    found = compare(one, other)
    if form == "text":
        return reports.comparison_text(found, one.timeline, names, width=width)
    return _json(reports.comparison_plain(found, one.timeline, names))


def heard(timeline: Timeline, hearing: Hearing) -> Chronology:
    """The chronology of what is public, as a hearing has it.

    Raises:
        SelectionError: there is no such source or tag, or mode ``only`` names none.
    """
    public = timeline.public()
    if hearing.mode == "only" and not hearing.sources and not hearing.tags:
        raise SelectionError("mode 'only' needs a source or a tag: --only-source ID or --only-tag TAG")
    for source in hearing.sources:
        check_known("source", source, public.sources)
    for tag in hearing.tags:
        check_known("tag", tag, {name for event in public for name in event.tags})
    return tighten(public, mode=hearing.mode, sources=hearing.sources or None, tags=hearing.tags or None)


def _check_events(events: Iterable[str], timeline: Timeline) -> None:
    for event in events:
        if event not in timeline.events:
            raise UnknownEvent(unknown_event(event, timeline))


def _json(document: Mapping[str, Plain]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
