"""Sets in words: alternatives ("1985 or 1986", "between 3 and 5 May 2020") and enumerations."""

from attrs import evolve

from chronicle.dates.granularity import Granularity
from chronicle.dates.parts.qualifier import CERTAIN
from chronicle.dates.prose.ranges import moment_in_words, pair_in_words
from chronicle.dates.prose.voice import Voice, joined
from chronicle.dates.values.choice import AllOf, Element, OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime

_CENTURY = 100


def one_of_in_words(dates: OneOf, voice: Voice) -> str:
    """Say a set of which one is meant."""
    match dates.elements:
        case (Date() | DateTime() as first, Date() | DateTime() as last):
            pair = pair_in_words(first, last, voice)
            return joined([pair.first, pair.last], voice.words.alternatives)
        case elements:
            voice = _with_eras(elements, voice)
            return joined([_one(element, voice) for element in elements], voice.words.alternatives)


def all_of_in_words(dates: AllOf, voice: Voice) -> str:
    """Say a set of which all are meant."""
    voice = _with_eras(dates.elements, voice)
    return joined([_all(element, voice) for element in dates.elements], voice.words.enumeration)


def _with_eras(elements: tuple[Element, ...], voice: Voice) -> Voice:
    """Return a voice that names every era where the dates lie in both."""
    moments = [moment for part in elements for moment in (part.ends if isinstance(part, Range) else (part,))]
    eras = {moment.year <= 0 for moment in moments if isinstance(moment.year, int)}
    return evolve(voice, names_every_era=len(eras) > 1)


def _one(element: Element, voice: Voice) -> str:
    words = voice.words
    if not isinstance(element, Range):
        return moment_in_words(element, voice)
    first, last = element.ends[0], element.ends[-1]
    if element.first is None:
        return words.not_after.format(date=moment_in_words(last, voice))
    if element.last is None:
        return words.not_before.format(date=moment_in_words(first, voice))
    pair = pair_in_words(first, last, voice)
    return _century(first, last, voice) or words.between.format(first=pair.first, last=pair.last)


def _all(element: Element, voice: Voice) -> str:
    words = voice.words
    if not isinstance(element, Range):
        return moment_in_words(element, voice)
    first, last = element.ends[0], element.ends[-1]
    unit = words.units[str(element.precision)]
    if element.first is None:
        return words.every_until.format(unit=unit, date=moment_in_words(last, voice))
    if element.last is None:
        return words.every_since.format(unit=unit, date=moment_in_words(first, voice))
    pair = pair_in_words(first, last, voice)
    return words.every.format(unit=unit, first=pair.first, last=pair.last)


def _plain_year(date: Date | DateTime) -> int | None:
    """Return the year of a date that is no more than a year."""
    if isinstance(date, Date) and isinstance(date.year, int) and date.precision is Granularity.YEAR:
        return date.year if date.qualifiers == CERTAIN else None
    return None


def _century(first: Date | DateTime, last: Date | DateTime, voice: Voice) -> str | None:
    """Say the century, counted from the year 1, that the years fill, or `None` where they fill none."""
    start, end = _plain_year(first), _plain_year(last)
    if start is None or end is None or end - start != _CENTURY - 1:
        return None
    if start % _CENTURY == 1 and start > 0:
        return voice.words.century.format(number=voice.ordinal(end // _CENTURY))
    if end % _CENTURY == 0 and end <= 0:
        return voice.words.century_before_common_era.format(number=voice.ordinal(1 - end // _CENTURY))
    return None
