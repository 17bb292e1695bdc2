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


_QUOTE_HELP = (
    'a text that holds an apostrophe goes in double quotes: "Mali\'s army"; one that holds both in three of '
    "them"
)
_DECLARATION_HELP = "a declaration is: name = Record(field=value, …)"
_TABLE: tuple[tuple[str, str, str, str | None], ...] = (
    # what Python's message holds, our code, our message, the remedy
    (
        r"^invalid character '[“”‘’„«»]'",
        "F103",
        "a typographic quotation mark cannot open or close a text",
        'write straight quotes: "…"',
    ),
    (
        r"^unterminated (?:triple-quoted )?(?:f-)?string literal",
        "F103",
        "the text that begins here is never closed",
        _QUOTE_HELP,
    ),
    (r"was never closed", "F102", "the bracket that opens here is never closed", None),
    (r"^unmatched", "F102", "this bracket closes none that is open", None),
    (
        r"^closing parenthesis",
        "F102",
        "this bracket is of another kind than the open one that it would close",
        None,
    ),
    (r"^invalid syntax\. Perhaps you forgot a comma", "F104", "a comma is missing after this value", None),
    (
        r"^positional argument follows keyword",
        "F110",
        "a value stands here without the name of its field",
        "write field=value",
    ),
    (
        r"^expression cannot contain assign|^cannot assign",
        "F101",
        "this is no declaration",
        _DECLARATION_HELP,
    ),
    (
        r"^\(unicode error\)|^invalid escape|bytes can only contain",
        "F126",
        "an escape in this text means no character",
        "write a backslash as two: \\\\",
    ),
    (
        r"^leading zeros|^invalid (?:decimal|octal|hexadecimal|binary)",
        "F101",
        "this is no number",
        'a date and an id go in quotes: "2020-08"',
    ),
    (
        r"^invalid non-printable character U\+(?:00A0|202F|2007)",
        "F101",
        "a no-break space stands here",
        "type an ordinary space in its place",
    ),
    (
        r"^invalid non-printable character",
        "F101",
        "a character that cannot be seen stands here",
        "delete it",
    ),
    (r"^Exceeds the limit", "F120", "a number is longer than any that an event file may hold", None),
    (
        r"^unexpected indent|^unindent",
        "F101",
        "this line is indented without cause",
        "every declaration begins in column 1",
    ),
    (r"^expected an indented block", "F106", "an event file holds declarations only", _DECLARATION_HELP),
    (
        r"too many nested|too complex|[Rr]ecursion|[Ss]tack overflow|^[Mm]emory",
        "F120",
        "values are nested too deeply here",
        None,
    ),
)
_RULES = tuple(
    (re.compile(pattern), Fault(code=code, message=message, help=remedy))
    for pattern, code, message, remedy in _TABLE
)


def explain_fault(message: str) -> Fault:
    """Our words for one of Python's messages."""
    for pattern, fault in _RULES:
        if pattern.search(message):
            return fault
    return Fault(code="F101", message="this cannot be read as Python", help=f"Python says: {message}")
