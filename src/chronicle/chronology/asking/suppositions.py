"""What follows if a claim that leaves several ways open is taken in one of them, and why some cannot be."""

from collections.abc import Container, Sequence

from attrs import evolve, frozen

from chronicle.chronology.alternatives import Case, Refuted
from chronicle.chronology.network import Edge
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
        if not self.sentences and not self.conclusion:
            return f"If {self.supposed}, that is so."
        told = (f"If {self.supposed}:", *(sentence.text for sentence in self.sentences), self.conclusion)
        return " ".join(filter(None, told))


def case_by_case(
    proofs: Sequence[Sequence[Edge]], cases: Sequence[Case], walker: Walker
) -> tuple[tuple[Sentence, ...], tuple[SupposedProof, ...]]:
    """The claims of one proof that holds in all cases, or of one for each, and what each way means there.

    Where the cases suppose nothing, since any claim of a contradiction may be false, all proofs are told.
    """
    used = [
        sorted(case.supposed.keys() & {edge.claim for edge in path})
        for case, path in zip(cases, proofs, strict=False)
    ]
    if len(proofs) == 1 or [] in used:
        shown = [path for path, numbers in zip(proofs, used, strict=False) if not numbers] or proofs
        if any(case.supposed for case in cases):
            shown = shown[:1]
        told = tuple(dict.fromkeys(sentence for path in shown for sentence in walker.plain(path)))
        return told, refutations({edge.claim for path in shown for edge in path}, cases[0], walker)
    supposed = dict.fromkeys(number for numbers in used for number in numbers)
    ways = {found.supposed: found for found in refutations(supposed, cases[0], walker)}
    for case, path, numbers in zip(cases, proofs, used, strict=True):
        words = " and ".join(walker.teller.statement(case.supposed[number]) for number in numbers)
        others = [edge for edge in path if edge.claim not in case.supposed]
        ways.setdefault(words, SupposedProof(supposed=words, sentences=walker.plain(others)))
    return tuple(walker.of(walker.claims[number]) for number in supposed), tuple(ways.values())


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
