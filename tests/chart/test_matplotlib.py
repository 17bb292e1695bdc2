"""The pictures as matplotlib's own renderer measures their type: what a PNG shows is what was laid out."""

from itertools import combinations
from pathlib import Path

import pytest
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

from chronicle import draw, load
from chronicle.fonts import unpack_woff
from chronicle.layout.scene import texts

EVENTS = Path(__file__).parents[2] / "events"
DPI = 720


@pytest.fixture
def width_of(tmp_path):
    """The width of a run as matplotlib sets it, in points: in the font of the picture, at high resolution."""
    renderer = RendererAgg(10, 10, DPI)

    def make(scene):
        files = {}
        for slot, data in scene.faces.items():
            files[slot] = tmp_path / f"{slot}.ttf"
            files[slot].write_bytes(unpack_woff(data))

        def width(run):
            properties = FontProperties(fname=files[run.font.face], size=run.font.size)
            pixels, _, _ = renderer.get_text_width_height_descent(run.text, properties, ismath=False)
            return pixels * 72 / DPI

        return width

    return make


@pytest.mark.parametrize("name", ["mali", "july_1914", "moon_landing", "peloponnesian_war"])
@pytest.mark.parametrize("about", [{}, {"page": "a1", "lanes": "actor"}, {"page": "a2", "form": "columns"}])
def test_no_text_lies_on_another_or_off_the_page(name, about, width_of):
    scene = draw(load(EVENTS / f"{name}.py"), **about).scene
    width = width_of(scene)
    boxes = []
    for text in texts(scene.children):
        size = max(run.font.size for run in text.runs)
        measured = sum(width(run) for run in text.runs)
        assert measured == pytest.approx(text.width, rel=0.02, abs=0.6), text.string
        up, down = 0.72 * size, 0.22 * size
        boxes.append(
            (text.x - down, text.y, text.x + up, text.y + measured, text.string)
            if text.turned
            else (text.x, text.y - up, text.x + measured, text.y + down, text.string)
        )
    for left, _, right, bottom, string in boxes:
        assert left > -1, string
        assert right < scene.size.width + 1, string
        assert bottom < scene.size.height + 1, string
    clashes = [(a[4], b[4]) for a, b in combinations(boxes, 2) if _overlap(a, b)]
    assert clashes == []


def _overlap(one, other):
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 1 and down > min(one[3] - one[1], other[3] - other[1]) / 3
