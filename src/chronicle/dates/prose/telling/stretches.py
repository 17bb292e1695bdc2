"""Intervals in words: from, until, and what is known of an end that bears no date."""

from attrs import evolve

from chronicle.dates.parts.qualifier import CERTAIN
from chronicle.dates.prose.telling.eras import with_era_of_start, with_eras
from chronicle.dates.prose.telling.ranges import pair_said
from chronicle.dates.prose.telling.single import marks_of, moment_said, qualified
from chronicle.dates.prose.telling.voice import Voice
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import End, Interval


def interval_in_words(interval: Interval, voice: Voice) -> str:
    """Say an interval."""
    words, start, end = voice.words, interval.start, interval.end
    if not isinstance(start, End) and not isinstance(end, End):
        if start == end:
            return words.inside.format(date=moment_said(start, voice))
        return _bounded(start, end, with_era_of_start(start, end, with_eras((start, end), voice)))
    if not isinstance(start, End):
        phrase = words.since if end is End.OPEN else words.since_with_unknown_end
        return phrase.format(date=moment_said(start, voice))
    if not isinstance(end, End):
        phrase = words.until if start is End.OPEN else words.until_with_unknown_start
        return phrase.format(date=moment_said(end, voice))
    return _without_dates(start, end, voice)


def _bounded(start: Date | DateTime, end: Date | DateTime, voice: Voice) -> str:
    if not (start.is_approximate or start.is_uncertain or end.is_approximate or end.is_uncertain):
        return str(pair_said(start, end, voice).ranged())
    if isinstance(start, Date) and isinstance(end, Date):
        marks = {*marks_of(start), *marks_of(end)}
        if len(marks) == 1:
            bare = pair_said(evolve(start, qualifiers=CERTAIN), evolve(end, qualifiers=CERTAIN), voice)
            return qualified(bare.ranged(), tuple(marks))
    # "c. 1984–1985" is read of both ends: where that is not meant they are kept apart.
    return voice.words.from_to.format(first=moment_said(start, voice), last=moment_said(end, voice))


def _without_dates(start: End, end: End, voice: Voice) -> str:
    if start is End.UNKNOWN:
        return voice.words.no_known_start
    return voice.words.no_known_end if end is End.UNKNOWN else voice.words.always
