"""Callouts: what the label of an event says, set as a block of lines.

The date in words, to the precision known and never finer; the title; how it stands where it is not plainly
reported; and the parts of the event, indented. Source numbers stand raised on what they support.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from chronicle.chart.items import Dated
from chronicle.chart.labels.typeset import Block, Line, Typeface, set_lines
from chronicle.chart.spec import LabelStyle
from chronicle.chart.theme import Theme
from chronicle.layout.metrics import TextMetrics
from chronicle.layout.steps import Unit
from chronicle.model import Event, Timeline
from chronicle.wording import Notes, Phrase, Piece, date_phrase, status_phrase, title_phrase

PART_INDENT = 7.0
"""How far the parts of an event are moved in, in points."""

PART_GAP = 1.5
"""The blank between two parts, in points."""


@frozen(kw_only=True)
class Voice:
    """What a label needs to speak: the timeline, the notes, the language, and the type it is set in.

    ``finest`` is the least unit that the axis may tell.
    """

    timeline: Timeline
    notes: Notes
    theme: Theme
    metrics: TextMetrics
    labels: LabelStyle = "stacked"
    short: bool = False
    date_style: str = "long"
    finest: Unit = Unit.SECOND

    @property
    def language(self) -> str:
        """The language of the timeline."""
        return self.timeline.header.language


def callout(item: Dated, voice: Voice, *, width: float) -> Block:
    """The label of a dated event, at most so wide."""
    event = item.event
    title = title_of(event, voice)
    lines: list[Line] = []
    if voice.labels == "stacked":
        lines += set_lines(_dates(event, voice), date_face(voice.theme), width=width, metrics=voice.metrics)
    elif voice.labels != "title":
        title = (*_dates(event, voice), Piece(text=": ", style="strong"), *title)
    lines += set_lines(title, title_face(event, voice.theme), width=width, metrics=voice.metrics)
    lines += _status_lines(event, voice, width=width)
    lines += _part_lines(item.parts, voice, width=width)
    return Block(lines=tuple(lines))


def title_of(event: Event, voice: Voice) -> Phrase:
    """The title, or the short one where room is scarce, with the numbers of the event's sources."""
    return title_phrase(event, voice.notes, short=voice.short)


def date_face(theme: Theme) -> Typeface:
    """The type of a date line."""
    return Typeface(size=theme.date_size, fill=theme.ink, raised_size=theme.raised_size, face="semibold")


def title_face(event: Event, theme: Theme) -> Typeface:
    """The type of a title; key events are semibold."""
    return Typeface(
        size=theme.label_size,
        fill=theme.ink,
        raised_size=theme.raised_size,
        face="semibold" if event.key else "regular",
    )


def part_face(theme: Theme) -> Typeface:
    """The type of the parts of an event, a little smaller."""
    return Typeface(size=theme.date_size, fill=theme.ink, raised_size=theme.raised_size)


def _dates(event: Event, voice: Voice) -> Phrase:
    return _strong(date_phrase(event, voice.notes, language=voice.language, style=voice.date_style))


def _strong(phrase: Phrase) -> Phrase:
    """A date as a label sets it: semibold, and never broken between day, month and year."""
    return tuple(
        piece
        if piece.style == "raised"
        else Piece(text=_INSIDE_A_DATE.sub("\u00a0", piece.text), style="strong")
        for piece in phrase
    )


_INSIDE_A_DATE = re.compile(r"(?<=\d) (?=[^\W\d_])|(?<=[^\W\d_]) (?=\d{4}\b)|^ (?=\d{4}\b)")
"""The blanks between a day and its month, and between a month, or its source number, and the year."""


def _status_lines(event: Event, voice: Voice, *, width: float) -> tuple[Line, ...]:
    status = status_phrase(event, voice.timeline)
    italic = tuple(Piece(text=piece.text, style="italic") for piece in status)
    return set_lines(italic, part_face(voice.theme), width=width, metrics=voice.metrics)


def _part_lines(parts: tuple[Event, ...], voice: Voice, *, width: float) -> Iterator[Line]:
    for part in parts:
        title = title_phrase(part, voice.notes, short=True)
        phrase = (*title, *_parenthesis(status_phrase(part, voice.timeline)))
        yield from set_lines(
            phrase,
            part_face(voice.theme),
            width=width,
            metrics=voice.metrics,
            indent=PART_INDENT,
            space_before=PART_GAP,
        )


def _parenthesis(status: Phrase) -> Phrase:
    words = "".join(piece.text for piece in status)
    return (Piece(text=f" ({words})", style="italic"),) if words else ()
