"""Why a bound is what it is: the claims that lead to it, told one by one.

The shortest path to a point is the proof of its bound (Dechter, Meiri & Pearl 1991): its claims alone give
the bound, whatever else is said.
"""

from typing import Literal, TypeAlias

from attrs import frozen

from chronicle.chronology.axis.ticks import to_bounds
from chronicle.chronology.claims import Claim
from chronicle.chronology.solving.system import Solution
from chronicle.chronology.telling.time_words import instant_in_words
from chronicle.chronology.telling.walks import Sentence, Walker

BoundName: TypeAlias = Literal["earliest start", "latest start", "earliest end", "latest end"]


@frozen(kw_only=True)
class Proof:
    """Why one bound of an event is what it is.

    ``second`` is the bound, ``words`` its day; ``sentences`` tell the claims that lead to it, from the date
    it goes back to.
    """

    bound: BoundName
    second: int
    words: str
    sentences: tuple[Sentence, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that lead to the bound."""
        return tuple(sentence.claim for sentence in self.sentences)

    @property
    def text(self) -> str:
        """The sentences as a paragraph."""
        return " ".join(sentence.text for sentence in self.sentences)


def proofs_of(event: str, solution: Solution, walker: Walker) -> tuple[Proof, ...]:
    """The proofs of those of an event's four bounds that there are."""
    start, end = walker.points.start(event), walker.points.end(event)
    proofs = (
        _of_earliest("earliest start", start, solution, walker),
        _of_latest("latest start", start, solution, walker),
        _of_earliest("earliest end", end, solution, walker),
        _of_latest("latest end", end, solution, walker),
    )
    return tuple(proof for proof in proofs if proof is not None)


def _of_earliest(name: BoundName, point: int, solution: Solution, walker: Walker) -> Proof | None:
    tick = solution.earliest[point]
    second = to_bounds(tick, None).earliest
    if tick is None or second is None:
        return None
    words = instant_in_words(tick, is_end=not walker.points.is_start(point))
    sentences = walker.downwards(solution.why_earliest(point))
    return Proof(bound=name, second=second, words=words, sentences=sentences)


def _of_latest(name: BoundName, point: int, solution: Solution, walker: Walker) -> Proof | None:
    tick = solution.latest[point]
    second = to_bounds(None, tick).latest
    if tick is None or second is None:
        return None
    words = instant_in_words(tick, is_end=not walker.points.is_start(point))
    sentences = walker.upwards(solution.why_latest(point))
    return Proof(bound=name, second=second, words=words, sentences=sentences)
