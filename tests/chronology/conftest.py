"""Short ways to write timelines for the tests of this room."""

import pytest

from chronicle.diagnostics import Location
from chronicle.model import Event, Source, Timeline, collect


@pytest.fixture
def timeline():
    """Events by id, each with a title made from its id; a source called `annals`; every field on a line."""

    def make(**events: dict[str, object]) -> Timeline:
        named = {
            key: Event(**{"title": key.replace("_", " ").capitalize(), **fields})
            for key, fields in events.items()
        }
        return collect({"annals": Source(title="Annals", author="Tacitus"), **named})

    return make


@pytest.fixture
def located():
    """The same timeline as if every field of every event stood on a line of its own, from line 1."""

    def place(timeline: Timeline) -> Timeline:
        locations = {}
        for event in timeline:
            for field in ("when", "before", "after", "during", "part_of"):
                said = getattr(event, field)
                for index in range(len(said)) if isinstance(said, tuple) else (None,):
                    line = len(locations) + 1
                    locations[event.id, field, index] = Location(
                        file="events/test.py", line=line, column=5, end_line=line, end_column=9
                    )
        return Timeline(
            header=timeline.header,
            events=timeline.events,
            actors=timeline.actors,
            places=timeline.places,
            sources=timeline.sources,
            locations=locations,
        )

    return place
