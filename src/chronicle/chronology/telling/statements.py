"""What each kind of statement says, in words: one rule for each, in one table, and no more than it says."""

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile
from typing import Any

from attrs import frozen

from chronicle.chronology.claims import PartOf, Published, Statement
from chronicle.chronology.telling.time_words import date_in_words, length_in_words, tolerance_in_words
from chronicle.dates import DEFAULT_POLICY, DateValue, Duration, PaddingPolicy
from chronicle.model import (
    After,
    Attested,
    Before,
    Counting,
    Dating,
    During,
    Either,
    EventPart,
    InYear,
    Lasts,
    Meets,
    Overlaps,
    Undated,
    Within,
)


@frozen(kw_only=True)
class Titles:
    """The titles of the event of which something is said and of the other one, and which is a process.

    ``about`` is how wide "about" is in the dates of the statement, ``language`` that of the file: a date told
    in words of another calendar is told as it was given.
    """

    one: str
    other: str = ""
    is_process: bool = False
    other_is_process: bool = False
    about: PaddingPolicy = DEFAULT_POLICY
    language: str = "en"

    def date(self, value: DateValue) -> str:
        """A date of the statement in words."""
        return date_in_words(value, about=self.about, language=self.language)


def in_words(said: Statement, titles: Titles) -> str:
    """A statement as a sentence without its full stop.

    >>> in_words(After(event="coup", at_least="3 days"), Titles(one="“Talks”", other="“Coup”"))
    '“Talks” came at least 3 days after “Coup”'
    """
    return f"{titles.one} {_PREDICATES[type(said)](said, titles)}"


# ---------------------------------------------------------------- of an event by itself
def _dated(said: Dating, titles: Titles) -> str:
    return f"is dated {titles.date(said.when)}"


def _undated(said: Undated, titles: Titles) -> str:
    limits = (("earlier", said.not_before), ("later", said.not_after))
    told = [f"not {word} than {titles.date(date)}" for word, date in limits if date is not None]
    return f"is {' and '.join(told)}"


def _lasted(said: Lasts, _titles: Titles) -> str:
    stated = "" if said.length is None else tolerance_in_words(said.length)
    return " ".join(["lasted", *filter(None, (stated, _limits(said.at_least, said.at_most)))])


def _attested(said: Attested, titles: Titles) -> str:
    return f"is attested {titles.date(said.when)}"


def _published(said: Published, titles: Titles) -> str:
    return f"is told of in a source published {titles.date(said.when)}"


# ---------------------------------------------------------------- of two events
def _before(said: Before, titles: Titles) -> str:
    verb = _VERBS[said.part] if said.part else "began" if titles.is_process else "came"
    apart = _limits(said.at_least, said.at_most)
    return " ".join(filter(None, (verb, apart, "before", f"{_of(said.event_part)}{titles.other}")))


def _after(said: After, titles: Titles) -> str:
    began = " began" if titles.other_is_process and said.event_part is None else ""
    verb = _VERBS[said.part] if said.part else "came"
    apart = _limits(said.at_least, said.at_most)
    return " ".join(filter(None, (verb, apart, "after", f"{_of(said.event_part)}{titles.other}{began}")))


def _during(said: During, titles: Titles) -> str:
    part: EventPart | None = said.part or ("start" if titles.is_process else None)
    return f"{_VERBS[part]} during {titles.other}" if part else f"lies within {titles.other}"


def _part_of(_said: PartOf, titles: Titles) -> str:
    return f"is part of {titles.other}"


def _met(_said: Meets, titles: Titles) -> str:
    return f"ended as {titles.other} began"


def _overlapped(_said: Overlaps, titles: Titles) -> str:
    return f"and {titles.other} had time in common"


def _shortly_after(said: Within, titles: Titles) -> str:
    since = f"{_of(said.event_part)}{titles.other}" if said.event_part else f"{titles.other} began"
    return f"{_VERBS[said.part or 'start']} within {length_in_words(said.at_most)} after {since}"


def _in_year(said: InYear, titles: Titles) -> str:
    return f"lies in year {said.year} of {titles.other}{_COUNTED[said.counting]}"


def _one_of_several(said: Either, titles: Titles) -> str:
    """Each way, what all begin and end with but once: "came before or after “Coup”"."""
    ways = [_PREDICATES[type(way)](way, titles).split(" ") for way in said.ways]
    head = _alike(ways)
    rest = [way[head:] for way in ways]
    tail = _alike([way[::-1] for way in rest])
    middle = " or ".join(" ".join(way[: len(way) - tail]) for way in rest)
    return " ".join([*ways[0][:head], middle, *rest[0][len(rest[0]) - tail :]])


def _alike(ways: Sequence[Sequence[str]]) -> int:
    """With how many words all of them begin."""
    return sum(1 for _ in takewhile(lambda words: len(set(words)) == 1, zip(*ways, strict=False)))


_VERBS: Mapping[EventPart, str] = {"start": "began", "end": "ended"}

_COUNTED: Mapping[Counting, str] = {
    "anniversary": "",
    "antedated": ", the first counted from the new year before it began",
    "postdated": ", the first counted from the new year after it began",
}

_PREDICATES: Mapping[type, Callable[[Any, Titles], str]] = {
    Dating: _dated,
    Undated: _undated,
    Lasts: _lasted,
    Attested: _attested,
    Published: _published,
    Before: _before,
    After: _after,
    During: _during,
    PartOf: _part_of,
    Meets: _met,
    Overlaps: _overlapped,
    Within: _shortly_after,
    InYear: _in_year,
    Either: _one_of_several,
}


def _of(part: EventPart | None) -> str:
    return f"the {part} of " if part else ""


def _limits(least: Duration | None, most: Duration | None) -> str:
    limits = (("least", least), ("most", most))
    return " and ".join(
        f"at {word} {length_in_words(length)}" for word, length in limits if length is not None
    )
