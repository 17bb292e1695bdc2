"""The languages that dates can be told and read in: the table. Each is loaded when it is first asked for."""

from importlib import import_module
from types import MappingProxyType, ModuleType

from chronicle.dates.prose.locales.lexicon import Lexicon
from chronicle.dates.prose.locales.words import Words

LANGUAGES = MappingProxyType(
    {
        "en": "English",
        "fr": "French",
        "de": "German",
        "es": "Spanish",
        "ru": "Russian",
        "ar": "Arabic",
    }
)


def code_of(language: str) -> str:
    """Return the code of a language that is known; regions ("en-GB") are left aside.

    Raises:
        ValueError: the language is not known.
    """
    code = language.replace("_", "-").partition("-")[0].lower()
    if code not in LANGUAGES:
        raise ValueError(f"no words for the language {language!r}; there are {', '.join(LANGUAGES)}")
    return code


def words_of(language: str) -> Words:
    """Return the words that a language tells dates with.

    Raises:
        ValueError: the language is not known.
    """
    words = _locale(language).WORDS
    assert isinstance(words, Words)
    return words


def lexicon_of(language: str) -> Lexicon:
    """Return the words that a language is read by.

    Raises:
        ValueError: the language is not known.
    """
    lexicon = _locale(language).LEXICON
    assert isinstance(lexicon, Lexicon)
    return lexicon


def _locale(language: str) -> ModuleType:
    return import_module(f"chronicle.dates.prose.locales.{code_of(language)}")
