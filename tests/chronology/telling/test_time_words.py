import pytest

from chronicle.chronology.axis.ticks import TICKS_PER_DAY, to_ticks
from chronicle.chronology.telling.time_words import (
    instant_in_words,
    length_in_words,
    seconds_in_words,
    stretch_in_words,
)
from chronicle.dates import parse_duration

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
