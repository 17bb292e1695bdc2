"""The picture in words, written from the data: what a reader who cannot see it is told."""

from chronicle.chart.items import Items
from chronicle.chart.labels.callouts import Voice
from chronicle.model import Event
from chronicle.wording import Phrase, date_phrase, status_phrase

MOST = 60
"""How many events are told one by one."""


def describe(items: Items, voice: Voice) -> str:
    """How many events, and each with its date in words, in the order of the picture."""
    dated, undated = len(items.dated), len(items.undated)
    told = [_sentence(item.event, voice) for item in items.dated[:MOST]]
    rest = dated - len(told)
    more = [f"And {rest} more."] if rest else []
    not_dated = [f"Not dated in the sources: {item.event.title}." for item in items.undated[:MOST]]
    return " ".join(
        [f"Timeline of {dated + undated} events, {undated} of them not dated.", *told, *more, *not_dated]
    )


def _sentence(event: Event, voice: Voice) -> str:
    when = _words(date_phrase(event, voice.notes, language=voice.language, style="long"))
    status = _words(status_phrase(event, voice.timeline))
    return f"{when}: {event.title}{f' ({status})' if status else ''}."


def _words(phrase: Phrase) -> str:
    return "".join(piece.text for piece in phrase if piece.style != "raised")
