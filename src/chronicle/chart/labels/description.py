"""The picture in words, written from the data: what a reader who cannot see it is told."""

from chronicle.chart.items import Items
from chronicle.chart.labels.callouts import Voice
from chronicle.chart.words import said
from chronicle.model import Event
from chronicle.wording import Phrase, date_phrase, in_words, status_phrase

MOST = 60
"""How many events are told one by one."""


def describe(items: Items, voice: Voice) -> str:
    """How many events, and each with its date in words, in the order of the picture; then the eras."""
    language = voice.language
    count, undated = str(len(items.event_ids)), str(len(items.undated))
    dated = [one for item in items.dated for one in item.cluster or (item,)]
    told = [_sentence(item.event, voice) for item in dated[:MOST]]
    rest = len(dated) - len(told)
    more = [said("and more", language, count=str(rest))] if rest else []
    not_dated = [f"{said('not dated', language)}: {item.event.title}." for item in items.undated[:MOST]]
    eras = [
        said("era", language, title=item.era.title, when=in_words(item.era.when, language=language))
        for item in items.eras
    ]
    whole = said("described", language, count=count, undated=undated)
    return " ".join([whole, *told, *more, *not_dated, *eras])


def _sentence(event: Event, voice: Voice) -> str:
    when = _words(date_phrase(event, voice.notes, language=voice.language, style="long"))
    status = _words(status_phrase(event, voice.timeline))
    return f"{when}: {event.title}{f' ({status})' if status else ''}."


def _words(phrase: Phrase) -> str:
    return "".join(piece.text for piece in phrase if piece.style != "raised")
