"""Callouts: what the label of an event says, set as a block of lines.

The date in words, to the precision known and never finer; the title; how it stands where it is not plainly
reported; and the parts of the event, indented. Source numbers stand raised on what they support.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from math import inf

from attrs import Factory, evolve, field, frozen

from chronicle.chart.items import Dated, EraItem
from chronicle.chart.labels.typeset import Block, Paragraph, Typeface
from chronicle.chart.marks.band import Band
from chronicle.chart.spec import LabelStyle
from chronicle.chart.theme import Theme
from chronicle.chronology import Contradiction, Verdict
from chronicle.dates.calendars import Calendar
from chronicle.layout.metrics import FaceName, TextMetrics
from chronicle.layout.steps import Unit
from chronicle.layout.ticks import Tick
from chronicle.model import Event, Timeline
from chronicle.wording import Notes, Phrase, Piece, date_phrase, status_phrase, title_phrase, told

PART_INDENT = 7.0
"""How far the parts of an event are moved in, in points."""

FEWEST_OF_A_DAY = 2
"""The fewest events of one day for that to be told once for all."""

PART_GAP = 1.5
"""The blank between two parts, in points."""


@frozen(kw_only=True)
class Voice:
    """What a label needs to speak: the timeline, the notes, the language, and the type it is set in.

    ``finest`` is the least unit that the axis may tell, ``origin`` the second that it counts from, if any;
    ``day`` is what all dates end with, where the axis tells it once for all; ``disputed`` are the signs of
    the contradictions that an event takes part in, ``undecided`` those of runs of open order; ``verdicts``
    are what was set aside; ``ticks`` and ``copies`` keep the ticks that were found and the labels that were
    set already.
    """

    timeline: Timeline
    notes: Notes
    theme: Theme
    metrics: TextMetrics
    labels: LabelStyle = "stacked"
    short: bool = False
    date_style: str = "long"
    finest: Unit = Unit.SECOND
    origin: int | None = None
    day: str = ""
    contradictions: tuple[Contradiction, ...] = ()
    eras: tuple[EraItem, ...] = ()
    calendar: Calendar | None = None
    verdicts: tuple[Verdict, ...] = ()
    disputed: Mapping[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])
    undecided: Mapping[str, str] = field(factory=dict[str, str])
    ticks: dict[object, tuple[Tick, ...]] = field(
        factory=dict[object, tuple[Tick, ...]], init=False, eq=False, repr=False
    )
    bands: dict[object, Band] = field(factory=dict[object, Band], init=False, eq=False, repr=False)
    told: "dict[object, Copy]" = field(factory=dict[object, "Copy"], eq=False, repr=False)
    """What is told of clusters, for all voices of a picture."""
    copies: "dict[str, Copy]" = field(factory=dict[str, "Copy"], init=False, eq=False, repr=False)

    def paragraph(
        self, phrase: Phrase, typeface: Typeface, *, indent: float = 0.0, space_before: float = 0.0
    ) -> Paragraph:
        """A phrase ready to be set in this voice's type."""
        return Paragraph(
            phrase=phrase, typeface=typeface, metrics=self.metrics, indent=indent, space_before=space_before
        )

    @cached_property
    def date_face(self) -> Typeface:
        """The type of a date line."""
        return self._face(self.theme.date_size, "semibold")

    @cached_property
    def part_face(self) -> Typeface:
        """The type of the parts of an event, a little smaller."""
        return self._face(self.theme.date_size, "regular")

    def title_face(self, event: Event) -> Typeface:
        """The type of a title; key events are semibold."""
        return self._title_faces[event.key]

    @cached_property
    def _title_faces(self) -> tuple[Typeface, Typeface]:
        size = self.theme.label_size
        return self._face(size, "regular"), self._face(size, "semibold")

    def _face(self, size: float, face: FaceName) -> Typeface:
        return Typeface(
            size=size,
            fill=self.theme.ink,
            raised_size=self.theme.raised_size,
            face=face,
            language=self.language,
        )

    @property
    def language(self) -> str:
        """The language of the timeline."""
        return self.timeline.header.language


def callout(item: Dated, voice: Voice, *, width: float) -> Block:
    """The label of a dated event, at most so wide; a label that is narrower anyway is the very same one."""
    return copy_of(item, voice).block(width)


def copy_of(item: Dated, voice: Voice) -> "Copy":
    """What the label of a dated event says, for those who set it in more than one measure."""
    copy = voice.copies.get(item.event.id)
    if copy is None:
        copy = voice.copies[item.event.id] = Copy(paragraphs=tuple(_paragraphs(item, voice)))
    return copy


def _unbroken(copy: "Copy") -> Block:
    return copy.typeset(inf)


@frozen(kw_only=True, eq=False)
class Copy:
    """What a label says, ready to be set in any measure."""

    paragraphs: tuple[Paragraph, ...]
    whole: Block = field(init=False, repr=False, default=Factory(_unbroken, takes_self=True))
    """The label with no line broken."""
    _blocks: dict[float, Block] = field(factory=dict[float, Block], init=False, repr=False)

    def block(self, width: float) -> Block:
        """The label, at most so wide."""
        if self.whole.width <= width:
            return self.whole
        block = self._blocks.get(width)
        if block is None:
            block = self._blocks[width] = self.typeset(width)
        return block

    def typeset(self, width: float) -> Block:
        """The label, at most so wide, set anew."""
        return Block(lines=tuple([line for one in self.paragraphs for line in one.lines(width)]))


def _paragraphs(item: Dated, voice: Voice) -> Iterator[Paragraph]:
    """Date, title, how it stands, and the parts; the date and the title as one where they are run in."""
    event = item.event
    title = title_of(event, voice)
    if voice.labels == "stacked":
        yield voice.paragraph((*_dates(event, voice), *_open(event, voice)), voice.date_face)
    elif voice.labels != "title" or item.cluster:
        title = (
            *_dates(event, voice),
            *_open(event, voice),
            Piece(text=told("colon", voice.language), style="strong"),
            *title,
        )
    else:
        title = (*title, *_open(event, voice))
    yield voice.paragraph(title, voice.title_face(event))
    status = status_phrase(event, voice.timeline)
    if status:
        yield voice.paragraph(
            tuple(Piece(text=piece.text, style="italic") for piece in status), voice.part_face
        )
    for part in item.parts:
        phrase = (
            *title_phrase(part, voice.notes, short=True),
            *_marks(part, voice),
            *_parenthesis(status_phrase(part, voice.timeline)),
        )
        yield voice.paragraph(phrase, voice.part_face, indent=PART_INDENT, space_before=PART_GAP)


def title_of(event: Event, voice: Voice) -> Phrase:
    """The title, or the short one where room is scarce, with its sources and contradictions by number."""
    return (*title_phrase(event, voice.notes, short=voice.short), *_marks(event, voice))


def _marks(event: Event, voice: Voice) -> Phrase:
    """The signs of the contradictions that an event takes part in: ‡1."""
    return tuple(Piece(text=sign, style="raised") for sign in voice.disputed.get(event.id, ()))


def _open(event: Event, voice: Voice) -> Phrase:
    """The sign of the run of undecided order that an event stands in: ◊."""
    sign = voice.undecided.get(event.id)
    return () if sign is None else (Piece(text=f"\u202f{sign}", style="raised"),)


def _dates(event: Event, voice: Voice) -> Phrase:
    phrase = date_phrase(event, voice.notes, language=voice.language, style=voice.date_style)
    return _strong(
        tuple(evolve(piece, text=piece.text.removesuffix(voice.day)) for piece in phrase)
        if voice.day
        else phrase
    )


def shared_day(items: Sequence[Dated], notes: Notes, *, language: str) -> str:
    """What all dates end with where all events are of one day and told to the minute: ", 14 August 2003".

    Nothing where there is one event alone, or one whose date says more.
    """
    phrases = [date_phrase(item.event, notes, language=language) for item in items]
    plain = [[piece.text for piece in phrase if piece.style != "raised"] for phrase in phrases]
    if len(plain) < FEWEST_OF_A_DAY or any(len(texts) != 1 for texts in plain):
        return ""
    comma = told("comma", language)
    endings = {comma + text.rpartition(comma)[2] for (text,) in plain}
    times = [text.rpartition(comma)[0] for (text,) in plain]
    return endings.pop() if len(endings) == 1 and all(":" in time for time in times) else ""


def _strong(phrase: Phrase) -> Phrase:
    """A date as a label sets it: semibold, and never broken between day, month and year."""
    return tuple(
        piece if piece.style == "raised" else Piece(text=piece.text, style="strong")
        for piece in unbroken(phrase)
    )


def unbroken(phrase: Phrase) -> Phrase:
    """A date that is never broken between day, month and year, nor before the dash of a stretch."""
    return tuple(
        piece
        if piece.style == "raised"
        else Piece(text=_INSIDE_A_DATE.sub("\u00a0", piece.text), style=piece.style)
        for piece in phrase
    )


_INSIDE_A_DATE = re.compile(r"(?<=\d) (?=[^\W\d_])|(?<=[^\W\d_]) (?=\d{4}\b)|^ (?=\d{4}\b)| (?=–)")
"""The blanks between a day and its month, between a month, or its number, and the year, and before a dash."""


def _parenthesis(status: Phrase) -> Phrase:
    words = "".join(piece.text for piece in status)
    return (Piece(text=f" ({words})", style="italic"),) if words else ()
