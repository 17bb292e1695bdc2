import pytest

from chronicle.chronology.axis.clocks import clock_for, clock_name, seconds_ahead_of_utc
from chronicle.dates import parse

HOUR = 3600


def dates(*texts):
    return [parse(text, extended=True) for text in texts]


def test_days_without_zones_are_read_as_they_stand():
    (day,) = dates("1969-07-20")
    assert clock_for([day])(day) == day.span


def test_about_is_wide_unless_it_is_asked_to_be_narrow():
    (about,) = dates("1969-07-20~")
    assert clock_for([about])(about) == about.padded_span
    assert clock_for([about], about="narrow")(about) == about.span


def test_one_zone_for_all_needs_no_conversion():
    time, day = dates("1969-07-20T20:17-05:00", "1969-07-21")
    clock = clock_for([time, day])
    assert clock(time) == time.span
    assert clock(day) == day.span


def test_a_time_without_a_zone_beside_one_with_may_be_of_any_clock():
    zoned, bare = dates("2023-04-02T14:31Z", "2023-04-02T14:27")
    clock = clock_for([zoned, bare])
    assert clock(zoned) == zoned.span
    assert clock(bare).start.earliest == bare.span.start.earliest - 14 * HOUR
    assert clock(bare).end.latest == bare.span.end.latest + 12 * HOUR
    assert clock_for([bare])(bare) == bare.span
    assert [clock_name(found) for found in ([zoned, bare], [bare], [zoned])] == ["UTC", "", "UTC"]


def test_how_far_a_clock_may_be_ahead_of_utc():
    here, there, bare = dates("2023-04-02T14:31+03:00", "2023-04-02T14:31Z", "2023-04-02T14:27")
    told = ([here], [there], [bare], [here, there], [here, bare])
    assert [seconds_ahead_of_utc(found) for found in told] == [3 * HOUR, 0, 14 * HOUR, 0, 0]


def test_times_of_different_zones_meet_on_utc():
    here, there = dates("1969-07-20T20:17Z", "1969-07-20T15:17-05:00")
    clock = clock_for([here, there])
    assert clock(here) == clock(there)


@pytest.mark.parametrize("about", ["wide", "narrow"])
def test_a_day_without_a_zone_then_covers_fifty_hours(about):
    here, there, day = dates("1969-07-20T20:17Z", "1969-07-20T15:17-05:00", "1969-07-20")
    span = clock_for([here, there], about=about)(day)
    assert span.start.earliest == day.span.start.earliest - 14 * HOUR
    assert span.end.latest == day.span.end.latest + 12 * HOUR


def test_about_widens_on_utc_as_it_does_on_the_wall():
    here, there = dates("1969-07-20T20:17Z", "1969-07-20~/1969-07-21T01:00-05:00")
    wide, narrow = clock_for([here, there])(there), clock_for([here, there], about="narrow")(there)
    assert wide.start.earliest == narrow.start.earliest - 3 * 24 * HOUR
    assert wide.end.latest == narrow.end.latest


def test_open_ends_stay_open_on_utc():
    here, there, since = dates("1969-07-20T20:17Z", "1969-07-20T15:17-05:00", "1969/..")
    assert clock_for([here, there])(since).end.latest is None


def test_times_are_found_inside_intervals_and_sets():
    flight = dates("1969-07-20T20:17Z/1969-07-20T15:17-05:00")
    assert clock_for(flight)(flight[0]).start.earliest == flight[0].sort_span.start.earliest
    either = dates("[1969-07-20T20:17Z,1969-07-20T15:17-05:00]")
    assert clock_for(either)(either[0]).start.latest == either[0].sort_span.start.latest
    (within,) = dates("[1969-07-20T20:17Z..1969-07-20T16:17-05:00]")
    assert clock_for([within])(within).end.latest == within.sort_span.end.latest
