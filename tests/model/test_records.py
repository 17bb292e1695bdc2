"""Records: one thing or a list of things, converters that accept their own output, identity and value."""

import datetime as dt

import attrs
import pendulum
import pytest

from chronicle.dates import EdtfError, parse
from chronicle.model import (
    Actor,
    After,
    Before,
    Citation,
    Dating,
    During,
    Event,
    Header,
    Participation,
    Place,
    Source,
    Status,
    Undated,
)

FRANCE = Actor(name="France", kind="state")
ARTICLE = Source(title="An article")


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("2020-08", (Dating(when="2020-08"),)),
        (["2020-08", "2020-08-18"], (Dating(when="2020-08"), Dating(when="2020-08-18"))),
        (parse("2020-08"), (Dating(when="2020-08"),)),
        (Dating(when="2020-08", sources=ARTICLE), (Dating(when="2020-08", sources=ARTICLE),)),
        ((), ()),
    ],
)
def test_when_takes_one_dating_or_several(given, meant):
    assert Event(title="Coup", when=given).when == meant


def test_an_undated_event_has_no_datings():
    event = Event(title="Ties deteriorate", when=Undated(reason="not told", not_after="2022-05-20"))
    assert event.datings == ()
    assert event.undated is not None
    assert str(event.undated.not_after) == "2022-05-20"


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (FRANCE, (Participation(actor=FRANCE),)),
        ("france", (Participation(actor="france"),)),
        ([FRANCE, "mali"], (Participation(actor=FRANCE), Participation(actor="mali"))),
        ({FRANCE: "announces"}, (Participation(actor=FRANCE, role="announces"),)),
    ],
)
def test_actors_take_one_a_list_or_roles(given, meant):
    assert Event(title="Withdrawal", actors=given).actors == meant


@pytest.mark.parametrize("kind", [Before, After, During])
def test_relations_take_one_or_several(kind):
    field = kind.__name__.lower()
    coup = Event(title="Coup")
    one = Event(title="Talks", **{field: coup})
    several = Event(title="Talks", **{field: [coup, "other", kind(event="third", says="then")]})
    assert getattr(one, field) == (kind(event=coup),)
    assert [relation.event_id for relation in getattr(several, field)[1:]] == ["other", "third"]
    assert one.relations == getattr(one, field)


def test_sources_take_sources_citations_and_ids():
    event = Event(title="Coup", sources=[ARTICLE, ARTICLE.cite("p. 7", quote="in August"), "cline"])
    assert event.sources == (
        Citation(source=ARTICLE),
        Citation(source=ARTICLE, locator="p. 7", quote="in August"),
        Citation(source="cline"),
    )


def test_a_status_is_a_word_or_a_record():
    assert Event(title="Crimes", status="alleged").status == Status(kind="alleged")
    assert Event(title="Crimes", status=Status(kind="alleged", by=FRANCE)).status.by == (FRANCE,)


@pytest.mark.parametrize(
    "record",
    [
        Event(
            title="Coup", when=["2020-08"], actors={FRANCE: "speaks"}, after="x", status="alleged", where="y"
        ),
        Event(title="Talks", when=Undated(reason="?", not_before="2020")),
        Actor(name="IBK", aliases="Keita"),
        Place(name="Bamako", aliases=["Bamakɔ"]),
        Source(title="T", author="A", published="2022-05", accessed="2022-05-20"),
        Dating(when="2022-02~", sources=[ARTICLE]),
        After(event="coup", at_least="3 days", at_most="2 months"),
        Header(title="T", as_of="2022"),
    ],
    ids=lambda record: type(record).__name__,
)
def test_evolve_changes_nothing_but_what_it_is_told(record):
    again = attrs.evolve(record)
    assert attrs.asdict(again, recurse=False) == attrs.asdict(record, recurse=False)


def test_entities_are_themselves_and_values_are_what_they_say():
    one, other = Actor(name="Unknown gunman"), Actor(name="Unknown gunman")
    assert one != other
    assert len({one: 1, other: 2}) == 2
    assert Dating(when="2020") == Dating(when="2020")


def test_a_long_chain_of_events_can_be_shown_compared_and_hashed():
    event = Event(title="first")
    for number in range(2000):
        event = Event(title=str(number), after=event)
    assert repr(event) == "Event('1999')"
    assert event.after == (After(event=event.after[0].event),)
    assert hash(event.after[0])


def test_records_cannot_be_changed():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        FRANCE.name = "Mali"


def test_a_date_that_is_none_is_said_with_its_place():
    with pytest.raises(EdtfError, match="2020-13"):
        Event(title="Coup", when="2020-13")


def test_dates_of_pendulum_and_of_the_standard_library_are_dates_of_events():
    days = pendulum.date(2020, 8, 18), pendulum.date(2020, 8, 20)
    event = Event(title="Talks", when=[pendulum.interval(*days), days[0], dt.date(2020, 8, 19)])
    assert [str(dating.when) for dating in event.datings] == [
        "2020-08-18/2020-08-20",
        "2020-08-18",
        "2020-08-19",
    ]


def test_a_length_of_time_is_no_date():
    with pytest.raises(TypeError, match="says nothing of when"):
        Event(title="Talks", when=dt.timedelta(days=3))
