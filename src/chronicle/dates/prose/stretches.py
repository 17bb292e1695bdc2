"""Intervals in words: from, until, and what is known of an end that bears no date."""

from typing import TypeGuard

from attrs import evolve

from chronicle.dates.date import Date
from chronicle.dates.date_time import DateTime
from chronicle.dates.interval import End, Interval
from chronicle.dates.prose.ranges import moment_in_words, pair_in_words
from chronicle.dates.prose.single import marks_of
from chronicle.dates.prose.voice import Voice
from chronicle.dates.qualifier import CERTAIN, Qualifier


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
    if not start.is_approximate and not end.is_approximate:
        return pair_in_words(start, end, voice).ranged(voice)
    if _is_wholly_approximate(start) and _is_wholly_approximate(end):
        bare = pair_in_words(evolve(start, qualifiers=CERTAIN), evolve(end, qualifiers=CERTAIN), voice)
        return voice.words.approximate.format(date=bare.ranged(voice))
    # "c. 1984–1985" is read of both ends: where that is not meant they are kept apart.
    return voice.words.from_to.format(first=moment_in_words(start, voice), last=moment_in_words(end, voice))


def _is_wholly_approximate(moment: Date | DateTime) -> TypeGuard[Date]:
    return isinstance(moment, Date) and set(marks_of(moment)) == {Qualifier.APPROXIMATE}


def _without_dates(start: End, end: End, voice: Voice) -> str:
    if start is End.UNKNOWN:
        return voice.words.no_known_start
    return voice.words.no_known_end if end is End.UNKNOWN else voice.words.always
