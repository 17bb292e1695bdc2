"""The rules of uncertain dates that are easily broken, each by an example in a table."""

import re
from fractions import Fraction
from itertools import pairwise

import pytest

from chronicle.dates import (
    DEFAULT_POLICY,
    Allen,
    Bounds,
    CalendarDate,
    CalendarDuration,
    Date,
    DateTime,
    EdtfError,
    End,
    Granularity,
    PaddingPolicy,
    parse,
    parse_prose,
    probability_before,
    relation,
    unknown_calendar,
)
from chronicle.dates.civil import SECONDS_PER_DAY, civil_from_seconds

DAY = SECONDS_PER_DAY


def told(bounds):
    return tuple(
        None if second is None else "{:04d}-{:02d}-{:02d}".format(*civil_from_seconds(second))
        for second in (bounds.earliest, bounds.latest)
    )


def span_of(text):
    span = parse(text, extended=True).span
    return (*told(span.start), *told(span.end))


def refusal(read, text):
    with pytest.raises(EdtfError) as caught:
        read(text)
    return caught.value


def compare(a, b, **options):
    return relation(parse(a, extended=True), parse(b, extended=True), **options)


SPANS = {
    # what each kind of date says of its start and its end
    "1985": ("1985-01-01", "1985-01-01", "1986-01-01", "1986-01-01"),
    "1985-XX-XX": ("1985-01-01", "1985-12-31", "1985-01-02", "1986-01-01"),
    "1984/1985": ("1984-01-01", "1985-01-01", "1985-01-01", "1986-01-01"),
    "1985/..": ("1985-01-01", "1986-01-01", None, None),
    "1985/": ("1985-01-01", "1986-01-01", "1985-01-01", None),
    "../1985": (None, None, "1985-01-01", "1986-01-01"),
    "/1985": (None, "1986-01-01", "1985-01-01", "1986-01-01"),
    "[1984,1986]": ("1984-01-01", "1986-01-01", "1985-01-01", "1987-01-01"),
    "{1984,1986}": ("1984-01-01", "1984-01-01", "1987-01-01", "1987-01-01"),
    # X is as tight as the calendar allows, and negative masks mirror
    "19XX-02-29": ("1904-02-29", "1996-02-29", "1904-03-01", "1996-03-01"),
    "1985-0X-31": ("1985-01-31", "1985-08-31", "1985-02-01", "1985-09-01"),
    "-01XX": ("-199-01-01", "-100-01-01", "-198-01-01", "-099-01-01"),
    # significant digits
    "1950S2": ("1900-01-01", "1999-01-01", "1901-01-01", "2000-01-01"),
    "Y171010000S3": ("171000000-01-01", "171999999-01-01", "171000001-01-01", "172000000-01-01"),
    # ends stated to different precisions
    "2005/2006-02": ("2005-01-01", "2006-01-01", "2006-02-01", "2006-03-01"),
    # a season without a hemisphere is the union of both; winter crosses the year
    "1985-21": ("1985-03-01", "1985-09-01", "1985-06-01", "1985-12-01"),
    "1985-24": ("1984-12-01", "1985-12-01", "1985-03-01", "1986-03-01"),
    "1985-25": ("1985-03-01", "1985-03-01", "1985-06-01", "1985-06-01"),
    "1985-29": ("1985-09-01", "1985-09-01", "1985-12-01", "1985-12-01"),
    "1985-33": ("1985-01-01", "1985-01-01", "1985-04-01", "1985-04-01"),
    "1985-39": ("1985-09-01", "1985-09-01", "1986-01-01", "1986-01-01"),
    "1985-41": ("1985-07-01", "1985-07-01", "1986-01-01", "1986-01-01"),
    # legal, though seldom seen
    "1985-04-12T24:00:00": ("1985-04-13",) * 4,
    "1985-04-12T23:59:60Z": ("1985-04-13",) * 4,
    "1985-04-12T10:00:00+04": ("1985-04-12",) * 4,
}


@pytest.mark.parametrize("text", SPANS)
def test_the_span_of_each_kind(text):
    assert span_of(text) == SPANS[text]


def test_the_axis_is_whole_seconds_from_1970_half_open_and_civil():
    assert parse("1970-01-01").span.start == Bounds(0, 0)
    assert parse("1970-01-01").span.end == parse("1970-01-02").span.start
    noon = [parse(f"2020-08-18T12:00:00{offset}").span for offset in ("", "Z", "+14", "-12")]
    assert len(set(noon)) == 1  # what the clock on the wall says


WIDTHS = {
    "1985~": ("1980-01-01", "1991-01-01"),
    "198X~": ("1970-01-01", "2000-01-01"),
    "19XX~": ("1850-01-01", "2050-01-01"),
    "1985-04~": ("1985-03-01", "1985-06-01"),
    "1985-04-12~": ("1985-04-09", "1985-04-16"),
    "1985-25~": ("1984-12-01", "1985-09-01"),
    "1985%": ("1980-01-01", "1991-01-01"),
}


@pytest.mark.parametrize("text", WIDTHS)
def test_approximate_has_a_width_that_scales_with_the_unit_and_only_in_the_padded_span(text):
    value, plain = parse(text), parse(re.sub("[~%]", "", text))
    padded = value.padded_span
    assert (told(padded.start)[0], told(padded.end)[1]) == WIDTHS[text]
    assert value.span == plain.span == plain.padded_span
    assert padded == value.padded(DEFAULT_POLICY)


@pytest.mark.parametrize("text", ["1985?", "198X?", "1985-04?", "?1985-04-12", "1985?/1990"])
def test_uncertain_has_no_width(text):
    assert parse(text).padded_span == parse(text).span


def test_the_width_is_a_policy_of_the_user():
    narrow = PaddingPolicy({Granularity.YEAR: CalendarDuration(months=12)})
    padded = parse("1985~").padded(narrow)
    assert (*told(padded.start), *told(padded.end)) == (
        "1984-01-01", "1986-01-01", "1985-01-01", "1987-01-01",
    )  # fmt: skip
    assert str(compare("1985~", "1988").before) == "possible"
    assert str(compare("1985~", "1988", policy=narrow).before) == "certain"


@pytest.mark.parametrize(
    "texts",
    [
        ("1985", "1985-XX", "1985-XX-XX"),  # precision is not what is unspecified
        ("1985?", "1985~", "1985%", "1985"),
        ("1985/", "1985/..", "1985"),
        ("[1985,1986]", "{1985,1986}", "1985/1986"),
        ("2004", "2004-01/2004-12"),
    ],
)
def test_things_that_are_kept_apart_are_different_values(texts):
    values = [parse(text) for text in texts]
    assert len({*values, *map(str, values)}) == 2 * len(texts)


def test_unspecified_digits_share_outer_bounds_and_not_the_granule():
    values = [parse(text) for text in ("2004", "2004-XX", "2004-XX-XX")]
    assert len({(v.span.start.earliest, v.span.end.latest) for v in values}) == 1
    assert [v.precision for v in values] == [Granularity.YEAR, Granularity.MONTH, Granularity.DAY]


def test_equal_values_need_not_be_the_same_time():
    one, other = parse("1985-XX"), parse("1985-XX")
    assert one == other
    assert hash(one) == hash(other)
    assert str(relation(one, other).same_time) == "possible"


def test_the_text_as_typed_is_neither_the_sort_key_nor_lost():
    value = parse("?2004?-06-11")
    assert (value.text, str(value)) == ("?2004?-06-11", "2004?-06-11")
    assert value == parse(str(value))
    assert value.sort_key == parse("2004-06-11").sort_key


def test_an_open_end_covers_all_later_time_and_an_unknown_one_does_not():
    assert parse("1985/..").end is End.OPEN
    assert parse("1985/").end is End.UNKNOWN
    assert str(compare("1985/..", "2500").contains) == "certain"
    assert str(compare("1985/", "2500").contains) == "possible"


REFUSED = {
    "1986/1984": (5, "ends before it begins", "1984/1986"),
    "1900-02-29": (8, "no day 29", "1900-02-28"),
    "20X1-02-29": (8, "no day 29", "20X1-02"),
    "Y1985": (0, "more than four digits", "1985"),
    "-0000": (0, "no year -0000", "0000"),
    "12000": (0, "marked Y", "Y12000"),
    "19850412": (0, "hyphens", "1985-04-12"),
    "85": (0, "four digits", None),
    " 1985": (0, "no blanks", "1985"),
    "1950S5": (5, "4 digits", "1950"),
    "Y1000000000000000001": (0, "10^18", None),
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_refused_is_told_with_place_reason_and_the_nearest_form_in_three_lines(text):
    error = refusal(parse, text)
    position, reason, suggestion = REFUSED[text]
    assert (error.text, error.position, error.suggestion) == (text, position, suggestion)
    assert reason in error.reason
    assert len(str(error).splitlines()) <= 3


def test_the_limits_of_years_and_of_texts():
    for year in (10**18, -(10**18)):
        assert parse(f"Y{year}").year == year
        with pytest.raises(ValueError, match="10\\^18"):
            Date(year + (1 if year > 0 else -1))
    longest = "[" + "1985," * 818 + "1985]"
    assert len(longest) == 4096
    assert len(parse(longest).elements) == 819
    assert refusal(parse, longest + " ").position == 4096
    assert "4096 characters" in refusal(parse, " " + longest).reason


def test_a_leap_second_and_the_midnight_that_ends_the_day_are_kept_as_written():
    for text in ("1985-04-12T23:59:60Z", "1985-04-12T24:00:00"):
        assert str(parse(text)) == text
    assert str(parse("1985-04-12T10:00:00+04")) == "1985-04-12T10:00:00+04:00"


ZONED = {
    # a wall that shows 12:00 may be 14 hours ahead of UTC or 12 behind it
    ("2020-08-18T00:00Z", "2020-08-18T14:01"): ("certain", "impossible"),
    ("2020-08-18T00:00Z", "2020-08-18T14:00"): ("possible", "impossible"),
    ("2020-08-18T00:00Z", "2020-08-17T12:00"): ("impossible", "possible"),
    ("2020-08-18T00:00Z", "2020-08-17T11:59"): ("impossible", "certain"),
    # a day without a zone covers fifty hours of UTC
    ("2020-08-18", "2020-08-17T09:59Z"): ("impossible", "certain"),
    ("2020-08-18", "2020-08-17T10:00Z"): ("impossible", "possible"),
    ("2020-08-18", "2020-08-19T11:59Z"): ("possible", "impossible"),
    ("2020-08-18", "2020-08-19T12:00Z"): ("certain", "impossible"),
    # in one place days are days
    ("2020-08-18", "2020-08-19"): ("certain", "impossible"),
    ("2020-08-18", "2020-08-19T00:00"): ("certain", "impossible"),
}


@pytest.mark.parametrize("pair", ZONED)
def test_zoned_against_unzoned_takes_the_envelope(pair):
    found = compare(*pair)
    before, after = ZONED[pair]
    assert (str(found.before), str(found.after)) == (before, after)


PROSE = {
    "44 BC": "-0043",
    "44 BCE": "-0043",
    "15 March 44 BC (Julian)": "-0043-03-13",
    "25 October 1917 O.S.": "1917-11-07",
    "30 January 1648/9": "1649-01-30",
    "19th century": "[1801..1900]",
    "early 19th century": "[1801..1834]",
    "late 1990s": "[1996..1999]",
    "winter 1941-42": "1941-12/1942-02",
    "in August 2020": "2020-08",
    "between 3 and 5 May 2020": "[2020-05-03..2020-05-05]",
    "3–5 May 2020": "2020-05-03/2020-05-05",
    "no later than 3 May 2020": "[..2020-05-03]",
    "c. 1920–25": "1920~/1925~",
    "18 August 2020": "2020-08-18",
    "Tuesday 18 August 2020": "2020-08-18",
    "66 million years ago": "[Y-66500000..Y-65500000]",
}


@pytest.mark.parametrize("text", PROSE)
def test_words_mean_one_thing_and_stay_beside_it(text):
    value = parse_prose(text)
    assert (str(value), value.text) == (PROSE[text], text)


AMBIGUOUS = {
    "1900s": ("190X", "19XX"),
    "03/05/2020": ("2020-05-03", "2020-03-05"),
    "Monday 18 August 2020": (),  # it was a Tuesday
    "-44": (),  # before Christ only ever by the word
    "in February": (),
    "n.d.": (),
}


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_words_are_refused_rather_than_guessed_with_the_readings_there_are(text):
    error = refusal(parse_prose, text)
    assert error.readings == AMBIGUOUS[text]
    assert len(str(error).splitlines()) <= 3
    if text.startswith("Monday"):
        assert "Tuesday" in error.reason


@pytest.mark.parametrize(
    ("words", "reference", "meant"),
    [
        ("in February", "2022-05-20", "2022-02"),  # the nearest, and a month
        ("in February", "2022-11-20", "2023-02"),
        ("October 25", "2020-08-18", "2020-10-25"),
        ("on Tuesday", "2020-08-18", "2020-08-18"),  # the latest, that day included
        ("on Wednesday", "2020-08-18", "2020-08-12"),
    ],
)
def test_partial_dates_are_resolved_from_the_reference_and_never_made_finer(words, reference, meant):
    assert str(parse_prose(words, reference=parse(reference))) == meant


def test_centuries_are_a_setting():
    assert str(parse_prose("19th century", centuries="hundreds")) in ("18XX", "[1800..1899]")


def test_before_christ_in_other_languages_by_its_word():
    assert str(parse_prose("44 v. Chr.", language="de")) == "-0043"
    assert str(parse_prose("44 av. J.-C.", language="fr")) == "-0043"


def test_a_bare_date_is_gregorian_and_another_calendar_is_converted_and_kept():
    assert str(parse("-0043-03-15")) == "-0043-03-15"
    ides = CalendarDate("julian", -43, 3, 15)
    assert (str(ides), ides.words) == ("-0043-03-13", "15 March 44 BCE (Julian)")
    assert ides.gregorian.text == ides.words


@pytest.mark.parametrize(("day", "days"), [((1582, 10, 20), 10), ((1752, 9, 1), 11), ((1917, 10, 25), 13)])
def test_a_calendar_that_nobody_states_widens_the_bounds(day, days):
    span = unknown_calendar(*day)
    assert span.start.latest - span.start.earliest == days * DAY
    assert span.start.earliest == Date(*day).span.start.earliest


RELATIONS = {
    ("1985-XX-31", "1985-04"): {"precedes", "meets", "preceded_by"},
    ("2020-08-18", "2020-08-18"): {"equals"},
    ("1985", "1985-06~"): {"contains"},
    ("1985", "1986"): {"meets"},
    ("1985", "1987"): {"precedes"},
}


@pytest.mark.parametrize("pair", RELATIONS)
def test_relations_use_the_worlds_and_not_their_hull(pair):
    possible = compare(*pair).possible
    assert possible == RELATIONS[pair]
    assert isinstance(possible, frozenset)
    assert all(isinstance(name, Allen) for name in possible)
    assert len(Allen) == 13


@pytest.mark.parametrize(
    ("pair", "question", "answer"),
    [
        (("1985", "1986"), "before", "certain"),  # meets is before
        (("1985", "1986"), "overlaps", "impossible"),
        (("1985", "1985-01"), "contains", "certain"),  # started by
        (("1985", "1985-12"), "contains", "certain"),  # finished by
        (("1985", "1985"), "contains", "certain"),  # equals
        (("1985", "1985-06"), "overlaps", "certain"),
        (("{1667,1900}", "1800"), "before", "impossible"),
        (("{1667,1900}", "1800"), "after", "impossible"),
        (("{1667,1900}", "1800"), "overlaps", "impossible"),
        (("{1667,1900}", "1900"), "contains", "certain"),
    ],
)
def test_the_questions_that_people_ask(pair, question, answer):
    found = compare(*pair)
    assert str(getattr(found, question)) == answer
    assert pair[0] in found.explanation


@pytest.mark.parametrize(
    ("a", "b", "chance"),
    [
        ("1985", "1986", Fraction(1)),
        ("1986", "1985", Fraction(0)),
        ("1985", "1985", Fraction(1, 2)),
        ("2020-08-18", "2020-08", Fraction(27, 62)),
        ("1985", "1985/..", None),
        ("[..1985]", "1986", None),
        ("1985-04-12~", "1985-04-12", Fraction(1, 2)),
    ],
)
def test_chances_are_of_two_days_drawn_evenly_from_the_padded_spans(a, b, chance):
    assert probability_before(parse(a), parse(b)) == chance


ALL_KINDS = (
    "1985", "1985-04-12", "198X", "1985-XX-XX", "1985~", "1985?", "1985-21", "1950S2", "Y-17E7", "-0043",
    "1984/1985", "1985/..", "../1985", "1985/", "/1985", "../..", "[1984,1986]", "{1984..}", "[..1984]",
    "1985-04-12T23:20:30Z", "1985-04-12T23:20", "1985-04-12T23:20[Africa/Bamako]/..",
)  # fmt: skip


def test_every_kind_sorts_with_every_other_and_before_means_first():
    values = sorted(parse(text, extended=True) for text in ALL_KINDS)
    assert len(set(values)) == len(ALL_KINDS)
    for one, other in pairwise(values):
        assert str(relation(other, one).before) != "certain"
    for value in values:
        assert isinstance(value.sort_key, tuple)
        assert all(type(number) is int and -(2**63) <= number < 2**63 for number in value.sort_key)


def test_the_extension_has_minutes_zones_by_name_and_times_in_intervals():
    landing = DateTime(1969, 7, 20, 20, 17, offset_minutes=0)
    assert parse("1969-07-20T20:17Z", extended=True) == landing
    assert parse("2020-08-18T14:30[Africa/Bamako]", extended=True).zone == "Africa/Bamako"
    assert parse("1969-07-20T20:17Z/1969-07-21", extended=True).start == landing
