"""What carrying bounds through the calendar costs, counted in calls: as much for each king, however many."""

from chronicle.chronology import tighten
from chronicle.model import After, Event, collect
from counted_calls import calls_of


def king_list(length):
    events = {"e0": Event(title="King 0", kind="process", when="-9999-01-01")}
    for number in range(1, length):
        after = After(event=f"e{number - 1}", at_least="5 years", at_most="15 years")
        events[f"e{number}"] = Event(title=f"King {number}", kind="process", after=after)
    return collect(events)


def calls_of_tightening(length):
    timeline = king_list(length)
    return calls_of(lambda: tighten(timeline))[0]


def test_a_king_list_costs_no_more_for_each_king_where_it_is_longer():
    short, long = (calls_of_tightening(length) for length in (200, 1_600))
    assert long <= 8 * short * 1.2
