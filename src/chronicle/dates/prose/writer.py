"""Values in words: which kind of value is said by which part."""

from chronicle.dates.duration import CalendarDuration, Duration, ExactDuration
from chronicle.dates.prose.amounts import duration_in_words
from chronicle.dates.prose.locales.known import words_of
from chronicle.dates.prose.locales.words import Style
from chronicle.dates.prose.sets import all_of_in_words, one_of_in_words
from chronicle.dates.prose.single import date_in_words, time_in_words
from chronicle.dates.prose.stretches import interval_in_words
from chronicle.dates.prose.voice import Voice
from chronicle.dates.values.choice import AllOf, OneOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime
from chronicle.dates.values.interval import Interval
from chronicle.dates.values.value import DateValue


def format(value: DateValue | Duration, *, language: str = "en", style: str = "long") -> str:  # noqa: A001 - the pair of parse
    """Say a value in words, to the precision known and never finer, with every uncertainty stated.

    `language` is a code such as "en"; `style` is "long", "short", "axis" or "citation" (see `Style`).

    Raises:
        ValueError: the language or the style is not known.

    >>> from chronicle.dates.edtf.reader import parse
    >>> [format(parse(text)) for text in ("2020-08-18", "2020-08", "1320~", "1320?", "-0043")]
    ['18 August 2020', 'August 2020', 'c. 1320', '1320?', '44 BCE']
    >>> format(parse("2020-05-03/2020-05-05")), format(parse("[2020-05-03..2020-05-05]"), style="short")
    ('3–5 May 2020', 'between 3 and 5 May 2020')
    """
    voice = Voice(words_of(language), Style(style))
    match value:
        case Date():
            return date_in_words(value, voice)
        case DateTime():
            return time_in_words(value, voice)
        case Interval():
            return interval_in_words(value, voice)
        case OneOf():
            return one_of_in_words(value, voice)
        case AllOf():
            return all_of_in_words(value, voice)
        case CalendarDuration() | ExactDuration():
            return duration_in_words(value, voice)
