"""Eras: stretches of time that events are seen against (CIDOC CRM E4 Period)."""

from __future__ import annotations

from attrs import field, frozen

from chronicle.dates import DateValue
from chronicle.model.convert import to_date
from chronicle.model.source import Citation, to_citations


@frozen(kw_only=True, eq=False, repr=False)
class Era:
    """A reign, a war, a mandate: what a picture shows as a band behind the events. It bounds nothing.

    Raises:
        EdtfError: the text of ``when`` is no date.

    >>> str(Era(title="July crisis", when="1914-06-28/1914-08-04").when)
    '1914-06-28/1914-08-04'
    """

    title: str
    """What it is called, as it shall be printed."""
    when: DateValue = field(converter=to_date)
    """From when to when, in EDTF ("1914-06-28/1914-08-04") or in words; an end may be open."""
    note: str | None = None
    """A word for the reader."""
    sources: tuple[Citation, ...] = field(default=(), converter=to_citations)
    """What it is known from."""
    private: bool = False
    """Whether it leaves no trace in any output."""
    id: str = ""

    def __repr__(self) -> str:
        return f"Era({self.id or self.title!r})"
