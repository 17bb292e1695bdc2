import pytest

from chronicle.dates import CalendarDuration, EdtfError, ExactDuration, parse_duration
from chronicle.dates.civil import seconds_from_civil


@pytest.mark.parametrize(
    ("text", "duration", "canonical"),
    [
        ("3 days", CalendarDuration(days=3), "P3D"),
        ("a day", CalendarDuration(days=1), "P1D"),
        ("2 weeks", CalendarDuration(days=14), "P14D"),
        ("3 months", CalendarDuration(months=3), "P3M"),
        ("1 year", CalendarDuration(months=12), "P1Y"),
        ("two", None, None),
        ("1 year, 2 months and 3 days", CalendarDuration(months=14, days=3), "P1Y2M3D"),
        ("1 year 2 months", CalendarDuration(months=14), "P1Y2M"),
        ("2 centuries", CalendarDuration(months=2400), "P200Y"),
        ("90 minutes", ExactDuration(5400), "PT1H30M"),
        ("1 hour and 1 second", ExactDuration(3601), "PT1H1S"),
        ("0 days", CalendarDuration(), "P0D"),
        ("P3D", CalendarDuration(days=3), "P3D"),
        ("P2W", CalendarDuration(days=14), "P14D"),
        ("P1Y2M", CalendarDuration(months=14), "P1Y2M"),
        ("PT90M", ExactDuration(5400), "PT1H30M"),
        ("PT0S", ExactDuration(0), "PT0S"),
    ],
)
def test_durations_are_read_and_written(text, duration, canonical):
    if duration is None:
        with pytest.raises(EdtfError):
            parse_duration(text)
        return
    assert parse_duration(text) == duration
    assert str(duration) == canonical
    assert parse_duration(canonical) == duration


@pytest.mark.parametrize(
    ("text", "unit", "written"),
    [
        ("2 weeks", "week", "P2W"),
        ("1 month and 2 weeks", "week", "P1M2W"),
        ("24 months", "month", "P24M"),
        ("P24M", "month", "P24M"),
        ("14 months", None, "P1Y2M"),
        ("1 decade", "decade", "1 decade"),
        ("3 decades", "decade", "3 decades"),
        ("one century", "century", "1 century"),
        ("2 centuries", "century", "2 centuries"),
        ("1 decade and 2 years", None, "P12Y"),
        ("120 minutes", "minute", "PT120M"),
        ("PT60S", "second", "PT60S"),
        ("90 minutes", None, "PT1H30M"),
        ("2 hours", None, "PT2H"),
        ("0 minutes", None, "PT0S"),
    ],
)
def test_the_unit_that_was_named_is_kept_where_the_number_hides_it(text, unit, written):
    found = parse_duration(text)
    assert (found.told_in, str(found)) == (unit, written)
    again = parse_duration(written)
    assert (again, again.told_in) == (found, unit)


@pytest.mark.parametrize(
    ("text", "position", "reason"),
    [
        ("", 0, "a number and a unit"),
        ("P", 0, "a number and a unit"),
        ("PT", 0, "a number and a unit"),
        ("P1DT2H", 0, "a number and a unit"),
        ("3 fortnights", 2, "no unit 'fortnights'"),
        ("3 days and", 7, "a number and a unit"),
        ("1 day 2 hours", 6, "either of the calendar"),
        ("-3 days", 0, "a number and a unit"),
        ("9" * 100 + " days", 64, "64 characters"),
    ],
)
def test_what_is_no_duration_is_refused_with_the_place(text, position, reason):
    with pytest.raises(EdtfError, match=reason) as caught:
        parse_duration(text)
    assert caught.value.position == position


def test_a_month_is_counted_on_the_calendar_and_a_day_in_days():
    noon = 12 * 3600
    last_of_january = seconds_from_civil(2020, 1, 31) + noon
    assert CalendarDuration(months=1).shift(last_of_january) == seconds_from_civil(2020, 2, 29) + noon
    assert CalendarDuration(months=1, days=1).shift(last_of_january) == seconds_from_civil(2020, 3, 1) + noon
    assert (
        CalendarDuration(months=2).shift(last_of_january, back=True)
        == seconds_from_civil(2019, 11, 30) + noon
    )
    assert ExactDuration(60).shift(0, back=True) == -60
    assert ExactDuration(60).shift(0) == 60
