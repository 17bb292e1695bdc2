"""The foot of the picture: the legend of the marks used, the numbered sources, credit and as-of."""

from collections.abc import Callable, Iterable, Sequence

from attrs import frozen

from chronicle.chart.knowledge import MEANING, Kind, Knowledge
from chronicle.chart.marks import Pen, draw_link, draw_mark, draw_split
from chronicle.chart.theme import Theme
from chronicle.chart.track import Track
from chronicle.chart.typeset import Block, Typeface, set_lines
from chronicle.chart.windows import draw_window
from chronicle.layout.geometry import Box
from chronicle.layout.metrics import TextMetrics
from chronicle.layout.scene import Group, Node
from chronicle.wording import Notes, Piece

SAMPLE = 22.0
"""How wide the sample of a mark is in the legend, in points."""

COLUMN_GAP = 14.0
NOTE_INDENT = 10.0


@frozen(kw_only=True)
class Furniture:
    """Something of a fixed height that stands above or below the chart."""

    nodes: tuple[Node, ...]
    height: float


@frozen(kw_only=True)
class Entry:
    """A row of the legend: how to draw its sample at a place, and what it means."""

    text: str
    draw: Callable[[float, float], tuple[Node, ...]]


def foot_face(theme: Theme, *, fill: str | None = None) -> Typeface:
    """The type of the foot."""
    return Typeface(size=theme.foot_size, fill=fill or theme.ink, raised_size=theme.foot_size)


# ---------------------------------------------------------------- legend
def legend(entries: Sequence[Entry], *, left: float, top: float, width: float, theme: Theme, metrics: TextMetrics) -> Furniture:
    """The marks used and what they mean, in as many rows as the width asks for."""
    if not entries:
        return Furniture(nodes=(), height=0.0)
    line = theme.foot_size * 1.7
    x, y = left, top
    nodes: list[Node] = []
    for entry in entries:
        (words,) = set_lines((Piece(text=entry.text),), foot_face(theme, fill=theme.muted), width=width, metrics=metrics)[:1]
        needed = SAMPLE + 4 + words.width
        if x > left and x + needed > left + width:
            x, y = left, y + line
        nodes.extend(entry.draw(x, y + line / 2))
        box = Box(left=x + SAMPLE + 4, top=y + (line - words.height) / 2, right=x + needed, bottom=y + line)
        nodes.extend(Block(lines=(words,)).texts(box))
        x += needed + COLUMN_GAP
    return Furniture(nodes=(Group(kind="legend", children=tuple(nodes)),), height=y + line - top)


def mark_entries(kinds: Iterable[Kind], theme: Theme, *, key: bool, uncertain: bool, rival: bool) -> list[Entry]:
    """A row for every kind of mark that occurs, in the order of the table."""
    present = set(kinds)
    entries = [Entry(text=MEANING[kind], draw=_sampler(kind, theme)) for kind in Kind if kind in present]
    if uncertain:
        entries.append(Entry(text="date itself uncertain", draw=_sampler(Kind.DAY, theme, uncertain=True)))
    if rival:
        entries.append(Entry(text="sources disagree", draw=_rival_sampler(theme)))
    if key:
        entries.append(Entry(text="key event", draw=_sampler(Kind.DAY, theme, key=True)))
    return entries


def window_entry(theme: Theme) -> Entry:
    """The row for the windows of undated events."""

    def draw(x: float, y: float) -> tuple[Node, ...]:
        return draw_window(x + 1, x + SAMPLE - 1, y, theme=theme)

    return Entry(text="can only lie in this stretch", draw=draw)


def _sampler(kind: Kind, theme: Theme, *, key: bool = False, uncertain: bool = False) -> Callable[[float, float], tuple[Node, ...]]:
    first, last = (None if kind is Kind.BEFORE else 4), (None if kind is Kind.AFTER else SAMPLE - 4)
    if kind is Kind.DAY:
        first = last = SAMPLE / 2
    core = (9, 13) if kind in (Kind.ABOUT, Kind.LASTED) else None
    knowledge = Knowledge(
        kind=kind,
        outer=(None if first is None else int(first * 100), None if last is None else int(last * 100)),
        core=None if core is None else (core[0] * 100, core[1] * 100),
        uncertain=uncertain,
    )

    def draw(x: float, y: float) -> tuple[Node, ...]:
        start = x + (SAMPLE - 1 if kind is Kind.BEFORE else 1 if kind is Kind.AFTER else 0)
        offset = start - (knowledge.anchor / 100 if kind in (Kind.BEFORE, Kind.AFTER) else 0)
        track = Track(horizontal=True, line=y)
        return draw_mark(knowledge, Pen(track=track, to_points=lambda second: offset + second / 100, theme=theme, key=key))

    return draw


def _rival_sampler(theme: Theme) -> Callable[[float, float], tuple[Node, ...]]:
    def draw(x: float, y: float) -> tuple[Node, ...]:
        pen = Pen(track=Track(horizontal=True, line=y), to_points=float, theme=theme)
        dots = tuple(node for place in (x + 2.5, x + 9.5) for node in draw_mark(_dot(place), _at(pen, place)))
        return (draw_link(x + 2.5, x + 9.5, pen), *dots, *draw_split(x + SAMPLE - 3.5, pen))

    return draw


def _dot(place: float) -> Knowledge:
    return Knowledge(kind=Kind.DAY, outer=(int(place), int(place)))


def _at(pen: Pen, place: float) -> Pen:
    return Pen(track=pen.track, to_points=lambda _second: place, theme=pen.theme)


# ---------------------------------------------------------------- sources and credit
def source_notes(notes: Notes, *, left: float, top: float, width: float, theme: Theme, metrics: TextMetrics) -> Furniture:
    """The numbered sources, in two columns where one would be too wide to read."""
    if not notes.notes:
        return Furniture(nodes=(), height=0.0)
    columns = 2 if width > 48 * theme.foot_size and len(notes.notes) > 1 else 1
    measure = (width - COLUMN_GAP * (columns - 1)) / columns
    blocks = [_note_block(str(note.number), note.phrase, measure=measure, theme=theme, metrics=metrics) for note in notes.notes]
    cut = _fair_cut([number_and_text[1].height for number_and_text in blocks]) if columns > 1 else len(blocks)
    nodes: list[Node] = []
    height = 0.0
    for column, part in enumerate((blocks[:cut], blocks[cut:])):
        x, y = left + column * (measure + COLUMN_GAP), top
        for note, (number, text) in zip(notes.notes[0 if column == 0 else cut :], part, strict=False):
            children = (
                *number.texts(Box(left=x, top=y, right=x + NOTE_INDENT, bottom=y + number.height)),
                *text.texts(Box(left=x + NOTE_INDENT, top=y, right=x + measure, bottom=y + text.height)),
            )
            nodes.append(Group(kind="note", children=children, href=note.url))
            y += text.height + 1.0
        height = max(height, y - top)
    return Furniture(nodes=tuple(nodes), height=height)


def _note_block(number: str, phrase: tuple[Piece, ...], *, measure: float, theme: Theme, metrics: TextMetrics) -> tuple[Block, Block]:
    face = foot_face(theme)
    return (
        Block(lines=set_lines((Piece(text=number),), face, width=NOTE_INDENT, metrics=metrics)),
        Block(lines=set_lines(phrase, face, width=measure - NOTE_INDENT, metrics=metrics)),
    )


def _fair_cut(heights: Sequence[float]) -> int:
    """Where to cut a list in two so that the higher half is as low as can be; the first half is never lower."""
    return min(range(1, len(heights) + 1), key=lambda cut: (max(sum(heights[:cut]), sum(heights[cut:])), cut))


def credit_line(words: Sequence[str], *, left: float, top: float, width: float, theme: Theme, metrics: TextMetrics) -> Furniture:
    """Credit and as-of, ranged right."""
    text = " · ".join(word for word in words if word)
    if not text:
        return Furniture(nodes=(), height=0.0)
    block = Block(lines=set_lines((Piece(text=text),), foot_face(theme, fill=theme.muted), width=width, metrics=metrics))
    box = Box(left=left, top=top, right=left + width, bottom=top + block.height)
    return Furniture(nodes=(Group(kind="credit", children=block.texts(box, align="right")),), height=block.height)
