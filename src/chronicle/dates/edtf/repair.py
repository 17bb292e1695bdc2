"""From a text that is almost EDTF to the nearest one that is.

Each repair is one rule of rewriting; the first whose outcome can be read is offered. Nothing is repaired
silently: the outcome is only shown in an error.
"""

import re
from collections.abc import Callable, Iterator

from chronicle.dates.civil import days_in_month

_LONGEST = 64  # nobody mistypes more; longer texts are not worth the search

_LATE_DAY = r"(?<![0-9])([0-9]{4})-(0[1-9]|1[0-2])-(3[0-9]|29)"
_RULES: tuple[tuple[str, str], ...] = (
    (r"\s*([,/]|\.\.)\s*", r"\1"),  # blanks around separators
    (r"\A\s+|\s+\Z", ""),
    (r"\s+(?=[?~%])", ""),
    (r"\?~|~\?", "%"),
    (r"[–—‒−]", "-"),
    (r"(?<=[0-9])[xu]|(?<=-)[xu]|(?<=[xu])[xu]|(?<=X)[xu]", "X"),
    (r"\A(unknown)?/", "/"),
    (r"/unknown\Z", "/"),
    (r"/(open|now|present|today)\Z", "/.."),
    (r"\Aopen/", "../"),
    (r"\A-0000\Z", "0000"),
    (r"\A[Yy]\+?(-?)0*([0-9]{4})\Z", r"\1\2"),
    (r"\A[Yy](-?)0*([0-9]+([Ee][0-9]+)?)\Z", r"Y\1\2"),
    (r"\A([0-9]{4})([0-9]{2})([0-9]{2})\Z", r"\1-\2-\3"),
    (r"\A\+?(-?)0*([0-9]{5,})\Z", r"Y\1\2"),
    (r"\A(-?)([0-9]{3})\Z", r"\g<1>0\2"),  # two digits are more often 1985 than 85: nothing is offered
    (r"(?<=[0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})\Z", r"-\1-\2"),
    (r"(?<=[0-9]{4})\.([0-9]{1,2})\Z", r"-\1"),
    (r"(?<![0-9])([0-9]{4})-(1[3-9]|2[0-9]|3[01])-(0[1-9]|1[0-2])(?![0-9])", r"\1-\3-\2"),  # day first
    (r"-([0-9])(?![0-9X])", r"-0\1"),
    (r"\A([0-9X]{4})-([0-9X]{4})\Z", r"\1/\2"),
    (r"\A([0-9X-]*)\.\.\.?([0-9X-]*)\Z", r"[\1..\2]"),
    (r"\A([0-9X-]+) or ([0-9X-]+)\Z", r"[\1,\2]"),
    (r"\A([0-9X-]+) (?:to|until) ([0-9X-]+)\Z", r"\1/\2"),
    (r"\Ac(?:a|irca)?\.? ?([0-9]{4})\Z", r"\1~"),
    (r"(?<=-[0-9]{2})[ t](?=[0-9]{2}:)", "T"),
    (r"(T[0-9]{2}:[0-9]{2})(?!:)", r"\1:00"),
    (r"(T[0-9]{2}:[0-9]{2}:[0-9]{2})\.[0-9]+", r"\1"),
    (r"z\Z|[+-]00(:?00)?\Z", "Z"),
    (r"([+-][0-9]{2})([0-9]{2})\Z", r"\1:\2"),
    (r"(?<=:[0-9]{2})[+-][0-9:]+\Z", ""),
    (r"T[0-9:]*(Z|[+-][0-9:]*)?", ""),
    (r"\[[A-Za-z_/+-]*\]\Z", ""),
    (r"-00(-[0-9]{2})?\Z", ""),
    (r"S[0-9]+\Z", ""),
    (r"\A([^/]*)/([^/]*)\Z", r"\2/\1"),
    (r"\A([\[{].*[^\]}])\Z", r"\1]"),
    (r"-[0-9]{2}\Z", ""),
)


def nearest_valid(text: str, is_valid: Callable[[str], bool]) -> str | None:
    """Return the text that takes the fewest rewritings to be valid, or `None` if no few of them make it so.

    >>> nearest_valid("1985-4-12", lambda text: text == "1985-04-12")
    '1985-04-12'
    """
    if len(text) > _LONGEST:
        return None
    once = list(dict.fromkeys(_rewritings(text)))
    twice = (again for other in once for again in _rewritings(other))
    return next((other for other in (*once, *twice) if other != text and is_valid(other)), None)


def _rewritings(text: str) -> Iterator[str]:
    for rewritten in (
        re.sub(_LATE_DAY, _last_of_month, text),
        *(re.sub(pattern, new, text) for pattern, new in _RULES),
    ):
        if rewritten != text:
            yield rewritten


def _last_of_month(day: re.Match[str]) -> str:
    year, month = int(day[1]), int(day[2])
    return f"{day[1]}-{day[2]}-{min(int(day[3]), days_in_month(year, month)):02d}"
