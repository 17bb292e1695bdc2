"""What is said of an event besides its date: its title, how it stands, who took part, where, before what."""

from chronicle.dates import Duration
from chronicle.model import (
    After,
    Attested,
    BecauseOf,
    Before,
    During,
    Either,
    Event,
    EventPart,
    InYear,
    Lasts,
    Meets,
    Overlaps,
    Place,
    Relation,
    Timeline,
    Within,
)
from chronicle.wording.days import in_words
from chronicle.wording.notes import Notes
from chronicle.wording.phrase import Phrase, enumerated, joined, quoted, words


def title_phrase(event: Event, notes: Notes, *, short: bool = False) -> Phrase:
    """The title, or the short one where there is one and it is asked for, with the numbers of its sources."""
    title = event.short if short and event.short else event.title
    return (*words(title), *notes.raised(event.sources))


def status_phrase(event: Event, timeline: Timeline) -> Phrase:
    """How an event stands, and by whose word; empty for what is plainly reported.

    >>> from chronicle.model import Actor, Status, collect
    >>> france = Actor(name="France")
    >>> claim = Event(title="Mercenaries", status=Status(kind="alleged", by=france))
    >>> timeline = collect({"france": france, "claim": claim})
    >>> status_phrase(timeline.events["claim"], timeline)
    (Piece(text='alleged by France', style='plain'),)
    """
    if event.status.kind == "reported":
        return ()
    names = enumerated([timeline.actors[name].name for name in event.status.by_ids])
    return words(f"{event.status.kind} by {names}" if names else event.status.kind)


def relation_phrases(event: Event, timeline: Timeline, notes: Notes | None = None) -> tuple[Phrase, ...]:
    """Where an event stands against others, one phrase for each statement: after “Coup”.

    >>> from chronicle.model import collect
    >>> coup = Event(title="Coup", when="2020-08")
    >>> talks = Event(title="Talks", after=After(event=coup, at_least="3 days"))
    >>> timeline = collect({"coup": coup, "talks": talks})
    >>> relation_phrases(timeline.events["talks"], timeline)[0][0].text
    'at least 3 days after “Coup”'
    """
    return tuple(
        (*words(_relation(relation, timeline)), *(() if notes is None else notes.raised(relation.sources)))
        for relation in event.relations
    )


def participation_phrase(event: Event, timeline: Timeline) -> Phrase:
    """Who took part and as what: by the role in this event, else by the office held."""
    people: list[Phrase] = []
    for part in event.actors:
        actor = timeline.actors[part.actor_id]
        role = part.role or actor.office
        people.append(words(f"{actor.name} ({role})" if role else actor.name))
    return joined(people, "; ")


def place_phrase(event: Event, timeline: Timeline) -> Phrase:
    """Where it happened, with the country where that says more."""
    return words(enumerated([_place(timeline.places[name]) for name in event.where_ids]))


def name_of(event_id: str, timeline: Timeline) -> str:
    """An event as another speaks of it: its short title or its title, in quotation marks."""
    event = timeline.events[event_id]
    return quoted(event.short or event.title)


def _place(place: Place) -> str:
    return f"{place.name} ({place.country})" if place.country and place.country != place.name else place.name


def _relation(relation: Relation, timeline: Timeline) -> str:
    other = name_of(relation.event_id, timeline)
    match relation:
        case Before() | After():
            word = "before" if isinstance(relation, Before) else "after"
            apart = _limits(relation.at_least, relation.at_most)
            said = " ".join(part for part in (apart, word, f"{_of(relation.event_part)}{other}") if part)
        case During():
            said = f"during {other}"
        case Meets():
            said = f"ending as {other} begins"
        case Overlaps():
            said = f"for some time together with {other}"
        case Within(at_most=most):
            said = f"within {in_words(most)} of {_of(relation.event_part or 'start')}{other}"
        case InYear(year=year):
            said = f"in year {year} of {other}"
        case Either():
            said = " or ".join(_relation(way, timeline) for way in relation.ways)
    own = None if isinstance(relation, (Meets, Overlaps, InYear, Either)) else relation.part
    return f"its {own} {said}" if own else said


def length_in_words(lasts: Lasts) -> str:
    """How long an event lasted: "54 years", "at least 3 days and at most 1 month".

    >>> length_in_words(Lasts(length="54 years")), length_in_words(Lasts(at_least="3 days"))
    ('54 years', 'at least 3 days')
    """
    stated = "" if lasts.length is None else in_words(lasts.length)
    limits = _limits(lasts.at_least, lasts.at_most)
    return ", ".join(part for part in (stated, limits) if part) or "some time"


def attested_in_words(attested: Attested) -> str:
    """When something is attested: "attested 18 August 2020"."""
    return f"attested {in_words(attested.when)}"


def cause_in_words(cause: BecauseOf, timeline: Timeline) -> str:
    """A cause: "because of “Coup”"."""
    return f"because of {name_of(cause.event_id, timeline)}"


def _of(part: EventPart | None) -> str:
    return f"the {part} of " if part else ""


def _limits(least: Duration | None, most: Duration | None) -> str:
    gaps = (("at least", least), ("at most", most))
    return " and ".join(f"{limit} {in_words(gap)}" for limit, gap in gaps if gap is not None)
