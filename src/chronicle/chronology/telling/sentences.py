"""Claims as sentences that can be printed, the sources behind them. No sentence says more than its claim."""

from collections.abc import Sequence

from attrs import frozen

from chronicle.chronology.claims import Claim, PartOf
from chronicle.chronology.telling.time_words import length_in_words
from chronicle.dates import Duration
from chronicle.dates import format as format_date
from chronicle.model import After, Before, Citation, Dating, During, Timeline, Undated

_AUTHORS_NAMED = 2


@frozen(kw_only=True)
class Teller:
    """Whoever tells claims of a timeline, knowing titles, kinds and sources."""

    timeline: Timeline

    def sentence(self, claim: Claim) -> str:
        """A claim as a sentence without its full stop, its sources in brackets."""
        return f"{self._statement(claim)} ({self._support(claim)})"

    def title(self, event: str) -> str:
        """The title of an event, in quotation marks."""
        return _quoted(self.timeline.events[event].title)

    def _statement(self, claim: Claim) -> str:
        subject = self.title(claim.event)
        match claim.said:
            case Dating(when=when):
                return f"{subject} is dated {format_date(when)}"
            case Undated(not_before=first, not_after=last):
                limits = [
                    f"not {word} {format_date(date)}"
                    for word, date in (("before", first), ("after", last))
                    if date is not None
                ]
                return f"{subject} lies {' and '.join(limits)}"
            case Before(at_least=least, at_most=most):
                verb = "began" if self._is_process(claim.event) else "came"
                return f"{subject} {verb} {_apart(least, most)}before {self.title(claim.said.event_id)}"
            case After(at_least=least, at_most=most):
                began = " began" if self._is_process(claim.said.event_id) else ""
                return f"{subject} came {_apart(least, most)}after {self.title(claim.said.event_id)}{began}"
            case During():
                verb = "began during" if self._is_process(claim.event) else "lies within"
                return f"{subject} {verb} {self.title(claim.said.event_id)}"
            case _:
                return f"{subject} is part of {self.title(claim.said.event_id)}"

    def _is_process(self, event: str) -> bool:
        return self.timeline.events[event].kind == "process"

    def _support(self, claim: Claim) -> str:
        said = claim.said
        says, inferred = (None, None) if isinstance(said, PartOf) else (said.says, said.inferred)
        words = f"{_quoted(says)}, " if says else ""
        cited = "; ".join(dict.fromkeys(map(self._citation, claim.sources))) or "no source given"
        return f"{words}{cited}; inferred: {inferred}" if inferred else words + cited

    def _citation(self, citation: Citation) -> str:
        source = self.timeline.sources.get(citation.source_id)
        if source is None:
            return ", ".join(part for part in (citation.source_id, citation.locator) if part)
        by = _named(source.author) or source.publisher
        return ", ".join(part for part in (by, source.title, citation.locator) if part)


def _quoted(text: str) -> str:
    """A text in quotation marks, those inside it made single."""
    return f"“{text.replace('“', '‘').replace('”', '’')}”"


def _named(authors: Sequence[str]) -> str:
    """The authors, or the first of many."""
    return " and ".join(authors) if len(authors) <= _AUTHORS_NAMED else f"{authors[0]} and others"


def _apart(least: Duration | None, most: Duration | None) -> str:
    limits = [
        f"at {word} {length_in_words(length)}"
        for word, length in (("least", least), ("most", most))
        if length is not None
    ]
    return f"{' and '.join(limits)} " if limits else ""
