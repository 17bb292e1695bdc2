"""Telling: the chronology as a list, one event in full, the code of a finding. Nothing private is told."""

from itertools import islice
from pathlib import PurePath

from chronicle import diagnostics
from chronicle.api.selection import nearest
from chronicle.chronology import order
from chronicle.interchange import FORMATS, format_named, write_event
from chronicle.model import Timeline

LISTINGS: tuple[str, ...] = tuple(known.name for known in FORMATS)
"""The names of the formats of a list."""

_MOST_NEAR = 3
"""How many events are offered for a word that stands in their ids or titles."""


class UnknownEvent(ValueError):  # noqa: N818 - it is said as it is read: unknown event 'cop'
    """An event that the timeline does not have; the message names the nearest that it has."""


class UnknownCode(ValueError):  # noqa: N818 - it is said as it is read: unknown code F999
    """A code that no finding bears; the message names the nearest that there is."""


def listing(timeline: Timeline, *, format: str = "text", width: int = 80) -> str:  # noqa: A002 - the word of the command line
    """The public events of a timeline in order, with numbered notes; text is wrapped at ``width`` columns.

    Raises:
        ValueError: there is no such format.

    >>> from chronicle.model import Event, collect
    >>> coup = Event(title="Coup in Mali", when="2020-08")
    >>> print(listing(collect({"__doc__": "Mali", "coup": coup}), format="markdown"), end="")
    # Mali
    <BLANKLINE>
    - **August 2020** — Coup in Mali
    """
    public = timeline.public()
    return format_named(format).write(public, order(public).events, width)


def listing_format_of(path: str) -> str:
    """The name of the format that a file is written in, by its suffix.

    Raises:
        ValueError: no format has such a suffix; the message lists those that there are.

    >>> listing_format_of("build/mali.md")
    'markdown'
    """
    suffix = PurePath(path).suffix.lower()
    for known in FORMATS:
        if suffix in known.suffixes:
            return known.name
    suffixes = ", ".join(suffix for known in FORMATS for suffix in known.suffixes)
    raise ValueError(f"no format for {path!r}: a list is written as {suffixes}")


def show(timeline: Timeline, event_id: str, *, width: int = 80) -> str:
    """One public event with every dating and its source, as sentences that could be footnotes.

    Raises:
        UnknownEvent: the timeline has no such event, or keeps it private.
    """
    public = timeline.public()
    if event_id not in public.events:
        raise UnknownEvent(unknown_event(event_id, public))
    return write_event(public, event_id, width)


def explain(code: str) -> str:
    """The page of a code, as Markdown: what it means, a wrong and a right example.

    Raises:
        UnknownCode: no finding bears such a code.
    """
    try:
        return diagnostics.explain(code)
    except KeyError:
        meant = nearest(code, diagnostics.CODES)
        hint = f"; did you mean {meant}?" if meant else "; a code looks like F201"
        raise UnknownCode(f"no code {code!r}{hint}") from None


def unknown_event(event_id: str, timeline: Timeline) -> str:
    """Say that there is no such event, which are near by their ids or titles, and where all ids are shown."""
    meant = [f"{key!r} ({timeline.events[key].title})" for key in _near(event_id, timeline)]
    hint = f"did you mean {' or '.join(meant)}?" if meant else "chronicle order shows the ids"
    return f"no event {event_id!r}; {hint}"


def _near(word: str, timeline: Timeline) -> list[str]:
    """The ids of the events that a word may mean: nearly such an id or title, else a part of one."""
    by_title = {event.title: key for key, event in timeline.events.items()}
    alike = (nearest(word, timeline.events), by_title.get(nearest(word, by_title) or ""))
    found = [key for key in dict.fromkeys(alike) if key is not None]
    part = word.casefold().replace("_", " ")
    within = (
        key
        for key, event in timeline.events.items()
        if part in key.replace("_", " ") or part in event.title.casefold()
    )
    return found or list(islice(within, _MOST_NEAR))
