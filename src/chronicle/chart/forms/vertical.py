"""The vertical form: time runs down the page, labels stand beside it, in one strip or in several.

Strips stand side by side and are read from the left to the right, each with an axis of its own. An axis
reaches as far as the marks on it, so that no mark is cut where a strip ends.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from math import inf

from attrs import evolve

from chronicle.chart.forms.axis import upright_ruler_width
from chronicle.chart.forms.body import Body, NoRoom
from chronicle.chart.forms.frame import Frame, domain_of
from chronicle.chart.forms.upright import (
    TWO_COLUMNS_FROM,
    Setting,
    Typesetter,
    Upright,
    columns_of,
    label_width,
    paint_upright,
    place_upright,
)
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice, callout
from chronicle.chart.labels.typeset import Block
from chronicle.layout.labels import Strip, cut_strips
from chronicle.layout.spacing import Overfull

CALM = Setting(widest=176.0, gap=4.0)
"""Labels no wider than reads well (62 mm), with air between them."""

SETTINGS = (CALM, Setting(widest=inf, gap=4.0), Setting(widest=inf, gap=1.2))
"""What is tried on a page of fixed height, one after the other: calm, then wider, then closer."""

STRIP_GAP = 18.0
"""The blank between two strips, in points."""

STRETCHES = (1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6)
"""How much longer than need be the axis may become, where the page's height is free."""

LEAST_HEIGHT = 60.0
"""The least height of an axis, in points."""

NEAR = 60.0
"""How far a label may stand from its mark, in points, before a longer axis is tried."""


def vertical_form(items: Sequence[Dated], voice: Voice, frame: Frame, *, strips: int = 1) -> Body | NoRoom:
    """The chart with its columns of labels, or how much room they would need."""
    on_one_line = [callout(item, voice, width=inf) for item in items]
    if frame.height is not None and (least := _least_height(on_one_line, frame, strips)) > frame.height:
        return NoRoom(needed_height=least, fitting=int(len(items) * frame.height / least))

    @cache
    def typeset(width: float) -> tuple[Block, ...]:
        return tuple(
            block if block.width <= width else callout(item, voice, width=width)
            for item, block in zip(items, on_one_line, strict=True)
        )

    if frame.height is None:
        placed = _in_free_height(items, typeset, voice, frame)
        return placed if isinstance(placed, NoRoom) else paint_upright(placed, voice)
    rooms: list[NoRoom] = []
    for setting in SETTINGS:
        found = _in_strips(items, typeset, voice, frame, setting=setting, count=strips)
        if not isinstance(found, NoRoom):
            return _side_by_side([paint_upright(one, voice) for one in found])
        rooms.append(found)
    return min(rooms, key=lambda room: room.needed_height)


def _least_height(blocks: Sequence[Block], frame: Frame, strips: int) -> float:
    """The height of axis, in points, below which labels fit in no case, wide and close as they may stand."""
    columns = strips * len(columns_of(frame))
    together = sum(block.height + SETTINGS[-1].gap for block in blocks)
    return together / columns - SETTINGS[-1].gap


# ---------------------------------------------------------------- a free height
def _in_free_height(
    items: Sequence[Dated], typeset: Typesetter, voice: Voice, frame: Frame
) -> Upright | NoRoom:
    """In the least height in which the labels fit, or more where that brings them near to their marks."""
    domain = domain_of(items)

    def attempt(height: float) -> Upright | Overfull:
        fixed = evolve(frame, height=height)
        return place_upright(items, typeset, voice, fixed, domain=domain, setting=CALM)

    least = LEAST_HEIGHT
    while isinstance(found := attempt(least), Overfull):
        if found.needed == inf:
            return NoRoom(needed_height=inf, fitting=0)
        least = max(found.needed, least) + LEAST_HEIGHT / 10
    for stretch in STRETCHES[1:]:
        if _far(found) <= NEAR or least * stretch > frame.most:
            return found
        longer = attempt(least * stretch)
        found = longer if isinstance(longer, Upright) else found
    return found


def _far(found: Upright) -> float:
    """The 95th percentile of how far labels stand from their marks along the axis."""
    moves = sorted(
        abs(beside.centre - found.scale.position(item.anchor))
        for beside, item in zip(found.labels.labels, found.items, strict=True)
    )
    return moves[min(len(moves) - 1, int(0.95 * len(moves)))]


# ---------------------------------------------------------------- strips
def most_strips(width: float) -> int:
    """How many strips, each with labels on both sides, stand side by side in a width, in points."""
    return max(1, int((width + STRIP_GAP) / (TWO_COLUMNS_FROM + STRIP_GAP)))


def _in_strips(
    items: Sequence[Dated], typeset: Typesetter, voice: Voice, frame: Frame, *, setting: Setting, count: int
) -> list[Upright] | NoRoom:
    """Every strip with its labels, or what the fullest of them would need."""
    frames = tuple(_frames(frame, count))
    found: list[Upright] = []
    fulls: list[tuple[Overfull, int]] = []
    cuts = _cut(items, typeset, voice, frames[0], setting=setting, count=count)
    for strip, place in zip(cuts, frames, strict=False):
        mine = items[strip.first : strip.last]
        result = place_upright(
            mine,
            _only(typeset, strip),
            voice,
            place,
            domain=_domain(strip, mine),
            setting=setting,
        )
        if isinstance(result, Overfull):
            fulls.append((result, len(mine)))
        else:
            found.append(result)
    if not fulls:
        return found
    held = sum(int(count * full.available / full.needed) for full, count in fulls)
    return NoRoom(
        needed_height=max(full.needed for full, _ in fulls),
        fitting=held + sum(len(one.items) for one in found),
    )


def _frames(frame: Frame, count: int) -> Iterator[Frame]:
    width = (frame.right - frame.left - STRIP_GAP * (count - 1)) / count
    for number in range(count):
        left = frame.left + number * (width + STRIP_GAP)
        yield evolve(frame, left=left, right=left + width)


def _cut(
    items: Sequence[Dated], typeset: Typesetter, voice: Voice, frame: Frame, *, setting: Setting, count: int
) -> tuple[Strip, ...]:
    """Where one strip ends and the next begins; a single strip is the whole axis."""
    domain = domain_of(items)
    if count == 1:
        return (Strip(start=domain[0], end=domain[1], first=0, last=len(items)),)
    assert frame.height is not None
    scale = frame.scale(items, domain=domain, start=frame.top, end=frame.top + frame.height)
    width = label_width(frame, ruler=upright_ruler_width(scale, voice), depth=0.0, setting=setting)
    return cut_strips(
        [item.anchor for item in items],
        [block.height + setting.gap for block in typeset(width)],
        domain=domain,
        count=count,
        capacity=len(columns_of(frame)) * frame.height,
    )


def _only(typeset: Typesetter, strip: Strip) -> Typesetter:
    return lambda width: typeset(width)[strip.first : strip.last]


def _domain(strip: Strip, items: Sequence[Dated]) -> tuple[int, int]:
    """The strip's own stretch of time, and as far beyond as the marks in it reach."""
    if not items:
        return strip.start, strip.end
    first, last = domain_of(items)
    return min(strip.start, first), max(strip.end, last)


def _side_by_side(bodies: Sequence[Body]) -> Body:
    """The strips as one chart."""
    return Body(
        nodes=tuple(node for body in bodies for node in body.nodes),
        height=max(body.height for body in bodies),
        placed=tuple(one for body in bodies for one in body.placed),
        marks=tuple(mark for body in bodies for mark in body.marks),
        scale=bodies[0].scale,
    )
