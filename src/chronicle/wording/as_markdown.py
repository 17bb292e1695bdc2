"""A phrase as Markdown (CommonMark, with the footnotes that most writers of Markdown know)."""

import re
from itertools import groupby

from chronicle.diagnostics import printable
from chronicle.wording.phrase import Phrase

_MEANT = re.compile(
    r"""[\\`*{}\[\]<>#|~$^]      # code, emphasis, links, tags, headings, tables, mathematics, notes
    | (?<!\w)_ | _(?!\w)        # emphasis; inside a word an underscore is a letter
    | &(?=\#?\w+;)              # entities
    | :(?=//)                   # addresses that would become links
    | ^[-+=](?=\s|$|[-+=])      # lists and rules, at the head of a line
    | (?<=^\d)[.)] | (?<=^\d\d)[.)] | (?<=^\d\d\d)[.)] | (?<=^\d\d\d\d)[.)]  # numbered lists: up to a year
    """,
    re.VERBOSE,
)
"""What Markdown or one of its dialects could take for a mark."""

_WRAPS = {"plain": "", "strong": "**", "italic": "*"}


def to_markdown(phrase: Phrase) -> str:
    r"""The words with emphasis, source numbers as footnotes; nothing in the text can act as a mark.

    >>> from chronicle.wording.phrase import Piece
    >>> to_markdown((Piece(text="a *b*", style="strong"), Piece(text="1,2", style="raised")))
    '**a \\*b\\***[^1][^2]'
    """
    return "".join(
        _run("".join(piece.text for piece in same), style)
        for style, same in groupby(phrase, key=lambda piece: piece.style)
    )


def escape_markdown(text: str) -> str:
    r"""Text on one line in which every mark of Markdown is a plain character.

    >>> escape_markdown("[a](http://b) <script>")
    '\\[a\\](http\\://b) \\<script\\>'
    """
    return _MEANT.sub(
        lambda match: f"\\{match.group()}", printable(" ".join(text.splitlines()).replace("\t", " "))
    )


def _run(text: str, style: str) -> str:
    if style == "raised":
        return "".join(f"[^{number}]" for number in text.split(","))
    text = escape_markdown(text)
    words = text.strip()
    if not words:
        return text
    # Emphasis must hug its words, or Markdown shows the asterisks.
    before, after = text[: text.index(words)], text[text.index(words) + len(words) :]
    return f"{before}{_WRAPS[style]}{words}{_WRAPS[style]}{after}"
