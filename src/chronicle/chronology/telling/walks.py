"""Walks along constraints, told step by step: each sentence is a claim and what follows from it so far.

A walk from the origin says how late something can be, one back to the origin how early; a walk that never
meets the origin says how far things lie apart. Neighbouring edges of one claim are one step, and what holds
in any case, such as that an event ends after it starts, is a part of the step that follows. Where a walk goes
the same round many times, one round is told, and where all of them lead.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import field, frozen

from chronicle.chronology.axis.clocks import clock_name
from chronicle.chronology.axis.ticks import TICKS_PER_SECOND
from chronicle.chronology.claims import Claim
from chronicle.chronology.network import NO_CLAIM, ORIGIN, Edge
from chronicle.chronology.points import Points
from chronicle.chronology.telling.sentences import Teller
from chronicle.chronology.telling.time_words import instant_in_words, over_in_words, seconds_in_words


@frozen(kw_only=True)
class Sentence:
    """A claim that is met on a walk, and the text that tells it and what follows."""

    claim: Claim
    text: str


@frozen(kw_only=True, slots=False)
class Walker:
    """Whoever tells walks, given the claims by number."""

    claims: Sequence[Claim]
    points: Points
    teller: Teller
    supposed: Mapping[int, Claim] = field(factory=dict[int, Claim])
    """What claims that leave several ways open are taken to say, by number: it is said once, beforehand."""

    @cached_property
    def zone(self) -> str:
        """The name of the clock that times of day are told by, nothing where no date names one."""
        return clock_name(date for claim in self.claims if not claim.is_implied for date in claim.dates)

    def upwards(self, path: Sequence[Edge]) -> tuple[Sentence, ...]:
        """A walk from the origin: each step says by when something was over or had begun."""
        reached, told = 0, list[Sentence]()
        for run in runs(path):
            point, once, reached = run[-1].head, *_reached(run, reached)
            passed = "was over" if self._is_end(point) else "had begun"
            bys = [
                f"by {instant_in_words(tick, is_end=self._is_end(point), is_latest=True, zone=self.zone)}"
                for tick in (once, reached)
            ]
            told.append(self._sentence(run, f"so {self.title(point)} {passed} {_in_the_end(*bys)}"))
        return tuple(told)

    def downwards(self, path: Sequence[Edge]) -> tuple[Sentence, ...]:
        """A walk to the origin, told from its end: each step says before when something was not."""
        reached, told = 0, list[Sentence]()
        for run in runs(tuple(reversed(path))):
            point, once, reached = run[-1].tail, *_reached(run, reached)
            passed = "was not over" if self._is_end(point) else "did not begin"
            befores = [f"before {self._earliest(point, -tick)}" for tick in (once, reached)]
            told.append(self._sentence(run, f"so {self.title(point)} {passed} {_in_the_end(*befores)}"))
        return tuple(told)

    def floating(self, path: Sequence[Edge]) -> tuple[Sentence, ...]:
        """A walk between events: each step after the first says how far from its beginning it has come."""
        first, reached, told = path[0].tail, 0, list[Sentence]()
        for run in runs(path):
            reached += sum(edge.weight for edge in run)
            told.append(self._sentence(run, self._distance(run[-1].head, first, reached) if told else ""))
        return tuple(told)

    def plain(self, path: Sequence[Edge]) -> tuple[Sentence, ...]:
        """The claims alone, without what follows."""
        return tuple(self._sentence(run, "") for run in runs(path))

    def of(self, claim: Claim) -> Sentence:
        """A claim by itself, in full."""
        return Sentence(claim=claim, text=f"{self.teller.sentence(claim)}.")

    def title(self, point: int) -> str:
        """The title of the event that a point belongs to."""
        event = self.points.event_at(point)
        return "the origin of the axis" if event is None else self.teller.title(event)

    def _earliest(self, point: int, tick: int) -> str:
        if self._is_end(point):
            return over_in_words(tick, zone=self.zone)
        return instant_in_words(tick, is_end=False, zone=self.zone)

    def _sentence(self, run: Sequence[Edge], so: str) -> Sentence:
        number = claim_of(run)
        claim = self.claims[number]
        if number in self.supposed:
            return Sentence(claim=claim, text=so and f"Then {so.removeprefix('so ')}.")
        told = self.teller.sentence(claim)
        return Sentence(claim=claim, text=f"{told}, {so}." if so else f"{told}.")

    def _distance(self, point: int, first: int, reached: int) -> str:
        """How far a point has come from the first one; nothing where it has not, or is back there."""
        if point == first or abs(reached) < TICKS_PER_SECOND:
            return ""
        event, beginning = self._passing(point), self._passing(first)
        if reached < 0:
            apart = seconds_in_words(-reached // TICKS_PER_SECOND)
            return f"so {event} at least {apart} before {beginning}"
        return f"so {event} at most {seconds_in_words(-(-reached // TICKS_PER_SECOND))} after {beginning}"

    def _passing(self, point: int) -> str:
        return f"{self.title(point)} {'ended' if self._is_end(point) else 'began'}"

    def _is_end(self, point: int) -> bool:
        return point != ORIGIN and not self.points.is_start(point)


def _reached(run: Sequence[Edge], reached: int) -> tuple[int, int]:
    """How far a run leads by itself, and together with the further rounds that it is the end of."""
    once = reached + sum(edge.weight for edge in run if edge.tail != edge.head)
    return once, reached + sum(edge.weight for edge in run)


def _in_the_end(once: str, at_last: str) -> str:
    return once if once == at_last else f"{once} and, as the same holds of each date in turn, {at_last}"


def runs(path: Sequence[Edge]) -> list[list[Edge]]:
    """The path cut into runs of edges of one claim each; further rounds belong to the run before them.

    There are none where no claim is met.
    """
    found: list[list[Edge]] = []
    waiting: list[Edge] = []
    for edge in path:
        if found and not waiting and edge.tail == edge.head:
            found[-1].append(edge)
            continue
        waiting.append(edge)
        if edge.claim == NO_CLAIM:
            continue
        if found and claim_of(found[-1]) == edge.claim:
            found[-1] += waiting
        else:
            found.append(waiting)
        waiting = []
    if found:
        found[-1] += waiting
    return found


def claim_of(run: Sequence[Edge]) -> int:
    """The number of the claim that a run of edges belongs to."""
    return next(edge.claim for edge in run if edge.claim != NO_CLAIM)


def from_the_best_start(cycle: Sequence[Edge]) -> tuple[Edge, ...]:
    """The cycle from the origin, where it passes there, else from where the least point begins a claim."""
    origin = [index for index, edge in enumerate(cycle) if edge.tail == ORIGIN]
    breaks = [
        index for index, edge in enumerate(cycle) if cycle[index - 1].claim not in (edge.claim, NO_CLAIM)
    ]
    first = min(origin or breaks, key=lambda index: cycle[index].tail, default=0)
    return (*cycle[first:], *cycle[:first])
