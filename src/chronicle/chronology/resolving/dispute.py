"""A dispute and what becomes of it: the claims that are heard, what gives way, and what is left to bound."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from chronicle.chronology.claims import Claim
from chronicle.chronology.solving.system import Clash, System
from chronicle.model import Timeline


@frozen(kw_only=True)
class Dispute:
    """The claims of a timeline: those that are heard, and the clashes among them that share no claim.

    ``stated`` are all claims that somebody states and nobody ruled out, rivals among them; ``heard`` are
    those without the rivals that dissent.
    """

    timeline: Timeline
    claims: Sequence[Claim]
    system: System
    stated: frozenset[int]
    heard: frozenset[int]
    clashes: Sequence[Clash]


@frozen(kw_only=True)
class Cost:
    """What was set aside, weighed; ``at_least`` is what any choice must cost, as far as is known."""

    total: int
    at_least: int

    @property
    def is_least(self) -> bool:
        """Whether no other choice costs less."""
        return self.total == self.at_least


@frozen(kw_only=True)
class Resolution:
    """The claims that bound something, and those set aside, each with the clash because of which it was.

    ``cases`` are the sets of claims that may be true together, where what holds in all of them is asked for;
    ``bounding`` are then the claims common to them.
    """

    bounding: frozenset[int]
    set_aside: Mapping[int, Clash]
    cost: Cost | None = None
    cases: tuple[frozenset[int], ...] = ()
