"""Type, pens and timelines for the chart's tests; most need no font, a table of advances will do."""

import pytest

from chronicle import Event, collect
from chronicle.chart import Chart, compile_chart, page_named, theme_named
from chronicle.chart.gather import gather
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.marks.rail import Rail
from chronicle.chart.marks.shapes import Pen
from chronicle.chart.theme import LIGHT
from chronicle.chronology import order_of, tighten
from chronicle.layout.geometry import Box
from chronicle.layout.metrics import AdvanceTable
from chronicle.layout.scene import Circle, Group, Path, Rect
from chronicle.wording import number_sources


@pytest.fixture(scope="session")
def metrics():
    return AdvanceTable()


@pytest.fixture(scope="session")
def timeline_of():
    """A timeline of one event for each date, in the order given."""

    def make(*dates, **about):
        return collect(
            {f"e{i}": Event(title=f"Event {i}", when=when, **about) for i, when in enumerate(dates)}
        )

    return make


@pytest.fixture(scope="session")
def gathered():
    def make(timeline):
        chronology = tighten(timeline)
        return gather(timeline, order_of(chronology))

    return make


@pytest.fixture(scope="session")
def voice(metrics):
    def make(timeline, theme=LIGHT, **about):
        return Voice(
            timeline=timeline,
            notes=number_sources(timeline, timeline.events),
            theme=theme,
            metrics=metrics,
            **about,
        )

    return make


@pytest.fixture(scope="session")
def compiled(metrics):
    def make(timeline, *, page="fit", theme="light", **about):
        chronology = tighten(timeline)
        return compile_chart(
            Chart(page=page_named(page), theme=theme_named(theme), **about),
            timeline,
            order_of(chronology),
            metrics=metrics,
        )

    return make


@pytest.fixture(scope="session")
def pen():
    """A pen on a lying rail, on which a second is a point."""

    def make(theme=LIGHT, **about):
        return Pen(rail=Rail(horizontal=True, line=100.0), to_points=float, theme=theme, **about)

    return make


@pytest.fixture(scope="session")
def mark_boxes():
    """The box of every shape that marks an event, in the order of painting."""

    def walk(nodes, *, inside=False):
        for node in nodes:
            match node:
                case Group():
                    yield from walk(node.children, inside=inside or node.kind == "mark")
                case Rect(box=box) if inside:
                    yield box
                case Circle(centre=at, radius=r) if inside:
                    yield Box(left=at.x - r, top=at.y - r, right=at.x + r, bottom=at.y + r)
                case Path(points=points) if inside:
                    across, down = [point.x for point in points], [point.y for point in points]
                    yield Box(left=min(across), top=min(down), right=max(across), bottom=max(down))
                case _:
                    pass

    return lambda nodes: list(walk(nodes))
