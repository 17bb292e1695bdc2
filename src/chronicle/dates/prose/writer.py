"""Values in words: which kind of value is said by which part."""

from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.duration import CalendarDuration, Duration, ExactDuration
from chronicle.dates.prose.locales.calendars import CALENDAR_WORDS
from chronicle.dates.prose.locales.known import code_of, words_of
from chronicle.dates.prose.locales.words import Style
from chronicle.dates.prose.telling.amounts import duration_in_words
from chronicle.dates.prose.telling.as_given import given_alone, given_in_words
from chronicle.dates.prose.telling.sets import all_of_in_words, is_one_date, one_of_in_words
from chronicle.dates.prose.telling.single import moment_said
from chronicle.dates.prose.telling.stretches import interval_in_words
from chronicle.dates.prose.telling.voice import Voice
from chronicle.dates.values.choice import AllOf, OneOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import Interval
from chronicle.dates.values.value import DateValue


def format(value: DateValue | CalendarDate | Duration, *, language: str = "en", style: str = "long") -> str:  # noqa: A001 - the pair of parse
    """Say a value in words, to the precision known and never finer, with every uncertainty stated.

    A date of another calendar is told as it was given, with today's beside it.

    `language` is a code: en, fr, de, es, ru or ar, with or without a region. `style` is "long", "short",
    "axis" or "citation" (see `Style`).

    Raises:
        ValueError: the language or the style is not known.
        TypeError: it is no value.

    >>> from chronicle.dates.edtf.reader import parse
    >>> [format(parse(text)) for text in ("2020-08-18", "2020-08", "1320~", "1320?", "-0043")]
    ['18 August 2020', 'August 2020', 'c. 1320', '1320?', '44 BCE']
    >>> format(parse("2020-05-03/2020-05-05")), format(parse("[2020-05-03..2020-05-05]"), style="short")
    ('3–5 May 2020', 'between 3 and 5 May 2020')
    >>> [format(parse("[..2020-05-03]"), language=language) for language in ("fr", "de", "es")]
    ['au plus tard le 3 mai 2020', 'spätestens am 3. Mai 2020', 'a más tardar el 3 de mayo de 2020']
    >>> format(CalendarDate("julian", 1917, 10, 25))
    '25 October 1917 (Julian calendar; 7 November 1917)'
    """
    voice = Voice(words_of(language), _style(style))
    if isinstance(value, CalendarDate):
        return given_in_words(value, CALENDAR_WORDS[code_of(language)], voice)
    if isinstance(value, OneOf | AllOf) and is_one_date(value):
        # A set of one date would be read back as that date.
        return voice.words.notation.format(date=_told(value, voice), notation=value)
    return _told(value, voice)


def _style(name: str) -> Style:
    try:
        return Style(name)
    except ValueError:
        raise ValueError(f"there is no style {name!r}; there are {', '.join(Style)}") from None


def format_given(date: CalendarDate, *, language: str = "en", has_year: bool = True) -> str:
    """Say a date in its own calendar alone, as on an axis: with today's nowhere beside it.

    Raises:
        ValueError: the language is not known.

    >>> format_given(CalendarDate("islamic", 1442, 1), language="fr")
    'mouharram 1442'
    >>> format_given(CalendarDate("julian", 1917, 10, 25), has_year=False)
    '25 October'
    """
    voice = Voice(words_of(language), Style.LONG)
    return given_alone(date, CALENDAR_WORDS[code_of(language)], voice, has_year=has_year)


def _told(value: DateValue | Duration, voice: Voice) -> str:
    match value:
        case Date() | DateTime():
            return str(moment_said(value, voice))
        case Interval():
            return interval_in_words(value, voice)
        case OneOf():
            return one_of_in_words(value, voice)
        case AllOf():
            return all_of_in_words(value, voice)
        case CalendarDuration() | ExactDuration():
            return duration_in_words(value, voice)
        case _:
            raise TypeError(f"{value!r} is no date and no duration")
