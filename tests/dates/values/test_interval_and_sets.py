import pytest

from chronicle.dates import AllOf, Date, DateTime, End, Granularity, Interval, Mask, OneOf, Range, parse


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: Interval(Date(1986), Date(1985)), "1985 lies before 1986"),
        (lambda: Interval(End.UNKNOWN, End.UNKNOWN), "says nothing"),
        (lambda: OneOf(()), "at least one"),
        (lambda: Range(None, None), "first or a last"),
        (lambda: Range(Date(1986), Date(1985)), "1985 lies before 1986"),
        (lambda: Range(Date(1986), Date(1986, 3)), "one precision"),
        (lambda: Range(Date(Mask("198X")), None), "known years"),
        (lambda: Range(Date(1986, season=21), None), "known years"),
    ],
)
def test_what_makes_no_interval_or_set_is_refused(make, reason):
    with pytest.raises(ValueError, match=reason):
        make()


def test_one_day_may_begin_and_end_an_interval():
    assert Interval(Date(2020, 5, 3), Date(2020, 5, 3)).span.start.latest == Date(2020, 5, 3).span.end.latest


def test_an_interval_may_end_within_the_day_it_begins_in():
    moment = DateTime(2020, 5, 3, 12, 0)
    assert Interval(moment, Date(2020, 5, 3)).span.end.earliest == moment.span.start.earliest


def test_a_flight_may_land_before_it_took_off_by_the_clocks_on_the_walls():
    flight = parse("2020-05-03T23:00[Asia/Tokyo]/2020-05-03T16:00[Pacific/Honolulu]", extended=True)
    assert flight.span == flight.sort_span


def test_ends_with_and_without_a_zone_meet_in_the_envelope():
    mixed = parse("2020-05-03T12:00Z/2020-05-04", extended=True)
    assert mixed.sort_span.end.latest == mixed.span.end.latest + 12 * 3600


@pytest.mark.parametrize(
    ("text", "precision", "uncertain", "approximate"),
    [
        ("1984?/2004-06", Granularity.MONTH, True, False),
        ("1984/..", Granularity.YEAR, False, False),
        ("../..", Granularity.YEAR, False, False),
        ("/2004-06-11~", Granularity.DAY, False, True),
        ("[1667?,1760-12]", Granularity.MONTH, True, False),
        ("{1667..1669~}", Granularity.YEAR, False, True),
    ],
)
def test_precision_and_qualification_of_the_whole(text, precision, uncertain, approximate):
    value = parse(text)
    assert (value.precision, value.is_uncertain, value.is_approximate) == (precision, uncertain, approximate)


def test_one_of_and_all_of_are_different_values():
    dates = [Date(1984), Date(1986)]
    assert OneOf(dates) != AllOf(dates)
    assert OneOf(dates) == OneOf(tuple(dates))
    assert str(AllOf([Range(Date(1984), Date(1986))])) == "{1984..1986}"


@pytest.mark.parametrize(
    "text",
    [
        "2020-08-18T14:00+12/2020-08-18T10:00-12",
        "[2020-08-18T14:00+12..2020-08-18T10:00-12]",
        "{2020-08-18T14:00+12~..2020-08-18T10:00-12}",
        "[2020-08-18T14:00+12..2020-08-18T14:30]",
        "1860-08-18T10:00/1860-08-18T10:01[America/Juneau]",
    ],
)
def test_ends_told_by_different_clocks_have_bounds_and_a_place(text):
    value = parse(text, extended=True)
    assert value.span.start.earliest < value.span.end.latest
    assert value.padded_span.start.earliest <= value.span.start.earliest
    assert len(value.sort_key) == 8
    assert parse(str(value), extended=True) == value
