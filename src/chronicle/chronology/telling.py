"""Claims and contradictions in words that can be printed: one sentence for each claim, its sources behind it.

No sentence says more than its claim. A contradiction is told as a walk round its cycle: each sentence is a
claim and what follows from it and those before, and the last line says what would have to be true.
"""

from collections.abc import Sequence

from attrs import frozen

from chronicle.chronology.bounds import Points
from chronicle.chronology.claims import Claim, PartOf
from chronicle.chronology.network import NO_CLAIM, Edge
from chronicle.chronology.system import ORIGIN, Clash
from chronicle.chronology.ticks import TICKS_PER_SECOND
from chronicle.chronology.time_words import instant_in_words, length_in_words, seconds_in_words
from chronicle.dates import Duration
from chronicle.dates import format as format_date
from chronicle.model import After, Before, Citation, Dating, During, Timeline, Undated


@frozen(kw_only=True)
class Contradiction:
    """Claims that cannot all be true, and the walk that shows it.

    Each step of the walk is a claim and a sentence that says what follows; a claim may be met twice.
    ``excess_s`` is by how many whole seconds the claims miss each other.
    """

    steps: tuple[tuple[Claim, str], ...]
    conclusion: str
    excess_s: int

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims, each once, in the order in which the walk meets them."""
        found: list[Claim] = []
        for claim, _ in self.steps:
            if claim not in found:
                found.append(claim)
        return tuple(found)

    @property
    def text(self) -> str:
        """The whole proof as a printable paragraph: numbered sentences, and the conclusion."""
        count = len(self.claims)
        opening = "This statement cannot" if count == 1 else f"These {count} statements cannot all"
        numbered = [f"{number}. {sentence}" for number, (_, sentence) in enumerate(self.steps, start=1)]
        return "\n".join([f"{opening} be true:", *numbered, f"So {self.conclusion}."])


@frozen(kw_only=True)
class Teller:
    """Whoever tells claims of a timeline, knowing titles, kinds and sources."""

    timeline: Timeline
    claims: Sequence[Claim]
    points: Points

    def sentence(self, claim: Claim) -> str:
        """A claim as a sentence without its full stop, its sources in brackets."""
        return f"{self._statement(claim)} ({self._support(claim)})"

    def title(self, event: str) -> str:
        """The title of an event, in quotation marks."""
        return f"“{self.timeline.events[event].title}”"

    # ------------------------------------------------------------ one claim
    def _statement(self, claim: Claim) -> str:
        subject = self.title(claim.event)
        match claim.said:
            case Dating(when=when):
                return f"{subject} is dated {format_date(when)}"
            case Undated(not_before=first, not_after=last):
                limits = [
                    f"not {word} {format_date(date)}"
                    for word, date in (("before", first), ("after", last))
                    if date is not None
                ]
                return f"{subject} lies {' and '.join(limits)}"
            case Before(at_least=least, at_most=most):
                verb = "began" if self._is_process(claim.event) else "came"
                return f"{subject} {verb} {_apart(least, most)}before {self.title(claim.said.event_id)}"
            case After(at_least=least, at_most=most):
                began = " began" if self._is_process(claim.said.event_id) else ""
                return f"{subject} came {_apart(least, most)}after {self.title(claim.said.event_id)}{began}"
            case During():
                verb = "began during" if self._is_process(claim.event) else "lies within"
                return f"{subject} {verb} {self.title(claim.said.event_id)}"
            case PartOf():
                return f"{subject} is part of {self.title(claim.said.event_id)}"

    def _is_process(self, event: str) -> bool:
        return self.timeline.events[event].kind == "process"

    def _support(self, claim: Claim) -> str:
        said = claim.said
        says, inferred = (None, None) if isinstance(said, PartOf) else (said.says, said.inferred)
        words = f"“{says}”, " if says else ""
        cited = "; ".join(self._citation(citation) for citation in claim.sources) or "no source given"
        return f"{words}{cited}; inferred: {inferred}" if inferred else words + cited

    def _citation(self, citation: Citation) -> str:
        source = self.timeline.sources.get(citation.source_id)
        if source is None:
            return ", ".join(part for part in (citation.source_id, citation.locator) if part)
        by = " and ".join(source.author) or source.publisher
        return ", ".join(part for part in (by, source.title, citation.locator) if part)

    # ------------------------------------------------------------ a contradiction
    def contradiction(self, clash: Clash) -> Contradiction:
        """A clash as a contradiction told in words."""
        steps = _steps(clash.cycle)
        is_dated = any(edge.tail == ORIGIN for edge in clash.cycle)
        tell = self._dated_walk if is_dated else self._floating_walk
        excess = -sum(edge.weight for edge in clash.cycle) // TICKS_PER_SECOND
        last = steps[-1][-1].tail if is_dated else steps[0][0].tail
        return Contradiction(
            steps=tuple(
                (self.claims[_claim_of(step)], f"{sentence}.")
                for step, sentence in zip(steps, tell(steps), strict=True)
            ),
            conclusion=" ".join(
                part
                for part in (
                    self._title_at(last),
                    "would have to come",
                    seconds_in_words(excess),
                    "before itself",
                )
                if part
            ),
            excess_s=excess,
        )

    def _dated_walk(self, steps: Sequence[Sequence[Edge]]) -> list[str]:
        """From the origin and back to it: each step says how late something can be, the last how early."""
        sentences: list[str] = []
        reached = 0
        for step in steps[:-1]:
            reached += sum(edge.weight for edge in step)
            by = instant_in_words(reached, is_end=self._is_end(step[-1].head))
            sentences.append(f"{self._told(step)}, so {self._passed(step[-1].head)} by {by}")
        final = steps[-1]
        if len(steps) == 1:
            return [self._told(final)]
        at = instant_in_words(-final[-1].weight, is_end=False)
        verb = "was not over before" if self._is_end(final[-1].tail) else "did not begin before"
        sentences.append(f"{self._told(final)}, so {self._title_at(final[-1].tail)} {verb} {at}")
        return sentences

    def _floating_walk(self, steps: Sequence[Sequence[Edge]]) -> list[str]:
        """From an event and back to it: each step says how far before or after it something lies."""
        sentences: list[str] = []
        first, reached = self._title_at(steps[0][0].tail), 0
        for step in steps:
            is_first, reached = not sentences, reached + sum(edge.weight for edge in step)
            so = "" if is_first else self._distance(step[-1].head, first, reached)
            sentences.append(self._told(step) + so)
        return sentences

    def _distance(self, point: int, first: str, reached: int) -> str:
        """How far a point lies before or after the first event; nothing where it is that event's own."""
        event = self._title_at(point)
        if event == first or abs(reached) < TICKS_PER_SECOND:
            return ""
        if reached < 0:
            return (
                f", so {event} came at least {seconds_in_words(-reached // TICKS_PER_SECOND)} before {first}"
            )
        return f", so {event} came at most {seconds_in_words(-(-reached // TICKS_PER_SECOND))} after {first}"

    def _told(self, step: Sequence[Edge]) -> str:
        return self.sentence(self.claims[_claim_of(step)])

    def _passed(self, point: int) -> str:
        return f"{self._title_at(point)} {'was over' if self._is_end(point) else 'had begun'}"

    def _title_at(self, point: int) -> str:
        event = self.points.event_at(point)
        return "the origin of the axis" if event is None else self.title(event)

    def _is_end(self, point: int) -> bool:
        return point != ORIGIN and not self.points.is_start(point)


def _apart(least: Duration | None, most: Duration | None) -> str:
    limits = [
        f"at {word} {length_in_words(length)}"
        for word, length in (("least", least), ("most", most))
        if length is not None
    ]
    return f"{' and '.join(limits)} " if limits else ""


def _steps(cycle: Sequence[Edge]) -> list[list[Edge]]:
    """The cycle cut into runs of edges of one claim; what holds in any case belongs to what follows it.

    It starts at the origin where it passes there, else where the event with the lowest number is left.
    """
    origin = [index for index, edge in enumerate(cycle) if edge.tail == ORIGIN]
    breaks = [
        index for index, edge in enumerate(cycle) if cycle[index - 1].claim not in (edge.claim, NO_CLAIM)
    ]
    first = min(origin or breaks, key=lambda index: cycle[index].tail, default=0)
    steps: list[list[Edge]] = []
    waiting: list[Edge] = []
    for edge in (*cycle[first:], *cycle[:first]):
        waiting.append(edge)
        if edge.claim == NO_CLAIM:
            continue
        if steps and _claim_of(steps[-1]) == edge.claim:
            steps[-1] += waiting
        else:
            steps.append(waiting)
        waiting = []
    steps[-1] += waiting
    return steps


def _claim_of(step: Sequence[Edge]) -> int:
    return next(edge.claim for edge in step if edge.claim != NO_CLAIM)
