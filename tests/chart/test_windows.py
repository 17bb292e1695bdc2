"""The strip of undated events: words, brackets and arrows; never a dot."""

import pytest

from chronicle import Actor, After, Event, Source, Status, Undated, collect
from chronicle.chart.furniture.windows import draw_window, strip
from chronicle.chart.theme import LIGHT
from chronicle.chart.words import said
from chronicle.layout.scene import Circle, Group, texts


@pytest.fixture
def undated():
    france = Actor(name="France")
    letter = Source(title="Letter")
    coup = Event(title="Coup", when="2020-08-18")
    return collect(
        {
            "france": france,
            "letter": letter,
            "coup": coup,
            "arrival": Event(
                title="Wagner arrives",
                when=Undated(reason="no date", not_after="2022-05-20"),
                after=After(event=coup, sources=letter),
                status=Status(kind="alleged", by=france),
            ),
            "ties": Event(title="Ties deteriorate", when=Undated(reason="no date")),
        }
    )


@pytest.fixture
def drawn(undated, gathered, voice):
    items = gathered(undated).undated
    return strip(
        items, voice(undated), left=10, top=20, width=400, to_points=lambda second: second / 4e6 - 300
    )


def words(found):
    return " ".join(text.string for text in texts(found.nodes))


def test_it_says_that_its_order_is_not_time(drawn):
    assert words(drawn).startswith(f"{said('not dated', 'en')} · {said('brackets', 'en')}")
    assert "not time" in said("brackets", "en")


def test_each_event_stands_with_how_it_is_told_and_what_it_comes_after(drawn):
    assert "Wagner arrives" in words(drawn)
    assert "alleged by France; no later than 20 May 2022; after “Coup”" in words(drawn)
    assert "Ties deteriorate" in words(drawn)


def test_the_relation_is_in_italics_and_carries_its_source(drawn):
    line = next(text for text in texts(drawn.nodes) if "after" in text.string)
    assert {run.font.face for run in line.runs if not run.rise} == {"italic"}
    assert line.string.endswith("1")


def test_no_event_gets_a_dot(drawn):
    def circles(nodes):
        return [n for n in nodes if isinstance(n, Circle)] + [
            c for n in nodes if isinstance(n, Group) for c in circles(n.children)
        ]

    assert circles(drawn.nodes) == []


def test_the_boxes_lie_one_under_the_other_within_the_strip(drawn):
    (first, one), (second, other) = drawn.boxes
    assert (first, second) == ("arrival", "ties")
    assert one.bottom < other.top
    assert other.bottom <= 20 + drawn.height
    assert all(box.left >= 10 and box.right <= 410 for _, box in drawn.boxes)


def test_a_bound_is_a_foot_and_an_open_side_an_arrow():
    line, back, on = draw_window(10, 50, 5, theme=LIGHT, opens_back=True)
    assert (line.points[0].x, line.points[1].x) == (10, 50)
    assert len(back.points) == 3
    assert back.points[1].x == 10
    assert len(on.points) == 2


def test_nothing_undated_makes_no_strip(voice, undated):
    found = strip((), voice(undated), left=0, top=0, width=100, to_points=float)
    assert (found.nodes, found.height) == ((), 0.0)


def test_source_numbers_within_the_strip_have_notes_below(compiled, undated):
    layout = compiled(undated)
    notes = [text.string for text in texts(layout.scene.children)]
    assert "1" in notes
    assert any("Letter" in note for note in notes)
