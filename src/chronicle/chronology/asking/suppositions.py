"""What follows if a claim that leaves several ways open is taken in one of them, and why some cannot be."""

from collections.abc import Container

from attrs import evolve, frozen

from chronicle.chronology.alternatives import Case, Refuted
from chronicle.chronology.resolving.contradictions import told
from chronicle.chronology.telling.walks import Sentence, Walker


@frozen(kw_only=True)
class SupposedProof:
    """What leads to a bound if an open claim is taken in one way: "“Talks” came before “Coup”"."""

    supposed: str
    sentences: tuple[Sentence, ...]
    conclusion: str = ""
    """That it cannot have been so, where it cannot."""

    @property
    def text(self) -> str:
        """The supposition, the sentences and the conclusion."""
        told = (f"If {self.supposed}:", *(sentence.text for sentence in self.sentences), self.conclusion)
        return " ".join(filter(None, told))


def refutations(numbers: Container[int], case: Case, walker: Walker) -> tuple[SupposedProof, ...]:
    """Why the other ways of some open claims cannot be."""
    return tuple(_refutation(one, walker) for one in case.refuted if one.number in numbers)


def _refutation(refuted: Refuted, walker: Walker) -> SupposedProof:
    supposing = evolve(walker, supposed={refuted.number: refuted.supposed})
    contradiction = told(refuted.clash, supposing)
    return SupposedProof(
        supposed=walker.teller.statement(refuted.supposed),
        sentences=contradiction.sentences,
        conclusion=f"So {contradiction.conclusion}, which cannot be.",
    )
