import pytest

from chronicle.chronology.axis.ticks import TICKS_PER_DAY, to_ticks
from chronicle.chronology.telling.time_words import (
    date_in_words,
    instant_in_words,
    length_in_words,
    over_in_words,
    seconds_in_words,
    stretch_in_words,
    tolerance_in_words,
)
from chronicle.dates import DEFAULT_POLICY, PaddingPolicy, parse, parse_duration, parse_prose

DAY = 86_400
NOON = to_ticks(12 * 3600)


@pytest.mark.parametrize(
    ("tick", "is_end", "words"),
    [
        (0, False, "1 January 1970"),
        (0, True, "31 December 1969"),
        (2, False, "1 January 1970"),
        (TICKS_PER_DAY - 2, True, "1 January 1970"),
        (TICKS_PER_DAY - 2, False, "1 January 1970"),
        (NOON, False, "12:00 on 1 January 1970"),
        (NOON, True, "12:00 on 1 January 1970"),
        (to_ticks(17 * 3600 + 61), False, "17:01:01 on 1 January 1970"),
        (to_ticks(-62_135_596_800 - 2 * DAY), False, "30 December 1 BCE"),
    ],
)
def test_an_instant_is_told_as_its_day_and_the_time_where_it_matters(tick, is_end, words):
    assert instant_in_words(tick, is_end=is_end) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        ((0, 3600), "between 12:00 and 13:00 UTC on 1 January 1970"),
        ((0, 60), "12:00 UTC on 1 January 1970"),
        ((3, 4), "12:00:03 UTC on 1 January 1970"),
        ((3, 60), "between 12:00:03 and 12:01 UTC on 1 January 1970"),
        ((0, DAY), "between 12:00 UTC on 1 January 1970 and 12:00 UTC on 2 January 1970"),
        ((0, DAY // 2), "between 12:00 UTC on 1 January 1970 and 1 January 1970"),
    ],
)
def test_a_stretch_names_its_day_once_and_its_clock(seconds, words):
    first, last = (NOON + to_ticks(second) for second in seconds)
    assert stretch_in_words(first, last, ends=(False, True), zone="UTC") == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, ""),
        (1, "1 second"),
        (61, "1 minute and 1 second"),
        (3600, "1 hour"),
        (DAY + 3600, "1 day"),
        (31 * DAY, "31 days"),
        (731 * DAY, "731 days"),
        (3 * 366 * DAY, "about 3 years"),
        (1_000_000 * 366 * DAY, "about 1,002,074 years"),
    ],
)
def test_a_length_is_told_in_its_largest_units(seconds, words):
    assert seconds_in_words(seconds) == words


@pytest.mark.parametrize(
    ("length", "words"),
    [
        ("3 days", "3 days"),
        ("1 year and 2 months", "1 year and 2 months"),
        ("P1Y1M1D", "1 year, 1 month and 1 day"),
        ("90 minutes", "1 hour and 30 minutes"),
        ("PT1S", "1 second"),
        ("P0D", "no time"),
    ],
)
def test_a_duration_is_told_as_it_was_stated(length, words):
    assert length_in_words(parse_duration(length)) == words


def test_parts_of_a_second_are_rounded_outwards():
    just_before = NOON - 1
    assert instant_in_words(just_before, is_end=False) == "11:59:59 on 1 January 1970"
    assert instant_in_words(just_before, is_end=False, is_latest=True) == "12:00 on 1 January 1970"
    assert stretch_in_words(NOON + 1, NOON + to_ticks(60) - 1, ends=(False, False)) == (
        "between 12:00 and 12:01 on 1 January 1970"
    )


@pytest.mark.parametrize(
    ("tick", "words"),
    [
        (0, "the end of 31 December 1969"),
        (-2, "the end of 31 December 1969"),
        (1, "1 January 1970"),
        (NOON, "12:00 on 1 January 1970"),
        (TICKS_PER_DAY - to_ticks(1), "23:59:59 on 1 January 1970"),
    ],
)
def test_what_is_not_over_before_a_midnight_lasts_to_the_end_of_a_day(tick, words):
    assert over_in_words(tick) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1985", "1985"),
        ("1985?", "1985?"),
        ("1985~", "c. 1985, taken as 1980–1990"),
        ("2020-05~", "c. May 2020, taken as April–June 2020"),
        ("2020-08-18~", "c. 18 August 2020, taken as 15–21 August 2020"),
        ("2020-08-18T14:30~", "c. 14:30, 18 August 2020, taken as between 14:20 and 14:41 on 18 August 2020"),
        ("1985~/..", "from c. 1985"),
    ],
)
def test_what_about_is_taken_to_mean_is_told_with_the_date(text, words):
    assert date_in_words(parse(text, extended=True), about=DEFAULT_POLICY) == words


def test_about_is_as_wide_as_the_source_says():
    wide = PaddingPolicy.of(parse_duration("40 years"))
    assert date_in_words(parse("0050~"), about=wide) == "c. 50 CE, taken as 10–90 CE"


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("20 October 1917 O.S.", "en", "20 October 1917 [Julian calendar; 2 November 1917]"),
        ("9 thermidor an II", "fr", "9 Thermidor II [French Republican calendar; 27 July 1794]"),
    ],
)
def test_a_date_of_another_calendar_is_told_as_it_was_given(text, language, words):
    value = parse_prose(text, language=language)
    assert date_in_words(value, about=DEFAULT_POLICY, language=language) == words
    assert (
        date_in_words(value, about=DEFAULT_POLICY, language="pt")
        == words.partition("[")[2].split("; ")[1][:-1]
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("from 1 to 7 January 1918 O.S.", "“from 1 to 7 January 1918 O.S.” [14–20 January 1918]"),
        ("1 or 3 January 1918 O.S.", "“1 or 3 January 1918 O.S.” [14 or 16 January 1918]"),
        ("before 25 October 1917 O.S.", "“before 25 October 1917 O.S.” [no later than 6 November 1917]"),
        (
            "about 25 October  1917 O.S.",
            "“about 25 October 1917 O.S.” [c. 7 November 1917], taken as 4–10 November 1917",
        ),
        ("from 7 to 14 November 1917", "7–14 November 1917"),
    ],
)
def test_what_names_dates_of_another_calendar_is_told_in_its_words(text, words):
    assert date_in_words(parse_prose(text), about=DEFAULT_POLICY) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("54 years", "54 years, give or take a year"),
        ("2 hours", "2 hours, give or take an hour"),
        ("16 years and 7 months", "16 years and 7 months, give or take a month"),
        ("2 weeks", "2 weeks, give or take a week"),
        ("24 months", "24 months, give or take a month"),
        ("120 minutes", "120 minutes, give or take a minute"),
        ("60 seconds", "60 seconds, give or take a second"),
        ("1 decade", "1 decade, give or take a decade"),
        ("2 centuries", "2 centuries, give or take a century"),
        ("PT0S", "no time"),
    ],
)
def test_how_far_a_length_may_be_off_is_told_with_it(text, words):
    assert tolerance_in_words(parse_duration(text)) == words
