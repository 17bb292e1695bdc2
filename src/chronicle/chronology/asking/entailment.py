"""What is certain whichever of the ways that are left open is true: shown for all of them, or for each."""

from collections.abc import Sequence
from functools import cached_property

from attrs import frozen

from chronicle.chronology.alternatives import Case
from chronicle.chronology.asking.precedence import Precedence
from chronicle.chronology.network import Edge
from chronicle.chronology.solving.system import System


@frozen(kw_only=True, slots=False)
class Entailment:
    """The ways in which things can have been, and what holds in all of them, by itself."""

    common: Precedence
    cases: tuple[Case, ...]

    @classmethod
    def of(cls, system: System, cases: tuple[Case, ...]) -> "Entailment":
        """What is certain in a system, and in the cases that it has."""
        return cls(common=_precedence(system), cases=cases)

    def proofs(self, first: int, second: int, most: int = 0) -> tuple[Sequence[Edge], ...]:
        """The edges that show that the first point comes at most so many ticks after the second.

        One proof that holds in all cases, else one for each case; none where it may come later.
        """
        proof = self.common.proof(first, second, most)
        return self._case_by_case(first, second, most) if proof is None else (proof,)

    def straight(self, first: int, second: int, most: int = 0) -> tuple[Sequence[Edge], ...]:
        """The same, by relations alone where these are enough."""
        proof = self.common.straight(first, second, most)
        return self.proofs(first, second, most) if proof is None else (proof,)

    def _case_by_case(self, first: int, second: int, most: int) -> tuple[Sequence[Edge], ...]:
        """A proof in each case; nothing where there is but one, or where one of them has none."""
        proofs: list[Sequence[Edge]] = []
        for precedence in self._of_cases:
            if (proof := precedence.proof(first, second, most)) is None:
                return ()
            proofs.append(proof)
        return tuple(proofs)

    @cached_property
    def _of_cases(self) -> tuple[Precedence, ...]:
        systems = [case.system for case in self.cases]
        if len(systems) == 1 and systems[0] is self.common.system:
            return ()
        return tuple(map(_precedence, systems))


def _precedence(system: System) -> Precedence:
    return Precedence.of(system, system.solve(), system.network.heights)
