"""When an event happened, in words: to the precision known and never finer, rival datings never hidden."""

from chronicle.dates import Date
from chronicle.model import Event, Undated
from chronicle.wording.agreement import Tier, Told, tiers
from chronicle.wording.days import in_words
from chronicle.wording.notes import Notes
from chronicle.wording.phrase import Phrase, joined, quoted, words
from chronicle.wording.vocabulary import told

NOT_DATED = told("not dated", "en")


def date_phrase(event: Event, notes: Notes, *, language: str = "en", style: str = "long") -> Phrase:
    """The date of an event, its source numbers raised.

    Datings that agree are one sentence, the finest first and the words of the other sources behind it; rival
    datings are told with "or". Where no source gives a date, the bounds that they give are told.

    >>> coup = Event(title="Coup", when=["2020-08-18", "2020-08"])
    >>> "".join(piece.text for piece in date_phrase(coup, Notes()))
    '18 August 2020; August 2020'
    >>> "".join(piece.text for piece in date_phrase(Event(title="Talks"), Notes()))
    'not dated'
    """
    if not event.datings:
        return _bounds(event.undated, notes, language=language, style=style)
    first, *others = tiers(event, notes.circa)
    return joined(
        [
            _tier(first, notes, verbatim=False, language=language, style=style),
            *(_tier(tier, notes, verbatim=True, language=language, style=style) for tier in others),
        ],
        told("semicolon", language),
    )


def bounds_in_words(undated: Undated, *, language: str = "en", style: str = "long") -> str:
    """The limits that sources set to an undated event; empty where they set none."""
    limits = (("no earlier than", undated.not_before), ("no later than", undated.not_after))
    return told("comma", language).join(
        told(limit, language, day=in_words(value, language=language, style=style))
        for limit, value in limits
        if value is not None
    )


def _bounds(undated: Undated | None, notes: Notes, *, language: str, style: str) -> Phrase:
    not_dated = told("not dated", language)
    if undated is None:
        return words(not_dated)
    limits = bounds_in_words(undated, language=language, style=style)
    said = told("comma", language).join(part for part in (not_dated, limits) if part)
    return (*words(said), *notes.raised(undated.sources))


def _tier(tier: Tier, notes: Notes, *, verbatim: bool, language: str, style: str) -> Phrase:
    texts = [_told(one, verbatim=verbatim, language=language, style=style) for one in tier]
    year = _common_year(tier, texts)
    phrases = [
        (*words(text.removesuffix(year)), *notes.raised(one.sources))
        for text, one in zip(texts, tier, strict=True)
    ]
    return (*joined(phrases, told("comma", language), last=told("or", language)), *words(year))


def _told(one: Told, *, verbatim: bool, language: str, style: str) -> str:
    if verbatim and one.says:
        return quoted(one.says, language)
    return in_words(one.when, language=language, style=style)


def _common_year(tier: Tier, texts: list[str]) -> str:
    """The year that several days or months end with, to be said once: " 2022" of 16 and 17 February 2022."""
    endings = {text[text.rfind(" ") :] for text in texts if " " in text}
    plain = all(
        isinstance(one.when, Date) and not one.when.is_uncertain and not one.when.is_approximate
        for one in tier
    )
    ending = endings.pop() if len(endings) == 1 else ""
    shared = all(text.endswith(ending) for text in texts)
    return ending if len(tier) > 1 and plain and shared and ending[1:].isdecimal() else ""
