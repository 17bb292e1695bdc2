"""What is certain of two events, claim by claim: which end of the one came before which end of the other.

A shortest path from one end to another is the proof of how far they lie apart: straight from event to event,
or by way of the dates of both. Of two facts where one says the other too, only the stronger one is told.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import frozen

from chronicle.chronology.alternatives import Case
from chronicle.chronology.asking.suppositions import SupposedProof, refutations
from chronicle.chronology.claims import Claim
from chronicle.chronology.network import ORIGIN, Edge
from chronicle.chronology.points import Points
from chronicle.chronology.solving.system import System
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

    ``refuted`` tell why the other ways of the open claims among them cannot be.
    """

    words: str
    sentences: tuple[Sentence, ...]
    refuted: tuple[SupposedProof, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that make it so."""
        told = (*self.sentences, *(sentence for way in self.refuted for sentence in way.sentences))
        return tuple(sentence.claim for sentence in told)

    @property
    def text(self) -> str:
        """The claims as a paragraph."""
        return " ".join([*(told.text for told in self.sentences), *(way.text for way in self.refuted)])


def facts_of(one: str, other: str, *, case: Case, walker: Walker) -> tuple[Fact, ...]:
    """The facts about two events that all claims together force, the strongest alone; none of one event."""
    if one == other:
        return ()
    both = ((one, other), (other, one))
    return tuple(fact for pair in both for fact in _facts(*pair, case, walker))


def _facts(one: str, other: str, case: Case, walker: Walker) -> Iterator[Fact]:
    implied: frozenset[tuple[End, End]] = frozenset()
    for ends, words in _WORDS.items():
        if ends in implied:
            continue
        first, second = _point(one, ends[0], walker.points), _point(other, ends[1], walker.points)
        path = _path(second, first, ends, case.system)
        if path is not None:
            implied |= _IMPLIES[ends]
            yield _fact(words, (one, other), path, case, walker)


def _fact(words: str, events: tuple[str, str], path: Sequence[Edge], case: Case, walker: Walker) -> Fact:
    one, other = map(walker.teller.title, events)
    return Fact(
        words=words.format(one=one, other=other),
        sentences=walker.plain(path),
        refuted=refutations({edge.claim for edge in path}, case, walker),
    )


def began_before(one: str, other: str, *, case: Case, walker: Walker) -> Fact | None:
    """That the one event began before the other, with the claims that force it, None where none do."""
    first, second = walker.points.start(one), walker.points.start(other)
    path = _path(second, first, _STARTS, case.system)
    return None if path is None else _fact(_WORDS[_STARTS], (one, other), path, case, walker)


_STARTS: tuple[End, End] = ("start", "start")


def _point(event: str, end: End, points: Points) -> int:
    return points.start(event) if end == "start" else points.end(event)


def _path(later: int, earlier: int, ends: tuple[End, End], system: System) -> Sequence[Edge] | None:
    """Why the one point comes before the other: a path that is short enough, by the events or by dates."""
    most = 0 if ends == ("end", "start") else -1  # an end is the first tick that the event does not cover
    straight = system.network.search(later, {earlier}, heights=system.network.heights, avoid=ORIGIN)
    if earlier in straight and sum(edge.weight for edge in straight[earlier]) <= most:
        return straight[earlier]
    solution = system.solve()
    last, first = solution.latest[earlier], solution.earliest[later]
    if last is None or first is None or last - first > most:
        return None
    return (*solution.why_latest(earlier), *solution.why_earliest(later))
