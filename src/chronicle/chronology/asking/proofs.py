"""Why a bound is what it is: the claims that lead to it, told one by one.

The shortest path to a point is the proof of its bound (Dechter, Meiri & Pearl 1991): its claims alone give
the bound, whatever else is said. Where a claim leaves several ways open, such as "before or after", the bound
is proved for each of them.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from chronicle.chronology.alternatives import Case
from chronicle.chronology.asking.suppositions import SupposedProof, refutations
from chronicle.chronology.axis.ticks import to_bounds
from chronicle.chronology.claims import Claim
from chronicle.chronology.network import Edge
from chronicle.chronology.telling.time_words import instant_in_words
from chronicle.chronology.telling.walks import Sentence, Walker

BoundName: TypeAlias = Literal["earliest start", "latest start", "earliest end", "latest end"]


@frozen(kw_only=True)
class Proof:
    """Why one bound of an event is what it is.

    ``second`` is the bound, ``words`` its day; ``sentences`` tell the claims that lead to it, from the date
    it goes back to. Where that depends on what an open claim means, they are the open claims alone, and
    ``cases`` follow each of the ways.
    """

    bound: BoundName
    second: int
    words: str
    sentences: tuple[Sentence, ...]
    cases: tuple[SupposedProof, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that lead to the bound."""
        told = (*self.sentences, *(sentence for case in self.cases for sentence in case.sentences))
        return tuple(sentence.claim for sentence in told)

    @property
    def text(self) -> str:
        """The sentences as a paragraph."""
        return " ".join([*(told.text for told in self.sentences), *(case.text for case in self.cases)])


def proofs_of(event: str, cases: Sequence[Case], walker: Walker) -> tuple[Proof, ...]:
    """The proofs of those of an event's four bounds that hold in all the cases."""
    start, end = walker.points.start(event), walker.points.end(event)
    names: Mapping[BoundName, int] = {
        "earliest start": start,
        "latest start": start,
        "earliest end": end,
        "latest end": end,
    }
    proofs = (_proof(name, point, cases, walker) for name, point in names.items())
    return tuple(proof for proof in proofs if proof is not None)


def _proof(name: BoundName, point: int, cases: Sequence[Case], walker: Walker) -> Proof | None:
    is_latest = name.startswith("latest")
    solutions = [case.system.solve() for case in cases]
    ticks = [(found.latest if is_latest else found.earliest)[point] for found in solutions]
    known = [tick for tick in ticks if tick is not None]
    if len(known) < len(ticks):
        return None
    tick = max(known) if is_latest else min(known)
    paths = [(found.why_latest if is_latest else found.why_earliest)(point) for found in solutions]
    bounds = to_bounds(None, tick) if is_latest else to_bounds(tick, None)
    second = bounds.latest if is_latest else bounds.earliest
    assert second is not None  # it is rounded from a tick
    sentences, supposed = _told(cases, paths, walker, widest=known.index(tick), is_latest=is_latest)
    return Proof(
        bound=name,
        second=second,
        words=instant_in_words(
            tick, is_end=not walker.points.is_start(point), is_latest=is_latest, zone=walker.zone
        ),
        sentences=sentences,
        cases=supposed,
    )


def _told(
    cases: Sequence[Case],
    paths: Sequence[tuple[Edge, ...]],
    walker: Walker,
    *,
    widest: int,
    is_latest: bool,
) -> tuple[tuple[Sentence, ...], tuple[SupposedProof, ...]]:
    """The way to the widest bound, where it supposes nothing; else the open claims, and what each way means.

    A way that supposes nothing holds in all cases, and then there is no wider bound.
    """
    used = [
        sorted(case.supposed.keys() & {edge.claim for edge in path})
        for case, path in zip(cases, paths, strict=True)
    ]
    tell = Walker.upwards if is_latest else Walker.downwards
    if [] in used:
        plain = used.index([]) if any(case.supposed for case in cases) else widest
        return tell(walker, paths[plain]), ()
    supposed = dict.fromkeys(number for numbers in used for number in numbers)
    ways = {found.supposed: found for found in refutations(supposed, cases[0], walker)}
    for case, path, numbers in zip(cases, paths, used, strict=True):
        words = " and ".join(walker.teller.statement(case.supposed[number]) for number in numbers)
        supposing = evolve(walker, supposed=case.supposed)
        ways.setdefault(words, SupposedProof(supposed=words, sentences=tell(supposing, path)))
    return tuple(walker.of(walker.claims[number]) for number in supposed), tuple(ways.values())
