from chronicle import Event, Header, Timeline, collect
from chronicle.interchange.listing import in_reading_order, listing_of

ORDER = ("coup", "arrival", "meeting", "aside", "declaration", "remark", "dinner")


def test_parts_without_a_date_of_their_own_stand_under_the_outermost_whole(mali):
    entries = listing_of(mali, ORDER).entries
    assert [entry.event_id for entry in entries] == ["coup", "arrival", "meeting", "declaration", "dinner"]
    assert [part.event_id for part in entries[2].parts] == ["remark", "aside"]
    assert list(in_reading_order(mali, ORDER)) == [
        "coup",
        "arrival",
        "meeting",
        "remark",
        "aside",
        "declaration",
        "dinner",
    ]


def test_parts_that_are_related_stand_in_the_order_given():
    meeting = Event(title="M", when="2020")
    events = {
        "meeting": meeting,
        "b": Event(title="B", part_of=meeting),
        "a": Event(title="A", part_of=meeting, before="b"),
    }
    timeline = collect(events)
    assert [part.event_id for part in listing_of(timeline, ("meeting", "a", "b")).entries[0].parts] == [
        "a",
        "b",
    ]


def test_a_part_whose_whole_is_not_listed_stands_alone(mali):
    assert [entry.event_id for entry in listing_of(mali, ("remark", "coup")).entries] == ["remark", "coup"]


def test_wholes_that_run_in_a_circle_lose_nothing():
    timeline = collect(
        {
            "a": Event(title="A", when="2020", part_of="b"),
            "b": Event(title="B", when="2020", part_of="a"),
            "c": Event(title="C", part_of="a"),
        }
    )
    assert set(in_reading_order(timeline, "abc")) == {"a", "b", "c"}


def test_notes_are_numbered_as_they_are_read(mali):
    assert [note.source_id for note in listing_of(mali, ORDER).notes] == ["archive", "article"]


def test_what_a_header_does_not_say_is_not_said():
    listing = listing_of(Timeline(header=Header()), ())
    assert (listing.title, listing.subtitle, listing.imprint) == ("Chronology", "", "")
