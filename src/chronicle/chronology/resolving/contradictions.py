"""Claims that cannot all hold: found, each set made as small as it can be, and told step by step.

A negative cycle is minimal in edges, not yet in claims: one claim may have put several edges into it. So
every claim is left out in turn, and stays out where the rest still clashes. What is left holds again as soon
as any one of its claims is dropped. Contradictions that share no claim are all found: the claims of one are
taken out, and the search goes on.
"""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from chronicle.chronology.axis.ticks import TICKS_PER_SECOND
from chronicle.chronology.claims import Claim
from chronicle.chronology.network import ORIGIN, Edge
from chronicle.chronology.solving.system import Clash, System
from chronicle.chronology.telling.time_words import seconds_in_words
from chronicle.chronology.telling.walks import Sentence, Walker, from_the_best_start, runs


@frozen(kw_only=True)
class Contradiction:
    """Claims that cannot all be true, and the walk round them that shows it; a claim may be met twice.

    ``excess_s`` is by how many whole seconds the claims miss each other; 0 where that depends on the months
    that are meant, and none will do.
    """

    sentences: tuple[Sentence, ...]
    conclusion: str
    excess_s: int

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims, each once, in the order in which the walk meets them."""
        found: list[Claim] = []
        for sentence in self.sentences:
            if sentence.claim not in found:
                found.append(sentence.claim)
        return tuple(found)

    @property
    def text(self) -> str:
        """The whole proof as a printable paragraph: numbered sentences, and the conclusion."""
        count = len(self.claims)
        opening = "This statement cannot" if count == 1 else f"These {count} statements cannot all"
        numbered = [f"{number}. {sentence.text}" for number, sentence in enumerate(self.sentences, start=1)]
        return "\n".join([f"{opening} be true:", *numbered, f"So {self.conclusion}."])


def clashes_in(system: System, claims: Iterable[int]) -> Iterator[Clash]:
    """Disjoint clashes among the claims, each with the fewest claims."""
    remaining = set(claims)
    while (clash := smallest_clash(system, remaining)) is not None:
        yield clash
        remaining -= clash.claims


def smallest_clash(system: System, claims: Iterable[int]) -> Clash | None:
    """A clash among the claims that is gone when any one of its claims is dropped."""
    clash = system.only(claims).clash()
    return None if clash is None else shrunk(clash, system)


def shrunk(clash: Clash, system: System) -> Clash:
    """A clash among the claims of another one that is gone when any one of its claims is dropped."""
    while (smaller := _smaller(clash, system)) is not None:
        clash = smaller
    return clash


def _smaller(clash: Clash, system: System) -> Clash | None:
    """A clash that does without one of the claims."""
    part = system.part(clash.claims)
    in_turn = [*dict.fromkeys(edge.claim for edge in clash.cycle if edge.claim in clash.claims)]
    spare = part.network.dispensable(in_turn)
    if spare is not None:
        return system.part(clash.claims - {spare}).clash()
    if not part.gaps or part.strict.network.dispensable(in_turn) is None:
        return None
    # Months that are too short or too long do not show in the loosest lengths: the calendar has to be asked.
    tried = (system.part(clash.claims - {claim}).clash() for claim in in_turn)
    return next((found for found in tried if found is not None), None)


def told(clash: Clash, walker: Walker) -> Contradiction:
    """A clash in words."""
    cycle = from_the_best_start(clash.cycle)
    last = cycle[-1].tail if cycle[0].tail == ORIGIN else cycle[0].tail
    if clash.is_anywhere:
        sentences = tuple(dict.fromkeys(walker.plain(cycle)))
        conclusion = (
            f"wherever in the calendar they lie, {walker.title(last)} would have to come before itself"
        )
        return Contradiction(sentences=sentences, conclusion=conclusion, excess_s=0)
    excess = -sum(edge.weight for edge in cycle) // TICKS_PER_SECOND
    words = (walker.title(last), "would have to come", seconds_in_words(excess), "before itself")
    return Contradiction(
        sentences=_walk(cycle, walker), conclusion=" ".join(filter(None, words)), excess_s=excess
    )


def _walk(cycle: Sequence[Edge], walker: Walker) -> tuple[Sentence, ...]:
    """From the origin up to the last step, which leads back down to it; or round between the events."""
    parts = runs(cycle)
    if cycle[0].tail != ORIGIN:
        return walker.floating(cycle)
    if len(parts) == 1:
        return walker.plain(cycle)
    up = [edge for part in parts[:-1] for edge in part]
    return (*walker.upwards(up), *walker.downwards(parts[-1][-1:]))
