"""The claims of the least total weight without which the others can all be true (NP-hard: a hitting set).

Branch and bound: whatever is set aside must take a claim out of every clash. The cheapest claims of one clash
after the other give a first choice; clashes that share no claim give what any choice must cost at least. Each
branch sets one claim of a clash aside and looks for the next clash. Where the time is over, the best choice
so far stands, and the gap to what is known to be needed is told.
"""

from collections.abc import Iterator, Mapping
from time import monotonic

from attrs import define, field

from chronicle.chronology.resolving.contradictions import smallest_clash
from chronicle.chronology.resolving.dispute import Cost
from chronicle.chronology.solving.system import Clash, System

LIMIT_S = 10.0
"""How long a choice of the least weight is looked for."""


def cheapest_choice(system: System, claims: frozenset[int], weights: Mapping[int, int]) -> dict[int, Clash]:
    """Of one clash after the other the claim that costs least, until the rest can all be true."""
    aside: dict[int, Clash] = {}
    while (clash := smallest_clash(system, claims - aside.keys())) is not None:
        aside[_by_cost(clash, weights)[0]] = clash
    return aside


def least_choice(
    system: System, claims: frozenset[int], weights: Mapping[int, int], *, limit_s: float = LIMIT_S
) -> tuple[dict[int, Clash], Cost]:
    """The claims to set aside, each with the clash that it takes part in, and what they cost."""
    first = cheapest_choice(system, claims, weights)
    search = _Search(
        system=system, claims=claims, weights=weights, best=first, deadline=monotonic() + limit_s
    )
    search.known = list(first.values())
    needed = _needed(search.known, weights)
    if needed < search.cost_of(first):
        search.branch({}, 0)
    total = search.cost_of(search.best)
    return search.best, Cost(total=total, at_least=needed if search.is_late else total)


@define(kw_only=True)
class _Search:
    system: System
    claims: frozenset[int]
    weights: Mapping[int, int]
    best: dict[int, Clash]
    deadline: float
    is_late: bool = False
    known: list[Clash] = field(factory=list[Clash])

    def cost_of(self, aside: Mapping[int, Clash]) -> int:
        return sum(self.weights[claim] for claim in aside)

    def branch(self, aside: dict[int, Clash], cost: int) -> None:
        """Try every claim of a clash that is left, the cheapest first."""
        if monotonic() > self.deadline:
            self.is_late = True
            return
        open_clashes = [clash for clash in self.known if clash.claims.isdisjoint(aside)]
        if cost + _needed(open_clashes, self.weights) >= self.cost_of(self.best):
            return
        clash = open_clashes[0] if open_clashes else smallest_clash(self.system, self.claims - aside.keys())
        if clash is None:
            self.best = dict(aside)
            return
        if not open_clashes:
            self.known.append(clash)
        for claim in _by_cost(clash, self.weights):
            self.branch({**aside, claim: clash}, cost + self.weights[claim])


def _by_cost(clash: Clash, weights: Mapping[int, int]) -> list[int]:
    """The claims of a clash, the cheapest first; of equals the later one."""
    return sorted(clash.claims, key=lambda claim: (weights[claim], -claim))


def _needed(clashes: list[Clash], weights: Mapping[int, int]) -> int:
    """What any choice must cost at least: of clashes that share no claim, the cheapest of each."""
    return sum(min(weights[claim] for claim in clash.claims) for clash in _disjoint(clashes))


def _disjoint(clashes: list[Clash]) -> Iterator[Clash]:
    taken = set[int]()
    for clash in clashes:
        if taken.isdisjoint(clash.claims):
            taken |= clash.claims
            yield clash
