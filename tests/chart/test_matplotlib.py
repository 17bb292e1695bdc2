"""The pictures as matplotlib's own renderer measures their type: what a PNG shows is what was laid out.

The shipped chronologies, and fifty random ones in any form on any page.
"""

from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, assume, example, given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

from chronicle import draw, load
from chronicle.chart import Layout
from chronicle.layout.scene import texts
from random_timelines import CALENDAR, CHARTS, SEEDS, chronology_of, compiled, family

EVENTS = Path(__file__).parents[2] / "events"
DPI = 720

FIFTY = settings(
    deadline=None,
    max_examples=50,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@pytest.fixture(scope="module")
def width_of(tmp_path_factory):
    """The width of a run as matplotlib sets it, in points: in the picture's fonts, at high resolution."""
    renderer = RendererAgg(10, 10, DPI)
    folder = tmp_path_factory.mktemp("fonts")

    @cache
    def file(slot):
        path = folder / f"{slot}.ttf"
        path.write_bytes(family().font_bytes(slot))
        return path

    @cache
    def width(text, size, slot):
        properties = FontProperties(fname=file(slot), size=size)
        pixels, _, _ = renderer.get_text_width_height_descent(text, properties, ismath=False)
        return pixels * 72 / DPI

    return lambda run: sum(
        width(segment.text, run.font.size, segment.slot)
        for segment in family().segments(run.text, run.font.face)
    )


@pytest.mark.parametrize("name", ["mali", "july_1914", "moon_landing", "peloponnesian_war"])
@pytest.mark.parametrize("about", [{}, {"page": "a1", "lanes": "actor"}, {"page": "a2", "form": "columns"}])
def test_no_text_lies_on_another_or_off_the_page(name, about, width_of):
    assert_readable(draw(load(EVENTS / f"{name}.py"), **about).scene, width_of)


@FIFTY
@example(  # once Arabic letters beside a Latin name were set in a font that has none
    seed=14837,
    count=13,
    calendar="century",
    chart={"theme": "slide", "form": "flags", "page": "a0-landscape"},
)
@given(seed=SEEDS, count=st.sampled_from([2, 5, 13, 25]), calendar=CALENDAR, chart=CHARTS)
def test_nor_does_it_in_fifty_random_pictures(seed, count, calendar, chart, width_of):
    layout = compiled(chronology_of(seed, count, calendar), **chart)
    assume(isinstance(layout, Layout))
    assert_readable(layout.scene, width_of)


def assert_readable(scene, width_of):
    boxes = [_box(text, width_of) for text in texts(scene.children)]
    for left, _, right, bottom, string in boxes:
        assert left > -1, string
        assert right < scene.size.width + 1, string
        assert bottom < scene.size.height + 1, string
    assert [(a[4], b[4]) for a, b in combinations(boxes, 2) if _overlap(a, b)] == []


def _box(text, width_of):
    size = max(run.font.size for run in text.runs)
    measured = sum(map(width_of, text.runs))
    assert measured == pytest.approx(text.width, rel=0.02, abs=0.6), text.string
    up, down = 0.72 * size, 0.22 * size
    if text.turned:
        return text.x - down, text.y, text.x + up, text.y + measured, text.string
    return text.x, text.y - up, text.x + measured, text.y + down, text.string


def _overlap(one, other):
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 1 and down > min(one[3] - one[1], other[3] - other[1]) / 3
