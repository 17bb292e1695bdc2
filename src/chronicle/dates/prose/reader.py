"""Dates in words to values: it refuses rather than guesses, and says why, with the readings it saw."""

from types import MappingProxyType

from attrs import evolve

from chronicle.dates.errors import EdtfError
from chronicle.dates.prose.english.partial import read_partial
from chronicle.dates.prose.english.phrases import read_phrase
from chronicle.dates.values.date import Date
from chronicle.dates.values.value import DateValue

LONGEST_PROSE = 256
"""How many characters a date in words may have: nobody needs more, and reading stays quick."""

_READERS = MappingProxyType({"en": (read_phrase, read_partial)})
_UNDATED = frozenset({"n.d.", "nd", "s.d.", "undated", "no date", "date unknown", "unknown"})


def parse_prose(text: str, *, reference: Date | None = None, language: str = "en") -> DateValue:
    """Read a date as people write it, in the language given by its code.

    `reference` is the day from which dates are counted that leave out their year ("in February").

    Raises:
        EdtfError: the text is no date, or can be read in more than one way, which `readings` tells in EDTF.
        ValueError: the language is not known.

    >>> [str(parse_prose(text)) for text in ("18 August 2020", "c. 1920–25", "between 3 and 5 May 2020")]
    ['2020-08-18', '1920~/1925~', '[2020-05-03..2020-05-05]']
    >>> str(parse_prose("in February", reference=Date(2022, 5, 20)))
    '2022-02'
    """
    code = language.replace("_", "-").partition("-")[0].lower()
    if code not in _READERS:
        raise ValueError(f"dates are not read in the language {language!r}; there are {', '.join(_READERS)}")
    if len(text) > LONGEST_PROSE:
        reason = f"words for a date have {LONGEST_PROSE} characters at most"
        raise EdtfError(text, position=LONGEST_PROSE, reason=reason)
    plain = " ".join(text.lower().replace("—", "–").split())
    if plain in _UNDATED:
        raise EdtfError(text, position=0, reason="the text says that the date is not known")
    phrase, partial = _READERS[code]
    try:
        value = partial(plain, reference) or phrase(plain)
    except EdtfError as error:
        raise error.about(text) from None
    if value is None:
        raise EdtfError(text, position=0, reason="these words are not known as a date")
    return evolve(value, text=text)
