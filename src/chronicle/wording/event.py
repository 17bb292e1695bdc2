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
from chronicle.wording.vocabulary import told


def title_phrase(event: Event, notes: Notes, *, short: bool = False) -> Phrase:
    """The title, or the short one where there is one and it is asked for, with the numbers of its sources."""
    title = event.short if short and event.short else event.title
    return (*words(title), *notes.raised(event.sources))


def status_phrase(event: Event, timeline: Timeline, *, language: str | None = None) -> Phrase:
    """How an event stands, and by whose word; empty for what is plainly reported.

    It is told in the language of the timeline where none is named.

    >>> from chronicle.model import Actor, Status, collect
    >>> france = Actor(name="France")
    >>> claim = Event(title="Mercenaries", status=Status(kind="alleged", by=france))
    >>> timeline = collect({"france": france, "claim": claim})
    >>> status_phrase(timeline.events["claim"], timeline)
    (Piece(text='alleged by France', style='plain'),)
    """
    if event.status.kind == "reported":
        return ()
    language = language or timeline.header.language
    names = enumerated([timeline.actors[name].name for name in event.status.by_ids], language)
    kind = event.status.kind
    return words(told(f"{kind} by", language, names=names) if names else told(kind, language))


def relation_phrases(
    event: Event, timeline: Timeline, notes: Notes | None = None, *, language: str | None = None
) -> tuple[Phrase, ...]:
    """Where an event stands against others, one phrase for each statement: after “Coup”.

    They are told in the language of the timeline where none is named.

    >>> from chronicle.model import collect
    >>> coup = Event(title="Coup", when="2020-08")
    >>> talks = Event(title="Talks", after=After(event=coup, at_least="3 days"))
    >>> timeline = collect({"coup": coup, "talks": talks})
    >>> relation_phrases(timeline.events["talks"], timeline)[0][0].text
    'at least 3 days after “Coup”'
    """
    return tuple(
        (
            *words(relation_in_words(relation, timeline, language or timeline.header.language)),
            *(() if notes is None else notes.raised(relation.sources)),
        )
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


def name_of(event_id: str, timeline: Timeline, language: str = "en") -> str:
    """An event as another speaks of it: its short title or its title, in quotation marks."""
    event = timeline.events[event_id]
    return quoted(event.short or event.title, language)


def _place(place: Place) -> str:
    return f"{place.name} ({place.country})" if place.country and place.country != place.name else place.name


def relation_in_words(relation: Relation, timeline: Timeline, language: str = "en") -> str:
    """One statement of where an event stands: "its start after the end of “Coup”"."""
    name = name_of(relation.event_id, timeline, language)
    part = relation.event_part if isinstance(relation, (Before, After, Within)) else None
    part = part or ("start" if isinstance(relation, Within) else None)
    other = told(f"{part} of", language, other=name) if part else name
    match relation:
        case Before() | After():
            said = told("before" if isinstance(relation, Before) else "after", language, other=other)
            limits = _limits(relation.at_least, relation.at_most, language)
            said = told("apart", language, limits=limits, relation=said) if limits else said
        case During():
            said = told("during", language, other=other)
        case Meets():
            said = told("meets", language, other=other)
        case Overlaps():
            said = told("overlaps", language, other=other)
        case Within(at_most=most):
            said = told("within", language, gap=in_words(most, language=language), other=other)
        case InYear(year=year):
            said = told("in year", language, year=str(year), other=other)
        case Either():
            ways = (relation_in_words(way, timeline, language) for way in relation.ways)
            said = told("or", language).join(ways)
    own = None if isinstance(relation, (Meets, Overlaps, InYear, Either)) else relation.part
    return told(f"its {own}", language, said=said) if own else said


def length_in_words(lasts: Lasts, language: str = "en") -> str:
    """How long an event lasted: "54 years", "at least 3 days and at most 1 month".

    >>> length_in_words(Lasts(length="54 years")), length_in_words(Lasts(at_least="3 days"))
    ('54 years', 'at least 3 days')
    """
    stated = "" if lasts.length is None else in_words(lasts.length, language=language)
    limits = _limits(lasts.at_least, lasts.at_most, language)
    return told("comma", language).join(part for part in (stated, limits) if part) or told(
        "some time", language
    )


def attested_in_words(attested: Attested, language: str = "en") -> str:
    """When something is attested: "attested 18 August 2020"."""
    return told("attested", language, day=in_words(attested.when, language=language))


def cause_in_words(cause: BecauseOf, timeline: Timeline) -> str:
    """A cause: "because of “Coup”"."""
    return f"because of {name_of(cause.event_id, timeline)}"


def _limits(least: Duration | None, most: Duration | None, language: str) -> str:
    gaps = (("at least", least), ("at most", most))
    return told("and", language).join(
        told(limit, language, gap=in_words(gap, language=language)) for limit, gap in gaps if gap is not None
    )
