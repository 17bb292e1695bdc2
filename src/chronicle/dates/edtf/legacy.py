"""EDTF as drafted in 2012 (`u`, `x`, `unknown`, `open`, `?~`, `y`, parentheses) to values of today.

The draft is rewritten into today's text, one rule at a time, and read by the strict reader. The strict reader
itself knows nothing of the draft, so that an old text is never taken for a new one by accident.
"""

import re
from collections.abc import Callable

from attrs import evolve

from chronicle.dates.edtf.reader import LONGEST_TEXT, read
from chronicle.dates.errors import EdtfError
from chronicle.dates.values.value import DateValue


def _on_each_part(group: re.Match[str]) -> str:
    """Turn `(06-04)~` into `~06-~04`: in the draft parentheses say what a mark belongs to."""
    return "-".join(group[2] + part for part in group[1].split("-"))


def _on_the_rest(group: re.Match[str]) -> str:
    """Turn `(2011)-06-04~` into `2011-~06-~04`: what stands first in parentheses is left out of the mark."""
    return group[1] + "".join(f"-{group[3]}{part}" for part in group[2].split("-")[1:])


_RULES: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (r", +", ","),
    (r"(?<=[/\d])open\Z", ".."),
    (r"(?<=/)unknown\Z", ""),
    (r"\Aunknown(?=/)", ""),
    (r"\?~|~\?", "%"),
    (r"\((\d{4})\)((?:-\d\d){1,2})([?~%])", _on_the_rest),
    (r"\(([\dux-]+)\)([?~%])", _on_each_part),
    (r"(?<=[\d-])[ux]|(?<=[ux])[ux]|\b[ux]", "X"),
    (r"(?<=X)[ux]", "X"),
    (r"\by(?=-?\d)", "Y"),
    (r"(?<=\d)e(?=\d)", "E"),
    (r"(?<=\d)p(?=\d)", "S"),
)


def parse_legacy(text: str) -> DateValue:
    """Read EDTF of the draft of 2012.

    Raises:
        EdtfError: the text is neither that nor today's EDTF; the position is that of the rewritten text, as
            far as the text given reaches.

    >>> [str(parse_legacy(text)) for text in ("199u", "unknown/2006", "2004-01-01/open", "1984?~", "y-17e7")]
    ['199X', '/2006', '2004-01-01/..', '1984%', 'Y-170000000']
    >>> str(parse_legacy("2011-(06-04)~")), str(parse_legacy("y17101e4p3"))
    ('2011-~06-~04', 'Y171010000S3')
    """
    today = text[: LONGEST_TEXT + 1]
    for pattern, new in _RULES:
        today = re.sub(pattern, new, today, flags=re.ASCII)
    try:
        value = read(today)
    except EdtfError as error:
        raise EdtfError(text, position=min(error.position, len(text)), reason=error.reason) from None
    return evolve(value, text=text)
