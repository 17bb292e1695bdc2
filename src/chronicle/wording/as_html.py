"""A phrase as HTML."""

from html import escape

from chronicle.diagnostics import printable
from chronicle.wording.phrase import Phrase, Piece

_TAGS = {"strong": "strong", "italic": "em"}


def to_html(phrase: Phrase, *, note_prefix: str | None = None) -> str:
    """The words with emphasis; source numbers raised, and linked to notes whose ids begin with a prefix.

    >>> from chronicle.wording.phrase import Piece
    >>> to_html((Piece(text="a < b"), Piece(text="1,2", style="raised")))
    'a &lt; b<sup>1, 2</sup>'
    >>> to_html((Piece(text="1", style="raised"),), note_prefix="source-")
    '<sup><a href="#source-1">1</a></sup>'
    """
    return "".join(_piece(piece, note_prefix) for piece in phrase)


def escape_html(text: str) -> str:
    """Text on one line, safe inside an element and inside a quoted attribute.

    >>> escape_html('"<b>"')
    '&quot;&lt;b&gt;&quot;'
    """
    return escape(printable(" ".join(text.splitlines()).replace("\t", " ")), quote=True)


def _piece(piece: Piece, note_prefix: str | None) -> str:
    if piece.style == "raised":
        numbers = piece.text.split(",")
        linked = [n if note_prefix is None else f'<a href="#{note_prefix}{n}">{n}</a>' for n in numbers]
        return f"<sup>{', '.join(linked)}</sup>"
    text, tag = escape_html(piece.text), _TAGS.get(piece.style)
    return text if tag is None else f"<{tag}>{text}</{tag}>"
