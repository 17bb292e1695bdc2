r"""Texts → string literals, in the quotes that formatters choose: double ones, unless they cost more escapes.

>>> print(literal("Mali's army"), literal('the "junta"'))
"Mali's army" 'the "junta"'
"""

import re

from chronicle.diagnostics import columns_of

_SHORTEST_SPLIT = 132
"""A literal no longer than this stays whole: formatters with a long line would join its pieces again."""

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_PIECE = re.compile(r"[^ \n]*(?:\n+| +|$)")


def literal(text: str) -> str:
    r"""A text as a string literal on one line; what cannot be seen is written as an escape.

    >>> print(literal("one\n\u00a0two"))
    "one\n\xa0two"
    """
    return _quoted(text, _quote_for(text))


def split_literal(text: str, *, column: int, line: int) -> tuple[str, ...]:
    """A long text as literals side by side, each within the line; none where it is short or has no blanks.

    >>> split_literal("a short one", column=8, line=88)
    ()
    """
    quote = _quote_for(text)
    if columns_of(_quoted(text, quote)) <= _SHORTEST_SPLIT:
        return ()
    room = line - column - 2
    pieces: list[str] = []
    current = ""
    for match in _PIECE.finditer(text):
        word = match[0]
        if current and columns_of(_escaped(current + word, quote)) > room:
            pieces.append(current)
            current = ""
        current += word
        if word.endswith("\n"):
            pieces.append(current)
            current = ""
    pieces += [current] if current else []
    # Each piece takes the quotes that suit it, as formatters choose for each.
    return tuple(literal(piece) for piece in pieces) if len(pieces) > 1 else ()


def _quote_for(text: str) -> str:
    return "'" if text.count('"') > text.count("'") else '"'


def _quoted(text: str, quote: str) -> str:
    return f"{quote}{_escaped(text, quote)}{quote}"


def _escaped(text: str, quote: str) -> str:
    return "".join(_character(one, quote) for one in text)


def _character(one: str, quote: str) -> str:
    if one in _ESCAPES:
        return _ESCAPES[one]
    if one == quote:
        return f"\\{quote}"
    if one.isprintable():
        return one
    code = ord(one)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"  # noqa: PLR2004 - widths of escapes
