"""Text from a file made safe to print: it stays on its line, and it cannot turn what stands around it.

Control characters would move a terminal's cursor or end a line of a report; the marks that override the
direction of writing (Unicode Standard Annex 9) make a line read as what it is not.
"""

import re

_TURNING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    r"""The text with every character that is no part of a line shown as its escape.

    >>> printable("one\x1b[2J\ntwo"), printable("\u202eevil")
    ('one\\x1b[2J\\ntwo', '\\u202eevil')
    """
    return _TURNING.sub(lambda match: match.group().encode("unicode_escape").decode("ascii"), text)


def on_one_line(text: str) -> str:
    r"""The text with its line ends and other white space as single blanks, and printable.

    >>> on_one_line("one\n  two")
    'one two'
    """
    return printable(" ".join(text.split()))
