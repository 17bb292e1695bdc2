"""Dates and durations in words, as `dates` tells them."""

from chronicle.dates import CalendarDuration, DateValue, Duration, ExactDuration, as_given
from chronicle.dates import format as format_date

_ROOMY = ("long", "citation")


def in_words(value: DateValue | Duration, *, language: str = "en", style: str = "long") -> str:
    """A date or a duration in words, in English where the language has no words yet.

    A date that was given in another calendar is told so, with today's beside it, where there is room.

    >>> from chronicle.dates import parse, parse_prose
    >>> in_words(parse("2020-08-18"))
    '18 August 2020'
    >>> in_words(parse_prose("25 October 1917 O.S."))
    '25 October 1917 (Julian calendar; 7 November 1917)'
    """
    try:
        given = None
        if style in _ROOMY and not isinstance(value, CalendarDuration | ExactDuration):
            given = as_given(value, language=language)
        return format_date(given or value, language=language, style=style)
    except ValueError:
        return format_date(value, style=style)
