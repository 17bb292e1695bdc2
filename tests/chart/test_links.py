"""Arrows of stated causes and sequences: on request, through no text, told apart by more than colour."""

from itertools import pairwise

import pytest

from chronicle import After, Before, Event, Undated, collect
from chronicle.chart.links import Link, links_among
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Group, Path, placed_texts, texts


def timeline():
    events = {f"e{i}": Event(title=f"What happened on day {i}", when=f"2020-08-{i + 1:02}") for i in range(9)}
    return collect(
        {
            **events,
            "effect": Event(
                title="The effect of two", when="2020-08-20", because_of=["e1", "e5"], after="e7"
            ),
            "later": Event(title="Later than the effect", when="2020-09-01", after=After(event="effect")),
            "part": Event(title="A part", part_of="later", because_of="e2"),
            "lost": Event(title="Lost", when=Undated(reason="-"), because_of="e3", before=Before(event="e8")),
        }
    )


def links_in(nodes):
    for node in nodes:
        if isinstance(node, Group):
            if node.kind == "link":
                yield node
            yield from links_in(node.children)


def test_causes_and_sequences_of_events_with_a_mark_are_links(gathered):
    assert set(links_among(gathered(timeline()))) == {
        Link(kind="cause", start="e1", end="effect"),
        Link(kind="cause", start="e5", end="effect"),
        Link(kind="sequence", start="e7", end="effect"),
        Link(kind="sequence", start="effect", end="later"),
        Link(kind="cause", start="e2", end="later"),
    }


def test_there_are_no_arrows_unless_they_are_asked_for(compiled):
    assert list(links_in(compiled(timeline()).scene.children)) == []


@pytest.mark.parametrize(
    "form", ["flags", "vertical", "columns", "lanes", "density", "storyline", "storyline-down"]
)
def test_each_link_is_an_arrow_that_runs_through_no_text(compiled, metrics, form):
    layout = compiled(timeline(), form=form, page="a3", links=True)
    arrows = list(links_in(layout.scene.children))
    assert len(arrows) == 5
    words = [line.box for line in placed_texts(layout.scene, metrics)]
    for shaft in (node for arrow in arrows for node in arrow.children if isinstance(node, Path)):
        for one, other in pairwise(shaft.points):
            assert not any(_meet(one, other, box) for box in words)
    assert layout.measures.is_legible


def _meet(one, other, box):
    around = Box(
        left=min(one.x, other.x),
        top=min(one.y, other.y),
        right=max(one.x, other.x),
        bottom=max(one.y, other.y),
    )
    return (
        around.left < box.right
        and around.right > box.left
        and around.top < box.bottom
        and around.bottom > box.top
    )


def test_causes_are_told_from_sequences_by_their_lines_and_both_in_the_legend(compiled):
    layout = compiled(timeline(), links=True)
    shafts = {arrow.title: arrow.children[0] for arrow in links_in(layout.scene.children)}
    assert not shafts["What happened on day 1 → The effect of two"].dash
    assert shafts["The effect of two → Later than the effect"].dash
    words = [text.string for text in texts(layout.scene.children)]
    assert {"from cause to effect", "stated to come after"} <= set(words)


def test_the_arrows_change_nothing_else(compiled):
    plain, linked = compiled(timeline(), page="a4"), compiled(timeline(), page="a4", links=True)
    assert [one.box for one in plain.placed] == [one.box for one in linked.placed]
