"""Shapes of phrases as patterns over the kinds of their words.

A shape names kinds, parted by blanks: `day:number|ordinal month:month comma? year:number`. `name:` gives the
word a name, `<name>` stands for any words, `[ ]` for what may be left out, `name=( )` for a part with a name.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Generic, TypeVar

from attrs import evolve, field, frozen

from chronicle.dates.calendars.calendar_date import CalendarDate
from chronicle.dates.errors import EdtfError
from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.locales.lexicon import Lexicon
from chronicle.dates.prose.reading.tokens import Token, Tokens
from chronicle.dates.values.choice import AllOf, OneOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime

Moment = Date | DateTime | OneOf | AllOf
Value = TypeVar("Value")

_MOST_READINGS = 40
"""How many phrases may be tried for 64 characters; of 130,000 texts by `format` one took 35, the most."""

_MOST_QUOTED = 48

_PARTS = re.compile(
    r"<(?P<any>\w+)>|(?P<group>\w+)=\(|(?:(?P<name>\w+):)?(?P<kinds>[a-z_]+(?:\|[a-z_]+)*)|(?P<sign>[\[\]()|?*+])|\s+"
)
_NAME = re.compile(r"\(\?P<\w+>")
_SIGNS = {"(": "(?:", "[": "(?:", "]": ")?"}


def shortened(words: str) -> str:
    """Return words to be repeated in a message: the first of them, if they are many."""
    return words if len(words) <= _MOST_QUOTED else f"{words[:_MOST_QUOTED]}…"


class TangledError(Exception):
    """Words were put together in more ways than can be tried; `parse_prose` refuses them."""


@frozen(kw_only=True, eq=False)
class Reading:
    """What is read, and what it is read by."""

    text: str
    lexicon: Lexicon
    reference: Date | None = None
    counts_centuries: bool = True
    """Whether the 19th century is counted from the year 1 (1801 to 1900) or named by its hundreds."""
    hemisphere: int = 0
    """What the hemisphere of a season that names none adds to its number: 4 in the north, 8 in the south."""
    takes_partial: bool = False
    """Whether dates that leave out their year are completed from the reference."""
    is_julian: bool = False
    year_style: str | None = None
    known: dict[tuple[object, ...], Moment | EdtfError | None] = field(
        factory=dict[tuple[object, ...], Moment | EdtfError | None], repr=False
    )
    """What was made of words before: the ends of ranges and lists are tried in many ways."""

    given: list[CalendarDate] = field(factory=list[CalendarDate], repr=False)
    """The dates of other calendars that were met."""

    def converted(self, date: CalendarDate) -> Date | AllOf:
        """Return today's date for one of another calendar, which is kept."""
        self.given.append(date)
        return date.gregorian

    def is_tangled(self) -> bool:
        """Say whether the words were put together in more ways than those of any date need."""
        return len(self.known) >= _MOST_READINGS * max(1, len(self.text) / 64)

    def partial(self, *, takes_partial: bool) -> "Reading":
        """Return the same reading, with dates that leave out their year or without."""
        return self if self.takes_partial is takes_partial else evolve(self, takes_partial=takes_partial)

    def quote(self, tokens: Tokens) -> str:
        """Return the words as they were typed, as much of them as a message can hold."""
        return shortened(self.text[tokens[0].start : tokens[-1].end]) if tokens else ""

    def refusal(self, tokens: Tokens, reason: str, *readings: object) -> EdtfError:
        """Return the error for words that are impossible, or that have several readings."""
        start = tokens[0].start if tokens else 0
        return EdtfError(
            self.text, position=start, reason=reason, readings=tuple(str(reading) for reading in readings)
        )


@frozen(eq=False)
class Found:
    """The words of a phrase that has a shape, by their names."""

    tokens: Tokens
    match: re.Match[str]
    reading: Reading
    read_moment: Callable[[Tokens, Reading], Moment | None]

    def __getitem__(self, name: str) -> Tokens:
        start, end = self.match.span(name)
        return self.tokens[start:end]

    def has(self, name: str) -> bool:
        """Say whether the part was there."""
        return name in self.match.re.groupindex and self.match.start(name) >= 0

    def one(self, name: str) -> Token:
        """Return the one word of that name."""
        (token,) = self[name]
        return token

    def number(self, name: str) -> int:
        """Return the number that the word carries."""
        token = self.one(name)
        return number_of(token)

    def read(self, name: str) -> Moment | None:
        """Read the part as a date of its own."""
        return self.read_moment(self[name], self.reading)

    def quote(self, name: str) -> str:
        """Return the part as it was typed."""
        return self.reading.quote(self[name])

    def refusal(self, reason: str, *readings: object) -> EdtfError:
        """Return the error that the whole phrase is refused with."""
        return self.reading.refusal(self.tokens, reason, *readings)


def number_of(token: Token) -> int:
    """Return the number of a token, digits or not."""
    if token.kind is Kind.NUMBER:
        return int("".join(filter(str.isdigit, token.said)))
    return token.number


@frozen(eq=False, slots=False)
class Shape:
    """A shape of words; it is compiled when it is first asked for, as most of them are by few."""

    text: str

    @cached_property
    def source(self) -> str:
        """The shape as the text of a pattern over the letters of the kinds."""
        return "".join(_compiled(found) for found in _PARTS.finditer(self.text))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The shape as a pattern over the letters of the kinds."""
        return re.compile(self.source, re.DOTALL)


Build = Callable[[Found], Value]


@frozen(eq=False, slots=False)
class Shapes(Generic[Value]):
    """A table of shapes, and what is made of the words that have one."""

    rows: tuple[tuple[Shape, Build[Value]], ...]

    @cached_property
    def _first_met(self) -> re.Pattern[str]:
        """One pattern for the whole table, with a group for each row."""
        rows = (_NAME.sub("(?:", shape.source) for shape, _ in self.rows)
        return re.compile("|".join(f"({row})" for row in rows), re.DOTALL)

    def met_by(self, letters: str) -> Iterator[tuple[re.Match[str], Build[Value]]]:
        """Yield the shapes that words of these kinds have, in the order of the table."""
        if (first := self._first_met.fullmatch(letters)) is None:
            return
        assert first.lastindex is not None
        for shape, build in self.rows[first.lastindex - 1 :]:
            if match := shape.pattern.fullmatch(letters):
                yield match, build


def _compiled(found: re.Match[str]) -> str:
    if found["any"]:
        return f"(?P<{found['any']}>.+?)"
    if found["group"]:
        return f"(?P<{found['group']}>"
    if found["sign"]:
        return _SIGNS.get(found["sign"], found["sign"])
    if found["kinds"] is None:
        return ""
    letters = "".join(Kind[kind.upper()] for kind in found["kinds"].split("|"))
    return f"(?P<{found['name']}>[{letters}])" if found["name"] else f"[{letters}]"
