"""The concrete text of a record: where each field, value, comma and comment stands, to be changed in place.

The syntax tree knows neither commas nor comments. These are tokens with their offsets in the text, grouped
by the brackets around them.
"""

import io
import tokenize
from collections.abc import Iterator, Sequence
from itertools import accumulate

from attrs import define, field, frozen

_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_BLANK = frozenset({tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER})


@frozen
class Token:
    """A token, by where it begins and ends in the text."""

    kind: int
    text: str
    start: int
    end: int

    @property
    def is_comment(self) -> bool:
        """Whether it is a comment."""
        return self.kind == tokenize.COMMENT


@define
class Item:
    """One of the things between brackets, between two commas: a field of a record, an item, an entry.

    ``name`` is that of a field, or the text of a key; ``comma`` is where the comma behind it stands.
    """

    tokens: list[Token] = field(factory=list[Token])
    name: str | None = None
    value: list[Token] = field(factory=list[Token])
    comma: Token | None = None

    @property
    def start(self) -> int:
        """Where its first token begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where its last token ends, before the comma."""
        return self.tokens[-1].end


@define
class Group:
    """What stands between a bracket and its partner."""

    opening: Token
    closing: Token
    items: list[Item]
    comments: list[Token]
    """All the comments between the brackets that are in no deeper ones."""

    def item(self, name: str) -> Item | None:
        """The item of a name."""
        return next((item for item in self.items if item.name == name), None)


def tokens_of(text: str) -> list[Token]:
    """The tokens of a text in Python, comments among them, blanks and line ends not.

    >>> [token.text for token in tokens_of("a = [1] # one")]
    ['a', '=', '[', '1', ']', '# one']
    """
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    return [
        Token(
            token.type,
            token.string,
            starts[token.start[0] - 1] + token.start[1],
            starts[token.end[0] - 1] + token.end[1],
        )
        for token in tokenize.generate_tokens(io.StringIO(text).readline)
        if token.type not in _BLANK
    ]


def group_at(tokens: Sequence[Token], start: int = 0) -> Group | None:
    """The first group of brackets from a token on.

    >>> group = group_at(tokens_of("Event(title='Coup', tags=['a', 'b'])"))
    >>> [(item.name, [token.text for token in item.value]) for item in group.items][0]
    ('title', ["'Coup'"])
    """
    index = next((i for i in range(start, len(tokens)) if tokens[i].text in _OPENING), None)
    return None if index is None else _group(tokens, index)


def _group(tokens: Sequence[Token], opening: int) -> Group:
    items: list[Item] = []
    comments: list[Token] = []
    current = Item()
    depth = 0
    for token in tokens[opening + 1 :]:
        if token.is_comment:
            if depth == 0:
                comments.append(token)
            if depth or current.tokens:
                current.tokens.append(token)
            continue
        if depth == 0 and token.text in _CLOSING:
            break
        if depth == 0 and token.text == ",":
            current.comma = token
            items.append(current)
            current = Item()
            continue
        depth += (token.text in _OPENING) - (token.text in _CLOSING)
        current.tokens.append(token)
    else:
        raise ValueError("the bracket is never closed")
    if current.tokens:
        items.append(current)
    for item in items:
        _name(item)
    return Group(opening=tokens[opening], closing=token, items=items, comments=comments)


def _name(item: Item) -> None:
    """Part an item into its name and its value; comments behind a value are none of it."""
    while item.tokens[-1].is_comment and _depth(item.tokens) == 0:
        item.tokens.pop()
    tokens = item.tokens
    if len(tokens) > 2 and tokens[0].kind == tokenize.NAME and tokens[1].text == "=":  # noqa: PLR2004 - a name, its sign, a value
        item.name, item.value = tokens[0].text, tokens[2:]
        return
    colon = _colon(tokens)
    if colon is None:
        item.value = tokens
    else:
        item.name, item.value = "".join(token.text for token in tokens[:colon]), tokens[colon + 1 :]


def _colon(tokens: Sequence[Token]) -> int | None:
    depth = 0
    for index, token in enumerate(tokens):
        if depth == 0 and token.text == ":":
            return index
        depth += (token.text in _OPENING) - (token.text in _CLOSING)
    return None


def _depth(tokens: Sequence[Token]) -> int:
    return sum((token.text in _OPENING) - (token.text in _CLOSING) for token in tokens)


def span_of(tokens: Sequence[Token]) -> tuple[int, int]:
    """From the beginning of the first token that is no comment to the end of the last."""
    solid = [token for token in tokens if not token.is_comment]
    return solid[0].start, solid[-1].end


def comments_of(text: str) -> Iterator[str]:
    """Every comment of a text, in order."""
    return (token.text.rstrip() for token in tokens_of(text) if token.is_comment)
