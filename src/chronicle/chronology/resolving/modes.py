"""What is set aside where claims contradict each other: nothing is decided unless the user says how.

No claim is changed or lost by it: a claim that is set aside bounds nothing, stays on record, and is known
together with the clash that it stands in.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import frozen

from chronicle.chronology.claims import Claim
from chronicle.chronology.resolving.contradictions import shrunk, smallest_clash
from chronicle.chronology.solving.system import Clash, System
from chronicle.model import Timeline, id_of

Mode: TypeAlias = Literal["keep", "trust"]
"""How contradictions are dealt with.

``keep`` refuses nothing: contradictions are listed, and in each of them the relations give way, so that a
date in dispute still places its event. ``trust`` takes the claims in decreasing trust and sets aside each
that contradicts what was taken before it, rival datings among them.
"""

MODES: tuple[Mode, ...] = ("keep", "trust")
"""The names of the modes."""

_RELIABILITY = {"A": 0, "B": 1, "C": 2, "F": 3, "D": 4, "E": 5}  # F cannot be judged: it is not the worst
_CREDIBILITY = {1: 0, 2: 1, 3: 2, 6: 3, 4: 4, 5: 5}  # nor is 6
_NOT_GRADED = 3

_FIRMNESS = {"when": 0, "part_of": 1}
_OF_RELATIONS = 2


@frozen(kw_only=True)
class Dispute:
    """The claims of a timeline: those that are heard, and the clashes among them that share no claim."""

    timeline: Timeline
    claims: Sequence[Claim]
    system: System
    heard: frozenset[int]
    clashes: Sequence[Clash]


@frozen(kw_only=True)
class Resolution:
    """The claims that bound something, and those set aside, each with the clash because of which it was."""

    bounding: frozenset[int]
    set_aside: Mapping[int, Clash]


def resolved(dispute: Dispute, mode: Mode) -> Resolution:
    """What the mode makes of a dispute: claims that can all be true, and the others.

    Raises:
        ValueError: there is no such mode.
    """
    if mode not in _MODES:
        raise ValueError(f"there is no mode {mode!r}; there are {', '.join(map(repr, _MODES))}")
    return _MODES[mode](dispute)


# ---------------------------------------------------------------- keep
def _keep(dispute: Dispute) -> Resolution:
    """The least firm claims of every clash.

    A date that stands in one clash may stand in others, which share it and so were not listed beside it.
    """
    aside: dict[int, Clash] = {}
    for clash in dispute.clashes:
        aside |= dict.fromkeys(_least_firm(clash, dispute.claims), clash)
    while aside and (more := smallest_clash(dispute.system, dispute.heard - aside.keys())) is not None:
        aside |= dict.fromkeys(_least_firm(more, dispute.claims), more)
    return Resolution(bounding=dispute.heard - aside.keys(), set_aside=aside)


def _least_firm(clash: Clash, claims: Sequence[Claim]) -> Iterable[int]:
    least = max(_firmness(claims[number]) for number in clash.claims)
    return [number for number in clash.claims if _firmness(claims[number]) == least]


def _firmness(claim: Claim) -> int:
    """Dates first, then wholes with their parts, then the other relations."""
    return _FIRMNESS.get(claim.field, _OF_RELATIONS)


# ---------------------------------------------------------------- trust
def _trust(dispute: Dispute) -> Resolution:
    """Every claim that clashes with claims that are trusted more, and are not set aside themselves."""
    ranked = sorted(range(len(dispute.claims)), key=lambda number: _distrust(number, dispute))
    taken = set[int]()
    refused = dict(_refused(ranked, taken, dispute.system))
    return Resolution(bounding=frozenset(taken), set_aside=refused)


def _distrust(number: int, dispute: Dispute) -> tuple[int, int, int, int, int]:
    """The place of a claim in the order of trust, which is total.

    The reliability of its best source comes first, then its own credibility (the two are never offset
    against each other), then how many independent origins it has, then how firm its kind is.
    """
    claim, sources = dispute.claims[number], dispute.timeline.sources
    cited = [sources[citation.source_id] for citation in claim.sources if citation.source_id in sources]
    grades = [_RELIABILITY.get(source.reliability or "", _NOT_GRADED) for source in cited]
    origins = {_origin(source.id, dispute.timeline) for source in cited}
    credibility = _CREDIBILITY.get(claim.credibility or 0, _NOT_GRADED)
    return (min(grades, default=_NOT_GRADED), credibility, -len(origins), _firmness(claim), number)


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


def _refused(ranked: Sequence[int], taken: set[int], system: System) -> Iterator[tuple[int, Clash]]:
    """Take claims in turn, and yield those that clash with what was taken before.

    Claims are tried together and halved until the one that closes the clash is alone, so that the work grows
    with the clashes and not with the claims.
    """
    clash = system.only({*taken, *ranked}).clash()
    if clash is None:
        taken.update(ranked)
    elif len(ranked) > 1:
        middle = len(ranked) // 2
        yield from _refused(ranked[:middle], taken, system)
        yield from _refused(ranked[middle:], taken, system)
    else:
        yield ranked[0], shrunk(clash, system)


_MODES: Mapping[str, Callable[[Dispute], Resolution]] = {"keep": _keep, "trust": _trust}
