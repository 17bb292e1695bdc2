"""Certain, possible, impossible: what a set of possible relations says of the questions people ask."""

from collections.abc import Iterable
from enum import StrEnum

from chronicle.dates.relations.allen import Allen


class Certainty(StrEnum):
    """In how many worlds something holds: in all, in some, in none.

    >>> Certainty.POSSIBLE == "possible", f"{Certainty.CERTAIN}"
    (True, 'certain')
    """

    CERTAIN = "certain"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"


BEFORE = frozenset({Allen.PRECEDES, Allen.MEETS})
AFTER = frozenset({Allen.PRECEDED_BY, Allen.MET_BY})
SHARES_TIME = frozenset(Allen) - BEFORE - AFTER
CONTAINS = frozenset({Allen.CONTAINS, Allen.STARTED_BY, Allen.FINISHED_BY, Allen.EQUALS})
WITHIN = frozenset({Allen.DURING, Allen.STARTS, Allen.FINISHES, Allen.EQUALS})
SAME_TIME = frozenset({Allen.EQUALS})


def certainty_of(asked: frozenset[Allen], possible: frozenset[Allen]) -> Certainty:
    """Say whether one of the relations asked for holds in all, in some or in none of the possible cases.

    >>> certainty_of(BEFORE, frozenset({Allen.PRECEDES, Allen.EQUALS}))
    <Certainty.POSSIBLE: 'possible'>
    """
    if possible <= asked:
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if possible & asked else Certainty.IMPOSSIBLE


def some_of(certainties: Iterable[Certainty]) -> Certainty:
    """Say whether at least one of several things holds."""
    found = set(certainties)
    if Certainty.CERTAIN in found:
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if Certainty.POSSIBLE in found else Certainty.IMPOSSIBLE


def all_of(certainties: Iterable[Certainty]) -> Certainty:
    """Say whether several things all hold."""
    found = set(certainties)
    if Certainty.IMPOSSIBLE in found:
        return Certainty.IMPOSSIBLE
    return Certainty.POSSIBLE if Certainty.POSSIBLE in found else Certainty.CERTAIN
