"""The languages that dates can be told in: the table."""

from types import MappingProxyType

from chronicle.dates.prose.locales.en import ENGLISH
from chronicle.dates.prose.locales.words import Words

LANGUAGES = MappingProxyType({"en": ENGLISH})


def words_of(language: str) -> Words:
    """Return the words of a language by its code, such as "en"; regions ("en-GB") are left aside.

    Raises:
        ValueError: the language is not known.
    """
    code = language.replace("_", "-").partition("-")[0].lower()
    if code not in LANGUAGES:
        raise ValueError(f"no words for the language {language!r}; there are {', '.join(LANGUAGES)}")
    return LANGUAGES[code]
