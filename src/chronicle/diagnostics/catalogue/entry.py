"""What is known of a code: how much it matters, what it is called, and its page."""

from attrs import frozen

from chronicle.diagnostics.diagnostic import Severity

_OF_COPIES = frozenset({"F311", "F312", "F313"})
"""Errors about saved copies: a scan may be badly read, a copy not be at hand; the events are sound."""


@frozen(kw_only=True)
class Entry:
    """One permanent code, with the page that explains it: what it means, and a wrong and a right example."""

    code: str
    severity: Severity
    title: str
    meaning: str
    wrong: str
    right: str

    @property
    def can_be_ignored(self) -> bool:
        """Whether a comment may silence it: nothing is lost by that, or only a copy is in doubt."""
        return self.severity is not Severity.ERROR or self.code in _OF_COPIES

    @property
    def page(self) -> str:
        """The page as Markdown."""
        return (
            f"## {self.code}: {self.title}\n\n*{self.severity}*\n\n{self.meaning}\n\n"
            f"Wrong:\n\n{_block(self.wrong)}\n\nRight:\n\n{_block(self.right)}\n"
        )


def _block(text: str) -> str:
    # Examples are lines of event files, shown and not run: half of them are wrong on purpose.
    return f"```text\n{text}\n```"


def error(code: str, title: str, meaning: str, *, wrong: str, right: str) -> Entry:
    """A code that stops a drawing."""
    return Entry(code=code, severity=Severity.ERROR, title=title, meaning=meaning, wrong=wrong, right=right)


def warning(code: str, title: str, meaning: str, *, wrong: str, right: str) -> Entry:
    """A code that asks for a look."""
    return Entry(code=code, severity=Severity.WARNING, title=title, meaning=meaning, wrong=wrong, right=right)


def note(code: str, title: str, meaning: str, *, wrong: str, right: str) -> Entry:
    """A code that only tells."""
    return Entry(code=code, severity=Severity.NOTE, title=title, meaning=meaning, wrong=wrong, right=right)
