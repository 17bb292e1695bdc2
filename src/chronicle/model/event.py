"""Events and what is claimed of them: datings, relations, participations, status.

`Event`, `Dating` and the relations live in one file because they refer to each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as calendar_date
from typing import Literal, TypeAlias

from attrs import field, frozen

from chronicle.dates import DateValue, Duration
from chronicle.model.actor import Actor
from chronicle.model.convert import to_date, to_optional_date, to_optional_duration, to_strs
from chronicle.model.ids import id_of
from chronicle.model.place import Place
from chronicle.model.source import Citation, to_citations

EventKind: TypeAlias = Literal["happening", "process", "state"]
"""A happening lies somewhere within its date; a process goes on for a while; a state fills its date."""

StatusKind: TypeAlias = Literal["reported", "alleged", "denied", "planned", "cancelled"]
"""How the event stands: told as fact, said by somebody, disputed, still ahead, or called off."""

EVENT_KINDS: tuple[EventKind, ...] = ("happening", "process", "state")
STATUS_KINDS: tuple[StatusKind, ...] = ("reported", "alleged", "denied", "planned", "cancelled")


# ---------------------------------------------------------------- when
@frozen(kw_only=True)
class Dating:
    """A date that sources claim for an event.

    ``says`` are the words of the source ("in February"); ``inferred`` tells what was concluded beyond them
    and from what. ``credibility`` grades the claim from 1 (confirmed) to 6 (cannot be judged).

    >>> str(Dating(when="2022-02", says="in February", inferred="the year").when)
    '2022-02'
    """

    when: DateValue = field(converter=to_date)
    says: str | None = None
    inferred: str | None = None
    sources: tuple[Citation, ...] = field(default=(), converter=to_citations)
    credibility: int | None = None


@frozen(kw_only=True)
class Undated:
    """That no date is known, why, and the bounds that sources support all the same.

    ``not_before`` and ``not_after`` are a terminus post quem and ante quem: the event lies somewhere in
    between, and is never dated by them.

    >>> str(Undated(reason="the article gives no date", not_after="2022-05-20").not_after)
    '2022-05-20'
    """

    reason: str
    not_before: DateValue | None = field(default=None, converter=to_optional_date)
    not_after: DateValue | None = field(default=None, converter=to_optional_date)
    says: str | None = None
    inferred: str | None = None
    sources: tuple[Citation, ...] = field(default=(), converter=to_citations)


DatingLike: TypeAlias = Dating | str | calendar_date | DateValue
"""What may stand where a dating is meant: a date alone, or a dating with its sources."""


def to_when(value: Undated | DatingLike | Sequence[DatingLike]) -> tuple[Dating, ...] | Undated:
    """One dating, several, or none with its reason.

    >>> [str(dating.when) for dating in to_when(["2022-02-17", Dating(when="2022-02-16")])]
    ['2022-02-17', '2022-02-16']
    """
    if isinstance(value, Undated):
        return value
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(_dating(item) for item in value)
    return (_dating(value),)


def _dating(value: DatingLike) -> Dating:
    return value if isinstance(value, Dating) else Dating(when=value)


# ---------------------------------------------------------------- who, and how it stands
@frozen(kw_only=True)
class Participation:
    """An actor's part in an event: it acted *as* something ("foreign minister of Mali")."""

    actor: Actor | str
    role: str | None = None

    @property
    def actor_id(self) -> str:
        """The id of the actor."""
        return id_of(self.actor)


ActorLike: TypeAlias = Actor | Participation | str


def to_participations(
    value: ActorLike | Sequence[ActorLike] | Mapping[Actor | str, str | None],
) -> tuple[Participation, ...]:
    """An actor, a list of actors, or actors with their roles.

    >>> to_participations({"keita": "overthrown"})
    (Participation(actor='keita', role='overthrown'),)
    """
    if isinstance(value, Mapping):
        return tuple(Participation(actor=actor, role=role) for actor, role in value.items())
    if isinstance(value, (Actor, Participation, str)):
        return (_participation(value),)
    return tuple(_participation(item) for item in value)


def _participation(value: ActorLike) -> Participation:
    return value if isinstance(value, Participation) else Participation(actor=value)


def to_actor_refs(value: Actor | str | Sequence[Actor | str]) -> tuple[Actor | str, ...]:
    """One actor or several, as references."""
    return (value,) if isinstance(value, (Actor, str)) else tuple(value)


def to_place_refs(value: Place | str | Sequence[Place | str]) -> tuple[Place | str, ...]:
    """One place or several, as references."""
    return (value,) if isinstance(value, (Place, str)) else tuple(value)


@frozen(kw_only=True)
class Status:
    """How an event stands, and by whose word: ``Status(kind="alleged", by=[france])``."""

    kind: StatusKind = "reported"
    by: tuple[Actor | str, ...] = field(default=(), converter=to_actor_refs)

    @property
    def by_ids(self) -> tuple[str, ...]:
        """The ids of the actors by whose word it stands so."""
        return tuple(id_of(actor) for actor in self.by)


REPORTED = Status()
"""Told as fact: how an event stands where nothing else is said."""


def to_status(value: Status | StatusKind) -> Status:
    """A status from its word alone, or with the actors whose word it is."""
    return value if isinstance(value, Status) else Status(kind=value)


# ---------------------------------------------------------------- relations
@frozen(kw_only=True)
class Before:
    """That the event of which it is said came before another, by at least and at most so much."""

    event: Event | str
    at_least: Duration | None = field(default=None, converter=to_optional_duration)
    at_most: Duration | None = field(default=None, converter=to_optional_duration)
    says: str | None = None
    inferred: str | None = None
    sources: tuple[Citation, ...] = field(default=(), converter=to_citations)
    credibility: int | None = None

    @property
    def event_id(self) -> str:
        """The id of the other event."""
        return id_of(self.event)


@frozen(kw_only=True)
class After:
    """That the event of which it is said came after another, by at least and at most so much.

    >>> str(After(event="coup", at_least="3 days").at_least)
    'P3D'
    """

    event: Event | str
    at_least: Duration | None = field(default=None, converter=to_optional_duration)
    at_most: Duration | None = field(default=None, converter=to_optional_duration)
    says: str | None = None
    inferred: str | None = None
    sources: tuple[Citation, ...] = field(default=(), converter=to_citations)
    credibility: int | None = None

    @property
    def event_id(self) -> str:
        """The id of the other event."""
        return id_of(self.event)


@frozen(kw_only=True)
class During:
    """That the event of which it is said lies within another."""

    event: Event | str
    says: str | None = None
    inferred: str | None = None
    sources: tuple[Citation, ...] = field(default=(), converter=to_citations)
    credibility: int | None = None

    @property
    def event_id(self) -> str:
        """The id of the other event."""
        return id_of(self.event)


Relation: TypeAlias = Before | After | During


def to_before(value: Event | str | Before | Sequence[Event | str | Before]) -> tuple[Before, ...]:
    """One later event or several."""
    items = (value,) if isinstance(value, (Event, str, Before)) else value
    return tuple(item if isinstance(item, Before) else Before(event=item) for item in items)


def to_after(value: Event | str | After | Sequence[Event | str | After]) -> tuple[After, ...]:
    """One earlier event or several."""
    items = (value,) if isinstance(value, (Event, str, After)) else value
    return tuple(item if isinstance(item, After) else After(event=item) for item in items)


def to_during(value: Event | str | During | Sequence[Event | str | During]) -> tuple[During, ...]:
    """One surrounding event or several."""
    items = (value,) if isinstance(value, (Event, str, During)) else value
    return tuple(item if isinstance(item, During) else During(event=item) for item in items)


# ---------------------------------------------------------------- the event
@frozen(kw_only=True, eq=False, repr=False)
class Event:
    """Something that happened (CIDOC CRM E5, PROV activity).

    ``short`` is a title for narrow places. ``sources`` support whatever has no source of its own.
    ``key`` marks the events that a picture emphasises; a ``private`` event leaves no trace in any output.
    ``part_of`` is the event that this one belongs to, as a statement belongs to a meeting.

    Raises:
        EdtfError: the text of ``when`` is no date.

    >>> coup = Event(title="Officers overthrow President Keïta", when="2020-08")
    >>> str(coup.when[0].when)
    '2020-08'
    """

    title: str
    short: str | None = None
    when: tuple[Dating, ...] | Undated = field(default=(), converter=to_when)
    kind: EventKind = "happening"
    status: Status = field(default=REPORTED, converter=to_status)
    actors: tuple[Participation, ...] = field(default=(), converter=to_participations)
    where: tuple[Place | str, ...] = field(default=(), converter=to_place_refs)
    part_of: Event | str | None = None
    before: tuple[Before, ...] = field(default=(), converter=to_before)
    after: tuple[After, ...] = field(default=(), converter=to_after)
    during: tuple[During, ...] = field(default=(), converter=to_during)
    sources: tuple[Citation, ...] = field(default=(), converter=to_citations)
    tags: tuple[str, ...] = field(default=(), converter=to_strs)
    key: bool = False
    private: bool = False
    note: str | None = None
    url: str | None = None
    image: str | None = None
    id: str = ""

    def __repr__(self) -> str:
        return f"Event({self.id or self.title!r})"

    @property
    def datings(self) -> tuple[Dating, ...]:
        """The datings, none where the event is undated."""
        return () if isinstance(self.when, Undated) else self.when

    @property
    def undated(self) -> Undated | None:
        """Why there is no date, None where there is one."""
        return self.when if isinstance(self.when, Undated) else None

    @property
    def relations(self) -> tuple[Relation, ...]:
        """All that is said of its order: before, after and during, in this order."""
        return (*self.before, *self.after, *self.during)

    @property
    def part_of_id(self) -> str | None:
        """The id of the event that this one belongs to."""
        return None if self.part_of is None else id_of(self.part_of)

    @property
    def where_ids(self) -> tuple[str, ...]:
        """The ids of the places."""
        return tuple(id_of(place) for place in self.where)
