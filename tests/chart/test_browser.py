"""The shipped chronologies on every kind of page, measured by a reader's own browser."""

from itertools import combinations
from pathlib import Path

import pytest

from chronicle import draw, load
from chronicle.api import PageOverflow

EVENTS = Path(__file__).parents[2] / "events"
PAGES = {
    "mali": ["fit", "a4", "web", "phone", "book"],
    "july_1914": ["fit", "a3", "web", "phone", "book"],
    "moon_landing": ["fit", "a4", "web", "phone", "book"],
    "peloponnesian_war": ["fit", "a3", "web", "phone", "book"],
}

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("name", PAGES)
def test_no_text_lies_on_another_or_off_its_page(name, browser_boxes, tmp_path):
    timeline = load(EVENTS / f"{name}.py")
    for page in PAGES[name]:
        picture = tmp_path / f"{page}.svg"
        try:
            size = draw(timeline, picture, page=page).scene.size
        except PageOverflow as full:
            pytest.fail(f"{name} on {page}: {full}")
        lines = [line for line in browser_boxes(picture.read_text("utf-8")) if line.text.strip()]

        assert lines
        assert [line.text for line in lines if not _is_on(size, line)] == [], page
        assert [(a.text, b.text) for a, b in combinations(lines, 2) if _overlap(a, b)] == [], page


def _is_on(size, line):
    return line.left > -1 and line.top > -1 and line.right < size.width + 1 and line.bottom < size.height + 1


def _overlap(one, other):
    """Boxes of neighbouring lines touch by design: a third of the lower one's height is an overlap."""
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 1 and down > min(one.bottom - one.top, other.bottom - other.top) / 3
