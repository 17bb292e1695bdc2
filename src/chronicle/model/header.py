"""The header of an event file: what the chronology is called and who answers for it."""

from attrs import field, frozen

from chronicle.dates import DateValue, Duration
from chronicle.model.convert import to_optional_date, to_optional_duration


@frozen(kw_only=True)
class Header:
    """Title, subtitle, credit line, the day up to which the chronology is told, and its language (BCP 47).

    >>> Header(title="Mali between two partners", as_of="2022-05-20").language
    'en'
    """

    title: str | None = None
    """What the chronology is called; else the first line of the docstring is its title."""
    subtitle: str | None = None
    """What stands under the title."""
    credit: str | None = None
    """Who made it, or after whom."""
    as_of: DateValue | None = field(default=None, converter=to_optional_date)
    """The day up to which the chronology is told."""
    circa: Duration | None = field(default=None, converter=to_optional_duration)
    """How far "about" reaches in dates told to this unit, on either side: "10 years"; a source may differ."""
    language: str = "en"
    """The language of titles and of dates in words (BCP 47)."""


def title_from_docstring(text: object) -> str | None:
    """The title of a file without one: the first line of its docstring, without the full stop.

    >>> title_from_docstring("Mali between two partners.")
    'Mali between two partners'
    """
    if not isinstance(text, str) or not text.strip():
        return None
    return text.strip().splitlines()[0].strip().rstrip(".")
