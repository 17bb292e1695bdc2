"""The door to pendulum and the standard library: what comes in shows the same clock when it goes out."""

import datetime as dt
from zoneinfo import ZoneInfo

import pendulum
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle.dates import DateTime, Interval, from_datetime, from_pendulum, parse, to_pendulum

ZONES = st.sampled_from(
    [
        "Africa/Bamako", "Africa/Monrovia", "America/New_York", "America/Sao_Paulo", "America/Juneau",
        "Asia/Kathmandu", "Asia/Manila", "Asia/Tokyo", "Australia/Lord_Howe", "Europe/Amsterdam",
        "Europe/Dublin", "Europe/Moscow", "Europe/Paris", "Pacific/Apia", "Pacific/Kiritimati",
    ]
)  # fmt: skip
WITH_HISTORY = st.datetimes(min_value=dt.datetime(1800, 1, 1), max_value=dt.datetime(2037, 12, 31))  # noqa: DTZ001 - zones come beside
ANY_TIME = WITH_HISTORY | st.datetimes()
FIXED = st.integers(-23 * 60, 23 * 60).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
OFTEN = settings(max_examples=500)


def wall(moment):
    """What the clock on the wall shows."""
    return moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second


def value_or_none(moment):
    """The value; `None` for a time that the clocks of the zone skipped, which is refused by that reason."""
    back_and_forth = moment.astimezone(dt.UTC).astimezone(moment.tzinfo) if 1 < moment.year < 9999 else moment
    if wall(back_and_forth) != wall(moment):
        with pytest.raises(ValueError, match="skipped"):
            from_datetime(moment)
        return None
    return from_datetime(moment)


@OFTEN
@given(ANY_TIME, ZONES, st.sampled_from([0, 1]))
def test_a_time_of_a_zone_shows_the_same_clock_inside_and_when_it_goes_out(naive, zone, fold):
    moment = naive.replace(tzinfo=ZoneInfo(zone), fold=fold)
    value = value_or_none(moment)
    if value is None:
        return
    assert isinstance(value, DateTime)
    assert (value.zone, *wall(value)) == (zone, *wall(moment))
    try:
        gone = to_pendulum(value)
    except ValueError as error:
        assert "outside 1 to 9999" in str(error) and naive.year in (1, 9999)  # noqa: PT017, PT018
        return
    assert isinstance(gone, pendulum.DateTime)
    assert gone.timezone_name == zone
    assert wall(gone) == wall(moment)
    assert gone.utcoffset() == moment.utcoffset()  # the same of two equal hours, the seconds of mean time too
    assert from_pendulum(gone) == value


@OFTEN
@given(ANY_TIME, st.none() | FIXED)
def test_a_time_with_an_offset_or_without_a_zone_comes_back_as_it_was(naive, offset):
    moment = naive.replace(tzinfo=offset)
    value = from_datetime(moment)
    gone = to_pendulum(value)
    assert isinstance(gone, pendulum.DateTime)
    assert wall(gone) == wall(moment)
    assert gone.utcoffset() == moment.utcoffset()
    assert from_datetime(gone) == value


@given(WITH_HISTORY, ZONES)
def test_the_instant_is_the_one_that_pendulum_means_but_for_seconds_that_no_clock_showed(naive, zone):
    moment = naive.replace(tzinfo=ZoneInfo(zone))
    value = value_or_none(moment)
    if value is not None:
        begin = value.sort_span.start.earliest
        assert abs(begin - int(moment.replace(microsecond=0).timestamp())) <= 30
        assert value.second == moment.second


@given(st.dates())
def test_days_come_back_as_they_were(day):
    assert from_pendulum(to_pendulum(from_datetime(day))) == from_datetime(day)
    assert to_pendulum(from_datetime(day)) == day


@given(st.lists(st.dates(), min_size=2, max_size=2).map(sorted))
def test_intervals_of_days_come_back_as_they_were(ends):
    interval = pendulum.interval(*(pendulum.date(end.year, end.month, end.day) for end in ends))
    value = from_pendulum(interval)
    assert isinstance(value, Interval)
    assert (value.start, value.end) == tuple(from_datetime(end) for end in ends)
    assert from_pendulum(to_pendulum(value)) == value


@given(st.lists(WITH_HISTORY, min_size=2, max_size=2).map(sorted), st.none() | FIXED)
def test_intervals_of_times_come_back_as_they_were(ends, offset):
    interval = pendulum.interval(*(pendulum.instance(end.replace(tzinfo=offset), tz=offset) for end in ends))
    value = from_pendulum(interval)
    assert from_pendulum(to_pendulum(value)) == value


KINDS = [
    *("1985", "1985-04", "1985-04-12?", "1985-04-XX", "156X", "1985-21", "Y17E7", "1950S2"),
    *(
        "-0001-04-12",
        "Y10000",
        "1985/..",
        "/1985-04-12",
        "1985-04-12/1985-04",
        "[1985-04-12]",
        "{1985-04-12}",
    ),
    *("1985-04-12T10:00", "1985-04-12T23:59:60Z", "1985-04-12/1985-04-12T10:00:00"),
    *("1985-04-12T10:00:00/1985-04-12T11:00:00Z", "9999-12-31T24:00:00"),
]


@pytest.mark.parametrize("text", KINDS)
def test_what_pendulum_cannot_say_is_refused_and_told_why(text):
    value = parse(text, extended=True)
    with pytest.raises(
        ValueError, match=r"cannot be told to pendulum: (it is|its year|one of its ends|it has|pendulum has)"
    ):
        to_pendulum(value)
