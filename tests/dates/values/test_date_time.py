import pytest

from chronicle.dates import Date, DateTime, Qualifier, parse


@pytest.mark.parametrize(
    ("numbers", "reason"),
    [
        ((2020, 2, 30, 12, 0), "no day 30"),
        ((2020, 2, 3, 25, 0), "no hour 25"),
        ((2020, 2, 3, 12, 60), "no minute 60"),
        ((2020, 2, 3, 12, 0, 61), "no second 61"),
        ((2020, 2, 3, 24, 1), "midnight that ends the day"),
    ],
)
def test_numbers_that_make_no_time_are_refused(numbers, reason):
    with pytest.raises(ValueError, match=reason):
        DateTime(*numbers)


def test_an_offset_stays_below_a_day():
    with pytest.raises(ValueError, match="below 24 hours"):
        DateTime(2020, 2, 3, 12, 0, offset_minutes=-1440)


def test_a_time_given_twice_a_night_has_two_offsets_unless_one_is_written():
    twice = DateTime(2020, 10, 25, 2, 30, zone="Europe/Paris")
    assert twice.offsets == (120, 60)
    assert twice.sort_span.start.latest - twice.sort_span.start.earliest == 3600
    assert DateTime(2020, 10, 25, 2, 30, zone="Europe/Paris", offset_minutes=60).offsets == (60,)


def test_zoned_times_are_ordered_by_their_instant():
    bamako, paris, moscow = (
        parse(f"2020-08-18T{clock}", extended=True)
        for clock in ("14:00[Africa/Bamako]", "15:00+02:00", "15:30[Europe/Moscow]")
    )
    assert sorted([bamako, paris, moscow]) == [moscow, paris, bamako]
    assert bamako.is_zoned
    assert not parse("2020-08-18T14:00", extended=True).is_zoned


def test_midnight_at_the_end_of_a_day_finds_its_zone_on_the_next_one():
    assert DateTime(2020, 3, 28, 24, 0, zone="Europe/Paris").offsets == (60,)


def test_before_standard_time_a_zone_gives_local_mean_time_without_seconds():
    assert DateTime(1789, 7, 14, 17, 30, zone="Europe/Paris").offsets == (9,)
    assert DateTime(-43, 3, 15, 11, 0, zone="Europe/Rome").offsets == (50,)
    assert DateTime(12000, 7, 1, 11, 0, zone="Europe/Rome").offsets == (120,)


def test_a_qualified_time_says_so():
    moment = DateTime(2020, 8, 18, 14, 30, qualifier=Qualifier.BOTH)
    assert moment.is_uncertain
    assert moment.is_approximate
    assert str(moment) == "2020-08-18T14:30%"
    assert moment != Date(2020, 8, 18)
