"""What is known of a code: how much it matters, what it is called, and its page."""

from attrs import frozen

from chronicle.diagnostics.diagnostic import Severity


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
