"""Dates against the words that are given for them, and how dates were read that are told in words."""

import re
from collections.abc import Iterator

from chronicle.dates import Date, DateValue, EdtfError
from chronicle.dates.civil import SECONDS_PER_DAY
from chronicle.diagnostics import Diagnostic, in_file_order
from chronicle.eventfiles.checks.finding import finding_of
from chronicle.eventfiles.checks.weekdays import NAMES, weekdays_in
from chronicle.model import Dating, Event, Timeline, is_in_words, read_date, share_time

_LONGEST = 80
"""Longer words are a sentence, and no date alone."""


def says_something_else(timeline: Timeline) -> Iterator[Diagnostic]:
    """Datings that contradict the words given for them (F229), or say more without a reason (F228)."""
    for event in timeline:
        for index, dating in enumerate(event.datings):
            if dating.says is not None:
                said = _date_in(dating.says, dating, event, timeline)
                found = _unlike(dating, said) or _more_than(dating, said)
                if found is not None:
                    code, message, remedy = found
                    yield finding_of(code, message, timeline, event, field="when", index=index, help=remedy)


def _date_in(words: str, dating: Dating, event: Event, timeline: Timeline) -> DateValue | None:
    """The date that words alone make, in the language of their source or of the file."""
    if len(words) > _LONGEST:
        return None
    cited = [timeline.sources.get(one.source_id) for one in dating.sources or event.sources]
    languages = [source.language for source in cited if source is not None and source.language is not None]
    for language in dict.fromkeys([*languages, timeline.header.language]):
        try:
            return read_date(
                re.sub(r"^(?:in|on|im|am|en|le|el) ", "", words, flags=re.IGNORECASE), language=language
            )
        except EdtfError:
            continue
    return None


def _unlike(dating: Dating, said: DateValue | None) -> tuple[str, str, str] | None:
    if said is None or share_time(said, dating.when):
        return None
    return "F229", f"the words say {said}, and the date {dating.when}", "correct the one that is wrong"


def _more_than(dating: Dating, said: DateValue | None) -> tuple[str, str, str] | None:
    """A date finer than its words, or of a year that they do not give, and nothing that says why."""
    if dating.inferred is not None:
        return None
    remedy = 'say what it was concluded from: inferred="the year, from the context"'
    if said is not None:
        finer = _length(dating.when) < _length(said)
        return ("F228", f"the words say {said} and no more", remedy) if finer else None
    year = dating.when.year if isinstance(dating.when, Date) else None
    if (
        not isinstance(year, int)
        or year < _FOUR_DIGITS
        or re.search(rf"(?<!\d){year}(?!\d)", dating.says or "")
    ):
        return None
    return "F228", f"the words do not give the year {year}", remedy


_FOUR_DIGITS = 1000


def _length(value: DateValue) -> float:
    span = value.padded_span
    if span.start.earliest is None or span.end.latest is None:
        return float("inf")
    return span.end.latest - span.start.earliest


# ---------------------------------------------------------------- weekdays
def weekday_does_not_fit(timeline: Timeline) -> Iterator[Diagnostic]:
    """Days on which it was another weekday than the words for them, or the title, say (F225)."""
    for event in timeline:
        for index, dating in enumerate(event.datings):
            named = {
                day for text in (dating.says, event.title) if text is not None for day in weekdays_in(text)
            }
            is_weekday = _weekday(dating.when) if len(named) == 1 else None
            if is_weekday is not None and is_weekday not in named:
                message = f"{dating.when} was a {NAMES[is_weekday]}; the words say {NAMES[named.pop()]}"
                yield finding_of("F225", message, timeline, event, field="when", index=index)


def _weekday(value: DateValue) -> int | None:
    """0 for Monday, None where the date is no one day."""
    if not isinstance(value, Date) or not isinstance(value.day, int):
        return None
    span = value.span
    first, last = span.start.earliest, span.end.latest
    if first is None or last is None or last - first != SECONDS_PER_DAY:
        return None
    return (first // SECONDS_PER_DAY + _THURSDAY) % len(NAMES)


_THURSDAY = 3
"""The weekday of 1970-01-01."""


# ---------------------------------------------------------------- dates in words
def dates_in_words(timeline: Timeline) -> tuple[Diagnostic, ...]:
    """How each date was read that an event tells in words (F230): for who asks, as nothing is wrong there."""
    return in_file_order([finding for event in timeline for finding in _words_of(event, timeline)])


def _words_of(event: Event, timeline: Timeline) -> Iterator[Diagnostic]:
    undated = event.undated
    told: list[tuple[DateValue | None, int | None]] = [
        (dating.when, index) for index, dating in enumerate(event.datings)
    ]
    told += [] if undated is None else [(undated.not_before, None), (undated.not_after, None)]
    for date, index in told:
        if date is not None and date.text is not None and is_in_words(date.text):
            message = f"{date.text!r} is read as {date}"
            yield finding_of("F230", message, timeline, event, field="when", index=index)
