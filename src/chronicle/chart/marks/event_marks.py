"""The marks of one event together: coarse ones under fine ones, rivals side by side, joined and numbered.

Rivals that would cover each other stand in rows of their own; days that nearly fall together share one mark
that is split. What all claims together leave of a date is drawn in full, what they rule out as a slim shell.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from chronicle.chart.items import Dated
from chronicle.chart.knowledge import Kind, Knowledge
from chronicle.chart.marks.numbers import draw_number, number_room
from chronicle.chart.marks.shapes import (
    SEEN,
    Extent,
    Pen,
    draw_link,
    draw_made_sure,
    draw_mark,
    draw_shell,
    draw_split,
    extent_of,
    half_of,
)
from chronicle.layout.geometry import Box
from chronicle.layout.lanes import assign_lanes
from chronicle.layout.scene import Node

APART = 1.0
"""The least blank between two marks of one event, in points."""


ROW_GAP = 0.6
"""The least blank between two rows of rivals, in points."""

BESIDE = 3.0
"""How far from where two marks begin to lie side by side their line stands, in points."""


@frozen(kw_only=True)
class _Piece:
    """Rival datings that share one mark, the stretch that it takes, and its row; 0 is the outermost."""

    datings: tuple[Knowledge, ...]
    extent: Extent
    row: int = 0

    @property
    def are_days(self) -> bool:
        return self.datings[0].kind is Kind.DAY


def item_extent(item: Dated, pen: Pen) -> Extent:
    """The stretch of the rail that all marks of an item take."""
    if len(item.datings) == 1 and item.tight is None:
        return extent_of(item.datings[0], pen)
    extents = [extent_of(one, pen) for one in (*item.datings, *((item.tight,) if item.tight else ()))]
    extents += [piece.extent for piece in _pieces(item, pen)]
    return Extent(start=min(extent.start for extent in extents), end=max(extent.end for extent in extents))


def item_half(item: Dated, pen: Pen) -> float:
    """Half the thickness of an item's marks, in points."""
    if len(item.datings) == 1 and item.tight is None:
        return half_of(item.datings[0], pen)
    half = max(half_of(one, pen) for one in (*item.datings, *((item.tight,) if item.tight else ())))
    if not item.rival:
        return half
    pieces = _pieces(item, pen)
    rows = 1 + max(piece.row for piece in pieces)
    return max(half, rows * _pitch(item, pen) / 2)


def stands_alone(item: Dated, pen: Pen) -> bool:
    """Whether its marks can be those of no other event, however much they look alike."""
    if item.rival or item.tight is None:
        return item.rival
    stated = next(one for one in item.datings if one.date == item.tight.date)
    made_sure = stated.core != item.tight.core and stated.kind is Kind.LASTED
    return made_sure or _is_cut(extent_of(stated, pen), extent_of(item.tight, pen))


def is_moment(item: Dated) -> bool:
    """Whether all its datings are of a day."""
    if len(item.datings) == 1:
        return item.datings[0].kind is Kind.DAY
    return all(knowledge.kind is Kind.DAY for knowledge in item.datings)


def leading_off(item: Dated, pen: Pen) -> float:
    """How far off the rail's line the mark lies that the label is tied to, in points."""
    if not item.rival:
        return pen.off
    rows = 1 + max(piece.row for piece in _pieces(item, pen))
    return pen.off + (rows - 1) / 2 * _pitch(item, pen)


def item_box(item: Dated, pen: Pen) -> Box:
    """The box that an item's marks take on the page."""
    extent = item_extent(item, pen)
    return pen.rail.box(extent.start, extent.end, off=pen.off, thickness=2 * item_half(item, pen))


def draw_item(item: Dated, pen: Pen) -> tuple[Node, ...]:
    """All marks of one event: the coarse ones under the fine ones, rivals joined by a thin line."""
    if item.rival:
        return tuple(_rivals(item, pen))
    if len(item.datings) == 1:
        return _as_left(item, item.datings[0], pen)
    coarse = [knowledge for knowledge in item.datings if knowledge.kind is not Kind.DAY]
    days = [knowledge for knowledge in item.datings if knowledge.kind is Kind.DAY]
    under = evolve(pen, light=bool(days))
    bars = (node for knowledge in coarse for node in _as_left(item, knowledge, under))
    return (*bars, *(node for knowledge in days for node in draw_mark(knowledge, pen)))


# ---------------------------------------------------------------- what other statements leave of a date
def _as_left(item: Dated, knowledge: Knowledge, pen: Pen) -> tuple[Node, ...]:
    """A dating as all claims together leave it: slim where they rule out what it says, or make it sure."""
    tight = item.tight
    if tight is None or tight.date != knowledge.date or knowledge.set_aside:
        return draw_mark(knowledge, pen)
    shown = evolve(tight, core=knowledge.core) if knowledge.kind is Kind.LASTED else tight
    whole, left = extent_of(knowledge, pen), extent_of(tight, pen)
    shell = (draw_shell(whole, pen),) if _is_cut(whole, left) else ()
    sure = tuple(draw_made_sure(knowledge, tight, pen)) if knowledge.kind is Kind.LASTED else ()
    return (*shell, *draw_mark(shown, pen), *sure)


def _is_cut(whole: Extent, left: Extent) -> bool:
    return left.start - whole.start >= SEEN or whole.end - left.end >= SEEN


# ---------------------------------------------------------------- rivals
def _rivals(item: Dated, pen: Pen) -> Iterator[Node]:
    """Rivals in their rows, joined in the order of time, over what agrees with all of them."""
    pieces = _pieces(item, pen)
    pitch, rows = _pitch(item, pen), 1 + max(piece.row for piece in pieces)
    offs = {piece: pen.off + ((rows - 1) / 2 - piece.row) * pitch for piece in pieces}
    has_days = any(piece.are_days for piece in pieces)
    under = evolve(pen, light=has_days)
    rival = {id(one) for piece in pieces for one in piece.datings}
    for knowledge in item.datings:
        if id(knowledge) not in rival:
            yield from _as_left(item, knowledge, under)
    in_time = sorted(pieces, key=lambda piece: (_place(piece, pen), piece.row))
    for one, other in pairwise(in_time):
        yield draw_link(*_nearest(one, other, offs), pen)
    for piece in sorted(pieces, key=lambda piece: piece.are_days):
        yield from _piece(item, piece, evolve(pen, off=offs[piece]))


def _nearest(
    one: _Piece, other: _Piece, offs: Mapping[_Piece, float]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where the line between two marks ends: across where they lie side by side, else in the gap."""
    end, start = one.extent.end, other.extent.start
    if end < start:
        return (end, offs[one]), (start, offs[other])
    place = min(max(one.extent.start, start) + BESIDE, end)
    return (place, offs[one]), (place, offs[other])


def _place(piece: _Piece, pen: Pen) -> float:
    return sum(pen.to_points(one.anchor) for one in piece.datings) / len(piece.datings)


def _piece(item: Dated, piece: _Piece, pen: Pen) -> Iterator[Node]:
    if piece.are_days and any(one.cited for one in piece.datings):
        yield from draw_number(_place(piece, pen), piece.datings, pen)
    elif len(piece.datings) > 1:
        yield from draw_split(_place(piece, pen), pen)
    else:
        for knowledge in piece.datings:
            yield from _as_left(item, knowledge, pen)
            if knowledge.cited:
                room = number_room(knowledge.cited, pen)
                yield from draw_number(piece.extent.end - room / 2, piece.datings, pen)


def _pieces(item: Dated, pen: Pen) -> tuple[_Piece, ...]:
    """What is drawn of rivals: days too close to each other as one, each bar by itself with its number."""
    datings = [one for one in item.datings if one.cited or not _has_numbers(item)]
    days = sorted(
        {(pen.to_points(one.anchor), one.cited): one for one in datings if one.kind is Kind.DAY}.items(),
        key=lambda pair: pair[0],
    )
    pieces = [*_clusters([day for _, day in days], pen)]
    pieces += (
        _Piece(datings=(one,), extent=_with_number(extent_of(one, pen), one, pen))
        for one in datings
        if one.kind is not Kind.DAY
    )
    leading = next((one for one in pieces if item.datings[0] in one.datings), pieces[0])
    in_turn = [leading, *(piece for piece in pieces if piece is not leading)]
    return _in_rows(in_turn)


def _has_numbers(item: Dated) -> bool:
    return any(one.cited for one in item.datings)


def _with_number(extent: Extent, knowledge: Knowledge, pen: Pen) -> Extent:
    """The stretch of a bar and of the number behind it."""
    room = number_room(knowledge.cited, pen) if knowledge.cited else 0.0
    return evolve(extent, end=extent.end + room)


def _clusters(days: Sequence[Knowledge], pen: Pen) -> Iterator[_Piece]:
    """Days in the order of time, joined with the one before where there is no room for two marks."""
    found: list[list[Knowledge]] = []
    for day in days:
        if found and _day_extent(found[-1], pen).end + APART > _day_extent([day], pen).start:
            found[-1].append(day)
        else:
            found.append([day])
    for cluster in found:
        yield _Piece(datings=tuple(cluster), extent=_day_extent(cluster, pen))


def _day_extent(days: Sequence[Knowledge], pen: Pen) -> Extent:
    middle = sum(pen.to_points(day.anchor) for day in days) / len(days)
    if any(day.cited for day in days):
        half = sum(number_room(day.cited, pen) for day in days) / 2
    else:
        half = pen.radius + (1.1 if len(days) > 1 else 0.0)
    return Extent(start=middle - half, end=middle + half)


def _in_rows(pieces: Sequence[_Piece]) -> tuple[_Piece, ...]:
    """The pieces in as few rows as keep them apart, the leading one in the outermost."""
    lanes = assign_lanes([(piece.extent.start, piece.extent.end) for piece in pieces], gap=APART)
    first = lanes.lanes[0]
    return tuple(
        evolve(piece, row=(lane - first) % lanes.count)
        for piece, lane in zip(pieces, lanes.lanes, strict=True)
    )


def _pitch(item: Dated, pen: Pen) -> float:
    """From row to row, in points."""
    numbers = [number_room(one.cited, pen) for one in item.datings if one.cited]
    return max([*numbers, *(2 * half_of(one, pen) for one in item.datings)]) + ROW_GAP
