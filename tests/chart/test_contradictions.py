"""Contradictions in the picture: the events that take part bear a number, and the foot tells what it is."""

from pathlib import Path

import chronicle
from chronicle.api import Hearing
from chronicle.layout.scene import Group, Text
from chronicle.model import After, Dating, Event, Source, collect

EVENTS = Path(__file__).parents[2] / "events"


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


def test_the_foot_tells_each_contradiction_as_one_sentence_with_its_sources_by_number():
    heading, told = groups(drawn().scene.children, "contradiction")
    assert words(heading) == "Statements that cannot all be true · × set aside"
    assert " ".join(words(told).split()) == (
        "‡1 “Coup” would have to come before itself, were all of this true: "
        "“Talks”: July 2020, × after “Coup”1; “Coup”: August 20201"
    )


def test_what_was_set_aside_is_crossed_and_nothing_else_is():
    """By a sign, since not every script has italics."""
    _, told = groups(drawn().scene.children, "contradiction")
    assert words(told).count("×") == 1
    assert "×\u2009after “Coup”" in words(told)


def test_the_numbers_are_those_of_the_report():
    annals = Source(title="Annals")
    events = {
        f"{name}{n}": Event(title=f"{name} {n}", when=when, after=after, sources=annals)
        for n in (1, 2)
        for name, when, after in (
            ("first", f"20{n}0-08", ()),
            ("second", f"20{n}0-07", f"first{n}"),
        )
    }
    timeline = collect({"annals": annals, **events})
    shown = chronicle.draw(timeline).scene
    told = {group.event: words(group) for group in groups(shown.children, "event")}
    found = chronicle.tighten(timeline).contradictions
    assert len(found) == 2
    for number, contradiction in enumerate(found, start=1):
        for claim in contradiction.claims:
            assert f"‡{number}" in told[claim.event]
        _, *notes = groups(shown.children, "contradiction")
        assert words(notes[number - 1]).startswith(f"‡{number} ")


def test_sources_that_only_a_contradiction_cites_have_a_note():
    """Herodotus and Manetho are cited for lengths alone, which no label tells."""
    kings = chronicle.load(EVENTS / "saite_kings.py")
    hearing = Hearing(sources=("herodotus", "stelae", "tablets"))
    scene = chronicle.draw(kings, hearing=hearing).scene
    notes = [words(note) for note in groups(scene.children, "note")]
    assert any(note.startswith("5 ") and "Herodotus" in note for note in notes)
    _, told = groups(scene.children, "contradiction")
    assert "“Apries reigns”: ending as “Amasis reigns” begins" in words(told)
    assert "lasted 25 years" in words(told)


def test_what_is_set_aside_without_a_number_is_told_with_what_it_is_against():
    kings = chronicle.load(EVENTS / "saite_kings.py")
    scene = chronicle.draw(kings, hearing=Hearing(mode="trust")).scene
    heading, *told = (words(group) for group in groups(scene.children, "contradiction"))
    assert heading == "Set aside"
    assert [one.split(" · ")[0].rstrip("0123456789 ") for one in told] == [
        "“Apries reigns”: lasted 25 years",
        "“Necho II reigns”: lasted 6 years",
    ]
    assert all(" · against 5" in one or " · against 6" in one for one in told)


def test_a_sound_chronology_says_nothing_of_contradictions():
    coup = Event(title="Coup", when="2020-08")
    assert list(groups(chronicle.draw(collect({"coup": coup})).scene.children, "contradiction")) == []


def test_it_stays_legible():
    assert drawn().measures.is_legible
