"""Phrases: words with a style, the same for pictures, lists and footnotes.

A phrase knows nothing of fonts, tags or marks; the files `as_text`, `as_markdown` and `as_html` turn it into
what a page wants.
"""

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

from attrs import frozen

from chronicle.wording.vocabulary import told

Style: TypeAlias = Literal["plain", "strong", "italic", "raised"]
"""How words are set; raised are the numbers of sources."""


@frozen(kw_only=True)
class Piece:
    """Words in one style.

    >>> Piece(text="18 August 2020").style
    'plain'
    """

    text: str
    style: Style = "plain"


Phrase: TypeAlias = tuple[Piece, ...]


def words(text: str, style: Style = "plain") -> Phrase:
    """A phrase of one style; empty where there is no text."""
    return (Piece(text=text, style=style),) if text else ()


def raised(numbers: Iterable[int]) -> Phrase:
    """The numbers of sources, raised, in ascending order.

    >>> raised([2, 1, 2])
    (Piece(text='1,2', style='raised'),)
    """
    return words(",".join(str(number) for number in sorted(set(numbers))), "raised")


def joined(phrases: Iterable[Phrase], separator: str, *, last: str | None = None) -> Phrase:
    """Phrases one after the other, a separator between them and another before the last.

    >>> joined([words("a"), words("b"), words("c")], ", ", last=" or ")[3].text
    ' or '
    """
    several = [phrase for phrase in phrases if phrase]
    pieces: list[Piece] = []
    for number, phrase in enumerate(several):
        if number:
            is_last = number == len(several) - 1
            pieces.append(Piece(text=last if is_last and last is not None else separator))
        pieces.extend(phrase)
    return tuple(pieces)


def enumerated(names: Sequence[str], language: str = "en") -> str:
    """Names as a list is spoken.

    >>> enumerated(["Mali", "Libya", "Syria"]), enumerated(["Mali", "Libyen"], "de")
    ('Mali, Libya and Syria', 'Mali und Libyen')
    """
    comma, last = told("comma", language), told("and", language)
    return last.join(part for part in (comma.join(names[:-1]), names[-1]) if part) if names else ""


def quoted(text: str, language: str = "en") -> str:
    """Words in the quotation marks of a language; those inside become the inner ones.

    >>> quoted("France has a “colonial mentality”"), quoted("Putsch", "de")
    ('“France has a ‘colonial mentality’”', '„Putsch“')
    """
    first, last = told("quoted inside", language, text="\0").split("\0")
    return told("quoted", language, text=text.replace("“", first).replace("”", last))
