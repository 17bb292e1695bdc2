"""The findings of one file while it is read: where each is, what it may show, how reading goes on."""

from typing import NoReturn

from attrs import define, field

from chronicle.diagnostics import CODES, Diagnostic, Related, Severity, in_file_order
from chronicle.eventfiles import limits
from chronicle.eventfiles.syntax.text import EventText, Spot


class Refusal(Exception):  # noqa: N818 - control flow between readers, never seen outside
    """A value was refused, and the finding is already noted."""


@define
class Findings:
    """A collector that knows the text. While ``hidden`` is set, findings show nothing of what stands there.

    A private declaration is checked like any other, but what it says must not reach a log: such findings
    bear their code, its general title and the place, and neither excerpt nor names.
    """

    text: EventText
    hidden: bool = False
    _items: list[Diagnostic] = field(factory=list[Diagnostic])

    def add(
        self,
        code: str,
        spot: Spot,
        message: str,
        *,
        help: str | None = None,  # noqa: A002 - the word of the record
        related: tuple[str, Spot] | None = None,
        show_line: bool = True,
    ) -> None:
        """Note a finding."""
        entry = CODES[code]
        other = (
            () if related is None else (Related(message=related[0], location=self.text.location(related[1])),)
        )
        self._items.append(
            Diagnostic(
                code=code,
                severity=entry.severity,
                message=entry.title if self.hidden else message,
                location=self.text.location(spot),
                help=None if self.hidden else help,
                excerpt=self.text.excerpt(spot[0]) if show_line and not self.hidden else "",
                related=() if self.hidden else other,
            )
        )

    def refuse(
        self,
        code: str,
        spot: Spot,
        message: str,
        *,
        help: str | None = None,  # noqa: A002 - the word of the record
        related: tuple[str, Spot] | None = None,
    ) -> NoReturn:
        """Note a finding and give the value up."""
        self.add(code, spot, message, help=help, related=related)
        raise Refusal

    @property
    def count(self) -> int:
        """How many findings there are so far."""
        return len(self._items)

    @property
    def are_too_many(self) -> bool:
        """Whether there are so many that the rest of the file is not worth reading."""
        return self.count > limits.FINDINGS

    def give_up(self, spot: Spot) -> None:
        """Note where reading ends because the findings are too many; a second time nothing is noted."""
        message = f"more than {limits.FINDINGS:,} findings; the rest was not read"
        if not any(one.code == "F120" and one.message == message for one in self._items):
            self.add("F120", spot, message)

    def errors_since(self, count: int) -> list[Spot]:
        """The places of all errors after the first so many findings, in the order of the text."""
        errors = (finding for finding in self._items[count:] if finding.severity is Severity.ERROR)
        places = [finding.location for finding in errors if finding.location is not None]
        return sorted((place.line, place.column, place.end_line, place.end_column) for place in places)

    def in_file_order(self) -> tuple[Diagnostic, ...]:
        """All findings by line and column."""
        return in_file_order(self._items)
