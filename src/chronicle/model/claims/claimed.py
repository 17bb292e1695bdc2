"""What every claim has beside what it says: the words of its source, what was inferred, and its standing."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from chronicle.model.source import Citation, to_citations

Rank: TypeAlias = Literal["preferred", "normal", "deprecated"]
"""What a person decided about a claim: it leads, it stands as any other, or it is heard no more."""

RANKS: tuple[Rank, ...] = ("preferred", "normal", "deprecated")


@frozen(kw_only=True)
class Ruling:
    """A person's decision about a claim, with its reason: ``Ruling(rank="deprecated", reason="a misprint")``.

    A deprecated claim stays on record and bounds nothing; a preferred one is the last to give way.
    """

    rank: Rank
    """preferred: it leads; normal; deprecated: it is heard no more."""
    reason: str
    """Why; it is told wherever the ruling is."""


@frozen(kw_only=True)
class Claimed:
    """What every claim has beside what it says.

    ``says`` are the words of the source; ``inferred`` tells what was concluded beyond them and from what.
    ``credibility`` grades the claim from 1 (confirmed) to 6 (cannot be judged).
    """

    says: str | None = None
    """The words of the source."""
    inferred: str | None = None
    """What was concluded beyond the words, and from what."""
    sources: tuple[Citation, ...] = field(default=(), converter=to_citations)
    """What the claim rests on: sources, or `source.cite(…)`."""
    credibility: int | None = None
    """Its grade, from 1 (confirmed) to 6 (cannot be judged)."""
    ruling: Ruling | None = None
    """What a person decided about it, with the reason."""

    @property
    def rank(self) -> Rank:
        """What was decided about the claim."""
        return "normal" if self.ruling is None else self.ruling.rank
