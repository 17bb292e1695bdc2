"""What Python says of a text that it cannot parse → what we say, and what would be right. A table."""

import re

from attrs import frozen

BARE_DATE = re.compile(r"(?<![\w\"'.])-?\d{1,4}-\d{1,2}(?:-\d{1,2})?(?![\w\"'])")
"""Digits and hyphens that were meant as a date; not complete, only what people type."""


@frozen(kw_only=True)
class Fault:
    """A finding about syntax."""

    code: str
    message: str
    help: str | None = None


_QUOTE_HELP = 'a text that holds an apostrophe goes in double quotes: "Mali\'s army"'
_RULES: tuple[tuple[re.Pattern[str], Fault], ...] = tuple(
    (re.compile(pattern), fault)
    for pattern, fault in (
        (r"^invalid character '[“”‘’„«»]'", Fault(code="F103", message="a typographic quotation mark cannot open or close a text", help='write straight quotes: "…"')),
        (r"^unterminated (?:triple-quoted )?(?:f-)?string literal", Fault(code="F103", message="the text that begins here is never closed", help=_QUOTE_HELP)),
        (r"was never closed", Fault(code="F102", message="the bracket that opens here is never closed")),
        (r"^unmatched|^closing parenthesis", Fault(code="F102", message="this bracket closes none that is open")),
        (r"^invalid syntax\. Perhaps you forgot a comma\?", Fault(code="F104", message="a comma is missing after this value")),
        (r"^positional argument follows keyword", Fault(code="F110", message="a value stands here without the name of its field", help="write field=value")),
        (r"^expression cannot contain assignment|^cannot assign to", Fault(code="F101", message="this is no declaration", help="a declaration is: name = Record(field=value, …)")),
        (r"^\(unicode error\)|^invalid escape|bytes can only contain", Fault(code="F122", message="an escape in this text means no character", help="write a backslash as two: \\\\")),
        (r"^leading zeros|^invalid decimal literal|^invalid (?:octal|hexadecimal|binary)", Fault(code="F101", message="this is no number", help='a date and an id go in quotes: "2020-08"')),
        (r"^Exceeds the limit", Fault(code="F120", message="a number is longer than any that an event file may hold")),
        (r"^unexpected indent|^unindent", Fault(code="F101", message="this line is indented without cause", help="every declaration begins in column 1")),
        (r"^expected an indented block", Fault(code="F106", message="an event file holds declarations only")),
        (r"too many nested|too complex|recursion|stack overflow|^memory", Fault(code="F120", message="values are nested too deeply here")),
    )
)  # fmt: skip


def explain_fault(message: str) -> Fault:
    """Our words for one of Python's messages."""
    for pattern, fault in _RULES:
        if pattern.search(message):
            return fault
    return Fault(code="F101", message="this cannot be read as Python", help=f"Python says: {message}")
