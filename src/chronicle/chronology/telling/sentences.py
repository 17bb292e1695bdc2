"""Claims as sentences that can be printed, the sources behind them. No sentence says more than its claim."""

from collections.abc import Sequence

from attrs import frozen

from chronicle.chronology.claims import Claim
from chronicle.chronology.telling.statements import Titles, in_words
from chronicle.model import Citation, Claimed, Timeline, Undated

_AUTHORS_NAMED = 2


@frozen(kw_only=True)
class Teller:
    """Whoever tells claims of a timeline, knowing titles, kinds and sources."""

    timeline: Timeline

    def sentence(self, claim: Claim) -> str:
        """A claim as a sentence without its full stop, its sources in brackets."""
        return f"{self.statement(claim)} ({self._support(claim)})"

    def title(self, event: str) -> str:
        """The title of an event, in quotation marks."""
        return _quoted(self.timeline.events[event].title)

    def statement(self, claim: Claim) -> str:
        """What a claim says, as a sentence without its full stop and without its sources."""
        other = claim.other
        titles = Titles(
            one=self.title(claim.event),
            other="" if other is None else self.title(other),
            is_process=self._is_process(claim.event),
            other_is_process=other is not None and self._is_process(other),
            about=self.timeline.circa.policy(claim.sources),
            language=self.timeline.header.language,
        )
        return in_words(claim.said, titles)

    def _is_process(self, event: str) -> bool:
        return self.timeline.events[event].kind == "process"

    def _support(self, claim: Claim) -> str:
        said = claim.said
        words = f"{_quoted(said.says)}, " if isinstance(said, Claimed | Undated) and said.says else ""
        cited = "; ".join(dict.fromkeys(map(self._citation, claim.sources))) or "no source given"
        inferred = said.inferred if isinstance(said, Claimed | Undated) else None
        ruling = said.ruling if isinstance(said, Claimed) else None
        notes = (
            f"; inferred: {inferred}" if inferred else "",
            f"; {ruling.rank}: {ruling.reason}" if ruling else "",
        )
        return f"{words}{cited}{''.join(notes)}"

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
