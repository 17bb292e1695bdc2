"""The ruler: ticks with their labels between its lines, lying and upright; no year zero."""

from itertools import pairwise

import pytest

from chronicle.chart.axis.ruler import lying_ruler, upright_ruler
from chronicle.dates import parse
from chronicle.layout.scale import TimeScale
from chronicle.layout.scene import texts

SPANS = [
    ("1914-06-28", "1914-08-04"),
    ("1969-07-20T13:00", "1969-07-20T23:00"),
    ("-0499", "0500"),
    ("-2999", "2000"),
]


def scale_of(first, last, start=0.0, end=480.0):
    domain = tuple(parse(text, extended=True).span.start.earliest for text in (first, last))
    return TimeScale(domain=domain, range=(start, end))


@pytest.fixture
def speaking(voice, timeline_of):
    return voice(timeline_of("1985"))


@pytest.mark.parametrize(("first", "last"), SPANS)
def test_a_lying_ruler_holds_its_labels_and_none_touches_the_next(first, last, speaking):
    scale = scale_of(first, last)
    planned = lying_ruler(scale, speaking, left=0, right=480)
    ruler = planned.draw(top=100, two_sided=True)
    lines = list(texts(ruler.group.children))
    assert lines
    assert ruler.bottom == 100 + planned.depth
    assert all(ruler.top < line.y <= ruler.bottom for line in lines)
    for row in {line.y for line in lines}:
        spans = sorted((line.x, line.x + line.width) for line in lines if line.y == row)
        assert spans[0][0] >= -0.5
        assert spans[-1][1] <= 480.5
        assert all(left[1] < right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize(("first", "last"), SPANS)
def test_an_upright_ruler_holds_its_labels_between_its_lines(first, last, speaking):
    scale = scale_of(first, last)
    planned = upright_ruler(scale, speaking, top=0, bottom=480)
    ruler = planned.draw(left=200, two_sided=True)
    lines = list(texts(ruler.group.children))
    assert lines
    assert ruler.right - ruler.left == planned.width
    assert all(ruler.left < line.x and line.x + line.width < ruler.right for line in lines)


def test_there_is_no_year_nought(speaking):
    planned = lying_ruler(scale_of("-0004", "0005"), speaking, left=0, right=480)
    ruler = planned.draw(top=0, two_sided=False)
    labels = [text.string for text in texts(ruler.group.children)]
    assert not {"0", "0 BCE", "0 CE"} & set(labels)
    assert any("BCE" in label for label in labels)
