"""What is set aside where claims contradict each other: nothing is decided unless the user says how.

No claim is changed or lost by it: a claim that is set aside bounds nothing, stays on record, and is known
together with the clash that it stands in.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import evolve

from chronicle.chronology.claims import Claim
from chronicle.chronology.resolving.contradictions import shrunk, smallest_clash
from chronicle.chronology.resolving.dispute import Dispute, Resolution
from chronicle.chronology.resolving.least import cheapest_choice, least_choice
from chronicle.chronology.resolving.trust import distrust, firmness, is_counted, weight
from chronicle.chronology.solving.system import Clash, System

Mode: TypeAlias = Literal["keep", "trust", "cheapest", "least", "only", "cautious"]
"""How contradictions are dealt with.

``keep`` refuses nothing: contradictions are listed, and in each of them the relations give way, so that a
date in dispute still places its event; where a length takes part, all numbers do, and the bare order of
events stays. ``trust`` takes the claims in decreasing trust and sets aside each that contradicts what was
taken before it, rivals among them. ``cheapest`` sets aside the cheapest claim of one contradiction after the
other; ``least`` looks for what costs least altogether. ``only`` hears some sources or tags alone, and keeps
them as ``keep`` does. ``cautious`` decides nothing: its bounds hold whichever claim of each contradiction is
false, and no more are taken to be false than must be (Rescher & Manor, "On inference from inconsistent
premisses", 1970).
"""

_MOST_CASES = 64
"""How many ways out of the contradictions are followed; beyond, all claims that were met are left out.

Not every contradiction is met then: one that takes several of these claims at once may still hold others."""


def resolved(dispute: Dispute, mode: Mode) -> Resolution:
    """What the mode makes of a dispute: claims that can all be true, and the others.

    Raises:
        ValueError: there is no such mode.
    """
    if mode not in _MODES:
        raise ValueError(f"there is no mode {mode!r}; there are {', '.join(_MODES)}")
    return _MODES[mode](dispute)


# ---------------------------------------------------------------- keep
def _keep(dispute: Dispute) -> Resolution:
    """What gives way in every clash.

    A date that stands in one clash may stand in others, which share it and so were not listed beside it.
    """
    aside: dict[int, Clash] = {}
    for clash in dispute.clashes:
        aside |= dict.fromkeys(_giving_way(clash, dispute.claims), clash)
    while aside and (more := smallest_clash(dispute.system, dispute.heard - aside.keys())) is not None:
        aside |= dict.fromkeys(_giving_way(more, dispute.claims), more)
    return Resolution(bounding=dispute.heard - aside.keys(), set_aside=aside)


def _giving_way(clash: Clash, claims: Sequence[Claim]) -> Iterable[int]:
    """The least firm claims, or all numbers; what a person preferred gives way only to what is preferred too.

    A clash holds nothing that can be spared: where a length is in it, the order of events can hold without
    the length, so numbers are in dispute and not who came after whom.
    """
    lasting = {number for number in clash.claims if claims[number].rank == "preferred"}
    free = (clash.claims - lasting) or clash.claims
    if any(claims[number].field == "lasts" for number in free):
        return [number for number in free if is_counted(claims[number])]
    least = max(firmness(claims[number]) for number in free)
    return [number for number in free if firmness(claims[number]) == least]


# ---------------------------------------------------------------- trust
def _trust(dispute: Dispute) -> Resolution:
    """Every claim that clashes with claims that are trusted more, and are not set aside themselves."""
    claims, timeline = dispute.claims, dispute.timeline
    ranked = sorted(dispute.stated, key=lambda number: distrust(number, claims[number], timeline))
    taken = set[int]()
    refused = dict(refusals(ranked, taken, dispute.system))
    return Resolution(bounding=frozenset(taken), set_aside=refused)


def refusals(ranked: Sequence[int], taken: set[int], system: System) -> Iterator[tuple[int, Clash]]:
    """Take claims in turn, and yield those that clash with what was taken before.

    Claims are tried together and halved until the one that closes the clash is alone, so that the work grows
    with the clashes and not with the claims.
    """
    clash = system.only({*taken, *ranked}).clash()
    if clash is None:
        taken.update(ranked)
    elif len(ranked) > 1:
        middle = len(ranked) // 2
        yield from refusals(ranked[:middle], taken, system)
        yield from refusals(ranked[middle:], taken, system)
    else:
        yield ranked[0], shrunk(clash, system)


def with_implied(resolution: Resolution, implied: Sequence[int], system: System) -> Resolution:
    """The same, with what days of publication imply wherever that contradicts nothing that is left."""
    if not implied:
        return resolution
    refused: dict[int, Clash] = {}
    for case in resolution.cases or (resolution.bounding,):
        refused |= dict(refusals(implied, set(case), system))
    kept = frozenset(implied) - refused.keys()
    return evolve(
        resolution,
        bounding=resolution.bounding | kept,
        set_aside={**resolution.set_aside, **refused},
        cases=tuple(case | kept for case in resolution.cases),
    )


# ---------------------------------------------------------------- by cost
def _cheapest(dispute: Dispute) -> Resolution:
    """The cheapest claim of one clash after the other."""
    weights = _weights(dispute)
    aside = cheapest_choice(dispute.system, dispute.stated, weights)
    return Resolution(bounding=dispute.stated - aside.keys(), set_aside=aside)


def _least(dispute: Dispute) -> Resolution:
    """The claims that cost least altogether, or the best choice found in time, which is then said."""
    aside, cost = least_choice(dispute.system, dispute.stated, _weights(dispute))
    return Resolution(bounding=dispute.stated - aside.keys(), set_aside=aside, cost=cost)


def _weights(dispute: Dispute) -> Mapping[int, int]:
    return {number: weight(dispute.claims[number], dispute.timeline) for number in dispute.stated}


# ---------------------------------------------------------------- cautious
def _cautious(dispute: Dispute) -> Resolution:
    """The largest sets of claims that can all be true, as cases; what all of them share bounds.

    They are found by leaving out one claim of each clash in turn (Reiter, "A theory of diagnosis from first
    principles", 1987). Where there are too many, no claim of any clash that was met is relied upon, and none
    that clashes with one of these.
    """
    consistent, waiting = set[frozenset[int]](), [dispute.stated]
    known = {dispute.stated}
    met: dict[int, Clash] = {}
    while waiting and len(consistent) + len(waiting) <= _MOST_CASES:
        claims = waiting.pop()
        clash = smallest_clash(dispute.system, claims)
        if clash is None:
            consistent.add(claims)
            continue
        met |= {claim: clash for claim in clash.claims if claim not in met}
        fewer = {claims - {claim} for claim in clash.claims} - known
        known |= fewer
        waiting += sorted(fewer, key=sorted)
    if waiting:
        bounding = _undoubted(dispute, met)
        return Resolution(bounding=bounding, set_aside=_aside(met, bounding))
    cases = [case for case in consistent if not any(case < other for other in consistent)]
    common = frozenset[int].intersection(*cases)
    ways = tuple(sorted(cases, key=sorted)) if len(cases) > 1 else ()
    return Resolution(bounding=common, set_aside=_aside(met, common), cases=ways)


def _undoubted(dispute: Dispute, met: dict[int, Clash]) -> frozenset[int]:
    """The claims that stand in no clash that was met, and in none with any claim that does."""
    bounding, doubted = dispute.stated - met.keys(), sorted(met)
    for claim in doubted:  # and those that are added on the way
        while (clash := smallest_clash(dispute.system, bounding | {claim})) is not None:
            new = sorted(clash.claims & bounding)
            if not new:
                break  # it contradicts itself
            met |= dict.fromkeys(new, clash)
            bounding -= clash.claims
            doubted += new
    return bounding


def _aside(met: Mapping[int, Clash], bounding: frozenset[int]) -> Mapping[int, Clash]:
    return {claim: clash for claim, clash in met.items() if claim not in bounding}


_MODES: Mapping[Mode, Callable[[Dispute], Resolution]] = {
    "keep": _keep,
    "trust": _trust,
    "cheapest": _cheapest,
    "least": _least,
    "only": _keep,
    "cautious": _cautious,
}

MODES: tuple[Mode, ...] = tuple(_MODES)
"""The names of the modes."""
