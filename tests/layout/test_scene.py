import json

import pytest

from chronicle.layout.geometry import Box, Point, Size
from chronicle.layout.metrics import AdvanceTable, Font
from chronicle.layout.scene import Circle, Group, Path, Rect, Run, Scene, Text, placed_texts, texts, to_plain

METRICS = AdvanceTable()


def run(text, size=10, rise=0.0):
    return Run(text=text, font=Font(size), fill="#000000", rise=rise, width=METRICS.width(text, Font(size)))


@pytest.fixture
def scene():
    label = Group(kind="label", children=(Text(x=5, y=20, runs=(run("coup"), run("2", 6, 4.0))),))
    return Scene(
        size=Size(100, 50),
        title="Mali",
        children=(
            Text(x=0, y=8, runs=(run("title"),)),
            Group(kind="event", event="coup", title="The coup", children=(label,)),
            Circle(centre=Point(1.23456, 2), radius=3, fill="#000000"),
            Rect(
                box=Box(left=0, top=0, right=1, bottom=1), stroke="#000000", stroke_width=1, dash=(2.0, 1.0)
            ),
            Path(points=(Point(0, 0), Point(1, 1)), closed=True),
        ),
        faces={"regular": b"font"},
    )


def test_texts_come_in_the_order_of_painting(scene):
    assert [text.string for text in texts(scene.children)] == ["title", "coup2"]


def test_a_placed_text_knows_its_box_its_event_and_its_groups(scene):
    title, label = placed_texts(scene, METRICS)

    assert (title.event, title.kinds) == (None, ())
    assert (label.event, label.kinds) == ("coup", ("event", "label"))
    assert label.box == Box(left=5, top=11.5, right=28, bottom=22.5)


def test_a_scene_is_plain_data(scene):
    plain = to_plain(scene)

    assert json.loads(json.dumps(plain)) == plain
    assert plain["faces"] == {"regular": "Zm9udA=="}
    nodes = plain["children"]
    assert [node["node"] for node in nodes] == ["text", "group", "circle", "rect", "path"]
    assert nodes[1]["event"] == "coup"
    assert nodes[2]["centre"] == {"x": 1.235, "y": 2}
    assert nodes[3]["dash"] == [2.0, 1.0]
    assert "href" not in nodes[1]
    assert nodes[4]["closed"] is True
