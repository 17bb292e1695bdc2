"""Lanes: every band in its own rows, no row to spare, everybody who took part to be seen."""

import pytest

from chronicle import Actor, Event, Place, collect
from chronicle.chart.bands import KEYS, bands_by
from chronicle.layout.scene import Circle, Group, texts

FRANCE, MALI = Actor(name="France"), Actor(name="Mali")
BAMAKO = Place(name="Bamako")
TIMELINE = collect(
    {
        "france": FRANCE,
        "mali": MALI,
        "bamako": BAMAKO,
        "coup": Event(title="Coup", when="2020-08-18", actors=MALI, where=BAMAKO, tags=["army"]),
        "talks": Event(title="Talks", when="2021-02", actors=[FRANCE, MALI]),
        "war": Event(title="Operation", when="2014-08-01/2022-08-15", actors=FRANCE, kind="state"),
        "flood": Event(title="Flood", when="2019-05-16"),
    }
)


def bands(scene):
    return [node.title for node in scene.children if isinstance(node, Group) and node.kind == "band"]


def group(scene, event):
    return next(node for node in scene.children if isinstance(node, Group) and node.event == event)


def test_bands_are_those_who_took_part_the_rest_comes_last(compiled):
    layout = compiled(TIMELINE, lanes="actor")
    assert layout.form == "lanes"
    assert bands(layout.scene) == ["France", "Mali", "Others"]
    assert layout.measures.is_legible


def test_who_only_took_part_is_a_ring_and_the_legend_says_so(compiled):
    layout = compiled(TIMELINE, lanes="actor")
    mark = group(layout.scene, "talks").children[1]
    rings = [node for node in mark.children if isinstance(node, Circle) and node.stroke]
    assert len(rings) == 1
    assert any("takes part" in text.string for text in texts(layout.scene.children))


@pytest.mark.parametrize("key", KEYS)
def test_lanes_go_by_every_key(compiled, key):
    layout = compiled(TIMELINE, lanes=key)
    assert {"coup", "talks", "war", "flood"} == set(layout.events)
    assert layout.measures.is_legible


def test_a_key_that_events_lack_is_refused(gathered):
    with pytest.raises(ValueError, match="no lanes by 'colour': one of actor, place"):
        bands_by("colour", gathered(TIMELINE).dated, TIMELINE)


def test_a_bar_has_its_label_above_it(compiled):
    layout = compiled(TIMELINE, lanes="actor")
    _, mark, label = group(layout.scene, "war").children
    assert all(text.y < shape.box.top for text in texts(label.children) for shape in mark.children)


def test_a_ring_that_no_line_joins_to_its_mark_bears_the_title(compiled):
    """A label of the second band stands between the mark in the first and the ring in the third."""
    actors = {name: Actor(name=name) for name in ("one", "two", "three")}
    layout = compiled(
        collect(
            {
                **actors,
                "start": Event(title="Start", when="1980-01-01", actors=actors["one"]),
                "treaty": Event(title="Treaty", when="1984-01-01", actors=[actors["one"], actors["three"]]),
                "war": Event(title="A long war with a long name", when="1983/1986", actors=actors["two"]),
                "end": Event(title="End", when="1990-01-01", actors=actors["three"]),
            }
        ),
        lanes="actor",
    )
    leader, mark, _ = group(layout.scene, "treaty").children
    (name,) = (node for node in mark.children if isinstance(node, Group) and node.kind == "name")
    ring = next(node for node in mark.children if isinstance(node, Circle) and node.stroke)
    (text,) = texts(name.children)
    assert not leader.children
    assert text.string == "Treaty"
    assert abs(text.y - ring.centre.y) < text.runs[0].font.size


CROWD = collect(
    {
        **{f"a{i}": Actor(name=f"Party {i}") for i in range(4)},
        **{
            f"e{i}": Event(
                title=f"Something of note happens once more, number {i}",
                when=f"2010-{1 + i % 12:02}-{1 + i:02}",
                actors=[f"a{i % 4}", f"a{(i + 1 + i % 3) % 4}"],
            )
            for i in range(24)
        },
    }
)


def test_every_ring_is_joined_to_its_mark_or_bears_the_title(compiled):
    layout = compiled(CROWD, lanes="actor")
    events = [node for node in layout.scene.children if isinstance(node, Group) and node.event]
    parts = [group.children[:2] for group in events]
    rings = [one for _, mark in parts for one in mark.children if isinstance(one, Circle) and one.stroke]
    names = [one for _, mark in parts for one in mark.children if isinstance(one, Group)]
    lines = [line for leader, _ in parts for line in leader.children]
    assert len(rings) == len(names) + len(lines) == 24
    assert layout.measures.is_legible


def test_rows_of_a_band_stand_in_the_order_of_time(compiled):
    layout = compiled(CROWD, lanes="actor")
    for band in range(4):
        mine = [one for one in layout.placed if int(one.event[1:]) % 4 == band]
        rows = {}
        for one in mine:
            rows.setdefault(round(one.box.top, 3), []).append(one.mark.x)
        firsts = [min(places) for _, places in sorted(rows.items())]
        assert firsts == sorted(firsts)
