"""What carrying bounds through the calendar costs, counted in calls: as much for each king, however many."""

import sys

from chronicle.chronology import tighten
from chronicle.model import After, Event, collect


def king_list(length):
    events = {"e0": Event(title="King 0", kind="process", when="-9999-01-01")}
    for number in range(1, length):
        after = After(event=f"e{number - 1}", at_least="5 years", at_most="15 years")
        events[f"e{number}"] = Event(title=f"King {number}", kind="process", after=after)
    return collect(events)


def calls_of_tightening(timeline):
    counted = 0

    def count(_frame, event, _what):
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        tighten(timeline)
    finally:
        sys.setprofile(None)
    return counted


def test_a_king_list_costs_no_more_for_each_king_where_it_is_longer():
    short, long = (calls_of_tightening(king_list(length)) for length in (200, 1_600))
    assert long <= 8 * short * 1.2
