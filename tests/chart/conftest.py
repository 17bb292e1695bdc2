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
from chronicle.layout.metrics import AdvanceTable
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
        return gather(timeline, chronology, order_of(chronology).events)

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
            chronology,
            order_of(chronology).events,
            metrics=metrics,
        )

    return make


@pytest.fixture(scope="session")
def pen():
    """A pen on a lying rail, on which a second is a point."""

    def make(theme=LIGHT, **about):
        return Pen(rail=Rail(horizontal=True, line=100.0), to_points=float, theme=theme, **about)

    return make
