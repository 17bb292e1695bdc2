"""The strip of undated events: words, brackets and arrows; never a dot."""

import pytest

import chronicle
from chronicle import Actor, After, Event, Source, Status, Undated, collect
from chronicle.chart.colours import contrast
from chronicle.chart.furniture.windows import SWELLING, draw_window, strip
from chronicle.chart.theme import LIGHT
from chronicle.chart.words import said
from chronicle.chronology.asking.density import COURSES
from chronicle.layout.scene import Circle, Group, Path, texts


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


# ---------------------------------------------------------------- where it is likelier
def in_a_chain():
    return collect(
        {
            "first": Event(title="First", when="2020-01-01"),
            "a": Event(title="A", after="first"),
            "b": Event(title="B", after="a"),
            "c": Event(title="C", after="b", before="last"),
            "last": Event(title="Last", when="2022-01-01"),
        }
    )


@pytest.mark.parametrize("theme", ["light", "print", "dark"])
def test_a_bracket_swells_where_it_is_likelier(theme):
    scene = chronicle.draw(in_a_chain(), theme=theme).scene
    swollen = {name: next(path for path in paths if path.closed) for name, paths in brackets(scene).items()}
    assert swollen.keys() == {"a", "b", "c"}
    thickest = {name: thickest_at(path) for name, path in swollen.items()}
    assert thickest["a"] < thickest["b"] < thickest["c"]
    for name, path in swollen.items():
        (line,) = [
            one for one in brackets(scene)[name] if not one.closed and len({p.y for p in one.points}) == 1
        ]
        left, right = (point.x for point in line.points)
        assert all(left <= point.x <= right for point in path.points)
        assert (
            max(point.y for point in path.points) - min(point.y for point in path.points) <= SWELLING + 1e-9
        )
        assert contrast(path.fill, scene.background) >= 3.0


def test_the_legend_says_that_chances_were_drawn_only_where_they_were():
    drawn = words_of(chronicle.draw(in_a_chain()).scene)
    assert said("likelier as drawn", "en", count=str(COURSES)) in drawn
    two = collect({name: event for name, event in in_a_chain().events.items() if name != "c"})
    ends = {"b": Event(title="B", after="a", before="last")}
    exact = words_of(chronicle.draw(collect({**two.events, **ends})).scene)
    assert said("likelier", "en") in exact
    assert said("likelier as drawn", "en", count=str(COURSES)) not in exact


def test_what_is_even_or_lasted_or_has_no_end_is_a_plain_bracket():
    timeline = collect(
        {
            "first": Event(title="First", when="2020-01-01"),
            "alone": Event(title="Alone", after="first", before="last"),
            "reign": Event(title="Reign", kind="state", after="first", before="last"),
            "later": Event(title="Later", after="first"),
            "last": Event(title="Last", when="2022-01-01"),
        }
    )
    found = brackets(chronicle.draw(timeline).scene)
    assert found.keys() == {"alone", "reign", "later"}
    assert not any(path.closed for paths in found.values() for path in paths)


def brackets(scene):
    found = {}

    def walk(nodes, event=None):
        for node in nodes:
            if isinstance(node, Group):
                walk(node.children, node.event or event) if node.kind != "mark" else found.setdefault(
                    event or "", []
                ).extend(child for child in node.children if isinstance(child, Path))

    strips = [node for node in flat_groups(scene.children) if node.kind == "strip"]
    walk(strips)
    return found


def flat_groups(nodes):
    for node in nodes:
        if isinstance(node, Group):
            yield node
            yield from flat_groups(node.children)


def thickest_at(path):
    by_x = {}
    for point in path.points:
        by_x.setdefault(round(point.x, 3), []).append(point.y)
    return max(by_x, key=lambda x: max(by_x[x]) - min(by_x[x]))


def words_of(scene):
    return " ".join(text.string for text in texts(scene.children))
