"""Signs at labels: ‡1 for a contradiction that an event takes part in, ◊1 for a run of open order.

They are characters that text faces have, so that no other font has to stand in for them.
"""

from collections.abc import Mapping, Sequence

from chronicle.chronology import Contradiction

DISPUTED = "‡"
"""What stands before the number of a contradiction."""

OPEN = "◊"
"""What stands at events whose order among themselves is undecided, with a number where several runs are."""


def disputed(contradictions: Sequence[Contradiction]) -> Mapping[str, tuple[str, ...]]:
    """For each event the signs of the contradictions that claims about it take part in."""
    signs: dict[str, tuple[str, ...]] = {}
    for number, contradiction in enumerate(contradictions, start=1):
        named = {name for claim in contradiction.claims for name in (claim.event, claim.other) if name}
        for event in named:
            signs[event] = (*signs.get(event, ()), f"{DISPUTED}{number}")
    return signs


def undecided(runs: Sequence[Sequence[str]]) -> Mapping[str, str]:
    """For each event of a run the sign of that run.

    >>> undecided([("coup", "rally")]), undecided([("coup", "rally"), ("talks", "vote")])["vote"]
    ({'coup': '◊', 'rally': '◊'}, '◊2')
    """
    signs = [f"{OPEN}{number}" for number in range(1, len(runs) + 1)] if len(runs) > 1 else [OPEN]
    return {event: sign for run, sign in zip(runs, signs, strict=False) for event in run}
