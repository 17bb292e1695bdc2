"""Sources: the evidence (a PROV entity), and citations of it (source, locator, quote)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from attrs import field, frozen

from chronicle.dates import DateValue
from chronicle.model.convert import to_optional_date, to_strs
from chronicle.model.ids import id_of


@frozen(kw_only=True, eq=False, repr=False)
class Source:
    """A document, an object or a person that something is known from.

    Dates: ``published``; for footage ``captured`` and ``uploaded``; ``accessed`` is the day on which ``url``
    was looked at. ``archived`` is the address of an archived copy, ``file`` the path of a saved copy beside
    the event file, which quotes are checked against, and ``sha256`` its digest. ``reliability`` is a grade
    from A (reliable) to F (cannot be judged); ``origin`` is the source that this one repeats.

    >>> article = Source(title="Partner changes confirmed", published="2022-05")
    >>> article.cite("paragraph 7", quote="in February").locator
    'paragraph 7'
    """

    title: str
    author: tuple[str, ...] = field(default=(), converter=to_strs)
    publisher: str | None = None
    published: DateValue | None = field(default=None, converter=to_optional_date)
    captured: DateValue | None = field(default=None, converter=to_optional_date)
    uploaded: DateValue | None = field(default=None, converter=to_optional_date)
    accessed: DateValue | None = field(default=None, converter=to_optional_date)
    url: str | None = None
    archived: str | None = None
    file: str | None = None
    sha256: str | None = None
    kind: str | None = None
    language: str | None = None
    reliability: str | None = None
    origin: Source | str | None = None
    note: str | None = None
    private: bool = False
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
    locator: str | None = None
    quote: str | None = None

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
