"""How far a claim is trusted: in which order claims are taken, and what it costs to set one aside.

Two grades, never multiplied: the reliability of the best source comes first, then the credibility of the
claim, then how many independent origins it has. A ruling goes before all grades, and what nobody said, but
follows from a day of publication, comes after all of them.
"""

from collections.abc import Mapping

from chronicle.chronology.claims import Claim
from chronicle.model import After, Before, InYear, Lasts, Rank, Source, Timeline, Within, id_of

_RELIABILITY = {"A": 0, "B": 1, "C": 2, "F": 3, "D": 4, "E": 5}  # F cannot be judged: it is not the worst
_CREDIBILITY = {1: 0, 2: 1, 3: 2, 6: 3, 4: 4, 5: 5}  # nor is 6
_NOT_GRADED = 3
_WORST = 5

_RANKS: Mapping[Rank, int] = {"preferred": 0, "normal": 1, "deprecated": 2}

_FIRMNESS = {"when": 0, "attested": 0, "part_of": 1, "lasts": 3, "sources": 4}
_OF_RELATIONS = 2


def firmness(claim: Claim) -> int:
    """Dates first, wholes with their parts, the other relations, lengths, then what is implied."""
    return _FIRMNESS.get(claim.field, _OF_RELATIONS)


def is_counted(claim: Claim) -> bool:
    """Whether a claim tells a number of days or years: a length, a gap, a year of a reign."""
    match claim.said:
        case Lasts() | Within() | InYear():
            return True
        case Before(at_least=least, at_most=most) | After(at_least=least, at_most=most):
            return least is not None or most is not None
        case _:
            return False


def distrust(number: int, claim: Claim, timeline: Timeline) -> tuple[int, ...]:
    """The place of a claim in the order of trust, which is total."""
    reliability, credibility = _grades(claim, timeline.sources)
    origins = {
        _origin(cited.source_id, timeline) for cited in claim.sources if cited.source_id in timeline.sources
    }
    ranks = (claim.is_implied, _RANKS[claim.rank])
    return (*ranks, reliability, credibility, -len(origins), firmness(claim), number)


def weight(claim: Claim, timeline: Timeline) -> int:
    """What it costs to set a claim aside: more for a better source, then for a more credible claim.

    From 1 to 36; a preferred claim costs more than any others that are likely to stand against it.

    >>> from chronicle.chronology.claims import claims_of
    >>> from chronicle.model import Dating, Event, collect
    >>> good, bad = Source(title="Stela", reliability="A"), Source(title="Gossip", reliability="E")
    >>> event = Event(title="It", when=[Dating(when="0610", sources=good), Dating(when="0611", sources=bad)])
    >>> told = collect({"good": good, "bad": bad, "event": event})
    >>> [weight(claim, told) for claim in claims_of(told)]
    [33, 3]
    """
    reliability, credibility = _grades(claim, timeline.sources)
    graded = (_WORST - reliability) * (_WORST + 1) + (_WORST - credibility) + 1
    return graded + (_PREFERRED if claim.rank == "preferred" else 0)


_PREFERRED = 1_000


def _grades(claim: Claim, sources: Mapping[str, Source]) -> tuple[int, int]:
    cited = (sources[citation.source_id] for citation in claim.sources if citation.source_id in sources)
    grades = [_RELIABILITY.get(source.reliability or "", _NOT_GRADED) for source in cited]
    return min(grades, default=_NOT_GRADED), _CREDIBILITY.get(claim.credibility or 0, _NOT_GRADED)


def _origin(source: str, timeline: Timeline) -> str:
    """The source that a source repeats in the end, itself where it repeats none."""
    seen = {source}
    while (repeated := timeline.sources[source].origin) is not None:
        origin = id_of(repeated)
        if origin in seen or origin not in timeline.sources:
            break
        source = origin
        seen.add(source)
    return source
