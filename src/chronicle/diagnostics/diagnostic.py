"""A finding about an event file, and the collector that gathers findings in order."""

from collections.abc import Iterator
from enum import StrEnum

from attrs import define, field, frozen

from chronicle.diagnostics.location import Location


class Severity(StrEnum):
    """How much a finding matters: an error stops `draw`, a warning asks for a look, a note only tells."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@frozen(kw_only=True)
class Related:
    """Another place that the finding speaks of, and what stands there."""

    message: str
    location: Location | None = None


@frozen(kw_only=True)
class Diagnostic:
    """One finding: a permanent code, how much it matters, where, what is wrong, and what would be right.

    ``excerpt`` is the line of text that the location points into, kept as it was read, so that a
    finding can be shown without opening the file again; it is empty where the line must not be shown.
    """

    code: str
    severity: Severity
    message: str
    location: Location | None = None
    help: str | None = None
    excerpt: str | None = field(default=None, repr=False)
    related: tuple[Related, ...] = ()


@define
class Diagnostics:
    """An ordered collector of findings.

    >>> found = Diagnostics()
    >>> found.add(Diagnostic(code="F201", severity=Severity.ERROR, message="Event has no field 'tittle'"))
    >>> found.has_errors, len(found)
    (True, 1)
    """

    _items: list[Diagnostic] = field(factory=list[Diagnostic])

    def add(self, diagnostic: Diagnostic) -> None:
        """Take one more finding."""
        self._items.append(diagnostic)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error."""
        return any(item.severity is Severity.ERROR for item in self._items)

    def in_file_order(self) -> tuple[Diagnostic, ...]:
        """All findings by file, line and column; those without a place come last, as they were added."""
        return in_file_order(self._items)


def in_file_order(items: list[Diagnostic] | tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Findings by file, line and column; those without a place come last, in the order given."""
    placed = sorted((d for d in items if d.location is not None), key=_place)
    return (*placed, *(d for d in items if d.location is None))


def _place(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    where = diagnostic.location
    assert where is not None
    return where.file, where.line, where.column, diagnostic.code
