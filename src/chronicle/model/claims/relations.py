"""How an event lies to another: relations of time, one record for each word, and causes, which are none.

The event of which something is said is the one that holds the record; ``event`` is the other one. Where a
record has ``part`` and ``event_part``, a claim may be about the start or the end alone of either.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal, Protocol, TypeAlias, TypeVar, cast

from attrs import field, frozen

from chronicle.dates import Duration
from chronicle.model.claims.claimed import Claimed
from chronicle.model.claims.dating import Dating
from chronicle.model.convert import to_duration, to_optional_duration

EventPart: TypeAlias = Literal["start", "end"]
"""The part of an event that a claim is about, where it is not about the whole."""

PARTS: tuple[EventPart, ...] = ("start", "end")

Counting: TypeAlias = Literal["anniversary", "antedated", "postdated"]
"""How the years of a reign are counted: from the day of accession; or by years of the calendar, the one in
which the reign began being the first (antedated), or being none, the next one the first (postdated)."""

EitherWord: TypeAlias = Literal["before", "after", "during", "meets", "overlaps"]
"""A relation that may be one of several that are left open."""

EITHER_WORDS: tuple[EitherWord, ...] = ("before", "after", "during", "meets", "overlaps")

COUNTINGS: tuple[Counting, ...] = ("anniversary", "antedated", "postdated")


def to_each_once(words: Sequence[EitherWord]) -> tuple[EitherWord, ...]:
    """The words, each once."""
    return tuple(dict.fromkeys(words))


class Datable(Protocol):
    """An event, as a relation needs to know it."""

    @property
    def id(self) -> str:
        """The id, empty until the timeline is collected."""
        ...

    @property
    def datings(self) -> tuple[Dating, ...]:
        """The datings."""
        ...


@frozen(kw_only=True)
class ToAnother(Claimed):
    """A claim that names another event."""

    event: Datable | str
    """The other event."""

    @property
    def event_id(self) -> str:
        """The id of the other event."""
        return self.event if isinstance(self.event, str) else self.event.id


@frozen(kw_only=True)
class _Apart(ToAnother):
    at_least: Duration | None = field(default=None, converter=to_optional_duration)
    """The gap between the two is no shorter: "3 days"."""
    at_most: Duration | None = field(default=None, converter=to_optional_duration)
    """The gap between the two is no longer: "2 months"."""
    part: EventPart | None = None
    """Which part of this event is meant: "start" or "end"."""
    event_part: EventPart | None = None
    """Which part of the other event is meant: "start" or "end"."""


@frozen(kw_only=True)
class Before(_Apart):
    """That the event of which it is said came before another, by at least and at most so much."""


@frozen(kw_only=True)
class After(_Apart):
    """That the event of which it is said came after another, by at least and at most so much.

    >>> str(After(event="coup", at_least="3 days").at_least)
    'P3D'
    """


@frozen(kw_only=True)
class During(ToAnother):
    """That the event of which it is said, or a part of it, lies within another."""

    part: EventPart | None = None
    """Which part of this event lies within: "start" or "end"; else all of it."""


@frozen(kw_only=True)
class Meets(ToAnother):
    """That the event of which it is said ends just as another begins, as a king's reign that of the next."""


@frozen(kw_only=True)
class Overlaps(ToAnother):
    """That the event of which it is said and another had some time in common."""


@frozen(kw_only=True)
class Within(ToAnother):
    """That the event of which it is said began not before another did, and at most so much later.

    >>> str(Within(event="election", at_most="3 months").at_most)
    'P3M'
    """

    at_most: Duration = field(converter=to_duration)
    """How much later at most: "3 months"."""
    part: EventPart | None = None
    """Which part of this event is meant: "start" or "end"."""
    event_part: EventPart | None = None
    """Which part of the other event is meant: "start" or "end"."""


@frozen(kw_only=True)
class InYear(ToAnother):
    """That an event lies in the n-th year of a reign, wherever that reign began.

    >>> InYear(event="ramesses_iii", year=8).year
    8
    """

    year: int
    """Which year of the reign; the first is 1."""
    counting: Counting = "anniversary"
    """How the years are counted: anniversary, antedated or postdated."""


@frozen(kw_only=True)
class Either(ToAnother):
    """That one of several relations to another event holds, and nobody says which.

    ``relations`` are the words of the fields that would say each of them by itself.

    Raises:
        ValueError: fewer than two relations are named, or one that there is not.

    >>> Either(event="coup", relations=["before", "after"]).ways[1] == After(event="coup")
    True
    """

    relations: tuple[EitherWord, ...] = field(converter=to_each_once)
    """The fields that would say each of them by itself: ["before", "after"]."""

    def __attrs_post_init__(self) -> None:
        """Refuse what leaves nothing open."""
        if len(self.relations) < _FEWEST_WAYS or not _WAYS.keys() >= set(self.relations):
            raise ValueError(f"two or more of {', '.join(_WAYS)} belong here, not {self.relations!r}")

    @property
    def ways(self) -> tuple[Before | After | During | Meets | Overlaps, ...]:
        """Each of the relations by itself, without the sources."""
        return tuple(_WAYS[word](event=self.event) for word in self.relations)


_FEWEST_WAYS = 2
_WAYS: Mapping[EitherWord, type[Before | After | During | Meets | Overlaps]] = MappingProxyType(
    {"before": Before, "after": After, "during": During, "meets": Meets, "overlaps": Overlaps}
)


@frozen(kw_only=True)
class BecauseOf(ToAnother):
    """That another event is a cause of the one of which it is said; this alone says nothing of time."""


Relation: TypeAlias = Before | After | During | Meets | Overlaps | Within | InYear | Either
"""A claim about the time of two events."""


def to_before(value: Datable | str | Before | Sequence[Datable | str | Before]) -> tuple[Before, ...]:
    """One later event or several."""
    return _each(value, Before)


def to_after(value: Datable | str | After | Sequence[Datable | str | After]) -> tuple[After, ...]:
    """One earlier event or several."""
    return _each(value, After)


def to_during(value: Datable | str | During | Sequence[Datable | str | During]) -> tuple[During, ...]:
    """One surrounding event or several."""
    return _each(value, During)


def to_meets(value: Datable | str | Meets | Sequence[Datable | str | Meets]) -> tuple[Meets, ...]:
    """One following event or several."""
    return _each(value, Meets)


def to_overlaps(
    value: Datable | str | Overlaps | Sequence[Datable | str | Overlaps],
) -> tuple[Overlaps, ...]:
    """One event of the same time or several."""
    return _each(value, Overlaps)


def to_within(value: Within | Sequence[Within]) -> tuple[Within, ...]:
    """One event that was shortly before or several, each with how much at most."""
    return _each(value, Within)


def to_in_year(value: InYear | Sequence[InYear]) -> tuple[InYear, ...]:
    """One year of a reign or several."""
    return _each(value, InYear)


def to_either(value: Either | Sequence[Either]) -> tuple[Either, ...]:
    """One set of relations left open or several."""
    return _each(value, Either)


def to_because_of(
    value: Datable | str | BecauseOf | Sequence[Datable | str | BecauseOf],
) -> tuple[BecauseOf, ...]:
    """One cause or several."""
    return _each(value, BecauseOf)


R = TypeVar("R", bound=ToAnother)


def _each(value: object, record: type[R]) -> tuple[R, ...]:
    """One thing or several, each as a record."""
    if isinstance(value, tuple) and not value:
        return ()  # nine times of ten, and an event asks nine times
    is_several = isinstance(value, (tuple, Sequence)) and not isinstance(value, str)
    items = cast("Sequence[R | Datable | str]", value if is_several else (value,))
    return tuple(item if isinstance(item, record) else record(event=cast("Datable", item)) for item in items)
