"""What is said of a source: who, what, where it appeared, when, and when it was looked at."""

from collections.abc import Iterable

from chronicle.model import Citation, Source
from chronicle.wording.days import in_words
from chronicle.wording.locators import gathered
from chronicle.wording.phrase import Phrase, Style, enumerated, joined, quoted, words

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
        words(_authors(source.author)),
        _title(source),
        words(source.publisher or ""),
        words(_dates(source, language)),
        *(words(locator) for locator in gathered(locators)),
        words("" if source.accessed is None else f"accessed {in_words(source.accessed, language=language)}"),
    ]
    return joined(parts, ", ")


def citation_phrase(citation: Citation, source: Source, *, language: str = "en") -> Phrase:
    """A citation as a footnote gives it: the source, the place in it, its addresses, and its words."""
    locators = [citation.locator] if citation.locator else []
    addresses = [words(source.url or ""), words(f"archived at {source.archived}" if source.archived else "")]
    told = joined([source_phrase(source, locators=locators, language=language), *addresses], ", ")
    return joined([told, words(quoted(citation.quote) if citation.quote else "")], ": ")


def _authors(names: tuple[str, ...]) -> str:
    return enumerated(names) if len(names) <= _AUTHORS_NAMED else f"{names[0]} et al."


def _title(source: Source) -> Phrase:
    style: Style = "italic" if source.kind in _STANDS_ALONE else "plain"
    return words(source.title if style == "italic" else quoted(source.title), style)


def _dates(source: Source, language: str) -> str:
    dates = [
        f"{verb}{in_words(value, language=language)}"
        for verb, value in (
            ("captured ", source.captured),
            ("uploaded ", source.uploaded),
            ("", source.published),
        )
        if value is not None
    ]
    return ", ".join(dates) or "undated"
