"""The density form: how many events there are when, and some of them told as flags above it.

For thousands of events. Bars count events in round steps of time, each where its label would be anchored; the
key events, then others spread evenly over the axis, are told as far as there is room. All others are counted.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from math import inf

from attrs import evolve, frozen

from chronicle.chart.axis.time_axis import length_of
from chronicle.chart.forms.body import Body, NoRoom, Plan
from chronicle.chart.forms.flags import flags_form
from chronicle.chart.forms.frame import Frame, domain_of
from chronicle.chart.items import Dated
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.words import said
from chronicle.layout.axis_words import axis_words
from chronicle.layout.geometry import Box, Point
from chronicle.layout.metrics import Font
from chronicle.layout.scale import Scale
from chronicle.layout.scene import Group, Node, Path, Rect, Run, Text
from chronicle.layout.steps import LADDER, Step, moments
from chronicle.wording import column_of, in_words

HEIGHT, HIGHEST = 70.0, 0.45
"""The height of the bars, in points, and the greatest on a sheet that has room for more, over its width."""

LEAST_BAR = 3.0
"""The least width of a bar, in points: it decides the step of time that is counted over."""

MOST_TOLD = 36
"""The most events that are told."""

FEWER = 0.75
"""How many of them are left where they had no room."""

TOLD_PER_WIDTH = 16.0
"""One event is told for so many points of the axis at most."""

GRID = 3
"""About how many lines tell the counts."""


def density_form(items: Sequence[Dated], voice: Voice, frame: Frame, *, label_width: float) -> Plan | NoRoom:
    """The bars under the axis, the chosen events above it, or how much room that would need."""
    domain = domain_of(items)
    below = HEIGHT + voice.theme.tick_size + 6.0
    room = inf if frame.height is None else frame.height - below
    upper = evolve(frame, height=None if room == inf else room)
    count = min(MOST_TOLD, int((frame.right - frame.left) / TOLD_PER_WIDTH))
    while True:
        chosen = chosen_of(items, domain, count)
        flags = flags_form(chosen, voice, upper, label_width=label_width, domain=domain, one_sided=True)
        if isinstance(flags, Plan) or count <= 1:
            break
        count = int(count * FEWER)
    if isinstance(flags, NoRoom):
        return NoRoom(needed_height=flags.needed_height + below, fitting=0)
    plan = flags
    highest = max(HEIGHT, HIGHEST * (frame.right - frame.left))
    high = HEIGHT if room == inf else min(highest, HEIGHT + room - plan.height)
    return Plan(
        height=plan.height + below - HEIGHT + high,
        far=plan.far,
        paint=lambda: _painted(items, plan.paint(), voice, frame, high=high),
    )


def chosen_of(items: Sequence[Dated], domain: tuple[int, int], count: int) -> list[Dated]:
    """Key events first, then the best sourced of each of so many equal stretches of the axis."""
    if len(items) <= count:
        return list(items)
    keys = [number for number, item in enumerate(items) if item.event.key][:count]
    chosen = set(keys)
    first, last = domain
    stretches: dict[int, int] = {}
    for number, item in enumerate(items):
        stretch = (item.anchor - first) * count // max(1, last - first)
        best = stretches.get(stretch)
        if best is None or _weight(items[best]) < _weight(item):
            stretches[stretch] = number
    taken = {(items[number].anchor - first) * count // max(1, last - first) for number in keys}
    for stretch, number in sorted(stretches.items()):
        if len(chosen) < count and stretch not in taken:
            chosen.add(number)
    return [items[number] for number in sorted(chosen)]


def _weight(item: Dated) -> int:
    return len(item.event.sources) + sum(len(dating.sources) for dating in item.event.datings)


# ---------------------------------------------------------------- bars
@frozen(kw_only=True)
class _Bins:
    """Counts of events over the stretches between edges, in seconds."""

    edges: tuple[int, ...]
    counts: tuple[int, ...]
    step: Step


def _bins(items: Sequence[Dated], scale: Scale) -> _Bins:
    """Counts over the shortest round step whose bars are wide enough."""
    first, last = scale.domain
    length = abs(scale.range[1] - scale.range[0])
    step = next((step for step in LADDER if step.seconds * length >= LEAST_BAR * (last - first)), LADDER[-1])
    inner = [moment for moment in moments(step, first, last) if first < moment < last]
    edges = (first, *inner, last)
    counts = [0] * (len(edges) - 1)
    for item in items:
        counts[min(max(0, bisect_right(edges, item.anchor) - 1), len(counts) - 1)] += 1
    return _Bins(edges=edges, counts=tuple(counts), step=step)


def _painted(items: Sequence[Dated], flags: Body, voice: Voice, frame: Frame, *, high: float) -> Body:
    scale = flags.scale
    assert scale is not None
    found = _bins(items, scale)
    top = frame.top + flags.height + 4.0
    most = max(found.counts)
    points = high / most
    base = top + high
    nodes: list[Node] = [*_grid(most, base, points, voice, frame)]
    for (start, end), count in zip(pairwise(found.edges), found.counts, strict=True):
        if count:
            left, right = scale.position(start), scale.position(end)
            gap = min(0.6, (right - left) / 4)
            box = Box(left=left, top=base - count * points, right=right - gap, bottom=base)
            nodes.append(Rect(box=box, fill=voice.theme.mark))
    words = said("per", voice.language, step=_words(found.step, voice.language))
    font = Font(voice.theme.tick_size, "italic")
    width = voice.metrics.width(words, font)
    run = Run(text=words, font=font, fill=voice.theme.muted, width=width)
    baseline = base + voice.theme.tick_size + 1.0
    nodes.append(Text(x=frame.right - width, y=baseline, runs=(run,)))
    return evolve(
        flags,
        nodes=(*flags.nodes, Group(kind="density", children=tuple(nodes))),
        height=flags.height + high + voice.theme.tick_size + 6.0,
    )


def _grid(most: int, base: float, points: float, voice: Voice, frame: Frame) -> Sequence[Node]:
    """The line that the bars stand on, and lines at round counts, each with its number at the left edge."""
    nodes: list[Node] = [_rule(frame.left, frame.right, base, voice)]
    font = Font(voice.theme.tick_size)
    separator = axis_words(voice.language).thousands
    step = next(
        digit * 10**power for power in range(10) for digit in (1, 2, 5) if digit * 10**power * GRID >= most
    )
    for count in range(step, most + 1, step):
        y = base - count * points
        text = f"{count:,}".replace(",", separator)
        width = voice.metrics.width(text, font)
        nodes.append(_rule(frame.left + width + 3.0, frame.right, y, voice))
        run = Run(text=text, font=font, fill=voice.theme.muted, width=width)
        nodes.append(Text(x=frame.left, y=y + voice.theme.tick_size * 0.33, runs=(run,)))
    return nodes


def _rule(left: float, right: float, y: float, voice: Voice) -> Path:
    return Path(points=(Point(left, y), Point(right, y)), stroke=voice.theme.rule, stroke_width=0.4)


def _words(step: Step, language: str) -> str:
    """A step in words: "year", "10 years"; other languages tell one of a kind by its number too."""
    if column_of(language):
        return in_words(length_of(step.count, step.unit), language=language)
    unit = step.unit.name.lower()
    return unit if step.count == 1 else f"{step.count:,} {unit}s"
