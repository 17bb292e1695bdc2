"""The storyline form: who has a line, where lines meet, and that they cross as often as it was told."""

import random
from itertools import combinations

import numpy as np
import pytest

from chronicle import Actor, Event, collect
from chronicle.chart.cast import cast_of
from chronicle.chart.forms.stage_lines import line_style
from chronicle.chart.theme import LIGHT, PRINT
from chronicle.layout.scene import Group, Path, Rect, texts

ANN, BOB, CID, DON = (Actor(name=name) for name in ("Ann", "Bob", "Cid", "Don"))
TIMELINE = collect(
    {
        "ann": ANN,
        "bob": BOB,
        "cid": CID,
        "don": DON,
        "start": Event(title="Start", when="1980-02-01", actors=[ANN, BOB]),
        "talks": Event(title="Talks", when="1982", actors=[BOB, CID]),
        "treaty": Event(title="Treaty", when="1984-05-03", actors=[ANN, CID, DON], key=True),
        "echo": Event(title="Echo", when="1984-05-03", actors=[CID]),
        "flood": Event(title="Flood", when="1987-01-01"),
        "end": Event(title="End", when="1990-01-01", actors=[BOB, ANN]),
    }
)
FORMS = ["storyline", "storyline-down"]


def groups(scene, kind):
    return [node for node in scene.children if isinstance(node, Group) and node.kind == kind]


def label(scene, event):
    (group,) = (one for one in groups(scene, "event") if one.event == event)
    return " ".join(text.string for text in texts(group.children[2].children))


def lines(scene):
    """The painted lines without their lead-ins and the paper beside them."""
    (group,) = groups(scene, "lines")
    return group.children[2::3]


def sampled(path, count=24):
    """Points along the cubic curves of a path."""
    out = []
    for i in range(0, len(path.points) - 1, 3):
        a, b, c, d = path.points[i : i + 4]
        for n in range(count):
            t = n / count
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            out.append(
                tuple(
                    sum(w * getattr(p, axis) for w, p in zip(weights, (a, b, c, d), strict=True))
                    for axis in "xy"
                )
            )
    return [*out, (path.points[-1].x, path.points[-1].y)]


def at(curve, along):
    """How far off the axis a line is at some places along it; not a number where it does not run."""
    xs, ys = zip(*curve, strict=True)
    return np.interp(along, xs, ys, left=np.nan, right=np.nan)


def painted_crossings(curves):
    """How often the curves of two lines change sides, looked at every tenth of a point."""
    grid = np.arange(min(curve[0][0] for curve in curves), max(curve[-1][0] for curve in curves), 0.1)
    count = 0
    for one, other in combinations([at(curve, grid) for curve in curves], 2):
        apart = one - other
        signs = np.sign(apart[np.abs(apart) > 1e-6])  # what is not a number is not
        count += int((signs[1:] != signs[:-1]).sum())
    return count


@pytest.mark.parametrize("form", FORMS)
def test_every_event_is_told_and_the_picture_can_be_read(compiled, form):
    layout = compiled(TIMELINE, form=form)
    assert layout.form == form
    assert set(layout.events) == {"start", "talks", "treaty", "echo", "flood", "end"}
    assert layout.measures.is_legible
    assert [group.title for group in groups(layout.scene, "line")]
    assert {group.title for group in groups(layout.scene, "line")} == {"Ann", "Bob", "Cid"}


def test_who_comes_in_once_is_named_in_the_label(compiled):
    layout = compiled(TIMELINE, form="storyline")
    assert "with Don" in label(layout.scene, "treaty")
    assert "with" not in label(layout.scene, "start")


def test_where_nobody_comes_in_twice_all_have_a_line(gathered):
    timeline = collect({"ann": ANN, "bob": BOB, "one": Event(title="One", when="1980", actors=[ANN, BOB])})
    cast = cast_of(gathered(timeline).dated, timeline, key="actor")
    assert (cast.names, cast.meeting, cast.named) == (("Ann", "Bob"), ((0, 1),), ((),))


def test_two_of_one_name_have_two_lines(gathered):
    one, other = Actor(name="Unknown gunman"), Actor(name="Unknown gunman")
    timeline = collect(
        {
            "one": one,
            "other": other,
            "shot": Event(title="Shot", when="1980", actors=[one]),
            "again": Event(title="Again", when="1981", actors=[other]),
        }
    )
    assert cast_of(gathered(timeline).dated, timeline, key="actor").meeting == ((0,), (1,))


def test_lines_by_another_key_and_by_one_that_is_none(gathered, compiled):
    assert compiled(TIMELINE, form="storyline", lanes="status").measures.is_legible
    with pytest.raises(ValueError, match="no lines by 'colour': one of actor, place"):
        cast_of(gathered(TIMELINE).dated, TIMELINE, key="colour")


@pytest.mark.parametrize("form", FORMS)
def test_a_capsule_stands_over_those_who_meet_and_nobody_else(compiled, form):
    layout = compiled(TIMELINE, form=form)
    turned = form == "storyline-down"
    curves = [sampled(path) for path in lines(layout.scene)]
    curves = [[(y, x) for x, y in curve] if turned else curve for curve in curves]
    expected = {"Start": {0, 1}, "Talks": {1, 2}, "Treaty": {0, 2}, "Echo": {2}, "End": {0, 1}}
    for meeting in groups(layout.scene, "meeting"):
        (shape,) = meeting.children
        assert isinstance(shape, Rect)
        box = shape.box
        along = (box.top + box.bottom) / 2 if turned else (box.left + box.right) / 2
        low, high = (box.left, box.right) if turned else (box.top, box.bottom)
        met = {i for i, curve in enumerate(curves) if low <= at(curve, along) <= high}
        assert met == expected[meeting.title]


def test_a_capsule_is_hollow_where_the_day_is_not_known(compiled):
    fills = {
        group.title: group.children[0].fill
        for group in groups(compiled(TIMELINE, form="storyline").scene, "meeting")
    }
    assert fills["Start"] == fills["Echo"] == LIGHT.mark
    assert fills["Treaty"] == LIGHT.accent
    assert fills["Talks"] == LIGHT.paper


def test_meetings_of_one_day_stand_apart_and_lead_on_to_that_day(compiled):
    layout = compiled(TIMELINE, form="storyline")
    one, other = (placed for placed in layout.placed if placed.event in {"treaty", "echo"})
    assert one.leader[1].x == other.leader[1].x
    assert abs(one.leader[2].x - other.leader[2].x) > 4.8


@pytest.mark.parametrize("seed", range(3))
def test_lines_cross_on_paper_as_often_as_was_measured(compiled, seed):
    chance = random.Random(seed)  # noqa: S311 - repeatable, no secret
    actors = {f"a{i}": Actor(name=f"Actor {i}") for i in range(6)}
    events = {
        f"e{i}": Event(
            title=f"Event {i}", when=f"19{10 + 3 * i}", actors=chance.sample([*actors.values()], 2)
        )
        for i in range(18)
    }
    layout = compiled(collect({**actors, **events}), form="storyline", page="a3-landscape")
    (group,) = groups(layout.scene, "lines")
    whole = [
        [*sampled(before), *sampled(after)]
        for before, after in zip(group.children[::3], group.children[2::3], strict=True)
    ]
    assert layout.story.crossings > 0
    assert painted_crossings(whole) == layout.story.crossings


def test_no_line_runs_through_a_name(compiled):
    layout = compiled(TIMELINE, form="storyline")
    ends = [text.x + text.width for group in groups(layout.scene, "line") for text in texts(group.children)]
    assert max(ends) < min(path.points[0].x for path in groups(layout.scene, "lines")[0].children)


def test_many_labels_run_down_the_page(compiled):
    actors = {"ann": ANN, "bob": BOB}
    events = {
        f"e{i}": Event(title=f"Event {i}", when=f"19{10 + i}", actors=[ANN, BOB][: 1 + i % 2])
        for i in range(40)
    }
    assert compiled(collect({**actors, **events}), form="storyline", page="a3").form == "storyline-down"


def test_two_dozen_lines_look_different_and_in_one_colour_a_dozen():
    assert len({line_style(number, LIGHT) for number in range(24)}) == 24
    assert len({line_style(number, PRINT)[1:] for number in range(12)}) == 12


def test_on_one_colour_there_is_ink_and_paper_only(compiled):
    def colours(nodes):
        for node in nodes:
            if isinstance(node, Group):
                yield from colours(node.children)
            elif isinstance(node, (Path, Rect)):
                yield from (node.fill, node.stroke)

    found = set(colours(compiled(TIMELINE, form="storyline", theme="print").scene.children))
    assert found <= {"#000000", "#ffffff", None}


def test_the_legend_says_what_a_capsule_is(compiled):
    scene = compiled(TIMELINE, form="storyline").scene
    assert any("take part in an event" in text.string for text in texts(scene.children))
