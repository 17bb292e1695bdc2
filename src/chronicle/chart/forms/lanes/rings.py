"""Rings: who takes part in what is told in another band.

A ring stands under the rows of its band. Where no words stand between, a line joins it to its mark; elsewhere
it bears the title, and where that has no other place lines give way to it and their rings bear titles too.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import inf
from typing import TypeAlias

from attrs import frozen

from chronicle.chart.bands import Band
from chronicle.chart.forms.lanes.rows import BESIDE, Piece, Row
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.labels.typeset import LEADING, Block, Typeface, set_lines
from chronicle.chart.marks.shapes import Pen
from chronicle.layout.geometry import Box, Point
from chronicle.layout.lanes import assign_lanes
from chronicle.layout.scene import Circle, Node, Path, Text
from chronicle.wording import Piece as Words

LINE = 2.0
"""How far the line to a ring keeps from words and marks, in points."""

RING, RING_GAP = 2.0, 1.6
"""The radius of a ring beside labels of 9 points, and the blank around it, in points."""


@frozen
class Ring:
    """An event that takes part in a band: its number, the height of its ring in points, and what names it.

    ``name`` is the box of its title; ``is_joined`` says that a line leads to its mark instead.
    """

    number: int
    y: float
    is_joined: bool
    name: Box | None


Spot: TypeAlias = tuple[int, int]
"""Where a ring is: the number of its event, and that of the band."""

_NO_WAY: tuple[int, int, list[Spot]] = (0, 0, [])


@frozen
class _Stack:
    """The rows of all bands from the top down: which one tells an event, which is the last of each band."""

    rows: tuple[Row, ...]
    told_in: dict[int, int]
    ends: tuple[int, ...]

    def reach(self, number: int, band: int) -> tuple[int, int]:
        """The first and the last row between an event and its ring under the rows of a band."""
        first, last = sorted((self.told_in[number], self.ends[band]))
        return first, last

    def parts(self, number: int, band: int, place: float) -> bool:
        """Whether words or marks stand between an event and its ring."""
        first, last = self.reach(number, band)
        is_over = self.ends[band] < self.told_in[number]
        return any(
            _is_hit(piece, place) and (piece.number != number or (piece.is_above and is_over))
            for row in self.rows[first : last + 1]
            for piece in row.pieces
        )


def _is_hit(piece: Piece, place: float) -> bool:
    label = piece.left, piece.left + piece.block.width
    marks = piece.marks.start, piece.marks.end
    return any(start - LINE <= place <= end + LINE for start, end in (label, marks))


def _stack(rows_of: Sequence[tuple[Row, ...]]) -> _Stack:
    rows = tuple(row for band in rows_of for row in band)
    told_in = {piece.number: at for at, row in enumerate(rows) for piece in row.pieces}
    ends = accumulate(len(band) for band in rows_of)
    return _Stack(rows, told_in, tuple(end - 1 for end in ends))


def rings_of(
    bands: Sequence[Band],
    rows: Sequence[tuple[Row, ...]],
    items: Sequence[Dated],
    voice: Voice,
    pen: Pen,
    *,
    walls: tuple[float, float],
) -> tuple[tuple[tuple[Ring, ...], float], ...]:
    """For each band its rings, measured from the end of its rows down, and the height that they take."""
    places = {one: pen.to_points(items[one].anchor) for band in bands for one in band.taking_part}
    names = {one: _name(items[one], voice).width for one in places}
    named = _named(bands, _stack(rows), places, names, voice, walls=walls)
    return tuple(
        _in_rows(
            band,
            places,
            {one: named[one, number] for one in band.taking_part if (one, number) in named},
            names,
            voice,
        )
        for number, band in enumerate(bands)
    )


def _named(
    bands: Sequence[Band],
    stack: _Stack,
    places: Mapping[int, float],
    names: Mapping[int, float],
    voice: Voice,
    *,
    walls: tuple[float, float],
) -> dict[Spot, int]:
    """The side on which each ring bears its title: 1 the right, -1 the left, 0 neither, for want of room."""
    rings: list[Spot] = [(one, number) for number, band in enumerate(bands) for one in band.taking_part]
    waiting = [ring for ring in rings if stack.parts(*ring, places[ring[0]])]
    lines = {ring: stack.reach(*ring) for ring in rings if ring not in set(waiting)}
    named: dict[Spot, int] = {}
    while waiting:
        ring = waiting.pop()
        under, place = stack.ends[ring[1]], places[ring[0]]
        passing = [one for one, (first, last) in lines.items() if first <= under <= last]
        ways: list[tuple[int, int, list[Spot]]] = []
        for side in (1, -1):
            start, end = _stretch(place, side, names[ring[0]], voice)
            if walls[0] <= start + BESIDE and end - BESIDE <= walls[1]:
                hit = [one for one in passing if start <= places[one[0]] <= end]
                ways.append((len(hit), -side, hit))
        _, other, hit = min(ways, default=_NO_WAY)
        named[ring] = -other
        for line in hit:
            del lines[line]
        waiting += hit
    return named


def _pitch(voice: Voice) -> float:
    """From one row of rings to the next, in points."""
    return max(2 * RING * voice.theme.mark_scale + RING_GAP, voice.theme.foot_size * LEADING)


def _off(voice: Voice) -> float:
    """From the middle of a ring to its title, in points."""
    return RING * voice.theme.mark_scale + BESIDE


def _stretch(place: float, side: int, name: float, voice: Voice) -> tuple[float, float]:
    """What a ring takes of its row with a title of some width at its side."""
    half, reach = _pitch(voice) / 2, _off(voice) + name + BESIDE
    return place - (reach if side < 0 else half), place + (reach if side > 0 else half)


def _in_rows(
    band: Band,
    places: Mapping[int, float],
    sides: Mapping[int, int],
    names: Mapping[int, float],
    voice: Voice,
) -> tuple[tuple[Ring, ...], float]:
    """The rings of a band in as few rows as hold them, and how high these are."""
    pitch = _pitch(voice)
    rows = assign_lanes(
        [_stretch(places[one], sides.get(one, 0), names[one], voice) for one in band.taking_part]
    )
    rings: list[Ring] = []
    for one, row in zip(band.taking_part, rows.lanes, strict=True):
        y, side = (row + 0.5) * pitch, sides.get(one, 0)
        left = places[one] + (_off(voice) if side > 0 else -_off(voice) - names[one])
        high = voice.theme.foot_size * LEADING / 2
        box = Box(left=left, top=y - high, right=left + names[one], bottom=y + high)
        rings.append(Ring(one, y, one not in sides, box if side else None))
    return tuple(rings), rows.count * pitch


# ---------------------------------------------------------------- what is painted
def draw_ring(ring: Ring, mark: Point, voice: Voice) -> tuple[Circle, tuple[Node, ...]]:
    """The ring under or over its mark, and the line that joins them, if one does."""
    radius = RING * voice.theme.mark_scale
    circle = Circle(
        centre=Point(mark.x, ring.y),
        radius=radius,
        fill=voice.theme.paper,
        stroke=voice.theme.mark,
        stroke_width=0.9,
    )
    if not ring.is_joined:
        return circle, ()
    low, high = sorted((mark.y, ring.y))
    ends = (Point(mark.x, low + 2 * radius), Point(mark.x, high - radius))
    return circle, (Path(points=ends, stroke=voice.theme.stem, stroke_width=0.5),)


def draw_name(item: Dated, box: Box, voice: Voice) -> tuple[Text, ...]:
    """The title of an event beside its ring."""
    return _name(item, voice).texts(box)


def _name(item: Dated, voice: Voice) -> Block:
    face = Typeface(
        size=voice.theme.foot_size,
        fill=voice.theme.muted,
        raised_size=voice.theme.foot_size,
        language=voice.language,
    )
    title = (Words(text=item.event.short or item.event.title),)
    return Block(lines=set_lines(title, face, width=inf, metrics=voice.metrics))
