"""The shipped chronologies on every kind of page, measured by a reader's own browser."""

from itertools import combinations
from pathlib import Path

import pytest

from chronicle import draw, load
from chronicle.render import svg_text

EVENTS = Path(__file__).parents[2] / "events"
PAGES = {
    "mali": ["fit", "a4", "web", "phone", "book"],
    "july_1914": ["fit", "a3", "web", "phone", "book"],
    "moon_landing": ["fit", "a4", "web", "phone", "book"],
    "peloponnesian_war": ["fit", "a3", "web", "phone", "book"],
}

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("name", PAGES)
def test_no_text_lies_on_another_or_off_its_page(name, boxes_of_all):
    timeline = load(EVENTS / f"{name}.py")
    layouts = [draw(timeline, page=page) for page in PAGES[name]]
    measured = boxes_of_all([svg_text(layout.scene) for layout in layouts])
    for layout, page, lines in zip(layouts, PAGES[name], measured, strict=True):
        check(layout.scene.size, lines, page)


VARIETY = [
    {"form": form, "page": page, "theme": theme}
    for form in ("flags", "vertical", "columns", "lanes", "density", "storyline")
    for page, theme in (("a1", "newspaper"), ("a2", "dark"), ("300mm", "print"))
] + [
    {"axis": "broken", "page": "a3"},
    {"axis": "piecewise", "page": "a3"},
    {"axis": "log", "page": "a3"},
    {"lanes": "place", "page": "a3"},
    {"lanes": "status", "page": "300mm"},
]
"""Each of them for two chronologies, beside the twenty pictures above: sixty-six in all."""


@pytest.mark.parametrize("name", ["moon_landing", "peloponnesian_war"])
def test_no_text_lies_on_another_in_any_form_on_any_axis(name, boxes_of_all):
    timeline = load(EVENTS / f"{name}.py")
    layouts = [draw(timeline, **about) for about in VARIETY]
    measured = boxes_of_all([svg_text(layout.scene) for layout in layouts])
    for layout, about, lines in zip(layouts, VARIETY, measured, strict=True):
        check(layout.scene.size, lines, about)


def check(size, found, about):
    lines = [line for line in found if line.text.strip()]
    assert lines
    assert [line.text for line in lines if not _is_on(size, line)] == [], about
    assert [(a.text, b.text) for a, b in combinations(lines, 2) if _overlap(a, b)] == [], about


def _is_on(size, line):
    return line.left > -1 and line.top > -1 and line.right < size.width + 1 and line.bottom < size.height + 1


def _overlap(one, other):
    """Boxes of neighbouring lines touch by design: a third of the lower one's height is an overlap."""
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 1 and down > min(one.bottom - one.top, other.bottom - other.top) / 3
