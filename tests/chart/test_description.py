"""The picture in words, for readers who cannot see it."""

from chronicle import Actor, Event, Source, Status, Undated, collect


def test_every_event_is_told_with_its_date_and_how_it_stands(compiled):
    france, letter = Actor(name="France"), Source(title="Letter")
    timeline = collect(
        {
            "france": france,
            "letter": letter,
            "b": Event(title="Mercenaries arrive", when="2021-12", status=Status(kind="alleged", by=france)),
            "a": Event(title="Coup", when="2020-08-18", sources=letter),
            "c": Event(title="Ties deteriorate", when=Undated(reason="no date")),
        }
    )
    assert compiled(timeline).scene.description == (
        "Timeline of 3 events, 1 of them not dated. 18 August 2020: Coup. "
        "December 2021: Mercenaries arrive (alleged by France). Not dated in the sources: Ties deteriorate."
    )


def test_a_crowd_is_told_in_part_and_counted(compiled, timeline_of):
    told = compiled(timeline_of(*(f"{year}" for year in range(1900, 1970)))).scene.description
    assert told.startswith("Timeline of 70 events")
    assert told.endswith("And 10 more.")
