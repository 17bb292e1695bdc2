"""The words of an axis in the language of its chronology: names of months, eras, large numbers."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from chronicle.dates.prose.locales.known import words_of
from chronicle.dates.prose.locales.words import Style
from chronicle.layout.ticks import ENGLISH, AxisWords

_LARGE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "en": (ENGLISH.million, ENGLISH.billion),
        "de": ("{number} Mio.", "{number} Mrd."),
        "es": ("{number} mill.", "{number} mil mill."),
        "fr": ("{number} M", "{number} Md"),
        "ru": ("{number} млн", "{number} млрд"),
        "ar": ("{number} مليون", "{number} مليار"),
    }
)
"""Millions and billions of years, as each language shortens them."""

_INFLECTION = re.compile(r"\{(\w+):[^}]*\}")


def axis_words(language: str) -> AxisWords:
    """The words of a language for tick labels, English ones where the language is not known.

    >>> axis_words("de").bce.format(year=44), axis_words("fr-CA").short_months[1]
    ('44 v. Chr.', 'févr.')
    >>> axis_words("ru").months[7], axis_words("ru").months_of_days[7]
    ('август', 'августа')
    """
    try:
        words = words_of(language)
    except ValueError:
        return ENGLISH
    code = language.replace("_", "-").partition("-")[0].lower()
    million, billion = _LARGE.get(code, _LARGE["en"])
    genitive = words.forms["genitive"].case if "genitive" in words.forms else 0
    day, month = _uninflected(words.day[1]), _uninflected(words.in_year[1])
    return AxisWords(
        months=_cased(words.months[Style.LONG]),
        short_months=_cased(words.months[Style.AXIS]),
        months_of_days=_cased(words.months[Style.LONG], genitive),
        short_months_of_days=_cased(words.months[Style.AXIS], genitive),
        bce=words.before_common_era[1],
        first_year=words.common_era[1].format(year=1),
        day=month.format(what=day.format(day=words.day_number, month="{month}"), year="{year}"),
        month=month.format(what="{month}", year="{year}"),
        million=million,
        billion=billion,
        thousands=words.thousands,
    )


def _cased(names: tuple[str, ...], case: int = 0) -> tuple[str, ...]:
    """Names in one of their cases, which `Words` keeps parted by strokes.

    >>> _cased(("май|мая|маем|мае",), 1), _cased(("mai",), 1)
    (('мая',), ('mai',))
    """
    return tuple((name.split("|") + [""] * case)[case] or name.partition("|")[0] for name in names)


def _uninflected(pattern: str) -> str:
    """A phrase without the cases that its parts would take in running text.

    >>> _uninflected("{what} {year:genitive}")
    '{what} {year}'
    """
    return _INFLECTION.sub(r"{\1}", pattern)
