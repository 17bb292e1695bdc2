"""A phrase as plain text."""

from chronicle.diagnostics import printable
from chronicle.wording.phrase import Phrase

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def to_text(phrase: Phrase, *, numbers: str = "superscript") -> str:
    """The words alone; source numbers as "superscript" digits, in "brackets" (18 August 2020 [2]), or "none".

    >>> from chronicle.wording.phrase import Piece
    >>> to_text((Piece(text="2020"), Piece(text="1,12", style="raised")))
    '2020¹,¹²'
    >>> to_text((Piece(text="2020"), Piece(text="1,12", style="raised")), numbers="brackets")
    '2020 [1, 12]'
    """
    return "".join(
        _number(piece.text, numbers) if piece.style == "raised" else printable(_flat(piece.text))
        for piece in phrase
    )


def _number(text: str, numbers: str) -> str:
    in_brackets = f" [{text.replace(',', ', ')}]" if numbers == "brackets" else ""
    return text.translate(_SUPERSCRIPT) if numbers == "superscript" else in_brackets


def _flat(text: str) -> str:
    """Line ends and tabs as blanks: a phrase stands on one line until its page breaks it."""
    return " ".join(text.splitlines()).replace("\t", " ")
