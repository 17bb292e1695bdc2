"""Shapes of phrases as patterns over the kinds of their words.

A shape names kinds, parted by blanks: `day:number|ordinal month:month comma? year:number`. `name:` gives the
word a name, `<name>` stands for any words, `[ ]` for what may be left out, `name=( )` for a part with a name.
"""

import re
from collections.abc import Callable
from functools import cached_property

from attrs import evolve, frozen

from chronicle.dates.errors import EdtfError
from chronicle.dates.prose.locales.kinds import LETTERS, Kind
from chronicle.dates.prose.locales.lexicon import Lexicon
from chronicle.dates.prose.reading.tokens import Token, Tokens
from chronicle.dates.values.choice import AllOf, OneOf
from chronicle.dates.values.date import Date
from chronicle.dates.values.date_time import DateTime

Moment = Date | DateTime | OneOf | AllOf

_PARTS = re.compile(
    r"<(?P<any>\w+)>|(?P<group>\w+)=\(|(?:(?P<name>\w+):)?(?P<kinds>[a-z_]+(?:\|[a-z_]+)*)|(?P<sign>[\[\]()|?*+])|\s+"
)
_SIGNS = {"(": "(?:", "[": "(?:", "]": ")?"}


@frozen(kw_only=True)
class Reading:
    """What is read, and what it is read by."""

    text: str
    lexicon: Lexicon
    reference: Date | None = None
    counts_centuries: bool = True
    """Whether the 19th century is counted from the year 1 (1801 to 1900) or named by its hundreds."""
    takes_partial: bool = False
    """Whether dates that leave out their year are completed from the reference."""
    is_julian: bool = False
    year_style: str | None = None

    def partial(self, *, takes_partial: bool) -> "Reading":
        """Return the same reading, with dates that leave out their year or without."""
        return self if self.takes_partial is takes_partial else evolve(self, takes_partial=takes_partial)

    def quote(self, tokens: Tokens) -> str:
        """Return the words as they were typed."""
        return self.text[tokens[0].start : tokens[-1].end] if tokens else ""

    def refusal(self, tokens: Tokens, reason: str, *readings: object) -> EdtfError:
        """Return the error for words that are impossible, or that have several readings."""
        start = tokens[0].start if tokens else 0
        return EdtfError(
            self.text, position=start, reason=reason, readings=tuple(str(reading) for reading in readings)
        )


@frozen
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


@frozen(eq=False)
class Shape:
    """A shape of words; it is compiled when it is first asked for, as most of them are by few."""

    text: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The shape as a pattern over the letters of the kinds."""
        return re.compile("".join(_compiled(found) for found in _PARTS.finditer(self.text)), re.DOTALL)


def _compiled(found: re.Match[str]) -> str:
    if found["any"]:
        return f"(?P<{found['any']}>.+?)"
    if found["group"]:
        return f"(?P<{found['group']}>"
    if found["sign"]:
        return _SIGNS.get(found["sign"], found["sign"])
    if found["kinds"] is None:
        return ""
    letters = "".join(LETTERS[Kind(kind)] for kind in found["kinds"].split("|"))
    return f"(?P<{found['name']}>[{letters}])" if found["name"] else f"[{letters}]"
