"""Timeline → claims: every dating and every relation that it states, as one flat list in an order of its own.

The order does not depend on the order of the events in the file, so that nothing computed from it does. What
the claims mean as numbers is the business of `bounds`, what they say in words that of `telling`.
"""

from collections.abc import Container, Iterator, Sequence
from typing import Literal, TypeAlias, cast

from attrs import frozen

from chronicle.dates import DateValue
from chronicle.model import (
    RELATION_FIELDS,
    Attested,
    Citation,
    Claimed,
    Dating,
    Event,
    Lasts,
    Rank,
    Relation,
    Timeline,
    ToAnother,
    Undated,
)

ClaimField: TypeAlias = Literal[
    "when",
    "lasts",
    "attested",
    "after",
    "before",
    "during",
    "meets",
    "overlaps",
    "within",
    "in_year",
    "either",
    "part_of",
    "sources",
]


@frozen
class PartOf:
    """That an event belongs to a whole, as a statement belongs to a meeting: it lies within it."""

    event_id: str


@frozen
class Published:
    """That a source tells of an event, and was published on a day: the event had begun by then."""

    when: DateValue


Statement: TypeAlias = Dating | Undated | Lasts | Attested | Relation | PartOf | Published
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
        return self.said.event_id if isinstance(self.said, (ToAnother, PartOf)) else None

    @property
    def dates(self) -> tuple[DateValue, ...]:
        """The dates that it names."""
        match self.said:
            case Dating(when=when) | Attested(when=when) | Published(when=when):
                return (when,)
            case Undated(not_before=first, not_after=last):
                return tuple(date for date in (first, last) if date is not None)
            case _:
                return ()

    @property
    def credibility(self) -> int | None:
        """The grade of the claim, from 1 (confirmed) to 6 (cannot be judged)."""
        return self.said.credibility if isinstance(self.said, Claimed) else None

    @property
    def rank(self) -> Rank:
        """What a person decided about it."""
        return self.said.rank if isinstance(self.said, Claimed) else "normal"

    @property
    def is_implied(self) -> bool:
        """Whether nobody says so: it follows from the day on which a source was published."""
        return isinstance(self.said, Published)

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
    events = timeline.events
    return tuple(claim for key in sorted(events) for claim in _claims_about(events[key], events))


def _claims_about(event: Event, events: Container[str]) -> list[Claim]:
    claims = [_claim(event, "when", index, dating) for index, dating in enumerate(event.datings)]
    if event.undated is not None and (event.undated.not_before or event.undated.not_after) is not None:
        claims.append(_claim(event, "when", None, event.undated))
    for name in _BY_ITSELF:
        claims += [_claim(event, name, index, said) for index, said in enumerate(getattr(event, name))]
    for name in _BY_ANOTHER:
        said: Sequence[Relation] = getattr(event, name)
        if said:
            claims += [
                _claim(event, name, index, one) for index, one in _sorted(said) if one.event_id in events
            ]
    if event.part_of_id is not None and event.part_of_id in events:
        claims.append(_claim(event, "part_of", None, PartOf(event.part_of_id)))
    return claims


_BY_ITSELF: tuple[ClaimField, ...] = ("lasts", "attested")
_BY_ANOTHER = cast("tuple[ClaimField, ...]", tuple(sorted(RELATION_FIELDS)))


def _sorted(said: Sequence[Relation]) -> list[tuple[int, Relation]]:
    """The relations of one field by the other event, each with its place in the field."""
    if len(said) == 1:
        return [(0, said[0])]
    return sorted(enumerate(said), key=lambda pair: (pair[1].event_id, pair[0]))


def _claim(event: Event, field: ClaimField, index: int | None, said: Statement) -> Claim:
    own = () if isinstance(said, PartOf | Published) else said.sources
    return Claim(event=event.id, field=field, index=index, said=said, sources=own or event.sources)


# ---------------------------------------------------------------- what follows from the day of publication
def implied_claims_of(timeline: Timeline) -> tuple[Claim, ...]:
    """For each event and each source that tells of it: that it had begun when the source was published.

    What is planned or called off may lie ahead of what tells of it, and so may what only some claims speak
    of, so only the sources of the event itself and of its datings count.

    >>> from chronicle.model import Source, collect
    >>> paper = Source(title="Paper", published="2020-08-19")
    >>> told = collect({"paper": paper, "coup": Event(title="Coup", sources=paper)})
    >>> [(claim.event, str(claim.dates[0])) for claim in implied_claims_of(told)]
    [('coup', '2020-08-19')]
    """
    dated = {key: source.published for key, source in timeline.sources.items() if source.published}
    return tuple(
        Claim(
            event=event.id,
            field="sources",
            said=Published(when=dated[citation.source_id]),
            sources=(citation,),
        )
        for _, event in sorted(timeline.events.items())
        if event.status.kind not in _AHEAD
        for citation in _told_by(event)
        if citation.source_id in dated
    )


_AHEAD = frozenset({"planned", "cancelled"})


def _told_by(event: Event) -> Iterator[Citation]:
    """The citations of the event itself and of its datings, one for each source."""
    cited = (*event.sources, *(citation for dating in event.datings for citation in dating.sources))
    yield from {citation.source_id: citation for citation in reversed(cited)}.values()
