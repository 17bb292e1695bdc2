"""Timeline → claims: every dating and every relation that it states, as one flat list in an order of its own.

The order does not depend on the order of the events in the file, so that nothing computed from it does. What
the claims mean as numbers is the business of `bounds`, what they say in words that of `telling`.
"""

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypeVar

from attrs import frozen

from chronicle.dates import DateValue
from chronicle.model import After, Before, Citation, Dating, During, Event, Timeline, Undated

ClaimField: TypeAlias = Literal["when", "before", "after", "during", "part_of"]


@frozen
class PartOf:
    """That an event belongs to a whole, as a statement belongs to a meeting: it lies within it."""

    event_id: str


R = TypeVar("R", Before, After, During)

Statement: TypeAlias = Dating | Undated | Before | After | During | PartOf
"""What a claim can say of an event."""


@frozen(kw_only=True)
class Claim:
    """One statement about one event, with the citations that support it, and the field where it stands.

    ``sources`` are the statement's own, or those of its event where it has none. ``index`` is the place in
    the field's list, None where the field holds one thing.
    """

    event: str
    field: ClaimField
    index: int | None = None
    said: Statement
    sources: tuple[Citation, ...] = ()

    @property
    def other(self) -> str | None:
        """The id of the other event, where the statement relates two."""
        return None if isinstance(self.said, (Dating, Undated)) else self.said.event_id

    @property
    def dates(self) -> tuple[DateValue, ...]:
        """The dates that it names."""
        match self.said:
            case Dating(when=when):
                return (when,)
            case Undated(not_before=first, not_after=last):
                return tuple(date for date in (first, last) if date is not None)
            case _:
                return ()

    @property
    def credibility(self) -> int | None:
        """The grade of the claim, from 1 (confirmed) to 6 (cannot be judged)."""
        return None if isinstance(self.said, (Undated, PartOf)) else self.said.credibility

    @property
    def is_relation(self) -> bool:
        """Whether it relates two events, rather than dating one."""
        return self.other is not None


def claims_of(timeline: Timeline) -> tuple[Claim, ...]:
    """Every claim about time in a timeline, sorted by event, by field and by the other event.

    Relations to events that the timeline does not hold are left out.

    >>> from chronicle.model import collect
    >>> coup = Event(title="Coup", when="2020-08")
    >>> talks = Event(title="Talks", after=coup)
    >>> claims = claims_of(collect({"coup": coup, "talks": talks}))
    >>> [(claim.event, claim.field, claim.other) for claim in claims]
    [('coup', 'when', None), ('talks', 'after', 'coup')]
    """
    return tuple(
        claim
        for _, event in sorted(timeline.events.items())
        for claim in _claims_about(event)
        if claim.other is None or claim.other in timeline.events
    )


def _claims_about(event: Event) -> list[Claim]:
    claims = [_claim(event, "when", index, dating) for index, dating in enumerate(event.datings)]
    if event.undated is not None and (event.undated.not_before or event.undated.not_after) is not None:
        claims.append(_claim(event, "when", None, event.undated))
    claims += [_claim(event, "after", index, said) for index, said in _sorted(event.after)]
    claims += [_claim(event, "before", index, said) for index, said in _sorted(event.before)]
    claims += [_claim(event, "during", index, said) for index, said in _sorted(event.during)]
    if event.part_of_id is not None:
        claims.append(_claim(event, "part_of", None, PartOf(event.part_of_id)))
    return claims


def _sorted(said: Sequence[R]) -> list[tuple[int, R]]:
    """The relations of one field by the other event, each with its place in the field."""
    return sorted(enumerate(said), key=lambda pair: (pair[1].event_id, pair[0]))


def _claim(event: Event, field: ClaimField, index: int | None, said: Statement) -> Claim:
    own = () if isinstance(said, PartOf) else said.sources
    return Claim(event=event.id, field=field, index=index, said=said, sources=own or event.sources)
