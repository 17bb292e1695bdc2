"""Every zone of the database is told so that it is read back, in every language."""

from zoneinfo import available_timezones

import pytest

from chronicle.dates import DateTime, EdtfError, parse_prose
from chronicle.dates import format as in_words
from chronicle.dates.prose.locales.known import LANGUAGES

ZONES = sorted(available_timezones())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_zone_that_was_told_is_read_back(language):
    times = [DateTime(2001, 6, 5, 14, 30, zone=zone) for zone in ZONES]
    times += [
        DateTime(2001, 6, 5, 14, 30, zone=zone, offset_minutes=time.offsets[0])
        for zone, time in zip(ZONES, times, strict=True)
    ]
    lost = {
        in_words(time, language=language): str(time)
        for time in times
        if parse_prose(in_words(time, language=language), language=language) != time
    }
    assert len(times) > 1000
    assert not lost


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("14:30 Australia/NSW time, 5 June 2001", "Australia/NSW"),
        ("14:30 us/pacific time, 5 June 2001", "US/Pacific"),
        ("14:30 [tz japan], 5 June 2001", "Japan"),
        ("14:30 etc/gmt-14 time, 5 June 2001", "Etc/GMT-14"),
    ],
)
def test_capitals_do_not_matter(text, zone):
    assert parse_prose(text).zone == zone


@pytest.mark.parametrize("zone", ["[tz nowhere]", "Africa/Nowhere time"])
def test_a_zone_that_is_not_there_is_refused(zone):
    with pytest.raises(EdtfError, match="there is no zone"):
        parse_prose(f"14:30 {zone}, 5 June 2001")
