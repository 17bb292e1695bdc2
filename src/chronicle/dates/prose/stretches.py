"""Intervals in words: from, until, and what is known of an end that bears no date."""

from attrs import evolve

from chronicle.dates.parts.qualifier import CERTAIN
from chronicle.dates.prose.ranges import moment_in_words, pair_in_words
from chronicle.dates.prose.single import marks_of, qualified
from chronicle.dates.prose.voice import Voice
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import End, Interval


def interval_in_words(interval: Interval, voice: Voice) -> str:
    """Say an interval."""
    words, start, end = voice.words, interval.start, interval.end
    if not isinstance(start, End) and not isinstance(end, End):
        if start == end:
            return words.inside.format(date=moment_in_words(start, voice))
        return _bounded(start, end, voice)
    if not isinstance(start, End):
        phrase = words.since if end is End.OPEN else words.since_with_unknown_end
        return phrase.format(date=moment_in_words(start, voice))
    if not isinstance(end, End):
        phrase = words.until if start is End.OPEN else words.until_with_unknown_start
        return phrase.format(date=moment_in_words(end, voice))
    return _without_dates(start, end, voice)


def _bounded(start: Date | DateTime, end: Date | DateTime, voice: Voice) -> str:
    if not (start.is_approximate or start.is_uncertain or end.is_approximate or end.is_uncertain):
        return pair_in_words(start, end, voice).ranged(voice)
    if isinstance(start, Date) and isinstance(end, Date):
        marks = {*marks_of(start), *marks_of(end)}
        if len(marks) == 1:
            bare = pair_in_words(evolve(start, qualifiers=CERTAIN), evolve(end, qualifiers=CERTAIN), voice)
            return qualified(bare.ranged(voice), tuple(marks), voice)
    # "c. 1984–1985" is read of both ends: where that is not meant they are kept apart.
    return voice.words.from_to.format(first=moment_in_words(start, voice), last=moment_in_words(end, voice))


def _without_dates(start: End, end: End, voice: Voice) -> str:
    if start is End.UNKNOWN:
        return voice.words.no_known_start
    return voice.words.no_known_end if end is End.UNKNOWN else voice.words.always
