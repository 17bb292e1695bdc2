"""Sources: the evidence (a PROV entity), and citations of it (source, locator, quote)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from attrs import field, frozen

from chronicle.dates import DateValue, Duration
from chronicle.model.convert import to_optional_date, to_optional_duration, to_strs
from chronicle.model.ids import id_of


@frozen(kw_only=True, eq=False, repr=False)
class Source:
    """A document, an object or a person that something is known from.

    Dates: ``published``; for footage ``captured`` and ``uploaded``; ``accessed`` is the day on which ``url``
    was looked at. ``archived`` is the address of an archived copy, ``file`` the path of a saved copy beside
    the event file, which quotes are checked against, and ``sha256`` its digest. ``reliability`` is a grade
    from A (reliable) to F (cannot be judged); ``origin`` is the source that this one repeats. ``circa`` tells
    how far its approximate dates may be off: by "10 years", "c. 1320" is 1310 to 1330.

    >>> article = Source(title="Partner changes confirmed", published="2022-05")
    >>> article.cite("paragraph 7", quote="in February").locator
    'paragraph 7'
    """

    title: str
    """What it is called; for a person or an object, what it is."""
    author: tuple[str, ...] = field(default=(), converter=to_strs)
    """Who wrote it, one or several."""
    publisher: str | None = None
    """Who published it, or keeps it."""
    published: DateValue | None = field(default=None, converter=to_optional_date)
    """When it was published: what happened later it cannot know."""
    captured: DateValue | None = field(default=None, converter=to_optional_date)
    """Of footage: when it was taken."""
    uploaded: DateValue | None = field(default=None, converter=to_optional_date)
    """Of footage: when it was put where it was found."""
    accessed: DateValue | None = field(default=None, converter=to_optional_date)
    """The day on which `url` was looked at."""
    url: str | None = None
    """Its web address."""
    archived: str | None = None
    """The address of an archived copy."""
    file: str | None = None
    """The path of a saved copy beside the event file; quotes are held against it."""
    sha256: str | None = None
    """The SHA-256 digest of the saved copy, so that a change is noticed."""
    kind: str | None = None
    """What it is, in a word: news article, interview, satellite image."""
    language: str | None = None
    """The language of its words (BCP 47): "fr"."""
    reliability: str | None = None
    """Its grade, from A (reliable) to F (cannot be judged)."""
    circa: Duration | None = field(default=None, converter=to_optional_duration)
    """How far "about" reaches in its dates told to this unit, on either side: "10 years"."""
    origin: Source | str | None = None
    """The source that this one repeats, so that the two are not counted as two."""
    note: str | None = None
    """A word for the reader."""
    private: bool = False
    """Whether it leaves no trace in any output."""
    id: str = ""

    def __repr__(self) -> str:
        return f"Source({self.id or self.title!r})"

    def cite(self, locator: str | None = None, *, quote: str | None = None) -> Citation:
        """A citation of this source: where in it, and its very words."""
        return Citation(source=self, locator=locator, quote=quote)


@frozen(kw_only=True)
class Citation:
    """What a statement rests on: a source, the place in it ("page 7", "paragraph 3"), and its words."""

    source: Source | str
    """What is cited."""
    locator: str | None = None
    """The place in it: "page 7", "paragraph 3"; with a saved copy and a quote it is derived."""
    quote: str | None = None
    """Its very words; looked up in the saved copy, where `[…]` stands for words left out."""

    @property
    def source_id(self) -> str:
        """The id of the source."""
        return id_of(self.source)


CitationLike: TypeAlias = Source | Citation | str
"""What may stand where a citation is meant: a source, a citation, or the id of a source in quotes."""


def to_citations(value: CitationLike | Sequence[CitationLike]) -> tuple[Citation, ...]:
    """One source or several, cited.

    >>> to_citations("article")
    (Citation(source='article', locator=None, quote=None),)
    """
    if isinstance(value, (Source, Citation, str)):
        return (_citation(value),)
    return tuple(_citation(item) for item in value)


def _citation(value: CitationLike) -> Citation:
    return value if isinstance(value, Citation) else Citation(source=value)
