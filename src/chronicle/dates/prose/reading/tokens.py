"""What the words of a text are: tokens, each with its place in the text."""

from typing import NamedTuple

from chronicle.dates.prose.locales.kinds import Kind
from chronicle.dates.prose.locales.lexicon import Value


class Token(NamedTuple):
    """A word, a number or a sign: what it is, the value it carries, and where it stands."""

    kind: Kind
    value: Value
    start: int
    end: int

    @property
    def number(self) -> int:
        """The value of a token that carries a number."""
        assert isinstance(self.value, int)
        return self.value

    @property
    def said(self) -> str:
        """The value of a token that carries a text."""
        assert isinstance(self.value, str)
        return self.value


Tokens = tuple[Token, ...]


def letters_of(tokens: Tokens) -> str:
    """Return the kinds of the tokens as a text of one letter each, for patterns to match."""
    return "".join([token.kind for token in tokens])
