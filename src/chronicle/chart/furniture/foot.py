"""The foot of the picture: undated events, legend, sources, credit, one under the other."""

from attrs import frozen

from chronicle.chart.attempt import LYING, Attempt
from chronicle.chart.axis.ruler import SECOND_CALENDAR, lying_ruler
from chronicle.chart.forms.body import Body
from chronicle.chart.forms.frame import Frame, domain_of
from chronicle.chart.furniture.clusters import cluster_list
from chronicle.chart.furniture.contradictions import contradiction_notes
from chronicle.chart.furniture.furnishing import Furniture
from chronicle.chart.furniture.legend import legend
from chronicle.chart.furniture.listed import listed
from chronicle.chart.furniture.notes import credit_line, source_notes
from chronicle.chart.furniture.windows import strip
from chronicle.chart.items import Items
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.spec import Chart
from chronicle.chart.words import WORDS, said
from chronicle.dates import Date, DateValue
from chronicle.dates.calendars import Calendar
from chronicle.dates.civil import civil_from_seconds
from chronicle.layout.axis_words import axis_words
from chronicle.layout.geometry import Box, Point
from chronicle.layout.scale import Scale, TimeScale
from chronicle.layout.scene import Node, Path, shape_boxes
from chronicle.wording import in_words
from chronicle.wording.phrase import quoted

GAP = 12.0
"""The blank above each part of the foot, in points."""

INSET = 8.0
"""How far the axis of the strip is moved in from the edges, in points."""


@frozen(kw_only=True)
class Foot:
    """Everything under the chart, with the boxes of the words of undated events."""

    nodes: tuple[Node, ...]
    height: float
    boxes: tuple[tuple[str, Box], ...]


def foot(
    chart: Chart,
    items: Items,
    voice: Voice,
    attempt: Attempt,
    *,
    frame: Frame,
    body: Body | None,
) -> Foot:
    """The foot from a place down, under a chart; while it is measured there is none, and it is highest."""
    axis = body.scale if body and attempt.form in LYING else None
    left, width, top = frame.left, frame.right - frame.left, frame.top
    nodes: list[Node] = []
    y = top
    undated = _undated(items, voice, attempt, left=left, width=width, top=y + GAP, axis=axis)
    if undated.height:
        nodes.extend(undated.nodes)
        y += GAP + undated.height
    y = _stack(nodes, cluster_list(items, voice, left=left, top=y + GAP, width=width), y)
    if chart.legend:
        y = _stack(
            nodes,
            legend(
                items,
                voice,
                attempt,
                left=left,
                top=y + GAP,
                width=width,
                scale=body.scale if body and attempt.strips == 1 else None,
                has_links=chart.links,
            ),
            y,
        )
    y = _stack(nodes, contradiction_notes(voice, left=left, top=y + GAP, width=width), y)
    notes = source_notes(voice, left=left, top=y + GAP + 4, width=width, is_compact=attempt.is_compact)
    if notes.height:
        nodes.append(_rule(left, left + width, y + GAP - 1, voice))
        y = _stack(nodes, notes, y, gap=GAP + 4)
    words = _credit(chart, items, voice, attempt, body)
    credit = credit_line(words, left=left, top=y + GAP / 2, width=width, voice=voice)
    y = _stack(nodes, credit, y, gap=GAP / 2)
    return Foot(nodes=tuple(nodes), height=y - top, boxes=undated.boxes)


def _stack(nodes: list[Node], furniture: Furniture, y: float, *, gap: float = GAP) -> float:
    if not furniture.height:
        return y
    nodes.extend(furniture.nodes)
    return y + gap + furniture.height


def _rule(left: float, right: float, y: float, voice: Voice) -> Path:
    return Path(points=(Point(left, y), Point(right, y)), stroke=voice.theme.rule, stroke_width=0.5)


def _undated(
    items: Items,
    voice: Voice,
    attempt: Attempt,
    *,
    left: float,
    width: float,
    top: float,
    axis: Scale | None,
) -> Foot:
    """The strip, with a small axis of its own where there is none above that runs across the page."""
    if not items.undated:
        return Foot(nodes=(), height=0.0, boxes=())
    if attempt.is_compact:
        found = listed(items.undated, voice, left=left, top=top, width=width)
        return Foot(nodes=found.nodes, height=found.height, boxes=found.boxes)
    if axis is not None:
        found = strip(items.undated, voice, left=left, top=top, width=width, to_points=axis.position)
        return Foot(nodes=found.nodes, height=found.height, boxes=found.boxes)
    domain = domain_of(items.dated) if items.dated else _domain_of_windows(items)
    if domain is None:
        found = strip(items.undated, voice, left=left, top=top, width=width, to_points=lambda _second: left)
        return Foot(nodes=found.nodes, height=found.height, boxes=found.boxes)
    scale = TimeScale(domain=domain, range=(left + INSET, left + width - INSET))
    found = strip(items.undated, voice, left=left, top=top, width=width, to_points=scale.position)
    ruler = lying_ruler(scale, voice, left=left, right=left + width, has_eras=False)
    drawn = ruler.draw(top=top + found.height, two_sided=False)
    return Foot(nodes=(*found.nodes, drawn.group), height=found.height + ruler.depth, boxes=found.boxes)


def _domain_of_windows(items: Items) -> tuple[int, int] | None:
    """The stretch that the bounds of undated events take; None where there are fewer than two."""
    bounds = {bound for item in items.undated for bound in item.window if bound is not None}
    return (min(bounds), max(bounds)) if len(bounds) > 1 else None


def tells_calendar(body: Body) -> bool:
    """Whether a second calendar has anything to tell on the axis."""
    return any(True for _ in shape_boxes(body.nodes, within=SECOND_CALENDAR))


def _calendar(calendar: Calendar, language: str) -> str:
    """What a calendar is called; in English where the table does not know it."""
    row = f"calendar {calendar.name}"
    return said(row, language) if row in WORDS else f"{calendar.title} calendar"


def _present(items: Items, voice: Voice) -> DateValue:
    """What a logarithmic axis counts back from: the day up to which the picture tells, or its last one."""
    last, as_of = domain_of(items.dated)[1], voice.timeline.header.as_of
    if as_of is not None and (as_of.span.end.latest or last) >= last:
        return as_of
    return Date(*civil_from_seconds(last - 1))


def _credit(chart: Chart, items: Items, voice: Voice, attempt: Attempt, body: Body | None) -> list[str]:
    """What must be said of the picture, its credit, and the day up to which it tells."""
    header, language = voice.timeline.header, voice.language
    words: list[str] = []
    if attempt.form == "density" and (body is None or len(body.placed) < len(items.dated)):
        count = f"{len(items.dated):,}".replace(",", axis_words(language).thousands)
        words.append(said("counted", language, count=count))
    if attempt.axis != "linear" and items.dated:
        words.append(said(attempt.axis, language, day=in_words(_present(items, voice), language=language)))
    origin = voice.timeline.events.get(chart.origin or "")
    if origin:
        words.append(said("counted from", language, event=quoted(origin.short or origin.title, language)))
    if voice.calendar is not None and items.dated and (body is None or tells_calendar(body)):
        words.append(said("second calendar", language, calendar=_calendar(voice.calendar, language)))
    if items.on_utc:
        words.append(said("utc", language))
    if header.credit:
        words.append(header.credit)
    if header.as_of is not None:
        words.append(said("as of", language, day=in_words(header.as_of, language=language)))
    return words
