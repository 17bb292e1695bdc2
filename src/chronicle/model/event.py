"""Events: what happened, who took part and as what, how it stands, and all that is claimed of its time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

from attrs import evolve, field, frozen

from chronicle.model.actor import Actor
from chronicle.model.claims.dating import Attested, Dating, Lasts, Undated, to_attested, to_lasts, to_when
from chronicle.model.claims.relations import (
    After,
    BecauseOf,
    Before,
    During,
    Either,
    InYear,
    Meets,
    Overlaps,
    Relation,
    Within,
    to_after,
    to_because_of,
    to_before,
    to_during,
    to_either,
    to_in_year,
    to_meets,
    to_overlaps,
    to_within,
)
from chronicle.model.convert import to_strs
from chronicle.model.ids import id_of
from chronicle.model.place import Place
from chronicle.model.source import Citation, to_citations

EventKind: TypeAlias = Literal["happening", "process", "state"]
"""A happening lies somewhere within its date; a process goes on for a while; a state fills its date."""

StatusKind: TypeAlias = Literal["reported", "alleged", "denied", "planned", "cancelled"]
"""How the event stands: told as fact, said by somebody, disputed, still ahead, or called off."""

EVENT_KINDS: tuple[EventKind, ...] = ("happening", "process", "state")
STATUS_KINDS: tuple[StatusKind, ...] = ("reported", "alleged", "denied", "planned", "cancelled")


# ---------------------------------------------------------------- who, and how it stands
@frozen(kw_only=True)
class Participation:
    """An actor's part in an event: it acted *as* something ("foreign minister of Mali")."""

    actor: Actor | str
    """Who took part."""
    role: str | None = None
    """As what: "foreign minister of Mali", "overthrown"."""

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
    if not isinstance(value, tuple) and isinstance(value, Mapping):
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
    """How it stands: reported, alleged, denied, planned or cancelled."""
    by: tuple[Actor | str, ...] = field(default=(), converter=to_actor_refs)
    """By whose word it stands so: one actor or several."""

    @property
    def by_ids(self) -> tuple[str, ...]:
        """The ids of the actors by whose word it stands so."""
        return tuple(id_of(actor) for actor in self.by)


REPORTED = Status()
"""Told as fact: how an event stands where nothing else is said."""


def to_status(value: Status | StatusKind) -> Status:
    """A status from its word alone, or with the actors whose word it is."""
    return value if isinstance(value, Status) else Status(kind=value)


# ---------------------------------------------------------------- the event
RELATION_FIELDS: Mapping[str, type[Relation]] = MappingProxyType(
    {
        "before": Before,
        "after": After,
        "during": During,
        "meets": Meets,
        "overlaps": Overlaps,
        "within": Within,
        "in_year": InYear,
        "either": Either,
    }
)
"""The fields that relate an event to others in time, and the record of each."""

AnyClaim: TypeAlias = Dating | Undated | Lasts | Attested | Relation | BecauseOf
"""Whatever is claimed of an event."""


@frozen(kw_only=True, eq=False, repr=False)
class Event:
    """Something that happened (CIDOC CRM E5, PROV activity).

    ``short`` is a title for narrow places. ``sources`` support whatever has no source of its own.
    ``key`` marks the events that a picture emphasises; a ``private`` event leaves no trace in any output.
    ``part_of`` is the event that this one belongs to, as a statement belongs to a meeting; ``because_of``
    are its causes.

    Raises:
        EdtfError: the text of ``when`` is no date.

    >>> coup = Event(title="Officers overthrow President Keïta", when="2020-08")
    >>> str(coup.when[0].when)
    '2020-08'
    """

    title: str
    """What happened, as a short sentence without its date."""
    short: str | None = None
    """A shorter title, for narrow places."""
    when: tuple[Dating, ...] | Undated = field(default=(), converter=to_when)
    """When: "2020-08-18", "1985~", "late August 2020", a `Dating`, several of them, or `Undated`."""
    kind: EventKind = "happening"
    """A happening lies somewhere within its date, a process goes on for a while, a state fills its date."""
    status: Status = field(default=REPORTED, converter=to_status)
    """How it stands: reported, alleged, denied, planned, cancelled, or a `Status` that says by whom."""
    actors: tuple[Participation, ...] = field(default=(), converter=to_participations)
    """Who took part: actors, or a mapping from actor to role, {keita: "overthrown"}."""
    where: tuple[Place | str, ...] = field(default=(), converter=to_place_refs)
    """Where: one place or several."""
    part_of: Event | str | None = None
    """The event that this one belongs to, as a statement belongs to a meeting."""
    before: tuple[Before, ...] = field(default=(), converter=to_before)
    """What it came before: events, or `Before` with a gap and sources."""
    after: tuple[After, ...] = field(default=(), converter=to_after)
    """What it came after: events, or `After` with a gap and sources."""
    during: tuple[During, ...] = field(default=(), converter=to_during)
    """What it lies within: events, or `During`."""
    meets: tuple[Meets, ...] = field(default=(), converter=to_meets)
    """What began just as it ended, as one reign follows another."""
    overlaps: tuple[Overlaps, ...] = field(default=(), converter=to_overlaps)
    """What it had some time in common with."""
    within: tuple[Within, ...] = field(default=(), converter=to_within)
    """What it followed shortly: `Within(event=election, at_most="3 months")`."""
    in_year: tuple[InYear, ...] = field(default=(), converter=to_in_year)
    """The year of a reign in which it lies: `InYear(event=reign, year=8)`."""
    either: tuple[Either, ...] = field(default=(), converter=to_either)
    """Relations of which one holds: `Either(event=coup, relations=["before", "after"])`."""
    lasts: tuple[Lasts, ...] = field(default=(), converter=to_lasts)
    """How long it lasted: "54 years", or `Lasts` with at least and at most."""
    attested: tuple[Attested, ...] = field(default=(), converter=to_attested)
    """A day on which a source attests it: it had begun by then and was not over."""
    because_of: tuple[BecauseOf, ...] = field(default=(), converter=to_because_of)
    """Its causes; they are held against time, and order nothing."""
    sources: tuple[Citation, ...] = field(default=(), converter=to_citations)
    """What supports whatever has no source of its own: sources, or `source.cite(…)`."""
    tags: tuple[str, ...] = field(default=(), converter=to_strs)
    """Words to choose events by."""
    key: bool = False
    """Whether pictures emphasise it."""
    private: bool = False
    """Whether it leaves no trace in any output."""
    note: str | None = None
    """A word for the reader."""
    url: str | None = None
    """A web address about it."""
    image: str | None = None
    """The path or the address of a picture."""
    id: str = ""

    def __repr__(self) -> str:
        return f"Event({self.id or self.title!r})"

    @property
    def datings(self) -> tuple[Dating, ...]:
        """The datings, none where the event is undated."""
        return () if isinstance(self.when, Undated) else self.when

    @property
    def standing_datings(self) -> tuple[Dating, ...]:
        """The datings that are told: those that nobody ruled out, or all where none is left."""
        datings = self.datings
        if len(datings) == 1:
            return datings
        return tuple(dating for dating in datings if dating.rank != "deprecated") or datings

    @property
    def undated(self) -> Undated | None:
        """Why there is no date, None where there is one."""
        return self.when if isinstance(self.when, Undated) else None

    @property
    def relations(self) -> tuple[Relation, ...]:
        """All that is said of its time by way of other events, field by field; causes say nothing of it."""
        relations: list[Relation] = []
        for name in RELATION_FIELDS:
            relations += getattr(self, name)
        return tuple(relations)

    @property
    def claims(self) -> tuple[AnyClaim, ...]:
        """Every claim about it, those about its time first."""
        undated = () if self.undated is None else (self.undated,)
        return (
            *self.datings,
            *undated,
            *self.lasts,
            *self.attested,
            *self.relations,
            *self.because_of,
        )

    @property
    def part_of_id(self) -> str | None:
        """The id of the event that this one belongs to."""
        return None if self.part_of is None else id_of(self.part_of)

    @property
    def where_ids(self) -> tuple[str, ...]:
        """The ids of the places."""
        return tuple(id_of(place) for place in self.where)


def with_each_claim(event: Event, change: Callable[[AnyClaim], AnyClaim | None]) -> Event:
    """The event with each of its claims as a function changes it; None leaves the claim out."""
    changed: dict[str, Any] = {}
    for name in ("when", *RELATION_FIELDS, "lasts", "attested", "because_of"):
        said: Undated | tuple[AnyClaim, ...] = getattr(event, name)
        if isinstance(said, Undated):
            changed[name] = change(said) or ()
        elif said:
            changed[name] = tuple(kept for claim in said if (kept := change(claim)) is not None)
    return evolve(event, **changed)
