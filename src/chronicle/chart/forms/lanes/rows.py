"""Rows of a band: a mark and its label are one stretch, stretches share out as few rows as hold them.

A moment has its label beside it, a bar above it. Rows stand in the order of what is first in each.
"""

from collections.abc import Iterator, Sequence

from attrs import frozen

from chronicle.chart.bands import Band
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice, callout
from chronicle.chart.labels.typeset import LEADING, Block
from chronicle.chart.marks.event_marks import item_extent, item_half
from chronicle.chart.marks.shapes import Extent, Pen
from chronicle.layout.lanes import assign_lanes

WIDEST = 0.42
"""The share of the axis that a label takes at most before it is broken."""

BESIDE = 3.0
"""From a moment's mark to its label, in points."""

LONG = 14.0
"""A mark longer than this, in points, has its label above it."""

ROW_GAP, BETWEEN = 3.0, 8.0
"""The blank between two rows, and between two stretches in a row, in points."""


@frozen(kw_only=True)
class Piece:
    """One event in its row: the stretch it takes, its label's left edge, and whether that stands above.

    ``half`` is half the thickness of its marks, in points, ``marks`` the stretch that these take.
    """

    number: int
    half: float
    marks: Extent
    block: Block
    start: float
    end: float
    left: float
    is_above: bool


@frozen(kw_only=True)
class Row:
    """A row: its pieces, the height of its labels, and whether marks lie under them."""

    pieces: tuple[Piece, ...]
    height: float


def rows_of(
    band: Band, items: Sequence[Dated], voice: Voice, pen: Pen, *, walls: tuple[float, float]
) -> Iterator[Row]:
    """The fewest rows that hold a band, in the order of what is first in each."""
    pieces = [_piece(number, items[number], voice, pen, walls=walls) for number in band.told]
    shared = assign_lanes([(piece.start, piece.end) for piece in pieces], gap=BETWEEN)
    rows = [
        tuple(piece for piece, own in zip(pieces, shared.lanes, strict=True) if own == lane)
        for lane in range(shared.count)
    ]
    for mine in sorted(rows, key=lambda row: min(items[piece.number].anchor for piece in row)):
        yield Row(pieces=mine, height=max(_height_of_piece(piece, voice) for piece in mine))


def _piece(number: int, item: Dated, voice: Voice, pen: Pen, *, walls: tuple[float, float]) -> Piece:
    block = callout(item, voice, width=WIDEST * (walls[1] - walls[0]))
    extent = item_extent(item, pen)
    is_above = extent.length > LONG
    left = (_left_above if is_above else _left_beside)(extent, block, walls)
    return Piece(
        number=number,
        half=item_half(item, pen),
        marks=extent,
        block=block,
        start=min(extent.start, left),
        end=max(extent.end, left + block.width),
        left=left,
        is_above=is_above,
    )


def _left_above(extent: Extent, block: Block, walls: tuple[float, float]) -> float:
    """Where the mark begins, as far as the page reaches."""
    return max(walls[0], min(extent.start, walls[1] - block.width))


def _left_beside(extent: Extent, block: Block, walls: tuple[float, float]) -> float:
    """To the right of the mark; to its left where the page ends."""
    if extent.end + BESIDE + block.width <= walls[1]:
        return extent.end + BESIDE
    return extent.start - BESIDE - block.width


def _height_of_piece(piece: Piece, voice: Voice) -> float:
    if piece.is_above:
        return piece.block.height + max(voice.theme.mark_scale * 7.0, 2 * piece.half)
    return max(piece.block.height, beside(piece) + piece.half)


def beside(piece: Piece) -> float:
    """How far under the top of its row a mark beside its label lies: at the middle of the first line."""
    return max(piece.block.lines[0].size * LEADING / 2, piece.half)


def height_of(rows: Sequence[Row]) -> float:
    """The height of some rows with the blanks under them, in points."""
    return sum(row.height + ROW_GAP for row in rows)
