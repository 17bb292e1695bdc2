"""What stands on the axis, what in the strip, what inside another's label."""

from chronicle import Dating, Event, Undated, collect
from chronicle.chart.knowledge import Kind
from chronicle.dates import parse


def ids(items):
    return [item.event.id for item in items]


def test_dated_events_stand_by_time_and_undated_ones_apart(gathered):
    items = gathered(
        collect(
            {
                "late": Event(title="Late", when="1990"),
                "never": Event(title="Never", when=Undated(reason="no date")),
                "early": Event(title="Early", when="1980"),
                "silent": Event(title="Silent"),
            }
        )
    )
    assert ids(items.dated) == ["early", "late"]
    assert ids(items.undated) == ["never", "silent"]
    assert items.event_ids == ("early", "late", "never", "silent")


def test_an_interval_without_ends_is_no_date(gathered, timeline_of):
    items = gathered(timeline_of("../..", "1985"))
    assert (ids(items.dated), ids(items.undated)) == (["e1"], ["e0"])


def test_the_order_of_the_file_does_not_move_dated_events(gathered):
    events = [
        (f"e{i}", when) for i, when in enumerate(["1914", "1914-07", "1914-07-28", "1914-07-28", "1915"] * 3)
    ]
    shuffled = sorted(events, key=lambda event: event[0][::-1], reverse=True)
    first, second = (
        gathered(collect({name: Event(title=name, when=when) for name, when in told}))
        for told in (events, shuffled)
    )
    assert ids(first.dated) == ids(second.dated)


def test_a_part_without_a_date_stands_inside_its_whole(gathered):
    talks = Event(title="Talks", when="2022-05-20")
    items = gathered(collect({"talks": talks, "remark": Event(title="Remark", part_of=talks)}))
    assert ids(items.dated) == ["talks"]
    assert [part.id for part in items.dated[0].parts] == ["remark"]
    assert items.undated == ()


def test_so_does_a_part_with_its_wholes_very_date(gathered):
    talks = Event(title="Talks", when="2022-05-20")
    items = gathered(
        collect({"talks": talks, "remark": Event(title="Remark", when="2022-05-20", part_of=talks)})
    )
    assert [part.id for part in items.dated[0].parts] == ["remark"]


def test_a_part_with_a_date_of_its_own_has_a_mark_of_its_own(gathered):
    war = Event(title="War", when="1914/1918")
    items = gathered(collect({"war": war, "battle": Event(title="Battle", when="1916", part_of=war)}))
    assert ids(items.dated) == ["war", "battle"]
    assert not any(item.parts for item in items.dated)


def test_parts_are_told_in_the_order_of_the_telling(gathered):
    talks = Event(title="Talks", when="2022-05-20")
    parts = {name: Event(title=name, part_of=talks) for name in ("z", "a", "m")}
    assert [part.id for part in gathered(collect({"talks": talks} | parts)).dated[0].parts] == ["z", "a", "m"]


def test_a_part_of_an_undated_whole_is_listed_as_undated(gathered):
    ties = Event(title="Ties worsen", when=Undated(reason="no date"))
    items = gathered(collect({"ties": ties, "note": Event(title="Note", part_of=ties)}))
    assert ids(items.undated) == ["ties", "note"]


def test_undated_events_are_told_after_what_they_come_after(gathered):
    second = Event(title="Second", after="first")
    items = gathered(collect({"second": second, "first": Event(title="First"), "zero": Event(title="Zero")}))
    assert ids(items.undated) == ["first", "second", "zero"]


def test_a_circle_of_relations_hides_nobody(gathered):
    one, two = Event(title="One", after="two"), Event(title="Two", after="one")
    assert set(ids(gathered(collect({"one": one, "two": two})).undated)) == {"one", "two"}


def test_an_undated_event_has_the_window_that_other_claims_leave(gathered):
    coup = Event(title="Coup", when="2020-08-18")
    bounded = Event(title="Arrival", when=Undated(reason="no date", not_after="2022-05-20"), after=coup)
    free = Event(title="Ties", when=Undated(reason="no date"))
    items = gathered(collect({"coup": coup, "arrival": bounded, "ties": free}))
    arrival, ties = items.undated
    assert arrival.window[0] < arrival.window[1]
    assert ties.window == (None, None)


def test_rival_datings_are_marked_and_agreeing_ones_are_not(gathered):
    items = gathered(
        collect(
            {
                "agreed": Event(title="Coup", when=["2020-08-18", "2020-08"]),
                "rival": Event(
                    title="Withdrawal", when=[Dating(when="2022-02-17"), Dating(when="2022-02-16")]
                ),
            }
        )
    )
    assert [item.rival for item in items.dated] == [False, True]
    assert [len(item.datings) for item in items.dated] == [2, 2]


def test_times_of_different_zones_are_shown_in_utc(gathered, timeline_of):
    assert gathered(timeline_of("1969-07-20T20:17Z", "1969-07-20T15:17-05:00")).on_utc
    assert not gathered(timeline_of("1969-07-20", "1969-07-21")).on_utc


def kinds(items):
    return [[knowledge.kind for knowledge in item.datings] for item in items.dated]


def test_a_day_is_a_stretch_where_the_axis_tells_hours(gathered, timeline_of):
    items = gathered(timeline_of("1914-06-28", "1914-06-28T14:00"))
    assert items.tells_hours
    assert kinds(items) == [[Kind.GRANULE], [Kind.DAY]]


def test_days_alone_are_told_in_days_and_so_are_times_in_a_long_picture(gathered, timeline_of):
    for dates in (["1914-06-28", "1914-06-29"], ["1914-06-28", "1914-08-04T23:00"]):
        items = gathered(timeline_of(*dates))
        assert not items.tells_hours
        assert kinds(items) == [[Kind.DAY], [Kind.DAY]]


def test_what_has_no_end_goes_on_beyond_all_else(gathered, timeline_of):
    items = gathered(timeline_of("1985/..", "1990", "../1987", "1985/"))
    first, last = min(item.ends[0] for item in items.dated), max(item.ends[1] for item in items.dated)
    on, back, until_unknown = (
        next(item.datings[0] for item in items.dated if item.event.id == name) for name in ("e0", "e2", "e3")
    )
    assert on.outer[1] == on.core[1] == last > seconds("1991")
    assert back.outer[0] == back.core[0] == first < seconds("1985")
    assert until_unknown.outer == (seconds("1985"), None)


def seconds(text):
    return parse(text).span.start.earliest
