"""Texts that say what is printed beside them, or what must not be printed."""

import re
from collections.abc import Iterator

from chronicle.dates import SECONDS_PER_DAY, Date
from chronicle.dates.civil import civil_from_days
from chronicle.diagnostics import Diagnostic
from chronicle.eventfiles.checks.finding import finding_of
from chronicle.model import Dating, Timeline


def title_repeats_its_date(timeline: Timeline) -> Iterator[Diagnostic]:
    """Titles that hold the year, or the text, of a date that is printed beside them (F224)."""
    for event in timeline:
        for dating in event.datings if _DIGIT.search(event.title) else ():
            year = _year(dating)
            wanted = [str(dating.when), *([str(year)] if year is not None else [])]
            if any(_stands_in(event.title, text) for text in wanted):
                yield finding_of("F224", "the title repeats its date", timeline, event, field="title")
                break


def _stands_in(title: str, text: str) -> bool:
    return (
        text in title  # which is seldom, and a pattern for each date would cost more than all else
        and re.search(rf"(?<![\w-]){re.escape(text)}(?![\w-])", title) is not None
    )


_DIGIT = re.compile(r"\d")


def _year(dating: Dating) -> int | None:
    """The one year of our era in which a dating lies whole, written with four digits as titles write it."""
    when = dating.when
    if isinstance(when, Date) and isinstance(when.year, int) and isinstance(when.month, int):
        return when.year if when.year >= _FOUR_DIGITS else None
    span = when.span
    first, last = span.start.earliest, span.end.latest
    if first is None or last is None:
        return None
    year, _, _ = civil_from_days(first // SECONDS_PER_DAY)
    end_year, _, _ = civil_from_days((last - 1) // SECONDS_PER_DAY)
    return year if year == end_year and year >= _FOUR_DIGITS else None


_FOUR_DIGITS = 1000


def private_names(timeline: Timeline) -> Iterator[Diagnostic]:
    """Public texts that hold the name of a private actor (F223)."""
    names = [
        re.escape(name)
        for actor in timeline.actors.values()
        if actor.private
        for name in (actor.name, *actor.aliases)
    ]
    if not names:
        return
    named = re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", re.IGNORECASE)
    for event in timeline:
        if event.private:
            continue
        for field in ("title", "short", "note"):
            text = getattr(event, field)
            if text is not None and named.search(text):
                message = f"the {field} holds the name of a private actor, and would be printed"
                yield finding_of("F223", message, timeline, event, field=field, hides_line=True)
