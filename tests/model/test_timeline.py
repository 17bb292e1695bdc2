"""Timelines: collected from a namespace, flat, selected, merged, and never private where that matters."""

import json

import pytest

from chronicle.model import (
    Actor,
    Dating,
    Event,
    Header,
    ModelError,
    Place,
    Source,
    Status,
    Timeline,
    Undated,
    collect,
    merge,
)


def mali():
    france, keita = Actor(name="France"), Actor(name="Ibrahim Boubacar Keïta", aliases="IBK")
    paris = Place(name="Paris")
    article = Source(title="Article")
    wire = Source(title="Wire", origin=article)
    coup = Event(
        title="Coup", when=Dating(when="2020-08-18", sources=wire), actors={keita: "overthrown"}, tags="coup"
    )
    ties = Event(title="Ties deteriorate", when=Undated(reason="not told"), sources=article.cite("p. 8"))
    leaves = Event(
        title="France leaves", when="2022-02", actors={france: "announces"}, after=[coup, "ties"], where=paris
    )
    claim = Event(title="Claim", part_of=leaves, status=Status(kind="alleged", by=france))
    return dict(locals())


def test_names_become_ids_and_references_become_names():
    timeline = collect(mali())
    assert list(timeline.events) == ["coup", "ties", "leaves", "claim"]
    leaves = timeline.events["leaves"]
    assert leaves.id == "leaves"
    assert [relation.event for relation in leaves.after] == ["coup", "ties"]
    assert [part.actor for part in leaves.actors] == ["france"]
    assert leaves.where == ("paris",)
    assert timeline.events["claim"].part_of == "leaves"
    assert timeline.events["claim"].status.by == ("france",)
    assert timeline.sources["wire"].origin == "article"
    assert timeline.events["coup"].when[0].sources[0].source == "wire"


def test_the_plain_form_is_json_and_decides_equality():
    one, other = collect(mali()), collect(mali())
    assert one == other
    assert json.loads(json.dumps(one.to_plain())) == one.to_plain()
    changed = dict(mali(), coup=Event(title="Other", when="2020"))
    assert one != collect({**changed, "leaves": Event(title="x"), "claim": Event(title="y")})


def test_collecting_again_what_was_collected_changes_nothing():
    timeline = collect(mali())
    rows = {**timeline.actors, **timeline.places, **timeline.sources, **timeline.events}
    assert collect(rows) == timeline


@pytest.mark.parametrize(
    "namespace",
    [
        {"talks": Event(title="Talks", after="nowhere")},
        {"talks": Event(title="Talks", actors=Actor(name="has no name here"))},
        {"talks": Event(title="Talks", sources="nothing")},
    ],
)
def test_a_reference_to_nothing_is_refused(namespace):
    with pytest.raises(ModelError):
        collect(namespace)


def test_the_title_comes_from_the_header_else_from_the_docstring():
    assert collect({"__doc__": "Mali.\n\nMore."}).header.title == "Mali"
    assert collect({"__doc__": "Mali.", "header": Header(title="Finding")}).header.title == "Finding"


def test_the_lower_rung_means_the_same():
    plain = {
        "__doc__": "T",
        "actors": {"france": "France", "keita": {"name": "Ibrahim Boubacar Keïta", "aliases": ["IBK"]}},
        "places": {"paris": "Paris"},
        "sources": {"article": "Article", "wire": {"title": "Wire", "origin": "article"}},
        "events": {
            "coup": {
                "title": "Coup",
                "when": {"when": "2020-08-18", "sources": "wire"},
                "actors": {"keita": "overthrown"},
                "tags": "coup",
            },
            "ties": {
                "title": "Ties deteriorate",
                "when": {"reason": "not told"},
                "sources": {"source": "article", "locator": "p. 8"},
            },
            "leaves": {
                "title": "France leaves",
                "when": "2022-02",
                "actors": {"france": "announces"},
                "after": ["coup", {"event": "ties"}],
                "where": "paris",
            },
            "claim": {"title": "Claim", "part_of": "leaves", "status": {"kind": "alleged", "by": "france"}},
        },
    }
    assert collect(plain) == collect({**mali(), "__doc__": "T"})


def test_the_shortest_forms_get_ids_from_their_titles():
    by_date = collect({"events": {"2020-08": "Coup in Mali", "2022-02": "Withdrawal"}})
    as_list = collect({"events": [{"title": "Coup in Mali", "when": "2020-08"}, {"title": "Coup in Mali"}]})
    assert list(by_date.events) == ["coup_in_mali", "withdrawal"]
    assert list(as_list.events) == ["coup_in_mali", "coup_in_mali_2"]


@pytest.mark.parametrize("events", ["text", 5, {"coup": 5}, [5]])
def test_the_lower_rung_refuses_what_is_no_event(events):
    with pytest.raises(ModelError):
        collect({"events": events})


@pytest.mark.parametrize(
    ("choice", "left"),
    [
        ({"actor": "france"}, ["leaves"]),
        ({"actor": "ibk"}, ["coup"]),
        ({"tag": "coup"}, ["coup"]),
        ({"between": "2022"}, ["leaves"]),
        ({"between": "2020-08/2022-02-01"}, ["coup", "leaves"]),
        ({"source": "article"}, ["ties"]),
        ({"actor": "france", "between": "2020"}, []),
        ({}, ["coup", "ties", "leaves", "claim"]),
    ],
)
def test_select(choice, left):
    assert list(collect(mali()).select(**choice).events) == left


def test_selecting_drops_what_is_said_of_events_that_are_gone():
    leaves = collect(mali()).select(actor="france").events["leaves"]
    assert leaves.after == ()
    assert leaves.actors[0].role == "announces"


def test_nothing_private_is_left_in_public():
    secret = "SECRET"
    informant = Actor(name=f"{secret} informant", private=True)
    house = Place(name=f"{secret} house", private=True)
    leak = Source(title=f"{secret} leak", private=True)
    hidden = Event(title=f"{secret} meeting", private=True)
    copy = Source(title="Copy", origin=leak)
    coup = Event(
        title="Coup",
        when=Dating(when="2020", sources=[leak, copy]),
        actors={informant: f"{secret} role"},
        where=house,
        after=hidden,
        part_of=hidden,
        sources=leak.cite(quote=f"{secret} words"),
        status=Status(kind="alleged", by=informant),
    )
    timeline = collect(dict(locals()))
    assert secret in json.dumps(timeline.to_plain())
    public = timeline.public()
    assert secret not in json.dumps(public.to_plain())
    assert not {"informant", "house", "leak", "hidden"} & set(json.dumps(public.to_plain()).split('"'))
    assert list(public.events) == ["coup"]
    assert public.public() is public


def test_merged_ids_stay_short_where_they_are_unique():
    one = collect({"coup": Event(title="A"), "talks": Event(title="B", after="coup")})
    two = collect({"coup": Event(title="C"), "vote": Event(title="D", after="coup")})
    both = merge({"mali": one, "niger": two})
    assert list(both.events) == ["mali.coup", "talks", "niger.coup", "vote"]
    assert both.events["vote"].after[0].event == "niger.coup"
    assert both.events["mali.coup"].id == "mali.coup"


def test_nothing_cannot_be_merged():
    with pytest.raises(ModelError):
        merge({})


def test_tables_cannot_be_changed():
    with pytest.raises(TypeError):
        collect(mali()).events["new"] = Event(title="x")


def test_an_empty_timeline_is_a_timeline():
    assert len(Timeline()) == 0
    assert list(Timeline()) == []
