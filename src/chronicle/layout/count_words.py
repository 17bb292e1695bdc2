"""The words of counted ticks in the language of a chronology: "+2 d", "100 years earlier"."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from chronicle.dates import CalendarDuration, ExactDuration
from chronicle.dates import format as format_date
from chronicle.layout.axis_words import axis_words
from chronicle.layout.steps import Unit


@frozen(kw_only=True)
class CountWords:
    """The words of a language for counted ticks; ``ago`` is a pattern for `str.format`."""

    language: str
    units: Mapping[Unit, str]
    ago: str

    def earlier(self, number: int, unit: Unit) -> str:
        """So many units before the present.

        >>> count_words("en").earlier(1, Unit.MONTH), count_words("de").earlier(10_000, Unit.YEAR)
        ('1 month earlier', '10.000 Jahre früher')
        """
        amount = format_date(_duration(number, unit), language=self.language)
        separator = axis_words(self.language).thousands
        return self.ago.format(
            amount=_DIGITS.sub(lambda found: f"{int(found[0]):,}".replace(",", separator), amount)
        )


def _duration(number: int, unit: Unit) -> CalendarDuration | ExactDuration:
    if unit in _MONTHS:
        return CalendarDuration(months=_MONTHS[unit] * number)
    return CalendarDuration(days=number) if unit is Unit.DAY else ExactDuration(number * int(unit))


_MONTHS: Mapping[Unit, int] = MappingProxyType({Unit.YEAR: 12, Unit.MONTH: 1})

_DIGITS = re.compile(r"\d{4,}")

_UNITS = (Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.YEAR)

_WORDS: Mapping[str, tuple[tuple[str, ...], str]] = MappingProxyType(
    {
        "en": (("s", "min", "h", "d", "y"), "{amount} earlier"),
        "fr": (("s", "min", "h", "j", "a"), "{amount} plus tôt"),
        "de": (("s", "min", "h", "T", "J"), "{amount} früher"),
        "es": (("s", "min", "h", "d", "a"), "{amount} antes"),
        "ru": (("с", "мин", "ч", "дн", "г"), "на {amount} раньше"),
        "ar": (("ث", "د", "س", "ي", "سنة"), "قبل: {amount}"),
    }
)
"""Seconds, minutes, hours, days and years as each language shortens them, and its pattern for the past."""


def count_words(language: str) -> CountWords:
    """The words of a language (BCP 47), English ones where it is not in the table.

    >>> count_words("fr-CA").units[Unit.DAY], count_words("eo").units[Unit.DAY]
    ('j', 'd')
    """
    code = language.replace("_", "-").partition("-")[0].lower()
    code = code if code in _WORDS else "en"
    units, ago = _WORDS[code]
    return CountWords(language=code, units=MappingProxyType(dict(zip(_UNITS, units, strict=True))), ago=ago)


ENGLISH = count_words("en")
