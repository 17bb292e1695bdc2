"""Dates that the sources cited for them, or the day of the whole, speak against."""

from collections.abc import Iterator

from chronicle.dates import SECONDS_PER_DAY, DateValue, Interval, Span
from chronicle.diagnostics import Diagnostic
from chronicle.eventfiles.checks.finding import finding_of
from chronicle.model import Dating, Event, Source, Timeline

_AHEAD = frozenset({"planned", "cancelled"})


def dated_after_its_source(timeline: Timeline) -> Iterator[Diagnostic]:
    """Datings that begin after a source cited for them was published (F222)."""
    for event, index, dating, source in _published(timeline):
        if _is_after(_span(dating, event, timeline).start.earliest, source.published):
            message = (
                f"this is dated {dating.when}, after its source {source.id!r} was published "
                f"({source.published})"
            )
            remedy = 'what is still ahead has status="planned"'
            yield finding_of(
                "F222",
                message,
                timeline,
                event,
                field="when",
                index=index,
                help=remedy,
                is_private=source.private,
            )


def goes_on_after_its_source(timeline: Timeline) -> Iterator[Diagnostic]:
    """Datings whose end is known, and lies after the publication of the source cited for them (F231)."""
    for event, index, dating, source in _published(timeline):
        is_end = event.kind != "happening" and isinstance(dating.when, Interval)
        span = _span(dating, event, timeline)
        if not is_end or _is_after(span.start.earliest, source.published):
            continue
        if _is_after(span.end.earliest, source.published):
            message = (
                f"this ends after its source {source.id!r} was published ({source.published}), which cannot "
                "know of that"
            )
            yield finding_of(
                "F231",
                message,
                timeline,
                event,
                field="when",
                index=index,
                help="an end that was still open is written '/..'",
                is_private=source.private,
            )


def after_the_last_day(timeline: Timeline) -> Iterator[Diagnostic]:
    """Events told as having happened after the day up to which the chronology is told (F233)."""
    last = timeline.header.as_of
    files = {sheet.file for sheet, _, _ in timeline.locations.rows.values()}
    # Of several files the header of one is shown, and its day is not that of the others.
    for event in timeline if last is not None and len(files) <= 1 else ():
        if event.status.kind in _AHEAD:
            continue
        for index, dating in enumerate(event.datings):
            if _is_after(_span(dating, event, timeline).start.earliest, last):
                message = f"this is dated {dating.when}, and the chronology is told up to {last}"
                remedy = 'what is still ahead has status="planned"; else correct as_of'
                yield finding_of("F233", message, timeline, event, field="when", index=index, help=remedy)


def _published(timeline: Timeline) -> Iterator[tuple[Event, int, Dating, Source]]:
    """Every dating of what is told as done, with each source cited for it whose publication is known."""
    for event in timeline:
        if event.status.kind not in _AHEAD:
            for index, dating in enumerate(event.datings):
                for source in _sources_of(dating, event, timeline):
                    if source.published is not None:
                        yield event, index, dating, source


def _span(dating: Dating, event: Event, timeline: Timeline) -> Span:
    """The bounds of a dating, "about" as wide as its sources say."""
    return dating.when.padded(timeline.circa.policy(dating.sources or event.sources))


def _is_after(moment: int | None, date: DateValue | None) -> bool:
    """Whether a moment lies after a date; a day's grace, as the two may be told by different clocks."""
    end = None if date is None else date.padded_span.end.latest
    return moment is not None and end is not None and moment >= end + SECONDS_PER_DAY


def _sources_of(dating: Dating, event: Event, timeline: Timeline) -> list[Source]:
    citations = dating.sources or event.sources
    return [
        timeline.sources[citation.source_id]
        for citation in citations
        if citation.source_id in timeline.sources
    ]
