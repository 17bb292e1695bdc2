"""The text of a date in an event file: extended EDTF first, else words in the language of the file."""

import re
from collections.abc import Callable, Iterator

from chronicle import dates  # its reader of words is loaded where words are read
from chronicle.dates import DateValue, EdtfError, parse

LANGUAGES = ("en", "fr", "de", "es", "ru", "ar")
"""The languages in which a constructor looks for words; it knows no header that would say which it is."""

_NOTATION = re.compile(r"[\[{.,/]*[?~%]*(?:Y?-?\d{3}|\d{1,2}X)[^\s]*")
"""What begins as EDTF does and has no blanks: a mistake in it is one of notation, and never words."""

_IN_WORDS = re.compile(
    r"(?:\d{1,2}[./]){2}\d{2,4}"  # 18.8.2020
    r"|\d{4}[–—]\d{2,4}"  # 1920–25
    r"|\d{3,4}s"  # 1890s
    r"|-?\d+(?:s|th|st|nd|rd|e|ème)?\W*[^\W\d_]{2}.*"  # 430BC, 19th-century
)
"""What begins so and is words all the same."""


def read_date(text: str, *, language: str) -> DateValue:
    """The date that a text says, in extended EDTF or in words of a language.

    Raises:
        EdtfError: it says none, or could mean several, which ``readings`` tells.

    >>> str(read_date("2020-08", language="en")), str(read_date("late August 2020", language="en"))
    ('2020-08', '[2020-08-21..2020-08-31]')
    """
    try:
        return parse(text, extended=True)
    except EdtfError as error:
        if not is_in_words(text):
            raise
        return _read_words(text, language, error)


def read_date_in_any_language(text: str) -> DateValue:
    """The same where the language is not known yet: the first of the known ones that has such words.

    Raises:
        EdtfError: none has.
    """
    try:
        return read_date(text, language=LANGUAGES[0])
    except EdtfError:
        language = next(languages_of(text), None) if is_in_words(text) else None
        if language is None:
            raise
        return dates.parse_prose(text, language=language)


def languages_of(text: str) -> Iterator[str]:
    """The known languages in which the words are a date.

    >>> list(languages_of("3. Mai 2021"))
    ['fr', 'de']
    """
    for language in LANGUAGES:
        try:
            dates.parse_prose(text, language=language)
        except ValueError:  # no such words, or no such language
            continue
        yield language


def is_in_words(text: str) -> bool:
    """Whether a text that is no EDTF may be words, and not a slip in the notation.

    >>> [is_in_words(text) for text in ("in May 2020", "1920–25", "2020-13", "1910-13", "2020-08-18T25:00Z")]
    [True, True, False, False, False]
    """
    return _NOTATION.fullmatch(text) is None or _IN_WORDS.fullmatch(text) is not None


def _read_words(text: str, language: str, strict: EdtfError) -> DateValue:
    try:
        return dates.parse_prose(text, language=language)
    except EdtfError as error:
        raise error.suggesting(_suggestion_of(error, strict)) from None
    except ValueError:
        reason = f"dates in words are not read in the language {language!r}: write EDTF"
        raise EdtfError(text, position=0, reason=reason, suggestion=_suggestion_of(strict)) from None


def _suggestion_of(*errors: EdtfError) -> Callable[[], str | None]:
    """The first suggestion that one of the errors has, when it is asked for."""
    return lambda: next((error.suggestion for error in errors if error.suggestion is not None), None)


def in_language(value: DateValue, language: str) -> DateValue:
    """A date that was read before its language was known, read again if it was told in words.

    Raises:
        EdtfError: the language has no such words.
    """
    text = value.text
    return value if text is None or not is_in_words(text) else read_date(text, language=language)
