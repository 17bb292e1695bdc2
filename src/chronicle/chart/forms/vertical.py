"""The vertical form: time runs down the page, labels stand beside it, in one strip or in several.

Strips stand side by side and are read from the left to the right, each with an axis of its own. An axis
reaches as far as the marks on it, so that no mark is cut where a strip ends.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from math import inf

from attrs import evolve

from chronicle.chart.axis.ruler import upright_ruler
from chronicle.chart.forms.body import Body, NoRoom, Plan
from chronicle.chart.forms.frame import Frame, domain_of
from chronicle.chart.forms.upright import (
    LEAST_LABEL,
    ROUTE,
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
from chronicle.chart.labels.callouts import Voice, copy_of
from chronicle.chart.labels.typeset import Block
from chronicle.layout.labels import Strip, cut_strips
from chronicle.layout.measures import quantile
from chronicle.layout.spacing import Overfull

CALM = Setting(widest=176.0, gap=4.0)
"""Labels no wider than reads well (62 mm), with air between them."""

SETTINGS = (CALM, *(Setting(widest=inf, gap=gap) for gap in (4.0, 1.2, 0.4)))
"""What is tried on a page of fixed height, one after the other: calm, then wider, then closer."""

STRIP_GAP = 18.0
"""The blank between two strips, in points."""

STRETCHES = (1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6)
"""How much longer than need be the axis may become, where the page's height is free."""

LEAST_RULER = 30.0
"""A narrow ruler, in points, for a first guess."""

LEAST_HEIGHT = 60.0
"""The least height of an axis, in points."""

FULL = 0.8
"""The share of the axis that labels may fill before closer ones are tried, which stand nearer to marks."""

MOVED = 60.0
"""How far a label may stand from its mark along the axis, in points, before a longer one is tried."""

CLOSE = 9.5
"""How far labels may stand from their marks, over their size of type, before closer ones are tried."""

NEAR = 13.0
"""The same, before more strips are tried."""


def vertical_form(items: Sequence[Dated], voice: Voice, frame: Frame, *, strips: int = 1) -> Plan | NoRoom:
    """The chart with its columns of labels, or how much room they would need."""
    copies = [copy_of(item, voice) for item in items]

    @cache
    def typeset(width: float) -> tuple[Block, ...]:
        return tuple([copy.block(width) for copy in copies])

    if frame.height is None:
        placed = _in_free_height(items, typeset, voice, frame)
        return placed if isinstance(placed, NoRoom) else _planned([placed], voice)
    least = _least_height(typeset(inf), frame, strips)
    if least > frame.height:
        return NoRoom(needed_height=least, fitting=int(len(items) * frame.height / least))
    rooms: list[NoRoom] = []
    best: Plan | None = None
    for setting in SETTINGS:
        if setting is not SETTINGS[-1] and _share_filled(typeset, voice, frame, setting, strips) > FULL:
            continue
        found = _in_strips(items, typeset, voice, frame, setting=setting, count=strips)
        if isinstance(found, NoRoom):
            rooms.append(found)
            continue
        plan = _planned(found, voice)
        if plan.far <= CLOSE * voice.theme.label_size:
            return plan
        best = plan if best is None or plan.far < best.far else best
    return best or min(rooms, key=lambda room: room.needed_height)


def _planned(found: Sequence[Upright], voice: Voice) -> Plan:
    distances = sorted(distance for one in found for distance in one.distances())
    return Plan(
        height=max(one.height for one in found),
        far=quantile(distances, 0.95) or 0.0,
        paint=lambda: _side_by_side([paint_upright(one, voice) for one in found]),
    )


def _share_filled(typeset: Typesetter, voice: Voice, frame: Frame, setting: Setting, strips: int) -> float:
    """The share of all axes that the labels would fill, if not more; infinite where these are too narrow.

    Where whole labels, of one line for a paragraph, are too many already, none is broken to be counted.
    """
    assert frame.height is not None
    place = next(_frames(frame, strips))
    width = label_width(place, ruler=LEAST_RULER, depth=ROUTE * voice.theme.label_size, setting=setting)
    if width < LEAST_LABEL * voice.theme.label_size:
        return inf
    axes = strips * len(columns_of(place)) * frame.height
    whole = _together(typeset(inf), setting) / axes
    return whole if whole > FULL else _together(typeset(width), setting) / axes


def _least_height(blocks: Sequence[Block], frame: Frame, strips: int) -> float:
    """The height of axis, in points, below which labels fit in no case, wide and close as they may stand."""
    columns = strips * len(columns_of(frame))
    return _together(blocks, SETTINGS[-1]) / columns - SETTINGS[-1].gap


def _together(blocks: Sequence[Block], setting: Setting) -> float:
    """The height of labels under each other, in points, each with the blank after it."""
    return sum(block.height + setting.gap for block in blocks)


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
        if found.moved <= MOVED or least * stretch > frame.most:
            return found
        longer = attempt(least * stretch)
        found = longer if isinstance(longer, Upright) else found
    return found


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
    bottom = frame.top + frame.height
    scale = frame.scale(items, domain=domain, start=frame.top, end=bottom, theme=voice.theme)
    ruler = upright_ruler(scale, voice, top=frame.top, bottom=frame.top + frame.height)
    width = label_width(frame, ruler=ruler.width, depth=ROUTE * voice.theme.label_size, setting=setting)
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
    if len(bodies) == 1:
        return bodies[0]
    return Body(
        nodes=tuple(node for body in bodies for node in body.nodes),
        height=max(body.height for body in bodies),
        placed=tuple(one for body in bodies for one in body.placed),
        scale=bodies[0].scale,
        loose=tuple(box for body in bodies for box in body.loose),
    )
