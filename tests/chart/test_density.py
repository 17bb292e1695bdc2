"""Density: everything is counted, key events are told."""

from chronicle import Event, collect
from chronicle.layout.scene import Group, Path, Rect, texts


def crowd(count, **about):
    return collect(
        {
            f"e{i}": Event(
                title=f"Event {i}", when=f"{1900 + i % 100}-{i % 12 + 1:02}", key=i in {7, 90}, **about
            )
            for i in range(count)
        }
    )


def bars(scene):
    (density,) = [node for node in scene.children if isinstance(node, Group) and node.kind == "density"]
    return [node for node in density.children if isinstance(node, Rect)]


def test_every_event_is_told_or_counted_and_key_events_are_told(compiled):
    layout = compiled(crowd(400), form="density", page="a4")
    told = {node.event for node in layout.scene.children if isinstance(node, Group) and node.event}
    assert told | set(layout.counted) == set(layout.events)
    assert told.isdisjoint(layout.counted)
    assert {"e7", "e90"} <= told
    assert layout.measures.is_legible


def test_bars_are_as_high_as_they_count(compiled):
    layout = compiled(crowd(400), form="density", page="a4")
    heights = [bar.box.height for bar in bars(layout.scene)]
    assert 70.0 <= max(heights) <= 0.45 * layout.scene.size.width
    unit = min(heights)
    assert all(abs(height / unit - round(height / unit)) < 1e-6 for height in heights)


def test_thousands_are_counted_unasked(compiled):
    assert compiled(crowd(1600)).form == "density"


def test_that_not_all_are_named_is_said_only_where_it_is_so(compiled):
    few, many = (compiled(crowd(count), form="density") for count in (4, 400))
    told = [" ".join(text.string for text in texts(layout.scene.children)) for layout in (few, many)]
    assert ["not all are named" in words for words in told] == [False, True]


def test_bars_stand_on_a_line(compiled):
    layout = compiled(crowd(40), form="density")
    (density,) = [
        node for node in layout.scene.children if isinstance(node, Group) and node.kind == "density"
    ]
    base = {bar.box.bottom for bar in bars(layout.scene)}
    assert base <= {line.points[0].y for line in density.children if isinstance(line, Path)}
