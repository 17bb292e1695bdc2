"""Contradictions in the picture: the events that take part bear a number, and the foot tells what it is."""

import chronicle
from chronicle.layout.scene import Group, Text
from chronicle.model import After, Dating, Event, Source, collect


def drawn(**more):
    annals = Source(title="Annals")
    coup = Event(title="Coup", when=Dating(when="2020-08", sources=annals.cite("p. 3")))
    talks = Event(title="Talks", when="2020-07", after=After(event=coup, sources=annals.cite("p. 4")))
    events = {"coup": coup, "talks": talks, "rally": Event(title="Rally", when="2020-10"), **more}
    return chronicle.draw(collect({"annals": annals, **events}))


def words(node):
    if isinstance(node, Text):
        return "".join(run.text for run in node.runs)
    return " ".join(words(child) for child in getattr(node, "children", ()))


def groups(nodes, kind):
    for node in nodes:
        if isinstance(node, Group):
            if node.kind == kind:
                yield node
            yield from groups(node.children, kind)


def test_events_in_a_contradiction_bear_its_number_and_the_others_none():
    scene = drawn().scene
    told = {group.event: words(group) for group in groups(scene.children, "event")}
    assert "‡1" in told["coup"]
    assert "‡1" in told["talks"]
    assert "‡" not in told["rally"]


def test_the_foot_tells_each_contradiction_with_its_sources():
    heading, told = groups(drawn().scene.children, "contradiction")
    assert words(heading) == "Statements that cannot all be true"
    assert words(told).startswith(
        "‡1 “Talks” is dated July 2020 (no source given), so “Talks” was over by 31 July"
    )
    assert "(Annals, p. 4)" in " ".join(words(told).split())
    assert words(told).endswith("So “Coup” would have to come before itself.")


def test_a_sound_chronology_says_nothing_of_contradictions():
    coup = Event(title="Coup", when="2020-08")
    assert list(groups(chronicle.draw(collect({"coup": coup})).scene.children, "contradiction")) == []


def test_it_stays_legible():
    assert drawn().measures.is_legible
