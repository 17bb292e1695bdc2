"""Dates and durations in words, as `dates` tells them."""

from chronicle.dates import DateValue, Duration
from chronicle.dates import format as format_date


def in_words(value: DateValue | Duration, *, language: str = "en", style: str = "long") -> str:
    """A date or a duration in words, in English where the language has no words yet.

    >>> from chronicle.dates import parse
    >>> in_words(parse("2020-08-18"))
    '18 August 2020'
    """
    try:
        return format_date(value, language=language, style=style)
    except ValueError:
        return format_date(value, style=style)
