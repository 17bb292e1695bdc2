"""Sets in words: alternatives ("1985 or 1986", "between 3 and 5 May 2020") and enumerations."""

from chronicle.dates.granularity import Granularity
from chronicle.dates.parts.qualifier import CERTAIN
from chronicle.dates.prose.ages import millions_of_years, years_ago
from chronicle.dates.prose.locales.words import Words
from chronicle.dates.prose.telling.eras import with_eras
from chronicle.dates.prose.telling.ranges import pair_said
from chronicle.dates.prose.telling.single import moment_said
from chronicle.dates.prose.telling.voice import Count, Voice, joined
from chronicle.dates.values.choice import AllOf, Element, OneOf, Range
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime

_CENTURY = 100
_LAST_NAMED_CENTURY = 21


def one_of_in_words(dates: OneOf, voice: Voice) -> str:
    """Say a set of which one is meant."""
    voice = with_eras(_moments(dates.elements), voice)
    match dates.elements:
        case (Date() | DateTime() as first, Date() | DateTime() as last):
            pair = pair_said(first, last, voice)
            return joined([str(pair.first), str(pair.last)], voice.words.alternatives)
        case elements:
            age = _age(elements[0], voice) if len(elements) == 1 else None  # in a list none is read as one
            said = [_one(element, voice) for element in elements]
            return age or joined(said, voice.words.alternatives)


def all_of_in_words(dates: AllOf, voice: Voice) -> str:
    """Say a set of which all are meant."""
    voice = with_eras(_moments(dates.elements), voice)
    return joined([_all(element, voice) for element in dates.elements], voice.words.enumeration)


def is_one_date(dates: OneOf | AllOf) -> bool:
    """Say whether the set is no more than a date."""
    return len(dates.elements) == 1 and not isinstance(dates.elements[0], Range)


def _moments(elements: tuple[Element, ...]) -> list[Date | DateTime]:
    return [moment for part in elements for moment in (part.ends if isinstance(part, Range) else (part,))]


def _one(element: Element, voice: Voice) -> str:
    words = voice.words
    if not isinstance(element, Range):
        return str(moment_said(element, voice))
    first, last = element.ends[0], element.ends[-1]
    if element.first is None:
        return words.not_after.format(date=moment_said(last, voice))
    if element.last is None:
        return words.not_before.format(date=moment_said(first, voice))
    pair = pair_said(first, last, voice)
    return _century(first, last, voice) or words.between.format(first=pair.first, last=pair.last)


def _all(element: Element, voice: Voice) -> str:
    words = voice.words
    if not isinstance(element, Range):
        return str(moment_said(element, voice))
    first, last = element.ends[0], element.ends[-1]
    unit = words.units[str(element.precision)]
    if element.first is None:
        return words.every_until.format(unit=unit, date=moment_said(last, voice))
    if element.last is None:
        return words.every_since.format(unit=unit, date=moment_said(first, voice))
    pair = pair_said(first, last, voice)
    return words.every.format(unit=unit, first=pair.first, last=pair.last)


def _plain_year(date: Date | DateTime) -> int | None:
    """Return the year of a date that is no more than a year, and is sure."""
    return _year(date) if isinstance(date, Date) and date.qualifiers == CERTAIN else None


def _year(date: Date | DateTime) -> int | None:
    """Return the year of a date that is no more than a year."""
    is_year = isinstance(date, Date) and date.precision is Granularity.YEAR
    return date.year if is_year and isinstance(date.year, int) else None


def _age(element: Element, voice: Voice) -> str | None:
    """Say how many years ago it was, where the years are the rounding of that; else `None`."""
    if not isinstance(element, Range) or element.first is None or element.last is None:
        return None
    first, last = element.first, element.last
    start, end = _year(first), _year(last)
    is_about = first.is_approximate
    is_alike = (is_about, first.is_uncertain) == (last.is_approximate, last.is_uncertain)
    if start is None or end is None or not is_alike:
        return None
    words = voice.words
    about = words.about if is_about else "{number}"
    if (years := years_ago(start, end)) is not None:
        number, thousands = f"{years:,}", f"{years / 1000:g}"
        told = {"number": _written(number, words), "thousands": _written(thousands, words)}
        phrase = words.years_ago
    elif (millions := millions_of_years(start, end)) is not None:
        whole, dot, decimals = millions.partition(".")
        told, phrase = {"number": _written(f"{int(whole):,}{dot}{decimals}", words)}, words.million_years_ago
    else:
        return None
    said = voice.phrase(phrase, **{name: about.format(number=number) for name, number in told.items()})
    return voice.phrase(words.uncertain, date=said) if first.is_uncertain else said


def _written(number: str, words: Words) -> str:
    """Write a number with the separators of a language."""
    whole, dot, decimals = number.partition(".")
    return whole.replace(",", words.thousands) + dot.replace(".", words.decimal) + decimals


def _century(first: Date | DateTime, last: Date | DateTime, voice: Voice) -> str | None:
    """Say the century, counted from the year 1, that the years fill, or `None` where they fill none."""
    start, end = _plain_year(first), _plain_year(last)
    if start is None or end is None or end - start != _CENTURY - 1:
        return None
    number, phrase = end // _CENTURY, voice.words.century
    if end <= 0:
        number, phrase = 1 - number, voice.words.century_before_common_era
    fills_it = end % _CENTURY == 0 and 1 <= number <= _LAST_NAMED_CENTURY
    return voice.phrase(phrase, number=Count(number, voice.words)) if fills_it else None
