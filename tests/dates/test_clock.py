import datetime as dt

import pendulum
import pytest

from chronicle.dates import from_datetime, from_pendulum, parse, to_pendulum


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (pendulum.date(2020, 8, 18), "2020-08-18"),
        (pendulum.datetime(2020, 8, 18, 14, 30), "2020-08-18T14:30:00Z"),
        (
            pendulum.datetime(2020, 8, 18, 14, 30, tz="Europe/Paris"),
            "2020-08-18T14:30:00+02:00[Europe/Paris]",
        ),
        (pendulum.naive(2020, 8, 18, 14, 30), "2020-08-18T14:30:00"),
        (
            pendulum.interval(pendulum.datetime(2020, 8, 18), pendulum.datetime(2020, 8, 19)),
            "2020-08-18T00:00:00Z/2020-08-19T00:00:00Z",
        ),
        (dt.date(2020, 8, 18), "2020-08-18"),
        (dt.datetime(2020, 8, 18, 14, 30, 5, 999_999), "2020-08-18T14:30:05"),  # noqa: DTZ001 - naive on purpose
        (
            dt.datetime(2020, 8, 18, 14, tzinfo=dt.timezone(dt.timedelta(hours=-4))),
            "2020-08-18T14:00:00-04:00",
        ),
    ],
)
def test_dates_of_pendulum_and_of_the_standard_library_come_in(moment, text):
    assert str(from_pendulum(moment)) == text


@pytest.mark.parametrize(
    "text",
    [
        "2020-08-18",
        "2020-08-18T14:30:05",
        "2020-08-18T14:30:05Z",
        "2020-08-18T14:30:05+04:30",
        "2020-08-18T14:30:05+02:00[Europe/Paris]",
        "2020-10-25T02:30:00+01:00[Europe/Paris]",
    ],
)
def test_exact_values_go_out_and_come_back(text):
    assert str(from_datetime(to_pendulum(parse(text, extended=True)))) == text


def test_the_midnight_that_ends_a_day_goes_out_as_the_one_that_begins_the_next():
    assert to_pendulum(parse("2020-08-18T24:00:00Z")) == pendulum.datetime(2020, 8, 19)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2020-08", "known to the month only"),
        ("2020-08-XX", "not one day"),
        ("2020-08-18?", "qualified"),
        ("2020-08-18T14:30", "known to the minute only"),
        ("2020-10-25T02:30:00[Europe/Paris]", "showed that time twice"),
        ("2016-12-31T23:59:60Z", "no leap seconds"),
        ("0000-08-18", "outside 1 to 9999"),
        ("2020/2021", "2020 .* known to the year only"),
        ("2020-08-18/..", "an end without a date"),
        ("[2020-08-18,2020-08-19]", "not one date"),
    ],
)
def test_what_is_not_exact_stays_with_the_reason(text, reason):
    with pytest.raises(ValueError, match=reason):
        to_pendulum(parse(text, extended=True))
