"""Claims that cannot all hold: found, and each set made as small as it can be.

A negative cycle is minimal in edges, not yet in claims: one claim may have put several edges into it. So
every claim is left out in turn, and stays out where the rest still clashes. What is left holds again as soon
as any one of its claims is dropped. Contradictions that share no claim are all found: the claims of one are
taken out, and the search goes on.
"""

from collections.abc import Iterable, Iterator

from chronicle.chronology.system import Clash, System


def clashes_in(system: System, claims: Iterable[int]) -> Iterator[Clash]:
    """Disjoint clashes among the claims, each with the fewest claims."""
    remaining = set(claims)
    while (clash := smallest_clash(system, remaining)) is not None:
        yield clash
        remaining -= clash.claims


def smallest_clash(system: System, claims: Iterable[int]) -> Clash | None:
    """A clash among the claims that is gone when any one of its claims is dropped."""
    clash = system.only(claims).clash()
    if clash is None:
        return None
    for claim in sorted(clash.claims):
        if claim in clash.claims:
            clash = system.part(clash.claims - {claim}).clash() or clash
    return clash
