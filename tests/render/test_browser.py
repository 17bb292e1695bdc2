"""The promise about type: what the layout measured is what a reader's browser draws."""

import pytest

from chronicle.layout.scene import placed_texts
from chronicle.render import svg_text

pytestmark = pytest.mark.browser


@pytest.fixture
def lines(sampler, browser_boxes):
    return browser_boxes(svg_text(sampler))


def test_a_browser_draws_every_line_as_wide_as_it_was_measured(sampler, family, lines):
    measured = list(placed_texts(sampler, family))

    assert [line.text for line in lines] == [placed.text.string for placed in measured]
    for line, placed in zip(lines, measured, strict=True):
        assert line.length == pytest.approx(placed.text.width, rel=0.01), line.text


def test_a_browser_draws_every_line_where_it_was_placed(sampler, family, lines):
    for line, placed in zip(lines, placed_texts(sampler, family), strict=True):
        assert (line.left, line.right) == pytest.approx((placed.box.left, placed.box.right), abs=1.0), (
            line.text
        )
        assert line.top < placed.text.y < line.bottom


def test_a_browser_tells_the_groups_around_a_line(lines):
    paths = {line.text: line.path for line in lines}

    assert paths["18 August 2020 Wagner arrives: “To AV”2, 3"] == "event/label"
    assert paths["1 Jan 2020"] == "axis/tick"
