"""What is certain of two events, claim by claim: which end of the one came before which end of the other.

A shortest path from one end to another is the proof of how far they lie apart: straight from event to event,
or by way of the dates of both. Of two facts where one says the other too, only the stronger one is told.
"""

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from chronicle.chronology.asking.entailment import Entailment
from chronicle.chronology.asking.suppositions import SupposedProof, case_by_case
from chronicle.chronology.claims import Claim
from chronicle.chronology.points import Points
from chronicle.chronology.telling.walks import Sentence, Walker

End: TypeAlias = Literal["start", "end"]

_WORDS: Mapping[tuple[End, End], str] = {
    ("end", "start"): "{one} was over when {other} began",
    ("start", "start"): "{one} began before {other}",
    ("end", "end"): "{one} ended before {other}",
    ("start", "end"): "{one} began before {other} was over",
}
"""What it means that an end of the one comes before an end of the other, strongest first."""

_IMPLIES: Mapping[tuple[End, End], frozenset[tuple[End, End]]] = {
    ("end", "start"): frozenset({("start", "start"), ("end", "end"), ("start", "end")}),
    ("start", "start"): frozenset({("start", "end")}),
    ("end", "end"): frozenset({("start", "end")}),
    ("start", "end"): frozenset(),
}


@frozen(kw_only=True)
class Fact:
    """Something certain about two events, and the claims that make it so.

    Where they leave several ways open, ``cases`` tell what follows in each of them, or why it cannot be.
    """

    words: str
    sentences: tuple[Sentence, ...]
    cases: tuple[SupposedProof, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that make it so, each once."""
        told = (*self.sentences, *(sentence for way in self.cases for sentence in way.sentences))
        return tuple(dict.fromkeys(sentence.claim for sentence in told))

    @property
    def text(self) -> str:
        """The claims as a paragraph."""
        return " ".join([*(told.text for told in self.sentences), *(way.text for way in self.cases)])


def facts_of(one: str, other: str, *, entailment: Entailment, walker: Walker) -> tuple[Fact, ...]:
    """The facts about two events that all claims together force, the strongest alone; none of one event."""
    if one == other:
        return ()
    both = ((one, other), (other, one))
    return tuple(fact for pair in both for fact in _facts(*pair, entailment, walker))


def _facts(one: str, other: str, entailment: Entailment, walker: Walker) -> Iterator[Fact]:
    implied: frozenset[tuple[End, End]] = frozenset()
    for ends in _WORDS:
        if ends not in implied and (fact := _fact(ends, (one, other), entailment, walker)) is not None:
            implied |= _IMPLIES[ends]
            yield fact


def began_before(one: str, other: str, *, entailment: Entailment, walker: Walker) -> Fact | None:
    """That the one event began before the other, with the claims that force it, None where none do."""
    return _fact(("start", "start"), (one, other), entailment, walker)


def _fact(
    ends: tuple[End, End], events: tuple[str, str], entailment: Entailment, walker: Walker
) -> Fact | None:
    """That an end of the one event comes before an end of the other in every case; None where it may not."""
    first, second = (_point(event, end, walker.points) for event, end in zip(events, ends, strict=True))
    most = 0 if ends == ("end", "start") else -1  # an end is the first tick that the event does not cover
    proofs = entailment.straight(first, second, most)
    if not proofs:
        return None
    one, other = map(walker.teller.title, events)
    sentences, cases = case_by_case(proofs, entailment.cases, walker)
    return Fact(words=_WORDS[ends].format(one=one, other=other), sentences=sentences, cases=cases)


def _point(event: str, end: End, points: Points) -> int:
    return points.start(event) if end == "start" else points.end(event)
