"""The legend: only the marks that occur, each with its meaning."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType

from attrs import evolve, frozen

from chronicle.chart.attempt import LYING, Attempt
from chronicle.chart.bands import bands_by
from chronicle.chart.cast import cast_of
from chronicle.chart.forms.frame import domain_of
from chronicle.chart.forms.stage_lines import samples
from chronicle.chart.furniture.furnishing import NOTHING, Furniture, foot_face
from chronicle.chart.furniture.windows import draw_swelling, draw_window
from chronicle.chart.items import Dated, Items
from chronicle.chart.knowledge import Kind, Knowledge
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.typeset import LEADING, Block, set_lines
from chronicle.chart.links import LINK_KINDS, LinkKind, arrow, links_among
from chronicle.chart.marks.numbers import draw_number, number_room
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import (
    SEEN,
    Extent,
    Pen,
    draw_link,
    draw_mark,
    draw_shell,
    draw_split,
)
from chronicle.chart.theme import Theme
from chronicle.chart.words import said
from chronicle.chronology.asking.density import COURSES
from chronicle.layout.geometry import Box, Point
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Circle, Group, Node
from chronicle.wording import Piece

SAMPLE = 22.0
"""How wide the sample of a mark is, in points."""

GAP = 4.0
"""From a sample to its words, in points."""

SAMPLE_LABELS = 9.0
"""The size of the labels that samples would suit, in points: marks in the legend are as large as those."""

SAMPLE_NUMBERS = 6.0
"""The size of the numbers in samples, in points, where the page allows so small a type."""

ENTRY_GAP = 14.0
"""From one entry to the next, in points."""

Seen = Callable[[int, int], bool]
"""Whether two seconds are so far apart in the picture that they are told apart."""

Draw = Callable[[float, float], tuple[Node, ...]]
"""Draws a sample whose left end and middle line are given, in points."""

SAMPLES: Mapping[Kind, Knowledge] = MappingProxyType(
    {
        Kind.DAY: Knowledge(kind=Kind.DAY, outer=(11, 11)),
        Kind.GRANULE: Knowledge(kind=Kind.GRANULE, outer=(4, 18)),
        Kind.BETWEEN: Knowledge(kind=Kind.BETWEEN, outer=(4, 18)),
        Kind.ABOUT: Knowledge(kind=Kind.ABOUT, outer=(1, 21), core=(9, 13)),
        Kind.BEFORE: Knowledge(kind=Kind.BEFORE, outer=(None, 21)),
        Kind.AFTER: Knowledge(kind=Kind.AFTER, outer=(1, None)),
        Kind.LASTED: Knowledge(kind=Kind.LASTED, outer=(1, 21), core=(6, 16)),
        Kind.CLUSTER: Knowledge(kind=Kind.CLUSTER, outer=(3, 19)),
    }
)
"""What stands for each kind; a second is a point here."""

LASTED = Knowledge(kind=Kind.LASTED, outer=(1, 21), core=(1, 21))
"""What lasted from one known end to the other."""

ROUGH = evolve(LASTED, about=(True, True), stated=(7, 15), core=(7, 15))
"""What lasted between ends that are known only roughly."""


@frozen(kw_only=True)
class Entry:
    """How to draw a sample, and what it means."""

    text: str
    draw: Draw


def legend(  # noqa: PLR0913  # where it stands, and of what it tells
    items: Items,
    voice: Voice,
    attempt: Attempt,
    *,
    left: float,
    top: float,
    width: float,
    scale: Scale | None = None,
    has_links: bool = False,
) -> Furniture:
    """The marks and arrows used and what they mean, in as many rows as the width asks for.

    While the picture's scale is not known, more may be in it than there will be, never less.
    """
    least_raised = max(voice.theme.least, SAMPLE_NUMBERS)
    theme = evolve(voice.theme, label_size=SAMPLE_LABELS, raised_size=least_raised)
    language = voice.language
    seen = seen_on(scale) if scale else seen_in(items, attempt, width)
    entries = [
        *entries_for(items, theme, has_brackets=not attempt.is_compact, seen=seen, language=voice.language)
    ]
    if voice.undecided:
        signs = sorted(set(voice.undecided.values()))
        what = "undecided" if len(signs) == 1 else "undecided runs"
        entries.append(Entry(text=said(what, language), draw=_sign_sampler(signs[0], voice)))
    if attempt.form == "lanes" and _has_rings(items, voice, attempt):
        entries.append(Entry(text=said("ring", language), draw=_ring_sampler(theme)))
    if (
        attempt.form in {"storyline", "storyline-down"}
        and cast_of(items.dated, voice.timeline, key=attempt.lanes).names
    ):
        entries.append(Entry(text=said("meeting", language), draw=partial(samples, theme=theme)))
    entries += _arrows(items, theme, language) if has_links else ()
    if not entries or [entry.text for entry in entries] == [said(Kind.DAY, language)]:
        return NOTHING  # a dot on an axis needs no explanation
    line = voice.theme.foot_size * 1.7
    x, y, row = left, top, line
    nodes: list[Node] = []
    for entry in entries:
        words = _words(entry, voice, width=width - SAMPLE - GAP)
        needed = SAMPLE + GAP + words.width
        if x > left and x + needed > left + width:
            x, y = left, y + row
            row = line
        row = max(row, words.height + line - voice.theme.foot_size * LEADING)
        nodes.extend(entry.draw(x, y + line / 2))
        top_of_words = y + (line - voice.theme.foot_size * LEADING) / 2
        box = Box(left=x + SAMPLE + GAP, top=top_of_words, right=x + needed, bottom=y + row)
        nodes.extend(words.texts(box))
        x += needed + ENTRY_GAP
    return Furniture(nodes=(Group(kind="legend", children=tuple(nodes)),), height=y + row - top)


def seen_on(scale: Scale) -> Seen:
    """What is told apart on a scale."""
    return lambda one, other: abs(scale.position(one) - scale.position(other)) >= SEEN


def seen_in(items: Items, attempt: Attempt, width: float) -> Seen:
    """What may be told apart in a picture so wide, whose scale is not known yet."""
    if not items.dated or attempt.form not in LYING or attempt.axis != "linear":
        return all_seen
    first, last = domain_of(items.dated)
    least = SEEN * (last - first) / width
    return lambda one, other: abs(one - other) > least


def all_seen(one: int, other: int) -> bool:
    """What differs is told apart."""
    return one != other


def entries_for(
    items: Items, theme: Theme, *, has_brackets: bool = True, seen: Seen = all_seen, language: str = "en"
) -> Sequence[Entry]:
    """A row for every kind of mark that occurs, in the order of the table of marks.

    What is unsure for less than is seen is drawn as sure.
    """
    datings = [knowledge for item in items.dated for knowledge in item.datings]
    present = {knowledge.kind for knowledge in datings} - {Kind.LASTED}
    entries = [
        Entry(text=said(kind, language), draw=_sampler(SAMPLES[kind], theme))
        for kind in Kind
        if kind in present
    ]
    entries += _lasting(
        [knowledge for knowledge in datings if knowledge.kind is Kind.LASTED], theme, seen, language
    )
    if any(knowledge.uncertain for knowledge in datings):
        uncertain = evolve(SAMPLES[Kind.DAY], uncertain=True)
        entries.append(Entry(text=said("uncertain", language), draw=_sampler(uncertain, theme)))
    if any(item.rival for item in items.dated):
        has_numbers = any(knowledge.cited for knowledge in datings)
        what = "numbered rivals" if has_numbers else "rival"
        entries.append(Entry(text=said(what, language), draw=_rival_sampler(theme, has_numbers=has_numbers)))
    if any(_is_tightened(item, seen) for item in items.dated):
        entries.append(Entry(text=said("tightened", language), draw=_tight_sampler(theme)))
    if any(knowledge.set_aside for knowledge in datings):
        struck = evolve(SAMPLES[Kind.GRANULE], set_aside=True)
        entries.append(Entry(text=said("struck", language), draw=_sampler(struck, theme)))
    keys = [item.datings[0].kind for item in items.dated if item.event.key]
    if keys:
        kind = Kind.DAY if Kind.DAY in keys else keys[0]
        entries.append(Entry(text=said("key", language), draw=_sampler(SAMPLES[kind], theme, key=True)))
    if items.undated and has_brackets:
        entries.append(Entry(text=said("window", language), draw=_window_sampler(theme)))
        entries += _likelier(items, theme, language)
    return entries


def _is_tightened(item: Dated, seen: Seen) -> bool:
    """Whether all statements together leave less of a date than it says, so much less that it is seen."""
    if item.tight is None:
        return False
    stated = next(one for one in item.datings if one.date == item.tight.date)
    pairs = zip(
        (*stated.outer, *(stated.core or ())), (*item.tight.outer, *(item.tight.core or ())), strict=False
    )
    return any(one != other and (one is None or other is None or seen(one, other)) for one, other in pairs)


def _lasting(datings: Sequence[Knowledge], theme: Theme, seen: Seen, language: str) -> Iterator[Entry]:
    """Rows for what lasted: with ends known or roughly known, going on, or ended nobody knows when."""
    unknown = [knowledge for knowledge in datings if None in knowledge.outer]
    bounded = [knowledge for knowledge in datings if None not in knowledge.outer]
    if any(_is_unsure(knowledge, seen) for knowledge in bounded):
        what = "lasted in one colour" if theme.one_bit else Kind.LASTED
        yield Entry(text=said(what, language), draw=_sampler(SAMPLES[Kind.LASTED], theme))
    elif bounded:
        yield Entry(text=said("surely lasted", language), draw=_sampler(LASTED, theme))
    if any(any(knowledge.about) for knowledge in bounded):
        what = "dotted" if theme.one_bit else "fading"
        yield Entry(text=said(what, language), draw=_sampler(ROUGH, theme))
    if any(any(knowledge.goes_on) for knowledge in bounded):
        yield Entry(
            text=said("goes on", language), draw=_sampler(evolve(LASTED, goes_on=(False, True)), theme)
        )
    if unknown:
        opened = Knowledge(kind=Kind.LASTED, outer=(1, None))
        yield Entry(text=said("end unknown", language), draw=_sampler(opened, theme))


def _is_unsure(knowledge: Knowledge, seen: Seen) -> bool:
    """Whether an end that is not approximate is told less closely than the picture can show."""
    sure = knowledge.core or knowledge.surely or knowledge.outer
    return any(
        inner is not None and outer is not None and not about and seen(inner, outer)
        for inner, outer, about in zip(sure, knowledge.outer, knowledge.about, strict=True)
    )


def _arrows(items: Items, theme: Theme, language: str) -> Iterator[Entry]:
    """An entry for each kind of arrow that the picture has."""
    kinds = {link.kind for link in links_among(items)}
    for kind in LINK_KINDS:
        if kind in kinds:
            yield Entry(text=said(kind, language), draw=_arrow_sampler(kind, theme))


def _arrow_sampler(kind: LinkKind, theme: Theme) -> Draw:
    def draw(x: float, y: float) -> tuple[Node, ...]:
        return arrow((Point(x, y), Point(x + SAMPLE, y)), kind, theme)

    return draw


def _has_rings(items: Items, voice: Voice, attempt: Attempt) -> bool:
    bands = bands_by(attempt.lanes, items.dated, voice.timeline)
    return any(band.taking_part for band in bands)


def _words(entry: Entry, voice: Voice, *, width: float) -> Block:
    face = foot_face(voice, fill=voice.theme.muted)
    return Block(lines=set_lines((Piece(text=entry.text),), face, width=width, metrics=voice.metrics))


def _sampler(knowledge: Knowledge, theme: Theme, *, key: bool = False) -> Draw:
    def draw(x: float, y: float) -> tuple[Node, ...]:
        return draw_mark(knowledge, _pen(x, y, theme, key=key))

    return draw


def _rival_sampler(theme: Theme, *, has_numbers: bool) -> Draw:
    """Two joined marks with their numbers, or two dots, and the split one where they lie too close."""

    def draw(x: float, y: float) -> tuple[Node, ...]:
        pen = _pen(x, y, theme)
        half = number_room("1", pen) / 2 if has_numbers else 2.0
        ends = (x + half, x + (SAMPLE - half if has_numbers else 10.0))
        dots = [Knowledge(kind=Kind.DAY, outer=(place, place), cited=n) for place, n in ((2, "1"), (10, "2"))]
        link = draw_link((ends[0], 0.0), (ends[1], 0.0), pen)
        if has_numbers:
            pills = zip(ends, dots, strict=True)
            return (link, *(node for place, dot in pills for node in draw_number(place, [dot], pen)))
        return (
            link,
            *(node for dot in dots for node in draw_mark(dot, pen)),
            *draw_split(x + SAMPLE - 3, pen),
        )

    return draw


def _tight_sampler(theme: Theme) -> Draw:
    """A stated stretch, of which a bar is left."""

    def draw(x: float, y: float) -> tuple[Node, ...]:
        pen, left = _pen(x, y, theme), Knowledge(kind=Kind.GRANULE, outer=(7, 16))
        return (draw_shell(Extent(start=x + 0.5, end=x + SAMPLE - 0.5), pen), *draw_mark(left, pen))

    return draw


def _sign_sampler(sign: str, voice: Voice) -> Draw:
    """The sign of undecided order, as large as words."""
    face = foot_face(voice)

    def draw(x: float, y: float) -> tuple[Node, ...]:
        block = Block(lines=set_lines((Piece(text=sign),), face, width=SAMPLE, metrics=voice.metrics))
        left, top = x + (SAMPLE - block.width) / 2, y - block.height / 2
        return block.texts(Box(left=left, top=top, right=left + block.width, bottom=top + block.height))

    return draw


def _likelier(items: Items, theme: Theme, language: str) -> Iterator[Entry]:
    """What a swollen bracket means, and whether its chances were drawn."""
    likely = [item.likelihood for item in items.undated if item.likelihood is not None]
    if likely:
        is_exact = all(one.is_exact for one in likely)
        what = "likelier" if is_exact else "likelier as drawn"
        yield Entry(text=said(what, language, count=str(COURSES)), draw=_swelling_sampler(theme))


def _swelling_sampler(theme: Theme) -> Draw:
    def draw(x: float, y: float) -> tuple[Node, ...]:
        places = [x + 3 + step for step in range(17)]
        shares = [1 - ((step - 8) / 8) ** 2 for step in range(17)]
        line = draw_window(x + 1, x + SAMPLE - 1, y, theme=theme)
        return (*line, draw_swelling(places, shares, y, theme=theme))

    return draw


def _ring_sampler(theme: Theme) -> Draw:
    def draw(x: float, y: float) -> tuple[Node, ...]:
        ring = Circle(
            centre=Point(x + 11, y), radius=2.0, fill=theme.paper, stroke=theme.mark, stroke_width=0.9
        )
        return (ring,)

    return draw


def _window_sampler(theme: Theme) -> Draw:
    def draw(x: float, y: float) -> tuple[Node, ...]:
        return draw_window(x + 1, x + SAMPLE - 1, y, theme=theme, opens_on=True)

    return draw


def _pen(x: float, y: float, theme: Theme, *, key: bool = False) -> Pen:
    return Pen(rail=Rail(horizontal=True, line=y), to_points=lambda point: x + point, theme=theme, key=key)
