"""What is said of a source: who, what, where it appeared, when, and when it was looked at."""

from collections.abc import Iterable

from chronicle.dates import DateValue
from chronicle.model import Citation, Source
from chronicle.wording.days import in_words
from chronicle.wording.locators import gathered
from chronicle.wording.phrase import Phrase, Style, enumerated, joined, quoted, words
from chronicle.wording.vocabulary import told

_STANDS_ALONE = frozenset(
    {"book", "dataset", "film", "journal", "newspaper", "periodical", "report", "thesis"}
)
"""Kinds of source whose titles are in italics; others stand in quotation marks (Chicago Manual of Style)."""

_AUTHORS_NAMED = 3


def source_phrase(source: Source, *, locators: Iterable[str] = (), language: str = "en") -> Phrase:
    """A source as a note gives it, without a full stop and without its address.

    >>> from chronicle.model import Source
    >>> article = Source(title="Partner changes", publisher="A Newspaper", accessed="2022-05-03")
    >>> "".join(piece.text for piece in source_phrase(article, locators=["paragraph 2", "paragraph 3"]))
    '“Partner changes”, A Newspaper, undated, paragraphs 2–3, accessed 3 May 2022'
    """
    parts = [
        words(_authors(source.author, language)),
        _title(source, language),
        words(source.publisher or ""),
        words(_dates(source, language)),
        *(words(locator) for locator in gathered(locators)),
        words(_told("accessed", source.accessed, language)),
    ]
    return joined(parts, told("comma", language))


def citation_phrase(citation: Citation, source: Source, *, language: str = "en") -> Phrase:
    """A citation as a footnote gives it: the source, the place in it, its addresses, and its words."""
    locators = [citation.locator] if citation.locator else []
    addresses = [words(source.url or ""), words(f"archived at {source.archived}" if source.archived else "")]
    whole = joined(
        [source_phrase(source, locators=locators, language=language), *addresses], told("comma", language)
    )
    quote = words(quoted(citation.quote, language) if citation.quote else "")
    return joined([whole, quote], told("colon", language))


def _authors(names: tuple[str, ...], language: str) -> str:
    if len(names) <= _AUTHORS_NAMED:
        return enumerated(names, language)
    return told("et al.", language, name=names[0])


def _title(source: Source, language: str) -> Phrase:
    style: Style = "italic" if source.kind in _STANDS_ALONE else "plain"
    return words(source.title if style == "italic" else quoted(source.title, language), style)


def _dates(source: Source, language: str) -> str:
    """When a source appeared; that it bears no date is said only of what was looked up."""
    dates = (
        _told("captured", source.captured, language),
        _told("uploaded", source.uploaded, language),
        _told("published", source.published, language),
    )
    was_looked_up = source.url or source.file or source.archived or source.accessed is not None
    bears_none = told("undated", language) if was_looked_up else ""
    return told("comma", language).join(date for date in dates if date) or bears_none


def _told(what: str, date: DateValue | None, language: str) -> str:
    return "" if date is None else told(what, language, day=in_words(date, language=language))
